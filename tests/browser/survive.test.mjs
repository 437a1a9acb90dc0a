// What becomes of answers when the author edits the course: built again into the same folder, and the page reloaded.

import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { questionOf, quizzes } from '../gallery/answers.mjs';
import { answerQuiz, assertAnswerIs, boxOf, pointer, resultOf } from './answering.mjs';
import { gallery, makeFolder, openCourse, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../gallery/answers.mjs').Words} Words */
/** @typedef {[from: string, to: string]} Edit */

const { folder, remove } = await makeFolder();
await cp(gallery, folder, { recursive: true });
const course = await openCourse({ source: folder });
after(async () => {
  await course.close();
  await remove();
});

// Each test edits the course as it was written.
beforeEach(async () => {
  await cp(gallery, folder, { recursive: true });
  await course.rebuild();
});

const CHANGED = 'This question has changed since you answered it. Please check it again.';
const CHECK = 'course/01-before-you-ride/01-one-minute-check.md';
const TYRES = 'course/01-before-you-ride/02-tyres.md';
const CHAIN = 'course/02-care-and-repair/01-chain.md';

/** @param {string} file @param {...Edit} edits */
async function edit(file, ...edits) {
  let text = await readFile(join(folder, file), 'utf8');
  for (const [from, to] of edits) {
    assert.ok(text.includes(from), `${file} has ${from}`);
    text = text.replace(from, to);
  }
  await writeFile(join(folder, file), text);
}

/** A page whose quiz was answered, all right, before the edit. @param {import('node:test').TestContext} t @param {string} id of the quiz */
async function answered(t, id) {
  const quiz = quizzes.find((quiz) => quiz.quiz === id);
  assert.ok(quiz);
  const { open } = await course.profileFor(t);
  const page = await open(quiz.path);
  await answerQuiz(page, quiz, 'right', pointer);
  assert.match(await resultOf(page, id).innerText(), /^All/);
  return { open, page };
}

/** @param {Page} page @param {string} id */
const verdictOf = (page, id) => boxOf(page, id).locator('.verdict').innerText();

/**
 * Edits that change nothing of what is right: the answer stays, and its mark.
 * @type {Array<{ name: string, quiz: string, id: string, file: string, edits: Edit[], words?: Words }>}
 */
const kept = [
  { name: 'a typo in the option chosen is mended', quiz: 'one-minute', id: 'brake-needs-work', file: CHECK, edits: [['touches the handlebar\n', 'touches the handelbar\n']], words: ['The lever touches the handelbar', 'You hear metal on metal', 'The wheel turns on while you squeeze'] },
  { name: 'the option chosen is reworded', quiz: 'one-minute', id: 'late-and-soft', file: CHECK, edits: [['Pump it up, and arrive three minutes later', 'Out with the pump']], words: ['Out with the pump'] },
  { name: 'options change places', quiz: 'one-minute', id: 'side-of-the-tyre', file: CHECK, edits: [['- ( ) How old it is\n', ''], ['upper end.\n', 'upper end.\n- ( ) How old it is\n']] },
  { name: 'a wrong option is added', quiz: 'one-minute', id: 'first-look', file: CHECK, edits: [['- (x) The tyres\n', '- ( ) The bell\n- (x) The tyres\n']] },
  { name: 'stem, hint, feedback, explanation and points change', quiz: 'one-minute', id: 'first-look', file: CHECK, edits: [['What do you look at first? {#first-look', 'Where do you look first? {#first-look points=4'], ['without a warning.\n\n> [!TIP]', 'without any warning.\n\n> [!TIP]'], ['Yes. They fail', 'Right: they fail'], ['in the order in which', 'in the order, in which']] },
  { name: 'an item to order is reworded', quiz: 'chain', id: 'chain-order', file: CHAIN, edits: [['3. Turn the pedals for a minute', '3. Let it run']], words: ['Wipe the chain with a dry rag', 'Give one drop of oil to each link', 'Let it run', 'Wipe off what stays outside'] },
  { name: 'a row and a choice are mended', quiz: 'chain', id: 'which-tool', file: CHAIN, edits: [['| Tighten the handlebar | hex key |', '| Tightening the handlebar | hex keys |']], words: ['hex keys', 'tyre lever', 'chain gauge'] },
  { name: 'the rows of a grid change places', quiz: 'chain', id: 'true-or-false', file: CHAIN, edits: [['| More oil is better | ( ) | (x) |\n', ''], ['| A chain that jumps is worn | (x) | ( ) |\n', '| A chain that jumps is worn | (x) | ( ) |\n| More oil is better | ( ) | (x) |\n']], words: ['True', 'True', 'False'] },
  { name: 'a wrong word to choose is mended', quiz: 'tyres', id: 'choose-words', file: TYRES, edits: [['~just as much', '~the same']] },
  { name: 'the text around a gap is reworded', quiz: 'tyres', id: 'complete-tyres', file: TYRES, edits: [['A tyre loses', 'Every tyre loses']] },
  { name: 'the quiz takes another name', quiz: 'tyres', id: 'psi', file: TYRES, edits: [['::: quiz {#tyres points=2}', '::: quiz {#air points=2}']] },
];

for (const quiz of [...new Set(kept.map((edit) => edit.quiz))]) {
  test(`answers and their marks stay where nothing that is right changes: ${quiz}`, { skip }, async (t) => {
    const { page } = await answered(t, quiz);
    const here = kept.filter((edit) => edit.quiz === quiz);
    for (const { file, edits } of here) await edit(file, ...edits);
    await course.rebuild();
    await page.reload();
    for (const { name, id, words = questionOf(id).right } of here) {
      assert.equal(await verdictOf(page, id), 'Right.', name);
      await assertAnswerIs(page, id, words);
    }
    assert.match(await page.locator('[data-result] .quiz__subtitle').innerText(), /^All/);
  });
}

/**
 * Edits after which something else is right: the answer stands in its fields, without a mark.
 * @type {Array<{ name: string, quiz: string, id: string, file: string, edits: Edit[], now: string }>}
 */
const changed = [
  { name: 'another option is the right one', quiz: 'one-minute', id: 'first-look', file: CHECK, edits: [['- (x) The tyres', '- ( ) The tyres'], ['- ( ) The chain', '- (x) The chain']], now: 'Not yet' },
  { name: 'one more option is right', quiz: 'one-minute', id: 'brake-needs-work', file: CHECK, edits: [['- [ ] The lever feels cold', '- [x] The lever feels cold']], now: 'Not yet: 3 of 4 right.' },
  { name: 'an option is worth more than the best so far', quiz: 'one-minute', id: 'late-and-soft', file: CHECK, edits: [['- (1) Push', '- (5) Push']], now: 'Not the best one yet: 3 of 5 points.' },
  { name: 'a reach is narrower', quiz: 'tyres', id: 'psi', file: TYRES, edits: [['[[58 +- 2]]', '[[58 +- 1]]']], now: 'Right.' },
  { name: 'other words count', quiz: 'tyres', id: 'before-the-patch', file: TYRES, edits: [['[[rubber cement|vulcanising fluid|glue|~1]]', '[[patch glue|glue]]']], now: 'Not yet' },
  { name: 'another word in the text is right', quiz: 'tyres', id: 'choose-words', file: TYRES, edits: [['[[=less|~more]]', '[[~less|=more]]']], now: 'Not yet: 1 of 2 right.' },
  { name: 'the right order is another one', quiz: 'chain', id: 'chain-order', file: CHAIN, edits: [['3. Turn the pedals for a minute\n4. Wipe off what stays outside', '3. Wipe off what stays outside\n4. Turn the pedals for a minute']], now: 'Not yet: 2 of 4 right.' },
  { name: 'a row belongs to another choice', quiz: 'chain', id: 'oil-or-never', file: CHAIN, edits: [['| The rim | never oil |', '| The rim | a drop of oil |']], now: 'Not yet: 3 of 4 right.' },
  { name: 'a cell of a grid is right now', quiz: 'chain', id: 'due-when', file: CHAIN, edits: [['| Once a month | [x] | [x] | [ ] |', '| Once a month | [x] | [x] | [x] |']], now: 'Not yet: 2 of 3 right.' },
];

for (const quiz of [...new Set(changed.map((edit) => edit.quiz))]) {
  test(`what has another right answer now is asked again, and never marked wrong: ${quiz}`, { skip }, async (t) => {
    const { page } = await answered(t, quiz);
    const here = changed.filter((edit) => edit.quiz === quiz);
    for (const { file, edits } of here) await edit(file, ...edits);
    await course.rebuild();
    await page.reload();
    for (const { name, id } of here) {
      assert.equal(await verdictOf(page, id), CHANGED, name);
      assert.equal(await boxOf(page, id).locator('[data-mark]').count(), 0, `${name}: nothing is marked`);
      await assertAnswerIs(page, id, questionOf(id).right);
    }
    const { length } = quizzes.find((one) => one.quiz === quiz)?.questions ?? [];
    assert.equal(await page.locator('.verdict', { hasText: 'Right.' }).count(), length - here.length, 'the others are as they were');
    await page.locator('[data-check]').click();
    for (const { name, id, now } of here) assert.ok((await verdictOf(page, id)).startsWith(now), `${name}, checked again: ${await verdictOf(page, id)}`);
  });
}

test('a question that moves to another lesson takes its answer along', { skip }, async (t) => {
  const { open } = await answered(t, 'tyres');
  const levers = '### How many levers take a tyre off? {#levers points=1}\n\n[[2]]\n';
  await edit(TYRES, [levers, '']);
  await edit(CHAIN, ['### Which tool is for what?', `${levers}\n### Which tool is for what?`]);
  await course.rebuild();
  const chain = await open('care-and-repair/chain.html');
  assert.equal(await verdictOf(chain, 'levers'), 'Right.');
  await assertAnswerIs(chain, 'levers', ['2']);
  const tyres = await open('before-you-ride/tyres.html');
  assert.match(await resultOf(tyres, 'tyres').innerText(), /^All 7/);
});

test('a question that was taken out and comes back finds its answer again', { skip }, async (t) => {
  const { page } = await answered(t, 'tyres');
  const text = await readFile(join(folder, TYRES), 'utf8');
  await edit(TYRES, ['### How many psi are 4 bar, more or less? {#psi see=#how-hard}\n\n[[58 +- 2]]\n\n> Four times 14.5.\n', '']);
  await course.rebuild();
  await page.reload();
  assert.equal(await boxOf(page, 'psi').count(), 0);
  await writeFile(join(folder, TYRES), text);
  await course.rebuild();
  await page.reload();
  assert.equal(await verdictOf(page, 'psi'), 'Right.');
});
