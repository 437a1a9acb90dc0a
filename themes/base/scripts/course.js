// On every page: keeps the learner's work in this browser, and promotes what the frame and the blocks show.
//
// Gives the other scripts `Coursebook`: the store, the plan of what comes back, printing one section, custom elements.
// Knows nothing of quizzes and worksheets beyond the ids that their entries are kept by. All texts it shows come from the page.
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
    let seed = '';

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
      const old = storage.getItem(oldKey);
      if (old !== null) takeOver(old);
    });

    /** The record of an older Coursebook, all in one text. What is none is left alone. @param {string} text */
    function takeOver(text) {
      const record = parse(text);
      if (!isMap(record) || record.v !== 1) return;
      for (const kind of KINDS) {
        for (const [id, entry] of Object.entries(isMap(record[kind]) ? record[kind] : {})) {
          if (isMap(entry)) take(`${kind}:${id}`, textOfEntry(entry));
        }
      }
      if (writeAll()) ask((storage) => storage.removeItem(oldKey));
    }

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

    /** @param {any} record @param {boolean} [byHand] the learner's own wish, which an earlier "erase everything" does not stand against */
    function absorb(record, byHand) {
      /** @type {Array<[Kind, string]>} */
      const taken = [];
      if (!isMap(record) || record.v !== 1 || record.course !== course || !Array.isArray(record.entries)) return taken;
      ask(seeMark);
      const isErased = !byHand && forget(timeOf(record.erased) || -1);
      const items = record.entries.filter((item) => isMap(item) && KINDS.includes(item.kind) && typeof item.id === 'string');
      let late = erased;
      for (const item of items.sort((a, b) => timeOf(a.at) - timeOf(b.at))) {
        const name = `${item.kind}:${item.id}`;
        if (name === 'prefs:seed') continue;
        look(name);
        const isBefore = byHand && timeOf(item.at) <= erased;
        if (isBefore && known.has(name)) continue;
        if (take(name, textOfEntry({ ...item, at: isBefore ? isoTime(late += 1) : item.at }))) taken.push([item.kind, item.id]);
      }
      if (taken.length || isErased) writeAll();
      if (isErased) readAll();
      if (taken.length === 1 && !isErased) tell(...taken[0], true);
      else if (taken.length || isErased) tell(undefined, undefined, true);
      return taken;
    }

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

    /** For another page: everything, or one entry. @param {Kind} [kind] @param {string} [id] @returns {CourseRecord} */
    function record(kind, id) {
      const names = kind === undefined ? [...known.keys()] : [`${kind}:${id}`];
      const entries = names.filter((name) => known.has(name) && name !== 'prefs:seed').map((name) => {
        const { value, at, label } = parse(known.get(name)?.text);
        const [of, own] = parts(name);
        return { kind: of, id: own, value, at, label };
      });
      return { v: 1, course, at: isoTime(now()), ...(erased > 0 && { erased: isoTime(erased) }), entries };
    }

    /** @type {CourseStore} */
    const store = {
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
      export() {
        const { erased: _, ...mine } = record();
        return mine;
      },
      import(record) {
        const { length } = absorb(record, true);
        mourn();
        return length;
      },
      erase() {
        readAll();
        forget(Math.max(now(), erased + 1, ...[...known.values()].map(({ time }) => time)));
        ask((storage) => {
          for (const key of Object.keys(storage)) if (key === oldKey || (key.startsWith(prefix) && isEntry(key.slice(prefix.length)))) storage.removeItem(key);
        });
        writeAll();
        tell(undefined, undefined, true);
      },
      get seed() {
        if (seed) return seed;
        const kept = store.get('prefs', 'seed');
        seed = typeof kept === 'string' && kept ? kept : Math.random().toString(36).slice(2, 8);
        if (seed !== kept) put('prefs:seed', seed);
        return seed;
      },
      record,
      merge: (record) => { absorb(record); },
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
    };
    readAll();
    return store;
  }

  // ---- one record where the browser gives each file a store of its own ----

  /**
   * Keeps a store the same as the one of another window, which may be anybody's: what it sends is checked and never run.
   * @param {Window} here @param {() => Window | null | undefined} other @param {CourseStore} store @param {string} course
   * @returns {() => void} sends everything, and asks for everything
   */
  function connect(here, other, store, course) {
    let isHearing = false;
    const send = (/** @type {CourseRecord} */ record, ask = false) => other()?.postMessage({ coursebook: 1, course, record, ask }, '*');
    here.addEventListener('message', ({ source, data }) => {
      if (!source || source !== other() || !isMap(data) || data.coursebook !== 1 || data.course !== course) return;
      isHearing = true;
      store.merge(data.record);
      isHearing = false;
      if (data.ask === true) send(store.record());
    });
    store.onchange((kind, id) => { if (!isHearing) send(store.record(kind, id)); });
    return () => { send(store.record(), true); };
  }

  // ---- what comes back, and when: five boxes, after Leitner ----

  /** @typedef {{ lesson: string, box: number, due?: string }} Plan  `due`: a local day; box 6 is learnt and never due; any other without is in no lesson now */

  /** Days until an item of box 1 to 5 comes back. */
  const PAUSES = [1, 3, 7, 16, 35];

  /** `2026-11-21`, where the learner is. @param {Date} [date] */
  const dayOf = (date = new Date()) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-');

  /** Calendar days have no hours, so no clock change can shift them. @param {string} day @param {number} days */
  const laterDay = (day, days) => new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);

  /** @param {unknown} plan @returns {plan is Plan} */
  const isPlan = (plan) => isMap(plan) && Number.isInteger(plan.box) && plan.box >= 1 && plan.box <= 6;

  /** @param {unknown} plan @param {string} [today] @returns {boolean} */
  const isDue = (plan, today = dayOf()) => isPlan(plan) && plan.box <= 5 && String(plan.due) <= today;

  /** @param {string} lesson @param {number} box @param {string} today @returns {Plan} */
  const planned = (lesson, box, today) => (box > 5 ? { lesson, box: 6 } : { lesson, box, due: laterDay(today, PAUSES[box - 1]) });

  /**
   * The plan after an answer; undefined where it stays as it is.
   * @param {unknown} plan @param {string} lesson @param {'right' | 'missed' | 'begin'} result @param {string} today
   * @returns {Plan | undefined}
   */
  function replan(plan, lesson, result, today) {
    if (result === 'missed') return planned(lesson, 1, today);
    if (!isPlan(plan)) return result === 'begin' ? planned(lesson, 1, today) : undefined;
    const isLost = plan.box <= 5 && !plan.due;
    if (result === 'begin') return isLost ? planned(lesson, plan.box, today) : undefined;
    return isLost || isDue(plan, today) ? planned(lesson, plan.box + 1, today) : undefined;
  }

  // ---- lessons ----

  /**
   * Where to go on: the lesson last opened while it is not done, else the first one after it that is not.
   * @param {string[]} order ids of the course's lessons
   * @param {Record<string, Entry>} entries
   * @param {string} [opened] the lesson last opened, where that is known
   * @returns {{ state: 'start' | 'continue' | 'finished', id: string }}
   */
  function whereToGoOn(order, entries, opened = '') {
    const known = order.includes(opened) ? [opened] : order.filter((id) => owns(entries, id));
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

  /** Puts values in the places of a text: `{n} of {m}`. @param {string} text @param {Record<string, any>} values */
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');

  globalThis.CoursebookCourse = {
    storeKey, createStore, connect, dayOf, laterDay, isDue, replan, whereToGoOn, isDone, nextTheme, fill,
  };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const html = document.documentElement;
  const { root = '', course = '' } = html.dataset;
  const store = createStore(() => window.localStorage, course);
  window.addEventListener('storage', ({ key }) => store.changed(key));
  // A page that comes back by the Back button was asleep, and heard nothing.
  window.addEventListener('pageshow', ({ persisted }) => { if (persisted) store.changed(null); });

  if (location.protocol === 'file:') {
    const { parent } = window;
    if (html.dataset.hub) window.addEventListener('load', addHub, { once: true });
    else if (html.dataset.page === 'state' && parent !== window) connect(window, () => parent, store, course);
  }

  /** Firefox gives each file a store of its own: the store of one page is then the course's. */
  function addHub() {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.tabIndex = -1;
    frame.title = html.dataset.hub ?? '';
    // One page keeps what was done in every language.
    frame.src = `${root}${html.dataset.up ?? ''}state.html`;
    frame.addEventListener('load', connect(window, () => frame.contentWindow, store, course));
    document.body.append(frame);
  }

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

  /** Runs another script of the course. @param {string} path from its root @returns {Promise<void>} */
  const load = (path) => new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = root + path;
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => failed(new Error(path)));
    document.head.append(script);
  });

  /**
   * Makes `tag` an element that `fn` runs for, once, when it stands in the document with all that is in it.
   * @param {string} tag @param {(element: any) => void} fn
   */
  function define(tag, fn) {
    const begun = new WeakSet();
    customElements.define(tag, class extends HTMLElement {
      connectedCallback() {
        whenParsed(() => {
          if (!this.isConnected || begun.has(this)) return;
          begun.add(this);
          begin(tag, fn, this);
        });
      }
    });
  }

  // ---- styles and scripts that wait ----

  /** What they are for. */
  const WAITING = 'course-quiz, course-sheet, .cards, .pair, .roleplay, .commitment, .gather';

  /** How long somebody is on the page before what waits is loaded in any case, so that it is there when they print. */
  const SETTLED = 5000;

  /** @type {Promise<unknown> | undefined} */
  let woken;

  /** @param {string} path @returns {HTMLElement & { href?: string, src?: string }} */
  function loader(path) {
    const element = document.createElement(path.endsWith('.css') ? 'link' : 'script');
    if (element instanceof HTMLLinkElement) {
      element.rel = 'stylesheet';
      element.href = root + path;
    } else {
      element.async = false;
      element.src = root + path;
    }
    return element;
  }

  /** Loads what waits, in order. @returns {Promise<unknown>} settled when all is there, or cannot be had */
  function wake() {
    woken ??= Promise.all((html.dataset.later ?? '').split(' ').filter(Boolean).map((path) => new Promise((done) => {
      const element = loader(path);
      for (const news of ['load', 'error']) element.addEventListener(news, done);
      document.head.append(element);
    })));
    return woken;
  }

  // Readers of a lesson read before they write, and some only read. Who wrote something earlier finds it at once.
  whenParsed(() => {
    const isKept = ['quiz', 'sheets'].some((kind) => Object.keys(store.all(/** @type {Kind} */ (kind))).length > 0);
    if (isKept || location.hash || location.protocol === 'file:') {
      wake();
      return;
    }
    const near = new IntersectionObserver((seen) => { if (seen.some(({ isIntersecting }) => isIntersecting)) wake(); }, { rootMargin: '100%' });
    for (const part of document.querySelectorAll(WAITING)) near.observe(part);
    const { connection } = /** @type {any} */ (navigator);
    if (!connection?.saveData) window.addEventListener('load', () => { setTimeout(wake, SETTLED); }, { once: true });
  });

  /** @param {string} id of the question, or `key:` and that of the key point @param {string} lesson @param {'right' | 'missed' | 'begin'} result @param {string} [today] */
  function schedule(id, lesson, result, today = dayOf()) {
    const plan = replan(store.get('review', id), lesson, result, today);
    if (plan) store.set('review', id, plan);
  }

  /** Asks for the pictures that nobody has scrolled to yet, and waits until they can be printed, but not for ever. @param {ParentNode} place */
  function loadPictures(place) {
    const pictures = all(place, 'img').map((picture) => {
      picture.loading = 'eager';
      return picture.decode();
    });
    return Promise.race([Promise.allSettled(pictures), new Promise((done) => { setTimeout(done, 3000); })]);
  }

  window.addEventListener('beforeprint', () => { loadPictures(document); });

  /**
   * Prints one section without the page around it but its edition. `className` stands on the root meanwhile; the section hears
   * `coursebook:print` before and `coursebook:printed` after.
   * @param {HTMLElement} section @param {string} [className]
   */
  function print(section, className) {
    /** @type {Element[]} */
    const around = [];
    for (let node = section; node !== document.body && node.parentElement; node = node.parentElement) {
      around.push(...[...node.parentElement.children].filter((other) => other !== node && !other.matches('.stamp')));
    }
    const set = (/** @type {boolean} */ on) => {
      for (const element of around) element.classList.toggle('print-not', on);
      if (className) html.classList.toggle(className, on);
      section.dispatchEvent(new Event(on ? 'coursebook:print' : 'coursebook:printed'));
    };
    set(true);
    window.addEventListener('afterprint', () => set(false), { once: true });
    loadPictures(section).then(() => window.print());
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

  /** Hands the learner a file that was made here. @param {string} name @param {string} type @param {string} text */
  function save(name, type, text) {
    const link = /** @type {HTMLAnchorElement} */ (make('a', ''));
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    // Not at once: a browser may still be reading it.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  /**
   * Lets a grip be dragged along its list: `move(n)` while `n` of the others lie above the pointer.
   * @param {HTMLElement} grip @param {() => HTMLElement[]} others @param {(to: number) => void} move
   */
  function drag(grip, others, move) {
    grip.addEventListener('pointerdown', ({ pointerId }) => grip.setPointerCapture(pointerId));
    grip.addEventListener('pointermove', ({ pointerId, clientY }) => {
      if (!grip.hasPointerCapture(pointerId)) return;
      move(others().filter((other) => {
        const { top, height } = other.getBoundingClientRect();
        return top + height / 2 < clientY;
      }).length);
    });
  }

  /** The words on the page that name it. */
  const pageTitle = () => one(document, 'h1')?.textContent.trim() ?? '';

  window.Coursebook = { store, start, starters, define, load, print, schedule, isDue, make, one, all, fill, plural, dateText, follow, save, drag, pageTitle, wake };

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
  if (html.dataset.paper) html.dataset.paper = store.get('prefs', 'paper') ?? html.dataset.paper;

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
    button.addEventListener('click', () => wake().then(() => window.print()));
    button.hidden = false;
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
        for (const key of all(lesson, '[data-key-point]')) schedule(`key:${key.dataset.keyPoint}`, id, 'begin');
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
    // Where each file has a store of its own, what the others keep comes later.
    follow('lessons', () => {
      const { state, id } = whereToGoOn(lessonIds(scope), store.entries('lessons'), store.get('prefs', 'lesson'));
      if (state === 'start') return;
      const link = scope.querySelector(`[data-lesson-link="${CSS.escape(id)}"]`);
      button.href = link.href;
      button.querySelector('[data-verb]').textContent = button.dataset[state];
      button.querySelector('[data-title]').textContent = link.querySelector('[data-title]').textContent;
    });
  });

  /** @param {ParentNode} scope @returns {string[]} */
  function lessonIds(scope) {
    return [...new Set([...scope.querySelectorAll('[data-lesson-link]')].map((link) => /** @type {HTMLElement} */ (link).dataset.lessonLink ?? ''))];
  }
})();
