// axe finds nothing on any kind of page of the learners' edition, on phones and desktops, light and dark. The other themes, what is
// done on pages, right to left and forced colours are what accessibility.thorough.mjs sees.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { facilitatorsPages, pages } from './kinds.mjs';
import { assertNothingFound, everyLook, findingsOf } from './looks.mjs';
import { openCourse, skip } from './open-course.mjs';

/** @typedef {Awaited<ReturnType<typeof openCourse>>} Course */

const course = await openCourse();
const forFacilitators = await openCourse({ audience: 'facilitator' });
after(() => Promise.all([course.close(), forFacilitators.close()]));

/** The kinds of pages that an edition has. @param {Course} edition */
async function kindsOf({ site, pages }) {
  const kinds = await Promise.all(pages.map(async (path) => /data-page="([^"]*)"/.exec(await readFile(join(site, path), 'utf8'))?.[1]));
  return [...new Set(kinds)].sort();
}

test('axe sees what is wrong, so its silence means something', { skip }, async (t) => {
  const page = await course.open(t, pages.home);
  await page.evaluate(() => {
    document.querySelector('h1').style.color = '#ddd';
    document.querySelector('main').append(new Image());
    const wide = document.createElement('p');
    wide.className = 'too-wide';
    wide.textContent = 'W'.repeat(200);
    wide.style.whiteSpace = 'pre';
    wide.style.overflowWrap = 'normal';
    wide.style.inlineSize = 'max-content';
    wide.style.maxInlineSize = 'none';
    document.querySelector('main').append(wide);
  });
  const found = await findingsOf(page, everyLook);
  for (const { viewport: { width }, colorScheme } of everyLook) {
    // White paint on a dark ground is no mistake.
    assert.equal(found.some((line) => line.startsWith(`${width} pixels wide, ${colorScheme}: color-contrast`)), colorScheme === 'light', `${width}, ${colorScheme}`);
  }
  for (const what of [/: image-alt /, /too-wide/]) assert.ok(found.some((line) => what.test(line)), `${what}: ${found}`);
});

test('every kind of page that the site has is looked at here', async () => {
  assert.deepEqual(await kindsOf(course), Object.keys(pages).sort());
  assert.deepEqual(await kindsOf(forFacilitators), Object.keys({ ...pages, ...facilitatorsPages }).sort());
});

test('nothing is found on any kind of page of the learners’ edition', { skip }, async (t) => {
  const { visit } = await course.profileFor(t);
  await visit(Object.values(pages), (page, path) => assertNothingFound(page, path));
});
