// The certificate: keeps the name and the day, and prints one landscape page. Loaded on its page.
//
// Without this file both are written by hand after printing. How many lessons are done, progress.js says.
(() => {
  'use strict';

  /** What is kept. @typedef {{ name: string, date: string }} Written */

  /** A day, `2026-11-28`; empty for what is none. @param {unknown} day */
  const dayOf = (day) => (/^\d{4}-\d\d-\d\d$/.test(String(day)) && !Number.isNaN(Date.parse(String(day))) ? String(day) : '');

  /** @param {any} kept @param {string} today @returns {Written} */
  function written(kept, today) {
    // A day that was emptied stays empty: it is then written by hand.
    const date = kept?.date === '' ? '' : dayOf(kept?.date) || today;
    return { name: typeof kept?.name === 'string' ? kept.name : '', date };
  }

  /** Today, where the learner is. @param {Date} [date] */
  const today = (date = new Date()) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-');

  globalThis.CoursebookCertificate = { written, today };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const { store, start, make, one, follow, dateText } = window.Coursebook;
  const { dataset } = document.documentElement;

  start('certificate', '[data-certificate]', (place) => {
    const [name, date] = [one(place, '[data-name]'), one(place, '[data-date]')];
    date.type = 'date';

    /** What stands on paper, where a field would cut a long name and show a day as the browser likes it. @param {any} input @param {(value: string) => string} text */
    const paper = (input, text) => {
      const copy = make('span', 'certificate__paper');
      copy.setAttribute('aria-hidden', 'true');
      input.after(copy);
      return () => { copy.textContent = `${text(input.value)}\u200b`; };
    };
    const copies = [paper(name, (value) => value), paper(date, dateText)];
    const isTypedIn = (/** @type {Element} */ input) => input === document.activeElement && document.hasFocus();

    // What was written before this script was there.
    const early = Object.entries({ name, date }).filter(([, input]) => CoursebookWritten.has(input)).map(([part, { value }]) => [part, value]);
    if (early.length) store.set('prefs', 'certificate', { ...store.get('prefs', 'certificate'), ...Object.fromEntries(early) });

    follow('prefs', () => {
      const kept = written(store.get('prefs', 'certificate'), today());
      if (!isTypedIn(name)) name.value = kept.name;
      if (!isTypedIn(date)) date.value = kept.date;
      for (const copy of copies) copy();
    });
    // A day that nobody wrote is not kept: it would be an old one before long.
    place.addEventListener('input', (/** @type {any} */ { target }) => store.set('prefs', 'certificate', { ...store.get('prefs', 'certificate'), [target === name ? 'name' : 'date']: target.value }));
  });

  start('certificate', '[data-print-certificate]', (button) => {
    button.addEventListener('click', () => {
      // Only what somebody said is told to the printer: the course, or the learner on a sheet.
      const chosen = store.get('prefs', 'paper');
      if (chosen && !dataset.paper) {
        dataset.paper = chosen;
        window.addEventListener('afterprint', () => { delete dataset.paper; }, { once: true });
      }
      window.print();
    });
    button.hidden = false;
  });
})();
