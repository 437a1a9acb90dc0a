// A course in one file, opened as a messenger or a mail program hands it on: a `file:` address, and no other file beside it.
//
// The same walk in Chromium and in Firefox with its strict rules: every page is in the document when it is shown, and works as in
// the site.

import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { quizzes } from '../gallery/answers.mjs';
import { assertMarked, goThrough, pointer } from './answering.mjs';
import { assertNothingFound, sideways, someLooks } from './looks.mjs';
import { coursebook, gallery, launchBrowser, launchFirefox, makeFolder, openCourse, openProfile, phone, reloadFromDisk, repository, run, skip, skipFirefox } from './open-course.mjs';
import { pressPrint, print, removePrints } from './sheets.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('node:test').TestContext} TestContext */

const { folder, remove } = await makeFolder();

/** Makes a file, and gives its address. @param {string} name @param {string} source @param {string[]} more @returns {Promise<string>} */
async function make(name, source, ...more) {
  const file = join(folder, `${name}.html`);
  await run(coursebook, ['export', 'single', '-o', file, ...more, source]);
  return `${pathToFileURL(file)}`;
}

const shipped = await make('course', repository);
const ride = await make('ride', gallery);
const sheets = await make('sheets', join(repository, 'tests/sheets'));
const lesson = await make('lesson', repository, '--only', 'expectations');
const moduleFile = await make('module', repository, '--only', 'five-conversations');
const site = await openCourse({ source: join(repository, 'tests/sheets') });

const chromium = skip ? undefined : await launchBrowser();
const firefox = skipFirefox ? undefined : await launchFirefox();
after(() => Promise.all([chromium?.close(), firefox?.close(), site.close(), remove(), removePrints()]));

const browsers = /** @type {const} */ ([['Chromium', chromium, skip], ['Firefox', firefox, skipFirefox]]);

/** @param {TestContext} t @param {Browser | undefined} browser @param {string} file @param {object} [options] */
async function openFile(t, browser, file, options) {
  const { profile } = await openProfile(t, /** @type {Browser} */ (browser), file.replace(/#.*/, ''), options);
  const page = await profile.newPage();
  await page.goto(file);
  return page;
}

/** @param {Page} page */
const heading = (page) => page.locator('h1');
/** What the address names, without the file. @param {Page} page */
const place = (page) => decodeURIComponent(page.url().split('#').slice(1).join('#'));

for (const [name, browser, skip] of browsers) {
  test(`${name}: from home to a lesson and back, as in a site: address, title, focus and height`, { skip }, async (t) => {
    const page = await openFile(t, browser, shipped);
    assert.equal(await page.locator('h1').count(), 1, 'one page is shown');
    assert.equal(await page.locator('iframe').count(), 0, 'one file has one store');
    const link = page.locator('.lesson-row__link, .syllabus a', { hasText: 'Expectations' }).first();
    await link.scrollIntoViewIfNeeded();
    const height = await page.evaluate(() => window.scrollY);
    assert.ok(height > 200);
    await link.click();
    await heading(page).getByText('Expectations').waitFor();
    await page.waitForURL(/#five-conversations\/expectations\.html$/);
    assert.match(await page.title(), /^Expectations · /);
    assert.equal(await page.evaluate(() => window.scrollY), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'page-main');
    assert.equal(await page.locator('nav.course [aria-current="page"]').innerText(), 'Expectations');
    assert.equal(await page.locator('body').getAttribute('class'), 'page page--lesson');

    await page.goBack();
    await page.locator('.hero').waitFor();
    assert.equal(await page.evaluate(() => window.scrollY), height);
    await page.goForward();
    await heading(page).getByText('Expectations').waitFor();
    await page.reload();
    await heading(page).getByText('Expectations').waitFor();

    await page.goto('about:blank');
    await page.goto(`${shipped}#glossary.html`);
    await heading(page).getByText('Glossary').waitFor();
    assert.equal(await page.evaluate(() => window.scrollY), 0, 'opened at a page, its head is in view');
  });

  test(`${name}: every link within the file shows its page, and the way through the lessons is whole`, { skip }, async (t) => {
    const page = await openFile(t, browser, shipped);
    await page.locator('[data-go-on]').click();
    let n = 1;
    for (const next = page.locator('a[rel="next"]'); await next.count(); n += 1) {
      const title = await next.locator('.turn__title').innerText();
      await next.click();
      await heading(page).getByText(title, { exact: true }).waitFor();
    }
    assert.equal(n, 17);
  });

  test(`${name}: a place on another page is scrolled to, and is the target`, { skip }, async (t) => {
    const page = await openFile(t, browser, `${ride}#before-you-ride/tyres.html%23a-hole`);
    const there = page.locator('h2', { hasText: 'A hole is no tragedy' });
    await there.waitFor();
    assert.ok(await there.evaluate((element) => element.matches(':target')));
    assert.ok(Math.abs(await there.evaluate((element) => element.getBoundingClientRect().top)) < 200);
    await page.locator('.skip-link').focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'page-main');
    assert.equal(await heading(page).innerText(), 'Tyres and pressure');
    // As a link to `#top` leads.
    await page.evaluate(() => window.scrollTo(0, 500));
    await page.waitForFunction(() => window.scrollY === 500);
    await page.evaluate(() => { location.hash = '#before-you-ride/tyres.html%23top'; });
    await page.waitForFunction(() => window.scrollY === 0);
    assert.equal(await heading(page).innerText(), 'Tyres and pressure');
  });

  test(`${name}: a quiz is answered, remembered after a reload, and shown on the page of one’s work, which leads back`, { skip }, async (t) => {
    const quiz = quizzes[1];
    const page = await openFile(t, browser, `${ride}#${quiz.path}`);
    await goThrough(page, quiz, pointer);
    await reloadFromDisk(page);
    await assertMarked(page, quiz, 'right');
    await page.goto(`${ride}#my-work.html`);
    await page.locator('.work__text', { hasText: 'rubber cement' }).waitFor();
    await page.locator('.work__item', { hasText: 'rubber cement' }).locator('a').first().click();
    await heading(page).getByText('Tyres and pressure').waitFor();
    await assertMarked(page, quiz, 'right');
  });

  test(`${name}: what was missed comes back on the page of reviews`, { skip }, async (t) => {
    const page = await openFile(t, browser, `${ride}#before-you-ride/tyres.html`);
    await page.evaluate(() => window.Coursebook.schedule('unit', 'before-you-ride/tyres', 'missed', '2020-01-01'));
    await page.locator('.site-head__due').click();
    await page.locator('[data-status]', { hasText: 'One to review today' }).waitFor();
    await page.locator('[data-question="unit"]').waitFor();
    assert.equal(await page.locator('.deck__title a').getAttribute('href'), '#before-you-ride/tyres.html');
  });

  test(`${name}: the search finds, opens a page and a place on one, and has a page of its own`, { skip }, async (t) => {
    const page = await openFile(t, browser, `${shipped}#glossary.html`);
    await page.keyboard.press('/');
    await page.locator('dialog[open] .search__field').fill('decision style');
    const found = page.locator('[role="option"]').first();
    await found.waitFor();
    assert.match(await found.innerText(), /decision style/i);
    await found.click();
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    assert.match(place(page), /decision-style|glossary/);

    await page.keyboard.press('/');
    await page.locator('dialog[open] .search__field').fill('partnership');
    await page.keyboard.press('Enter');
    await page.locator('.found-list .found').first().waitFor();
    assert.equal(place(page), 'search.html#q=partnership');
    await page.locator('[data-search-page] input').fill('listening');
    await page.waitForURL(/q=listening$/);
    await page.locator('.found-list .found', { hasText: 'Listening' }).first().click();
    assert.match(place(page), /listen/);
    await page.goBack();
    assert.equal(await page.locator('[data-search-page] input').inputValue(), 'listening');
  });

  test(`${name}: a worksheet is filled on its own page, and stands so in its lesson, after a reload too`, { skip }, async (t) => {
    const page = await openFile(t, browser, `${shipped}#worksheets/top-five.html`);
    await page.getByLabel('What surprised me?').fill('The price list');
    await page.locator('.desk__back a').click();
    assert.equal(await page.getByLabel('What surprised me?').inputValue(), 'The price list');
    await page.getByLabel('What surprised me?').fill('The price list never came up');
    await page.goBack();
    assert.equal(await page.getByLabel('What surprised me?').inputValue(), 'The price list never came up');
    await reloadFromDisk(page);
    assert.equal(await page.getByLabel('What surprised me?').inputValue(), 'The price list never came up');
    await page.goto(`${shipped}#my-work.html`);
    await page.locator('.work a', { hasText: 'top five' }).first().click();
    await page.waitForURL(/top-five/);
  });

  test(`${name}: a lesson alone has its quiz, its sheet and its search, and its links lead nowhere else`, { skip }, async (t) => {
    const page = await openFile(t, browser, lesson);
    assert.match(await heading(page).innerText(), /Expectations/);
    const dead = await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href')).filter((href) => !/^(#|https?:|mailto:|data:)/.test(href)));
    assert.deepEqual(dead, []);
    assert.equal(await page.locator('nav.course').count(), 0);
    assert.equal(await page.locator('[data-quiz]').count(), 1);
    await page.keyboard.press('/');
    await page.locator('dialog[open] .search__field').fill('expectations');
    await page.locator('[role="option"]').first().waitFor();
  });
}

test('the module that was asked for is there with its lessons and its review', { skip }, async (t) => {
  const page = await openFile(t, chromium, moduleFile);
  await page.locator('.lesson-row__link').first().click();
  await page.locator('nav.course [data-lesson-link]').nth(3).waitFor({ state: 'attached' });
  await page.goto(`${moduleFile}#five-conversations/module-review.html`);
  await page.locator('[data-question]').nth(3).waitFor({ state: 'attached' });
});

test('what is shown is what is printed: a lesson as long as in the site, a sheet on its own pages', { skip }, async (t) => {
  for (const path of ['worksheets/everything.html', 'sheets/elements.html', 'sheets/promises.html']) {
    const { profile } = await openProfile(t, /** @type {Browser} */ (chromium), sheets);
    await profile.addInitScript(() => { window.print = () => {}; });
    const inFile = await profile.newPage();
    await inFile.goto(`${sheets}#${path}`);
    const there = await site.profileFor(t);
    await there.profile.addInitScript(() => { window.print = () => {}; });
    const inSite = await there.open(path);
    const [one, other] = [await print(inFile, 'A4'), await print(inSite, 'A4')];
    assert.equal(one.text, other.text, path);
    assert.deepEqual([one.pages, one.size], [other.pages, other.size], path);
    if (path.startsWith('worksheets/')) {
      for (const page of [inFile, inSite]) await pressPrint(page, '[data-print-blank]');
      assert.equal((await print(inFile, 'A4')).text, (await print(inSite, 'A4')).text, `${path}, blank`);
    }
  }
});

test('without script every page stands there, and links lead from one to the other', { skip }, async (t) => {
  const page = await openFile(t, chromium, shipped, { javaScriptEnabled: false });
  const titles = page.locator('h1');
  assert.equal(await titles.count(), 60);
  for (const title of await titles.all()) assert.ok(await title.isVisible(), await title.innerText());
  await page.locator('.syllabus a, .lesson-row__link').filter({ hasText: 'Expectations' }).first().click();
  const there = page.locator('article[id="five-conversations/expectations.html"]');
  assert.ok(Math.abs((await there.boundingBox())?.y ?? 999) < 100);
  assert.deepEqual(await sideways(page), []);
});

test('axe finds nothing, and nothing stands out of a phone', { skip }, async (t) => {
  for (const path of ['index.html', 'five-conversations/expectations.html', 'worksheets/top-five.html', 'search.html']) {
    const page = await openFile(t, chromium, `${shipped}#${path}`);
    await assertNothingFound(page, path, someLooks);
    await page.setViewportSize(phone);
    assert.deepEqual(await sideways(page), [], path);
  }
  const page = await openFile(t, chromium, lesson);
  await assertNothingFound(page, 'a lesson alone');
});

test('a whole course is small enough to be sent', async () => {
  const { size } = await stat(new URL(shipped));
  assert.ok(size < 5e6, `${size} bytes`);
});
