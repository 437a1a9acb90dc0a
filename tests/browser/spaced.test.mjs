// What was missed comes back: after 1, 3, 7, 16 and 35 days, on a page of its own, until it is known.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { questionOf, quizzes } from '../gallery/answers.mjs';
import { answerFrom, answerQuiz, boxOf, pointer } from './answering.mjs';
import { assertNothingFound, otherLooks } from './looks.mjs';
import { gallery, openCourse, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

const course = await openCourse({ source: gallery });
after(() => course.close());

const [oneMinute, tyres] = quizzes;
const LESSON = oneMinute.path;
const REVIEW = 'spaced-review.html';

/** A profile whose clock stands at noon, so many days after the first. @param {import('node:test').TestContext} t @param {{ fromDisk?: boolean }} [options] */
async function profileWithClock(t, options) {
  const { profile, origin } = await course.profileFor(t, options);
  const page = await profile.newPage();
  return {
    /** @param {string} path @param {number} day */
    async open(path, day) {
      await page.clock.setFixedTime(new Date(Date.parse('2026-03-02T12:00:00') + day * 864e5));
      await page.goto(origin + path);
      return page;
    },
  };
}

/** What is asked now. @param {Page} page */
const asked = (page) => page.locator('[data-decks] [data-question]:visible').evaluateAll((boxes) => boxes.map((box) => box.dataset.question));

/** @param {Page} page @param {string} id @param {'right' | 'wrong'} which */
async function answerOne(page, id, which) {
  await pointer.answer(page, id, await answerFrom(page, id, /** @type {any} */ (questionOf(id)[which])));
  await page.locator('[data-quiz]', { has: boxOf(page, id) }).locator('[data-check]').click();
}

/** @param {Page} page */
const status = (page) => page.locator('[data-status]').innerText();

test('a page for review with nothing to review says what comes there', { skip }, async (t) => {
  const page = await course.open(t, REVIEW);
  assert.match(await status(page), /^Nothing to review yet/);
  assert.equal(await page.locator('[data-due]').isVisible(), false);
  await assertNothingFound(page, 'nothing to review', otherLooks);
});

test('a question that was missed comes back after 1, 3, 7, 16 and 35 days, and then no more', { skip }, async (t) => {
  const { open } = await profileWithClock(t);
  const lesson = await open(LESSON, 0);
  await answerOne(lesson, 'first-look', 'wrong');
  await lesson.locator('[data-rest]').click();
  // On the day itself nothing comes back, however often it is answered right now.
  await lesson.locator('[data-retry]').click();
  await answerOne(lesson, 'first-look', 'right');
  assert.match(await status(await open(REVIEW, 0)), /^Nothing to review today. The next comes back on .*3/);

  let day = 0;
  for (const pause of [1, 3, 7, 16, 35]) {
    assert.deepEqual(await asked(await open(REVIEW, day + pause - 1)), [], `day ${day + pause - 1}`);
    day += pause;
    const page = await open(REVIEW, day);
    assert.equal(await page.locator('[data-due]').innerText(), '1 to review');
    assert.equal(await status(page), 'One to review today');
    await boxOf(page, 'first-look').waitFor();
    assert.deepEqual(await asked(page), ['first-look']);
    assert.equal(await boxOf(page, 'first-look').locator('input:checked').count(), 0, 'it is asked anew');
    await answerOne(page, 'first-look', 'right');
    assert.match(await page.locator('[data-closing]').innerText(), /^That was all/);
  }
  assert.match(await status(await open(REVIEW, day + 400)), /^Nothing to review yet/);
});

test('what is missed again begins anew, from the disk as well', { skip }, async (t) => {
  const { open } = await profileWithClock(t, { fromDisk: true });
  const lesson = await open(LESSON, 0);
  await answerOne(lesson, 'first-look', 'wrong');
  await lesson.locator('[data-rest]').click();
  await answerOne(await open(REVIEW, 1), 'first-look', 'right');
  await answerOne(await open(REVIEW, 4), 'first-look', 'wrong');
  assert.deepEqual(await asked(await open(REVIEW, 4)), []);
  const page = await open(REVIEW, 5);
  await boxOf(page, 'first-look').waitFor();
  assert.deepEqual(await asked(page), ['first-look']);
});

test('only what was missed comes back, from every lesson, and what is checked there leaves the lessons as they were', { skip }, async (t) => {
  const { open } = await profileWithClock(t);
  await answerQuiz(await open(LESSON, 0), oneMinute, 'right', pointer);
  const lesson = await open(tyres.path, 0);
  await answerQuiz(lesson, tyres, 'wrong', pointer);
  const page = await open(REVIEW, 1);
  await boxOf(page, 'psi').waitFor();
  assert.deepEqual(await asked(page), tyres.questions.map(({ id }) => id));
  assert.equal(await page.locator('[data-due]').innerText(), '8 to review');
  await assertNothingFound(page, 'eight to review', otherLooks);
  for (const { id, right } of tyres.questions) await pointer.answer(page, id, await answerFrom(page, id, right));
  await page.locator('[data-decks] [data-check]').click();
  assert.match(await page.locator('[data-closing]').innerText(), /^That was all/);
  const again = await open(tyres.path, 1);
  assert.equal(await again.locator('[data-result] .quiz__subtitle').innerText(), '0 of 8 right');
});

test('key points of a lesson that is done come back as cards', { skip }, async (t) => {
  const { open } = await profileWithClock(t);
  const lesson = await open(LESSON, 0);
  await lesson.locator('[data-finish] button').click();
  assert.deepEqual(await asked(await open(REVIEW, 0)), []);
  const page = await open(REVIEW, 1);
  const card = page.locator('.recall');
  await card.waitFor();
  assert.match(await card.innerText(), /What do you remember of “The one-minute check”\?/);
  assert.equal(await card.locator('[data-card]').isVisible(), false);
  await assertNothingFound(page, 'a card', otherLooks);
  await card.locator('[data-reveal]').click();
  assert.match(await card.innerText(), /Tyres, brakes, chain/);
  await card.getByText('Not yet').click();
  assert.equal(await page.locator('.recall').count(), 1);
  const next = await open(REVIEW, 2);
  await next.locator('[data-reveal]').click();
  await next.getByText('I knew it').click();
  assert.match(await next.locator('[data-closing]').innerText(), /^That was all for today/);
  const inThreeDays = await open(REVIEW, 5);
  await inThreeDays.locator('.recall').waitFor();
});

test('without script the page for review leads to all quizzes', { skip }, async (t) => {
  const page = await course.open(t, REVIEW, { javaScriptEnabled: false });
  assert.match(await page.locator('main').innerText(), /Without script this page cannot know what you missed/);
  assert.ok(await page.locator('.review__all a').count() >= 6);
});

test('a plan that no lesson made runs no script from elsewhere, and stops nothing', { skip }, async (t) => {
  const { profile, open } = await course.profileFor(t);
  const page = await open(REVIEW);
  /** @type {string[]} */
  const asked = [];
  profile.on('request', (request) => asked.push(request.url()));
  for (const lesson of ['../../elsewhere', 5, undefined, { a: 1 }]) {
    await page.evaluate((plan) => window.Coursebook.store.set('review', 'first-look', plan), { box: 1, due: '2020-01-01', lesson });
    await page.reload();
    assert.match(await status(page), /review/, String(lesson));
  }
  assert.deepEqual(asked.filter((url) => /elsewhere|decks/.test(url)), []);
});
