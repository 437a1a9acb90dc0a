// Stands at the site's root as `sw.js`, behind the list of the site's files that the build puts before it: keeps the site in
// the reader's browser, and answers from there.
//
// Each file is kept under its path and its hash, so a new edition finds what has not changed and fetches only the rest. What is
// kept is one edition, whole: a newer one waits until the reader takes it, or until no page of the course is open.
// Knows nothing of courses, and shows nothing.
//
//     path?hash    what the list says, byte for byte
//     path?hash~   what the host sent in its place: an old copy, or changed on the way. Only where there is no network
(() => {
  'use strict';

  /** @typedef {[hash: string, size: number]} Listed */
  /** @typedef {{ core: Record<string, Listed>, more: Record<string, Listed> }} List  `core`: without it nothing can be read */
  /** @typedef {{ files: number, bytes: number }} Sum */

  /** Larger files are not held in memory to be checked. */
  const LARGE = 30e6;
  /** As much as one message brings: a browser ends a worker that is busy for minutes. */
  const PORTION = 4e6;
  const AT_ONCE = 6;
  const WAIT = 600_000;
  /** How long a page may take to load what it is made of, in milliseconds. Longer ones would outlast the worker in some browsers. */
  const GRACE = 12_000;

  // ---- plain functions ----

  /** The file that an address asks for, without what stands behind `?`; undefined outside of the site. @param {string} address @param {string} scope */
  function pathOf(address, scope) {
    const { origin, pathname } = new URL(address);
    const root = new URL(scope);
    if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
    let path = pathname.slice(root.pathname.length);
    try {
      path = decodeURIComponent(path);
    } catch { /* no address of ours */ }
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  }

  /** @param {string} scope @param {string} path */
  const addressOf = (scope, path) => scope + path.split('/').map(encodeURIComponent).join('/');

  /** Where a browser keeps one course of a host: no two of them have one folder. @param {string} scope */
  const cacheName = (scope) => `coursebook ${new URL(scope).pathname}`;

  /** The bytes that are asked for, both ends included; undefined for all of them. After RFC 9110, section 14. @param {string | null} header @param {number} size @returns {[number, number] | undefined} */
  function rangeOf(header, size) {
    const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
    if ((from ?? '') === '' && (to ?? '') === '') return undefined;
    const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
    const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
    return first <= last ? [first, last] : undefined;
  }

  /**
   * What a new edition has to fetch: all of the core, and of the rest what was kept before, that is not here as the list has it.
   * @param {List} list @param {Map<string, Set<string>>} kept hashes by path @returns {{ must: string[], may: string[] }}
   */
  function missing({ core, more }, kept) {
    const lacks = (/** @type {[string, Listed]} */ [path, [hash]]) => !kept.get(path)?.has(hash);
    const paths = (/** @type {Array<[string, Listed]>} */ files) => files.filter(lacks).map(([path]) => path);
    return { must: paths(Object.entries(core)), may: paths(Object.entries(more).filter(([path]) => kept.has(path))) };
  }

  /** What is kept, and what is not yet. @param {List} list @param {Map<string, Set<string>>} kept @returns {{ kept: Sum, open: Sum }} */
  function tally({ core, more }, kept) {
    const sums = { kept: { files: 0, bytes: 0 }, open: { files: 0, bytes: 0 } };
    for (const [path, [hash, size]] of [...Object.entries(core), ...Object.entries(more)]) {
      const hashes = kept.get(path);
      const sum = hashes?.has(hash) || hashes?.has(`${hash}~`) ? sums.kept : sums.open;
      sum.files += 1;
      sum.bytes += size;
    }
    return sums;
  }

  /** Runs `fn` for each, a few at once. The first failure ends it, once those that run are through. @template T @param {T[]} all @param {(one: T) => Promise<void>} fn */
  async function each(all, fn) {
    const ahead = [...all];
    const run = async () => {
      try {
        for (let one = ahead.shift(); one !== undefined; one = ahead.shift()) await fn(one);
      } finally {
        ahead.length = 0;
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, run));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  /** @param {ArrayBuffer} bytes as the list has it */
  async function hashOf(bytes) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return [...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  globalThis.CoursebookOfflineWorker = { pathOf, addressOf, cacheName, rangeOf, missing, tally, each, hashOf };

  if (typeof COURSE === 'undefined') return;

  // ---- the worker ----

  const worker = /** @type {any} */ (self);
  /** @type {string} */
  const scope = worker.registration.scope;
  const name = cacheName(scope);
  const files = new Map([...Object.entries(COURSE.core), ...Object.entries(COURSE.more)]);
  const hashFor = (/** @type {string} */ path) => files.get(path)?.[0];
  const sizeOf = (/** @type {string} */ path) => files.get(path)?.[1] ?? 0;
  const keyOf = (/** @type {string} */ path, mark = '') => `${addressOf(scope, path)}?${hashFor(path)}${mark}`;
  let isOver = false;
  let looked = 0;

  /** The hashes of what is kept, by path. @param {Cache} cache */
  async function inventory(cache) {
    /** @type {Map<string, Set<string>>} */
    const kept = new Map();
    for (const { url } of await cache.keys()) {
      const path = pathOf(url, scope) ?? '';
      kept.set(path, (kept.get(path) ?? new Set()).add(new URL(url).search.slice(1)));
    }
    return kept;
  }

  /** Keeps what a host answered for a file, by what it is. @param {Cache} cache @param {string} path @param {Response} answer */
  async function keep(cache, path, answer) {
    const [hash, size] = /** @type {Listed} */ (files.get(path));
    const body = size > LARGE ? answer.body : await answer.arrayBuffer();
    const isListed = !(body instanceof ArrayBuffer) || await hashOf(body) === hash;
    // They speak of the way here; and what varies could not be found again.
    const headers = new Headers(answer.headers);
    for (const header of ['content-encoding', 'content-length', 'vary']) headers.delete(header);
    await cache.put(keyOf(path, isListed ? '' : '~'), new Response(body, { headers }));
    if (isListed) await cache.delete(keyOf(path, '~'));
  }

  /** Fetches a file and keeps it. What the host does not have cannot be kept, and no room is no reason to do without the rest. @param {Cache} cache @param {string} path */
  async function bring(cache, path) {
    // A host that knows better than its browsers is asked again; one that leads elsewhere, such as a hotel's, is not followed.
    const answer = await fetch(addressOf(scope, path), { cache: 'no-cache', mode: 'same-origin' });
    if (answer.status >= 400 && answer.status < 500) return;
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    try {
      await keep(cache, path, answer);
    } catch (error) {
      if (/** @type {any} */ (error).name !== 'QuotaExceededError') throw error;
    }
  }

  async function install() {
    const cache = await caches.open(name);
    const kept = await inventory(cache);
    // Who saves data is not sent a course that was not asked for.
    if (worker.navigator.connection?.saveData && kept.size === 0) return;
    const { must, may } = missing(COURSE, kept);
    await each(must, (path) => bring(cache, path));
    await each(may, (path) => bring(cache, path).catch(() => {}));
  }

  /** Lets go of what is of an earlier edition. */
  async function tidy() {
    const cache = await caches.open(name);
    // What the next edition brings is in there too; it tidies up by itself.
    if (worker.registration.installing || worker.registration.waiting) return;
    const isCurrent = (/** @type {string} */ url) => new URL(url).search.slice(1).replace('~', '') === hashFor(pathOf(url, scope) ?? '');
    await Promise.all((await cache.keys()).filter(({ url }) => !isCurrent(url)).map((request) => cache.delete(request)));
  }

  /** Fetches a portion of what is not kept yet, and says how things stand. */
  async function portion() {
    const cache = await caches.open(name);
    const kept = await inventory(cache);
    let room = PORTION;
    const next = [...files].filter(([path, [hash, size]]) => {
      const hashes = kept.get(path);
      if (hashes?.has(hash) || hashes?.has(`${hash}~`) || room <= 0) return false;
      room -= size;
      return true;
    });
    await each(next.map(([path]) => path), (path) => bring(cache, path));
    return tally(COURSE, await inventory(cache));
  }

  const state = async () => tally(COURSE, await inventory(await caches.open(name)));

  /** A host that has no `sw.js` any more has a site that is not to be kept: nobody may be left with an old one for ever. */
  async function look() {
    if (isOver || Date.now() - looked < WAIT) return;
    looked = Date.now();
    const { status } = await fetch(`${scope}sw.js`, { method: 'HEAD', cache: 'no-store' });
    if (status !== 404 && status !== 410) return;
    isOver = true;
    try {
      // The page that is just being opened is of the old edition, with all that it loads. Should the worker be ended meanwhile,
      // the next page begins this anew; once it was let go, nobody would.
      await new Promise((later) => { setTimeout(later, GRACE); });
      await caches.delete(name);
      await worker.registration.unregister();
    } catch {
      isOver = false;
      looked = 0;
    }
  }

  /** A kept file as it was asked for. @param {Response} kept @param {Request} request */
  async function whole(kept, request) {
    const header = request.headers.get('range');
    if (!header) return kept;
    const blob = await kept.blob();
    const range = rangeOf(header, blob.size);
    if (!range) return new Response(blob, { headers: kept.headers });
    const headers = new Headers(kept.headers);
    headers.set('content-range', `bytes ${range[0]}-${range[1]}/${blob.size}`);
    return new Response(blob.slice(range[0], range[1] + 1), { status: 206, headers });
  }

  /** A file of the list. @param {any} event @param {string} path */
  async function answer(event, path) {
    const { request } = event;
    const find = (/** @type {string} */ mark) => caches.match(keyOf(path, mark), { cacheName: name });
    const kept = await find('');
    if (kept) return whole(kept, request);
    try {
      const fresh = await fetch(request);
      // What was opened anyway is kept as well.
      if (fresh.status === 200 && !fresh.redirected && sizeOf(path) <= PORTION && !isOver) {
        const copy = fresh.clone();
        event.waitUntil(caches.open(name).then((cache) => keep(cache, path, copy)).catch(() => {}));
      }
      return fresh;
    } catch (error) {
      const other = await find('~');
      if (other) return whole(other, request);
      throw error;
    }
  }

  /** Any other address in the site where there is no network: a page that was meant, else the one for wrong addresses. @param {string} path */
  async function elsewhere(path) {
    const meant = [`${path}.html`, `${path}/index.html`].find((page) => files.has(page)) ?? '404.html';
    // A page's links are seen from where it stands, so it is gone to, not shown here.
    return files.has(meant) ? Response.redirect(addressOf(scope, meant)) : Response.error();
  }

  /** A file that is in the list no more: a page of an earlier edition may still be loading what it is made of. @param {Request} request */
  const earlier = async (request) => await caches.match(request.url, { ignoreSearch: true, cacheName: name }) ?? fetch(request);

  worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(install()));
  // Should it be ended meanwhile, the next edition tidies up after this one as well.
  worker.addEventListener('activate', () => { setTimeout(() => tidy().catch(() => {}), GRACE); });
  worker.addEventListener('message', (/** @type {any} */ event) => {
    const { data, ports: [port] } = event;
    if (data === 'use') worker.skipWaiting();
    const asked = /** @type {Record<string, () => Promise<any>>} */ ({ state, portion })[data];
    if (asked) event.waitUntil(asked().then((told) => port.postMessage(told), () => port.postMessage(null)));
  });
  worker.addEventListener('fetch', (/** @type {any} */ event) => {
    const { request } = event;
    const path = request.method === 'GET' ? pathOf(request.url, scope) : undefined;
    if (path === undefined) return;
    const isPage = request.mode === 'navigate';
    if (isPage) event.waitUntil(look().catch(() => {}));
    if (files.has(path)) event.respondWith(answer(event, path));
    else if (isPage) event.respondWith(fetch(request).catch(() => elsewhere(path)));
    else if (!request.headers.has('range')) event.respondWith(earlier(request));
  });
})();
