// Every page of the site asks nobody but its own host for anything, and has nothing to say in the console.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openCourse, skip } from './open-course.mjs';

const course = await openCourse();
after(() => course.close());

test('no page asks anybody else, breaks its own policy, errs, speaks in the console or sets a cookie', { skip }, async (t) => {
  const { profile, visit } = await course.profileFor(t);
  let seen = 0;
  await visit(course.pages, async () => { seen += 1; });
  assert.ok(seen > 40, `${seen} pages`);
  assert.deepEqual(await profile.cookies(), []);
});

test('nothing is asked of the host in vain, not even an icon', { skip }, async (t) => {
  await course.open(t, 'index.html');
  assert.deepEqual([...course.missing], []);
});

test('the policy of every page begins with nothing and allows only what the site itself holds', async () => {
  for (const path of course.pages) {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await readFile(join(course.site, path), 'utf8')) ?? [];
    assert.match(policy, /^default-src &#39;none&#39;/, path);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/, path);
  }
});

test('no page has an element that takes the focus by itself', async () => {
  // Where the address names a place in the page, Chromium refuses that, and says so in the console.
  const texts = await Promise.all(course.pages.map((path) => readFile(join(course.site, path), 'utf8')));
  assert.deepEqual(course.pages.filter((_, i) => /<[^>]*\sautofocus\b/.test(texts[i])), []);
});

test('a script that somebody slips into a page does not run', { skip }, async (t) => {
  const { open, complaints } = await course.profileFor(t);
  const page = await open('index.html');
  const refusal = page.waitForEvent('console', (message) => message.text().startsWith('policy: script-src'));
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken"';
    document.body.append(script);
  });
  await refusal;
  assert.doesNotMatch(await page.title(), /taken/);
  assert.match(complaints.splice(0).join(), /policy: script-src/);
});
