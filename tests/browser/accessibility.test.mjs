// axe finds nothing on any kind of page, on phones and desktops, light and dark, and right to left.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { axe, assertNothingFound, findings } from './looks.mjs';
import { openCourse, phone, skip } from './open-course.mjs';

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
  'module-review': 'five-conversations/module-review.html',
  'final-check': 'final-check.html',
  'spaced-review': 'spaced-review.html',
  'my-work': 'my-work.html',
  state: 'state.html',
  'not-found': '404.html',
};

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
