// The lesson before a room: one section at a time in large type, and beside it a window with the speaker's notes.
//
// Loaded on the lessons of the facilitator's edition. Both views are the lesson's own page laid out anew: nothing in it is moved, so
// quizzes and sheets go on working. Either window leads and the other follows. They tell each other by messages where they are,
// since nothing else passes between pages that were opened from a disk. All words come from the page.
(() => {
  'use strict';

  /** @typedef {'heading' | 'own' | 'notes' | 'text' | 'nothing'} PartKind  `own`: a section by itself; `nothing`: never shown */
  /** @typedef {{ kind: PartKind, level?: number, title?: string, label?: string }} Part  a child of the lesson's text; `label`: what names it where it has no title */
  /** @typedef {{ title: string, parts: number[], notes: number[] }} Section  which children it shows, which are its notes */
  /** @typedef {'present' | 'speaker'} View */
  /** @typedef {number | 'last'} Place  a section, from 1 */
  /** @typedef {{ is: 'hello' | 'at' | 'scroll', page: string, section: Place, blank: boolean, on: boolean, stamp: number, since: number, by: number }} News */

  /** @param {unknown} value @returns {value is Record<string, any>} */
  const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

  // ---- sections ----

  /**
   * Cuts a lesson into sections. The first is its title; then every heading of level 2 or 3 begins one, and every part that is a
   * section by itself. A heading that nothing follows yet takes what comes: no screen shows a heading alone. Notes belong to the
   * section before them.
   * @param {Part[]} parts @param {string} title of the lesson @returns {Section[]}
   */
  function sectionsOf(parts, title) {
    /** @type {Section[]} */
    const sections = [{ title, parts: [], notes: [] }];
    let heading = title;
    // What the last section still takes: nothing, whatever comes, or more text.
    let open = /** @type {'no' | 'bare' | 'text'} */ ('no');
    let bareLevel = 0;
    parts.forEach(({ kind, level = 0, title: own = '', label = '' }, i) => {
      const last = sections[sections.length - 1];
      if (kind === 'nothing') return;
      if (kind === 'notes') {
        last.notes.push(i);
        return;
      }
      const isCut = kind === 'own' || (kind === 'heading' && level <= 3);
      const joins = isCut ? open === 'bare' && (kind === 'own' || level > bareLevel) : open !== 'no';
      if (own) heading = own;
      if (joins) last.parts.push(i);
      else sections.push({ title: own || label || heading, parts: [i], notes: [] });
      if (joins && kind === 'own' && own) last.title = own;
      if (kind === 'own') open = 'no';
      else if (kind === 'text') open = 'text';
      else if (isCut || open === 'no') [open, bareLevel] = ['bare', level];
    });
    return sections;
  }

  // ---- keys ----

  /** @typedef {'next' | 'previous' | 'first' | 'last' | 'down' | 'up' | 'blank' | 'full' | 'leave' | 'speaker'} Action */
  /** @typedef {'all' | 'arrows' | 'space' | 'none'} Needs  which keys are those of what has the focus */

  /** @type {Record<string, Action>} */
  const KEYS = {
    PageDown: 'next', PageUp: 'previous', Home: 'first', End: 'last', Escape: 'leave', '.': 'blank',
    n: 'next', b: 'blank', f: 'full', p: 'leave', s: 'speaker',
  };

  /** A letter by its place where the layout has no Latin ones. @param {string} key @param {string} code `KeyB` */
  const letter = (key, code) => (/^[^\x00-\x7f]$/.test(key) && /^Key[A-Z]$/.test(code) ? code[3].toLowerCase() : key.length === 1 ? key.toLowerCase() : key);

  /**
   * What a key asks for; undefined where it is none of ours.
   * @param {{ key: string, code?: string, shiftKey?: boolean, ctrlKey?: boolean, altKey?: boolean, metaKey?: boolean }} event
   * @param {boolean} isRtl @param {Needs} [needs] @returns {Action | undefined}
   */
  function actionFor({ key, code = '', shiftKey, ctrlKey, altKey, metaKey }, isRtl, needs = 'none') {
    if (ctrlKey || altKey || metaKey || needs === 'all') return undefined;
    if (key === ' ') return needs === 'none' ? (shiftKey ? 'up' : 'down') : undefined;
    if (shiftKey || (needs === 'arrows' && /^(Arrow|Home|End)/.test(key))) return undefined;
    if (key === 'ArrowRight' || key === 'ArrowLeft') return (key === 'ArrowRight') === isRtl ? 'previous' : 'next';
    return KEYS[letter(key, code)];
  }

  /** @param {{ tag: string, type?: string, role?: string | null, editable?: boolean }} focused @returns {Needs} */
  function needsOf({ tag, type = '', role, editable }) {
    if (editable || ['textarea', 'select', 'audio', 'video'].includes(tag)) return 'all';
    if (tag === 'input') return type === 'radio' ? 'arrows' : /^(checkbox|button|submit|reset)$/.test(type) ? 'space' : 'all';
    if (role === 'tab') return 'arrows';
    return tag === 'button' || tag === 'summary' ? 'space' : 'none';
  }

  // ---- where a window is ----

  /** `#present-3`, `#speaker-3`, `#present-last` @param {View} view @param {Place} section */
  const hashOf = (view, section) => `#${view}-${section}`;

  /** @param {string} hash @returns {{ view: View, section: Place } | undefined} */
  function placeIn(hash) {
    const [, view, section = '1'] = /^#(present|speaker)(?:-(\d{1,4}|last))?$/.exec(hash) ?? [];
    if (!view) return undefined;
    return { view: /** @type {View} */ (view), section: section === 'last' ? section : Math.max(1, Number(section)) };
  }

  /** Whether a text is the address of a page of this site, from its root, and cannot lead out of it. @param {unknown} href @returns {href is string} */
  const isPage = (href) => typeof href === 'string' && /^[\w\-.~%][\w\-.~/%]*\.html$/.test(href) && !/\.\.|%2e|%2f|%5c|\/\//i.test(href);

  /** @param {unknown} n @returns {n is number} */
  const isTime = (n) => typeof n === 'number' && n >= 0 && n < 2.5e14;

  /** What another window of the course says; undefined for anything else that a window may be sent. @param {any} data @param {string} course @returns {News | undefined} */
  function newsIn(data, course) {
    if (!isMap(data) || data.coursebook !== 1 || data.course !== course || !isMap(data.present)) return undefined;
    const { is, page, section, blank, on, stamp, since, by } = data.present;
    if (!['hello', 'at', 'scroll'].includes(is) || !isPage(page) || !isTime(stamp) || !isTime(since)) return undefined;
    if (section !== 'last' && !(Number.isInteger(section) && section >= 1 && section <= 9999)) return undefined;
    return { is, page, section, blank: blank === true, on: on === true, stamp, since, by: by === -1 ? -1 : 1 };
  }

  // ---- time ----

  /** Whole minutes since, and whether that is more than was planned. @param {number} since @param {number} now both in milliseconds @param {string} minutes `25`, `20–30`, or nothing */
  function spentOf(since, now, minutes) {
    const n = Math.max(0, Math.floor((now - since) / 60_000));
    const planned = Number(minutes.split('–').pop()) || 0;
    return { n, isOver: planned > 0 && n >= planned };
  }

  /**
   * The part that the pace clock of today's delivery is at, and how many minutes are left until its planned end.
   * @param {any} pace what is kept of it, perhaps by a page of another edition @param {Date} now
   * @returns {{ title: string, left: number } | undefined}
   */
  function paceOf(pace, now) {
    if (!isMap(pace) || !Array.isArray(pace.rows) || !Number.isInteger(pace.index)) return undefined;
    const row = pace.rows[pace.index];
    const begun = Date.parse(pace.started ?? (Array.isArray(pace.starts) ? pace.starts.find((/** @type {unknown} */ start) => start) : ''));
    const isToday = new Date(begun).toDateString() === now.toDateString();
    if (!isToday || !isMap(row) || !Number.isFinite(row.late) || !Number.isFinite(row.high)) return undefined;
    // What leads into a lesson has no title but the lesson's.
    const title = [row.title, row.lessonTitle].find((text) => typeof text === 'string' && text.trim());
    return title && { title: title.trim(), left: Math.round(row.late + row.high - now.getHours() * 60 - now.getMinutes()) };
  }

  globalThis.CoursebookPresent = { sectionsOf, actionFor, needsOf, hashOf, placeIn, isPage, newsIn, spentOf, paceOf };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const { store, make, one, all, fill, pageTitle } = window.Coursebook;
  const bar = one(document, '[data-present]');
  if (!bar) return;

  const html = document.documentElement;
  const { body } = document;
  const { root = '', href: here = '', course = '' } = html.dataset;
  const isRtl = html.dir === 'rtl';
  const OWN = '.activity, .roleplay, course-quiz, course-sheet, .cards, .pair, .commitment, .key, .answer, .gather, .quotes';
  const HEADINGS = 'h1, h2, h3, h4, h5, h6';
  /** Where the stamp of a step waits while the page that it leads to is loaded. Where nothing can be kept, the page does without. */
  const CARRIED = 'coursebook:present';

  const words = (/** @type {Element | null} */ element) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

  /** The first heading that everybody may see. @param {HTMLElement} element */
  const headingIn = (element) => all(element, HEADINGS).find((heading) => !heading.closest('.facilitator')) ?? null;

  /** @param {any} element @returns {Part} */
  function partOf(element) {
    if (element.matches('.facilitator')) return { kind: 'notes' };
    if (element.matches('hr, .page-break')) return { kind: 'nothing' };
    if (element.matches(OWN)) {
      // The first heading in a deck of cards is that of a card.
      const title = element.matches('.cards, .pair') ? one(element, '.cards__title, .pair__title') : headingIn(element);
      return { kind: 'own', title: words(title), label: words(one(element, '.block__label, .key__label, summary')) };
    }
    return element.matches(HEADINGS) ? { kind: 'heading', level: Number(element.tagName[1]), title: words(element) } : { kind: 'text' };
  }

  /** @typedef {{ title: string, shown: HTMLElement[], notes: HTMLElement[], says: string[] }} Screen */

  /** `general`: the notes on the lesson as a whole, or all there are. @param {HTMLElement} article @returns {{ elements: HTMLElement[], screens: Screen[], general: HTMLElement[] }} */
  function cut(article) {
    const head = all(article, ':scope > .page-head, :scope > .objectives');
    const text = all(article, ':scope > .prose:not(.footnotes) > *, :scope > .quotes');
    const screens = sectionsOf(text.map(partOf), pageTitle()).map(({ title, parts, notes }, i) => {
      const shown = [...(i === 0 ? head : []), ...parts.map((n) => text[n])];
      const inside = shown.flatMap((element) => all(element, '.facilitator')).filter((note) => !note.parentElement.closest('.facilitator'));
      return { title, shown, notes: [...inside, ...notes.map((n) => text[n])], says: /** @type {string[]} */ ([]) };
    });
    // The line of a block that takes no time of its own opens what it stands in: its lesson, or the activity around it.
    for (const screen of screens) {
      for (const note of screen.notes) {
        if (note.dataset.say) (isTimed(note) || !text.includes(note) ? screen : screens[0]).says.push(note.dataset.say);
      }
    }
    const notes = screens.flatMap((screen) => screen.notes);
    const whole = notes.filter((note) => text.includes(note) && !isTimed(note));
    return { elements: [...head, ...text], screens, general: whole.length ? whole : notes };
  }

  /** @param {HTMLElement} note */
  const isTimed = (note) => /\d/.test(words(one(note, ':scope > .block__head .block__facts')));

  /** What stands in a template of the page. @param {string} view @returns {HTMLElement[]} */
  const furniture = (view) => [...one(bar, `template[data-view="${view}"]`).content.cloneNode(true).children];

  /** @returns {number} of the step that led here; 0 where none did */
  function carried() {
    try {
      const stamp = Number(sessionStorage.getItem(CARRIED));
      sessionStorage.removeItem(CARRIED);
      return isTime(stamp) ? stamp : 0;
    } catch {
      return 0;
    }
  }

  const { dataset: texts } = bar;
  const [article, main] = [bar.closest('[data-lesson]'), bar.closest('main')];
  const { elements, screens, general } = cut(article);
  const asked = placeIn(location.hash);
  /** @type {View} */
  const view = asked?.view ?? 'present';
  const isSpeaker = view === 'speaker';
  // `stamp` is that of the last step that is known, in either window: the younger one counts.
  const now = { section: 1, blank: false, on: false, stamp: carried(), since: 0 };
  /** @type {any} */
  let other = isSpeaker ? window.opener : null;
  let heard = Date.now();
  let isLeft = false;
  let isGone = false;
  let onScreen = 0;
  /** @type {HTMLElement[]} */
  let chrome = [];
  /** @type {HTMLDetailsElement[]} */
  let unfolded = [];

  const part = (/** @type {string} */ selector) => chrome.map((element) => (element.matches(selector) ? element : one(element, selector))).find(Boolean);
  const say = (/** @type {string} */ text) => { (part('[data-says]') ?? one(bar, '[data-says]')).textContent = text; };

  // ---- the other window ----

  /** @param {News['is']} is @param {Partial<News>} [more] */
  function tell(is, more) {
    if (other && !other.closed) other.postMessage({ coursebook: 1, course, present: { is, page: here, ...now, ...more } }, '*');
  }

  /** @param {MessageEvent} message */
  function hear({ source, data }) {
    const news = newsIn(data, course);
    if (!news || isGone || !source || !isKnown(source, news)) return;
    other = source;
    heard = Date.now();
    if (news.is === 'scroll') {
      if (now.on && !isSpeaker) roll(news.by);
      return;
    }
    if (news.is === 'at' || now.on) take(news);
    if (news.is === 'hello' && !isSpeaker && !isGone) tell('at');
  }

  /** The window that opened this one, or was opened here; from an earlier lesson it says hello first. @param {any} source @param {News} news */
  const isKnown = (source, news) => source === other || (!isSpeaker && news.is === 'hello' && source.opener === window);

  /** @param {News} news */
  function take(news) {
    if (isSpeaker) isLeft = !news.on;
    if (isSpeaker && isLeft) return;
    if (news.page !== here) {
      // Who came here by no step, as with the browser's Back button, leads from here.
      if (news.is === 'hello' && now.stamp === 0) tick(news.stamp);
      else if (news.stamp > now.stamp) go(news.page, news.section, news.stamp);
      return;
    }
    if (news.since) now.since = Math.min(now.since || news.since, news.since);
    const isNew = news.stamp > now.stamp || (isSpeaker && news.stamp === now.stamp);
    const section = numberOf(news.section);
    if (isNew) now.stamp = news.stamp;
    if (isNew && !(now.on && section === now.section && news.blank === now.blank)) show(section, news.blank);
  }

  /** @param {number} [least] */
  function tick(least = 0) {
    now.stamp = Math.max(Date.now(), now.stamp + 1, least + 1);
  }

  /** Opens another lesson here. @param {string} page @param {Place} section @param {number} stamp */
  function go(page, section, stamp) {
    isGone = true;
    try {
      sessionStorage.setItem(CARRIED, String(stamp));
    } catch { /* the page does without */ }
    const href = root + page + hashOf(view, section);
    if (isSpeaker) location.replace(href);
    else location.assign(href);
  }

  // ---- steps ----

  const numberOf = (/** @type {Place} */ section) => (section === 'last' ? screens.length : Math.min(section, screens.length));

  /** @param {number} section @param {boolean} [blank] */
  function step(section, blank = false) {
    tick();
    show(section, blank);
    tell('at');
  }

  /** @param {string | undefined} page @param {Place} section @param {string} [atEnd] */
  function turn(page, section, atEnd = '') {
    if (!isPage(page)) {
      if (atEnd) say(atEnd);
      return;
    }
    tick();
    tell('at', { page, section, on: true, blank: false, since: Date.now() });
    go(page, section, now.stamp);
  }

  /** How much of a section lies beyond the edge of the screen, in pixels. @param {number} way 1 below, -1 above */
  function beyond(way) {
    const [text, edge] = [article.getBoundingClientRect(), main.getBoundingClientRect()];
    return way > 0 ? text.bottom - edge.bottom : edge.top - text.top;
  }

  /** A screenful on, and a step where there is no more of the section. @param {number} way */
  function roll(way) {
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    if (beyond(way) > 4) main.scrollBy({ top: way * main.clientHeight * 0.85, behavior });
    else actions[way > 0 ? 'next' : 'previous']();
  }

  /** Only the window before the room knows how much of a section fits there. @param {number} way */
  function ask(way) {
    if (isSpeaker && isHeard() && !isLeft) tell('scroll', { by: way });
    else if (isSpeaker) actions[way > 0 ? 'next' : 'previous']();
    else roll(way);
  }

  /** @type {Record<Action, () => void>} */
  const actions = {
    next: () => (now.section < screens.length ? step(now.section + 1) : turn(texts.next, 1, texts.end)),
    previous: () => (now.section > 1 ? step(now.section - 1) : turn(texts.previous, 'last')),
    first: () => step(1),
    last: () => step(screens.length),
    down: () => ask(1),
    up: () => ask(-1),
    blank: () => step(now.section, !now.blank),
    full: () => { if (!isSpeaker) (document.fullscreenElement ? document.exitFullscreen() : html.requestFullscreen?.())?.catch(() => {}); },
    leave: () => { if (!isSpeaker) leave(); },
    speaker: () => { if (!isSpeaker) openSpeaker(); },
  };

  function openSpeaker() {
    if (!now.on) step(inView());
    if (other && !other.closed) {
      other.focus();
      return;
    }
    const { availWidth = 900, availLeft = 0, availTop = 0 } = /** @type {any} */ (screen);
    const [width, height] = [Math.min(900, availWidth), 700];
    other = window.open(`${location.href.replace(/#.*/, '')}${hashOf('speaker', now.section)}`, `coursebook-speaker-${course}`,
      `popup,width=${width},height=${height},left=${availLeft + availWidth - width},top=${availTop}`);
    if (!other) say(texts.blocked);
  }

  /** The section that is read on the lesson's page. */
  function inView() {
    const begun = screens.filter(({ shown: [first] }) => first && first.getBoundingClientRect().top < window.innerHeight / 3);
    return Math.max(1, begun.length);
  }

  // ---- views ----

  /** By no class: a list that has one shows no bullets. @param {Element} element @param {boolean} isAway */
  const hide = (element, isAway) => element.toggleAttribute('data-away', isAway);

  function enter() {
    now.on = true;
    now.since ||= Date.now();
    chrome = furniture(view);
    body.classList.add('present', `present--${view}`);
    body.append(...chrome);
    main.tabIndex = 0;
    for (const [name, button] of Object.entries({ next: part('[data-next]'), previous: part('[data-previous]'), leave: part('[data-leave]'), blank: part('[data-blank]') })) {
      button?.addEventListener('click', actions[/** @type {Action} */ (name)]);
    }
    part('.present__blank')?.addEventListener('click', actions.blank);
    if (isSpeaker) document.title = fill(texts.titled, { title: document.title });
  }

  function leave() {
    const [first] = screens[now.section - 1].shown;
    now.on = now.blank = false;
    onScreen = 0;
    tick();
    if (document.fullscreenElement) document.exitFullscreen();
    for (const element of chrome.splice(0)) element.remove();
    body.classList.remove('present', `present--${view}`, 'is-blank');
    for (const element of elements) hide(element, false);
    for (const answer of unfolded.splice(0)) answer.open = false;
    main.tabIndex = -1;
    history.replaceState(null, '', location.pathname + location.search);
    first.scrollIntoView({ behavior: 'instant' });
    tell('at');
  }

  /** @param {number} section @param {boolean} [blank] */
  function show(section, blank = false) {
    if (!now.on) enter();
    [now.section, now.blank] = [section, blank];
    const { title, shown } = screens[section - 1];
    body.classList.toggle('is-blank', blank);
    part('[data-blank]')?.setAttribute('aria-pressed', String(blank));
    history.replaceState(null, '', hashOf(view, section));
    if (section !== onScreen) {
      onScreen = section;
      for (const element of elements) hide(element, !shown.includes(element));
      unfold(shown);
      main.scrollTop = 0;
      const counts = { n: section, m: screens.length, title };
      part('[data-count]').textContent = fill(texts.count, counts);
      part('progress').max = screens.length;
      part('progress').value = section;
      say('');
      focus(shown);
      part('[data-live]').textContent = fill(texts.section, counts);
      if (isSpeaker) showNotes();
    }
    measure();
    if (isSpeaker) showTime();
  }

  /** The step to an answer is what uncovers it. @param {HTMLElement[]} shown */
  function unfold(shown) {
    for (const answer of unfolded.splice(0)) answer.open = false;
    for (const answer of /** @type {any[]} */ (shown)) {
      if (!answer.matches('details.answer') || answer.open) continue;
      answer.open = true;
      unfolded.push(answer);
    }
  }

  /** @param {HTMLElement[]} shown */
  function focus([first]) {
    // The arrow keys of the speaker's window are to scroll the notes.
    const target = isSpeaker ? part('.speaker__notes') : first.matches(HEADINGS) ? first : headingIn(first) ?? first;
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }

  /** Says where a section goes on below the edge. */
  function measure() {
    body.classList.toggle('is-longer', now.on && beyond(1) > 4);
  }

  // ---- the speaker ----

  function showNotes() {
    const { title, notes, says } = screens[now.section - 1];
    part('[data-section-title]').textContent = title;
    part('[data-say]').replaceChildren(...says.map((line) => make('p', '', line)));
    part('[data-say]').hidden = says.length === 0;
    part('[data-general]').textContent = notes.length ? '' : general.length ? texts.general : texts.noNotes;
    part('[data-notes]').replaceChildren(...(notes.length ? notes : general).map(copyOf));
    part('[data-notes]').parentElement.scrollTop = 0;
    const next = screens[now.section];
    part('[data-next-title]').textContent = next?.title ?? (texts.next ? fill(texts.nextLesson, { title: words(one(document, '.turn__link--next .turn__title')) }) : texts.end);
    part('[data-next-text]').textContent = next ? beginning(next.shown) : '';
  }

  /** A block of notes without what is not for reading twice. @param {HTMLElement} note */
  function copyOf(note) {
    const copy = /** @type {HTMLElement} */ (note.cloneNode(true));
    for (const element of [copy, ...all(copy, '[id], [name], [for]')]) for (const name of ['id', 'name', 'for', 'aria-labelledby']) element.removeAttribute(name);
    for (const element of all(copy, '.block__head:not(:has(.block__facts)), .block__label, .facilitator__say')) element.remove();
    hide(copy, false);
    return copy;
  }

  /** The first lines of a section, of a quiz its questions. @param {HTMLElement[]} shown */
  function beginning(shown) {
    const lines = shown.flatMap((element) => {
      const stems = all(element, '.question__stem');
      return stems.length ? stems : element.matches('p') ? [element] : all(element, 'p, li, td, .quote__text:not(:has(p))');
    });
    const seen = lines.filter((line) => !line.closest('.facilitator, [hidden], .block__label, .block__facts, .activity__materials, .key__label, .quote__kind, .worksheet__own, li p'));
    const text = seen.slice(0, 4).map(words).join(' ');
    return text.length > 220 ? `${text.slice(0, text.lastIndexOf(' ', 220))} …` : text;
  }

  const isHeard = () => Date.now() - heard < 3500;

  const timeOfDay = new Intl.DateTimeFormat(html.lang || undefined, { hour: 'numeric', minute: '2-digit' });

  function showTime() {
    const today = new Date();
    const { n, isOver } = spentOf(now.since, today.getTime(), texts.minutes);
    const put = (/** @type {string} */ selector, /** @type {string} */ text) => { if (part(selector).textContent !== text) part(selector).textContent = text; };
    put('[data-time]', timeOfDay.format(today));
    put('[data-spent]', fill(texts.minutes ? texts.spent : texts.spentOnly, { n, minutes: texts.minutes }));
    part('[data-spent]').classList.toggle('is-over', isOver);
    const pace = paceOf(store.get('prefs', 'pace'), today);
    put('[data-pace]', pace ? fill(pace.left >= 0 ? texts.left : texts.over, { title: pace.title, n: Math.abs(pace.left) }) : '');
    part('[data-pace]').classList.toggle('is-over', Boolean(pace && pace.left < 0));
    put('[data-state]', !other ? texts.alone : !isHeard() ? texts.silent : isLeft ? texts.stopped : now.blank ? texts.black : '');
  }

  function beat() {
    tell('hello');
    showTime();
  }

  // ---- hands ----

  document.addEventListener('keydown', (event) => {
    const focused = /** @type {any} */ (document.activeElement ?? body);
    if (event.defaultPrevented || isGone || one(document, 'dialog[open]')) return;
    const needs = needsOf({ tag: focused.localName, type: focused.type, role: focused.getAttribute('role'), editable: focused.isContentEditable });
    const action = actionFor(event, isRtl, needs);
    if (!action || (/^[^ ]$/.test(event.key) && store.get('prefs', 'keys') === 'off')) return;
    if (event.repeat && action !== 'down' && action !== 'up') {
      // A key that is held turns one page.
      if (now.on) event.preventDefault();
      return;
    }
    if (!now.on) {
      // On the lesson's page keys are the browser's, but for the two that open the views.
      if (event.key === 'Escape' || !['leave', 'speaker'].includes(action)) return;
      if (action === 'leave') step(inView());
      else openSpeaker();
    } else actions[action]();
    event.preventDefault();
  });

  /** @type {Touch | undefined} */
  let touch;
  main.addEventListener('touchstart', (/** @type {any} */ { touches, target }) => {
    touch = now.on && touches.length === 1 && !target.closest('input, textarea, select, .table-scroll, .order__grip') ? touches[0] : undefined;
  }, { passive: true });
  main.addEventListener('touchend', (/** @type {TouchEvent} */ { changedTouches: [end] }) => {
    if (!touch || isGone) return;
    const [x, y] = [end.clientX - touch.clientX, end.clientY - touch.clientY];
    touch = undefined;
    if (Math.abs(x) > 60 && Math.abs(x) > 2 * Math.abs(y)) actions[(x < 0) === isRtl ? 'previous' : 'next']();
  }, { passive: true });

  main.addEventListener('scroll', measure, { passive: true });
  window.addEventListener('resize', measure);
  // A picture that has come, a fold that was opened.
  new ResizeObserver(measure).observe(article);
  window.addEventListener('message', hear);
  window.addEventListener('hashchange', () => {
    const place = placeIn(location.hash);
    if (place?.view === view && isPlace()) step(numberOf(place.section));
    else if (now.on) followLink();
  });
  // Back to a page that was asleep: the other window may be anywhere.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    isGone = false;
    if (now.on) step(now.section);
  });
  one(bar, '[data-begin]').addEventListener('click', () => step(inView()));
  one(bar, '[data-open-speaker]').addEventListener('click', openSpeaker);

  /** An author's heading may be called so too. */
  function isPlace() {
    return !one(article, `.prose [id="${CSS.escape(location.hash.slice(1))}"]`);
  }

  /** A link to a place of this page leads to its section. */
  function followLink() {
    const target = one(article, ':target');
    const at = target ? screens.findIndex(({ shown }) => shown.some((element) => element.contains(target))) : -1;
    if (at >= 0) step(at + 1);
    else history.replaceState(null, '', hashOf(view, now.section));
  }

  // They kept the lesson's page from showing for a moment before its section.
  for (const guard of all(bar, '[data-guard]')) guard.remove();
  bar.hidden = false;
  if (asked && isPlace()) show(numberOf(asked.section));
  if (!isSpeaker) return;
  beat();
  setInterval(beat, 1000);
})();
