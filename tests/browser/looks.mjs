// How a page looks to those who cannot see it well: what axe finds, and what stands out of a narrow screen.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { desktop, phone } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

export const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, one line for each element. @param {Page} page @returns {Promise<string[]>} */
export const findings = (page) => page.evaluate(async () => {
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await axe.run(document, { preload: false, resultTypes: ['violations'], runOnly: { type: 'tag', values } });
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(({ target, any, all, none }) =>
    `${id} (${impact}) at ${target.join(' ')}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`));
});

/** @typedef {{ viewport: typeof phone, colorScheme: 'light' | 'dark' }} Look */
/** @type {Look[]} */
const every = [{ viewport: phone, colorScheme: 'light' }, { viewport: phone, colorScheme: 'dark' }, { viewport: desktop, colorScheme: 'light' }, { viewport: desktop, colorScheme: 'dark' }];
/** Two of the four that together have both sizes and both colours, and the two that are left. */
export const [someLooks, otherLooks] = [[every[0], every[3]], [every[1], every[2]]];

/** Nothing on a phone and on a desktop, in light and in dark, everything that folds unfolded. @param {Page} page @param {string} name @param {Look[]} [looks] */
export async function assertNothingFound(page, name, looks = every) {
  await page.evaluate(axe);
  // An open menu would cover what is to be looked at; it has a test of its own.
  await page.evaluate(() => { for (const fold of document.querySelectorAll('details:not([data-menu])')) fold.open = true; });
  for (const { viewport, colorScheme } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await findings(page), [], `${name}, ${viewport.width} pixels wide, ${colorScheme}`);
  }
}

/** What stands out of the page sideways, where anything does. @param {Page} page */
export const sideways = (page) => page.evaluate(() => {
  if (document.scrollingElement.scrollWidth <= innerWidth) return [];
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.table-scroll'))
    .map((element) => `${element.outerHTML.slice(0, 120)} in ${element.parentElement.className} ends at ${Math.round(element.getBoundingClientRect().right)} of ${innerWidth}`);
});

/** As a reader does who wants larger letters. @param {Page} page */
export const doubleText = (page) => page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
