// A learner's hand on worksheets: fills them, prints them, and reads the paper.

import { join } from 'node:path';
import { makeFolder, run } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

export const PAPERS = /** @type {const} */ (['A4', 'Letter']);

const scratch = await makeFolder();
let printed = 0;

export const removePrints = () => scratch.remove();

/** As the browser prints it with backgrounds off: what a page says of its paper comes first. @param {Page} page @param {typeof PAPERS[number]} format */
export async function print(page, format) {
  const path = join(scratch.folder, `${printed += 1}.pdf`);
  await page.pdf({ path, format, preferCSSPageSize: true, printBackground: false });
  const [info, text] = await Promise.all([run('pdfinfo', [path]), run('pdftotext', ['-layout', path, '-'])]);
  return {
    path,
    sheets: text.stdout.split('\f').slice(0, -1),
    pages: Number(/^Pages:\s+(\d+)/m.exec(info.stdout)?.[1]),
    size: /^Page size:\s+(.*)/m.exec(info.stdout)?.[1] ?? '',
    text: text.stdout.replace(/\s+/g, ' '),
  };
}

/** Writes in every field: texts that differ, the second option of each choice, every mark. @param {Page} page @returns {Promise<string[]>} the texts */
export async function fillAll(page) {
  /** @type {string[]} */
  const texts = [];
  for (const field of await page.locator('[data-sheet] form.worksheet__body').locator('input, textarea').all()) {
    const { type, isSecond } = await field.evaluate((field) => ({ type: field.type, isSecond: document.getElementsByName(field.name)[1] === field }));
    if (type === 'checkbox' || (type === 'radio' && isSecond)) await field.check();
    if (!/^text/.test(type)) continue;
    texts.push(`words-${texts.length + 1}`);
    await field.fill(/** @type {string} */ (texts.at(-1)));
  }
  return texts;
}

/** Everything that stands in the fields. @param {Page} page */
export const contents = (page) => page.locator('[data-sheet] form.worksheet__body').locator('input, textarea')
  .evaluateAll((fields) => fields.map(({ name, type, value, checked }) => (/radio|checkbox/.test(type) ? `${name}: ${value} ${checked}` : `${name}: ${value}`)));

/** Presses a button that prints; the page stays as it is printed until a PDF was made of it. @param {Page} page @param {string} button */
export async function pressPrint(page, button) {
  await page.evaluate(() => { window.print = () => {}; });
  await page.locator(button).click();
}
