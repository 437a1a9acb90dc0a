// Codes by which a group's answers to a quiz come together with no server: each learner's browser makes one, and the
// facilitator's page reads it (read-codes.js).
//
// A code is a salt, the quiz's number, the answers and two check letters. Letters are digits of base 29, a prime: the two sums
// over all of them that must come to 0 tell every wrong letter, and every two letters in each other's places.
(() => {
  'use strict';

  /**
   * What one number of a code stands for: with `of` one of these ids or nothing, with `set` any of these, else only how the
   * question stands.
   * @typedef {{ q: string, row?: string, of?: string[], set?: string[] }} Slot
   */
  /** @typedef {{ ref: number, slots: Slot[] }} Layout */

  // Without I, L, O, 0 and 1, without S beside 5 and U beside V.
  const LETTERS = '23456789ABCDEFGHJKMNPQRTVWXYZ';
  const RESULTS = ['not-yet', 'part', 'right'];
  /** Letters beside those of the answers: salt and number before them, checks behind. */
  const AROUND = 6;

  /** @typedef {{ id: string, options?: string[], choices?: string[], rows?: Array<{ id: string }> }} Key  of a question, as quiz.js reads it */

  /**
   * The layout that the page says in short: the quiz's number, then for each question what of it is answered.
   * @param {string} code @param {Key[]} keys @returns {Layout}
   */
  function layoutOf(code, keys) {
    const [ref, ...words] = code.split(' ');
    const slots = words.flatMap((word, i) => {
      const { id: q, options, choices, rows = [] } = keys[i];
      /** @type {Record<string, Slot[]>} */
      const kinds = {
        of: [{ q, of: options }],
        set: [{ q, set: options }],
        rows: rows.map(({ id }) => ({ q, row: id, of: choices })),
        standing: [{ q }],
      };
      return kinds[word] ?? [];
    });
    return { ref: Number(ref), slots };
  }

  /** How many answers a slot tells apart, apart from none. @param {Slot} slot */
  const choicesIn = ({ of, set = of ?? RESULTS }) => set.length;
  /** @param {Slot} slot */
  const radix = (slot) => (slot.set ? 2 ** choicesIn(slot) : choicesIn(slot) + 1);

  /** How many letters hold the answers. @param {Layout} layout */
  function room({ slots }) {
    let n = 0;
    for (let left = slots.reduce((product, slot) => product * BigInt(radix(slot)), 1n); left > 1n; left = (left + 28n) / 29n) n += 1;
    return n;
  }

  /** What must come to 0 in a code. Counted from its end; no two places have the same pair of factors. @param {number[]} digits */
  function sums(digits) {
    let [plain, placed] = [0, 0];
    digits.forEach((digit, i) => {
      const place = digits.length - 1 - i;
      const part = digit * (1 + Math.floor(place / 29));
      plain += part;
      placed += part * place;
    });
    return [plain % 29, placed % 29];
  }

  /** @param {number[]} digits */
  const write = (digits) => digits.map((digit) => LETTERS[digit]).join('').replace(/.{4}(?=.)/g, '$&-');

  /**
   * The answers that are kept, as numbers; 0 where there is none, or one of another edition.
   * @param {Slot[]} slots @param {Record<string, any>} kept by the ids of questions @returns {number[]}
   */
  const numbersOf = (slots, kept) => slots.map(({ q, row, of, set }) => {
    const { answer, result } = Object(kept[q]);
    const ids = [row === undefined ? answer : Object(answer)[row]].flat();
    if (set) return set.reduce((sum, id, i) => sum + (ids.includes(id) ? 2 ** i : 0), 0);
    return of ? of.indexOf(ids[0]) + 1 : RESULTS.indexOf(result) + 1;
  });

  /** A number below 29 that is always the same for a text. @param {string} text */
  const saltOf = (text) => [...text].reduce((sum, letter) => (sum * 31 + Number(letter.codePointAt(0))) % 999983, 7) % 29;

  /** @param {Layout} layout @param {number[]} numbers @param {number} salt below 29 */
  function encode(layout, numbers, salt) {
    const { ref, slots } = layout;
    let value = slots.reduceRight((sum, slot, i) => sum * BigInt(radix(slot)) + BigInt(numbers[i]), 0n);
    const answers = Array.from({ length: room(layout) }, () => {
      const digit = Number(value % 29n);
      value /= 29n;
      return digit;
    });
    const digits = [salt, Math.floor(ref / 841), Math.floor(ref / 29) % 29, ref % 29, ...answers, 0, 0];
    const [plain, placed] = sums(digits);
    digits.splice(-2, 2, (29 - placed) % 29, (29 + placed - plain) % 29);
    return write(digits);
  }

  globalThis.CoursebookCodes = { LETTERS, AROUND, choicesIn, radix, room, sums, write, layoutOf, numbersOf, saltOf, encode };

  if (typeof document === 'undefined') return;

  // ---- the page of a quiz ----

  const { store, start, follow, one, pieces } = window.Coursebook;

  // The quiz is there first, whichever script came first.
  start('code', 'course-quiz[data-code]', (quiz) => customElements.whenDefined('course-quiz').then(() => {
    const { quiz: id, scope, code } = quiz.dataset;
    const layout = layoutOf(code, JSON.parse(one(quiz, '[data-keys]').textContent));
    one(quiz, '.quiz__actions').insertAdjacentHTML('beforebegin', pieces.code ?? '');
    const [line, text, said] = ['line', 'text', 'said'].map((name) => one(quiz, `[data-code-${name}]`));
    const isMarked = one(quiz, '[data-points]');
    const keptOf = (/** @type {Slot} */ { q }) => [q, store.get('quiz', scope ? `${scope}/${q}` : q)];

    function show() {
      const numbers = numbersOf(layout.slots, Object.fromEntries(layout.slots.map(keptOf)));
      const now = encode(layout, numbers, saltOf(store.seed + id));
      line.hidden = (isMarked && one(quiz, '[data-result]').hidden) || !numbers.some(Boolean);
      if (text.textContent !== now) said.textContent = '';
      text.textContent = now;
    }

    // An answer is kept before the quiz has shown what comes of it.
    follow('quiz', () => queueMicrotask(show));
    one(line, 'button').addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(text.textContent);
        said.textContent = said.dataset.copied;
      } catch { // not everywhere, and not from every disk
        window.getSelection()?.selectAllChildren(text);
        said.textContent = said.dataset.selected;
      }
    });
  }));
})();
