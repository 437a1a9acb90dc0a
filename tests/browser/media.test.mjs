// What a browser does with pictures, films and recordings: which size it takes, what moves while it loads, what is said in
// letters, and what is left on paper.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { assertNothingFound } from './looks.mjs';
import { desktop, media, openCourse, phone, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

const course = await openCourse({ source: media });
const forFacilitators = await openCourse({ source: media, audience: 'facilitator' });
after(() => Promise.all([course.close(), forFacilitators.close()]));

const PICTURES = 'see-and-hear/pictures.html';
const FILMS = 'see-and-hear/films.html';

/** The width of the file that a picture shows now. @param {Page} page @param {string} alt */
async function widthOf(page, alt) {
  const picture = page.getByAltText(alt, { exact: true });
  await picture.scrollIntoViewIfNeeded();
  await page.waitForFunction((/** @type {string} */ alt) => [.../** @type {NodeListOf<HTMLImageElement>} */ (document.querySelectorAll('img'))].some((img) => img.alt === alt && img.complete && img.naturalWidth > 0), alt);
  const src = await picture.evaluate((/** @type {HTMLImageElement} */ img) => img.currentSrc);
  return /-(\d+)-[0-9a-f]{10}\.webp$/.exec(src)?.[1] ?? src.split('/').at(-1);
}

test('each screen loads the size that suits it, and no more', { skip }, async (t) => {
  const hills = async (/** @type {Parameters<typeof course.open>[2]} */ screen) => widthOf(await course.open(t, PICTURES, screen), 'Hills at dusk');
  assert.equal(await hills({ viewport: phone, deviceScaleFactor: 1 }), '480');
  assert.equal(await hills({ viewport: phone, deviceScaleFactor: 2 }), '960');
  assert.equal(await hills({ viewport: desktop, deviceScaleFactor: 1 }), '960');
  assert.equal(await hills({ viewport: desktop, deviceScaleFactor: 2 }), '1440');
});

test('what a page says of the width of its pictures is about what they take', { skip }, async (t) => {
  for (const viewport of [phone, { width: 700, height: 900 }, desktop]) {
    const page = await course.open(t, PICTURES, { viewport });
    const { said, taken } = await page.getByAltText('Hills at dusk', { exact: true }).evaluate((/** @type {HTMLImageElement} */ img) => {
      const [wide, narrow] = img.sizes.split(/(?<=rem), /);
      const [condition, length] = wide.split(/(?<=\)) /);
      const probe = document.body.appendChild(document.createElement('div'));
      probe.className = 'probe';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.probe { position: absolute; inline-size: ${matchMedia(condition).matches ? length : narrow} }`);
      document.adoptedStyleSheets = [sheet];
      return { said: probe.getBoundingClientRect().width, taken: img.getBoundingClientRect().width };
    });
    assert.ok(taken <= said * 1.05 && taken >= said * 0.85, `${viewport.width}: ${taken} px taken, ${said} px said`);
  }
});

test('nothing jumps while pictures and films load', { skip }, async (t) => {
  for (const path of [PICTURES, FILMS]) {
    for (const viewport of [phone, desktop]) {
      const { profile, origin } = await course.profileFor(t, { viewport });
      const page = await profile.newPage();
      await page.addInitScript(() => {
        /** @type {any} */ (window).shift = 0;
        new PerformanceObserver((list) => {
          // What stands around the text (tools that script adds to the head of the page) is another test's.
          const inText = (/** @type {{ node?: Node }} */ { node }) => document.querySelector('main')?.contains(node ?? null);
          for (const entry of /** @type {any[]} */ (list.getEntries())) if (entry.sources.some(inText)) /** @type {any} */ (window).shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(origin + path);
      for (const picture of await page.locator('img, video, audio').all()) await picture.scrollIntoViewIfNeeded();
      await page.waitForFunction(() => [...document.images].every((img) => img.complete));
      await page.waitForTimeout(300);
      assert.equal(await page.evaluate(() => /** @type {any} */ (window).shift), 0, `${path} at ${viewport.width}`);
    }
  }
});

test('a picture that lies on its side in the file stands upright', { skip }, async (t) => {
  const page = await course.open(t, PICTURES, { viewport: phone });
  assert.equal(await widthOf(page, 'Hills at dusk, held upright'), 'upright.jpg');
  const box = await page.getByAltText('Hills at dusk, held upright').boundingBox();
  assert.ok(box && box.height > box.width * 1.5, JSON.stringify(box));
});

test('a film plays and has captions in the languages beside it', { skip }, async (t) => {
  const page = await course.open(t, FILMS);
  const film = page.locator('video').first();
  const tracks = await film.evaluate((/** @type {HTMLVideoElement} */ video) => [...video.textTracks].map(({ kind, language, label }) => ({ kind, language, label })));
  assert.deepEqual(tracks, [{ kind: 'captions', language: 'en', label: 'English' }, { kind: 'captions', language: 'de', label: 'Deutsch' }]);
  const words = await film.evaluate(async (/** @type {HTMLVideoElement} */ video) => {
    const [track] = video.textTracks;
    track.mode = 'showing';
    while (!track.cues?.length) await new Promise((wait) => { setTimeout(wait, 50); });
    return [...track.cues].map((cue) => /** @type {VTTCue} */ (cue).text);
  });
  assert.deepEqual(words, ['<v Mara>What stands first on yours?', '<v Jon>The report. And on yours?']);
  await film.evaluate(async (/** @type {HTMLVideoElement} */ video) => {
    video.muted = true;
    await video.play();
  });
  assert.ok(await film.evaluate((/** @type {HTMLVideoElement} */ video) => video.videoWidth) > 0);
});

test('from a disk a film plays, and what is said in it stands below it', { skip }, async (t) => {
  const page = await course.open(t, FILMS, { fromDisk: true });
  assert.ok(await page.locator('video').first().evaluate((/** @type {HTMLVideoElement} */ video) => new Promise((ready) => {
    if (video.readyState > 0) ready(true);
    video.onloadedmetadata = () => ready(true);
  })));
  await page.locator('.media__transcript summary').first().click();
  assert.match(await page.locator('.media__said').first().innerText(), /Mara: What stands first on yours\?\s+Jon: The report/);
});

test('a film on another site is a link: nothing is asked of that site', { skip }, async (t) => {
  // Every request that leaves the site is a complaint of the profile.
  const page = await course.open(t, FILMS);
  const way = page.getByRole('link', { name: 'A talk about lists' });
  assert.equal(await way.getAttribute('href'), 'https://www.youtube.com/watch?v=abc');
  assert.equal(await way.getAttribute('rel'), 'noreferrer');
  assert.match(await way.innerText(), /Opens youtube\.com, another site/);
  assert.equal(await page.locator('iframe').count(), 0);
});

test('on paper a film is its title, its address and what is said', { skip }, async (t) => {
  const page = await course.open(t, FILMS);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('video').first().isVisible(), false);
  const first = page.locator('.media').first();
  assert.equal(await first.locator('.media__paper').innerText(), 'Two people compare their lists: talk.mp4');
  assert.equal(await first.locator('.media__said p').first().isVisible(), true);
  assert.ok((await page.locator('.media__said').nth(1).boundingBox())?.height ?? 0 > 20, 'the fold is open');
});

test('only a page that plays something may play anything, and only it loads the sheet for that', async () => {
  const [pictures, films] = await Promise.all([PICTURES, FILMS].map((path) => readFile(join(course.site, path), 'utf8')));
  assert.ok(films.includes('media-src') && films.includes('assets/media-'));
  assert.ok(!pictures.includes('media-src') && !pictures.includes('assets/media-'));
});

test('a room sees pictures in the size of its wall', { skip }, async (t) => {
  const page = await forFacilitators.open(t, PICTURES, { viewport: desktop, deviceScaleFactor: 1 });
  assert.equal(await widthOf(page, 'Hills at dusk'), '1440');
});

test('axe finds nothing, on phones and desktops, light and dark', { skip }, async (t) => {
  const { visit } = await course.profileFor(t);
  await visit([PICTURES, FILMS], assertNothingFound);
});

test('what is said in films and recordings is found', { skip }, async (t) => {
  for (const words of ['good moment', 'the report and on yours']) {
    const page = await course.open(t, `search.html#q=${encodeURIComponent(words)}`);
    const first = page.locator('[data-results] a').first();
    await first.waitFor();
    assert.match(await first.getAttribute('href') ?? '', /see-and-hear\/films\.html/, words);
  }
});
