// A store that is blocked, full, filled with rubbish, or shared by two tabs: nothing on the screen is lost, and the page says so.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openCourse, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

const course = await openCourse();
after(() => course.close());

const KEY = 'coursebook:v1:managing-up';
const LESSON = 'five-conversations/responsibility-alignment.html';

/** @param {Page} page */
const notice = (page) => page.locator('[data-notice]');

/** Answers, checks, writes, promises, marks as done, changes colours: all of it must work. @param {Page} page */
async function useEverything(page) {
  await page.locator('[data-question][data-kind="number"] input').fill('15');
  await page.locator('[data-check]').click();
  await page.locator('[data-rest]').click();
  assert.equal(await page.locator('[data-result] .quiz__subtitle').innerText(), '1 of 4 right');
  await page.getByLabel('1: My five').fill('Fill the autumn courses');
  await page.locator('[data-commitment] textarea').fill('Ask Jon');
  await page.locator('[data-commitment] textarea').blur();
  await page.locator('[data-finish] button').click();
  assert.match(await page.locator('[data-finish-text]').innerText(), /^Done on /);
  await page.locator('[data-theme-switch]').click();
  assert.equal(await page.locator('[data-theme-switch] [data-label]').innerText(), 'Light');
  assert.equal(await page.getByLabel('1: My five').inputValue(), 'Fill the autumn courses');
  assert.equal(await page.locator('[data-question][data-kind="number"] input').inputValue(), '15');
}

/** The ways a store fails, put in before the page's own scripts run. */
const failures = {
  blocked: () => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } }),
  full: () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; },
};

for (const [name, fail] of Object.entries(failures)) {
  test(`with a store that is ${name} everything works, and one is told once`, { skip }, async (t) => {
    const { profile, open } = await course.profileFor(t);
    await profile.addInitScript(fail);
    await assertToldOnce(await open(LESSON));
  });
}

for (const [name, record] of Object.entries({ 'no JSON': '{"v":1,"quiz":{', 'of a later version': '{"v":2,"quiz":[]}', 'no record at all': '"text"' })) {
  test(`with a record that is ${name} everything works, one is told once, and it stays as it is`, { skip }, async (t) => {
    const { open } = await course.profileFor(t);
    const page = await open('glossary.html');
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, record]);
    await assertToldOnce(await open(LESSON));
    assert.equal(await page.evaluate((key) => localStorage.getItem(key), KEY), record);
  });
}

/** @param {Page} page */
async function assertToldOnce(page) {
  await page.locator('[data-question][data-kind="number"] input').fill('1');
  assert.ok(await notice(page).isVisible());
  assert.equal(await notice(page).count(), 1);
  await notice(page).locator('button').click();
  await useEverything(page);
  assert.equal(await notice(page).isVisible(), false, 'it does not come back');
}

test('a record of the right version whose entries are nothing like what was kept stops nothing', { skip }, async (t) => {
  const { open, origin, complaints } = await course.profileFor(t);
  const page = await open(LESSON);
  const ids = await page.evaluate(() => ({
    lessons: [...document.querySelectorAll('[data-lesson-link]')].map(({ dataset }) => dataset.lessonLink),
    quiz: [...document.querySelectorAll('[data-question], [data-quiz]')].map(({ dataset }) => dataset.question ?? `quiz:${dataset.quiz}`),
    sheets: [...document.querySelectorAll('[data-sheet] [name], [data-commitment]')].map(({ name, dataset }) => name ?? `commitment:five-conversations/responsibility-alignment:${dataset.commitment}`),
    prefs: ['theme'],
  }));
  const inEveryPlace = (/** @type {any} */ rubbish) => JSON.stringify({ v: 1, ...Object.fromEntries(Object.entries(ids).map(([kind, names]) => [kind, Object.fromEntries(names.map((name) => [name, rubbish]))])) });
  for (const rubbish of [null, 7, 'text', [], { value: null }, { value: 7 }, { value: 'text' }, { value: { answer: { a: 1 }, result: 'right', text: [], of: 3 } }]) await t.test(JSON.stringify(rubbish), async () => {
    for (const path of [LESSON, 'index.html', 'lead-upward/my-partnership-plan.html', 'worksheets/top-five.html']) {
      await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, inEveryPlace(rubbish)]);
      await page.goto(origin + path);
      assert.deepEqual([...new Set(complaints.splice(0))], [], path);
      if (path === LESSON) assert.ok(await page.locator('[data-check]').isVisible(), 'the quiz runs');
    }
  });
});

test('what two tabs write in turn is all there, in both and in the next tab', { skip }, async (t) => {
  const { open } = await course.profileFor(t);
  const [one, two] = [await open(LESSON), await open(LESSON)];
  const turns = [
    () => one.locator('[data-question][data-kind="number"] input').fill('15'),
    () => two.locator('[data-question][data-kind="fill-in"] input').fill('1.5'),
    () => one.getByLabel('1: My five').fill('First'),
    () => two.getByLabel('2: My five').fill('Second'),
    () => one.locator('[data-question][data-kind="one"] input').first().check(),
    () => two.locator('[data-finish] button').click(),
  ];
  for (const turn of turns) {
    await turn();
    // No hand changes tabs faster; the tabs of a browser see each other's writes a little late.
    await one.waitForTimeout(100);
  }

  for (const page of [await open(LESSON), one, two]) {
    await page.reload();
    assert.equal(await page.locator('[data-question][data-kind="number"] input').inputValue(), '15');
    assert.equal(await page.locator('[data-question][data-kind="fill-in"] input').inputValue(), '1.5');
    assert.equal(await page.getByLabel('1: My five').inputValue(), 'First');
    assert.equal(await page.getByLabel('2: My five').inputValue(), 'Second');
    assert.ok(await page.locator('[data-question][data-kind="one"] input').first().isChecked());
    assert.match(await page.locator('[data-finish-text]').innerText(), /^Done on /);
  }
});

test('what one tab marks as done shows in the other at once', { skip }, async (t) => {
  const { open } = await course.profileFor(t);
  const [home, lesson] = [await open('index.html'), await open(LESSON)];
  await lesson.locator('[data-finish] button').click();
  await home.locator('main [data-progress]').first().waitFor();
  assert.equal(await home.locator('main [data-progress] [data-text]').first().innerText(), '1 of 17 lessons done');
});
