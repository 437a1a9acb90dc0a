// Every page is HTML by the letter of the standard: the Nu HTML checker, which is the one that the W3C runs, finds no error in it.
//
// The checker is a Java program. Where Java is missing nothing is tested, and that is said; with CI=true it is a failure.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { buildSite, filesIn, gallery, makeFolder, repository } from './open-course.mjs';

const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
const skip = spawnSync('java', ['-version']).error ? 'NO JAVA: no page was checked. Install openjdk-17-jre-headless' : false;
if (skip && process.env.CI === 'true') throw new Error(skip);

/** Every course that the tests have, for everybody; and the templates that themes have of their own. */
const courses = /** @type {const} */ ({
  'the course that ships': [repository, 'learner', ''],
  'the course that ships, for facilitators': [repository, 'facilitator', ''],
  gallery: [gallery, 'learner', ''],
  'gallery, for facilitators': [gallery, 'facilitator', ''],
  'gallery in Workbook': [gallery, 'facilitator', 'workbook'],
  'gallery in Workshop': [gallery, 'facilitator', 'workshop'],
  sheets: [join(repository, 'tests/sheets'), 'learner', ''],
  'sheets, for facilitators': [join(repository, 'tests/sheets'), 'facilitator', ''],
});

const { folder, remove } = await makeFolder();
after(remove);

/** What the checker says of the pages in some folders, an error a line. @param {string[]} folders */
function errorsIn(folders) {
  // With less stack the checker falls over a long page.
  const { stderr, error } = spawnSync('java', ['-Xss16m', '-jar', jar, '--errors-only', '--format', 'gnu', '--skip-non-html', ...folders], { encoding: 'utf8', maxBuffer: 64 << 20 });
  if (error) throw error;
  return stderr.split('\n').filter(Boolean).map((line) => line.replaceAll(`file:${folder}/`, ''));
}

test('the checker finds no error in any page of any course', { skip }, async (t) => {
  const names = Object.keys(courses);
  await Promise.all(Object.values(courses).map(async ([source, audience, theme], i) => {
    const { site, remove } = await buildSite(source, audience, theme);
    await cp(site, join(folder, names[i]), { recursive: true });
    await remove();
  }));
  const pages = (await filesIn(folder)).filter((file) => file.endsWith('.html'));
  t.diagnostic(`${pages.length} pages`);
  assert.ok(pages.length > 200, `${pages.length} pages`);
  assert.deepEqual(errorsIn([folder]), []);
});

test('the checker sees what is wrong, so its silence means something', { skip }, async (t) => {
  const wrong = await makeFolder();
  t.after(wrong.remove);
  const page = await readFile(join(folder, 'gallery/index.html'), 'utf8');
  await writeFile(join(wrong.folder, 'wrong.html'), page.replace('<h1', '<p><div></div></p><h1'));
  const errors = errorsIn([wrong.folder]);
  assert.ok(errors.some((error) => /No “p” element in scope/.test(error)), errors.join('\n'));
});
