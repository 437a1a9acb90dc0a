// What a page needs when somebody does more than read: loaded by course.js when they come near a quiz or a sheet, reach for the
// search, stay, or opened the course from a disk.
//
// Gives the other scripts the rest of `Coursebook`: the plan of what comes back, printing one section, custom elements, files, and
// carries the learner's record to files and to other windows. Before it stands `Coursebook.pieces`, which the build makes of
// templates: HTML and texts by name, in the language of the page.
(() => {
  'use strict';

  /** @typedef {CourseKind} Kind */
  /** @typedef {{ lesson: string, box: number, due?: string }} Plan  see course.js */

  const { KINDS, isMap, timeOf, isoTime, parse, textOfEntry, dayOf, isDue } = globalThis.CoursebookCourse;
  /** @type {(plan: unknown) => plan is Plan} */
  const isPlan = globalThis.CoursebookCourse.isPlan;

  // ---- the record elsewhere ----

  /**
   * Gives a store what carries its record to files and to other windows, and its seed; and takes the record of an older Coursebook.
   * @param {CourseStore} store @param {string} course its id @param {() => number} [now]
   * @returns {CourseStore} the same
   */
  function carry(store, course, now = Date.now) {
    const { inside } = store;
    const { known, ask, parts, isEntry, seeMark, look, take, put, forget, readAll, writeAll, tell, mourn, prefix, oldKey, erased } = inside;

    /** The record of an older Coursebook, all in one text. What is none is left alone. @param {string | null} text */
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

    /** @param {any} record @param {boolean} [byHand] the learner's own wish, which an earlier "erase everything" does not stand against */
    function absorb(record, byHand) {
      /** @type {Array<[Kind, string]>} */
      const taken = [];
      if (!isMap(record) || record.v !== 1 || record.course !== course || !Array.isArray(record.entries)) return taken;
      ask(seeMark);
      const isErased = !byHand && forget(timeOf(record.erased) || -1);
      const items = record.entries.filter((/** @type {any} */ item) => isMap(item) && KINDS.includes(item.kind) && typeof item.id === 'string');
      let late = erased();
      for (const item of items.sort((/** @type {CourseEntry} */ a, /** @type {CourseEntry} */ b) => timeOf(a.at) - timeOf(b.at))) {
        const name = `${item.kind}:${item.id}`;
        if (name === 'prefs:seed') continue;
        look(name);
        const isBefore = byHand && timeOf(item.at) <= erased();
        if (isBefore && known.has(name)) continue;
        if (take(name, textOfEntry({ ...item, at: isBefore ? isoTime(late += 1) : item.at }))) taken.push([item.kind, item.id]);
      }
      if (taken.length || isErased) writeAll();
      if (isErased) readAll();
      if (taken.length === 1 && !isErased) tell(...taken[0], true);
      else if (taken.length || isErased) tell(undefined, undefined, true);
      return taken;
    }

    /** For another page: everything, or one entry. @param {Kind} [kind] @param {string} [id] @returns {CourseRecord} */
    function record(kind, id) {
      const names = kind === undefined ? [...known.keys()] : [`${kind}:${id}`];
      const entries = names.filter((name) => known.has(name) && name !== 'prefs:seed').map((name) => {
        const { value, at, label } = parse(known.get(name)?.text);
        const [of, own] = parts(name);
        return { kind: of, id: own, value, at, label };
      });
      return { v: 1, course, at: isoTime(now()), ...(erased() > 0 && { erased: isoTime(erased()) }), entries };
    }

    Object.assign(store, /** @type {Pick<CourseStore, 'export' | 'import' | 'erase' | 'record' | 'merge'>} */ ({
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
        forget(Math.max(now(), erased() + 1, ...[...known.values()].map(({ time }) => time)));
        ask((storage) => {
          for (const key of Object.keys(storage)) if (key === oldKey || (key.startsWith(prefix) && isEntry(key.slice(prefix.length)))) storage.removeItem(key);
        });
        writeAll();
        tell(undefined, undefined, true);
      },
      record,
      merge: (record) => { absorb(record); },
    }));
    let seed = '';
    Object.defineProperty(store, 'seed', { get() {
      const kept = seed || store.get('prefs', 'seed');
      seed = typeof kept === 'string' && kept ? kept : Math.random().toString(36).slice(2, 8);
      if (seed !== kept) put('prefs:seed', seed);
      return seed;
    } });
    inside.takeOver = takeOver;
    if (ask((storage) => storage.getItem(oldKey))) store.changed(null);
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

  /** Days until an item of box 1 to 5 comes back. */
  const PAUSES = [1, 3, 7, 16, 35];

  /** Calendar days have no hours, so no clock change can shift them. @param {string} day @param {number} days */
  const laterDay = (day, days) => new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);

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

  globalThis.CoursebookMore = { carry, connect, laterDay, replan };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const { Coursebook } = window;
  const { store, load, whenParsed, begin, follow, make, one, all } = Coursebook;
  const html = document.documentElement;
  const { root = '', course = '' } = html.dataset;
  carry(store, course);

  /** @param {'hub' | 'search'} name */
  function pieceOf(name) {
    const place = document.createElement('template');
    place.innerHTML = Coursebook.pieces[name] ?? '';
    return /** @type {any} */ (place.content.firstElementChild);
  }

  // A file that holds a whole course has one store by itself.
  if (location.protocol === 'file:' && root !== '#') {
    const { parent } = window;
    if (html.dataset.page !== 'state') whenParsed(addHub);
    else if (parent !== window) connect(window, () => parent, store, course);
  }

  /** Firefox gives each file a store of its own: the store of one page is then the course's. */
  function addHub() {
    const frame = pieceOf('hub');
    if (!frame) return;
    // One page keeps what was done in every language.
    frame.src = root + frame.getAttribute('src');
    frame.addEventListener('load', connect(window, () => frame.contentWindow, store, course));
    document.body.append(frame);
  }

  /**
   * Runs `fn`, which puts on the page what was kept in an element. What somebody wrote in it before this script was there is
   * younger: it is written again, and so kept. In a larger field it comes below what was kept, which nobody had seen yet.
   * @param {(element: any) => void} fn
   */
  const keepWritten = (fn) => (/** @type {any} */ element) => {
    const written = all(element, 'input, select, textarea').filter((field) => CoursebookWritten.has(field)).map((field) => ({ field, value: field.value, checked: field.checked }));
    fn(element);
    for (const { field, value, checked } of written) {
      const isMark = /radio|checkbox/.test(field.type);
      if (field.readOnly || (!isMark && !value)) continue;
      if (isMark) field.checked = checked;
      else field.value = field.type === 'textarea' && field.value && field.value !== value ? `${field.value}\n${value}` : value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };

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
          begin(tag, keepWritten(fn), this);
        });
      }
    });
  }

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

  let isPrinting = false;

  /**
   * Prints one section without the page around it but its edition. `className` stands on the root meanwhile; the section hears
   * `coursebook:print` before and `coursebook:printed` after.
   * @param {HTMLElement} section @param {string} [className]
   */
  function print(section, className) {
    if (isPrinting) return;
    isPrinting = true;
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
    loadPictures(section).then(() => {
      isPrinting = false;
      window.print();
    });
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


  // ---- the search ----

  /** The dialog of every page but that of search, closed. @type {HTMLDialogElement | null} */
  const dialog = addDialog();

  function addDialog() {
    const made = pieceOf('search');
    if (!made) return null;
    document.body.append(made);
    const link = one(made, '[data-all]');
    link.href = root + link.getAttribute('href');
    made.addEventListener('click', (/** @type {any} */ { target }) => { if (target === made || target.closest('[data-close]')) made.close(); });
    one(made, 'form').addEventListener('submit', (/** @type {Event} */ event) => {
      event.preventDefault();
      location.assign(`${link.href}#q=${encodeURIComponent(one(made, 'input').value.trim())}`);
    });
    // A key alone may be pressed by mistake, or by a voice: whoever wants none has none.
    const keys = one(made, '[data-single-keys]');
    keys.addEventListener('change', () => store.set('prefs', 'keys', keys.checked ? 'on' : 'off'));
    follow('prefs', () => { keys.checked = store.get('prefs', 'keys') !== 'off'; });
    return made;
  }

  let isSearchLoading = false;
  /** @type {Promise<void> | undefined} */
  let dressing;

  /** The styles of the dialog; the page of search has them, and so has a file that holds everything. */
  const dressSearch = () => dressing ??= html.dataset.page === 'search' || root === '#' ? Promise.resolve() : load(dialog?.dataset.style ?? '').catch(() => { dressing = undefined; });

  /** Shows where one types what one looks for: on the page of search its own field. @param {string} [typed] before it was there */
  function openSearch(typed) {
    const field = one(one(document, '[data-search-page]') ?? dialog, 'input');
    if (dialog?.contains(field)) {
      if (!dialog.open) dialog.showModal();
      if (!isSearchLoading && !Coursebook.search) {
        isSearchLoading = true;
        load(dialog.dataset.engine ?? '').catch(() => {
          isSearchLoading = false;
          if (dialog.open) one(dialog, 'form').requestSubmit();
        });
      }
    }
    field.focus();
    if (typed) {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    } else field.select();
  }

  Object.assign(Coursebook, { define, keepWritten, print, schedule, save, drag, dressSearch, openSearch });
})();
