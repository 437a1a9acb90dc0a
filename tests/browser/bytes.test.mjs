// What a lesson weighs with everything that it may load: its page, styles and scripts, compressed as hosts send them. What it
// loads to begin with is in waits.test.mjs.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildSite, filesIn } from './open-course.mjs';

const BUDGET = 55_000;

const { site, remove } = await buildSite();
after(remove);

/** @param {string} path @returns {Promise<number>} bytes */
const weight = async (path) => gzipSync(await readFile(join(site, path))).length;

test(`a lesson weighs at most ${BUDGET / 1000} kB`, async (t) => {
  /** @type {Array<{ page: string, html: number, css: number, js: number, sum: number, requests: number }>} */
  const lessons = [];
  for (const page of (await filesIn(site)).filter((path) => path.endsWith('.html'))) {
    const text = await readFile(join(site, page), 'utf8');
    if (!text.includes('data-page="lesson"')) continue;
    const now = [...text.matchAll(/<(?:link rel="stylesheet" href|script src)="([^"]+)"/g)].map(([, href]) => join(dirname(page), href));
    const later = ['more', 'later'].flatMap((name) => (new RegExp(`data-${name}="([^"]*)"`).exec(text)?.[1] ?? '').split(' ').filter(Boolean));
    const parts = [...new Set([...now, ...later])];
    const sizes = await Promise.all(parts.map(async (path) => ({ path, bytes: await weight(path) })));
    const of = (/** @type {string} */ ending) => sizes.filter(({ path }) => path.endsWith(ending)).reduce((sum, { bytes }) => sum + bytes, 0);
    const [html, css, js] = [await weight(page), of('.css'), of('.js')];
    lessons.push({ page, html, css, js, sum: html + css + js, requests: 1 + parts.length });
  }
  assert.ok(lessons.length > 10, `${lessons.length} lessons`);
  lessons.sort((a, b) => a.sum - b.sum);
  for (const [name, lesson] of Object.entries({ lightest: lessons[0], heaviest: lessons.at(-1) })) {
    t.diagnostic(`${name} lesson: ${lesson.sum} bytes in ${lesson.requests} requests (html ${lesson.html}, css ${lesson.css}, js ${lesson.js}), ${lesson.page}`);
  }
  assert.deepEqual(lessons.filter(({ sum }) => sum > BUDGET), []);
});
