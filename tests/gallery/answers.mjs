// The answers to the gallery's questions, in the words that stand on its pages; written by hand, so that they know nothing of what
// the program makes of the course.
//
// An answer is a list: the options chosen; or what goes into each gap, beside each row, or into each place, from the first to the
// last. Where a row takes several, it has a list of its own.

/** @typedef {Array<string | string[]>} Words */
/**
 * @typedef {object} Question
 * @property {string} id
 * @property {string} kind
 * @property {number} [points] 1 where none stand here
 * @property {Words} right
 * @property {Words} [key] what the folded answers say, where that is not `right`
 * @property {Words} [wrong] nothing right in it; unmarked questions have none
 * @property {Words} [part] some of it right, where a question has parts
 * @property {string} [says] the verdict on `part`
 */
/** @typedef {{ path: string, quiz: string, title: string, questions: Question[] }} Quiz */

/** @type {Quiz[]} */
export const quizzes = [
  {
    path: 'before-you-ride/one-minute-check.html', quiz: 'one-minute', title: 'The minute before the ride',
    questions: [
      { id: 'first-look', kind: 'one', right: ['The tyres'], wrong: ['The chain'] },
      {
        id: 'brake-needs-work', kind: 'several', points: 2,
        right: ['The lever touches the handlebar', 'You hear metal on metal', 'The wheel turns on while you squeeze'],
        part: ['The lever touches the handlebar', 'You hear metal on metal'], says: 'Not yet: 2 of 3 right.',
        wrong: ['The lever stops half way', 'The lever feels cold'],
      },
      {
        id: 'late-and-soft', kind: 'judgement',
        right: ['Pump it up, and arrive three minutes later'],
        part: ['Push the bicycle to the nearest pump'], says: 'Not the best one yet: 1 of 3 points.',
        wrong: ['Ride on, and keep to the smooth side of the road'],
      },
      { id: 'side-of-the-tyre', kind: 'one', right: ['How hard it may be'], wrong: ['How wide it is'] },
      { id: 'note-on-the-handlebar', kind: 'one', right: ['No: the bicycle stays until the rear brake is set'], wrong: ['Yes: one brake is enough'] },
    ],
  },
  {
    path: 'before-you-ride/tyres.html', quiz: 'tyres', title: 'Air, bar and patches',
    questions: [
      { id: 'complete-tyres', kind: 'fill-in', points: 2, right: ['air', 'week', 'apple'], part: ['air', 'week', 'melon'], says: 'Not yet: 2 of 3 right.', wrong: ['oil', 'year', 'melon'] },
      { id: 'choose-words', kind: 'fill-in', points: 2, right: ['less', 'more'], part: ['less', 'just as much'], says: 'Not yet: 1 of 2 right.', wrong: ['more', 'less'] },
      { id: 'glass-and-levers', kind: 'fill-in', points: 3, right: ['tread', 'inner tube', '2'], part: ['tread', 'rim', '2'], says: 'Not yet: 2 of 3 right.', wrong: ['paint', 'valve', '12'] },
      { id: 'unit', kind: 'short-answer', points: 2, right: ['bar'], wrong: ['BAR'] },
      { id: 'before-the-patch', kind: 'short-answer', points: 2, right: ['rubber cement'], wrong: ['oil'] },
      { id: 'psi', kind: 'number', points: 2, right: ['58'], wrong: ['61'] },
      { id: 'days-to-wait', kind: 'number', points: 2, right: ['14'], wrong: ['6'], key: ['7–31'] },
      { id: 'levers', kind: 'number', right: ['2'], wrong: ['3'] },
    ],
  },
  {
    path: 'care-and-repair/chain.html', quiz: 'chain', title: 'Chain, oil and tools',
    questions: [
      {
        id: 'chain-order', kind: 'order',
        right: ['Wipe the chain with a dry rag', 'Give one drop of oil to each link', 'Turn the pedals for a minute', 'Wipe off what stays outside'],
        part: ['Wipe the chain with a dry rag', 'Turn the pedals for a minute', 'Give one drop of oil to each link', 'Wipe off what stays outside'], says: 'Not yet: 2 of 4 right.',
        wrong: ['Give one drop of oil to each link', 'Turn the pedals for a minute', 'Wipe off what stays outside', 'Wipe the chain with a dry rag'],
      },
      { id: 'which-tool', kind: 'match', right: ['hex key', 'tyre lever', 'chain gauge'], part: ['hex key', 'chain gauge', 'tyre lever'], says: 'Not yet: 1 of 3 right.', wrong: ['tyre lever', 'chain gauge', 'hex key'] },
      {
        id: 'oil-or-never', kind: 'sort',
        right: ['a drop of oil', 'never oil', 'never oil', 'a drop of oil'],
        part: ['a drop of oil', 'a drop of oil', 'never oil', 'never oil'], says: 'Not yet: 2 of 4 right.',
        wrong: ['never oil', 'a drop of oil', 'a drop of oil', 'never oil'],
      },
      { id: 'true-or-false', kind: 'grid', right: ['False', 'True', 'True'], part: ['False', 'False', 'True'], says: 'Not yet: 2 of 3 right.', wrong: ['True', 'False', 'False'] },
      {
        id: 'due-when', kind: 'grid',
        right: [['Tyres', 'Chain'], ['Tyres', 'Chain'], ['Cables']],
        part: [['Tyres'], ['Tyres', 'Chain'], ['Tyres', 'Cables']], says: 'Not yet: 1 of 3 right.',
        wrong: [['Cables'], ['Tyres'], ['Chain']],
      },
    ],
  },
  {
    path: 'care-and-repair/where-it-ends.html', quiz: 'honest-look', title: 'An honest look',
    questions: [
      { id: 'write-the-note', kind: 'open', right: ['Rear brake weak since Monday.\nPlease wait.'] },
      { id: 'patch-kit', kind: 'rating', right: ['I have done it with help'] },
      { id: 'how-often', kind: 'rating-grid', right: ['Sometimes', 'Often'] },
    ],
  },
  {
    path: 'care-and-repair/where-it-ends.html', quiz: 'one-alone', title: 'Check yourself',
    questions: [{ id: 'one-alone-somebody-has-mended-the-brake', kind: 'one', right: ['Nearly: a word on the list by the door would help the next one'], wrong: ['Yes: the brake is mended'] }],
  },
  {
    path: 'odd-ones.html', quiz: 'hard-ones', title: 'Check yourself',
    questions: [
      { id: 'innerHTML', kind: 'one', right: ['Nothing at all'], wrong: ['<img src=x onerror=alert(1)> shows a picture'] },
      { id: '__proto__', kind: 'several', right: ['constructor', '__proto__', 'length', 'toString'], part: ['__proto__'], says: 'Not yet: 1 of 4 right.', wrong: ['hasOwnProperty'] },
      { id: 'constructor', kind: 'short-answer', right: ['__proto__'], wrong: ['constructor'] },
      { id: 'length', kind: 'one', right: ['الدراجة جاهزة (ABC 123)'], wrong: ['לא יודע'] },
      { id: 'emoji.and-_', kind: 'one', right: ['🚲🚲🚲 👍🏽'], wrong: ['🛴'] },
      { id: 'hasOwnProperty', kind: 'sort', right: ['length', 'length', 'constructor', 'constructor'], part: ['length', 'length', 'length', 'length'], says: 'Not yet: 2 of 4 right.', wrong: ['constructor', 'constructor', 'length', 'length'] },
      { id: 'valueOf', kind: 'order', right: ['constructor', '__proto__', '0', 'length'], part: ['0', '__proto__', 'constructor', 'length'], says: 'Not yet: 2 of 4 right.', wrong: ['__proto__', '0', 'length', 'constructor'] },
      { id: 'long-one', kind: 'one', right: ['This answer is as long as a chapter'], wrong: ['The short one'] },
    ],
  },
];

/** Those that are right or wrong. @param {Quiz} quiz */
export const markedIn = ({ questions }) => questions.filter(({ wrong }) => wrong);

/** What stands for an id that a test needs: `questionOf('psi').right`. @param {string} id @returns {Question} */
export function questionOf(id) {
  const found = quizzes.flatMap(({ questions }) => questions).find((question) => question.id === id);
  if (!found) throw new Error(`no question ${id} in the gallery`);
  return found;
}
