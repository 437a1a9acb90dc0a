// The quizzes of the course answered with the keyboard alone: no pointer is used anywhere here.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fill, press, putInOrder, stateOf, unseenFocus } from './keyboard.mjs';
import { openCourse, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./keyboard.mjs').Answer} Answer */
/** @typedef {{ id: string, kind: string, isMarked: boolean, right: Answer, wrong: Answer, feedback: Record<string, string>, missed: string[] }} Question */

const course = await openCourse();
after(() => course.close());

const LESSON = 'five-conversations/responsibility-alignment.html';
const KINDS = ['fill-in', 'grid', 'judgement', 'match', 'number', 'one', 'open', 'order', 'rating', 'rating-grid', 'several', 'short-answer', 'sort'];

// ---- what is right ----

/** The questions of a lesson, read from its file as a learner without script reads them. @param {Page} page @param {string} path @returns {Promise<Question[]>} */
async function questionsOf(page, path) {
  return page.evaluate((text) => {
    const html = new DOMParser().parseFromString(text, 'text/html');
    const all = (place, selector) => [...place.querySelectorAll(selector)];
    const texts = (place, selector) => all(place, selector).map((element) => element.textContent.trim());
    return all(html, '[data-question]').map((box) => {
      const id = box.dataset.question;
      const { kind } = box.dataset;
      const key = html.querySelector(`[data-for="${id}"]`);
      const fields = all(box, '[name]:not([data-row="close"] *)');
      const names = [...new Set(fields.map(({ name }) => name))];
      const choices = (name) => fields.filter((field) => field.name === name).flatMap((field) => (field.options ? [...field.options].slice(1) : [field])).map(({ value }) => value);
      const each = (fn) => Object.fromEntries(names.map((name) => [name, fn(name)]));
      const question = {
        id, kind, isMarked: 'points' in box.dataset, missed: [],
        feedback: Object.fromEntries(all(key ?? box, '[data-option]').map((option) => [option.dataset.option, (texts(option, '.feedback')[0] ?? '').replace(/\s+/g, ' ')])),
      };
      if (kind === 'order') {
        const order = all(key, '[data-item]').map((item) => item.dataset.item);
        return { ...question, right: { order }, wrong: { order: [...order.slice(1), order[0]] } };
      }
      if (!question.isMarked) {
        const given = each((name) => (choices(name)[1] ? [choices(name)[1]] : ['My own words']));
        return { ...question, right: given, wrong: given };
      }
      const options = all(key, '[data-option]');
      if (options.length) {
        const most = Math.max(...options.map((option) => Number(option.dataset.points ?? ('right' in option.dataset))));
        const good = options.filter((option) => Number(option.dataset.points ?? ('right' in option.dataset)) === most).map((option) => option.dataset.option);
        const none = options.filter((option) => option.dataset.points === '0').map((option) => option.dataset.option);
        const bad = none[0] ?? choices(id).find((value) => !good.includes(value));
        return { ...question, right: { [id]: good }, wrong: { [id]: [bad] }, missed: kind === 'several' ? good : [] };
      }
      const right = each((name) => {
        const gap = key.querySelector(`[data-gap="${name}"]`);
        return gap ? [texts(gap, 'b')[0]] : all(key, '[data-row]').find((row) => name === `${id}-${row.dataset.row}`).dataset.right.split(' ');
      });
      const wrong = each((name) => [choices(name).find((value) => value && !right[name].includes(value)) ?? '9999']);
      return { ...question, right, wrong };
    });
  }, await readFile(join(course.site, path), 'utf8'));
}

/** Few lessons that together hold every kind of question. @param {Page} page */
async function lessonsWithEveryKind(page) {
  const lessons = await Promise.all((await course.pagesOfKind('lesson')).map(async (path) => ({ path, kinds: new Set((await questionsOf(page, path)).map(({ kind }) => kind)) })));
  /** @type {string[]} */
  const chosen = [];
  for (let open = new Set(KINDS); open.size > 0;) {
    const gain = (/** @type {{ kinds: Set<string> }} */ { kinds }) => [...kinds].filter((kind) => open.has(kind)).length;
    const best = lessons.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    assert.ok(gain(best), `no lesson asks a question of these kinds: ${[...open]}`);
    chosen.push(best.path);
    open = new Set([...open].filter((kind) => !best.kinds.has(kind)));
  }
  return chosen;
}

// ---- the keyboard ----

/** @param {Page} page @param {Question[]} questions @param {'right' | 'wrong'} which */
async function answerAll(page, questions, which) {
  for (const question of questions) {
    if (question.kind === 'order') await putInOrder(page, question.id, question[which].order);
    else for (const [name, values] of Object.entries(question[which])) await fill(page, name, values);
  }
}

/** @param {Page} page */
const focusedText = (page) => page.evaluate(() => document.activeElement.textContent.trim());

/** @param {Page} page */
const result = (page) => page.locator('[data-result] .quiz__subtitle');

/** Opens a lesson at its quiz, so that Tab goes on from there. @param {import('node:test').TestContext} t @param {string} path */
async function openQuiz(t, path) {
  const [, id] = /data-quiz="([^"]*)"/.exec(await readFile(join(course.site, path), 'utf8')) ?? [];
  return course.open(t, `${path}#${id}`);
}

// ---- the tests ----

test('Tab leads through a whole lesson, first of all past what is the same everywhere, and the focus always shows', { skip }, async (t) => {
  const page = await course.open(t, LESSON);
  await page.keyboard.press('Tab');
  assert.equal(await focusedText(page), 'Skip to the content');
  let stops = 0;
  for (; await page.evaluate(() => document.activeElement !== document.body); stops += 1) {
    assert.equal(await unseenFocus(page), '', 'the focus stands where nobody sees it');
    await page.keyboard.press('Tab');
  }
  assert.ok(stops > 60, `${stops} stops`);
});

test('the skip link leads to the content', { skip }, async (t) => {
  const page = await course.open(t, LESSON);
  await press(page, page.locator('.skip-link'));
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'MAIN');
});

test('every kind of question is answered wrong, explained, tried again, answered right and remembered', { skip, concurrency: 2 }, async (t) => {
  const lessons = await lessonsWithEveryKind(await course.open(t, 'index.html'));
  await Promise.all(lessons.map((path) => t.test(path, async (t) => {
    const page = await openQuiz(t, path);
    const questions = await questionsOf(page, path);
    const marked = questions.filter(({ isMarked }) => isMarked);
    const box = (/** @type {Question} */ { id }) => page.locator(`[data-question="${id}"]`);

    await answerAll(page, questions, 'wrong');
    await press(page, page.locator('[data-check]'));
    assert.equal(await focusedText(page), `0 of ${marked.length} right`, 'the focus stands on the result');
    for (const question of marked) {
      assert.ok(await box(question).locator('.verdict').isVisible(), `${question.id} says how it went`);
      const option = (/** @type {string} */ id) => box(question).locator(`.option[data-option="${id}"]`);
      const text = async (/** @type {string} */ id) => (await option(id).innerText()).replace(/\s+/g, ' ');
      for (const chosen of Object.values(question.wrong).flat().filter((id) => question.feedback[id])) {
        assert.notEqual(await option(chosen).getAttribute('data-mark'), 'right');
        assert.ok((await text(chosen)).includes(question.feedback[chosen]), `${question.id} explains what was chosen`);
      }
      for (const missed of question.missed) {
        assert.equal(await option(missed).getAttribute('data-mark'), 'missed');
        assert.ok((await text(missed)).includes(`This one too ${question.feedback[missed]}`), `${question.id} explains what was missed`);
      }
    }

    await press(page, page.locator('[data-retry]'));
    const first = box(marked[0]);
    assert.ok(await first.evaluate((question) => question.contains(document.activeElement)), 'the focus stands in the first question to try again');
    assert.equal(await page.locator('[data-question] .verdict').count(), 0);

    await answerAll(page, marked, 'right');
    await press(page, page.locator('[data-check]'));
    assert.equal(await focusedText(page), `All ${marked.length} right`);
    assert.equal(await page.locator('[data-retry]').isVisible(), false);

    await page.reload();
    assert.equal(await result(page).innerText(), `All ${marked.length} right`);
    for (const question of questions) assert.deepEqual(await stateOf(page, question), question.isMarked ? question.right : question.wrong, `${question.id} after a reload`);
  })));
});

test('what is still open is listed with links that lead to it, and can be left open', { skip }, async (t) => {
  const page = await openQuiz(t, LESSON);
  const [first, second] = await questionsOf(page, LESSON);
  await answerAll(page, [first], 'right');
  await press(page, page.locator('[data-check]'));
  const box = page.locator('[data-quiz] [data-open]');
  assert.ok(await box.evaluate((element) => element === document.activeElement), 'the focus stands on the list');
  assert.match(await box.innerText(), /^3 questions are still open/);
  assert.equal(await result(page).isVisible(), false);
  await press(page, box.locator('a').first());
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('name')), Object.keys(second.right)[0]);
  await press(page, page.locator('[data-rest]'));
  assert.equal(await focusedText(page), '1 of 4 right');
});

test('trying again keeps what is right and empties what is not', { skip }, async (t) => {
  const page = await openQuiz(t, LESSON);
  const questions = await questionsOf(page, LESSON);
  await answerAll(page, questions.slice(0, 2), 'right');
  await answerAll(page, questions.slice(2), 'wrong');
  await press(page, page.locator('[data-check]'));
  assert.equal(await focusedText(page), '2 of 4 right');
  await press(page, page.locator('[data-retry]'));
  for (const question of questions.slice(0, 2)) assert.deepEqual(await stateOf(page, question), question.right);
  for (const question of questions.slice(2)) assert.equal(Object.values(await stateOf(page, question)).flat().join(''), '');
  assert.ok(await page.locator(`[data-question="${questions[2].id}"]`).evaluate((box) => box.contains(document.activeElement)));
});

test('after a second try that is not right the answer can be shown', { skip }, async (t) => {
  const page = await openQuiz(t, LESSON);
  const [question] = await questionsOf(page, LESSON);
  const box = page.locator(`[data-question="${question.id}"]`);
  for (const _ of ['first', 'second']) {
    assert.equal(await box.locator('.outcome button').count(), 0);
    await answerAll(page, [question], 'wrong');
    await press(page, page.locator('[data-check]'));
    await press(page, page.locator('[data-rest]'));
  }
  await press(page, box.locator('.outcome button'));
  assert.equal(await focusedText(page), 'This is the answer.');
  assert.equal(await box.locator(`.option[data-option="${question.right[question.id][0]}"]`).getAttribute('data-mark'), 'answer');
});

test('starting again empties the quiz, for good', { skip }, async (t) => {
  const page = await openQuiz(t, LESSON);
  const questions = await questionsOf(page, LESSON);
  await answerAll(page, questions, 'right');
  await press(page, page.locator('[data-check]'));
  await press(page, page.locator('[data-restart]'));
  const assertEmpty = async () => {
    for (const question of questions) assert.equal(Object.values(await stateOf(page, question)).flat().join(''), '', question.id);
    assert.equal(await result(page).isVisible(), false);
  };
  await assertEmpty();
  assert.ok(await page.locator('[data-question]').first().evaluate((box) => box.contains(document.activeElement)), 'the focus stands in the first question');
  await page.reload();
  await assertEmpty();
});

test('an open question shows its model answer once something is written, and asks how close it is', { skip }, async (t) => {
  const path = 'know-yourself/how-is-it-going.html';
  const page = await openQuiz(t, path);
  const question = /** @type {Question} */ ((await questionsOf(page, path)).find(({ kind }) => kind === 'open'));
  const compare = page.locator(`[data-question="${question.id}"] [data-compare]`);
  assert.equal(await compare.isVisible(), false);
  await answerAll(page, [question], 'right');
  await press(page, compare.locator('summary'));
  assert.ok(await compare.locator('[data-model-here] p').first().isVisible());
  await fill(page, `${question.id}-close`, ['partly']);
  await page.reload();
  assert.equal(await compare.locator('input:checked').inputValue(), 'partly');
});
