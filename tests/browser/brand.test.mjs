// What a course's own logo and fonts do in a browser, in each theme: which of two logos is seen, and that only what is seen is loaded.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { doubleText, sideways } from './looks.mjs';
import { openCourse, phone, repository, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

const source = join(repository, 'tests/cases/brand.in');
const lesson = 'es/start/listening.html';

/** The logo that a reader sees, and its place. @param {Page} page */
const seen = (page) => page.locator('.site-head__logo:visible').evaluateAll((logos) => logos.map((/** @type {HTMLImageElement} */ logo) => {
  const { width, height } = logo.getBoundingClientRect();
  return `${new URL(logo.src).pathname.split('/').pop()} ${width} x ${height}`;
}));

for (const theme of ['commons', 'workbook', 'workshop']) {
  describe(theme, { skip }, () => {
    /** @type {Awaited<ReturnType<typeof openCourse>>} */
    let course;
    before(async () => { course = await openCourse({ source, theme }); });
    after(() => course?.close());

    // The bar of this theme is dark by day as well.
    const byDay = theme === 'workshop' ? 'logo-dark.svg' : 'logo.svg';

    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      test(`on a device that asks for ${colorScheme}, only the logo that is seen is loaded, and so it is from a folder`, async (t) => {
        for (const fromDisk of [false, true]) {
          const { profile, open } = await course.profileFor(t, { colorScheme, fromDisk });
          /** @type {string[]} */
          const loaded = [];
          profile.on('request', (request) => { if (request.url().includes('/images/logo')) loaded.push(request.url().split('/').pop() ?? ''); });
          const page = await open(lesson);
          const expected = colorScheme === 'dark' ? 'logo-dark.svg' : byDay;
          assert.deepEqual(await seen(page), [`${expected} 120 x 32`]);
          await page.waitForFunction(() => [...document.querySelectorAll('.site-head__logo')].some((logo) => logo.checkVisibility() && logo.complete && logo.naturalWidth > 0));
          assert.deepEqual([...new Set(loaded)], [expected]);
        }
      });
    }

    test('a reader who chooses the other colours gets the other logo', async (t) => {
      const page = await course.open(t, lesson, { colorScheme: 'light' });
      const button = page.locator('[data-theme-switch]');
      await button.click();
      assert.deepEqual(await seen(page), [`${byDay} 120 x 32`]);
      await button.click();
      assert.deepEqual(await seen(page), ['logo-dark.svg 120 x 32']);
    });

    test('the fonts that it names are there, and the policy lets them in', async (t) => {
      for (const fromDisk of [false, true]) {
        const page = await course.open(t, lesson, { fromDisk });
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const families = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')));
        assert.deepEqual([...new Set(families)].sort(), ['Literata', 'course-headings']);
        assert.match(await page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily), /^"?course-headings/);
        assert.match(await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily), /^Literata/);
      }
    });

    test('nothing stands out of a phone, also where text is twice as large', async (t) => {
      const page = await course.open(t, 'start/listening.html', { viewport: phone });
      assert.deepEqual(await sideways(page), []);
      await doubleText(page);
      assert.deepEqual(await sideways(page), []);
    });
  });
}
