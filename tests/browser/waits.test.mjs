// What a page does not load until somebody needs it: styles and scripts of quizzes and sheets wait below the text.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { hold, openCourse, phone, skip } from './open-course.mjs';

const LESSON = 'five-conversations/expectations.html';
/** What a lesson may cost before somebody comes near its quiz, compressed as hosts send it. */
const [BYTES, REQUESTS] = [25_000, 5];

const course = await openCourse();
after(course.close);

/** Opens a page with scripts that wait for somebody to come near, and tells what it asks for. @param {import('node:test').TestContext} t @param {string} path @param {{ saves?: boolean, prepare?: (page: import('playwright-core').Page) => Promise<any>, javaScriptEnabled?: boolean }} [options] `saves`: nothing comes by itself, however long it takes; `prepare`: what is done before the page is there */
async function openQuietly(t, path, { saves = false, prepare, ...options } = {}) {
  const { profile, origin, complaints } = await course.profileFor(t, { waits: true, viewport: phone, ...options });
  if (saves) await profile.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const page = await profile.newPage();
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url().slice(origin.length).replace(/[#?].*/, '')));
  await prepare?.(page);
  await page.goto(origin + path, { waitUntil: 'load' });
  return { page, asked, origin, complaints };
}

const isLive = (/** @type {import('playwright-core').Page} */ page) => page.waitForFunction(() => document.querySelector('.quiz--live'));
/** Until all scripts and styles are there, also those that wait. @param {import('playwright-core').Page} page */
const isThere = (page) => page.waitForFunction(() => window.Coursebook).then(() => page.evaluate(() => window.Coursebook.wake()));
const waitsStill = (/** @type {import('playwright-core').Page} */ page) => page.evaluate(() => !document.querySelector('.quiz--live'));

test(`a lesson, opened, costs at most ${BYTES / 1000} kB and ${REQUESTS} requests`, { skip }, async (t) => {
  const lessons = await course.pagesOfKind('lesson');
  assert.ok(lessons.length > 10, `${lessons.length} lessons`);
  /** @type {Array<{ path: string, bytes: number, requests: number }>} */
  const costs = [];
  for (const path of lessons) {
    const { page, asked } = await openQuietly(t, path, { saves: true });
    // Whatever a page asks for of itself, it has asked for by now.
    await page.evaluate(() => new Promise((done) => { setTimeout(done, 300); }));
    const files = [...asked];
    const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(join(course.site, file))).length));
    costs.push({ path, bytes: sizes.reduce((a, b) => a + b), requests: files.length });
    await page.close();
  }
  costs.sort((a, b) => a.bytes - b.bytes);
  for (const { path, bytes, requests } of [costs[0], costs[costs.length - 1]]) t.diagnostic(`${bytes} bytes in ${requests} requests: ${path}`);
  assert.deepEqual(costs.filter(({ bytes, requests }) => bytes > BYTES || requests > REQUESTS), []);
});

test('a quiz comes to life before it is in sight', { skip }, async (t) => {
  const { page } = await openQuietly(t, LESSON, { saves: true });
  assert.ok(await waitsStill(page));
  await page.evaluate(() => {
    const quiz = /** @type {HTMLElement} */ (document.querySelector('course-quiz'));
    scrollTo(0, quiz.getBoundingClientRect().top + scrollY - innerHeight * 1.8);
  });
  await isLive(page);
  await isThere(page);
  assert.equal(await page.locator('.quiz').evaluate((quiz) => getComputedStyle(quiz).borderTopWidth), '1px', 'it wears its styles');
});

test('the search opens by its key and by its button, although it waits too', { skip }, async (t) => {
  for (const open of [(/** @type {import('playwright-core').Page} */ page) => page.keyboard.press('/'), (/** @type {import('playwright-core').Page} */ page) => page.locator('button[data-search-open]').click()]) {
    const { page, asked } = await openQuietly(t, LESSON, { saves: true });
    assert.ok(!asked.some((path) => /search|more/.test(path)), String(asked));
    await open(page);
    const field = page.locator('dialog[data-search][open] .search__field');
    await field.waitFor();
    assert.ok(await field.evaluate((input) => input === document.activeElement));
    await page.keyboard.type('listening');
    await page.locator('dialog[data-search]').getByRole('option').first().waitFor();
    await page.close();
  }
});

test('a link into a quiz finds it alive', { skip }, async (t) => {
  const { page } = await openQuietly(t, `${LESSON}#expect-vague`, { saves: true });
  await isLive(page);
});

test('who has written something before finds it at once', { skip }, async (t) => {
  const { page } = await openQuietly(t, LESSON, { saves: true });
  await page.evaluate(() => /** @type {any} */ (window).Coursebook.store.set('sheets', 'top-five-name', 'Ines'));
  await page.reload();
  await isLive(page);
});

test('what is written before the scripts are there is kept once they are', { skip }, async (t) => {
  const { profile, origin } = await course.profileFor(t);
  const page = await profile.newPage();
  const fields = () => [page.locator('course-sheet textarea').first(), page.locator('[data-will]'), page.locator('[data-by]')];
  const texts = ['Tell my manager on Monday', 'I speak up the same day', '2027-01-04'];
  const choice = () => page.locator('course-quiz [value="ask-the-colleague-who-sent-it"]');
  const arrive = await hold(page, /\/(quiz|worksheet)-\w+\.js$/);

  await page.goto(`${origin}the-conversation/no-surprises.html`, { waitUntil: 'commit' });
  for (const [i, field] of fields().entries()) await field.fill(texts[i]);
  await choice().check();
  arrive();
  await isThere(page);
  await page.locator('h1').click();
  const look = async () => {
    for (const [i, field] of fields().entries()) assert.equal(await field.inputValue(), texts[i]);
    assert.ok(await choice().isChecked());
  };
  await look();
  await page.reload();
  await isThere(page);
  await look();
});

test('what was written another day and not yet seen is not lost either', { skip }, async (t) => {
  const { profile, origin } = await course.profileFor(t);
  const page = await profile.newPage();
  const [text, other] = [page.locator('course-sheet textarea').first(), page.locator('course-sheet textarea').nth(1)];
  await page.goto(`${origin}the-conversation/no-surprises.html`);
  await page.evaluate(() => window.Coursebook.wake());
  await text.fill('The plan of last week');
  await other.fill('Nobody else knows');
  const arrive = await hold(page, /\/worksheet-\w+\.js$/);
  await page.reload({ waitUntil: 'commit' });
  await text.fill('And a new thought');
  await other.fill('x');
  await other.fill('');
  arrive();
  await isThere(page);
  assert.equal(await text.inputValue(), 'The plan of last week\nAnd a new thought');
  assert.equal(await other.inputValue(), 'Nobody else knows');
});

test('who stays finds everything there, unless they save data', { skip }, async (t) => {
  const { page: saver } = await openQuietly(t, LESSON, { saves: true });
  const { page } = await openQuietly(t, LESSON);
  await isLive(page);
  assert.ok(await waitsStill(saver));
});

test('the button that prints waits for what is printed', { skip }, async (t) => {
  const { page } = await openQuietly(t, LESSON);
  await page.evaluate(() => { window.print = () => { document.title = document.querySelector('.quiz--live') ? 'alive' : 'not yet'; }; });
  await page.locator('[data-print]').evaluate((/** @type {HTMLElement} */ button) => button.click());
  await page.waitForFunction(() => document.title === 'alive');
});

test('the key that prints waits for it as well', { skip }, async (t) => {
  const { page } = await openQuietly(t, LESSON);
  await page.evaluate(() => { window.print = () => { document.title = document.querySelector('.quiz--live') ? 'alive' : 'not yet'; }; });
  await page.keyboard.press('Control+p');
  await page.waitForFunction(() => document.title === 'alive');
});

test('where no script runs, the styles are there from the beginning', { skip }, async (t) => {
  const { page } = await openQuietly(t, LESSON, { javaScriptEnabled: false });
  assert.equal(await page.locator('.quiz').evaluate((quiz) => getComputedStyle(quiz).borderTopWidth), '1px');
});

for (const name of ['more', 'quiz']) {
  test(`what could not be had is asked for again, and runs once: ${name}.js`, { skip }, async (t) => {
    const { profile, origin, complaints } = await course.profileFor(t, { waits: true, viewport: phone });
    const page = await profile.newPage();
    await page.clock.install();
    let asked = 0;
    await page.route(new RegExp(`/${name}-\\w+\\.js$`), (route) => ((asked += 1) === 1 ? route.abort() : route.continue()));
    await page.goto(origin + LESSON);
    await page.evaluate(() => window.Coursebook.wake());
    assert.equal(asked, 1);
    assert.ok(await waitsStill(page));
    await page.clock.fastForward(15_000);
    await isLive(page);
    await page.evaluate(() => window.Coursebook.wake());
    assert.equal(asked, 2);
    assert.equal(await page.locator('.quiz [data-check]:visible').count(), 1);
    assert.deepEqual(complaints.splice(0).filter((complaint) => !complaint.includes('ERR_FAILED')), []);
  });
}

test('what was waited for in vain comes as soon as there is a network again', { skip }, async (t) => {
  const { profile, origin, complaints } = await course.profileFor(t, { waits: true, viewport: phone });
  const page = await profile.newPage();
  await page.clock.install();
  let isThere = false;
  await page.route(/\/(more|quiz|practice)-\w+\.(js|css)$/, (route) => (isThere ? route.continue() : route.abort()));
  await page.goto(origin + LESSON);
  for (let i = 0; i < 30; i += 1) await page.evaluate(() => window.Coursebook.wake());
  assert.ok(await waitsStill(page));
  isThere = true;
  await page.evaluate(() => { dispatchEvent(new Event('online')); });
  await isLive(page);
  await page.waitForFunction(() => getComputedStyle(document.querySelector('.quiz')).borderTopWidth === '1px');
  assert.deepEqual(complaints.splice(0).filter((complaint) => !complaint.includes('ERR_FAILED')), []);
});

test('a search that somebody gives up before it is there stays away, and comes when it is wanted again', { skip }, async (t) => {
  let arrive = () => {};
  const { page } = await openQuietly(t, LESSON, { saves: true, prepare: async (page) => { arrive = await hold(page, /\/more-\w+\.js$/); } });
  const early = page.locator('[data-early]');
  await page.keyboard.press('/');
  await early.waitFor({ state: 'attached' });
  await page.locator('.site-head__title').focus();
  arrive();
  await isThere(page);
  await early.waitFor({ state: 'detached' });
  assert.equal(await page.locator('dialog[open]').count(), 0);
  assert.ok(await page.locator('.site-head__title').evaluate((link) => link === document.activeElement));
  await page.keyboard.press('/');
  await page.locator('dialog[data-search][open] .search__field').waitFor();
});

test('and where it cannot be had, nobody who went on is led to its page', { skip }, async (t) => {
  /** @type {(value?: unknown) => void} */
  let fail = () => {};
  const failing = new Promise((done) => { fail = done; });
  const { page, origin, complaints } = await openQuietly(t, LESSON, {
    saves: true,
    async prepare(page) {
      await page.route(/\/more-\w+\.js$/, async (route) => {
        await failing;
        await route.abort();
      });
      // Where it leads would ask for the same script.
      await page.route(/\/search\.html$/, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Search</title>' }));
    },
  });
  await page.keyboard.press('/');
  await page.locator('[data-early]').waitFor({ state: 'attached' });
  await page.locator('.site-head__title').focus();
  fail();
  await page.locator('[data-early]').waitFor({ state: 'detached' });
  assert.equal(page.url(), origin + LESSON);
  await page.keyboard.press('/');
  await page.waitForURL(/search\.html/);
  await page.goBack();
  await page.keyboard.press('/');
  await page.waitForURL(/search\.html/);
  assert.deepEqual(complaints.splice(0).filter((complaint) => !complaint.includes('ERR_FAILED')), []);
});

test('what plans the review of a lesson comes before its end is in sight', { skip }, async (t) => {
  const { page, asked } = await openQuietly(t, LESSON, { saves: true });
  assert.ok(!asked.some((path) => path.includes('more-')));
  await page.locator('[data-finish]').evaluate((part) => scrollTo(0, part.getBoundingClientRect().top + scrollY - innerHeight * 1.8));
  await page.waitForFunction(() => window.Coursebook.schedule);
  assert.deepEqual(await page.evaluate(() => Object.keys(window.Coursebook.store.all('review'))), []);
  await page.locator('[data-finish] button').click();
  assert.notDeepEqual(await page.evaluate(() => Object.keys(window.Coursebook.store.all('review'))), []);
});

test('who presses the key that prints again does not wait', { skip }, async (t) => {
  let arrive = () => {};
  const { page } = await openQuietly(t, LESSON, { saves: true, prepare: async (page) => { arrive = await hold(page, /\/more-\w+\.js$/); } });
  let prints = 0;
  await page.exposeFunction('printed', () => { prints += 1; });
  await page.evaluate(() => { window.print = () => { globalThis.printed(); }; });
  const isTaken = () => page.evaluate(() => !document.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, bubbles: true, cancelable: true })));
  assert.deepEqual([await isTaken(), await isTaken()], [true, false]);
  arrive();
  await isThere(page);
  assert.equal(prints, 0, 'the browser has printed it');
});
