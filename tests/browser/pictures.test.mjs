// The pictures of the manual: small, and each of them shown. `node tests/browser/look.mjs --manual` takes them.

import assert from 'node:assert/strict';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { repository } from './open-course.mjs';

test('every picture of the manual is shown, has less than 60 kB, and all together less than 600', async () => {
  const folder = join(repository, 'docs/pictures');
  const manual = await readFile(join(repository, 'docs/manual.md'), 'utf8');
  const shown = [...new Set([...manual.matchAll(/\]\(pictures\/([^)]+)\)/g)].map(([, name]) => name))].sort();
  assert.deepEqual((await readdir(folder)).sort(), shown);
  const sizes = await Promise.all(shown.map(async (name) => ({ name, bytes: (await stat(join(folder, name))).size })));
  assert.deepEqual(sizes.filter(({ bytes }) => bytes >= 60_000), []);
  assert.ok(sizes.reduce((sum, { bytes }) => sum + bytes, 0) < 600_000);
});
