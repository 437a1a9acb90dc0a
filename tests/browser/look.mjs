// Takes pictures of the course to look at: node tests/browser/look.mjs OUTDIR
//
// Home, a lesson, its quiz answered and a worksheet half filled; each on a phone and a desktop, light and dark; and the
// worksheet on paper, filled and blank.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSite, desktop, launchBrowser, phone, run, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

const [, , folder] = process.argv;
if (!folder || skip) {
  console.error(skip || 'usage: node tests/browser/look.mjs OUTDIR');
  process.exit(2);
}
await mkdir(folder, { recursive: true });

const { site, remove } = await buildSite();
const browser = await launchBrowser();

/** Some right, some wrong, checked twice so that the answers can be shown. @param {Page} page */
async function answerQuiz(page) {
  const quiz = page.locator('[data-quiz]');
  for (const [i, question] of (await quiz.locator('[data-question]').all()).entries()) {
    for (const select of await question.locator('select').all()) await select.selectOption({ index: 1 + (i % 2) });
    for (const input of await question.locator('.gap input').all()) await input.fill('15');
    const rows = await question.locator('tr[data-row]').all();
    for (const part of rows.length ? rows : [question]) {
      const choices = part.locator('input[type="radio"], input[type="checkbox"]');
      if (await choices.count()) await choices.nth(i % 2).check();
    }
  }
  for (const _ of ['once', 'twice']) {
    await quiz.locator('[data-check]').click();
    if (await quiz.locator('[data-rest]').isVisible()) await quiz.locator('[data-rest]').click();
  }
}

/** @param {Page} page */
async function fillSheet(page) {
  const places = page.locator('form.worksheet__body').locator('input.blank, textarea');
  for (const [i, text] of ['A. Learner', 'May 2026', 'The weekly update is short and comes on time.', 'Answers to mail take three days, because I wait for numbers that nobody has asked for. That was so in March and again last week.'].entries()) {
    if (i < await places.count()) await places.nth(i).fill(text);
  }
  for (const group of await page.locator('.scale').all()) await group.locator('input').nth(3).check();
}

const shots = {
  home: { path: 'index.html', area: 'body', act: async () => {} },
  lesson: { path: 'five-conversations/responsibility-alignment.html', area: 'body', act: async () => {} },
  quiz: { path: 'start-here/what-managing-up-is.html', area: '[data-quiz]', act: answerQuiz },
  'quiz-more': { path: 'five-conversations/information.html', area: '[data-quiz]', act: answerQuiz },
  worksheet: { path: 'worksheets/self-assessment.html', area: 'body', act: fillSheet },
};

for (const [device, viewport] of Object.entries({ phone, desktop })) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const profile = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
    for (const [name, { path, area, act }] of Object.entries(shots)) {
      const page = await profile.newPage();
      await page.goto(`${pathToFileURL(site)}/${path}`);
      await act(page);
      const file = join(folder, `${name}-${device}-${colorScheme}.png`);
      await (area === 'body' ? page.screenshot({ path: file, fullPage: true }) : page.locator(area).screenshot({ path: file }));
      await page.close();
    }
    await profile.close();
  }
}

const page = await browser.newPage();
await page.goto(`${pathToFileURL(site)}/${shots.worksheet.path}`);
for (const [name, act] of Object.entries({ blank: async () => {}, filled: fillSheet })) {
  await act(page);
  const pdf = join(folder, `worksheet-paper-${name}.pdf`);
  await page.pdf({ path: pdf, format: 'A4', preferCSSPageSize: true });
  await run('pdftoppm', ['-png', '-r', '80', pdf, pdf.replace(/\.pdf$/, '')]);
}

await browser.close();
await remove();
console.log(`Pictures in ${folder}`);
