// On every page: keeps the learner's work in this browser, and promotes what the frame shows.
//
// Gives the other scripts `Coursebook`; more.js adds to it what no page needs before somebody does more than read. Each byte here
// is loaded before the first word can be written, so what may come later stands there. Knows nothing of quizzes and worksheets
// beyond the ids that their entries are kept by. All texts it shows come from the page.
//
// An entry has a key of its own, so that two tabs never overwrite each other's:
//
//     coursebook:v1:COURSE:KIND:ID   {"value": any, "at": ISO time, "label"?: what it is, in plain words}
//     coursebook:v1:COURSE:erased    ISO time: what is not younger does not count
//
// Without `value` it is a tombstone: removed, and no merge brings it back.
(() => {
  'use strict';

  /** @typedef {CourseKind} Kind */
  /** @typedef {CourseLabel} Label */
  /** @typedef {CourseEntry} Entry */
  /** @typedef {(kind?: Kind, id?: string, fromOutside?: boolean) => void} Listener */
  /** @typedef {{ done?: string }} LessonMark  `done`: when, ISO 8601 */

  const KINDS = ['lessons', 'quiz', 'sheets', 'prefs', 'review'];

  /** @param {object} map @param {string} id */
  const owns = (map, id) => Object.prototype.hasOwnProperty.call(map, id);

  /** @param {unknown} value @returns {value is Record<string, any>} */
  const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

  /** @template T @returns {Record<string, T>} without the names that every object has */
  const emptyMap = () => Object.create(null);

  // ---- the record ----

  /** @param {string} courseId */
  const storeKey = (courseId) => `coursebook:v1:${courseId}`;

  /** In milliseconds; 0, the oldest there is, for what is no time a clock could have shown. @param {unknown} at */
  function timeOf(at) {
    const ms = typeof at === 'string' ? Date.parse(at) : NaN;
    return ms > 0 && ms < 2.5e14 ? ms : 0;
  }

  const isoTime = (/** @type {number} */ ms) => new Date(ms).toISOString();

  /** @param {string | null | undefined} text @returns {any} undefined where it is no JSON */
  function parse(text) {
    if (!text) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  /** An entry as it is kept. @param {any} entry */
  const textOfEntry = ({ value, at, label }) => JSON.stringify({ value, at, label: cleanLabel(label) });

  /** @param {any} label @returns {Label | undefined} */
  function cleanLabel(label) {
    if (!isMap(label)) return undefined;
    return Object.fromEntries(['page', 'title', 'name', 'text', 'place'].filter((part) => typeof label[part] === 'string').map((part) => [part, label[part]]));
  }

  /**
   * The learner's work over what `open()` gives. What was set is also held in memory as long as the page is open: where the
   * storage refuses all goes on there, and every write puts back what somebody else cleared.
   * @param {() => Storage} open may throw, as `window.localStorage` does where storage is blocked
   * @param {string} course its id
   * @param {() => number} [now]
   * @returns {CourseStore} what each of its functions does stands in globals.d.ts
   */
  function createStore(open, course, now = Date.now) {
    const oldKey = storeKey(course);
    const prefix = `${oldKey}:`;
    const markKey = `${prefix}erased`;
    /** What is known of each entry, by `KIND:ID`. @type {Map<string, { text: string, time: number }>} */
    const known = new Map();
    /** @type {Listener[]} */
    const listeners = [];
    /** @type {Array<() => void>} */
    const mourners = [];
    let erased = -1;
    let isLost = false;

    /** What `fn` gives for the storage; undefined where that is blocked. @template T @param {(storage: Storage) => T} fn */
    function ask(fn) {
      try {
        return fn(open());
      } catch {
        return undefined;
      }
    }

    /** @param {string} name @returns {[Kind, string]} */
    const parts = (name) => [/** @type {Kind} */ (name.slice(0, name.indexOf(':'))), name.slice(name.indexOf(':') + 1)];

    /** @param {string} name */
    const isEntry = (name) => KINDS.some((kind) => name.startsWith(`${kind}:`));

    /** Takes an entry that is younger than the one known; of two with one time the same one everywhere. @param {string} name @param {string | null} text */
    function take(name, text) {
      const before = known.get(name);
      if (text === null || text === before?.text) return false;
      const entry = parse(text);
      if (!isMap(entry) || !(owns(entry, 'value') || timeOf(entry.at))) return false;
      const time = timeOf(entry.at);
      if (time <= erased || (before && (time < before.time || (time === before.time && text < before.text)))) return false;
      known.set(name, { text, time });
      return true;
    }

    /** @param {number} time */
    function forget(time) {
      if (time <= erased) return false;
      erased = time;
      for (const [name, entry] of known) if (entry.time <= erased) known.delete(name);
      return true;
    }

    /** @param {Storage} storage */
    function seeMark(storage) {
      const mark = timeOf(storage.getItem(markKey));
      if (mark) forget(mark);
    }

    /** What another tab wrote of one entry, also before its event comes. @param {string} name */
    const look = (name) => ask((storage) => {
      seeMark(storage);
      take(name, storage.getItem(prefix + name));
    });

    /** Reads everything. */
    const readAll = () => ask((storage) => {
      seeMark(storage);
      for (const key of Object.keys(storage)) {
        const name = key.slice(prefix.length);
        if (!key.startsWith(prefix) || !isEntry(name)) continue;
        const text = storage.getItem(key);
        const entry = parse(text);
        if (isMap(entry) && timeOf(entry.at) <= erased) storage.removeItem(key);
        else take(name, text);
      }
      inside.takeOver?.(storage.getItem(oldKey));
    });

    /** Puts everything known where it is not, and takes what is younger there. @returns {boolean} whether all of it is kept */
    function writeAll() {
      const isKept = ask((storage) => {
        seeMark(storage);
        let all = true;
        const put = (/** @type {string} */ name, /** @type {string} */ text) => {
          try {
            storage.setItem(prefix + name, text);
          } catch { // full; a smaller one may still find room
            all = false;
          }
        };
        if (erased > 0 && timeOf(storage.getItem(markKey)) < erased) put('erased', isoTime(erased));
        for (const [name, { text }] of known) {
          const there = storage.getItem(prefix + name);
          if (there !== text && !take(name, there)) put(name, text);
        }
        return all;
      });
      isLost = !isKept;
      return !isLost;
    }

    /** @type {Listener} */
    function tell(...news) {
      for (const fn of listeners) {
        try {
          fn(...news);
        } catch (error) {
          console.error('store:', error);
        }
      }
    }

    function mourn() {
      if (!store.persistent) for (const fn of mourners.splice(0)) fn();
    }

    /** Younger than all that is known of it, whatever the clock says. @param {string} name @param {unknown} [value] @param {Label} [label] */
    function put(name, value, label) {
      look(name);
      const time = Math.max(now(), (known.get(name)?.time ?? 0) + 1, erased + 1);
      known.set(name, { time, text: textOfEntry({ value, at: isoTime(time), label }) });
      writeAll();
    }

    /** For more.js, which carries the record to files and to other windows. @type {CourseStoreInside} */
    const inside = {
      known, ask, parts, isEntry, seeMark, look, take, put, forget, readAll, writeAll, tell, mourn, prefix, oldKey,
      erased: () => erased,
    };

    /** All of a kind, by id. @template T @param {Kind} kind @param {(entry: Entry) => T} pick */
    function mapOf(kind, pick) {
      /** @type {Record<string, T>} */
      const map = emptyMap();
      for (const [name, { text }] of known) {
        const entry = name.startsWith(`${kind}:`) && parse(text);
        if (entry && owns(entry, 'value')) map[name.slice(kind.length + 1)] = pick(entry);
      }
      return map;
    }

    const store = /** @type {CourseStore} */ ({
      inside,
      get(kind, id) {
        const name = `${kind}:${id}`;
        look(name);
        return parse(known.get(name)?.text)?.value;
      },
      set(kind, id, value, label) {
        store.jot(kind, id, value, label);
        mourn();
      },
      jot(kind, id, value, label) {
        put(`${kind}:${id}`, value, label);
        tell(kind, id);
      },
      remove(kind, id) {
        if (store.get(kind, id) !== undefined) store.set(kind, id, undefined);
      },
      all: (kind) => mapOf(kind, ({ value }) => value),
      entries: (kind) => mapOf(kind, ({ value, at, label }) => ({ value, at: String(at ?? ''), label: cleanLabel(label) })),
      get persistent() {
        return !isLost && ask((storage) => storage.getItem(markKey)) !== undefined;
      },
      onchange(fn) {
        listeners.push(fn);
      },
      onlost(fn) {
        mourners.push(fn);
      },
      changed(key) {
        if (key === null || key === markKey || key === oldKey) {
          readAll();
          tell(undefined, undefined, true);
          return;
        }
        const name = key.slice(prefix.length);
        if (!key.startsWith(prefix) || !isEntry(name)) return;
        look(name);
        ask((storage) => {
          // An older one arrived last; the younger one goes back. What was removed waits for the next write.
          const { text } = known.get(name) ?? {};
          const there = storage.getItem(key);
          if (text !== undefined && there !== null && there !== text) storage.setItem(key, text);
        });
        tell(...parts(name), true);
      },
    });
    readAll();
    return store;
  }

  // ---- what comes back ----

  /** @typedef {{ lesson: string, box: number, due?: string }} Plan  `due`: a local day; box 6 is learnt and never due; any other without is in no lesson now */

  /** `2026-11-21`, where the learner is. @param {Date} [date] */
  const dayOf = (date = new Date()) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-');

  /** @param {unknown} plan @returns {plan is Plan} */
  const isPlan = (plan) => isMap(plan) && Number.isInteger(plan.box) && plan.box >= 1 && plan.box <= 6 && typeof plan.lesson === 'string';

  /** @param {unknown} plan @param {string} [today] @returns {boolean} */
  const isDue = (plan, today = dayOf()) => isPlan(plan) && plan.box <= 5 && String(plan.due) <= today;

  // ---- lessons ----

  /** @param {LessonMark | undefined} mark */
  const isDone = (mark) => Boolean(mark?.done);

  // ---- colours ----

  /** @param {string} choice */
  const nextTheme = (choice) => ({ auto: 'light', light: 'dark' })[choice] ?? 'auto';

  /** Puts values in the places of a text: `{n} of {m}`. @param {string} text @param {Record<string, any>} values */
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');

  globalThis.CoursebookCourse = { KINDS, isMap, timeOf, isoTime, parse, textOfEntry, createStore, dayOf, isPlan, isDue, nextTheme, fill };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const html = document.documentElement;
  const { root = '', course = '' } = html.dataset;
  const store = createStore(() => window.localStorage, course);
  window.addEventListener('storage', ({ key }) => store.changed(key));
  // A page that comes back by the Back button was asleep, and heard nothing.
  window.addEventListener('pageshow', ({ persisted }) => { if (persisted) store.changed(null); });

  /** @param {() => void} fn */
  function whenParsed(fn) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', fn, { once: true });
    else fn();
  }

  /** An error in one part stops no other. @param {string} name for the console @param {(element: any) => void} fn @param {Element} element */
  function begin(name, fn, element) {
    try {
      fn(element);
    } catch (error) {
      console.error(`${name}:`, error);
    }
  }

  /** What was started, for pages that come later. @type {Array<(place: ParentNode) => void>} */
  const starters = [];

  /**
   * Runs `fn` for each element once the document is ready.
   * @param {string} name @param {string} selector @param {(element: any) => void} fn
   */
  function start(name, selector, fn) {
    const run = (/** @type {ParentNode} */ place) => { for (const element of place.querySelectorAll(selector)) begin(name, fn, element); };
    starters.push(run);
    whenParsed(() => run(document));
  }

  /** @param {string} tag @param {string} className @param {...(Node | string)} children */
  function make(tag, className, ...children) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  }

  /** @type {(place: ParentNode, selector: string) => any} */
  const one = (place, selector) => place.querySelector(selector);

  /** @type {(place: ParentNode, selector: string) => any[]} */
  const all = (place, selector) => [...place.querySelectorAll(selector)];

  const rules = new Intl.PluralRules(html.lang || 'en');

  /** `one`, `other` ... in the page's language. @param {number} n */
  const plural = (n) => rules.select(n);

  /** @param {string} iso @returns {string} in the page's language */
  function dateText(iso) {
    const date = new Date(iso.length === 10 ? `${iso}T12:00` : iso);
    return Number.isNaN(date.valueOf()) ? '' : new Intl.DateTimeFormat(html.lang || undefined, { dateStyle: 'long' }).format(date);
  }

  /** The words on the page that name it. */
  const pageTitle = () => one(document, 'h1')?.textContent.trim() ?? '';

  // ---- styles and scripts that wait ----

  /** What they are for. */
  const WAITING = 'course-quiz, course-sheet, .cards, .pair, .roleplay, .commitment, .gather, .finish';

  /** How long somebody is on the page before what waits is loaded in any case, so that it is there when they print; and, longer each time, before what could not be had is asked for again. */
  let pause = 5000;

  /** Loads a script or a sheet of the course. @param {string} path from its root @param {boolean} [inOrder] @returns {Promise<void>} */
  const load = (path, inOrder) => new Promise((done, failed) => {
    const isSheet = path.endsWith('.css');
    const element = make(isSheet ? 'link' : 'script', '');
    Object.assign(element, isSheet ? { rel: 'stylesheet', href: root + path } : { async: !inOrder, src: root + path });
    element.addEventListener('load', () => done());
    element.addEventListener('error', () => failed(new Error(path)));
    document.head.append(element);
  });

  const waiting = new Set((html.dataset.later ?? '').match(/\S+/g));
  /** @type {Promise<void> | undefined} */
  let coming;
  /** @type {Promise<void> | undefined} */
  let woken;

  /** Loads more.js, where the page does not bring it. */
  const more = () => coming ??= html.dataset.more ? load(html.dataset.more, true).catch((error) => {
    coming = undefined;
    throw error;
  }) : Promise.resolve();

  /** Loads those of what waits, in order. @param {string} ending */
  const bring = (ending) => Promise.all([...waiting].map((path) => path.endsWith(ending) && load(path, true).then(() => waiting.delete(path), () => {})));

  /** Loads what waits: the scripts behind more.js. What cannot be had is asked for again, less and less often. @returns {Promise<void>} fulfilled in any case */
  const wake = () => woken ??= Promise.allSettled([bring('css'), more().then(() => bring('js'))]).then(() => {
    if (!waiting.size) return;
    woken = undefined;
    setTimeout(wake, pause = Math.min(pause * 2, 6e5));
  });
  window.addEventListener('online', wake);

  // Readers of a lesson read before they write, and some only read. Who wrote something earlier finds it at once.
  whenParsed(() => {
    const isKept = ['quiz', 'sheets'].some((kind) => Object.keys(store.all(/** @type {Kind} */ (kind))).length > 0);
    if (isKept || location.hash || location.protocol === 'file:' || store.inside.ask((storage) => storage.getItem(storeKey(course)))) {
      wake();
      return;
    }
    const near = new IntersectionObserver((seen) => { if (seen.some(({ isIntersecting }) => isIntersecting)) wake(); }, { rootMargin: '100%' });
    for (const part of document.querySelectorAll(WAITING)) near.observe(part);
    const { connection } = /** @type {any} */ (navigator);
    if (!connection?.saveData) window.addEventListener('load', () => { setTimeout(wake, pause); }, { once: true });
  });

  window.Coursebook = /** @type {any} */ ({ store, start, starters, begin, whenParsed, load, isDue, make, one, all, fill, plural, dateText, follow, pageTitle, more, wake });

  /** Calls `fn` now and after every change of the kind. @param {Kind} kind @param {() => void} fn */
  function follow(kind, fn) {
    fn();
    store.onchange((changed) => { if (changed === undefined || changed === kind) fn(); });
  }

  start('notice', '[data-notice]', (notice) => {
    store.onlost(() => { notice.hidden = false; });
    notice.querySelector('button').addEventListener('click', () => { notice.hidden = true; });
  });

  // The paper that the learner chose stands above the course's.
  if (html.dataset.paper) {
    const chosen = store.get('prefs', 'paper');
    if (chosen === 'a4' || chosen === 'letter') html.dataset.paper = chosen;
  }

  start('theme', '[data-theme-switch]', (button) => {
    const label = button.querySelector('[data-label]');
    const show = () => {
      const kept = store.get('prefs', 'theme');
      const choice = button.dataset[kept] ? kept : 'auto';
      if (choice === 'auto') delete html.dataset.theme;
      else html.dataset.theme = choice;
      label.textContent = button.dataset[choice];
    };
    button.addEventListener('click', () => store.set('prefs', 'theme', nextTheme(html.dataset.theme ?? 'auto')));
    follow('prefs', show);
    button.hidden = false;
  });

  start('due', '[data-due]', (link) => {
    const show = () => {
      const n = Object.values(store.all('review')).filter((plan) => isDue(plan)).length;
      link.textContent = fill(link.dataset[plural(n)] ?? link.dataset.other, { n });
      link.hidden = n === 0;
    };
    follow('review', show);
    // A page left open over night.
    document.addEventListener('visibilitychange', show);
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
    let isPrinting = false;
    const print = () => {
      if (isPrinting) return;
      isPrinting = true;
      wake().then(() => {
        if (isPrinting) window.print();
        isPrinting = false;
      });
    };
    button.addEventListener('click', print);
    button.hidden = false;
    // What is printed by its key in the first seconds waits for its styles, too. Who presses it once more does not.
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || !waiting.size) return;
      if (isPrinting) isPrinting = false;
      else {
        event.preventDefault();
        print();
      }
    });
  });

  start('lesson', '[data-lesson]', (lesson) => {
    const id = lesson.dataset.lesson;
    const mark = () => store.get('lessons', id) ?? {};
    store.jot('prefs', 'lesson', id);

    for (const part of lesson.querySelectorAll('[data-finish]')) {
      const button = part.querySelector('button');
      const text = part.querySelector('[data-finish-text]');
      button.addEventListener('click', () => {
        if (isDone(mark())) {
          store.remove('lessons', id);
          return;
        }
        store.set('lessons', id, { done: new Date().toISOString() }, { page: html.dataset.href, title: pageTitle() });
        const keys = all(lesson, '[data-key-point]');
        const plan = () => more().then(() => { for (const key of keys) window.Coursebook.schedule(`key:${key.dataset.keyPoint}`, id, 'begin'); }, () => { setTimeout(plan, pause); });
        if (keys.length) plan();
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
})();
