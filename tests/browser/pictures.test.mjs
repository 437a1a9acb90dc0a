// The pictures of the manual and of looks.md: small, and each of them shown. `node tests/browser/look.mjs --manual` takes them.

import assert from 'node:assert/strict';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { repository } from './open-course.mjs';

test('every picture is shown; those of the manual have less than 60 kB each, sheets of many pages less than 250', async () => {
  const folder = join(repository, 'docs/pictures');
  const texts = await Promise.all(['manual', 'looks'].map((name) => readFile(join(repository, 'docs', `${name}.md`), 'utf8')));
  const shown = [...new Set([...texts.join('').matchAll(/\]\(pictures\/([^)]+)\)/g)].map(([, name]) => name))].sort();
  assert.deepEqual((await readdir(folder)).sort(), shown);
  const sizes = await Promise.all(shown.map(async (name) => ({ name, bytes: (await stat(join(folder, name))).size })));
  const isSheet = (/** @type {string} */ name) => name.startsWith('all-');
  assert.deepEqual(sizes.filter(({ name, bytes }) => bytes >= (isSheet(name) ? 250_000 : 60_000)), []);
  assert.deepEqual(shown.filter(isSheet).length, 14);
});
