// With script switched off a course is read, answered, looked up and walked through all the same.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { desktop, follow, openCourse, phone, skip } from './open-course.mjs';

const course = await openCourse();
after(() => course.close());

const LESSON = 'five-conversations/responsibility-alignment.html';
const off = { javaScriptEnabled: false };

test('a lesson can be read to its end', { skip }, async (t) => {
  const page = await course.open(t, LESSON, off);
  const paragraphs = page.locator('.prose > p');
  assert.ok(await paragraphs.count() > 5);
  for (const paragraph of await paragraphs.all()) assert.ok(await paragraph.isVisible(), await paragraph.innerText());
});

test('the answers of a quiz unfold, and say why', { skip }, async (t) => {
  const page = await course.open(t, LESSON, off);
  const answers = page.locator('.quiz__answers');
  const entry = answers.locator('[data-for]').first();
  assert.equal(await entry.isVisible(), false);
  await answers.locator('summary').click();
  assert.ok(await entry.isVisible());
  assert.ok(await entry.locator('.feedback').first().isVisible());
});

test('Enter in a field sends nothing and leaves the page where it is', { skip }, async (t) => {
  const page = await course.open(t, LESSON, off);
  for (const selector of ['[data-sheet] input', '[data-question] input:not([type="radio"])']) {
    await page.locator(selector).first().fill('something');
    await page.locator(selector).first().press('Enter');
  }
  assert.ok(page.url().endsWith(LESSON), page.url());
});

test('on every page all fields are there to be filled, and nothing that only works with script is shown', { skip }, async (t) => {
  const { visit } = await course.profileFor(t, off);
  await visit(course.pages, async (page, path) => {
    const { shown, empty } = await page.evaluate(() => {
      const all = (place, selector) => [...place.querySelectorAll(selector)];
      return {
        shown: all(document, 'button, dialog, progress, [role="tab"], [hidden]').filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 120)),
        empty: all(document, '[data-question], [data-sheet]').filter((part) => !all(part, 'input, select, textarea').some((field) => field.checkVisibility() && !field.disabled)).map(({ id }) => id),
      };
    });
    assert.deepEqual(shown, [], path);
    assert.deepEqual(empty, [], path);
  });
});

test('every link of every page leads to a page or a place that is there', { skip }, async (t) => {
  const page = await course.open(t, 'index.html', off);
  const texts = await Promise.all(course.pages.map((path) => readFile(join(course.site, path), 'utf8')));
  const read = await page.evaluate((all) => all.map((text) => {
    const html = new DOMParser().parseFromString(text, 'text/html');
    return {
      places: ['', ...[...html.querySelectorAll('[id]')].map(({ id }) => id)],
      hrefs: [...html.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
    };
  }), texts);
  const places = new Map(course.pages.map((path, i) => [path, new Set(read[i].places)]));
  const broken = course.pages.flatMap((path, i) => read[i].hrefs.filter((href) => {
    const { origin, pathname, hash } = new URL(href, `http://course/${path}`);
    return origin === 'http://course' && !places.get(decodeURIComponent(pathname.slice(1)))?.has(decodeURIComponent(hash.slice(1)));
  }).map((href) => `${path}: ${href}`));
  assert.deepEqual(broken, []);
});

test('the course is walked by its links: modules, lessons, the lists to look up', { skip }, async (t) => {
  for (const viewport of [phone, desktop]) {
    const page = await course.open(t, 'index.html', { ...off, viewport });
    const kind = () => page.locator('html').getAttribute('data-page');
    await follow(page.locator('.syllabus a').first());
    assert.equal(await kind(), 'module');
    if (viewport === phone) await page.locator('nav.course summary').click();
    await follow(page.locator('nav.course .course__lessons a').first());
    assert.equal(await kind(), 'lesson');
    if (viewport === phone) await page.locator('[data-menu] summary').click();
    await follow(page.locator('[data-menu] a', { hasText: 'Glossary' }));
    assert.equal(await kind(), 'glossary');
  }
});
