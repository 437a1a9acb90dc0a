// What axe finds, on every kind of screen that a page is read on, and what stands out of a narrow one.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { desktop, phone } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

export const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What alone may change where only colours do. */
const PAINTED = ['color-contrast', 'link-in-text-block'];

/** What axe finds by all rules, or by some of them; one line for each element. @param {Page} page @param {string[]} [rules] @returns {Promise<string[]>} */
export const findings = (page, rules = []) => page.evaluate(async ({ tags, rules }) => {
  const runOnly = rules.length ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
  const { violations } = await axe.run(document, { preload: false, resultTypes: ['violations'], runOnly });
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(({ target, any, all, none }) =>
    `${id} (${impact}) at ${target.join(' ')}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`));
}, { tags: TAGS, rules });

/** @typedef {{ viewport: typeof phone, colorScheme: 'light' | 'dark', rtl?: boolean, forcedColors?: 'active' }} Look */
/** @type {Look[]} */
export const everyLook = [
  { viewport: phone, colorScheme: 'light' }, { viewport: phone, colorScheme: 'dark' },
  { viewport: desktop, colorScheme: 'light' }, { viewport: desktop, colorScheme: 'dark' },
];
/** Two of the four that together have both sizes and both colours, and the two that are left. */
export const [someLooks, otherLooks] = [[everyLook[0], everyLook[3]], [everyLook[1], everyLook[2]]];
/** @type {Look[]} */
export const rightToLeft = [{ viewport: phone, colorScheme: 'light', rtl: true }, { viewport: desktop, colorScheme: 'dark', rtl: true }];
/** @type {Look[]} */
export const forcedColours = [{ viewport: desktop, colorScheme: 'light', forcedColors: 'active' }, { viewport: phone, colorScheme: 'dark', forcedColors: 'active' }];

/**
 * What is found where a page is looked at in these ways, one after the other and without loading it again: everything that folds
 * unfolded, and nothing may stand out of it sideways. By all rules for each size and direction, by those of colours for more
 * colours of the same.
 * @param {Page} page @param {Look[]} looks @returns {Promise<string[]>}
 */
export async function findingsOf(page, looks) {
  await page.evaluate(axe);
  // An open menu would cover what is to be looked at; it is looked at by itself.
  const direction = await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details:not([data-menu])')) fold.open = true;
    return document.documentElement.dir;
  });
  /** @type {string[]} */
  const found = [];
  const done = new Set();
  for (const { viewport, colorScheme, rtl = false, forcedColors = 'none' } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.evaluate((dir) => { document.documentElement.dir = dir; }, rtl ? 'rtl' : direction);
    const shape = `${viewport.width} pixels wide${rtl ? ', from right to left' : ''}`;
    const isKnown = done.has(shape) && forcedColors === 'none';
    const here = isKnown ? await findings(page, PAINTED) : [...await findings(page), ...await sideways(page)];
    done.add(shape);
    // Chromium tells the forced grounds and the page's own inks, so what axe computes of both is true of nobody's screen.
    const counted = forcedColors === 'none' ? here : here.filter((finding) => !PAINTED.some((rule) => finding.startsWith(`${rule} `)));
    found.push(...counted.map((finding) => `${shape}, ${colorScheme}${forcedColors === 'none' ? '' : ', forced colours'}: ${finding}`));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  await page.evaluate((dir) => { document.documentElement.dir = dir; }, direction);
  return found;
}

/** @param {Page} page @param {string} name @param {Look[]} [looks] */
export async function assertNothingFound(page, name, looks = everyLook) {
  assert.deepEqual(await findingsOf(page, looks), [], name);
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
