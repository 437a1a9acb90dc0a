// On every page of a site that browsers keep: begins that, and says when a new edition is ready. It never changes a page that
// somebody reads; whoever wants the new one asks for it. All texts come from frame.html.
(() => {
  'use strict';

  const HOUR = 3_600_000;
  const LATER = 'coursebook:offline-later';

  const { store, start, one } = window.Coursebook;
  const { root = '', up = '', page, course } = document.documentElement.dataset;

  // From the page for wrong addresses nobody knows where the root is.
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http') || page === 'not-found') return;

  const container = navigator.serviceWorker;
  /** Whether this tab was told to wait. @returns {boolean} */
  const isPutOff = () => {
    try {
      return sessionStorage.getItem(LATER) === course;
    } catch {
      return false;
    }
  };
  const putOff = () => {
    try {
      sessionStorage.setItem(LATER, course ?? '');
    } catch { /* the next page says it again */ }
  };

  /** @param {ServiceWorkerRegistration} registration @param {HTMLElement} notice */
  function follow(registration, notice) {
    let isWanted = false;
    let looked = Date.now();

    const offer = () => {
      // Without an active one this is the first, which waits for nobody. And where nothing can be kept, a page that is made anew
      // would lose what was typed.
      if (registration.waiting && registration.active && store.persistent && !isPutOff()) notice.hidden = false;
    };
    const attend = () => registration.installing?.addEventListener('statechange', offer);

    store.onlost(() => { notice.hidden = true; });
    registration.addEventListener('updatefound', attend);
    attend();
    offer();

    one(notice, '[data-use]').addEventListener('click', () => {
      const next = registration.waiting;
      if (!next) {
        location.reload();
        return;
      }
      isWanted = true;
      next.addEventListener('statechange', () => { if (next.state === 'activated') location.reload(); });
      next.postMessage('use');
    });
    one(notice, '[data-later]').addEventListener('click', () => {
      putOff();
      notice.hidden = true;
    });
    container.addEventListener('controllerchange', () => {
      // Another tab took it: this one still shows the old edition.
      if (!isWanted) notice.hidden = !store.persistent;
    });
    // A page left open over night.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || Date.now() - looked < HOUR) return;
      looked = Date.now();
      registration.update().catch(() => {});
    });
  }

  start('offline', '[data-offline-ready]', (notice) => {
    const { href } = new URL(`${root}${up}sw.js`, location.href);
    // A page that is kept already does not ask for it again: its worker may just have learnt that the site is to be kept no more,
    // and would be called back. Browsers look for a newer worker by themselves. The worker of a folder above is another course's.
    const find = () => (container.controller?.scriptURL === href ? container.getRegistration() : container.register(href));
    const begin = async () => {
      const registration = await find().catch(() => {});
      if (registration) follow(registration, notice);
    };
    // First the page, then the course.
    if (document.readyState === 'complete') begin();
    else window.addEventListener('load', begin, { once: true });
  });
})();
