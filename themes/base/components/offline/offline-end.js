// Stands at the site's root as `sw.js` once browsers shall no longer keep the site, and under `coursebook serve`: lets go of
// what an earlier `sw.js` of this folder keeps, and of itself. No open page is touched; the next one comes from the host.
(() => {
  'use strict';

  const worker = /** @type {any} */ (self);

  async function end() {
    await caches.delete(`coursebook ${new URL(worker.registration.scope).pathname}`);
    await worker.registration.unregister();
  }

  worker.addEventListener('install', () => worker.skipWaiting());
  worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(end()));
})();
