// axe finds nothing on any kind of page, on phones and desktops, light and dark, and right to left.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { desktop, openCourse, phone, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const course = await openCourse();
after(() => course.close());

// One page of every kind; the lesson has a quiz and a worksheet.
const pages = {
  home: 'index.html',
  module: 'five-conversations/index.html',
  lesson: 'five-conversations/responsibility-alignment.html',
  competencies: 'competencies.html',
  tools: 'tools.html',
  quotes: 'quotes.html',
  worksheets: 'worksheets.html',
  worksheet: 'worksheets/self-assessment.html',
  quizzes: 'quizzes.html',
  glossary: 'glossary.html',
  'not-found': '404.html',
};

/** What axe finds, one line for each element. @param {Page} page @returns {Promise<string[]>} */
const findings = (page) => page.evaluate(async () => {
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await axe.run(document, { preload: false, resultTypes: ['violations'], runOnly: { type: 'tag', values } });
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(({ target, any, all, none }) =>
    `${id} (${impact}) at ${target.join(' ')}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`));
});

/** Nothing on a phone and on a desktop, in light and in dark, everything that folds unfolded. @param {Page} page @param {string} name */
async function assertNothingFound(page, name) {
  await page.evaluate(axe);
  // An open menu would cover what is to be looked at; it has a test of its own.
  await page.evaluate(() => { for (const fold of document.querySelectorAll('details:not([data-menu])')) fold.open = true; });
  for (const [device, viewport] of Object.entries({ phone, desktop })) {
    await page.setViewportSize(viewport);
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await findings(page), [], `${name}, ${device}, ${colorScheme}`);
    }
  }
}

test('axe sees what is wrong, so its silence means something', { skip }, async (t) => {
  const page = await course.open(t, pages.home);
  await page.evaluate(axe);
  await page.evaluate(() => {
    document.querySelector('h1').style.color = '#ddd';
    document.querySelector('main').append(new Image());
  });
  assert.deepEqual((await findings(page)).map((finding) => finding.split(' ')[0]).sort(), ['color-contrast', 'image-alt']);
});

test('every kind of page that the site has is looked at here', async () => {
  const kinds = await Promise.all(course.pages.map(async (path) => /data-page="([^"]*)"/.exec(await readFile(join(course.site, path), 'utf8'))?.[1]));
  assert.deepEqual([...new Set(kinds)].sort(), Object.keys(pages).sort());
});

test('nothing is found on any kind of page', { skip, concurrency: 2 }, async (t) => {
  await Promise.all(Object.entries(pages).map(([kind, path]) => t.test(kind, async (t) => {
    await assertNothingFound(await course.open(t, path), path);
  })));
});

test('nothing is found in the open menu', { skip }, async (t) => {
  const page = await course.open(t, pages.home, { viewport: phone });
  await page.locator('[data-menu] summary').click();
  await page.evaluate(axe);
  assert.deepEqual(await findings(page), []);
});

test('nothing is found in a quiz checked with open, right and wrong answers', { skip }, async (t) => {
  const page = await course.open(t, 'start-here/what-managing-up-is.html');
  const quiz = page.locator('[data-quiz]');
  await quiz.locator('[data-check]').click();
  await assertNothingFound(page, 'nothing answered');
  for (const question of await quiz.locator('[data-question]').all()) {
    const rows = await question.locator('tr[data-row]').all();
    for (const part of rows.length ? rows : [question]) await part.locator('label:has(input)').first().click();
  }
  await quiz.locator('[data-check]').click();
  for (const mark of ['right', 'no']) assert.ok(await quiz.locator(`[data-mark="${mark}"]`).count(), `something is marked ${mark}`);
  await assertNothingFound(page, 'checked');
});

test('nothing is found where the page runs from right to left', { skip }, async (t) => {
  const page = await course.open(t, pages.lesson);
  await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
  await assertNothingFound(page, pages.lesson);
});
