// The gallery opened from a folder in Firefox, which keeps a store for each file: the course's hub makes one of them.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { markedIn, questionOf, quizzes } from '../gallery/answers.mjs';
import { answerFrom, assertAnswerIs, assertMarked, boxOf, goThrough, pointer, resultOf } from './answering.mjs';
import { gallery, openCourse, skipFirefox as skip } from './open-course.mjs';

const course = await openCourse({ source: gallery, inFirefox: true });
after(() => course.close());

const marked = quizzes.filter((quiz) => markedIn(quiz).length > 0);
const LESSON = 'before-you-ride/tyres.html';

test('each file has a store of its own and reads no other, so that what passes here passes for the right reason', { skip }, async (t) => {
  const { profile, origin } = await course.profileFor(t, { fromDisk: true });
  const [one, other] = [await profile.newPage(), await profile.newPage()];
  // Without the course's scripts, which would join the stores.
  for (const [page, path] of /** @type {const} */ ([[one, 'robots.txt'], [other, 'assets/icon.svg']])) await page.goto(origin + path);
  await one.evaluate(() => localStorage.setItem('word', 'kept'));
  assert.equal(await one.evaluate(() => localStorage.getItem('word')), 'kept');
  assert.equal(await other.evaluate(() => localStorage.getItem('word')), null);
});

test('every question is answered wrong, partly and right, marked as it should be, and found so after a reload', { skip }, async (t) => {
  // One after the other: a page behind another does not hear every click.
  for (const quiz of marked) {
    await t.test(quiz.quiz, async (t) => {
      const page = await course.open(t, quiz.path, { fromDisk: true });
      await goThrough(page, quiz, pointer);
      await page.reload();
      await assertMarked(page, quiz, 'right');
    });
  }
});

test('what has no right answer is found again after a reload', { skip }, async (t) => {
  const quiz = quizzes.find((quiz) => markedIn(quiz).length === 0);
  assert.ok(quiz);
  const page = await course.open(t, quiz.path, { fromDisk: true });
  for (const { id, right } of quiz.questions) await pointer.answer(page, id, await answerFrom(page, id, right));
  await page.reload();
  for (const { id, right } of quiz.questions) await assertAnswerIs(page, id, right);
});

test('what is answered in a lesson shows on the page of one’s work, and what changes there later too', { skip }, async (t) => {
  const { open } = await course.profileFor(t, { fromDisk: true });
  const lesson = await open(LESSON);
  const { id, right, wrong } = questionOf('before-the-patch');
  await pointer.answer(lesson, id, await answerFrom(lesson, id, wrong));
  await lesson.locator('[data-check]').click();
  await lesson.locator('[data-rest]').click();
  await resultOf(lesson, 'tyres').waitFor();

  const work = await open('my-work.html');
  await work.locator('.work__text', { hasText: 'oil' }).waitFor();
  assert.match(await work.locator('.work__item', { hasText: 'oil' }).innerText(), /What do you spread on the tube/);
  assert.match(await (await open('spaced-review.html')).locator('[data-status]', { hasText: 'comes back on' }).innerText(), /^Nothing to review today/);

  const again = await open(LESSON);
  await boxOf(again, id).locator('input').fill(right[0]);
  await boxOf(again, id).locator('input').blur();
  await work.locator('.work__text', { hasText: right[0] }).waitFor();
});

test('the hub is hidden, named, and not on the way of the Tab key', { skip }, async (t) => {
  const page = await course.open(t, LESSON, { fromDisk: true });
  const hub = page.locator('iframe');
  await hub.waitFor({ state: 'attached' });
  assert.equal(await hub.count(), 1);
  assert.deepEqual(await hub.evaluate(({ hidden, tabIndex, title }) => ({ hidden, tabIndex, title: title.length > 0 })), { hidden: true, tabIndex: -1, title: true });
});

test('over http there is no hub, for all pages have one store', { skip }, async (t) => {
  const page = await course.open(t, LESSON);
  await page.waitForLoadState('load');
  assert.equal(await page.locator('iframe').count(), 0);
});
