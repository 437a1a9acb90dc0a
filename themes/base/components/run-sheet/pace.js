// The pace clock of a run sheet: which part runs, how far ahead or behind the plan it is, and what to leave out. Loaded on run sheets.
//
// Nothing ticks that could be lost: what is kept is when each part began, and all else is computed from that and the time of day. So
// the clock goes on while the phone sleeps, and stands right after a reload. All texts it shows come from the page.
(() => {
  'use strict';

  /**
   * A row of the plan. `early`, `late`: minutes after midnight when it begins; `low`, `high`: minutes that it takes.
   * @typedef {{ id: string, lesson: string, lessonTitle: string, title: string, kind: string, low: number, high: number, early: number, late: number, priority: string }} Row
   */
  /**
   * What is kept. `starts`: when each row that has begun, began; `index`: the row that runs, as many as there are rows when all is over.
   * @typedef {{ delivery: string, title: string, day: number, ends: number, moved: boolean, rows: Row[], index: number, started: string, starts: string[], skipped: string[], ended: string, saved: boolean }} Pace
   */
  /** @typedef {{ row: Row, by: number }} Shorter  `by`: how many minutes less */
  /** @typedef {{ drop: Row[], shorten: Shorter[], together: boolean, short: number }} Relief  `together`: both are needed; `short`: minutes that are still too many */

  /** So many minutes off are no news. */
  const TOLERANCE = 2;
  /** A start so far from the plan is another occasion, as a rehearsal in the evening: the plan moves along. */
  const OTHER_TIME = 90;

  const iso = (/** @type {number} */ ms) => new Date(ms).toISOString();

  /** Minutes after the midnight before `first`, by the clock on the wall. @param {number} ms @param {number} [first] */
  function minuteOf(ms, first = ms) {
    const midnight = (/** @type {Date} */ date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
    const [date, day] = [new Date(ms), new Date(first)];
    return (midnight(date) - midnight(day)) / 60_000 + date.getHours() * 60 + date.getMinutes() + (date.getSeconds() + date.getMilliseconds() / 1000) / 60;
  }

  /** `09:05` @param {number} minute */
  function clock(minute) {
    const whole = ((Math.round(minute) % 1440) + 1440) % 1440;
    return [Math.floor(whole / 60), whole % 60].map((part) => String(part).padStart(2, '0')).join(':');
  }

  /** `09:05` -> 545; NaN for what is no time of day. @param {string} text */
  function minutesOf(text) {
    const [, hours, minutes] = /^(\d\d?):(\d\d)$/.exec(text) ?? [];
    return Number(hours) * 60 + Number(minutes);
  }

  /** Whether a kept value is a clock that can be shown. @param {any} value @returns {value is Pace} */
  function isPace(value) {
    const isRow = (/** @type {any} */ row) => typeof row?.id === 'string' && ['low', 'high', 'early', 'late'].every((name) => Number.isFinite(row[name]));
    return Array.isArray(value?.rows) && value.rows.length > 0 && value.rows.every(isRow)
      && Array.isArray(value.starts) && value.starts.length > 0 && value.starts.length <= value.rows.length
      && value.starts.every((/** @type {any} */ at) => Date.parse(at) > 0)
      && Array.isArray(value.skipped) && Number.isFinite(value.ends) && Number.isInteger(value.index)
      && (value.ended ? Date.parse(value.ended) > 0 : value.index === value.starts.length - 1);
  }

  // ---- steps ----

  /** @param {{ delivery: string, title: string, day: number, ends: number, rows: Row[] }} plan @param {number} ms @returns {Pace} */
  function begin(plan, ms) {
    const off = Math.round(minuteOf(ms) - plan.rows[0].late);
    const by = Math.abs(off) > OTHER_TIME ? off : 0;
    return {
      ...plan, rows: plan.rows.map((row) => ({ ...row, early: row.early + by, late: row.late + by })), ends: plan.ends + by, moved: by !== 0,
      index: 0, started: iso(ms), starts: [iso(ms)], skipped: [], ended: '', saved: false,
    };
  }

  /** No step is earlier than the one before it, whatever the clock of the device did. @param {Pace} pace @param {number} ms */
  const notBefore = (pace, ms) => Math.max(ms, Date.parse(pace.starts[pace.starts.length - 1]));

  /** The next part that is not left out begins; after the last, all is over. @param {Pace} pace @param {number} ms @returns {Pace} */
  function next(pace, ms) {
    if (pace.ended) return pace;
    const { rows, skipped, index } = pace;
    const at = iso(notBefore(pace, ms));
    const to = rows.findIndex(({ id }, i) => i > index && !skipped.includes(id));
    const upTo = to === -1 ? rows.length - 1 : to;
    const starts = [...pace.starts, ...rows.slice(index + 1, upTo + 1).map(() => at)];
    return to === -1 ? { ...pace, starts, index: rows.length, ended: at } : { ...pace, starts, index: to };
  }

  /** The step before, undone. @param {Pace} pace @returns {Pace} */
  function back(pace) {
    const { rows, skipped, starts } = pace;
    const last = pace.ended ? starts.length : pace.index;
    const to = rows.slice(0, last).reduce((found, { id }, i) => (skipped.includes(id) ? found : i), -1);
    return to === -1 ? pace : { ...pace, index: to, starts: starts.slice(0, to + 1), ended: '', saved: false };
  }

  /** @param {Pace} pace @param {number} ms @returns {Pace} */
  const stop = (pace, ms) => (pace.ended ? pace : { ...pace, index: pace.rows.length, ended: iso(notBefore(pace, ms)) });

  /** Leaves a part out that has not begun, or puts it back. @param {Pace} pace @param {string} id @returns {Pace} */
  function toggle(pace, id) {
    if (pace.ended || pace.rows.findIndex((row) => row.id === id) <= pace.index) return pace;
    const { skipped } = pace;
    return { ...pace, skipped: skipped.includes(id) ? skipped.filter((other) => other !== id) : [...skipped, id] };
  }

  // ---- where it stands ----

  /** Minutes of each row that has begun, the last one so far. They add up to the time since the start. @param {Pace} pace @param {number} ms @returns {number[]} */
  function actuals(pace, ms) {
    const times = [...pace.starts.map(Date.parse), pace.ended ? Date.parse(pace.ended) : notBefore(pace, ms)];
    return pace.starts.map((_, i) => (times[i + 1] - times[i]) / 60_000);
  }

  /**
   * When the day ends if what comes takes its longest. Lunch waits for its time, and so does whoever has time in hand before it.
   * @param {Pace} pace @param {number} ms
   * @param {Iterable<string>} [gone] ids left out besides @param {Shorter[]} [shorter]
   * @returns {{ end: number, anchor: number }} `anchor`: the last row that waited for its time; what is saved before it is not saved at the end
   */
  function project(pace, ms, gone = [], shorter = []) {
    const { rows, index } = pace;
    const first = Date.parse(pace.starts[0]);
    const out = new Set([...pace.skipped, ...gone]);
    const minutes = (/** @type {Row} */ row) => row.high - (shorter.find((one) => one.row === row)?.by ?? 0);
    let at = Math.max(minuteOf(notBefore(pace, ms), first), minuteOf(Date.parse(pace.starts[index]), first) + (rows[index].kind === 'wait' ? 0 : minutes(rows[index])));
    let anchor = -1;
    const wait = (/** @type {number} */ until, /** @type {number} */ i) => { if (until > at) [at, anchor] = [until, i]; };
    rows.forEach((row, i) => {
      if (i < index || out.has(row.id)) return;
      if (row.kind === 'wait') wait(rows[i + 1]?.early ?? at, i);
      else if (i > index) {
        if (row.kind === 'lunch') wait(row.early, i);
        at += minutes(row);
      }
    });
    return { end: at, anchor };
  }

  /**
   * The rows whose minutes add up to the least that is enough, as few of them as can be; undefined where all are too few.
   * @template T @param {T[]} items @param {(item: T) => number} minutes @param {number} need @returns {T[] | undefined}
   */
  function leastThatIsEnough(items, minutes, need) {
    if (need <= 0) return [];
    /** @type {Map<number, T[]>} */
    const sums = new Map([[0, []]]);
    for (const item of items) {
      for (const [sum, chosen] of [...sums]) {
        const more = sum + minutes(item);
        if (sum < need && chosen.length + 1 < (sums.get(more)?.length ?? Infinity)) sums.set(more, [...chosen, item]);
      }
    }
    const enough = [...sums.keys()].filter((sum) => sum >= need);
    return enough.length ? sums.get(Math.min(...enough)) : undefined;
  }

  /** @template T @param {T[]} items @param {(item: T) => number} minutes */
  const sumOf = (items, minutes) => items.reduce((sum, item) => sum + minutes(item), 0);

  /** What could be left out first, then what should be there; never what must. @param {Row[]} rows @param {number} need */
  function choose(rows, need) {
    const high = (/** @type {Row} */ row) => row.high;
    const [could, should] = ['could', 'should'].map((priority) => rows.filter((row) => row.priority === priority && row.high > 0));
    const few = leastThatIsEnough(could, high, need);
    if (few) return few;
    return [...could, ...leastThatIsEnough(should, high, need - sumOf(could, high)) ?? should];
  }

  /**
   * What brings the day back to its end: the smallest that is enough, or everything there is and how many minutes are still too many.
   * @param {Pace} pace @param {number} ms @returns {Relief | undefined} undefined where nothing has to give way
   */
  function relief(pace, ms) {
    const over = (/** @type {Row[]} */ drop, /** @type {Shorter[]} */ shorter = []) => {
      const { end, anchor } = project(pace, ms, drop.map(({ id }) => id), shorter);
      return { over: end - pace.ends, anchor };
    };
    const now = over([]);
    if (now.over <= TOLERANCE) return undefined;
    const need = now.over - TOLERANCE;
    const ahead = pace.rows.filter(({ id }, i) => i > pace.index && !pace.skipped.includes(id));

    /**
     * The first choice, or everything where a lunch that waits has eaten what was to be saved before it; without what is not needed.
     * @type {<T>(first: T[], everything: T[], test: (choice: T[]) => number) => T[]}
     */
    const settle = (first, everything, test) => {
      const from = test(first) <= TOLERANCE ? first : everything;
      const limit = Math.max(TOLERANCE, test(from));
      return from.reduceRight((kept, one) => {
        const without = kept.filter((other) => other !== one);
        return test(without) <= limit ? without : kept;
      }, from);
    };

    const running = pace.rows[pace.index];
    const began = minuteOf(Date.parse(pace.starts[pace.index]), Date.parse(pace.starts[0]));
    const elapsed = minuteOf(notBefore(pace, ms), Date.parse(pace.starts[0])) - began;
    /** How much shorter a row can still be. @param {Row} row */
    const slack = (row) => Math.floor(Math.max(0, row.high - Math.max(row.low, row === running ? Math.ceil(elapsed) : 0)));
    /** @param {Row[]} drop @param {number} minutes */
    const shorten = (drop, minutes) => {
      const { anchor } = over(drop);
      const all = [running, ...ahead].filter((row) => row.kind !== 'wait' && !drop.includes(row) && slack(row) > 0);
      let left = Math.ceil(minutes);
      const chosen = leastThatIsEnough(all.filter((row) => pace.rows.indexOf(row) > anchor), slack, left) ?? [];
      const first = chosen.map((row) => {
        const by = Math.min(slack(row), left);
        left -= by;
        return { row, by };
      }).filter(({ by }) => by > 0);
      return settle(first, all.map((row) => ({ row, by: slack(row) })), (choice) => over(drop, choice).over);
    };

    const ofPriority = (/** @type {string} */ priority) => ahead.filter((row) => row.priority === priority);
    const drop = settle(choose(ahead.filter((row) => pace.rows.indexOf(row) > now.anchor), need), [...ofPriority('could'), ...ofPriority('should')], (choice) => over(choice).over);
    const dropped = over(drop).over;
    if (dropped <= TOLERANCE) {
      const instead = shorten([], need);
      return { drop, shorten: over([], instead).over <= TOLERANCE ? instead : [], together: false, short: 0 };
    }
    const besides = shorten(drop, dropped - TOLERANCE);
    const still = over(drop, besides).over;
    return { drop, shorten: besides, together: true, short: still > TOLERANCE ? Math.ceil(still) : 0 };
  }

  /**
   * @param {Pace} pace @param {number} ms
   * @returns {{ kind: 'ended' | 'behind' | 'ahead' | 'on-time', minutes: number, row?: Row, elapsed: number, end: number, over: number, next?: Row, pause?: Row, relief?: Relief }}
   * `minutes`: how many ahead or behind; `over`: how many the day ends after its room
   */
  function standing(pace, ms) {
    const first = Date.parse(pace.starts[0]);
    const kindOf = (/** @type {number} */ off) => (off > TOLERANCE ? 'behind' : off < -TOLERANCE ? 'ahead' : 'on-time');
    if (pace.ended) {
      const end = minuteOf(Date.parse(pace.ended), first);
      return { kind: 'ended', minutes: 0, elapsed: 0, end, over: Math.round(end - pace.ends) };
    }
    const { rows, index, skipped } = pace;
    const row = rows[index];
    const now = minuteOf(notBefore(pace, ms), first);
    const began = minuteOf(Date.parse(pace.starts[index]), first);
    const off = Math.round(row.kind === 'wait' ? Math.max(0, now - (rows[index + 1]?.late ?? now)) : Math.max(began - row.late, now - row.late - row.high));
    const coming = rows.filter(({ id }, i) => i > index && !skipped.includes(id));
    const { end } = project(pace, ms);
    return {
      kind: kindOf(off), minutes: Math.abs(off), row, elapsed: now - began, end, over: Math.round(end - pace.ends),
      next: coming[0], pause: coming.find(({ kind }) => kind === 'break' || kind === 'lunch'), relief: relief(pace, ms),
    };
  }

  // ---- what is taken home ----

  /** `2026-11-28`, where it was. @param {string} at */
  function dayOf(at) {
    const date = new Date(at);
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-');
  }

  /**
   * The actual minutes of the parts that are over, for `coursebook pace`. Halves of minutes, counted from the start, so that they add up.
   * @param {Pace} pace @param {string} course @param {string} [version]
   */
  function record(pace, course, version) {
    const first = Date.parse(pace.starts[0]);
    const times = [...pace.starts, ...(pace.ended ? [pace.ended] : [])].map((at) => Math.round((Date.parse(at) - first) / 30_000) / 2);
    const parts = pace.rows.slice(0, times.length - 1).map(({ id, lesson, title, kind, low, high }, i) => (
      { id, lesson, title, kind, low, high, actual: times[i + 1] - times[i], ...(pace.skipped.includes(id) && { skipped: true }) }));
    return { coursebook: 'pace', v: 1, course, ...(version && { version }), delivery: pace.delivery, day: pace.day, date: dayOf(pace.starts[0]), parts };
  }

  globalThis.CoursebookPace = { minuteOf, minutesOf, clock, isPace, begin, next, back, stop, toggle, actuals, project, relief, standing, record };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const { store, start, keepWritten = (/** @type {(element: any) => void} */ fn) => fn, make, one, all, fill, plural, follow, save } = window.Coursebook;
  const { lang, dataset: { course = '' } } = document.documentElement;
  const list = new Intl.ListFormat(lang || 'en', { type: 'conjunction' });

  /** @param {HTMLTableRowElement} line @returns {Row} */
  function rowOf({ dataset }) {
    const { id = '', lessonId: lesson = '', lessonTitle = '', title = '', kind = '', priority = '' } = dataset;
    const [low, high, early, late] = [dataset.low, dataset.high, dataset.early, dataset.late].map(Number);
    return { id, lesson, lessonTitle, title, kind, low, high, early, late, priority };
  }

  start('pace', '[data-pace]', (place) => {
    const texts = place.dataset;
    const tables = all(document, 'table[data-day]');
    const lines = new Map(all(document, 'tr[data-row]').map((line) => [line.dataset.id, line]));
    const part = (/** @type {string} */ name) => one(place, `[data-${name}]`);
    const [idle, now, where, say, ahead, status, days, dialog] = ['idle', 'now', 'standing', 'advice', 'ahead', 'status', 'days', 'dialog'].map(part);
    const buttons = Object.fromEntries(['start', 'next', 'leave', 'back', 'stop', 'save'].map((name) => [name, one(place, `[data-press="${name}"]`)]));
    /** What the status said last; it speaks again only when something else is true. */
    let said = '';

    /** The clock of this run sheet. @returns {Pace | undefined} */
    function ours() {
      const pace = store.get('prefs', 'pace');
      return isPace(pace) && pace.delivery === texts.pace ? pace : undefined;
    }

    /** @param {Pace} pace */
    const keep = (pace) => store.set('prefs', 'pace', pace);

    /** A text of the page that has a form for one and one for several. @param {string} name @param {number} n @param {object} [values] */
    const count = (name, n, values = {}) => fill(texts[name + plural(n).replace(/^./, (letter) => letter.toUpperCase())] ?? texts[`${name}Other`] ?? '', { n, ...values });

    /** @param {Row} row */
    const nameOf = ({ title, lessonTitle, kind }) => (kind === 'lead-in' && lessonTitle ? fill(texts.leadIn, { title, lesson: lessonTitle }) : title);

    /** @param {Relief | undefined} relief @param {number} over */
    function advice(relief, over) {
      if (!relief) return '';
      const drop = relief.drop.length && fill(texts.drop, { parts: list.format(relief.drop.map((row) => fill(texts.dropPart, { title: nameOf(row), n: row.high }))) });
      const shorten = relief.shorten.length && fill(drop ? texts.shortenToo : texts.shorten, { parts: list.format(relief.shorten.map(({ row, by }) => fill(texts.shortenPart, { title: nameOf(row), n: by }))) });
      if (!drop && !shorten) return count('nothing', over);
      const what = drop && shorten ? fill(relief.together ? texts.both : texts.either, { drop, shorten }) : drop || shorten;
      return relief.short ? `${what} ${count('short', relief.short)}` : String(what);
    }

    /** @param {Pace} pace @param {ReturnType<typeof standing>} stand */
    function standingText(pace, { kind, minutes, over, end }) {
      if (kind === 'ended') return fill(over > 0 ? count('endedLate', over) : texts.endedText, { time: clock(end) });
      const words = kind === 'on-time' ? texts.onTime : count(kind, minutes);
      return pace.moved ? `${words} ${texts.moved}` : words;
    }

    /** Says in the table what runs, what is done, and what is left out. @param {Pace | undefined} pace */
    function mark(pace) {
      const minutes = pace ? actuals(pace, Date.now()) : [];
      for (const [id, line] of lines) {
        const i = pace?.rows.findIndex((row) => row.id === id) ?? -1;
        const isOut = Boolean(pace?.skipped.includes(id));
        const isNow = pace !== undefined && !pace.ended && i === pace.index;
        const isDone = pace !== undefined && i !== -1 && i < pace.starts.length && !isNow;
        line.classList.toggle('is-done', isDone && !isOut);
        line.classList.toggle('is-out', isOut);
        if (isNow) line.setAttribute('aria-current', 'step');
        else line.removeAttribute('aria-current');
        const actual = one(line, '[data-actual]');
        const text = isOut ? (isDone ? texts.wasOut : '') : isDone ? count('took', Math.round(minutes[i])) : isNow ? texts.runs : '';
        if (actual.textContent !== text) actual.textContent = text;
        const button = one(line, '[data-leave-row]');
        if (!button) continue;
        button.hidden = !pace || Boolean(pace.ended) || i <= pace.index || line.dataset.kind === 'wait';
        button.textContent = isOut ? texts.putBack : texts.leaveOut;
        button.setAttribute('aria-label', fill(isOut ? texts.putBackNamed : texts.leaveOutNamed, { title: line.dataset.title }));
      }
    }

    /** @param {HTMLElement} element @param {string} text */
    function put(element, text) {
      if (element.textContent !== text) element.textContent = text;
      element.hidden = text === '';
    }

    /** What changes with every second. */
    function tick() {
      const pace = ours();
      if (!pace) return;
      const stand = standing(pace, Date.now());
      const { row, relief } = stand;
      place.dataset.state = stand.kind;
      put(where, standingText(pace, stand));
      put(say, advice(relief, stand.over));
      buttons.leave.hidden = !relief?.drop.length;
      if (row) {
        const seconds = Math.max(0, Math.floor(stand.elapsed * 60 + .001));
        put(part('lesson-name'), row.kind === 'lead-in' ? '' : row.lessonTitle);
        put(part('part-name'), row.kind === 'lead-in' && row.lessonTitle ? row.lessonTitle : row.title);
        put(part('elapsed'), `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`);
        put(part('planned'), count('planned', row.high, { minutes: row.low === row.high ? row.high : `${row.low}–${row.high}` }));
        const bar = one(place, 'progress');
        bar.max = Math.max(1, row.high);
        bar.value = stand.elapsed;
        now.classList.toggle('is-over', stand.elapsed > row.high);
      }
      const news = [
        stand.next && fill(texts.nextBy, { title: nameOf(stand.next), time: clock(stand.next.late) }),
        stand.pause && stand.pause !== stand.next && fill(texts.nextBy, { title: stand.pause.title, time: clock(stand.pause.late) }),
        stand.kind !== 'ended' && (stand.over > 0 ? count('endsLate', stand.over, { time: clock(stand.end), room: clock(pace.ends) }) : fill(texts.ends, { time: clock(stand.end), room: clock(pace.ends) })),
      ].filter((text) => typeof text === 'string');
      if (news.join('\n') !== [...ahead.children].map(({ textContent }) => textContent).join('\n')) ahead.replaceChildren(...news.map((text) => make('li', '', text)));
      ahead.hidden = news.length === 0;

      const state = [stand.kind, row?.id, ...(relief ? [...relief.drop, ...relief.shorten.map((one) => one.row)].map(({ id }) => id) : [])].join(' ');
      if (state === said) return;
      // The first words after the page was opened are read with the page.
      if (said) status.textContent = [row && `${nameOf(row)}:`, standingText(pace, stand), advice(relief, stand.over)].filter(Boolean).join(' ');
      said = state;
    }

    function show() {
      const pace = ours();
      const other = store.get('prefs', 'pace');
      const isRunning = Boolean(pace && !pace.ended);
      put(idle, pace ? '' : isPace(other) && !other.ended ? fill(texts.other, { title: other.title }) : texts.idleText);
      now.hidden = !isRunning;
      if (!pace) for (const element of [where, say, ahead, buttons.leave]) element.hidden = true;
      place.classList.toggle('is-running', isRunning);
      buttons.start.hidden = isRunning;
      buttons.start.textContent = pace ? texts.again : texts.start;
      buttons.start.classList.toggle('button--quiet', Boolean(pace));
      days.hidden = isRunning || tables.length < 2;
      buttons.next.hidden = buttons.stop.hidden = !isRunning;
      buttons.next.textContent = pace && pace.rows.some(({ id }, i) => i > pace.index && !pace.skipped.includes(id)) ? texts.next : texts.last;
      buttons.back.hidden = !pace || (!pace.ended && pace.index === 0);
      buttons.save.hidden = !pace?.ended || record(pace, course).parts.length === 0;
      if (!pace?.saved) part('saved').hidden = true;
      if (pace && tables.length > 1) one(days, 'select').value = String(pace.day);
      if (!pace) delete place.dataset.state;
      mark(pace);
      tick();
    }

    /** @param {(pace: Pace) => Pace} change */
    function step(change) {
      const pace = ours();
      const pressed = document.activeElement;
      if (pace) keep(change(pace));
      show();
      // Whoever works by keyboard stays beside the button that has gone.
      if (pressed instanceof HTMLElement && pressed.hidden && place.contains(pressed)) (buttons.next.hidden ? buttons.start : buttons.next).focus();
    }

    function startNow() {
      const day = tables.length > 1 ? Number(one(days, 'select').value) : 1;
      const table = tables.find((one) => Number(one.dataset.day) === day) ?? tables[0];
      const rows = all(table, 'tr[data-row]').map(rowOf);
      if (rows.length === 0) return;
      const last = rows[rows.length - 1];
      const ends = minutesOf(table.dataset.ends);
      keep(begin({ delivery: texts.pace, title: texts.paceTitle, day, rows, ends: Number.isNaN(ends) ? last.late + last.high : ends }, Date.now()));
      show();
      buttons.next.focus();
    }

    for (const [id, line] of lines) {
      if (line.matches('.run__band')) continue;
      const button = /** @type {HTMLButtonElement} */ (make('button', 'run__leave', texts.leaveOut));
      button.type = 'button';
      button.dataset.leaveRow = '';
      button.hidden = true;
      button.addEventListener('click', () => step((pace) => toggle(pace, id)));
      one(line, '[data-actual]').after(button);
    }

    const choice = one(days, 'select');
    choice.append(...tables.map(({ dataset }) => {
      const option = /** @type {HTMLOptionElement} */ (make('option', '', dataset.dayTitle));
      option.value = dataset.day;
      return option;
    }));
    choice.value = tables.find(({ dataset }) => dataset.date === dayOf(new Date().toISOString()))?.dataset.day ?? tables[0]?.dataset.day ?? '';

    buttons.start.addEventListener('click', () => {
      const pace = ours();
      if (!pace || pace.saved) return startNow();
      dialog.returnValue = '';
      dialog.showModal();
    });
    dialog.addEventListener('close', () => { if (dialog.returnValue === 'start') startNow(); });
    buttons.next.addEventListener('click', () => step((pace) => next(pace, Date.now())));
    buttons.back.addEventListener('click', () => step(back));
    buttons.stop.addEventListener('click', () => {
      step((pace) => stop(pace, Date.now()));
      buttons.save.focus();
    });
    buttons.leave.addEventListener('click', () => step((pace) => (relief(pace, Date.now())?.drop ?? []).reduce((after, { id }) => toggle(after, id), pace)));
    buttons.save.addEventListener('click', () => {
      const pace = ours();
      if (!pace) return;
      const file = record(pace, course, texts.version);
      const name = `pace-${file.delivery}-${file.date}.json`;
      save(name, 'application/json', JSON.stringify(file, undefined, 1));
      keep({ ...pace, saved: true });
      status.textContent = fill(texts.savedText, { name });
      put(part('saved'), fill(texts.savedText, { name }));
    });

    place.hidden = false;
    follow('prefs', show);
    // The clock of a page that nobody sees may rest: what it shows is computed, not counted.
    setInterval(() => { if (!document.hidden) tick(); }, 1000);
    document.addEventListener('visibilitychange', () => { if (!document.hidden) show(); });
  });

  /** What is packed stays ticked. */
  start('ticks', '[data-ticks]', keepWritten((place) => {
    const id = `ticks:${place.dataset.ticks}`;
    const boxes = all(place, '[type="checkbox"]');
    follow('prefs', () => {
      const ticked = store.get('prefs', id);
      for (const box of boxes) box.checked = Array.isArray(ticked) && ticked.includes(box.value);
    });
    place.addEventListener('input', () => store.set('prefs', id, boxes.filter(({ checked }) => checked).map(({ value }) => value)));
  }));
})();
