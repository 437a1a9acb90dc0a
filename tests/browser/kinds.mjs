// One page of every kind that the course that ships has, and what pages look like once somebody does something on them.
//
// What holds for every kind of page in every theme is shown on these: axe, the keyboard, the pictures.

import assert from 'node:assert/strict';
import { desktop, phone } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

export const THEMES = /** @type {const} */ (['commons', 'workbook', 'workshop']);

/** Of both editions, by what stands in `data-page`; the lesson has a quiz and a worksheet. */
export const pages = {
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
/** Of the facilitator's edition alone. */
export const facilitatorsPages = {
  facilitator: 'facilitator/index.html',
  'run-sheet': 'facilitator/lunch-hours.html',
  results: 'facilitator/results.html',
  'answer-key': 'facilitator/answer-key.html',
};
/** A lesson with notes, a role play and the buttons of the presentation. */
export const taught = 'ask-and-listen/listening.html';
export const withQuiz = 'start-here/what-managing-up-is.html';

/** Some right and some wrong, and checked. @param {Page} page */
export async function answerQuiz(page) {
  const quiz = page.locator('[data-quiz]');
  for (const question of await quiz.locator('[data-question]').all()) {
    const rows = await question.locator('tr[data-row]').all();
    for (const part of rows.length ? rows : [question]) await part.locator('label:has(input)').first().click();
  }
  await quiz.locator('[data-check]').click();
}

/** @param {Page} page */
export async function fillSheet(page) {
  const places = page.locator('form.worksheet__body').locator('input.blank, textarea');
  for (const [i, text] of ['A. Learner', 'May 2026', 'The weekly update is short and comes on time.', 'Answers to mail take three days, because I wait for numbers that nobody has asked for. That was so in March and again last week.'].entries()) {
    if (i < await places.count()) await places.nth(i).fill(text);
  }
  for (const group of await page.locator('.scale').all()) await group.locator('input').nth(3).check();
}

/** @param {Page} page @param {string} words */
async function search(page, words) {
  await page.locator('[data-search-open]').click();
  await page.locator('dialog[data-search] .search__field').fill(words);
  await page.locator('dialog[data-search] [role="status"]', { hasText: /result/i }).waitFor();
}

/**
 * What somebody does on a page, and what is then to be seen. Each begins on a page of its own; what was written before is kept.
 * @type {Record<string, { path: string, act: (page: Page) => Promise<unknown>, viewport?: typeof phone }>}
 */
export const states = {
  'the open menu': { path: pages.home, viewport: phone, act: (page) => page.locator('[data-menu] summary').click() },
  'the search with results': { path: pages.lesson, act: (page) => search(page, 'listening loop') },
  'the search without results': { path: pages.lesson, act: (page) => search(page, 'zzyzx') },
  'a quiz where nothing is answered': { path: withQuiz, act: (page) => page.locator('[data-quiz] [data-check]').click() },
  'a quiz that is checked': { path: withQuiz, async act(page) {
    await answerQuiz(page);
    for (const mark of ['right', 'no']) assert.ok(await page.locator(`[data-quiz] [data-mark="${mark}"]`).count(), `something is marked ${mark}`);
  } },
  'a worksheet that is filled': { path: pages.worksheet, act: fillSheet },
  'one’s work with something in it': { path: pages['my-work'], act: (page) => page.locator('.work__text', { hasText: 'weekly update' }).waitFor() },
  'a review with something that comes back': { path: pages['spaced-review'], act: (page) => page.locator('[data-status]', { hasText: 'comes back on' }).waitFor() },
  'a certificate with a name': { path: pages.certificate, act: (page) => page.locator('#certificate-name').fill('A. Learner') },
  'a lesson that is presented': { path: taught, viewport: desktop, async act(page) {
    await page.keyboard.press('p');
    // The role play: roles in tabs, a sheet to fill in, notes that only the speaker sees.
    const scene = page.locator('.roleplay');
    for (let section = 1; section < 30 && !(await scene.isVisible()); section += 1) await page.keyboard.press('n');
    assert.ok(await scene.isVisible(), 'the role play is on the screen');
  } },
};
