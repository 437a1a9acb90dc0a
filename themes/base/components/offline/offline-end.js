// Stands at the site's root as `sw.js` once browsers shall no longer keep the site, and under `coursebook serve`: lets go of
// what an earlier `sw.js` of this folder keeps, and of itself. No open page is touched, and has what it is made of from there
// for a while; every other one comes from the host.
(() => {
  'use strict';

  const worker = /** @type {any} */ (self);
  const cacheName = `coursebook ${new URL(worker.registration.scope).pathname}`;
  /** As in offline-worker.js. */
  const GRACE = 12_000;
  /** Pages of the old edition, by the ids of their windows. */
  const old = new Set();
  /** @type {Promise<void> | undefined} */
  let ending;

  const end = () => ending ??= (async () => {
    await new Promise((later) => { setTimeout(later, GRACE); });
    await caches.delete(cacheName);
    await worker.registration.unregister();
  })().catch(() => { ending = undefined; });

  async function begin() {
    for (const { id } of await worker.clients.matchAll({ includeUncontrolled: true })) old.add(id);
    // Nothing waits for this: until it is active it would answer no page. Should it be ended meanwhile, the next page begins it anew.
    end();
  }

  worker.addEventListener('install', () => worker.skipWaiting());
  worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(begin()));
  worker.addEventListener('fetch', (/** @type {any} */ event) => {
    const { request, clientId } = event;
    event.waitUntil(end());
    if (request.method !== 'GET' || request.headers.has('range') || !old.has(clientId) || request.mode === 'navigate') return;
    // Each file is kept under its path with its hash behind it.
    event.respondWith(caches.match(request.url, { ignoreSearch: true, cacheName }).then((kept) => kept ?? fetch(request)));
  });
})();
