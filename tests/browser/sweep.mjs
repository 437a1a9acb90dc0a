// Every page of the course that ships, in every theme, on phones and desktops, light and dark, right to left and
// in forced colours: axe finds nothing, and nothing stands out sideways. And the Tab key on every kind of page in every theme and way.
// `tests/sweep` calls this, with the themes in `SWEEP_THEMES` or all of them; each takes some minutes.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { THEMES, facilitatorsPages, pages } from './kinds.mjs';
import { everyLook, findingsOf, forcedColours, rightToLeft, sideways } from './looks.mjs';
import { openCourse, skip } from './open-course.mjs';
import { WAYS, goTo, tabThrough } from './tabbing.mjs';

const asked = (process.env.SWEEP_THEMES ?? '').split(' ').filter(Boolean);
const swept = THEMES.filter((theme) => asked.length === 0 || asked.includes(theme));
assert.ok(swept.length > 0, `there are ${THEMES.join(', ')}; asked for ${asked.join(', ')}`);

for (const theme of swept) {
  // The facilitator's edition has every page of the learners', with more on it.
  for (const audience of theme === 'commons' ? /** @type {const} */ (['learner', 'facilitator']) : /** @type {const} */ (['facilitator'])) {
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

for (const theme of swept) {
  test(`the Tab key comes by everything, in its order, and shows where it stands: ${theme}`, { skip }, async (t) => {
    const course = await openCourse({ theme, audience: 'facilitator' });
    after(() => course.close());
    const { profile, origin } = await course.profileFor(t);
    const page = await profile.newPage();
    for (const path of Object.values({ ...pages, ...facilitatorsPages })) {
      for (const way of WAYS) {
        await goTo(page, origin + path, way);
        assert.deepEqual((await tabThrough(page)).wrong, [], `${path}, ${way}`);
      }
    }
  });
}
