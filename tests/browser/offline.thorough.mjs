// `[site] offline`: a course that the browser keeps. Installed and its host stopped, every page opens; a new edition costs what
// changed, waits until the reader takes it, and loses nothing; and a host that wants it no more is rid of it.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { assertNothingFound, axe, sideways } from './looks.mjs';
import { coursebook, filesIn, launchBrowser, launchFirefox, makeFolder, openProfile, repository, run, skip, skipFirefox } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('node:test').TestContext} TestContext */

const TYPES = /** @type {Record<string, string>} */ ({ html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml', png: 'image/png', webmanifest: 'application/manifest+json' });

/** A plain web host for folders below it, which can be stopped and started again and says what was fetched. @param {Record<string, string>} folders by the address they stand at, such as `/` */
async function makeHost(folders) {
  const asked = /** @type {string[]} */ ([]);
  const server = createServer(async ({ url, method }, response) => {
    const path = decodeURIComponent(new URL(url ?? '/', 'http://host').pathname);
    const at = Object.keys(folders).filter((folder) => path.startsWith(folder)).sort((a, b) => b.length - a.length)[0];
    const file = `${path.slice(at.length)}${path.endsWith('/') ? 'index.html' : ''}`;
    asked.push(`${method === 'GET' ? '' : `${method} `}${path}`);
    const bytes = await readFile(join(folders[at], file)).catch(() => undefined);
    const status = bytes ? 200 : path === '/favicon.ico' ? 204 : 404;
    response.writeHead(status, { 'content-type': TYPES[bytes ? file.split('.').at(-1) ?? '' : 'html'] ?? 'application/octet-stream', vary: 'Accept-Encoding' });
    response.end(bytes ?? await readFile(join(folders[at], '404.html')).catch(() => ''));
  });
  const listen = (/** @type {number} */ port) => new Promise((listening) => { server.listen(port, '127.0.0.1', () => listening(undefined)); });
  await listen(0);
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const stop = () => new Promise((stopped) => {
    server.close(() => stopped(undefined));
    server.closeAllConnections();
  });
  return { folders, origin: `http://127.0.0.1:${port}/`, stop, start: () => listen(port), fetched: () => asked.splice(0) };
}

/** A course of few pages in a folder. @param {string} at @param {string} site the lines of `[site]` */
async function writeCourse(at, site, { id = 'talking', lesson = 'Say what you saw.' } = {}) {
  await mkdir(join(at, 'course/talk'), { recursive: true });
  await writeFile(join(at, 'book.toml'), `[book]\ntitle = "Talking well"\n\n[site]\n${site}\n\n[course]\nid = "${id}"\n`);
  await writeFile(join(at, 'course/talk/index.md'), '---\ntitle: Talk\n---\n');
  await writeFile(join(at, 'course/talk/say.md'), `---\ntitle: Say it\n---\n\n${lesson}\n\n::: worksheet {#mine}\n### Mine\n\nName: ____\n:::\n`);
  await writeFile(join(at, 'course/talk/hear.md'), '---\ntitle: Hear it\n---\n\nHear it out.\n\n![The room](room.svg)\n');
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480"/></svg>';
  await writeFile(join(at, 'course/talk/room.svg'), picture.padEnd(1_200_000));
}

const build = (/** @type {string} */ course, /** @type {string} */ site) => run(coursebook, ['build', '-o', site, course]);

/** Waits until the browser keeps the course that a page shows. @param {Page} page */
const installed = (page) => page.evaluate(async () => {
  const { active } = await navigator.serviceWorker.ready;
  while (active?.state === 'activating') await new Promise((later) => { setTimeout(later, 20); });
});

/** @param {Page} page @returns {Promise<string[]>} */
const cachesIn = (page) => page.evaluate(() => caches.keys());

/** Waits until a browser keeps so many courses, and answers for as many. @param {Page} page @param {number} courses */
const untilKept = (page, courses) => page.evaluate(async (wanted) => {
  for (let i = 0; i < 2400; i += 1) {
    const [kept, workers] = [await caches.keys(), await navigator.serviceWorker.getRegistrations()];
    if (kept.length === wanted && workers.length === wanted) return;
    await new Promise((later) => { setTimeout(later, 50); });
  }
  throw new Error(`the browser keeps ${await caches.keys()} and has ${(await navigator.serviceWorker.getRegistrations()).length} workers`);
}, courses);

/** @param {Page} page */
const readyLine = (page) => page.getByText('A new version of this course is ready.');

/** Of each file a hash. @param {string} site */
async function hashes(site) {
  const files = await filesIn(site);
  return new Map(await Promise.all(files.map(async (file) => /** @type {[string, string]} */ ([file, createHash('sha256').update(await readFile(join(site, file))).digest('hex')]))));
}

const { folder, remove } = skip ? { folder: '', remove: async () => {} } : await makeFolder();
const browser = skip ? undefined : await launchBrowser();
after(async () => {
  await browser?.close();
  await remove();
});

/** A fresh profile on a host. What a stopped host is asked in vain shows in the console, and is no complaint. @param {TestContext} t @param {string} origin */
async function openHost(t, origin) {
  /** @type {string[]} */
  let complaints = [];
  const isExpected = (/** @type {string} */ text) => /net::ERR_CONNECTION_REFUSED|404 \(Not Found\)|unknown error occurred when fetching the script|bad HTTP response code \(404\)/.test(text);
  const quiet = /** @type {TestContext} */ ({
    after: (/** @type {() => Promise<void>} */ end) => t.after(() => {
      complaints.splice(0, complaints.length, ...complaints.filter((text) => !isExpected(text)));
      return end();
    }),
  });
  const { profile, complaints: heard } = await openProfile(quiet, browser, origin);
  complaints = heard;
  const open = async (/** @type {string} */ path = '') => {
    const page = await profile.newPage();
    await page.goto(origin + path);
    return page;
  };
  return { profile, open };
}

describe('the course that ships', { skip }, () => {
  const course = join(folder, 'shipped');
  const site = join(folder, 'shipped-site');
  /** @type {Awaited<ReturnType<typeof makeHost>>} */
  let host;
  before(async () => {
    for (const part of ['book.toml', 'course']) await cp(join(repository, part), join(course, part), { recursive: true });
    const settings = await readFile(join(course, 'book.toml'), 'utf8');
    const asked = /^\[site\]$/m.test(settings) ? settings.replace(/^\[site\]$/m, '[site]\noffline = true') : `${settings}\n[site]\noffline = true\n`;
    await writeFile(join(course, 'book.toml'), asked);
    await build(course, site);
    host = await makeHost({ '/': site });
  });
  after(() => host.stop());

  test('installed and its host stopped, every page opens; quizzes, search and half-written addresses work', async (t) => {
    const { profile, open } = await openHost(t, host.origin);
    const page = await open();
    await installed(page);
    await host.stop();
    try {
      const pages = (await filesIn(site)).filter((file) => file.endsWith('.html'));
      assert.ok(pages.length > 40, `${pages.length} pages`);
      for (const path of pages) {
        const answer = await page.goto(host.origin + path, { waitUntil: 'load' });
        assert.equal(answer?.status(), 200, path);
        await page.evaluate(() => window.Coursebook?.wake());
        const styles = await page.evaluate(() => [...document.styleSheets].map(({ href, cssRules }) => [href, cssRules.length]));
        const wanted = await page.locator('link[rel="stylesheet"]').count();
        assert.equal(styles.length, wanted, `${path}: ${styles}`);
      }

      const withQuiz = await Promise.all(pages.map(async (path) => [path, await readFile(join(site, path), 'utf8')]));
      const [lesson] = withQuiz.find(([, text]) => text.includes('data-page="lesson"') && text.includes('type="radio"')) ?? [''];
      await page.goto(`${host.origin}${lesson}?from=mail`);
      const question = page.locator('[data-question]:has(input[type="radio"])').first();
      await question.locator('input[type="radio"]').first().check();
      await page.locator('[data-check]').first().click();
      await page.locator('[data-rest]:visible, [data-result]:visible').first().waitFor();

      await page.goto(host.origin);
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('combobox').fill('feedback');
      await page.getByRole('option').first().waitFor();

      const module = pages.find((path) => /^[^/]+\/index\.html$/.test(path)) ?? '';
      await page.goto(host.origin + module.replace('index.html', ''));
      assert.equal(await page.locator('html').getAttribute('data-page'), 'module');
      await page.goto(`${host.origin}no/such/page`);
      assert.equal(page.url(), `${host.origin}404.html`);
      await page.getByRole('link', { name: 'Go to the start of the course' }).click();
      await page.waitForURL(`${host.origin}index.html`);
      assert.equal((await profile.pages()).length, 1);
    } finally {
      await host.start();
    }
  });

  test('one lesson changed: exactly what differs is fetched, nothing is swapped under the reader, and the record survives', async (t) => {
    const { open } = await openHost(t, host.origin);
    const sheet = (await filesIn(site)).find((file) => /^worksheets\/.*\.html$/.test(file)) ?? '';
    const reader = await open(sheet);
    await installed(reader);
    const typed = reader.locator('main input[type="text"], main input:not([type]), main textarea').first();

    const lesson = join(course, 'course', (await filesIn(join(course, 'course'))).find((file) => /\/01-.*\.md$/.test(file)) ?? '');
    const text = await readFile(lesson, 'utf8');
    const old = await hashes(site);
    await writeFile(lesson, text.replace(/\n---\n([\s\S]*?)\n\n(?=[A-Z])/, '\n---\n$1\n\nThis sentence is new in this edition. '));
    await build(course, site);
    const now = await hashes(site);
    const differs = [...now].filter(([file, hash]) => old.get(file) !== hash).map(([file]) => file);
    t.diagnostic(`files that differ: ${differs.join(', ')}`);
    const changed = differs.filter((file) => file.endsWith('.html')).find((file) => file !== 'index.html') ?? '';

    host.fetched();
    const page = await open(changed);
    await readyLine(page).waitFor();
    assert.doesNotMatch(await page.locator('main').innerText(), /new in this edition/);
    await readyLine(reader).waitFor();
    const fetched = new Set(host.fetched().map((path) => path.replace(/^HEAD /, '').slice(1)));
    const expected = differs.filter((file) => !file.startsWith('.coursebook'));
    assert.deepEqual([...fetched].sort(), expected.sort());

    await page.reload();
    await readyLine(page).waitFor();
    assert.doesNotMatch(await page.locator('main').innerText(), /new in this edition/, 'a reload is no consent');

    await typed.fill('typed while it came');
    await page.getByRole('button', { name: 'Use it now' }).click();
    await page.getByText('This sentence is new in this edition.').first().waitFor();
    assert.equal(await readyLine(page).isVisible(), false);
    assert.equal(await typed.inputValue(), 'typed while it came', 'the other tab is left alone');
    await readyLine(reader).waitFor();
    await reader.getByRole('button', { name: 'Use it now' }).click();
    await reader.waitForLoadState('load');
    await reader.waitForFunction(() => document.readyState === 'complete');
    assert.equal(await typed.inputValue(), 'typed while it came');
  });

  test('the policy of every page stays strict, and a page pays one small script', async () => {
    for (const path of (await filesIn(site)).filter((file) => file.endsWith('.html'))) {
      const page = await readFile(join(site, path), 'utf8');
      const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
      assert.match(policy, /^default-src &#39;none&#39;/, path);
      assert.doesNotMatch(policy, /unsafe|\*|https?:/, path);
      const scripts = [...page.matchAll(/<script src="[^"]*(assets\/offline[^"]*)"/g)].map(([, script]) => script);
      assert.equal(scripts.length, path === 'my-work.html' ? 2 : /http-equiv="refresh"/.test(page) ? 0 : 1, path);
      const [script] = scripts;
      if (script) assert.ok(gzipSync(await readFile(join(site, script))).length < 1200, script);
    }
  });

  test('a device is told names, colours and signs that are there', async (t) => {
    const { open } = await openHost(t, host.origin);
    const page = await open();
    const manifest = JSON.parse(await readFile(join(site, 'manifest.webmanifest'), 'utf8'));
    assert.equal(manifest.name, 'Managing Up & Partnering');
    assert.equal(manifest.short_name, 'Managing Up');
    const session = await page.context().newCDPSession(page);
    const { errors, url } = await session.send('Page.getAppManifest');
    assert.deepEqual(errors, []);
    assert.equal(url, `${host.origin}manifest.webmanifest`);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), []);
    assert.ok((await filesIn(site)).includes('assets/apple-touch-icon.png'));
  });
});

describe('a small course', { skip }, () => {
  /** A course on a host of its own. @param {TestContext} t @param {string} [settings] */
  async function hosted(t, settings = 'offline = true') {
    const { folder: place, remove: removePlace } = await makeFolder();
    const [course, site] = [join(place, 'course'), join(place, 'site')];
    await writeCourse(course, settings);
    await build(course, site);
    const host = await makeHost({ '/': site });
    t.after(async () => {
      await host.stop();
      await removePlace();
    });
    return { course, site, host, ...await openHost(t, host.origin) };
  }

  test('who puts it off is not asked on every page, and the next day has the new edition', async (t) => {
    const { course, site, open } = await hosted(t);
    const page = await open();
    await installed(page);
    await writeCourse(course, 'offline = true', { lesson: 'Say what you heard.' });
    await build(course, site);
    await page.reload();
    await readyLine(page).waitFor();
    await page.evaluate(axe);
    await assertNothingFound(page, 'a page with the line');
    assert.deepEqual(await sideways(page), []);
    await page.getByRole('button', { name: 'Later' }).click();
    await page.goto(new URL('talk/say.html', page.url()).href);
    await page.getByText('Say what you saw.').waitFor();
    assert.equal(await readyLine(page).isVisible(), false);
    await page.close();
    // The browser takes the new edition once it has seen that no page is open.
    for (const end = Date.now() + 120_000; ; await new Promise((done) => { setTimeout(done, 500); })) {
      const later = await open('talk/say.html');
      if (await later.getByText('Say what you heard.').isVisible()) break;
      await later.close();
      assert.ok(Date.now() < end, 'the new edition never comes');
    }
  });

  test('large pictures come with a press on the page “My work”, and are then there without a host', async (t) => {
    const { host, open } = await hosted(t);
    const page = await open('my-work.html');
    const button = page.getByRole('button', { name: /^Download for offline \(1\.2\sMB\)$/ });
    await button.waitFor();
    assert.match(await page.locator('[data-offline-copy]').innerText(), /not kept yet: 1\.2\sMB/);
    await page.evaluate(axe);
    await assertNothingFound(page, 'My work');
    host.fetched();
    await button.click();
    await page.getByText('This device keeps the whole course').waitFor();
    assert.equal(await button.isVisible(), false);
    assert.deepEqual(host.fetched(), ['/talk/room.svg']);
    await host.stop();
    try {
      await page.goto(`${host.origin}talk/hear.html`);
      const picture = page.getByRole('img', { name: 'The room' });
      await picture.scrollIntoViewIfNeeded();
      await page.waitForFunction(() => document.querySelector('main img')?.naturalWidth === 640);
    } finally {
      await host.start();
    }
  });

  for (const [ended, settings] of [['`offline = "remove"`', 'offline = "remove"'], ['`offline = false`', 'offline = false']]) {
    test(`${ended} frees whoever still keeps an old edition`, async (t) => {
      const { course, site, open } = await hosted(t);
      const page = await open('talk/say.html');
      await installed(page);
      await page.locator('[name="mine-name"]').fill('Ada');
      await writeCourse(course, settings, { lesson: 'Say what you heard.' });
      await build(course, site);
      // The new edition has none of the old one's files, and a slow device begins its work late.
      await rename(join(site, 'assets'), join(site, 'elsewhere'));
      await page.addInitScript(() => {
        const { register } = ServiceWorkerContainer.prototype;
        ServiceWorkerContainer.prototype.register = async function (...what) {
          await new Promise((later) => { setTimeout(later, 500); });
          return register.apply(this, what);
        };
      });
      await page.reload();
      await page.getByText('Say what you saw.').waitFor();
      await page.evaluate(() => window.Coursebook.wake());
      assert.equal(await page.locator('[name="mine-name"]').inputValue(), 'Ada', 'its scripts are there');
      await untilKept(page, 0);
      assert.ok(await page.getByText('Say what you saw.').isVisible(), 'an open page stays as it is');
      await rename(join(site, 'elsewhere'), join(site, 'assets'));
      await page.reload();
      await page.getByText('Say what you heard.').waitFor();
      assert.equal(await page.locator('[name="mine-name"]').inputValue(), 'Ada');
      assert.equal(await page.locator('link[rel="manifest"]').count(), 0);
    });
  }

  test('two courses in sub-folders of one host keep apart', async (t) => {
    const { folder: place, remove: removePlace } = await makeFolder();
    const names = ['one', 'two'];
    for (const name of names) {
      await writeCourse(join(place, name), 'offline = true', { id: 'same', lesson: `This is course ${name}.` });
      await build(join(place, name), join(place, `${name}-site`));
    }
    const host = await makeHost({ '/': place, '/one/': join(place, 'one-site'), '/two/': join(place, 'two-site') });
    t.after(async () => {
      await host.stop();
      await removePlace();
    });
    const { open } = await openHost(t, host.origin);
    const pages = [];
    for (const name of names) {
      const page = await open(`${name}/index.html`);
      await installed(page);
      pages.push(page);
    }
    assert.deepEqual((await cachesIn(pages[0])).sort(), ['coursebook /one/', 'coursebook /two/']);
    await writeCourse(join(place, 'one'), 'offline = "remove"', { id: 'same' });
    await build(join(place, 'one'), join(place, 'one-site'));
    await pages[0].reload();
    await untilKept(pages[0], 1);
    await host.stop();
    try {
      await pages[1].goto(`${host.origin}two/talk/say.html`);
      await pages[1].getByText('This is course two.').waitFor();
      await assert.rejects(pages[0].goto(`${host.origin}one/talk/say.html`));
    } finally {
      await host.start();
    }
  });

  test('a course in the folder of another one is kept as well', async (t) => {
    const { folder: place, remove: removePlace } = await makeFolder();
    for (const [name, lesson] of [['one', 'This is course one.'], ['two', 'This is course two.']]) {
      await writeCourse(join(place, name), 'offline = true', { lesson });
      await build(join(place, name), join(place, `${name}-site`));
    }
    const host = await makeHost({ '/': join(place, 'one-site'), '/two/': join(place, 'two-site') });
    t.after(async () => {
      await host.stop();
      await removePlace();
    });
    const { open } = await openHost(t, host.origin);
    await installed(await open());
    const page = await open('two/index.html');
    await untilKept(page, 2);
    assert.deepEqual((await cachesIn(page)).sort(), ['coursebook /', 'coursebook /two/']);
  });

  test('Firefox keeps it as well', { skip: skipFirefox }, async (t) => {
    const { folder: place, remove: removePlace } = await makeFolder();
    await writeCourse(join(place, 'course'), 'offline = true');
    await build(join(place, 'course'), join(place, 'site'));
    const host = await makeHost({ '/': join(place, 'site') });
    const fox = await launchFirefox();
    t.after(async () => {
      await fox.close();
      await host.stop();
      await removePlace();
    });
    const page = await (await fox.newContext()).newPage();
    await page.goto(host.origin);
    await installed(page);
    await host.stop();
    try {
      await page.goto(`${host.origin}talk/say.html?from=mail`);
      await page.getByText('Say what you saw.').waitFor();
      await page.goto(`${host.origin}no/such/page`);
      assert.equal(page.url(), `${host.origin}404.html`);
    } finally {
      await host.start();
    }
  });

  test('a site that does not ask for it has none of it', async () => {
    const { folder: place, remove: removePlace } = await makeFolder();
    await writeCourse(join(place, 'course'), '');
    await build(join(place, 'course'), join(place, 'site'));
    const files = await filesIn(join(place, 'site'));
    assert.deepEqual(files.filter((file) => /^sw\.js|webmanifest|offline|assets\/.*\.png/.test(file)), []);
    const texts = await Promise.all(files.filter((file) => file.endsWith('.html')).map((file) => readFile(join(place, 'site', file), 'utf8')));
    assert.ok(texts.every((text) => !/offline|worker-src|manifest/.test(text)));
    await removePlace();
  });

  test('`coursebook serve` keeps nothing, and takes the place of what an earlier host of this address left', async (t) => {
    const { course, host, open } = await hosted(t);
    const page = await open('talk/say.html');
    await installed(page);
    const { port } = new URL(host.origin);
    await host.stop();
    await writeCourse(course, 'offline = true', { lesson: 'Say what you wrote.' });
    const served = spawn(coursebook, ['serve', '--port', port, course], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      await new Promise((ready) => { createInterface(served.stdout).on('line', (line) => { if (line.startsWith('Serving at')) ready(undefined); }); });
      await page.reload();
      await untilKept(page, 0);
      await page.reload();
      await page.getByText('Say what you wrote.').waitFor();
      assert.deepEqual(await cachesIn(page), []);
    } finally {
      if (served.exitCode === null && served.kill()) await once(served, 'exit');
      await host.start();
    }
  });
});
