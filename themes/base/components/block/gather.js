// Shows here what was written in the sheets and promised in the lessons of the course.
//
// Reads the record and nothing else; what is not there yet has its words in gather.html, where the links lead to the places.
(() => {
  'use strict';

  /** `a/b/top-five.html` and `a/b.html#top-five` both name the sheet `top-five`. @param {string} href */
  function sheetOf(href) {
    const [path, anchor] = href.split('#');
    return decodeURIComponent(anchor || path.slice(path.lastIndexOf('/') + 1).replace(/\.html$/, ''));
  }

  /**
   * A kept value as one text, empty where nothing was written.
   * @param {any} value
   * @returns {string}
   */
  function textOf(value) {
    if (typeof value === 'string') return value.trim();
    if (typeof value === 'number') return String(value);
    if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n');
    return '';
  }

  /** `what-surprised-you` reads `What surprised you`. @param {string} slug */
  function words(slug) {
    const text = slug.replaceAll('-', ' ').trim();
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  /** @typedef {{ value?: any, label?: CourseLabel }} Kept */

  /**
   * What was written in one sheet, in the order of its fields, under the labels that it was written under. An id begins with its
   * sheet's name, `SHEET-FIELD`; it belongs to the longest name that begins it. What does not say where it stood comes last.
   * @param {Record<string, Kept>} entries the kind `sheets`
   * @param {string} sheet
   * @param {string[]} [sheets] all sheets known here
   * @returns {Array<{ label: string, text: string }>}
   */
  function writtenIn(entries, sheet, sheets = [sheet]) {
    const ownerOf = (/** @type {string} */ id) =>
      sheets.filter((name) => id.startsWith(`${name}-`)).sort((a, b) => b.length - a.length)[0];
    const nameOf = (/** @type {string} */ id) => id.slice(sheet.length + 1);
    const place = (/** @type {string} */ id) => Number(entries[id].label?.place ?? Infinity);
    return Object.keys(entries)
      .filter((id) => ownerOf(id) === sheet)
      .sort((a, b) => place(a) - place(b) || 0)
      .map((id) => {
        const { value, label } = entries[id];
        return { label: label?.name || words(nameOf(id)), text: textOf(value) && (label?.text || textOf(value)) };
      })
      .filter(({ text }) => text);
  }

  /**
   * All promises, those with the nearest date first and those without one last.
   * @param {Record<string, any>} values the kind `sheets`
   * @returns {Array<{ text: string, date: string, lesson: string, href: string }>}
   */
  function promisesIn(values) {
    return Object.entries(values)
      .filter(([id, value]) => id.startsWith('commitment:') && textOf(value?.text))
      .map(([, value]) => value)
      .sort((a, b) => String(a.date || '9').localeCompare(String(b.date || '9')));
  }

  globalThis.CoursebookGather = { sheetOf, textOf, words, writtenIn, promisesIn };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const { store, start, make, follow, dateText } = window.Coursebook;
  const { root = '' } = document.documentElement.dataset;

  start('gather promises', '[data-gather-promises]', (place) => {
    const none = [...place.childNodes];
    follow('sheets', () => {
      const promises = promisesIn(store.all('sheets'));
      place.replaceChildren(...(promises.length === 0 ? none : [make('ul', 'promises', ...promises.map((promise) => {
        const link = make('a', '', promise.lesson);
        link.setAttribute('href', `${root || './'}${promise.href}`);
        const day = promise.date ? [make('span', 'promises__date', dateText(promise.date)), ' · '] : [];
        const words = make('p', 'promises__text', promise.text);
        words.dir = 'auto';
        return make('li', '', words, make('p', 'promises__source', ...day, link));
      }))]));
    });
  });

  start('gather sheets', '[data-gather]', (block) => {
    const parts = [...block.querySelectorAll('[data-gather-sheet]')];
    const names = parts.map((part) => part.dataset.gatherSheet || sheetOf(part.querySelector('a').getAttribute('href')));
    parts.forEach((part, i) => {
      const place = part.querySelector('[data-written]');
      follow('sheets', () => {
        const written = writtenIn(store.entries('sheets'), names[i], names);
        place.replaceChildren(...(written.length === 0
          ? [make('p', 'gather__none', place.dataset.none)]
          : [make('dl', 'written', ...written.flatMap(({ label, text }) => {
            const words = make('dd', '', text);
            words.dir = 'auto';
            return [make('dt', '', label), words];
          }))]));
      });
    });
  });
})();
