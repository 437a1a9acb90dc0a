// What a quiz does beside marking: mixing, drawing, hints, tries, passing, and what it tells the learner and the page around it.

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { markedIn, questionOf, quizzes } from '../gallery/answers.mjs';
import { answerFrom, answerQuiz, assertMarked, boxOf, keyboard, pointer, resultOf } from './answering.mjs';
import { gallery, makeFolder, openCourse, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../gallery/answers.mjs').Quiz} Quiz */

const course = await openCourse({ source: gallery });
after(() => course.close());

const CHECK = 'before-you-ride/one-minute-check.html';
const ENDS = 'care-and-repair/where-it-ends.html';
const [oneMinute] = quizzes;
const pool = (/** @type {Page} */ page) => page.locator('[data-quiz="ride-or-wait"]');

/** @param {Page} page */
const optionsNow = (page) => page.locator('[data-question]').evaluateAll((boxes) => Object.fromEntries(boxes.map((box) => [box.dataset.question, [...box.querySelectorAll('[data-option]')].map((option) => option.dataset.option)])));

/** Answers one question and has it checked, whatever else is open. @param {Page} page @param {string} id @param {'right' | 'wrong'} which */
async function checkOne(page, id, which) {
  await pointer.answer(page, id, await answerFrom(page, id, /** @type {any} */ (questionOf(id)[which])));
  await page.locator('[data-check]').first().click();
  const rest = page.locator('[data-rest]').first();
  if (await rest.isVisible()) await rest.click();
}

test('options are mixed for each learner, stay as they are over reloads, and keep the author’s order where it is asked for', { skip }, async (t) => {
  const page = await course.open(t, CHECK);
  const first = await optionsNow(page);
  for (const _ of [1, 2]) {
    await page.reload();
    assert.deepEqual(await optionsNow(page), first);
  }
  assert.deepEqual(first['side-of-the-tyre'], ['how-old-it-is', 'how-wide-it-is', 'how-hard-it-may-be']);
  const others = await Promise.all([1, 2].map(async () => JSON.stringify(await optionsNow(await course.open(t, CHECK)))));
  assert.ok(others.some((other) => other !== JSON.stringify(first)), 'another learner sees another order');
});

test('so many questions as the quiz says are drawn, the same after a reload, with their numbers', { skip }, async (t) => {
  const page = await course.open(t, ENDS);
  const drawn = () => pool(page).locator('[data-question]:visible').evaluateAll((boxes) => boxes.map((box) => `${box.dataset.question} ${box.querySelector('.question__number').textContent}`));
  const first = await drawn();
  assert.equal(first.length, 3);
  const source = ['light-at-noon', 'loose-handlebar', 'silent-bell', 'broken-spoke', 'both-hands'];
  for (const line of first) assert.equal(line, `${line.split(' ')[0]} Question ${source.indexOf(line.split(' ')[0]) + 1}`);
  await page.reload();
  assert.deepEqual(await drawn(), first);
  await pool(page).locator('input:visible').first().check();
  await page.reload();
  assert.deepEqual(await drawn(), first);
});

/** Chooses in each question drawn the option that is right, or another. @param {Page} page @param {boolean} isRight */
async function answerPool(page, isRight) {
  const right = ['Ride, and leave a note', 'Wait: steering is for somebody who has done it', 'Ride, call out, and leave a note', 'Ride home slowly, and leave a note', 'Wait: that is no brake'];
  for (const box of await pool(page).locator('[data-question]:visible').all()) {
    for (const option of await box.locator('.option').all()) {
      if (right.includes((await option.locator('label').innerText()).trim()) === isRight) await option.locator('label').click();
    }
  }
  await pool(page).locator('[data-check]').click();
}

test('with the last try used up the right answers stand there, and nothing can be tried again', { skip }, async (t) => {
  const page = await course.open(t, ENDS);
  await answerPool(page, false);
  assert.equal(await resultOf(page, 'ride-or-wait').innerText(), '0 of 3 right');
  assert.equal(await pool(page).locator('[data-passed]').innerText(), 'You need 60 per cent to pass, and you have 0 so far.');
  assert.equal(await pool(page).locator('[data-left]').innerText(), 'You can check once more.');
  await pool(page).locator('[data-retry]').click();
  await answerPool(page, false);
  const assertOver = async () => {
    assert.match(await pool(page).locator('[data-left]').innerText(), /^That was the last try/);
    assert.deepEqual(await pool(page).locator('.verdict').allInnerTexts(), Array(3).fill('This is the answer.'));
    assert.equal(await pool(page).locator('[data-mark="answer"] input').count(), 3);
    assert.equal(await pool(page).locator(':is([data-check], [data-retry], [data-restart]):visible').count(), 0);
  };
  await assertOver();
  await page.reload();
  await assertOver();
});

test('who has the points that are needed has passed', { skip }, async (t) => {
  const page = await course.open(t, ENDS);
  await answerPool(page, true);
  assert.equal(await resultOf(page, 'ride-or-wait').innerText(), 'All 3 right');
  assert.equal(await pool(page).locator('[data-passed]').innerText(), 'You have passed: 60 per cent were needed, and you have 100.');
});

test('hints come one after the other', { skip }, async (t) => {
  const page = await course.open(t, CHECK);
  const hints = boxOf(page, 'first-look').locator('[data-hint]');
  assert.equal(await hints.count(), 2);
  assert.deepEqual([await hints.nth(0).isVisible(), await hints.nth(1).isVisible()], [true, false]);
  await keyboard.press(hints.nth(0).locator('summary'));
  assert.match(await hints.nth(0).innerText(), /without a warning/);
  await keyboard.press(hints.nth(1).locator('summary'));
  assert.match(await hints.nth(1).innerText(), /unripe apple/);
});

test('after the second miss, and not before, the answer can be shown; the passage to read again is named each time', { skip }, async (t) => {
  const page = await course.open(t, CHECK);
  const outcome = boxOf(page, 'first-look').locator('.outcome');
  for (const n of [0, 1]) {
    assert.equal(await outcome.locator('button').count(), 0, `after ${n} misses`);
    await checkOne(page, 'first-look', 'wrong');
    assert.match(await outcome.innerText(), /Read again: Tyres first/);
    if (n === 0) await page.locator('[data-retry]').click();
  }
  await outcome.locator('button').click();
  assert.equal(await outcome.locator('.verdict').innerText(), 'This is the answer.');
  assert.match(await boxOf(page, 'first-look').locator('.option[data-mark="answer"]').innerText(), /The tyres/);
  await outcome.locator('a', { hasText: 'Tyres first' }).click();
  assert.ok(page.url().endsWith('#tyres-first'));
});

test('how sure one was stands beside what was right, the surprises first', { skip }, async (t) => {
  const page = await course.open(t, CHECK);
  const sure = /** @type {const} */ ({ 'first-look': ['wrong', 'Sure'], 'brake-needs-work': ['right', 'A guess'], 'late-and-soft': ['right', 'Sure'] });
  for (const [id, [which, word]] of Object.entries(sure)) {
    await pointer.answer(page, id, await answerFrom(page, id, /** @type {any} */ (questionOf(id)[which])));
    await boxOf(page, id).locator('[data-sure] label', { hasText: word }).first().click();
  }
  await page.locator('[data-check]').click();
  await page.locator('[data-rest]').click();
  const rows = async () => (await page.locator('[data-sureness] tr:visible').allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
  const expected = ['Sure, and not right yet Question 1', 'A guess, and right Question 2', 'Sure, and right Question 3'];
  assert.deepEqual(await rows(), expected);
  await page.reload();
  assert.deepEqual(await rows(), expected);
});

test('the result says how each competency stands, and what to read again', { skip }, async (t) => {
  const page = await course.open(t, CHECK);
  for (const question of markedIn(oneMinute)) {
    const which = question.id === 'first-look' || question.id === 'brake-needs-work' ? 'wrong' : 'right';
    await pointer.answer(page, question.id, await answerFrom(page, question.id, /** @type {any} */ (question[which])));
  }
  await page.locator('[data-check]').click();
  const lines = page.locator('[data-competencies] > li');
  assert.match(await lines.nth(0).innerText(), /^Checking: 2 of 4 right. Worth another look.\s+Read again:/);
  assert.deepEqual(await lines.nth(0).locator('a').allInnerTexts(), ['Tyres first', 'Then the brakes']);
  assert.equal(await lines.nth(1).innerText(), 'Deciding: 2 of 2 right.');
});

test('a module’s review and the final check ask from all lessons, keep their own answers, and lead back to the lessons', { skip }, async (t) => {
  const { open } = await course.profileFor(t);
  for (const path of ['before-you-ride/module-review.html', 'final-check.html']) {
    const page = await open(path);
    const asked = await page.locator('[data-question]:visible').evaluateAll((boxes) => boxes.map((box) => box.dataset.question));
    assert.ok(asked.length >= 8, `${path} asks ${asked}`);
    if (path === 'final-check.html') assert.equal(asked.length, 12);
    const known = asked.filter((id) => quizzes.some((quiz) => markedIn(quiz).some((question) => question.id === id)));
    for (const [i, id] of known.entries()) {
      const { right, wrong } = questionOf(id);
      await pointer.answer(page, id, await answerFrom(page, id, /** @type {any} */ (i === 0 ? wrong : right)));
    }
    await page.locator('[data-check]').click();
    const rest = page.locator('[data-rest]');
    if (await rest.isVisible()) await rest.click();
    const result = await page.locator('[data-result] .quiz__subtitle').innerText();
    assert.equal(result, `${known.length - 1} of ${asked.length} right`, path);
    assert.ok(await page.locator('[data-competencies] li').count() > 1);
    await page.reload();
    assert.equal(await page.locator('[data-result] .quiz__subtitle').innerText(), result);
    const again = page.locator('[data-competencies] a').first();
    const href = await again.evaluate(({ href }) => href);
    await again.click();
    await page.waitForURL(href);
    const id = decodeURIComponent(new URL(href).hash.slice(1));
    if (id) assert.ok(await page.locator(`[id="${id}"]`).isVisible(), `the passage ${id} is there`);
  }
  const lesson = await open(CHECK);
  assert.equal(await lesson.locator('.verdict').count(), 0, 'the lesson’s own quiz is untouched');
});

test('items are dragged into order with the mouse', { skip }, async (t) => {
  const page = await course.open(t, 'care-and-repair/chain.html');
  const { id, right } = questionOf('chain-order');
  const { order = [] } = await answerFrom(page, id, right);
  const now = () => boxOf(page, id).locator('.order [data-item]').evaluateAll((items) => items.map((item) => item.dataset.item));
  for (const [place, item] of order.entries()) {
    await boxOf(page, id).locator('.order').scrollIntoViewIfNeeded();
    const grip = await boxOf(page, id).locator(`[data-item="${item}"] .order__grip`).boundingBox();
    const target = await boxOf(page, id).locator('.order [data-item]').nth(place).boundingBox();
    assert.ok(grip && target);
    await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    await page.mouse.down();
    await page.mouse.move(grip.x + grip.width / 2, target.y + 2, { steps: 6 });
    await page.mouse.up();
    assert.equal((await now())[place], item);
  }
  assert.deepEqual(await now(), order);
  await checkOne(page, id, 'right');
  assert.equal(await boxOf(page, id).locator('.verdict').innerText(), 'Right.');
});

test('the page around a quiz hears what was answered and when it is finished', { skip }, async (t) => {
  const page = await course.open(t, CHECK);
  await page.evaluate(() => {
    window.heard = [];
    for (const name of ['answered', 'finished']) document.addEventListener(`coursebook:${name}`, ({ type, detail }) => window.heard.push({ type, ...detail }));
  });
  const heard = () => page.evaluate(() => window.heard.splice(0).map(({ seconds, ...event }) => ({ ...event, took: Number.isInteger(seconds) })));
  const common = { course: 'ready-to-ride', quiz: 'one-minute', scope: '', took: true };
  await checkOne(page, 'brake-needs-work', 'wrong');
  assert.deepEqual(await heard(), [{ ...common, type: 'coursebook:answered', question: 'brake-needs-work', kind: 'several', result: 'not-yet', score: 0, points: 0, max: 2, tries: 1 }]);
  await answerQuiz(page, oneMinute, 'part', pointer);
  const events = await heard();
  assert.deepEqual(events.map(({ type, question }) => question ?? type), [...oneMinute.questions.map(({ id }) => id), 'coursebook:finished']);
  assert.equal(events[1].result, 'part');
  assert.ok(Math.abs(events[1].score - 2 / 3) < 1e-9 && Math.abs(events[1].points - 4 / 3) < 1e-9 && events[1].tries === 2);
  assert.deepEqual(events.at(-1), { ...common, type: 'coursebook:finished', right: 0, of: 5, points: 1.67, max: 6, percent: 27, tries: 2 });
});

test('a page whose every word was translated, before the scripts ran or after, is marked as the author meant it', { skip, concurrency: 2 }, async (t) => {
  const translate = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let n = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement.closest('script') && node.data.trim()) node.data = `mot ${(n += 1)}`;
    }
  };
  const [options, gaps, rows] = quizzes;
  const cases = [...[options, gaps, rows].map((quiz) => ({ quiz, when: 'before' })), { quiz: gaps, when: 'after' }];
  await Promise.all(cases.map(({ quiz, when }) => t.test(`${quiz.quiz}, ${when}`, async (t) => {
    const { profile, origin } = await course.profileFor(t);
    // The answers are found by their words in a page that nobody translated.
    const [plain, page] = [await profile.newPage(), await profile.newPage()];
    await plain.goto(origin + quiz.path);
    // Scripts of the course wait for the document; this one is earlier in the same event.
    if (when === 'before') await page.addInitScript(`document.addEventListener('readystatechange', () => { if (document.readyState === 'interactive') (${translate})(); })`);
    await page.goto(origin + quiz.path);
    if (when === 'after') await page.evaluate(translate);
    for (const question of markedIn(quiz)) await pointer.answer(page, question.id, await answerFrom(plain, question.id, question.right));
    await page.locator('[data-check]').click();
    for (const { id } of markedIn(quiz)) assert.equal(await boxOf(page, id).locator('.verdict').getAttribute('data-mark'), 'right', id);
    await plain.reload();
    await assertMarked(plain, quiz, 'right');
  })));
});

test('with one attempt, “Check the others” with nothing to check uses up nothing', { skip }, async (t) => {
  const { folder, remove } = await makeFolder();
  await mkdir(join(folder, 'course'));
  await writeFile(join(folder, 'book.toml'), '[book]\ntitle = "Once"\n');
  await writeFile(join(folder, 'course/01-once.md'), '---\ntitle: Once\n---\n\nRead.\n\n::: quiz {#once attempts=1}\n\n### How many wheels? {#wheels}\n\n[[2]]\n\n### How many bells? {#bells}\n\n[[1]]\n\n:::\n');
  const once = await openCourse({ source: folder });
  t.after(async () => {
    await once.close();
    await remove();
  });
  const page = await once.open(t, 'once.html');
  const [wheels, bells] = ['wheels', 'bells'].map((id) => boxOf(page, id).locator('input'));
  await wheels.fill('2');
  await page.locator('[data-check]').click();
  await page.locator('[data-rest]').waitFor();
  await wheels.fill('');
  await page.locator('[data-rest]').click();
  assert.ok(await page.locator('[data-check]').isVisible(), 'the attempt is still there');
  await wheels.fill('2');
  await bells.fill('1');
  await page.locator('[data-check]').click();
  assert.equal(await resultOf(page, 'once').innerText(), 'All 2 right');
});
