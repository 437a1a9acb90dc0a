// Answers the quizzes of the gallery in the words that stand on the page, by keyboard or by pointer, and looks at how they are marked.
//
// Knows the places that a quiz gives to its parts (`data-question`, `data-option`, `data-gap`, `data-row`, `data-item`), and learns
// what is right from the gallery's own list.

import assert from 'node:assert/strict';
import { markedIn } from '../gallery/answers.mjs';
import * as keys from './keyboard.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */
/** @typedef {import('../gallery/answers.mjs').Quiz} Quiz */
/** @typedef {import('../gallery/answers.mjs').Question} Question */
/** @typedef {import('../gallery/answers.mjs').Words} Words */
/** @typedef {'wrong' | 'part' | 'right'} Which */
/** @typedef {{ order?: string[], fields: Array<[name: string, values: string[]]> }} Answer  what to choose or type in which fields; or items in order */
/** @typedef {{ name: string, answer: (page: Page, id: string, answer: Answer) => Promise<void>, press: (button: Locator) => Promise<void> }} Hand */

/** @param {Page} page @param {string} id */
export const boxOf = (page, id) => page.locator(`[data-question="${id}"]`);

/**
 * Words as what a hand needs: fields by their names, which may be `__proto__` and so are no names of properties.
 * @param {Page} page @param {string} id the question's @param {Words} words
 */
export const answerFrom = async (page, id, words) => (await answersFrom(page, [[id, words]]))[0];

/** @param {Page} page @param {Array<[id: string, words: Words]>} said @returns {Promise<Answer[]>} */
const answersFrom = (page, said) => page.evaluate((said) => said.map(([id, words]) => {
  const box = document.querySelector(`[data-question="${id}"]`);
  const all = (place, selector) => [...place.querySelectorAll(selector)];
  const text = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  // Beside the words of a choice a letter may stand, for paper.
  const find = (places, said) => {
    const found = places.find((place) => text(place) === said) ?? places.find((place) => text(place).endsWith(said)) ?? places.find((place) => text(place).startsWith(said));
    if (!found) throw new Error(`nothing here says “${said}”: ${places.map(text)}`);
    return found;
  };
  const items = all(box, '.order [data-item]');
  if (items.length) return { fields: [], order: words.map((said) => find(items.map((item) => item.querySelector('[data-text]')), said).closest('[data-item]').dataset.item) };
  const options = all(box, '[data-option]');
  if (options.length) {
    const inputs = words.map((said) => find(options.map((option) => option.querySelector('label')), said).querySelector('input'));
    return { fields: [[inputs[0].name, inputs.map(({ value }) => value)]] };
  }
  const gaps = all(box, '[data-gap]');
  const rows = all(box, '[data-row]:not([data-row="close"], [data-row="text"])');
  const places = gaps.length ? gaps : rows.length ? rows : all(box, 'textarea');
  return { fields: places.map((place, i) => {
    const fields = place.name === undefined ? all(place, '[name]') : [place];
    const [{ name, type }] = fields;
    const said = [words[i]].flat();
    if (type === 'select-one') return [name, said.map((words) => find(all(fields[0], 'option'), words).value)];
    if (type === 'radio' || type === 'checkbox') return [name, said.map((words) => find(all(place, 'label'), words).querySelector('input').value)];
    return [name, said];
  }) };
}), said);

/** @type {Hand} */
export const keyboard = {
  name: 'by keyboard',
  async answer(page, id, { order, fields }) {
    if (order) await keys.putInOrder(page, id, order);
    for (const [name, values] of fields) await keys.fill(page, name, values);
  },
  press: (button) => keys.press(button.page(), button),
};

/** @type {Hand} */
export const pointer = {
  name: 'by pointer',
  async answer(page, id, { order, fields }) {
    if (order) await moveByButtons(page, id, order);
    for (const [name, values] of fields) await point(page.locator(`[name="${name}"]`), values);
  },
  press: (button) => button.click(),
};

/** @param {Locator} fields of one name @param {string[]} values */
async function point(fields, values) {
  const { type, change } = await fields.evaluateAll((all, values) => ({
    type: all[0].type,
    change: all.flatMap(({ checked, value }, i) => (checked === values.includes(value) || (checked && all[0].type === 'radio') ? [] : [i])),
  }), values);
  if (type === 'select-one') await fields.selectOption(values);
  else if (type !== 'radio' && type !== 'checkbox') await fields.fill(values[0]);
  else for (const i of change) await fields.nth(i).locator('xpath=ancestor::label').click();
}

/** @param {Page} page @param {string} id @param {string[]} wanted */
async function moveByButtons(page, id, wanted) {
  const now = () => boxOf(page, id).locator('.order [data-item]').evaluateAll((items) => items.map((item) => item.dataset.item));
  const button = (/** @type {string} */ item, /** @type {'first' | 'last'} */ which) => boxOf(page, id).locator(`.order [data-item="${item}"] button`)[which]();
  // A list counts as answered only once something was moved.
  await button((await now())[0], 'last').click();
  for (const [place, item] of wanted.entries()) for (let from = (await now()).indexOf(item); from > place; from -= 1) await button(item, 'first').click();
  assert.deepEqual(await now(), wanted);
}

/**
 * What is said of a question, and how each of its parts is marked: options by their ids, other parts from the first to the last.
 * @param {Page} page @param {string[]} ids
 */
const marksOf = (page, ids) => page.evaluate((ids) => ids.map((id) => {
  const box = document.querySelector(`[data-question="${id}"]`);
  const all = (selector) => [...box.querySelectorAll(selector)];
  const options = all('[data-option]').filter((option) => option.dataset.mark).map((option) => `${option.querySelector('input').value}: ${option.dataset.mark}`);
  const parts = [...all('.order [data-item]'), ...all('[data-gap]').map((gap) => gap.parentElement), ...all('[data-row]:not([data-row="close"], [data-row="text"])')];
  return { verdict: box.querySelector('.verdict')?.textContent ?? '', marks: [...options.sort(), ...parts.map((part) => part.dataset.mark ?? '')] };
}), ids);

/** The result's line. @param {Page} page @param {string} quiz */
export const resultOf = (page, quiz) => page.locator(`[data-quiz="${quiz}"] [data-result] .quiz__subtitle`);

/** Where an answer has no parts, it cannot be right in part. @param {Question} question @param {Which} which */
const wordsFor = (question, which) => /** @type {Words} */ (question[which] ?? question.wrong);

/** How the parts of an answer are to be marked, as `marksOf` reads it. @param {Question} question @param {Words} words @param {Answer} given @param {Answer} wanted */
function expectedMarks({ kind, right, part }, words, given, wanted) {
  if (!['one', 'several', 'judgement'].includes(kind)) return right.map((wanted, i) => (String(words[i]) === String(wanted) ? 'right' : 'no'));
  const [[[, chosen]], [[, best]]] = [given.fields, wanted.fields];
  const missed = kind === 'several' ? best.filter((option) => !chosen.includes(option)) : [];
  const less = kind === 'judgement' && words === part ? 'better' : 'no';
  return [...missed.map((option) => `${option}: missed`), ...chosen.map((option) => `${option}: ${best.includes(option) ? 'right' : less}`)].sort();
}

/** Answers all questions of a quiz that have a right answer, and has them checked. @param {Page} page @param {Quiz} quiz @param {Which} which @param {Hand} hand */
export async function answerQuiz(page, quiz, which, hand) {
  const questions = markedIn(quiz);
  const answers = await answersFrom(page, questions.map((question) => [question.id, wordsFor(question, which)]));
  for (const [i, { id }] of questions.entries()) await hand.answer(page, id, answers[i]);
  await hand.press(page.locator(`[data-quiz="${quiz.quiz}"] [data-check]`));
}

/** @param {Page} page @param {Quiz} quiz @param {Which} which */
export async function assertMarked(page, quiz, which) {
  const questions = markedIn(quiz);
  const n = questions.length;
  const results = n === 1 ? { right: 'Right', wrong: 'Not yet', part: 'Not yet' } : { right: `All ${n} right`, wrong: `0 of ${n} right`, part: `0 of ${n} right` };
  const result = resultOf(page, quiz.quiz);
  // Where it never comes, what stands there is told below.
  await result.filter({ hasText: results[which] }).waitFor().catch(() => {});
  assert.equal(await result.innerText(), results[which]);
  const said = await marksOf(page, questions.map(({ id }) => id));
  const answers = await answersFrom(page, questions.flatMap((question) => [[question.id, wordsFor(question, which)], [question.id, question.right]]));
  for (const [i, question] of questions.entries()) {
    const { verdict, marks } = said[i];
    if (which === 'right') assert.equal(verdict, 'Right.', question.id);
    else if (which === 'part' && question.says) assert.equal(verdict, question.says, question.id);
    else assert.match(verdict, /^Not yet\. /, question.id);
    assert.deepEqual(marks, expectedMarks(question, wordsFor(question, which), answers[2 * i], answers[2 * i + 1]), `${question.id}: the marks of its parts`);
  }
}

/** What stands in the fields now is what these words choose. @param {Page} page @param {string} id @param {Words} words */
export async function assertAnswerIs(page, id, words) {
  const { order, fields } = await answerFrom(page, id, words);
  if (order) assert.deepEqual(await boxOf(page, id).locator('.order [data-item]').evaluateAll((items) => items.map((item) => item.dataset.item)), order);
  for (const [name, values] of fields) {
    const now = await page.locator(`[name="${name}"]`).evaluateAll((all) => all.filter(({ type, checked }) => checked || !/radio|checkbox/.test(type)).map(({ value }) => value));
    assert.deepEqual(now.sort(), [...values].sort(), `${id}: ${name}`);
  }
}

/** Wrong, then partly, then right: each time checked, marked, and tried again. @param {Page} page @param {Quiz} quiz @param {Hand} hand */
export async function goThrough(page, quiz, hand) {
  for (const which of /** @type {const} */ (['wrong', 'part', 'right'])) {
    await answerQuiz(page, quiz, which, hand);
    await assertMarked(page, quiz, which);
    if (which !== 'right') await hand.press(page.locator(`[data-quiz="${quiz.quiz}"] [data-retry]`));
  }
}
