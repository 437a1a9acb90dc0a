// Narrow screens, large text, forced colours and reduced motion.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { doubleText, sideways } from './looks.mjs';
import { desktop, openCourse, phone, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

const course = await openCourse();
after(() => course.close());

const pages = ['index.html', 'five-conversations/responsibility-alignment.html', 'worksheets/self-assessment.html', 'agenda/half-day.html', 'certificate.html'];

test('no page scrolls sideways on a screen 320 pixels wide', { skip }, async (t) => {
  const { visit } = await course.profileFor(t, { viewport: { width: 320, height: 640 } });
  await visit(course.pages, async (page, path) => assert.deepEqual(await sideways(page), [], path));
});

test('a checked quiz does not scroll sideways on a screen 320 pixels wide', { skip }, async (t) => {
  const { visit } = await course.profileFor(t, { viewport: { width: 320, height: 640 } });
  await visit(['five-conversations/information.html', 'five-conversations/decision-style.html', 'start-here/what-managing-up-is.html'], async (page, path) => {
    await page.locator('[data-question] input[type="radio"]').first().check();
    await page.locator('[data-check]').click();
    await page.locator('[data-rest]').click();
    assert.deepEqual(await sideways(page), [], path);
  });
});

for (const [device, viewport] of Object.entries({ phone, desktop })) {
  test(`text twice as large does not scroll sideways: ${device}`, { skip }, async (t) => {
    const { visit } = await course.profileFor(t, { viewport });
    await visit(pages, async (page, path) => {
      const before = await page.locator('main p').first().evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
      await doubleText(page);
      const now = await page.locator('main p').first().evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
      assert.ok(now > 1.8 * before, `${path}: text grows from ${before} to ${now} pixels`);
      assert.deepEqual(await sideways(page), [], path);
    });
  });
}

test('the spacing that readers with dyslexia choose cuts nothing off', { skip }, async (t) => {
  const { visit } = await course.profileFor(t, { viewport: phone });
  await visit(pages, async (page, path) => {
    // The values of WCAG 1.4.12, put in as a reader's own sheet is: the page's policy does not hold for it.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
      document.adoptedStyleSheets = [sheet];
    });
    assert.deepEqual(await sideways(page), [], path);
    const cut = await page.evaluate(() => [...document.querySelectorAll('main :is(p, a, button, li, h1, h2, h3, label)')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden') && /hidden|clip/.test(getComputedStyle(element).overflow)
        && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1))
      .map((element) => element.outerHTML.slice(0, 120)));
    assert.deepEqual(cut, [], path);
  });
});

/** @type {Record<string, import('playwright-core').BrowserContextOptions>} */
const wishes = {
  'forced colours': { forcedColors: 'active' },
  'forced colours in the dark': { forcedColors: 'active', colorScheme: 'dark' },
  'reduced motion': { reducedMotion: 'reduce' },
  'more contrast': { contrast: 'more' },
};

for (const [name, media] of Object.entries(wishes)) {
  test(`the pages show with ${name}`, { skip }, async (t) => {
    const { profile, visit } = await course.profileFor(t, media);
    const blank = (await (await profile.newPage()).screenshot()).length;
    await visit(pages, async (page, path) => assert.ok((await page.screenshot()).length > 5 * blank, path));
  });
}

test('with forced colours what is chosen, right, wrong and here still differs', { skip }, async (t) => {
  const page = await course.open(t, 'start-here/what-managing-up-is.html');
  await page.emulateMedia({ forcedColors: 'active' });
  const options = page.locator('[data-question][data-kind="one"]').first().locator('.option');
  const plain = await options.nth(1).screenshot();
  await options.nth(1).locator('input').check();
  await page.mouse.move(0, 0);
  assert.equal(plain.equals(await options.nth(1).screenshot()), false, 'the chosen option');
  const [here, other] = await page.locator('nav.course .course__link--lesson').evaluateAll((links) => links.slice(0, 2).map((link) => {
    const { fontWeight, borderInlineStartWidth, borderInlineStartStyle, outlineStyle, textDecorationLine } = getComputedStyle(link);
    return [fontWeight, borderInlineStartWidth, borderInlineStartStyle, outlineStyle, textDecorationLine].join(' ');
  }));
  assert.notEqual(here, other, 'the lesson one is in');
});

test('with reduced motion nothing moves', { skip }, async (t) => {
  const { visit } = await course.profileFor(t, { reducedMotion: 'reduce' });
  await visit(pages, async (page, path) => {
    const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return transitionDuration.split(', ').some((time) => parseFloat(time) > 0.01) || animationName !== 'none' || scrollBehavior === 'smooth';
    }).map((element) => element.outerHTML.slice(0, 100)));
    assert.deepEqual(moving, [], path);
  });
});

test('a link to the second of two tabs opens it, from elsewhere and on the page', { skip }, async (t) => {
  const page = await course.open(t, 'ask-and-listen/listening.html#late-figures-b-the-team-member');
  const [first, second] = ['#late-figures-roles', '#late-figures-b-the-team-member'].map((id) => page.locator(id));
  const tab = (/** @type {number} */ n) => page.locator('[role="tab"]').nth(n);
  await second.waitFor();
  const last = await page.locator('[data-pair] > [data-part]').count() - 1;
  await tab(0).click();
  assert.equal(await second.isVisible(), false);
  await page.evaluate(() => { location.hash = '#'; });
  await page.evaluate(() => { location.hash = '#late-figures-b-the-team-member'; });
  await second.waitFor();
  assert.equal(await tab(last).getAttribute('aria-selected'), 'true');
  assert.equal(await first.count() > 0, true);
});
