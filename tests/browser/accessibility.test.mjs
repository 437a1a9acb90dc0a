// axe finds nothing on any kind of page of either edition, nor in what is done on them: in every theme, on phones and desktops,
// light and dark, right to left and in forced colours.
//
// Every kind is seen in every theme on both sizes, once light and once dark; right to left in one theme and in forced colours in
// the next. Every page in every one of these ways is what sweep.mjs sees.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { THEMES, facilitatorsPages, pages, states } from './kinds.mjs';
import { axe, assertNothingFound, everyLook, findings, findingsOf, forcedColours, otherLooks, rightToLeft, someLooks } from './looks.mjs';
import { openCourse, phone, skip } from './open-course.mjs';

/** @typedef {Awaited<ReturnType<typeof openCourse>>} Course */

const course = await openCourse();
const forFacilitators = await openCourse({ audience: 'facilitator' });
after(() => Promise.all([course.close(), forFacilitators.close()]));

/** The kinds of pages that an edition has. @param {Course} edition */
async function kindsOf({ site, pages }) {
  const kinds = await Promise.all(pages.map(async (path) => /data-page="([^"]*)"/.exec(await readFile(join(site, path), 'utf8'))?.[1]));
  return [...new Set(kinds)].sort();
}

/** In which ways the kind with this number is seen in this theme. @param {number} kind @param {number} theme */
const looksOf = (kind, theme) => [
  ...(kind + theme) % 2 ? someLooks : otherLooks,
  ...[[rightToLeft[kind % 2]], [forcedColours[kind % 2]], []][(kind + theme) % 3],
];

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

for (const [n, theme] of THEMES.entries()) {
  describe(theme, { skip }, () => {
    /** @type {Course} */
    let course;
    before(async () => { course = await openCourse({ theme, audience: 'facilitator' }); });
    after(() => course?.close());

    test('nothing is found on any kind of page', async (t) => {
      const paths = Object.values({ ...pages, ...facilitatorsPages });
      const { visit } = await course.profileFor(t);
      await visit(paths, (page, path) => assertNothingFound(page, path, looksOf(paths.indexOf(path), n)));
    });

    test('nothing is found in what is done on them', async (t) => {
      const { profile, origin } = await course.profileFor(t);
      const page = await profile.newPage();
      for (const [i, [name, { path, act, viewport }]] of Object.entries(states).entries()) {
        if (viewport) await page.setViewportSize(viewport);
        await page.goto(origin + path);
        await act(page);
        const looks = looksOf(i, n).filter((look) => !viewport || look.viewport === viewport);
        // An open menu stands on a phone alone.
        if (viewport === phone) {
          await page.evaluate(axe);
          assert.deepEqual(await findings(page), [], name);
        } else await assertNothingFound(page, name, looks);
      }
    });
  });
}
