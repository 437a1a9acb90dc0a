// Quizzes of a size that nobody should write: they come up, are answered, checked and kept all the same.

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makeFolder, openCourse, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

const { folder, remove } = await makeFolder();
await mkdir(join(folder, 'course'));
const range = (/** @type {number} */ n) => Array.from({ length: n }, (_, i) => i + 1);
const lesson = (/** @type {string} */ title, /** @type {string} */ questions) => `---\ntitle: ${title}\n---\n\nMuch to do.\n\n::: quiz {#large}\n\n${questions}\n:::\n`;
await writeFile(join(folder, 'book.toml'), '[book]\ntitle = "Large"\n');
await writeFile(join(folder, 'course/01-options.md'), lesson('Many options', `### Which? {#which}\n\n${range(500).map((n) => `- [${n % 2 ? 'x' : ' '}] Option ${n}`).join('\n')}\n`).replace('#large', '#options'));
await writeFile(join(folder, 'course/02-questions.md'), lesson('Many questions', range(300).map((n) => `### Is ${n} even? {#q${n}}\n\n- (${n % 2 ? ' ' : 'x'}) Yes, ${n} is\n- (${n % 2 ? 'x' : ' '}) No, ${n} is not\n`).join('\n')));

const course = await openCourse({ source: folder });
after(async () => {
  await course.close();
  await remove();
});

/** Far more than it takes, and still not what a learner would take for a page that is dead, in milliseconds where counting takes 40. */
const PATIENCE = 4000;

/** Runs a function on the page, and says how long it kept the page busy, in milliseconds. @param {Page} page @param {() => void} act */
const busy = (page, act) => page.evaluate((act) => {
  const from = performance.now();
  new Function(`(${act})()`)();
  return performance.now() - from;
}, String(act));

/** What a learner of this machine is used to: how long it takes to count says how slow it is now. @param {Page} page */
async function patienceOf(page) {
  const counting = await busy(page, () => {
    let n = 0;
    for (let i = 0; i < 3e7; i += 1) n = (Math.imul(n, 31) + i) | 0;
    document.documentElement.dataset.counted = String(n);
  });
  return PATIENCE * Math.max(1, counting / 40);
}

for (const { path, ticks, result } of [
  { path: 'options.html', ticks: [1, 3, 5, 7, 9].map((digit) => `input[value$="${digit}"]`).join(), result: 'Right' },
  { path: 'questions.html', ticks: 'input[value^="yes"]', result: '150 of 300 right' },
]) {
  test(`${path} comes up, is checked and found again without a wait that one would notice`, { skip }, async (t) => {
    const page = await course.open(t, path);
    const ready = await page.evaluate(() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd);
    const patience = await patienceOf(page);
    t.diagnostic(`counting lets wait ${patience.toFixed(0)} ms; ready after ${ready.toFixed(0)}`);
    assert.ok(ready < patience, `ready after ${ready} ms`);
    await page.locator(ticks).evaluateAll((inputs) => {
      for (const input of inputs) input.checked = true;
      inputs[0].dispatchEvent(new Event('input', { bubbles: true }));
    });
    const checked = await busy(page, () => document.querySelector('[data-check]').click());
    assert.ok(checked < patience, `checked in ${checked} ms`);
    assert.equal(await page.locator('[data-result] .quiz__subtitle').innerText(), result);
    await page.reload();
    assert.equal(await page.locator('[data-result] .quiz__subtitle').innerText(), result);
    const choice = await busy(page, () => document.querySelector('[data-question] input:checked').dispatchEvent(new Event('input', { bubbles: true })));
    assert.ok(choice < patience / 4, `one more choice takes ${choice} ms`);
  });
}
