// The Tab key comes by everything on every kind of page, in the order of the document, and one sees where it stands: in every
// theme, from left to right and from right to left, with everything that folds open and with it shut.
//
// Commons sees every kind, the other two share them: sweep.mjs sees all in all.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { THEMES, facilitatorsPages, pages, states } from './kinds.mjs';
import { openCourse, skip } from './open-course.mjs';
import { WAYS, goTo, tabThrough } from './tabbing.mjs';

const paths = Object.values({ ...pages, ...facilitatorsPages });

for (const [n, theme] of THEMES.entries()) {
  describe(theme, { skip }, () => {
    /** @type {Awaited<ReturnType<typeof openCourse>>} */
    let course;
    before(async () => { course = await openCourse({ theme, audience: 'facilitator' }); });
    after(() => course?.close());

    test('Tab comes by everything, in its order, and shows where it stands', async (t) => {
      const { profile, origin } = await course.profileFor(t);
      // One page after the other: the keys of two at once go astray.
      const page = await profile.newPage();
      for (const [kind, path] of paths.entries()) {
        if (n > 0 && kind % 2 === n - 1) continue;
        // Each kind on a phone in one theme, right to left in the next, everything folded in the third.
        const way = WAYS[(kind + n) % 3];
        await goTo(page, origin + path, way);
        const { stops, wrong } = await tabThrough(page);
        assert.ok(stops > (path === pages.state ? 0 : 5), `${path}: ${stops} stops`);
        assert.deepEqual(wrong, [], `${path}, ${way}`);
      }
    });

    for (const name of ['a quiz that is checked', 'a worksheet that is filled', 'the open menu', 'the search with results', 'a lesson that is presented']) {
      test(`and so it is in ${name}`, async (t) => {
        const { path, act, viewport } = states[name];
        const page = await course.open(t, path, viewport ? { viewport } : {});
        await act(page);
        const { wrong } = await tabThrough(page);
        assert.deepEqual(wrong, []);
      });
    }
  });
}

test('a stop that nobody sees, one that is covered, one out of order and one that is left out are told', { skip }, async (t) => {
  const course = await openCourse();
  after(() => course.close());
  const page = await course.open(t, 'index.html');
  await page.evaluate(() => {
    document.querySelector('main').insertAdjacentHTML('afterbegin', '<a href="#plain" id="plain">plain</a><button id="covered">covered</button><a href="#left" id="left" tabindex="0" inert>left out</a>');
    document.querySelector('#plain').style.outline = 'none';
    document.querySelector('main').insertAdjacentHTML('beforeend', '<a href="#early" id="early" tabindex="1">early</a>');
    const cover = document.createElement('div');
    document.body.append(cover);
    document.querySelector('#covered').addEventListener('focus', ({ target }) => {
      const { left, top, width, height } = target.getBoundingClientRect();
      Object.assign(cover.style, { position: 'fixed', zIndex: 99, left: `${left - 9}px`, top: `${top - 9}px`, width: `${width + 18}px`, height: `${height + 18}px` });
    });
    document.querySelector('#covered').addEventListener('blur', () => cover.remove());
  });
  const { wrong } = await tabThrough(page);
  for (const what of [/id="plain".*no ring/, /id="covered".*covered/, /does not come by .*id="early"/, /does not come by .*id="left"/]) {
    assert.ok(wrong.some((line) => what.test(line)), `${what}: ${wrong.join('\n')}`);
  }
});
