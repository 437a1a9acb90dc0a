// A lesson before a room, and the speaker's window beside it: whichever leads, the other follows, from lesson to lesson, and what
// is written for the facilitator stays off the wall.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { assertNothingFound, sideways } from './looks.mjs';
import { buildSite, openCourse, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ page: string, section: number | 'last' }} Place */

const course = await openCourse({ audience: 'facilitator' });
after(() => course.close());

/** A lesson with one before it and one after it. */
const LESSON = 'five-conversations/expectations.html';

/** What a window shows; undefined while it goes to another page. @param {Page} page */
const shown = (page) => page.evaluate(() => {
  const [, section] = /^#(?:present|speaker)-(\d+)$/.exec(location.hash) ?? [];
  if (!section || !document.body.classList.contains('present')) return undefined;
  const { dataset } = document.documentElement;
  const count = document.querySelector('[class*="__count"]').textContent;
  const visible = [...document.querySelectorAll('.page-head, .objectives, .reading > .prose > *, .quotes')].flatMap((element, i) => (element.checkVisibility() && !element.matches('[data-away]') ? [i] : []));
  return { page: dataset.href, section: Number(section), count, visible: visible.join(' '), next: document.querySelector('[data-present]').dataset.next, previous: document.querySelector('[data-present]').dataset.previous };
}).catch(() => undefined);

/** @param {() => Promise<boolean>} isSo @param {() => Promise<string>} told */
async function until(isSo, told) {
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((done) => { setTimeout(done, 30); })) if (await isSo()) return;
  assert.fail(await told());
}

/** How many sections the lesson has. @param {{ count: string }} at `3 / 12` */
const lengthOf = ({ count }) => Number(count.split('/')[1]);

/** Waits until both windows show a place. @param {Page[]} windows @param {Place} place @param {string} after the step that should lead there */
async function assertAt(windows, { page, section }, after) {
  await until(
    async () => {
      // One look: a window that follows may pass through a place on its way to another.
      const all = await Promise.all(windows.map(shown));
      const [one] = all;
      return all.every((at) => at?.page === page && at.section === (section === 'last' ? lengthOf(at) : section)
        && at.visible !== '' && at.visible === one?.visible && at.count === one?.count);
    },
    async () => `${after}: ${page} ${section} expected, the same parts in both, and there is ${JSON.stringify(await Promise.all(windows.map(shown)))}`,
  );
}

/** Sentences of a window's facilitator blocks that one could read on it, beside the copies in the speaker's own place. @param {Page} page */
const leaks = (page) => page.evaluate(() => {
  const onWall = document.body.innerText.replace(/\s+/g, ' ');
  const blocks = [...document.querySelectorAll('.facilitator, .edition')];
  const texts = blocks.flatMap((block) => [...block.querySelectorAll('p, li')]).map((line) => line.textContent.replace(/\s+/g, ' ').trim()).filter((text) => text.split(' ').length >= 5);
  return [...blocks.filter((block) => block.checkVisibility()).map((block) => block.outerHTML.slice(0, 120)), ...texts.filter((text) => onWall.includes(text))];
});

/** Notes that the speaker should see and does not. @param {Page} page */
const missing = (page) => page.evaluate(() => {
  const words = (/** @type {Element} */ element) => {
    const copy = element.cloneNode(true);
    for (const part of copy.querySelectorAll('.block__label, .facilitator__say')) part.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  const parts = [...document.querySelectorAll('.reading > .prose:not(.footnotes) > *')];
  const visible = parts.filter((part) => part.checkVisibility());
  const last = visible.length ? parts.indexOf(visible.at(-1)) : -1;
  const behind = parts.slice(last + 1);
  const end = behind.findIndex((part) => !part.matches('.facilitator, hr, .page-break'));
  const own = [...visible.flatMap((part) => [...part.querySelectorAll('.facilitator')]), ...behind.slice(0, end < 0 ? undefined : end).filter((part) => part.matches('.facilitator'))];
  const all = [...document.querySelectorAll('.reading .facilitator')];
  const place = document.querySelector('[data-notes]');
  const there = place.checkVisibility() ? words(place) : '';
  if (own.length === 0) return all.length > 0 && !there ? ['no notes at all'] : [];
  const says = document.querySelector('.speaker__say').textContent;
  const lost = own.filter((note) => !there.includes(words(note))).map((note) => words(note).slice(0, 80));
  // The line of a block within an activity opens it.
  return [...lost, ...own.flatMap((note) => (visible.some((part) => part.contains(note)) && note.dataset.say && !says.includes(note.dataset.say) ? [note.dataset.say] : []))];
});

/** Presents a lesson, with the speaker's window beside it. @param {import('node:test').TestContext} t @param {{ fromDisk?: boolean, path?: string }} [options] */
async function present(t, { path = LESSON, ...options } = {}) {
  const { open, profile } = await course.profileFor(t, options);
  const main = await open(path);
  const opened = profile.waitForEvent('page');
  await main.keyboard.press('s');
  const speaker = await opened;
  await assertAt([main, speaker], { page: path, section: 1 }, 'opened');
  return { main, speaker, profile };
}

/** Where a key leads. At either end of the course that is nowhere. @param {string} key @param {NonNullable<Awaited<ReturnType<typeof shown>>>} at @returns {Place} */
function expected(key, at) {
  const { page, section, next, previous } = at;
  const m = lengthOf(at);
  if (key === 'Home') return { page, section: 1 };
  if (key === 'End') return { page, section: m };
  if (['PageDown', 'ArrowRight', 'n'].includes(key)) return section < m ? { page, section: section + 1 } : next ? { page: next, section: 1 } : { page, section };
  return section > 1 ? { page, section: section - 1 } : previous ? { page: previous, section: 'last' } : { page, section };
}

for (const fromDisk of [false, true]) {
  test(`fifty steps ${fromDisk ? 'from a disk' : 'over the web'}, now in the one window, now in the other, and both are always at one place`, { skip, timeout: 900_000 }, async (t) => {
    const { main, speaker } = await present(t, { fromDisk });
    const forth = ['PageDown', 'ArrowRight', 'n', 'PageDown'];
    const back = ['PageUp', 'ArrowLeft'];
    // Over a border and back again by either window, from end to end, and wherever that leads.
    const keys = [
      ...forth, ...back, 'End', 'PageDown', 'PageUp', 'ArrowRight', ...forth, 'Home', 'ArrowLeft', 'PageDown', 'End', 'Home', 'End', 'n', 'PageUp', 'n', ...forth,
      'End', 'ArrowRight', 'Home', 'PageUp', ...back, ...back, 'Home', 'End', ...forth, ...back, 'Home', 'ArrowLeft', 'n', ...forth,
    ].slice(0, 50);
    assert.equal(keys.length, 50);
    const lessons = new Set();
    for (const [i, key] of keys.entries()) {
      const leader = [main, speaker, speaker, main, main][i % 5];
      const at = await shown(leader);
      assert.ok(at);
      lessons.add(at.page);
      await leader.keyboard.press(key);
      await assertAt([main, speaker], expected(key, at), `step ${i + 1}, ${key} in the ${leader === main ? 'main' : 'speaker’s'} window`);
      assert.deepEqual(await leaks(main), [], `step ${i + 1}`);
      assert.deepEqual(await missing(speaker), [], `step ${i + 1}`);
    }
    assert.ok(lessons.size >= 2, [...lessons].join(' '));
  });

  test(`steps pressed without waiting for anything come out right in the end ${fromDisk ? 'from a disk' : 'over the web'}`, { skip }, async (t) => {
    const { main, speaker } = await present(t, { fromDisk });
    for (const leader of [speaker, main]) {
      const before = await shown(leader);
      for (const key of ['End', 'Home', 'n', 'n', 'PageUp']) await leader.keyboard.press(key);
      await assertAt([main, speaker], { page: String(before?.page), section: 2 }, 'a burst');
    }
  });

  test(`a reload of either window changes nothing ${fromDisk ? 'from a disk' : 'over the web'}`, { skip }, async (t) => {
    const { main, speaker } = await present(t, { fromDisk });
    await main.keyboard.press('n');
    await assertAt([main, speaker], { page: LESSON, section: 2 }, 'a step');
    for (const page of [main, speaker]) {
      await page.reload();
      await assertAt([main, speaker], { page: LESSON, section: 2 }, 'a reload');
    }
    await speaker.keyboard.press('n');
    await assertAt([main, speaker], { page: LESSON, section: 3 }, 'a step after it');
  });
}

test('either window blacks the screen, and a step brings it back', { skip }, async (t) => {
  const { main, speaker } = await present(t);
  const isBlack = () => main.locator('.present__blank').isVisible();
  await speaker.keyboard.press('b');
  await main.locator('.present__blank').waitFor();
  await speaker.getByText('The screen is black').waitFor();
  await main.keyboard.press('.');
  await speaker.locator('body:not(.is-blank)').waitFor();
  assert.equal(await isBlack(), false);
  await speaker.locator('button[data-blank]').click();
  await main.locator('.present__blank').waitFor();
  await speaker.keyboard.press('n');
  await assertAt([main, speaker], { page: LESSON, section: 2 }, 'a step');
  assert.equal(await isBlack(), false);
});

test('who leaves is back in the lesson where they were, and a step in the speaker’s window presents again', { skip }, async (t) => {
  const { main, speaker } = await present(t);
  await main.keyboard.press('n');
  await assertAt([main, speaker], { page: LESSON, section: 2 }, 'a step');
  await main.keyboard.press('Escape');
  assert.equal(await main.locator('.present__foot').count(), 0);
  assert.equal(new URL(main.url()).hash, '');
  assert.ok(await main.evaluate(() => Math.abs(document.querySelector('.reading > .prose > *').getBoundingClientRect().top) < 200), 'the section is in view');
  assert.ok(await main.locator('.reading .facilitator').first().isVisible());
  await speaker.getByText('A step here brings the presentation back').waitFor();
  await speaker.keyboard.press('n');
  await assertAt([main, speaker], { page: LESSON, section: 3 }, 'a step');
  await main.close();
  await speaker.getByText('The other window does not answer').waitFor();
  await speaker.keyboard.press('n');
  await assertAt([speaker, speaker], { page: LESSON, section: 4 }, 'a step alone');
});

test('another lesson that is presented from its page takes the speaker along, and Back as well', { skip }, async (t) => {
  const { main, speaker } = await present(t);
  await main.keyboard.press('p');
  await main.locator('.turn__link--next').click();
  await main.waitForURL(/information/);
  await speaker.getByText('A step here brings the presentation back').waitFor();
  await main.keyboard.press('p');
  await assertAt([main, speaker], { page: 'five-conversations/information.html', section: 1 }, 'p');
  await main.keyboard.press('Home');
  await main.keyboard.press('PageUp');
  await until(async () => (await shown(main))?.page === LESSON && (await shown(speaker))?.page === LESSON, async () => main.url());
  await main.goBack();
  await assertAt([main, speaker], { page: 'five-conversations/information.html', section: 1 }, 'Back');
});

test('keys belong to who types', { skip }, async (t) => {
  const page = await course.open(t, LESSON);
  const field = page.locator('.reading :is(textarea, input[type="text"], input:not([type]))').first();
  await field.focus();
  await page.keyboard.type('p s n');
  assert.equal(await page.locator('body.present').count(), 0);
  await field.evaluate((element) => element.blur());
  await page.keyboard.press('p');
  const section = () => shown(page).then((at) => at?.section);
  for (let n = 0; n < 40 && !await field.isVisible(); n += 1) await page.keyboard.press('PageDown');
  const before = await section();
  await field.fill('');
  await field.press('n');
  for (const key of ['ArrowRight', 'Space', 'PageDown', 'b', 'p', '.', 'Home']) await field.press(key);
  assert.equal(await section(), before);
  assert.equal(await page.locator('.is-blank').count(), 0);
});

test('the space bar shows the rest of a long section before it goes on, and back in the same way', { skip }, async (t) => {
  const page = await course.open(t, LESSON, { viewport: { width: 700, height: 320 } });
  const at = () => page.evaluate(() => ({ section: Number(location.hash.split('-')[1]), top: Math.round(document.querySelector('main').scrollTop) }));
  await page.keyboard.press('p');
  do await page.keyboard.press('PageDown'); while (!await page.getByText('More below').isVisible());
  const { section } = await at();
  await page.keyboard.press('Space');
  assert.equal((await at()).section, section);
  assert.ok((await at()).top > 50, `${(await at()).top}`);
  for (let presses = 0; (await at()).section === section && presses < 30; presses += 1) await page.keyboard.press('Space');
  assert.deepEqual(await at(), { section: section + 1, top: 0 });
  await page.keyboard.press('Shift+Space');
  assert.equal((await at()).section, section);
});

test('a finger that wipes turns the page', { skip }, async (t) => {
  const page = await course.open(t, LESSON, { hasTouch: true, viewport: { width: 390, height: 844 } });
  await page.locator('[data-begin]').tap();
  await page.locator('body.present').waitFor();
  const wipe = (/** @type {number} */ from, /** @type {number} */ to) => page.evaluate(([from, to]) => {
    const main = document.querySelector('main');
    const touch = (/** @type {number} */ clientX) => new Touch({ identifier: 1, target: main, clientX, clientY: 300 });
    main.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: [touch(from)], changedTouches: [touch(from)] }));
    main.dispatchEvent(new TouchEvent('touchend', { bubbles: true, touches: [], changedTouches: [touch(to)] }));
  }, [from, to]);
  await wipe(300, 100);
  assert.equal((await shown(page))?.section, 2);
  await wipe(100, 130);
  assert.equal((await shown(page))?.section, 2);
  await wipe(100, 300);
  assert.equal((await shown(page))?.section, 1);
});

test('a browser that opens no window says so in words', { skip }, async (t) => {
  const page = await course.open(t, LESSON);
  await page.evaluate(() => { window.open = () => null; });
  await page.keyboard.press('s');
  await page.getByText('did not open the speaker’s window').waitFor();
});

test('nobody but the other window is listened to', { skip }, async (t) => {
  const { main, speaker } = await present(t);
  const news = { coursebook: 1, course: 'managing-up', present: { is: 'at', page: LESSON, section: 3, blank: true, on: true, stamp: 2e14, since: 1 } };
  for (const page of [main, speaker]) {
    await page.evaluate(() => { document.body.append(document.createElement('iframe')); });
    for (const is of ['at', 'hello']) await page.frames()[1].evaluate((news) => parent.postMessage(news, '*'), { ...news, present: { ...news.present, is } });
    await page.evaluate((news) => window.postMessage(news, '*'), news);
  }
  // And what the other window sends leads nowhere outside of the site.
  await speaker.evaluate((news) => {
    for (const page of ['//evil.example/a.html', 'https://evil.example/a.html', '../../a.html', 'a/%2e%2e/%2e%2e/b.html']) window.opener.postMessage({ ...news, present: { ...news.present, page } }, '*');
  }, news);
  await main.keyboard.press('n');
  await assertAt([main, speaker], { page: LESSON, section: 2 }, 'a step');
});

test('the speaker sees the time, the minutes of the lesson and what the pace clock says', { skip }, async (t) => {
  const { main, speaker } = await present(t);
  assert.match(await speaker.locator('.speaker__time').innerText(), /\d.\d\d/);
  assert.match(await speaker.locator('.speaker__pace [data-spent]').innerText(), /^0 (of [\d–]+ )?min/);
  assert.equal(await speaker.locator('.speaker__pace [data-pace]').innerText(), '');
  await main.evaluate(() => {
    const now = new Date();
    window.Coursebook.store.set('prefs', 'pace', { index: 0, started: now.toISOString(), rows: [{ id: 'a', title: 'Compare in threes', late: now.getHours() * 60 + now.getMinutes() - 30, high: 10, low: 5 }] });
  });
  await speaker.getByText(/^Compare in threes: 2\d min past its planned end$/).waitFor();
  await main.evaluate(() => window.Coursebook.store.set('prefs', 'pace', { rows: [null], index: 0, started: 'x' }));
  await until(async () => await speaker.locator('.speaker__pace [data-pace]').innerText() === '', async () => 'a pace clock that makes no sense is shown');
});

test('both views read well, also with narrow screens, in the dark and by those who cannot see them', { skip }, async (t) => {
  const { main, speaker } = await present(t);
  for (let n = 1; n <= 4; n += 1) {
    for (const [name, page] of Object.entries({ main, speaker })) {
      await assertNothingFound(page, `${name}, section ${n}`);
      assert.deepEqual(await sideways(page), [], name);
    }
    await main.keyboard.press('PageDown');
    await assertAt([main, speaker], { page: LESSON, section: n + 1 }, 'a step');
    assert.match(await main.locator('.present__foot [data-live]').innerText(), new RegExp(`^Section ${n + 1} of \\d+: .`));
  }
});

test('each section of every lesson has something to show and fits the width of the wall', { skip, timeout: 900_000 }, async (t) => {
  const lessons = await course.pagesOfKind('lesson');
  const { visit } = await course.profileFor(t, { viewport: { width: 1280, height: 720 } });
  await visit(lessons, async (page, path) => {
    await page.keyboard.press('p');
    for (let n = 1; ; n += 1) {
      const at = await shown(page);
      assert.ok(at && at.section === n, `${path} ${n}`);
      assert.notEqual(at.visible, '', `${path} ${n}`);
      assert.deepEqual(await leaks(page), [], `${path} ${n}`);
      assert.deepEqual(await sideways(page), [], `${path} ${n}`);
      assert.ok(await page.evaluate(() => { const main = document.querySelector('main'); return main.scrollWidth <= main.clientWidth; }), `${path} ${n} is too wide`);
      if (n === lengthOf(at)) break;
      await page.keyboard.press('PageDown');
    }
  });
});

test('on paper the presentation is the lesson', { skip }, async (t) => {
  const page = await course.open(t, LESSON);
  await page.keyboard.press('p');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.present__foot').isVisible(), false);
  assert.ok(await page.locator('.reading > .prose > p').last().isVisible());
});

test('learners have none of it', async () => {
  const { site, remove } = await buildSite();
  const lesson = await readFile(join(site, LESSON), 'utf8');
  await remove();
  assert.doesNotMatch(lesson, /data-present|present\b[^"]*\.js|Speaker/);
});
