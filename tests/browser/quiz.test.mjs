// The way through a lesson and its quiz with the keyboard alone: no pointer is used anywhere here.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { markedIn, questionOf, quizzes } from '../gallery/answers.mjs';
import { answerFrom, answerQuiz, assertAnswerIs, boxOf, keyboard, resultOf } from './answering.mjs';
import { fill, press, unseenFocus } from './keyboard.mjs';
import { gallery, openCourse, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

const course = await openCourse({ source: gallery });
after(() => course.close());

const LESSON = 'care-and-repair/chain.html';
const [, , chain, honest] = quizzes;

/** @param {Page} page */
const focusedText = (page) => page.evaluate(() => document.activeElement.textContent.trim());

/** Whether the focus stands in a question. @param {Page} page @param {string} id */
const isIn = (page, id) => boxOf(page, id).evaluate((box) => box.contains(document.activeElement));

/** Opens the lesson at its quiz, so that Tab goes on from there. @param {import('node:test').TestContext} t */
const openQuiz = (t) => course.open(t, `${LESSON}#chain`);

/** @param {Page} page @param {string[]} ids @param {'right' | 'wrong'} which */
async function answer(page, ids, which) {
  for (const id of ids) await keyboard.answer(page, id, await answerFrom(page, id, /** @type {any} */ (questionOf(id)[which])));
}

test('Tab leads through a whole lesson, first of all past what is the same everywhere, and the focus always shows', { skip }, async (t) => {
  const page = await course.open(t, LESSON);
  await page.keyboard.press('Tab');
  assert.equal(await focusedText(page), 'Skip to the content');
  let stops = 0;
  for (; await page.evaluate(() => document.activeElement !== document.body); stops += 1) {
    assert.equal(await unseenFocus(page), '', 'the focus stands where nobody sees it');
    await page.keyboard.press('Tab');
  }
  assert.ok(stops > 50, `${stops} stops`);
});

test('the skip link leads to the content', { skip }, async (t) => {
  const page = await course.open(t, LESSON);
  await press(page, page.locator('.skip-link'));
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'MAIN');
});

test('what is still open is listed with links that lead to it, and can be left open', { skip }, async (t) => {
  const page = await openQuiz(t);
  await answer(page, ['which-tool'], 'right');
  await press(page, page.locator('[data-check]'));
  const box = page.locator('[data-quiz] [data-open]');
  assert.ok(await box.evaluate((element) => element === document.activeElement), 'the focus stands on the list');
  assert.match(await box.innerText(), /^4 questions are still open/);
  assert.equal(await resultOf(page, 'chain').isVisible(), false);
  await press(page, box.locator('a').nth(1));
  assert.ok(await isIn(page, 'oil-or-never'), 'the second link leads to the second question that is open');
  await press(page, page.locator('[data-rest]'));
  assert.equal(await focusedText(page), '1 of 5 right', 'the focus stands on the result');
});

test('trying again keeps what is right and empties what is not', { skip }, async (t) => {
  const page = await openQuiz(t);
  const [right, wrong] = [['which-tool', 'oil-or-never'], ['true-or-false', 'due-when']];
  await answer(page, right, 'right');
  await answer(page, wrong, 'wrong');
  await press(page, page.locator('[data-check]'));
  await press(page, page.locator('[data-rest]'));
  assert.equal(await focusedText(page), '2 of 5 right');
  await press(page, page.locator('[data-retry]'));
  assert.ok(await isIn(page, wrong[0]), 'the focus stands in the first question to try again');
  for (const id of right) await assertAnswerIs(page, id, questionOf(id).right);
  for (const id of wrong) {
    assert.equal(await boxOf(page, id).locator(':checked').count(), 0);
    assert.equal(await boxOf(page, id).locator('.verdict').count(), 0);
  }
});

test('starting again empties the quiz, for good', { skip }, async (t) => {
  const page = await openQuiz(t);
  await answerQuiz(page, chain, 'right', keyboard);
  await press(page, page.locator('[data-restart]'));
  const assertEmpty = async () => {
    assert.equal(await page.locator('[data-quiz] :is(:checked:not(option), option:checked:not([value=""]))').count(), 0);
    assert.equal(await page.locator('.verdict, [data-mark]').count(), 0);
    assert.equal(await resultOf(page, 'chain').isVisible(), false);
  };
  await assertEmpty();
  assert.ok(await isIn(page, markedIn(chain)[0].id), 'the focus stands in the first question');
  await page.reload();
  await assertEmpty();
});

test('an open question shows its model answer once something is written, and asks how close it is', { skip }, async (t) => {
  const page = await course.open(t, `${honest.path}#${honest.quiz}`);
  const { id } = honest.questions[0];
  const compare = boxOf(page, id).locator('[data-compare]');
  assert.equal(await compare.isVisible(), false);
  for (const question of honest.questions) await answer(page, [question.id], 'right');
  await press(page, compare.locator('summary'));
  assert.match(await compare.innerText(), /Rear brake weak since Monday morning/);
  await fill(page, `${id}-close`, ['partly']);
  await page.reload();
  assert.equal(await compare.locator('input:checked').inputValue(), 'partly');
  for (const question of honest.questions) await assertAnswerIs(page, question.id, question.right);
});
