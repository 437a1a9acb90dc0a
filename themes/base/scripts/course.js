// On every page: keeps the learner's work in this browser, and promotes what the frame and the blocks show.
//
// Gives the other scripts `Coursebook.store` and `Coursebook.start`. Knows nothing of quizzes and worksheets
// beyond the ids that their entries are kept by. All texts it shows come from the page.
(() => {
  'use strict';

  /** @typedef {'lessons' | 'quiz' | 'sheets' | 'prefs'} Kind */
  /** @typedef {{ value: any, at: string }} Entry  `at`: when it was written, ISO 8601 */
  /** @typedef {{ v: 1 } & Record<Kind, Record<string, Entry>>} CourseRecord */
  /** @typedef {{ seen?: boolean, done?: string }} LessonMark  `done`: when, ISO 8601; absent while it is not */

  /** @type {Kind[]} */
  const KINDS = ['lessons', 'quiz', 'sheets', 'prefs'];

  // ---- the record ----

  /** @param {string} courseId */
  const storeKey = (courseId) => `coursebook:v1:${courseId}`;

  /** @param {object} map @param {string} id */
  const owns = (map, id) => Object.prototype.hasOwnProperty.call(map, id);

  /** @param {unknown} value @returns {value is Record<string, any>} */
  const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

  /**
   * The record in `text`; what is not there is empty. `null` where the text is not a record of this version: it may
   * belong to a newer Coursebook, so it must not be overwritten.
   * @param {string | null} text
   * @returns {CourseRecord | null}
   */
  function parseRecord(text) {
    let record;
    try {
      record = text === null ? { v: 1 } : JSON.parse(text);
    } catch {
      return null;
    }
    if (!isMap(record) || record.v !== 1) return null;
    for (const kind of KINDS) {
      if (!isMap(record[kind])) record[kind] = {};
      // An entry that is none, as another program might have left it, is as good as absent.
      for (const id of Object.keys(record[kind])) if (!isMap(record[kind][id])) delete record[kind][id];
    }
    return /** @type {CourseRecord} */ (record);
  }

  /**
   * The learner's work over one text in `open()`. Every write reads the record again and changes one entry, so that
   * two tabs lose nothing. Where the storage refuses, all goes on in memory.
   * @param {() => Storage} open may throw, as `window.localStorage` does where storage is blocked
   * @param {string} key
   * @param {() => string} [now]
   */
  function createStore(open, key, now = () => new Date().toISOString()) {
    /** @type {Array<(kind?: Kind, id?: string) => void>} */
    const listeners = [];
    /** @type {Array<() => void>} */
    const mourners = [];
    /** @type {CourseRecord | null} */
    let memory = null;

    function read() {
      if (memory) return memory;
      try {
        const record = parseRecord(open().getItem(key));
        if (record) return record;
      } catch { /* blocked */ }
      memory = /** @type {CourseRecord} */ (parseRecord(null));
      return memory;
    }

    /** @param {Kind} kind @param {string} id @param {(entries: Record<string, Entry>) => void} change */
    function write(kind, id, change) {
      const record = read();
      change(record[kind]);
      try {
        if (!memory) open().setItem(key, JSON.stringify(record));
      } catch { // full, or blocked for writing
        memory = record;
      }
      if (memory) for (const fn of mourners.splice(0)) fn();
      for (const fn of listeners) fn(kind, id);
    }

    return {
      /** What was kept, or undefined. @param {Kind} kind @param {string} id */
      get(kind, id) {
        const entries = read()[kind];
        return owns(entries, id) ? entries[id].value : undefined;
      },
      /** @param {Kind} kind @param {string} id @param {unknown} value anything JSON can hold */
      set(kind, id, value) {
        write(kind, id, (entries) => { entries[id] = { value, at: now() }; });
      },
      /** @param {Kind} kind @param {string} id */
      remove(kind, id) {
        write(kind, id, (entries) => { delete entries[id]; });
      },
      /** All values of a kind by id. @param {Kind} kind @returns {Record<string, any>} */
      all(kind) {
        return Object.fromEntries(Object.entries(read()[kind]).map(([id, entry]) => [id, entry.value]));
      },
      /** As `all`, with the time of each. @param {Kind} kind @returns {Record<string, Entry>} */
      entries: (kind) => ({ ...read()[kind] }),
      /** False where what is written now will be gone with the page. */
      get persistent() {
        read();
        return memory === null;
      },
      /** Runs `fn(kind, id)` after each write here, and `fn()` after one in another tab. @param {(kind?: Kind, id?: string) => void} fn */
      onchange(fn) {
        listeners.push(fn);
      },
      /** Runs `fn` once, at the first write that cannot be kept. @param {() => void} fn */
      onlost(fn) {
        mourners.push(fn);
      },
      /** Another tab wrote. */
      changed() {
        for (const fn of listeners) fn();
      },
    };
  }

  // ---- lessons ----

  /**
   * Where to go on: the lesson last opened while it is not done, else the first one after it that is not.
   * @param {string[]} order ids of the course's lessons
   * @param {Record<string, Entry>} entries
   * @returns {{ state: 'start' | 'continue' | 'finished', id: string }}
   */
  function whereToGoOn(order, entries) {
    const known = order.filter((id) => owns(entries, id));
    if (known.length === 0) return { state: 'start', id: order[0] ?? '' };
    const last = known.reduce((a, b) => (entries[b].at >= entries[a].at ? b : a));
    const from = order.indexOf(last);
    const ahead = [...order.slice(from), ...order.slice(0, from)];
    const id = ahead.find((lesson) => !isDone(entries[lesson]?.value));
    return id === undefined ? { state: 'finished', id: order[0] } : { state: 'continue', id };
  }

  /** @param {LessonMark | undefined} mark */
  const isDone = (mark) => Boolean(mark?.done);

  // ---- colours ----

  /** @param {string} choice */
  const nextTheme = (choice) => ({ auto: 'light', light: 'dark' })[choice] ?? 'auto';

  // ---- what the learner wrote ----

  /** `a/b/top-five.html` and `a/b.html#top-five` both name the sheet `top-five`. @param {string} href */
  function sheetOf(href) {
    const [path, anchor] = href.split('#');
    return decodeURIComponent(anchor || path.slice(path.lastIndexOf('/') + 1).replace(/\.html$/, ''));
  }

  /**
   * A kept value as one text, empty where nothing was written.
   * @param {any} value
   * @param {Record<string, string>} [options] the texts of the options, where the value is an option's id
   * @returns {string}
   */
  function textOf(value, options = {}) {
    if (typeof value === 'string') return owns(options, value) ? options[value] : value.trim();
    if (typeof value === 'number') return String(value);
    if (Array.isArray(value)) return value.map((part) => textOf(part, options)).filter(Boolean).join('\n');
    return '';
  }

  /** `what-surprised-you` reads `What surprised you`. @param {string} slug */
  function words(slug) {
    const text = slug.replaceAll('-', ' ').trim();
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  /** @typedef {{ id: string, label: string, options: Record<string, string> }} Field */

  /**
   * What was written in one sheet, in the order of its fields. An id begins with its sheet's name, `SHEET-FIELD`; it belongs to
   * the longest name that begins it. A field that the page says nothing of comes last and is named after its id.
   * @param {Record<string, any>} values the kind `sheets`
   * @param {string} sheet
   * @param {string[]} [sheets] all sheets known here
   * @param {Field[]} [fields]
   * @returns {Array<{ label: string, text: string }>}
   */
  function writtenIn(values, sheet, sheets = [sheet], fields = []) {
    const ownerOf = (/** @type {string} */ id) =>
      sheets.filter((name) => id.startsWith(`${name}-`)).sort((a, b) => b.length - a.length)[0];
    const place = (/** @type {string} */ id) => {
      const i = fields.findIndex((field) => field.id === id);
      return i < 0 ? fields.length : i;
    };
    return Object.keys(values)
      .filter((id) => ownerOf(id) === sheet)
      .sort((a, b) => place(a) - place(b))
      .map((id) => {
        const field = fields.find((known) => known.id === id);
        return { label: field?.label ?? words(id.slice(sheet.length + 1)), text: textOf(values[id], field?.options) };
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
      .filter(([id, value]) => id.startsWith('commitment:') && isMap(value) && textOf(value.text))
      .map(([, value]) => value)
      .sort((a, b) => (a.date || '9').localeCompare(b.date || '9'));
  }

  globalThis.CoursebookCourse = { storeKey, parseRecord, createStore, whereToGoOn, isDone, nextTheme, sheetOf, textOf, words, writtenIn, promisesIn };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const html = document.documentElement;
  const { root = '', href: here = '' } = html.dataset;
  const key = storeKey(html.dataset.course ?? '');
  const store = createStore(() => window.localStorage, key);
  window.addEventListener('storage', (event) => { if (event.key === key || event.key === null) store.changed(); });

  /**
   * Runs `fn` for each element once the document is ready. An error in one stops no other.
   * @param {string} name for the console
   * @param {string} selector
   * @param {(element: any) => void} fn
   */
  function start(name, selector, fn) {
    const run = () => {
      for (const element of document.querySelectorAll(selector)) {
        try {
          fn(element);
        } catch (error) {
          console.error(`${name}:`, error);
        }
      }
    };
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run, { once: true });
    else run();
  }

  /** @type {any} */ (window).Coursebook = { store, start };

  /** @param {string} tag @param {string} className @param {...(Node | string)} children */
  function make(tag, className, ...children) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  }

  /** Calls `fn` now and after every change of the kind. @param {Kind} kind @param {() => void} fn */
  function follow(kind, fn) {
    fn();
    store.onchange((changed) => { if (changed === undefined || changed === kind) fn(); });
  }

  /** @param {string} iso @returns {string} in the page's language */
  function dateText(iso) {
    const date = new Date(iso.length === 10 ? `${iso}T12:00` : iso);
    return Number.isNaN(date.valueOf()) ? '' : new Intl.DateTimeFormat(html.lang || undefined, { dateStyle: 'long' }).format(date);
  }

  start('notice', '[data-notice]', (notice) => {
    store.onlost(() => { notice.hidden = false; });
    notice.querySelector('button').addEventListener('click', () => { notice.hidden = true; });
  });

  start('theme', '[data-theme-switch]', (button) => {
    const label = button.querySelector('[data-label]');
    const show = () => {
      const choice = store.get('prefs', 'theme') ?? 'auto';
      if (choice === 'auto') delete html.dataset.theme;
      else html.dataset.theme = choice;
      label.textContent = button.dataset[choice];
    };
    button.addEventListener('click', () => store.set('prefs', 'theme', nextTheme(store.get('prefs', 'theme') ?? 'auto')));
    follow('prefs', show);
    button.hidden = false;
  });

  start('menu', 'details[data-menu]', (menu) => {
    const close = () => { menu.open = false; };
    document.addEventListener('click', ({ target }) => { if (!menu.contains(target)) close(); });
    menu.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== 'Escape' || !menu.open) return;
      close();
      menu.querySelector('summary').focus();
    });
  });

  start('print', '[data-print]', (button) => {
    button.addEventListener('click', () => window.print());
    button.hidden = false;
  });

  start('lesson', '[data-lesson]', (lesson) => {
    const id = lesson.dataset.lesson;
    const mark = () => store.get('lessons', id) ?? {};
    // Only opening a page is no reason for the notice that nothing will be kept.
    if (store.persistent) store.set('lessons', id, { ...mark(), seen: true });

    for (const part of lesson.querySelectorAll('[data-finish]')) {
      const button = part.querySelector('button');
      const text = part.querySelector('[data-finish-text]');
      button.addEventListener('click', () => {
        const { done, ...rest } = mark();
        store.set('lessons', id, done ? rest : { ...rest, done: new Date().toISOString() });
      });
      follow('lessons', () => {
        const { done } = mark();
        button.textContent = done ? button.dataset.undo : button.dataset.do;
        text.textContent = done ? text.dataset.done.replace('{date}', dateText(done)) : text.dataset.open;
        part.classList.toggle('is-done', Boolean(done));
      });
      part.hidden = false;
    }
  });

  start('marks', '[data-lesson-link]', (link) => {
    const word = make('span', 'visually-hidden');
    link.append(word);
    follow('lessons', () => {
      const done = isDone(store.get('lessons', link.dataset.lessonLink));
      link.classList.toggle('is-done', done);
      word.textContent = done ? ` (${html.dataset.done})` : '';
    });
  });

  start('progress', '[data-progress]', (line) => {
    const ids = lessonIds(line.closest('[data-lessons]') ?? document);
    const bar = line.querySelector('progress');
    const text = line.querySelector('[data-text]');
    follow('lessons', () => {
      const done = ids.filter((id) => isDone(store.get('lessons', id))).length;
      line.hidden = done === 0;
      if (bar) bar.value = done;
      text.textContent = text.dataset.text.replace('{done}', done).replace('{all}', ids.length);
    });
  });

  start('go on', '[data-go-on]', (button) => {
    const scope = button.closest('[data-lessons]') ?? document;
    const { state, id } = whereToGoOn(lessonIds(scope), store.entries('lessons'));
    if (state === 'start') return;
    const link = scope.querySelector(`[data-lesson-link="${CSS.escape(id)}"]`);
    button.href = link.href;
    button.querySelector('[data-verb]').textContent = button.dataset[state];
    button.querySelector('[data-title]').textContent = link.querySelector('[data-title]').textContent;
  });

  /** @param {ParentNode} scope @returns {string[]} */
  function lessonIds(scope) {
    return [...new Set([...scope.querySelectorAll('[data-lesson-link]')].map((link) => /** @type {HTMLElement} */ (link).dataset.lessonLink ?? ''))];
  }

  start('pair', '[data-pair]', (pair) => {
    const panels = [...pair.querySelectorAll(':scope > [data-part]')];
    const list = make('div', 'pair__tabs');
    list.setAttribute('role', 'tablist');
    list.setAttribute('aria-label', pair.dataset.pair);
    const tabs = panels.map((panel) => {
      const heading = panel.querySelector('[data-part-title]');
      const tab = /** @type {HTMLButtonElement} */ (make('button', 'pair__tab', heading.textContent));
      tab.type = 'button';
      tab.setAttribute('role', 'tab');
      tab.id = `${panel.id}-tab`;
      tab.setAttribute('aria-controls', panel.id);
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', tab.id);
      panel.tabIndex = 0;
      heading.classList.add('print-only');
      return tab;
    });
    const choose = (/** @type {number} */ chosen) => tabs.forEach((tab, i) => {
      tab.setAttribute('aria-selected', String(i === chosen));
      tab.tabIndex = i === chosen ? 0 : -1;
      panels[i].hidden = i !== chosen;
    });
    tabs.forEach((tab, i) => {
      tab.addEventListener('click', () => choose(i));
      tab.addEventListener('keydown', (event) => {
        const forward = getComputedStyle(pair).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
        const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
        const to = { [forward]: i + 1, [back]: i - 1, Home: 0, End: -1 }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        const target = (to + tabs.length) % tabs.length;
        choose(target);
        tabs[target].focus();
      });
    });
    list.append(...tabs);
    pair.prepend(list);
    choose(Math.max(0, panels.findIndex((panel) => `#${panel.id}` === location.hash)));
  });

  start('commitment', '[data-commitment]', (box) => {
    const lesson = document.querySelector('[data-lesson]');
    const id = `commitment:${lesson instanceof HTMLElement ? lesson.dataset.lesson : here}:${box.dataset.commitment}`;
    const text = box.querySelector('textarea');
    const date = box.querySelector('input');
    const kept = box.querySelector('[data-kept]');
    const { text: before = '', date: day = '' } = store.get('sheets', id) ?? {};
    // What a reloaded page brings back by itself is younger than what is kept.
    text.value ||= before;
    date.value ||= day;
    kept.hidden = !before && !day;
    // Paper shows a rule to write on where the browser would print its date pattern.
    const showEmpty = () => date.toggleAttribute('data-empty', !date.value);
    showEmpty();
    for (const field of [text, date]) {
      field.addEventListener('change', () => {
        if (text.value.trim() || date.value) {
          const title = document.querySelector('h1')?.textContent?.trim() ?? '';
          store.set('sheets', id, { text: text.value, date: date.value, lesson: title, href: `${here}#${box.id}` });
        } else {
          store.remove('sheets', id);
        }
        kept.hidden = !store.persistent;
        showEmpty();
      });
    }
  });

  start('gather promises', '[data-gather-promises]', (place) => follow('sheets', () => {
    const promises = promisesIn(store.all('sheets'));
    if (promises.length === 0) return;
    place.replaceChildren(make('ul', 'promises', ...promises.map((promise) => {
      const link = /** @type {HTMLAnchorElement} */ (make('a', '', promise.lesson));
      link.setAttribute('href', `${root || './'}${promise.href}`);
      const day = promise.date ? [make('span', 'promises__date', dateText(promise.date)), ' · '] : [];
      const words = make('p', 'promises__text', promise.text);
      words.dir = 'auto';
      return make('li', '', words, make('p', 'promises__source', ...day, link));
    })));
  }));

  start('gather sheets', '[data-gather]', (block) => {
    const parts = [...block.querySelectorAll('[data-gather-sheet]')];
    const names = parts.map((part) => part.dataset.gatherSheet || sheetOf(part.querySelector('a').getAttribute('href')));
    parts.forEach((part, i) => {
      const place = part.querySelector('[data-written]');
      const fields = [...part.querySelectorAll('[data-field]')].map((field) => ({
        id: field.dataset.field,
        label: field.dataset.label,
        options: Object.fromEntries([...field.querySelectorAll('[data-option]')].map((option) => [option.dataset.option, option.textContent])),
      }));
      follow('sheets', () => {
        const written = writtenIn(store.all('sheets'), names[i], names, fields);
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
