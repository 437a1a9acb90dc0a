// One learner's way through a course that lies in a folder, in Chromium and in Firefox: home, a lesson, its quiz, the next lesson,
// the home page that remembers both, the search that finds, and back. No host, and in Firefox a store for each file.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { follow, handedOver, openCourse, skip, skipFirefox } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** The address in the course, and the title on the page. @param {Page} page @param {string} origin */
const at = async (page, origin) => `${page.url().slice(origin.length)}: ${await page.locator('h1').innerText()}`;

for (const [browser, inFirefox, reason] of /** @type {const} */ ([['Chromium', false, skip], ['Firefox, by its strict rules', true, skipFirefox]])) {
  test(`from home to a lesson, its quiz, the next one, what is remembered, what is found, and back: ${browser}`, { skip: reason }, async (t) => {
    const course = await openCourse({ inFirefox });
    after(() => course.close());
    const { profile, origin } = await course.profileFor(t, { fromDisk: true });
    const page = await profile.newPage();
    await page.goto(`${origin}index.html`);
    assert.equal(await at(page, origin), 'index.html: Managing Up & Partnering');

    // A lesson, and its quiz.
    await follow(page.locator('[data-go-on]'));
    assert.equal(await at(page, origin), 'start-here/what-managing-up-is.html: What managing up is, and is not');
    const question = page.locator('[data-question]').first();
    await question.locator('input').last().check();
    await page.locator('[data-check]').click();
    await page.locator('[data-rest]').click();
    const result = page.locator('[data-result] .quiz__subtitle');
    await result.filter({ hasText: /of \d+ right/ }).waitFor();
    const score = await result.innerText();
    const mark = await question.getAttribute('data-mark') ?? await question.locator('[data-mark]').first().getAttribute('data-mark');
    await page.locator('[data-finish] button').click();
    await page.locator('[data-finish-text]', { hasText: /^Done on / }).waitFor();

    if (inFirefox) await handedOver(page, ':lessons:start-here/what-managing-up-is');

    // The next lesson.
    await follow(page.locator('a[rel="next"]'));
    assert.equal(await at(page, origin), 'start-here/where-your-power-went.html: Where your power went');
    await page.locator('[data-finish] button').click();
    await page.locator('[data-finish-text]', { hasText: /^Done on / }).waitFor();

    if (inFirefox) await handedOver(page, ':lessons:start-here/where-your-power-went');

    // What is remembered.
    await follow(page.locator('.site-head__title'));
    await page.locator('main [data-progress] [data-text]', { hasText: '2 of 17 lessons done' }).first().waitFor();
    await page.locator('[data-go-on]', { hasText: /^Continue: (?!What managing up|Where your power)/ }).waitFor();

    // What is found.
    await page.locator('button[data-search-open]').click();
    await page.locator('dialog[data-search] .search__field').fill('what managing up is');
    const found = page.locator('dialog[data-search]').getByRole('option').first();
    await found.filter({ hasText: 'What managing up is' }).waitFor();
    await follow(found);
    assert.equal((await at(page, origin)).replace(/#[^:]*/, ''), 'start-here/what-managing-up-is.html: What managing up is, and is not');
    await result.filter({ hasText: score }).waitFor();
    assert.equal(await question.getAttribute('data-mark') ?? await question.locator('[data-mark]').first().getAttribute('data-mark'), mark);

    // And back, the way it came.
    for (const title of ['Managing Up & Partnering', 'Where your power went', 'What managing up is', 'Managing Up & Partnering']) {
      await page.goBack();
      await page.locator('h1', { hasText: title }).waitFor();
    }
    await page.locator('main [data-progress] [data-text]', { hasText: '2 of 17 lessons done' }).first().waitFor();
  });
}
