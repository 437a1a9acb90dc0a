// Reads what codes.js makes, and counts it: for the facilitator's page alone.
(() => {
  'use strict';

  /** @typedef {{ q: string, row?: string, of?: string[], set?: string[] }} Slot  as in codes.js */
  /** @typedef {{ ref: number, slots: Slot[] }} Layout */
  /** @typedef {{ layout: Layout, numbers: number[], code: string }} Reading */
  /** @typedef {{ fault: 'letter' | 'short' | 'long' | 'sum' | 'other', letter?: string, n?: number }} Refusal  `n`: letters missing, or too many */

  const { LETTERS, AROUND, choicesIn, radix, room, sums, write } = globalThis.CoursebookCodes;

  /**
   * A code as somebody typed it. S is read as 5 and U as V: neither is in any code, so it is a slip of the eye at most, and the
   * sums judge it as they do any letter.
   * @param {string} text @param {Layout[]} layouts @returns {Reading | Refusal}
   */
  function decode(text, layouts) {
    const letters = [...text.normalize('NFKC').toUpperCase().replace(/[\s\p{Pd}]/gu, '').replace(/S/g, '5').replace(/U/g, 'V')];
    const letter = letters.find((one) => !LETTERS.includes(one));
    if (letter) return { fault: 'letter', letter };
    const digits = letters.map((one) => LETTERS.indexOf(one));
    if (digits.length < AROUND) return { fault: 'short' };
    const ref = digits.slice(1, 4).reduce((sum, digit) => sum * 29 + digit);
    const layout = layouts.find((one) => one.ref === ref);
    const n = layout ? digits.length - AROUND - room(layout) : 0;
    if (n) return { fault: n < 0 ? 'short' : 'long', n: Math.abs(n) };
    if (sums(digits).some(Boolean)) return { fault: 'sum' };
    if (!layout) return { fault: 'other' };
    let value = digits.slice(4, -2).reduceRight((sum, digit) => sum * 29n + BigInt(digit), 0n);
    const numbers = layout.slots.map((slot) => {
      const size = BigInt(radix(slot));
      const number = Number(value % size);
      value /= size;
      return number;
    });
    return value ? { fault: 'sum' } : { layout, numbers, code: write(digits) };
  }

  /** For each slot how many answered it, and how many gave each answer. @param {Layout} layout @param {number[][]} all the numbers of each person */
  const tally = ({ slots }, all) => slots.map((slot, i) => {
    const given = all.map((numbers) => numbers[i]).filter(Boolean);
    const gave = (/** @type {number} */ k) => given.filter((number) => (slot.set ? Math.floor(number / 2 ** k) % 2 : number === k + 1)).length;
    return { n: given.length, counts: Array.from({ length: choicesIn(slot) }, (_, k) => gave(k)) };
  });

  Object.assign(globalThis.CoursebookCodes, { decode, tally });
})();
