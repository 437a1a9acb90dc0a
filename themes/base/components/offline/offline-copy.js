// The part of the page "My work" that says how much of the course this browser keeps, and fetches the rest when it is asked.
// All texts come from the template.
(() => {
  'use strict';

  /** @typedef {{ files: number, bytes: number }} Sum */
  /** @typedef {{ kept: Sum, open: Sum }} State */

  /** A size as people say it, on one line: `3.4 MB`. @param {number} bytes @param {string} [language] */
  function sizeText(bytes, language) {
    const megabytes = Math.max(bytes / 1e6, 0.1);
    return new Intl.NumberFormat(language || undefined, { style: 'unit', unit: 'megabyte', maximumFractionDigits: megabytes < 10 ? 1 : 0 }).format(megabytes).replace(' ', '\u00a0');
  }

  /** Which of the sentences fits. @param {State} state @returns {'none' | 'some' | 'all'} */
  function standing({ kept, open }) {
    if (open.files === 0) return 'all';
    return kept.files === 0 ? 'none' : 'some';
  }

  globalThis.CoursebookOfflineCopy = { sizeText, standing };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const { start, one, fill } = window.Coursebook;

  start('offline copy', '[data-offline-copy]', async (place) => {
    if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
    const registration = await navigator.serviceWorker.ready;
    const [button, line, status] = ['[data-fetch]', '[data-line]', '[data-told]'].map((selector) => one(place, selector));
    const bar = one(line, 'progress');

    /** @param {'state' | 'portion'} what @returns {Promise<State | null>} null where it could not be done */
    const ask = (what) => new Promise((answered) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', ({ data }) => answered(data), { once: true });
      port1.start();
      // Browsers end a worker that takes longer than five minutes, and say nothing.
      setTimeout(answered, 330_000, null);
      // A new edition that waits is the one that counts from now on.
      (registration.waiting ?? registration.active)?.postMessage(what, [port2]);
    });

    const size = (/** @type {number} */ bytes) => sizeText(bytes, document.documentElement.lang);

    /** @param {State} state @param {string} [sentence] */
    function show(state, sentence = standing(state)) {
      const { kept, open } = state;
      const values = { kept: size(kept.bytes), open: size(open.bytes), all: size(kept.bytes + open.bytes) };
      status.textContent = fill(status.dataset[sentence], values);
      button.textContent = fill(button.dataset.text, values);
      button.hidden = open.files === 0;
    }

    /** @param {State} state */
    function showLine({ kept, open }) {
      bar.max = kept.bytes + open.bytes;
      bar.value = kept.bytes;
      one(line, '[data-text]').textContent = fill(line.dataset.text, { kept: size(kept.bytes), all: size(bar.max) });
    }

    /** @param {State} before */
    async function bring(before) {
      button.disabled = true;
      line.hidden = false;
      showLine(before);
      let state = before;
      let failed = false;
      while (state.open.files > 0 && !failed) {
        const next = await ask('portion');
        failed = !next || next.open.files === state.open.files;
        state = next ?? await ask('state') ?? state;
        showLine(state);
      }
      line.hidden = true;
      button.disabled = false;
      show(state, failed ? 'failed' : undefined);
    }

    button.addEventListener('click', async () => {
      // That the browser clears this first when room is short is then for the reader to say.
      navigator.storage?.persist?.().catch(() => {});
      const state = await ask('state');
      if (state) await bring(state);
    });
    const state = await ask('state');
    if (state) show(state);
    place.hidden = !state;
  });
})();
