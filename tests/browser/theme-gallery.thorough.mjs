// The gallery of a theme: every component in every state. What axe says of it in all three themes, what stands out of a narrow
// screen, and that the states are those that their names say. From the disk, with script and without.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { THEMES } from './kinds.mjs';
import { findingsOf, forcedColours, otherLooks, sideways, someLooks } from './looks.mjs';
import { coursebook, desktop, launchBrowser, makeFolder, phone, repository, run, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

const { folder, remove } = await makeFolder();
after(remove);

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => {
  // One after the other: they are written beside each other.
  for (const theme of THEMES) await run(coursebook, ['theme', 'gallery', theme, '--root', repository, '-o', join(folder, theme)]);
  if (!skip) browser = await launchBrowser();
});
after(() => browser?.close());

/** Opens a page of a gallery; whatever it complains of is gathered. @param {string} theme @param {string} [name] @param {import('playwright-core').BrowserContextOptions} [options] */
async function open(theme, name = 'index.html', options = {}) {
  const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  await page.goto(`${pathToFileURL(join(folder, theme))}/${name}`);
  if (options.javaScriptEnabled !== false) await page.waitForSelector('html[data-gallery="ready"]');
  return { page, complaints, close: () => context.close() };
}

/** Each example is a page of its own elsewhere: here several stand on one page, with marks that are there once on any other. */
const ONE_PAGE = /^[^:]*: landmark-unique /;

for (const [n, theme] of THEMES.entries()) {
  test(`axe finds nothing in the gallery of ${theme}, and nothing stands out of it`, { skip }, async (t) => {
    const { page, complaints, close } = await open(theme);
    t.after(close);
    const found = await findingsOf(page, [...(n % 2 ? otherLooks : someLooks), ...(n === 0 ? forcedColours : [])]);
    assert.deepEqual(found.filter((finding) => !ONE_PAGE.test(finding)), []);
    assert.deepEqual(complaints, []);
  });
}

test('from right to left and in long words nothing stands out of it either', { skip }, async () => {
  for (const name of ['index-rtl.html', 'index-long.html']) {
    const { page, complaints, close } = await open('commons', name, { viewport: phone });
    assert.deepEqual(await sideways(page), [], name);
    assert.deepEqual(complaints, [], name);
    await close();
  }
});

describe('states', { skip }, () => {
  /** @type {Page} */
  let page;
  /** @type {() => Promise<void>} */
  let close;
  before(async () => { ({ page, close } = await open('commons')); });
  after(() => close());

  /** The stage of a state. @param {string} id */
  const stage = (id) => page.locator(`#${id} + .gallery__stage`);

  test('a quiz is right, partly right, given away and changed, as its states say', async () => {
    for (const [id, mark] of Object.entries({ 'quiz--one--right': 'right', 'quiz--one--not-yet': 'not-yet', 'quiz--one--shown': 'answer', 'quiz--several--part': 'part', 'quiz--order--part': 'part' })) {
      assert.equal(await stage(id).locator('.verdict').getAttribute('data-mark'), mark, id);
    }
    assert.equal(await stage('quiz--one--changed').locator('.verdict').getAttribute('data-mark'), null);
    assert.ok(await stage('quiz--one--open').locator('[data-open]').isVisible());
  });

  test('every kept answer is marked as its example says: none counts as changed by mistake', async () => {
    const ids = await page.evaluate(() => [...document.querySelectorAll('.gallery__stage')]
      .filter((stage) => stage.querySelector('.outcome .verdict:not([data-mark])'))
      .map((stage) => stage.previousElementSibling?.id));
    assert.deepEqual(ids, ['quiz--one--changed']);
  });

  test('a sheet is filled, and a promise is kept', async () => {
    assert.equal(await stage('worksheet--in-a-lesson--filled').locator('.blank').first().inputValue(), 'Amina');
    assert.ok(await stage('block--commitment--kept').locator('[data-kept]').isVisible());
    assert.ok(await stage('block--gather-sheets--written').getByText('That we name the same first line.').isVisible());
  });

  test('what is pressed is open, what the pointer is over looks so', async () => {
    assert.equal(await stage('block--pair--second').locator('[role="tab"]').nth(1).getAttribute('aria-selected'), 'true');
    const line = await stage('pages--buttons--hover').locator('.button').first().evaluate((button) => getComputedStyle(button).textDecorationLine);
    assert.equal(line, 'underline');
    const ring = await stage('pages--buttons--focus').locator('.button').first().evaluate((button) => getComputedStyle(button).outlineStyle);
    assert.equal(ring, 'solid');
  });

  test('no state has a selector that meets nothing', async () => {
    const lost = await page.evaluate(() => [...document.querySelectorAll('[data-state]')].flatMap((stage) => {
      const { press, show, hover, focus } = JSON.parse(/** @type {HTMLElement} */ (stage).dataset.state ?? '');
      return [...press, ...show, ...hover, ...focus].filter((selector) => !stage.querySelector(selector)).map((selector) => `${stage.previousElementSibling?.id}: ${selector}`);
    }));
    assert.deepEqual(lost, []);
  });

  test('the page stands at its beginning, and the switch of colours is kept', async () => {
    assert.equal(await page.evaluate(() => scrollY), 0);
    await page.locator('.site-head [data-theme-switch]').first().click();
    await page.reload();
    await page.waitForSelector('html[data-gallery="ready"]');
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'light');
  });
});

test('without script everything is there as its template makes it', { skip }, async () => {
  const { page, complaints, close } = await open('commons', 'index.html', { javaScriptEnabled: false, viewport: phone });
  assert.ok(await page.locator('course-quiz').count() > 40);
  assert.deepEqual(complaints, []);
  await close();
});

const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
const noJava = spawnSync('java', ['-version']).error ? 'NO JAVA: no page was checked' : false;

test('its pages are HTML by the letter', { skip: noJava }, async () => {
  const pages = ['index.html', 'index-rtl.html', 'state.html'].map((name) => join(folder, 'workshop', name));
  const { stderr } = spawnSync('java', ['-Xss16m', '-jar', jar, '--errors-only', '--format', 'gnu', ...pages], { encoding: 'utf8', maxBuffer: 64 << 20 });
  assert.deepEqual(stderr.split('\n').filter(Boolean), []);
});

test('it asks nobody for anything', async () => {
  const html = await readFile(join(folder, 'commons/index.html'), 'utf8');
  assert.match(html, /Content-Security-Policy" content="default-src &#39;none&#39;/);
  assert.doesNotMatch(html, /(?:src|href)="(?:https?:)?\/\/(?!example\.org|vimeo\.com)/);
});
