// `coursebook serve`: an open page follows what the author saves, says what is wrong, and nobody else can listen.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { coursebook, hold, launchBrowser, makeFolder, openProfile, run, skip } from './open-course.mjs';

const { folder, remove } = await makeFolder();
const course = join(folder, 'course');
await run(coursebook, ['new', course]);
const lesson = join(course, 'course/01-first-module/01-first-lesson.md');
const asMade = await readFile(lesson, 'utf8');

const server = spawn(coursebook, ['serve', '--port', '0', course], { stdio: ['ignore', 'pipe', 'pipe'] });
let said = '';
server.stderr.on('data', (text) => { said += text; });
const address = await new Promise((found, failed) => {
  server.once('exit', (code) => failed(new Error(`the server ended with ${code}: ${said}`)));
  createInterface(server.stdout).on('line', (line) => {
    const [, url] = /^Serving at (http:\/\/127\.0\.0\.1:\d+\/)/.exec(line) ?? [];
    if (url) found(url);
  });
});
const browser = skip ? undefined : await launchBrowser();
after(async () => {
  await browser?.close();
  if (server.exitCode === null && server.kill()) await once(server, 'exit');
  await remove();
});

/** Puts a text in the lesson's place at once: nobody ever sees half of it. @param {string} text */
async function write(text) {
  await writeFile(join(folder, 'next.md'), text);
  await rename(join(folder, 'next.md'), lesson);
}

/** The lesson in a page, as the new course has it. @param {import('node:test').TestContext} t */
async function openLesson(t) {
  await write(asMade);
  const { profile } = await openProfile(t, browser, address);
  const page = await profile.newPage();
  await page.goto(`${address}first-module/first-lesson.html`);
  await page.getByText('It judges the person').waitFor();
  await page.waitForLoadState('load');
  return page;
}

/** @param {(text: string) => string} change */
const save = (change) => write(change(asMade));

/** What the server answers, without a browser in between. @param {string} path @param {import('node:http').RequestOptions} [options] @returns {Promise<number | undefined>} */
const status = (path, options = {}) => new Promise((answered, failed) => {
  const asked = request(new URL(path, address), options, (answer) => {
    answer.resume();
    answered(answer.statusCode);
  });
  asked.on('upgrade', (answer, socket) => {
    socket.destroy();
    answered(answer.statusCode);
  });
  asked.on('error', failed);
  asked.end();
});

const { host, origin } = new URL(address);
const upgrade = { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13', 'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==' };

test('an open page shows what is saved, without a reload by hand', { skip }, async (t) => {
  const page = await openLesson(t);
  await save((text) => text.replace('It judges the person', 'It says little, judges the person'));
  await page.getByText('It says little, judges the person').waitFor();
});

test('a page that was still on its way when something was saved shows it as well', { skip }, async (t) => {
  await write(asMade);
  const { profile } = await openProfile(t, browser, address);
  const page = await profile.newPage();
  const told = () => page.request.get(`${address}first-module/first-lesson.html`).then((answer) => answer.text());
  const until = async (/** @type {string} */ words) => { while (!(await told()).includes(words)) await page.waitForTimeout(50); };
  await until('It judges the person');
  const arrive = await hold(page, /coursebook-live\.js/);
  await page.goto(`${address}first-module/first-lesson.html`, { waitUntil: 'commit' });
  await save((text) => text.replace('It judges the person', 'It says little, judges the person'));
  await until('It says little');
  arrive();
  await page.getByText('It says little, judges the person').waitFor();
});

test('saving one lesson leaves a page of another where it is', { skip }, async (t) => {
  const { profile } = await openProfile(t, browser, address);
  const home = await profile.newPage();
  await home.goto(address);
  await home.evaluate(() => { document.title = 'still here'; });
  const reader = await openLesson(t);
  await save((text) => text.replace('It judges the person', 'It says little, judges the person'));
  await reader.getByText('It says little, judges the person').waitFor();
  assert.equal(await home.title(), 'still here');
});

test('a mistake in the front matter is shown with its line while the old text stays, and goes when it is mended', { skip }, async (t) => {
  const page = await openLesson(t);
  const problems = page.getByRole('alert', { name: 'Problems in the course' });
  assert.equal(await problems.isVisible(), false);

  await save((text) => text.replace('minutes: 15', 'minutes: soon').replace('It judges the person', 'It says little, judges the person'));
  await problems.waitFor();
  const line = asMade.split('\n').indexOf('minutes: 15') + 1;
  const text = await problems.innerText();
  assert.match(text, /The course has errors/);
  assert.ok(text.includes(`01-first-lesson.md:${line}`), text);
  assert.ok(text.includes('minutes: soon'), text);
  assert.ok(await page.getByText('It judges the person').isVisible(), 'the last good version stays');

  await page.reload();
  await problems.waitFor();
  assert.ok(await page.getByText('It judges the person').isVisible(), 'also after a reload');

  await save((text) => text.replace('It judges the person', 'It says little, judges the person'));
  await page.getByText('It says little, judges the person').waitFor();
  await problems.waitFor({ state: 'hidden' });
});

test('what the learner wrote is still there after the page has followed a change', { skip }, async (t) => {
  const page = await openLesson(t);
  await page.locator('[name="my-feedback-the-situation"]').fill('In the meeting this morning');
  await page.locator('[data-question] input[type="radio"]').first().check();
  await save((text) => text.replace('It judges the person', 'It says little, judges the person'));
  await page.getByText('It says little, judges the person').waitFor();
  // The page is new, and its scripts may still be on their way.
  await page.waitForLoadState('load');
  await page.evaluate(() => window.Coursebook.wake());
  assert.equal(await page.locator('[name="my-feedback-the-situation"]').inputValue(), 'In the meeting this morning');
  assert.ok(await page.locator('[data-question] input[type="radio"]').first().isChecked());
});

test('a request under another name is refused', async () => {
  assert.equal(await status('/'), 200);
  assert.equal(await status('/', { headers: { Host: 'evil.example' } }), 403);
  assert.equal(await status('/', { headers: { Host: `evil.example:${new URL(address).port}` } }), 403);
  assert.equal(await status('/coursebook-live', { headers: { ...upgrade, Host: 'evil.example', Origin: origin } }), 403);
});

test('only pages of this server may listen', async () => {
  assert.equal(await status('/coursebook-live', { headers: { ...upgrade, Host: host, Origin: origin } }), 101);
  assert.equal(await status('/coursebook-live', { headers: { ...upgrade, Host: host, Origin: 'http://evil.example' } }), 403);
  assert.equal(await status('/coursebook-live', { headers: { ...upgrade, Host: host, Origin: 'null' } }), 403);
  assert.equal(await status('/coursebook-live', { headers: { ...upgrade, Host: host } }), 403);
});

test('a page of another site cannot open the socket', { skip }, async (t) => {
  const { profile, complaints } = await openProfile(t, browser, '');
  const page = await profile.newPage();
  const opened = await page.evaluate((url) => new Promise((done) => {
    const socket = new WebSocket(url);
    socket.onopen = () => done(true);
    socket.onerror = () => done(false);
  }), `ws://${host}/coursebook-live`);
  assert.equal(opened, false);
  assert.match(complaints.splice(0).join(), /403/);
});

test('nothing but reading is possible', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) assert.equal(await status('/', { method }), 405, method);
  assert.equal(await status('/', { method: 'HEAD' }), 200);
});

test('no path leads out of the site', async () => {
  for (const path of ['/../book.toml', '/%2e%2e/book.toml', '/..%2fbook.toml', '/book.toml', '/course/index.md', '//etc/passwd']) {
    assert.equal(await status(`http://${host}${path}`, { path }), 404, path);
  }
});
