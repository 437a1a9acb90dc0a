// Every page of the course that ships, of both editions, in every theme, on phones and desktops, light and dark, right to left and
// in forced colours: axe finds nothing, and nothing stands out sideways. `tests/sweep` calls this; it takes some minutes.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { THEMES } from './kinds.mjs';
import { everyLook, findingsOf, forcedColours, rightToLeft, sideways } from './looks.mjs';
import { openCourse, skip } from './open-course.mjs';

for (const theme of THEMES) {
  for (const audience of /** @type {const} */ (['learner', 'facilitator'])) {
    test(`nothing is found on any page: ${theme}, ${audience}’s edition`, { skip }, async (t) => {
      const course = await openCourse({ theme, audience });
      after(() => course.close());
      const { visit } = await course.profileFor(t);
      /** @type {string[]} */
      const found = [];
      await visit(course.pages, async (page, path) => {
        for (const finding of await findingsOf(page, [...everyLook, ...rightToLeft, ...forcedColours])) found.push(`${path}: ${finding}`);
        await page.setViewportSize({ width: 320, height: 640 });
        for (const finding of await sideways(page)) found.push(`${path}, 320 pixels wide: ${finding}`);
      });
      t.diagnostic(`${course.pages.length} pages`);
      assert.deepEqual(found, []);
    });
  }
}
