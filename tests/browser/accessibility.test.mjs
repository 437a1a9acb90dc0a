// axe finds nothing on any kind of page of either edition, on phones and desktops, light and dark, and right to left.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { axe, assertNothingFound, findings } from './looks.mjs';
import { openCourse, phone, skip } from './open-course.mjs';

const course = await openCourse();
const forFacilitators = await openCourse({ audience: 'facilitator' });
after(() => Promise.all([course.close(), forFacilitators.close()]));

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
  agenda: 'agenda/half-day.html',
  certificate: 'certificate.html',
  search: 'search.html',
};
// And of every kind that the other edition has beside them; its lesson has notes, a role play and the buttons of the presentation.
const facilitatorsPages = {
  facilitator: 'facilitator/index.html',
  'run-sheet': 'facilitator/lunch-hours.html',
  results: 'facilitator/results.html',
  'answer-key': 'facilitator/answer-key.html',
};
const taught = 'ask-and-listen/listening.html';

/** The kinds of pages that an edition has. @param {typeof course} edition */
async function kindsOf({ site, pages }) {
  const kinds = await Promise.all(pages.map(async (path) => /data-page="([^"]*)"/.exec(await readFile(join(site, path), 'utf8'))?.[1]));
  return [...new Set(kinds)].sort();
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
  assert.deepEqual(await kindsOf(course), Object.keys(pages).sort());
  assert.deepEqual(await kindsOf(forFacilitators), Object.keys({ ...pages, ...facilitatorsPages }).sort());
});

test('nothing is found on any kind of page', { skip, concurrency: 2 }, async (t) => {
  await Promise.all(Object.entries(pages).map(([kind, path]) => t.test(kind, async (t) => {
    await assertNothingFound(await course.open(t, path), path);
  })));
});

test('nothing is found on the pages of the facilitator’s edition', { skip, concurrency: 2 }, async (t) => {
  await Promise.all([...Object.values(facilitatorsPages), pages.home, taught].map((path) => t.test(path, async (t) => {
    await assertNothingFound(await forFacilitators.open(t, path), path);
  })));
});

test('nothing is found in a lesson that is presented', { skip }, async (t) => {
  const page = await forFacilitators.open(t, taught);
  await page.keyboard.press('p');
  // The role play: roles in tabs, a sheet to fill in, notes that only the speaker sees.
  const scene = page.locator('.roleplay');
  for (let section = 1; section < 30 && !(await scene.isVisible()); section += 1) await page.keyboard.press('n');
  assert.ok(await scene.isVisible(), 'the role play is on the screen');
  await assertNothingFound(page, 'presented');
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
