// A course in several languages: the switch keeps the place and the answers, over http and from a disk, left to right and right to left.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { assertNothingFound, sideways } from './looks.mjs';
import { follow, handedOver, openCourse, phone, repository, skip, skipFirefox } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

const source = join(repository, 'tests/cases/languages.in');
const course = await openCourse({ source });
after(() => course.close());

const LESSON = 'start/ask.html';

/** @param {Page} page @param {string} name */
const language = (page, name) => page.locator('.languages').getByRole('link', { name, exact: true });

/** The right option of the first question: its id is the same in every language. @param {Page} page */
const right = (page) => page.locator('[data-question] input[value="the-question"]');

/** @param {Page} page */
async function answer(page) {
  await right(page).check();
  await page.locator('[data-check]').first().click();
}

/** Until the page takes somebody for a reader: more than a second after its last scroll. @param {Page} page */
const stay = (page) => page.evaluate(() => new Promise((stayed) => {
  const begin = () => setTimeout(stayed, 1500);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = begin();
  }, { passive: true });
  requestAnimationFrame(() => requestAnimationFrame(() => { timer ??= begin(); }));
}));

/** @param {Page} page */
const isAnswered = (page) => page.waitForFunction(() => document.querySelector('[data-question] input[value="the-question"]')?.checked);

for (const fromDisk of [false, true]) {
  const way = fromDisk ? 'from a disk' : 'over http';

  test(`${way}: the switch leads to the part that is being read`, { skip }, async (t) => {
    const page = await course.open(t, LESSON, { fromDisk, viewport: phone });
    await page.locator('#start-ask-quiz').evaluate((quiz) => quiz.scrollIntoView());
    // Somebody reads there, and then goes up to the switch.
    await stay(page);
    await language(page, 'Español').click();
    await page.waitForURL(/\/es\/start\/ask\.html#start-ask-quiz$/);
    assert.match(await page.locator('#start-ask-quiz').innerText(), /¿Qué/);
    assert.ok(await page.locator('#start-ask-quiz').evaluate((quiz) => quiz.getBoundingClientRect().top < innerHeight / 2));
    await stay(page);
    await language(page, 'العربية').click();
    await page.waitForURL(/\/ar\/start\/ask\.html#start-ask-quiz$/);
    await stay(page);
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
    await language(page, 'English').click();
    await page.waitForURL(/\/start\/ask\.html#start-ask-quiz$/);
  });

  test(`${way}: answers given in one language are there in the others`, { skip }, async (t) => {
    const page = await course.open(t, LESSON, { fromDisk });
    await answer(page);
    for (const name of ['Español', 'العربية', 'English']) {
      await language(page, name).click();
      await page.waitForURL(/ask\.html/);
      await isAnswered(page);
    }
  });

  test(`${way}: what is written on a sheet is there in the others`, { skip }, async (t) => {
    const page = await course.open(t, 'start/listen.html', { fromDisk });
    await page.getByLabel('Name').first().fill('Ines');
    await page.getByLabel('Name').first().blur();
    await language(page, 'Español').click();
    await page.waitForURL(/\/es\/start\/listen\.html(#|$)/);
    await page.waitForFunction(() => document.querySelector('.worksheet input')?.value === 'Ines');
  });
}

test('at the top of a page the switch leads to the top', { skip }, async (t) => {
  const page = await course.open(t, LESSON);
  await language(page, 'Español').click();
  await page.waitForURL(/\/es\/start\/ask\.html$/);
});

test('without script the switch leads to the same page', { skip }, async (t) => {
  const page = await course.open(t, LESSON, { javaScriptEnabled: false });
  await follow(language(page, 'العربية'));
  assert.equal(await page.locator('h1').innerText(), 'اسأل أولاً');
});

test('in Firefox, which keeps files apart, answers from a disk are shared as well', { skip: skipFirefox }, async (t) => {
  const inFirefox = await openCourse({ source, inFirefox: true });
  t.after(() => inFirefox.close());
  const page = await inFirefox.open(t, LESSON, { fromDisk: true });
  await answer(page);
  await handedOver(page, ':quiz:');
  await language(page, 'Español').click();
  await page.waitForURL(/\/es\/start\/ask\.html/);
  await isAnswered(page);
});

test('a page that nobody has translated says so, and in which language it is', { skip }, async (t) => {
  const page = await course.open(t, 'ar/talk/prepare.html');
  const said = await page.locator('.untranslated').innerText();
  // The name of a language that runs the other way stands in isolation.
  assert.equal(said.replace(/[\u2068\u2069]/g, ''), 'لم تُترجم هذه الصفحة بعد، وهي معروضة بلغة أخرى: English.');
  assert.equal(await page.locator('h1').getAttribute('lang'), 'en');
  assert.equal(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).direction), 'ltr');
});

test('a wrong address leads to the home in each language', async () => {
  // Not opened: the page names the site's own address, which is not that of this test.
  const html = await readFile(join(course.site, 'es/404.html'), 'utf8');
  const hrefs = [...html.matchAll(/<a [^>]*href="([^"]*)" hreflang=/g)].map(([, href]) => href);
  assert.deepEqual(hrefs, ['https://example.org/course/es/../index.html', 'https://example.org/course/es/../es/index.html', 'https://example.org/course/es/../ar/index.html']);
});

test('nothing stands in anybody’s way in any language', { skip }, async (t) => {
  const { visit } = await course.profileFor(t);
  const pages = ['es', 'ar'].flatMap((code) => ['index.html', LESSON, 'start/listen.html', 'talk/prepare.html', 'talk/index.html', 'glossary.html', 'competencies.html'].map((page) => `${code}/${page}`));
  await visit([LESSON, ...pages], async (page, path) => {
    await assertNothingFound(page, path);
    await page.setViewportSize(phone);
    assert.deepEqual(await sideways(page), [], path);
  });
});

test('each language finds its own words', { skip }, async (t) => {
  const page = await course.open(t, `es/${LESSON}`);
  await page.keyboard.press('/');
  const dialog = page.locator('dialog[data-search]');
  await dialog.locator('.search__field').fill('silencioso');
  await dialog.getByRole('option').first().waitFor();
  const href = await dialog.getByRole('option').first().evaluate((/** @type {HTMLAnchorElement} */ { href }) => href);
  assert.match(href, /\/es\/start\/listen\.html/);
});
