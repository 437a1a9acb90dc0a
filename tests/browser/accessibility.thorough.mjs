// axe finds nothing on any kind of page of the facilitator's edition, which has all of them, nor in what is done on them: in every
// theme, on phones and desktops, light and dark, right to left and in forced colours.
//
// Every kind is seen in every theme on both sizes, once light and once dark; right to left in one theme and in forced colours in
// the next. Every page in every one of these ways is what sweep.mjs sees.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { THEMES, facilitatorsPages, pages, states } from './kinds.mjs';
import { axe, assertNothingFound, findings, forcedColours, otherLooks, rightToLeft, someLooks } from './looks.mjs';
import { openCourse, phone, skip } from './open-course.mjs';

/** @typedef {Awaited<ReturnType<typeof openCourse>>} Course */

/** In which ways the kind with this number is seen in this theme. @param {number} kind @param {number} theme */
const looksOf = (kind, theme) => [
  ...(kind + theme) % 2 ? someLooks : otherLooks,
  ...[[rightToLeft[kind % 2]], [forcedColours[kind % 2]], []][(kind + theme) % 3],
];

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
