// The page "My work": what the learner answered and wrote, in plain words, to take along, bring back, print and erase.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { questionOf, quizzes } from '../gallery/answers.mjs';
import { answerFrom, answerQuiz, boxOf, pointer } from './answering.mjs';
import { assertNothingFound, otherLooks } from './looks.mjs';
import { gallery, makeFolder, openCourse, run, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

const course = await openCourse({ source: gallery });
const { folder, remove } = await makeFolder();
after(async () => {
  await course.close();
  await remove();
});

const [oneMinute, , chain, honest] = quizzes;
const WORK = 'my-work.html';

/** @param {Page} page @param {string} id @param {'right' | 'wrong'} which */
const answer = async (page, id, which) => pointer.answer(page, id, await answerFrom(page, id, /** @type {any} */ (questionOf(id)[which])));

/** What stands on the page: title, name and words of each entry. @param {Page} page */
const listed = (page) => page.locator('.work:visible').evaluateAll((works) => works.flatMap((work) => [...work.querySelectorAll('.work__item')].map((item) => [
  work.querySelector('h2').textContent.trim(), item.querySelector('dt').textContent.trim(), item.querySelector('.work__text').textContent.trim(),
])));

/** @param {Page} page on "My work" @param {string} name */
async function download(page, name) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-download]').click()]);
  const path = join(folder, name);
  await file.saveAs(path);
  return path;
}

/** @param {Page} page on "My work" @param {string} path */
async function load(page, path) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('[data-load]').click()]);
  await chooser.setFiles(path);
  await page.locator('[data-status]', { hasText: /\S/ }).waitFor();
  return page.locator('[data-status]').innerText();
}

/** A learner does something of everything. @param {(path: string) => Promise<Page>} open */
async function work(open) {
  await answerQuiz(await open(oneMinute.path), oneMinute, 'right', pointer);
  const page = await open(chain.path);
  await page.getByLabel('Bicycle').fill('Number 4');
  await answerQuiz(page, chain, 'part', pointer);
  const last = await open(honest.path);
  for (const { id } of honest.questions) await answer(last, id, 'right');
  await last.locator('[data-finish] button').click();
}

test('it says where nothing is kept yet, and offers only to load', { skip }, async (t) => {
  const page = await course.open(t, WORK);
  assert.match(await page.locator('main').innerText(), /Nothing here yet/);
  assert.deepEqual(await page.locator('main button:visible').allInnerTexts(), ['Load a file']);
});

test('all that was answered and written stands there in plain words, in light and dark, and on paper', { skip }, async (t) => {
  const { open } = await course.profileFor(t);
  await work(open);
  const page = await open(WORK);
  const lines = await listed(page);
  for (const line of [
    ['The one-minute check', 'What do you look at first?', 'The tyres'],
    ['The one-minute check', 'You are late, and a tyre feels soft. What do you do?', 'Pump it up, and arrive three minutes later'],
    ['Where your own work ends', 'How sure are you with a patch kit?', 'I have done it with help'],
  ]) assert.ok(lines.some((other) => String(other) === String(line)), `${line} is there: ${JSON.stringify(lines, undefined, 1)}`);
  const text = await page.locator('main').innerText();
  for (const words of ['Number 4', 'Rear brake weak since Monday.\nPlease wait.', 'chain gauge', '1 lesson done']) assert.ok(text.includes(words), `“${words}” is there: ${text}`);
  await assertNothingFound(page, 'filled');
  for (const link of await page.locator('.work h2 a').all()) assert.ok(course.files.includes((await link.getAttribute('href') ?? '').replace(/^\.\//, '').split('#')[0]));

  const pdf = join(folder, 'work.pdf');
  await page.pdf({ path: pdf, format: 'A4' });
  const paper = (await run('pdftotext', ['-layout', pdf, '-'])).stdout;
  for (const words of ['Number 4', 'The tyres', 'Please wait.']) assert.ok(paper.includes(words), `paper says “${words}”`);
  for (const words of ['Erase everything', 'Load a file', 'Download my work']) assert.ok(!paper.includes(words), `paper offers no “${words}”`);
});

test('what one browser saves another takes in, and what is younger stays', { skip }, async (t) => {
  const [here, there] = [await course.profileFor(t), await course.profileFor(t)];
  await work(here.open);
  const file = await download(await here.open(WORK), 'mine.json');
  assert.match(JSON.parse(await readFile(file, 'utf8')).course, /^ready-to-ride$/);

  // There something older and something younger than in the file.
  const lesson = await there.open(chain.path);
  await lesson.getByLabel('Bicycle').fill('Number 7');
  const page = await there.open(WORK);
  assert.match(await load(page, file), /\d+ entries were taken from the file/);
  const text = await page.locator('main').innerText();
  for (const words of ['Number 7', 'The tyres', 'Please wait.']) assert.ok(text.includes(words), `“${words}” is there`);
  assert.ok(!text.includes('Number 4'), 'the younger one stays');
  assert.match(await load(page, file), /Everything in this file is here already/);
  const check = await there.open(oneMinute.path);
  await check.locator('[data-result] .quiz__subtitle', { hasText: 'All 5 right' }).waitFor();

  const back = await here.open(WORK);
  await load(back, await download(page, 'theirs.json'));
  assert.ok((await back.locator('main').innerText()).includes('Number 7'), 'and travels back');
});

test('a file that is not the learner’s work is refused with a reason, and changes nothing', { skip }, async (t) => {
  const { open } = await course.profileFor(t);
  await boxOf(await open('before-you-ride/tyres.html'), 'psi').locator('input').fill('58');
  const page = await open(WORK);
  const before = await listed(page);
  for (const [name, text, says] of /** @type {const} */ ([
    ['no.json', 'no json', /holds no JSON/],
    ['list.json', '[]', /not saved by/],
    ['other.json', '{"v":1,"course":"cooking","title":"Cooking","entries":[]}', /belongs to the course “Cooking”/],
    ['later.json', '{"v":2,"course":"ready-to-ride","entries":[]}', /later edition/],
    ['rubbish.json', '{"v":1,"course":"ready-to-ride","entries":[null,7,{"kind":"quiz"},{"kind":"spoons","id":"a","value":1,"at":"2026-01-01"},{"kind":"quiz","id":"__proto__","at":"never"}]}', /here already/],
  ])) {
    await writeFile(join(folder, name), text);
    await page.reload();
    assert.match(await load(page, join(folder, name)), says, name);
    assert.deepEqual(await listed(page), before);
  }
});

test('erasing asks first, and then leaves nothing, on this page and on those that are open', { skip }, async (t) => {
  const { open } = await course.profileFor(t);
  const lesson = await open(oneMinute.path);
  await answerQuiz(lesson, oneMinute, 'right', pointer);
  const page = await open(WORK);
  await page.locator('[data-erase]').click();
  const dialog = page.locator('[data-dialog]');
  await assertNothingFound(page, 'asked', otherLooks);
  await dialog.getByText('Keep it').click();
  assert.ok((await listed(page)).length > 0);
  await page.locator('[data-erase]').click();
  await dialog.getByRole('button', { name: 'Erase everything' }).click();
  // The page erases when the dialog has closed, which is a moment after the click.
  await page.locator('main').getByText('Nothing here yet').waitFor();
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => /:(quiz|sheets|lessons|review):/.test(key)).length), 0);
  await lesson.bringToFront();
  await lesson.locator('.verdict').first().waitFor({ state: 'detached' });
  assert.equal(await lesson.locator('[data-question] :checked').count(), 0);
  await lesson.reload();
  assert.equal(await lesson.locator('.verdict').count(), 0);
});

test('who comes back has the focus where it was', { skip }, async (t) => {
  const { open } = await course.profileFor(t);
  await boxOf(await open('before-you-ride/tyres.html'), 'psi').locator('input').fill('58');
  const page = await open(WORK);
  const link = page.locator('.work a').first();
  await link.focus();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  assert.ok(await link.evaluate((element) => element === document.activeElement));
});

test('after everything was erased the home page begins at the beginning', { skip }, async (t) => {
  const { open } = await course.profileFor(t);
  const home = await open('index.html');
  const go = home.locator('[data-go-on]');
  const [words, address] = [await go.innerText(), await go.getAttribute('href')];
  const lesson = await open(honest.path);
  await home.reload();
  await go.filter({ hasText: /^Continue/ }).waitFor();
  await lesson.evaluate(() => window.Coursebook.store.erase());
  await go.filter({ hasText: words }).waitFor();
  assert.equal(new URL(await go.evaluate((link) => link.href)).pathname, new URL(address ?? '', home.url()).pathname);
});
