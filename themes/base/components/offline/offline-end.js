// Stands at the site's root as `sw.js` once browsers shall no longer keep the site, and under `coursebook serve`: lets go of
// what an earlier `sw.js` of this folder keeps, and of itself. No open page is touched, and has what it is made of from there
// for a while; the next one comes from the host.
(() => {
  'use strict';

  const worker = /** @type {any} */ (self);
  const cacheName = `coursebook ${new URL(worker.registration.scope).pathname}`;
  /** As in offline-worker.js. */
  const GRACE = 12_000;

  worker.addEventListener('install', () => worker.skipWaiting());
  worker.addEventListener('activate', (/** @type {any} */ event) => {
    event.waitUntil(worker.registration.unregister());
    // Nothing waits for this: until it is active it would answer no page.
    setTimeout(() => caches.delete(cacheName), GRACE);
  });
  worker.addEventListener('fetch', (/** @type {any} */ event) => {
    const { request } = event;
    if (request.method !== 'GET' || request.mode === 'navigate' || request.headers.has('range')) return;
    // Each file is kept under its path with its hash behind it.
    event.respondWith(caches.match(request.url, { ignoreSearch: true, cacheName }).then((kept) => kept ?? fetch(request)));
  });
})();
