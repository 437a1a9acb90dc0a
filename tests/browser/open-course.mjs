// Builds a course, serves it on this machine, and opens its pages in Chromium, or in Firefox.
//
// Every page is listened to from its first byte until its test ends. Whatever it says in the console, every error nobody
// caught, every refusal by its own policy and every request that leaves the site is a complaint, and a complaint fails the
// test. Knows nothing of what the pages show.
//
//   COURSEBOOK   the program (default: target/debug/coursebook)
//   CHROME_PATH  the browser (default: the `chromium` of this machine)
//   FIREFOX_PATH the other browser (default: the `firefox-esr` or `firefox` of this machine)
//   CI=true      no browser is a failure; elsewhere the tests are skipped, and say so

import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium, firefox } from 'playwright-core';

/** @typedef {import('node:test').TestContext} TestContext */
/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('playwright-core').BrowserContextOptions} BrowserContextOptions */
/** @typedef {import('playwright-core').Page} Page */

export const run = promisify(execFile);
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const coursebook = resolve(process.env.COURSEBOOK ?? join(repository, 'target/debug/coursebook'));
/** The course that holds every kind of question with every attribute. */
export const gallery = join(repository, 'tests/gallery');
/** The course with pictures, films and recordings. */
export const media = join(repository, 'tests/media');
export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 800 };

/** The first of these programs that is here, '' for none. @param {string[]} names */
const find = (...names) => spawnSync('sh', ['-c', `command -v ${names.join(' || command -v ')}`], { encoding: 'utf8' }).stdout.trim();
export const chrome = process.env.CHROME_PATH ?? find('chromium');
const fox = process.env.FIREFOX_PATH ?? find('firefox-esr', 'firefox');

/** Why tests that need a browser cannot run; false where they can. */
export const skip = chrome ? false : 'NO BROWSER: nothing was tested. Install chromium, or set CHROME_PATH';
/** The same for Firefox. */
export const skipFirefox = fox ? false : 'NO FIREFOX: nothing was tested in it. Install firefox-esr, or set FIREFOX_PATH';
for (const reason of [skip, skipFirefox]) if (reason && process.env.CI === 'true') throw new Error(reason);

export const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
  // A request to anybody else fails at once, where it would hang.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** An empty folder, and how to be rid of it. */
export async function makeFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'coursebook-browser-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** @typedef {'learner' | 'facilitator'} Audience  whose edition of the course */

/** Builds the course in `source`. @param {string} [source] @param {Audience} [audience] @param {string} [theme] in place of the course's own */
export async function buildSite(source = repository, audience = 'learner', theme = '') {
  const { folder, remove } = await makeFolder();
  const site = join(folder, 'site');
  await run(coursebook, buildArguments(source, audience, theme, site));
  return { site, remove };
}

/** @param {string} source @param {Audience} audience @param {string} theme @param {string} site */
const buildArguments = (source, audience, theme, site) => ['build', ...(audience === 'learner' ? [] : ['--audience', audience]), ...(theme ? ['--theme', theme] : []), '-o', site, source];

/** Holds back what a page asks for until it is let go. Before it is opened: a page that is there asks past it for a moment. @param {Page} page @param {RegExp} what */
export async function hold(page, what) {
  /** @type {(value?: unknown) => void} */
  let arrive = () => {};
  const onItsWay = new Promise((done) => { arrive = done; });
  await page.route(what, async (route) => {
    await onItsWay;
    await route.continue();
  });
  return arrive;
}

/** Until the page that keeps the record of a course in a folder has an entry, in Firefox. @param {Page} page @param {string} part of its key */
export async function handedOver(page, part) {
  const frame = await page.waitForSelector('iframe', { state: 'attached' });
  const hub = await frame.contentFrame();
  // A frame that is not shown has no animation frames to look in.
  await hub?.waitForFunction((part) => Object.keys(localStorage).some((key) => key.includes(part)), part, { polling: 100 });
}

/** Every file below `folder`, by its path in it, sorted. @param {string} folder @returns {Promise<string[]>} */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.path, entry.name))).sort();
}

/** @returns {Promise<Browser>} */
export const launchBrowser = () => chromium.launch({ executablePath: chrome, args: FLAGS });

/**
 * Firefox as people have it, driven by the protocol that it speaks itself (WebDriver BiDi).
 * @returns {Promise<Browser>}
 */
export async function launchFirefox() {
  const browser = await firefox.launch({
    channel: 'moz-firefox', executablePath: fox,
    firefoxUserPrefs: {
      // Drivers switch this off, and then each file may read the others, as it may on nobody's desk.
      'security.fileuri.strict_origin_policy': true,
      // Going back to a page that is still in memory is no load, and the driver would wait for one.
      'browser.sessionhistory.max_total_viewers': 0,
      // A request to anybody else fails at once.
      'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9,
    },
  });
  // Playwright begins each page with a wish for light or dark, which this Firefox has no command for yet.
  const session = Object.getPrototypeOf(/** @type {any} */ (browser)._connection.toImpl(browser)._browserSession);
  const { send } = session;
  session.send = function sendKnown(/** @type {string} */ method, /** @type {any} */ params) {
    return method === 'emulation.setMediaFeaturesOverride' ? Promise.resolve({}) : send.call(this, method, params);
  };
  return browser;
}

/** Clicks a link and waits until where it leads is loaded. @param {import('playwright-core').Locator} link */
export async function follow(link) {
  const href = await link.evaluate((/** @type {HTMLAnchorElement} */ { href }) => href);
  await link.click();
  await link.page().waitForURL(href);
}

/**
 * Loads a page again that was opened from a disk. On a busy machine Chromium shows such a page an empty store now and then (twice in
 * two hundred times), and the next time the full one: nothing is lost, and it is asked once more.
 * @param {Page} page
 */
export async function reloadFromDisk(page) {
  const kept = () => page.evaluate(() => localStorage.length);
  const before = await kept();
  for (let i = 0; i < 3; i += 1) {
    await page.reload();
    if (await kept() >= before) return;
  }
}

const MEDIA_TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8', '.xml': 'application/xml', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg', '.mp4': 'video/mp4', '.webm': 'video/webm', '.vtt': 'text/vtt; charset=utf-8',
});

/** Serves a folder as a plain web host does. @param {string} folder @param {(bytes: Buffer) => Buffer} [gzip] for texts, where it is to be one that compresses */
export async function serveFolder(folder, gzip) {
  /** @type {Set<string>} */
  const missing = new Set();
  const server = createServer(async ({ url }, response) => {
    const path = decodeURIComponent(new URL(url ?? '/', 'http://host').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const isThere = (await stat(file).catch(() => undefined))?.isFile();
    if (!isThere) missing.add(path);
    // The browser asks for this one when it likes to; a 404 would show in the console of any page at random.
    const type = MEDIA_TYPES[extname(isThere ? file : '.html')] ?? 'application/octet-stream';
    const bytes = await readFile(isThere ? file : join(folder, '404.html'));
    const packed = gzip && /^text|xml|json/.test(type) ? gzip(bytes) : undefined;
    response.writeHead(isThere ? 200 : path === '/favicon.ico' ? 204 : 404, { 'content-type': type, ...(packed ? { 'content-encoding': 'gzip' } : {}) });
    response.end(packed ?? bytes);
  });
  await new Promise((listening) => { server.listen(0, '127.0.0.1', () => listening(undefined)); });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}/`,
    missing,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * A fresh profile that asks only `origin`. When the test ends it is closed, and the test fails if one of its pages complained.
 * @param {TestContext} t @param {Browser} browser @param {string} origin what all addresses must begin with
 * @param {BrowserContextOptions & { waits?: boolean }} [options] `waits`: scripts of quizzes and sheets wait until somebody comes near
 */
export async function openProfile(t, browser, origin, { waits = false, ...options } = {}) {
  const profile = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce', ...options });
  // Long, since machines may be slow: it costs time only where something fails.
  profile.setDefaultTimeout(60_000);
  /** @type {string[]} */
  const complaints = [];
  // The first line of a stack is enough to find the place.
  const complain = (/** @type {string} */ text, /** @type {Page | null} */ page) => complaints.push(`${text.split('\n').slice(0, 2).join(' ')} (on ${page?.url()})`);
  profile.on('console', (message) => complain(`console.${message.type()}: ${message.text()}`, message.page()));
  profile.on('weberror', (error) => complain(`error: ${error.error().stack}`, error.page()));
  profile.on('request', (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`request: ${request.url()}`);
  });
  // Else each test would first have to scroll to what it is about. That scripts wait is a test of its own.
  if (!waits) await profile.addInitScript(() => { addEventListener('DOMContentLoaded', () => globalThis.Coursebook?.wake()); });
  await profile.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  });
  t.after(async () => {
    await profile.close();
    assert.deepEqual(complaints, [], 'the pages of this test should have been quiet');
  });
  return { profile, complaints };
}

/**
 * A course, built, served and opened: the one that ships, where no other is named.
 * @param {{ source?: string, audience?: Audience, theme?: string, inFirefox?: boolean }} [choice]
 */
export async function openCourse({ source = repository, audience = 'learner', theme = '', inFirefox = false } = {}) {
  const { site, remove } = await buildSite(source, audience, theme);
  const server = await serveFolder(site);
  const browser = inFirefox ? (skipFirefox ? undefined : await launchFirefox()) : skip ? undefined : await launchBrowser();
  const files = await filesIn(site);

  /** @param {TestContext} t @param {BrowserContextOptions & { fromDisk?: boolean, waits?: boolean }} [options] `fromDisk`: as a double click opens it */
  async function profileFor(t, { fromDisk, ...options } = {}) {
    const origin = fromDisk ? `${pathToFileURL(site)}/` : server.origin;
    const { profile, complaints } = await openProfile(t, /** @type {Browser} */ (browser), origin, options);
    return {
      profile, complaints, origin,
      /** @param {string} path in the site @returns {Promise<Page>} a new page that shows it */
      async open(path) {
        const page = await profile.newPage();
        await page.goto(origin + path);
        return page;
      },
      /** Looks at one page after the other, in two tabs: small machines have two cores. @param {string[]} paths @param {(page: Page, path: string) => Promise<void>} look */
      async visit(paths, look) {
        const ahead = [...paths];
        const tab = async () => {
          const page = await profile.newPage();
          for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
            await page.goto(origin + path);
            await look(page, path);
          }
        };
        await Promise.all([tab(), tab()]);
      },
    };
  }

  return {
    site, files,
    /** Builds the course again, into the same folder, as an author does after an edit. */
    rebuild: () => run(coursebook, buildArguments(source, audience, theme, site)),
    /** What was asked of the host in vain. */
    missing: server.missing,
    pages: files.filter((file) => file.endsWith('.html')),
    /** The pages of a kind: `home`, `module`, `lesson` ... @param {string} kind @returns {Promise<string[]>} */
    async pagesOfKind(kind) {
      const pages = files.filter((file) => file.endsWith('.html'));
      const texts = await Promise.all(pages.map((page) => readFile(join(site, page), 'utf8')));
      return pages.filter((_, i) => texts[i].includes(`data-page="${kind}"`));
    },
    profileFor,
    /** A page in a profile of its own. @param {TestContext} t @param {string} path @param {Parameters<typeof profileFor>[1]} [options] */
    open: async (t, path, options) => (await profileFor(t, options)).open(path),
    async close() {
      await browser?.close();
      server.close();
      await remove();
    },
  };
}
