// The plain functions of the scripts that keep a site, and the worker itself between a host and a store made of maps. Run with
// `node --test themes/`. What a browser does with it stands in tests/browser/offline.thorough.mjs.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const read = (/** @type {string} */ name) => readFileSync(new URL(name, import.meta.url), 'utf8');
for (const name of ['offline-worker.js', 'offline-copy.js']) vm.runInThisContext(read(name), { filename: name });
const { pathOf, addressOf, cacheName, rangeOf, missing, tally, each, hashOf } = /** @type {any} */ (globalThis).CoursebookOfflineWorker;
const { sizeText, standing } = /** @type {any} */ (globalThis).CoursebookOfflineCopy;

const scope = 'https://example.org/courses/talking/';

// ---- addresses ----

/** @type {Array<[string, string | undefined]>} */
const addresses = [
  ['', 'index.html'],
  ['?from=mail#top', 'index.html'],
  ['well/', 'well/index.html'],
  ['well/listen.html?q=1', 'well/listen.html'],
  ['well/%C3%BCben%201.pdf', 'well/üben 1.pdf'],
  ['100%.html', '100%.html'],
  ['../other/index.html', undefined],
  ['https://elsewhere.org/courses/talking/index.html', undefined],
];
for (const [address, path] of addresses) test(`the file at ${JSON.stringify(address)}`, () => assert.equal(pathOf(new URL(address, scope).href, scope), path));

test('a path leads to its address and back', () => {
  for (const path of ['index.html', 'a b/ü?#%.html', "it's.html"]) assert.equal(pathOf(addressOf(scope, path), scope), path);
});

test('courses of one host, and two editions of one course, keep apart', () => {
  const names = ['https://example.org/', scope, `${scope}2/`].map(cacheName);
  assert.equal(new Set(names).size, 3);
});

/** @type {Array<[string | null, [number, number] | undefined]>} */
const ranges = [
  ['bytes=0-', [0, 99]], ['bytes=10-19', [10, 19]], ['bytes=90-200', [90, 99]], ['bytes=-5', [95, 99]], ['bytes=-500', [0, 99]],
  ['bytes=-', undefined], ['bytes=100-', undefined], ['bytes=5-2', undefined], ['bytes=0-1,4-5', undefined], ['lines=1-2', undefined], [null, undefined],
];
for (const [header, range] of ranges) test(`the part of 100 bytes that ${JSON.stringify(header)} asks for`, () => assert.deepEqual(rangeOf(header, 100), range));

// ---- what to fetch ----

/** @type {any} */
const list = { core: { 'a.html': ['aa', 1], 'b.html': ['bb', 2] }, more: { 'film.mp4': ['ff', 10], 'talk.mp3': ['tt', 20] } };
const kept = (/** @type {Record<string, string[]>} */ hashes) => new Map(Object.entries(hashes).map(([path, all]) => [path, new Set(all)]));

test('a new edition fetches the core, and of the rest only what was wanted before', () => {
  assert.deepEqual(missing(list, kept({})), { must: ['a.html', 'b.html'], may: [] });
  assert.deepEqual(missing(list, kept({ 'a.html': ['aa'], 'b.html': ['old'], 'film.mp4': ['old'] })), { must: ['b.html'], may: ['film.mp4'] });
});

test('what a host changed on the way is fetched again with the next edition', () => {
  assert.deepEqual(missing(list, kept({ 'a.html': ['aa~'], 'b.html': ['bb'] })).must, ['a.html']);
});

test('kept and missing files are counted', () => {
  const sums = tally(list, kept({ 'a.html': ['aa'], 'b.html': ['bb~'], 'film.mp4': ['old'] }));
  assert.deepEqual(sums, { kept: { files: 2, bytes: 3 }, open: { files: 2, bytes: 30 } });
});

test('the sentence fits what is kept', () => {
  const at = (/** @type {number} */ files) => ({ files, bytes: files });
  assert.equal(standing({ kept: at(0), open: at(3) }), 'none');
  assert.equal(standing({ kept: at(1), open: at(2) }), 'some');
  assert.equal(standing({ kept: at(3), open: at(0) }), 'all');
});

test('sizes are said in the language of the page', () => {
  assert.equal(sizeText(3_440_000, 'en'), '3.4\u00a0MB');
  assert.equal(sizeText(34_400_000, 'de'), '34\u00a0MB');
  assert.equal(sizeText(1, 'en'), '0.1\u00a0MB');
});

test('few are fetched at once, and a failure ends it', async () => {
  let [running, most] = [0, 0];
  const fetched = /** @type {number[]} */ ([]);
  await each(Array.from({ length: 40 }, (_, i) => i), async (/** @type {number} */ one) => {
    running += 1;
    most = Math.max(most, running);
    await null;
    running -= 1;
    fetched.push(one);
  });
  assert.equal(fetched.length, 40);
  assert.ok(most <= 6, `${most} at once`);
  await assert.rejects(each(['a'], async () => { throw new Error('no'); }));
});

test('a hash is the first half of a SHA-256, as the build writes it', async () => {
  const bytes = new TextEncoder().encode('film');
  assert.equal(await hashOf(bytes.buffer), createHash('sha256').update('film').digest('hex').slice(0, 32));
});

// ---- the worker ----

const half = (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Stores as browsers have them, as far as the worker uses them. */
function makeCaches() {
  /** @type {Map<string, Map<string, Response>>} */
  const all = new Map();
  const open = async (/** @type {string} */ name) => {
    const entries = all.get(name) ?? all.set(name, new Map()).get(name);
    return {
      keys: async () => [...entries?.keys() ?? []].map((url) => ({ url })),
      put: async (/** @type {string} */ url, /** @type {Response} */ answer) => { entries?.set(url, answer); },
      delete: async (/** @type {any} */ key) => entries?.delete(key.url ?? key),
    };
  };
  return { all, open, match: async (/** @type {string} */ url, /** @type {any} */ { cacheName: name, ignoreSearch = false }) => [...all.get(name) ?? []].find(([key]) => key === url || (ignoreSearch && key.replace(/\?.*/, '') === url))?.[1].clone(), delete: async (/** @type {string} */ name) => all.delete(name) };
}

/**
 * The worker of an edition. `host` answers by path: a text, a status, or nothing at all where it is `null`.
 * @param {Record<string, string>} core @param {Record<string, string | number | null>} host @param {{ more?: Record<string, string>, caches?: any, saveData?: boolean }} [options]
 */
function startWorker(core, host, { more = {}, caches = makeCaches(), saveData = false } = {}) {
  const listed = (/** @type {Record<string, string>} */ files) => Object.fromEntries(Object.entries(files).map(([path, text]) => [path, [half(text), text.length]]));
  /** @type {Record<string, Array<(event: any) => void>>} */
  const listeners = {};
  const asked = /** @type {string[]} */ ([]);
  const self = {
    registration: { scope, installing: null, waiting: /** @type {any} */ (null), unregister: async () => { self.isGone = true; } },
    navigator: { connection: { saveData } },
    isGone: false, skipped: false,
    skipWaiting() { self.skipped = true; },
    addEventListener: (/** @type {string} */ kind, /** @type {any} */ fn) => { (listeners[kind] ??= []).push(fn); },
  };
  /** What waits for time to pass. @type {Array<() => void>} */
  const timers = [];
  const fetch = async (/** @type {any} */ request, /** @type {any} */ { method = 'GET' } = {}) => {
    const path = pathOf(request.url ?? request, scope);
    asked.push(method === 'GET' ? path : `${method} ${path}`);
    const answer = host[path];
    if (answer === null || answer === undefined) throw new TypeError('no network');
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer, { headers: { 'content-type': 'text/html', vary: '*' } });
  };
  vm.runInNewContext(read('offline-worker.js'), {
    self, caches, fetch, setTimeout: (/** @type {() => void} */ fn) => timers.push(fn), crypto, URL, Response: Object.assign(class extends Response {}, { error: Response.error, redirect: Response.redirect }), Headers, Blob, ArrayBuffer, Uint8Array, console,
    COURSE: { core: listed(core), more: listed(more) },
  });
  /** @param {string} kind @param {any} event */
  async function send(kind, event) {
    /** @type {any[]} */
    const waits = [];
    /** @type {any} */
    let response;
    for (const fn of listeners[kind] ?? []) fn({ ...event, waitUntil: (/** @type {any} */ wait) => waits.push(wait), respondWith: (/** @type {any} */ answer) => { response = answer; } });
    const answer = await response;
    await Promise.all(waits);
    return answer;
  }
  return {
    self, caches, asked,
    isWaiting: () => timers.length > 0,
    timePasses: () => { for (const fn of timers.splice(0)) fn(); },
    install: () => send('install', {}),
    activate: () => send('activate', {}),
    tell: (/** @type {string} */ data) => new Promise((told) => { send('message', { data, ports: [{ postMessage: (/** @type {any} */ data) => told(JSON.parse(JSON.stringify(data))) }] }); }),
    /** @param {string} path @param {{ mode?: string, range?: string, method?: string }} [options] @returns {Promise<Response | undefined>} */
    open: (path, { mode = 'navigate', range, method = 'GET' } = {}) => send('fetch', { request: { url: new URL(path, scope).href, mode, method, headers: new Headers(range ? { range } : {}) } }),
  };
}

const untilTrue = async (/** @type {() => boolean} */ is) => { while (!is()) await new Promise((later) => { setTimeout(later, 1); }); };

const text = async (/** @type {Promise<Response | undefined>} */ answer) => (await answer)?.text();

test('what was installed is answered without a host, and a new edition fetches what changed', async () => {
  const pages = { 'index.html': 'home', 'a.html': 'one', '404.html': 'nothing' };
  const host = /** @type {Record<string, any>} */ ({ ...pages });
  const first = startWorker(pages, host);
  await first.install();
  await first.activate();
  const next = { ...pages, 'a.html': 'two' };
  Object.assign(host, next);
  const second = startWorker(next, host, { caches: first.caches });
  await second.install();
  assert.deepEqual(second.asked, ['a.html']);
  for (const path of Object.keys(host)) host[path] = null;
  assert.equal(await text(first.open('a.html?x')), 'one', 'the reader has the old one');
  assert.equal(second.self.skipped, false);
  await second.activate();
  assert.equal(await text(second.open('a.html')), 'two');
  assert.equal(await text(second.open('')), 'home');
});

test('an address that nobody knows leads to the page that says so, and half an address to what was meant', async () => {
  const pages = { 'index.html': 'home', 'a/index.html': 'module', 'a/b.html': 'lesson', '404.html': 'nothing' };
  const worker = startWorker(pages, { ...pages });
  await worker.install();
  for (const [path, to] of [['nowhere', '404.html'], ['x/y/', '404.html'], ['a', 'a/index.html'], ['a/b', 'a/b.html']]) {
    assert.equal((await worker.open(path))?.headers.get('location'), scope + to);
  }
  await assert.rejects(worker.open('nowhere.png', { mode: 'no-cors' }), /no network/, 'only pages are led elsewhere');
  assert.equal(await worker.open('nowhere.mp4', { mode: 'no-cors', range: 'bytes=0-' }), undefined, 'a browser that wants a part goes to the host');
  assert.equal(await worker.open('a/b.html', { method: 'POST' }), undefined);
});

test('what a host changes on the way is shown only where there is no network', async () => {
  const host = /** @type {Record<string, any>} */ ({ 'a.html': 'as built<script>counted</script>' });
  const worker = startWorker({ 'a.html': 'as built' }, host);
  await worker.install();
  host['a.html'] = 'as built';
  assert.equal(await text(worker.open('a.html')), 'as built');
  host['a.html'] = null;
  assert.equal(await text(worker.open('a.html')), 'as built', 'the right one took its place');
});

test('a page of an earlier edition that is still loading has its files for a while after a new one took over', async () => {
  const pages = { 'index.html': 'home', 'assets/course-1.js': 'old' };
  const host = /** @type {Record<string, any>} */ ({ ...pages });
  const first = startWorker(pages, host);
  await first.install();
  await first.activate();
  first.timePasses();
  const next = { 'index.html': 'home', 'assets/course-2.js': 'new' };
  delete host['assets/course-1.js'];
  Object.assign(host, next);
  const second = startWorker(next, host, { caches: first.caches });
  await second.install();
  await second.activate();
  assert.equal(await text(second.open('assets/course-1.js', { mode: 'no-cors' })), 'old');
  second.timePasses();
  await untilTrue(() => second.caches.all.get(cacheName(scope)).size === 2);
  await assert.rejects(second.open('assets/course-1.js', { mode: 'no-cors' }), /no network/, 'then it goes');
  assert.equal(await text(second.open('assets/course-2.js', { mode: 'no-cors' })), 'new');
});

test('what the next edition has brought stays when the one before it tidies up', async () => {
  const host = /** @type {Record<string, any>} */ ({ 'index.html': 'one', 'a.js': 'one' });
  const first = startWorker({ ...host }, host);
  await first.install();
  await first.activate();
  Object.assign(host, { 'a.js': 'two' });
  const second = startWorker({ ...host }, host, { caches: first.caches });
  await second.install();
  first.self.registration.waiting = {};
  first.timePasses();
  await new Promise((later) => { setTimeout(later, 20); });
  first.self.registration.waiting = null;
  for (const path of Object.keys(host)) host[path] = null;
  assert.equal(await text(second.open('a.js', { mode: 'no-cors' })), 'two');
});

test('an edition that is still being copied to its host is not complete, and comes on when it is', async () => {
  const host = /** @type {Record<string, any>} */ ({ 'a.html': 503, 'b.html': 'b' });
  const worker = startWorker({ 'a.html': 'a', 'b.html': 'b' }, host);
  await assert.rejects(worker.install());
  host['a.html'] = 'a';
  await worker.install();
  assert.equal(worker.asked.filter((path) => path === 'b.html').length, 1, 'what has arrived is not asked for again');
});

test('a file that the host does not have is no reason to do without the others', async () => {
  const worker = startWorker({ 'a.html': 'a', 'b.html': 'b' }, { 'a.html': 404, 'b.html': 'b' });
  await worker.install();
  assert.deepEqual(await worker.tell('state'), { kept: { files: 1, bytes: 1 }, open: { files: 1, bytes: 1 } });
});

test('large things come when they are asked for, and with each edition from then on', async () => {
  const host = /** @type {Record<string, any>} */ ({ 'a.html': 'a', 'film.mp4': 'a long film' });
  const first = startWorker({ 'a.html': 'a' }, host, { more: { 'film.mp4': 'a long film' } });
  await first.install();
  assert.deepEqual(first.asked, ['a.html']);
  assert.deepEqual(await first.tell('portion'), { kept: { files: 2, bytes: 12 }, open: { files: 0, bytes: 0 } });
  host['film.mp4'] = 'another film';
  const second = startWorker({ 'a.html': 'a' }, host, { more: { 'film.mp4': 'another film' }, caches: first.caches });
  await second.install();
  assert.deepEqual(second.asked, ['film.mp4']);
  host['film.mp4'] = null;
  const part = await second.open('film.mp4', { mode: 'no-cors', range: 'bytes=8-' });
  assert.deepEqual([part?.status, part?.headers.get('content-range'), await part?.text()], [206, 'bytes 8-11/12', 'film']);
});

test('who saves data gets nothing unasked, and everything after the press', async () => {
  const worker = startWorker({ 'a.html': 'a' }, { 'a.html': 'a' }, { saveData: true });
  await worker.install();
  assert.deepEqual(worker.asked, []);
  await worker.tell('portion');
  assert.deepEqual(worker.asked, ['a.html']);
});

test('a download without a network says that it failed', async () => {
  const worker = startWorker({}, {}, { more: { 'film.mp4': 'film' } });
  assert.equal(await worker.tell('portion'), null);
});

test('where the host has no such script any more, the browser lets go of the course', async () => {
  const host = /** @type {Record<string, any>} */ ({ 'a.html': 'a', 'sw.js': 503 });
  const worker = startWorker({ 'a.html': 'a' }, host);
  await worker.install();
  await worker.open('a.html');
  assert.equal(worker.self.isGone, false, 'a host in trouble is not one without');
  host['sw.js'] = 404;
  const later = startWorker({ 'a.html': 'a', 'assets/a.css': 'style' }, host, { caches: worker.caches });
  await worker.caches.open(cacheName(scope)).then((cache) => cache.put(`${scope}assets/a.css?${half('style')}`, new Response('style')));
  const opened = later.open('a.html');
  await untilTrue(() => later.isWaiting());
  assert.equal(await text(later.open('assets/a.css', { mode: 'no-cors' })), 'style', 'the page that is being opened has what it is made of');
  assert.equal(later.self.isGone, false, 'ended now, it would be let go without having tidied up');
  later.timePasses();
  assert.equal(await text(opened), 'a');
  assert.equal(later.self.isGone, true);
  assert.equal(worker.caches.all.size, 0);
});

test('the script that ends it removes what is kept for its own folder, and nothing of others', async () => {
  const caches = makeCaches();
  await caches.open(cacheName(scope)).then((cache) => cache.put(`${scope}a.css?1`, new Response('old')));
  await caches.open(cacheName('https://example.org/courses/'));
  /** @type {Record<string, (event: any) => void>} */
  const listeners = {};
  let isGone = false;
  /** @type {Array<() => void>} */
  const timers = [];
  const self = {
    registration: { scope, unregister: async () => { isGone = true; } }, clients: { matchAll: async () => [{ id: 'open' }] }, skipWaiting() {},
    addEventListener: (/** @type {string} */ kind, /** @type {any} */ fn) => { listeners[kind] = fn; },
  };
  const match = async (/** @type {string} */ url) => (url.endsWith('a.css') ? new Response('old') : undefined);
  vm.runInNewContext(read('offline-end.js'), { self, caches: { ...caches, match }, URL, Set, setTimeout: (/** @type {() => void} */ fn) => timers.push(fn), fetch: async () => new Response('new') });
  await new Promise((done) => { listeners.activate({ waitUntil: (/** @type {Promise<void>} */ wait) => wait.then(() => done(undefined)) }); });

  /** What a page is answered; undefined where it is left to the network. @param {string} clientId @param {string} file @param {string} [mode] @returns {Promise<string | undefined>} */
  async function asks(clientId, file, mode = 'no-cors') {
    /** @type {any} */
    let answer;
    listeners.fetch({ clientId, request: { method: 'GET', mode, url: scope + file, headers: new Headers() }, waitUntil() {}, respondWith: (/** @type {any} */ given) => { answer = given; } });
    return (await answer)?.text();
  }
  assert.equal(await asks('open', 'a.css'), 'old', 'an open page still has its own');
  assert.equal(await asks('open', 'b.css'), 'new');
  assert.equal(await asks('later', 'a.css'), undefined);
  assert.equal(await asks('', 'index.html', 'navigate'), undefined);
  assert.equal(isGone, false);
  for (const fn of timers) fn();
  await untilTrue(() => isGone);
  assert.deepEqual([...caches.all.keys()], [cacheName('https://example.org/courses/')]);
});
