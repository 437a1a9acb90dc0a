// The page "My work": shows what this browser keeps, hands it out as a file, takes one in, and erases it.
//
// Reads the labels that stand beside what is kept, never the course: so it shows answers to questions that are no longer
// there, and costs nothing more in a long course. All texts come from the template.
(() => {
  'use strict';

  /** @typedef {Record<string, CourseEntry>} Entries */
  /** @typedef {{ page: string, name: string, text: string, at: string }} Item */
  /** @typedef {{ title: string, page: string, at: string, items: Item[] }} Group */

  /** The result of a whole quiz is shown beside its answers, but is none. @param {string} id */
  const isResult = (id) => /(^|\/)quiz:/.test(id);

  /** @param {string} a @param {string} b */
  const byTime = (a, b) => (Date.parse(a) || 0) - (Date.parse(b) || 0);

  /**
   * What was written, by the title of where it was written: what was worked on last comes first. What says of itself only its
   * id is counted.
   * @param {Entries[]} kinds
   * @returns {{ groups: Group[], count: number, unnamed: number }}
   */
  function gather(...kinds) {
    /** @type {Map<string, Group>} */
    const groups = new Map();
    let [count, unnamed] = [0, 0];
    for (const [id, { at, label = {} }] of kinds.flatMap((entries) => Object.entries(entries))) {
      const { title = '', page = '', name = '', text = '' } = label;
      if (!title && !isResult(id)) unnamed += 1;
      if (!title || !text) continue;
      if (!isResult(id)) count += 1;
      const group = groups.get(title) ?? { title, page, at, items: [] };
      groups.set(title, group);
      group.items.push({ page, name, text, at });
      if (byTime(group.at, at) < 0) Object.assign(group, { at, page });
    }
    for (const group of groups.values()) {
      group.items.sort((a, b) => byTime(a.at, b.at));
      // Where its parts stand in several places, the whole is only the page.
      if (group.items.some(({ page }) => page !== group.page)) group.page = group.page.split('#')[0];
    }
    return { groups: [...groups.values()].sort((a, b) => byTime(b.at, a.at)), count, unnamed };
  }

  /**
   * The record in a file, or what is wrong with it.
   * @param {string} text @param {string} course the id of this one
   * @returns {{ record?: any, fault?: 'noJson' | 'notOurs' | 'later' | 'otherCourse', other?: string }}
   */
  function readFile(text, course) {
    let record;
    try {
      record = JSON.parse(text);
    } catch {
      return { fault: 'noJson' };
    }
    if (typeof record?.course !== 'string' || typeof record.v !== 'number') return { fault: 'notOurs' };
    if (record.course !== course) return { fault: 'otherCourse', other: typeof record.title === 'string' ? record.title : record.course };
    if (record.v > 1) return { fault: 'later' };
    return Array.isArray(record.entries) ? { record } : { fault: 'notOurs' };
  }

  globalThis.CoursebookMyWork = { gather, readFile };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const { store, start, make, one, all, fill, plural, dateText, save } = window.Coursebook;
  const { root = '', course = '' } = document.documentElement.dataset;

  /** A link within the course, whatever a file may say. @param {string} page @param {string} text */
  function linkTo(page, text) {
    if (!page) return text;
    const link = make('a', '', text);
    link.setAttribute('href', `${root || './'}${page}`);
    return link;
  }

  /** @param {string} tag @param {string} className @param {string} text the learner's own, in any direction */
  function own(tag, className, text) {
    const element = make(tag, className, text);
    element.dir = 'auto';
    return element;
  }

  start('my work', '[data-my-work]', (place) => {
    const { title } = place.dataset;
    const [list, lessons, sum, unnamed, empty, status, dialog, file] = ['list', 'lessons-done', 'sum', 'unnamed', 'empty', 'status', 'dialog', 'file'].map((name) => one(place, `[data-${name}]`));
    const tell = (/** @type {string} */ name, values = {}) => { status.textContent = fill(status.dataset[name] ?? '', values); };
    /** @type {(element: HTMLElement, name: string, n: number) => string} */
    const count = ({ dataset }, name, n) => fill(dataset[name + plural(n).replace(/^./, (letter) => letter.toUpperCase())] ?? dataset[`${name}Other`] ?? '', { n });

    let shown = '';

    function show() {
      const [sheets, quiz, lessonMarks] = [store.entries('sheets'), store.entries('quiz'), store.entries('lessons')];
      // Who comes back finds the link that was followed where it was, with the focus on it.
      const now = JSON.stringify([sheets, quiz, lessonMarks]);
      if (shown === now) return;
      shown = now;
      const written = gather(sheets, quiz);
      const done = Object.values(lessonMarks).filter(({ value }) => value?.done);
      list.replaceChildren(...written.groups.map(({ title, page, items }) => make('section', 'work',
        make('h2', 'work__title', linkTo(page, title)),
        make('dl', 'work__list', ...items.map(({ page: place, name, text, at }) => make('div', 'work__item',
          make('dt', '', place === page ? name : linkTo(place, name)), own('dd', 'work__text', text), make('dd', 'work__date', dateText(at))))))));
      one(lessons, 'ul').replaceChildren(...done.filter(({ label }) => label?.title).map(({ value, label }) => make('li', '',
        linkTo(label?.page ?? '', label?.title ?? ''), make('span', 'work__date', ` ${dateText(String(value.done))}`))));
      lessons.hidden = !one(lessons, 'li');
      sum.textContent = [count(sum, 'answers', written.count), count(sum, 'lessons', done.length)].join(' · ');
      unnamed.textContent = count(unnamed, 'unnamed', written.unnamed);
      unnamed.hidden = written.unnamed === 0;
      const isEmpty = written.count + written.unnamed + done.length === 0;
      sum.hidden = isEmpty;
      empty.hidden = !isEmpty;
      for (const button of all(place, '[data-when-full]')) button.hidden = isEmpty;
    }

    function download() {
      const record = { ...store.export(), title };
      const name = `${place.dataset.name}-${course}-${CoursebookCourse.dayOf()}.json`;
      save(name, 'application/json', JSON.stringify(record, undefined, 1));
      tell('saved', { name });
    }

    /** @param {File} chosen */
    async function load(chosen) {
      const { record, fault, other } = readFile(await chosen.text(), course);
      if (fault) tell(fault, { name: chosen.name, other, title });
      else {
        const n = store.import(record);
        status.textContent = n === 0 ? status.dataset.nothingNew : count(status, 'loaded', n);
      }
    }

    one(place, '[data-download]').addEventListener('click', download);
    one(place, '[data-load]').addEventListener('click', () => file.click());
    file.addEventListener('change', () => {
      status.textContent = '';
      const [chosen] = file.files;
      if (chosen) load(chosen).catch(() => tell('unreadable', { name: chosen.name }));
      // The same file once more is news again.
      file.value = '';
    });
    one(place, '[data-erase]').addEventListener('click', () => {
      status.textContent = dialog.returnValue = '';
      dialog.showModal();
    });
    dialog.addEventListener('close', () => {
      if (dialog.returnValue !== 'erase') return;
      store.erase();
      tell('erased');
      one(place, '[data-load]').focus();
    });
    one(place, '[data-tools]').hidden = false;
    one(place, '[data-without-script]').hidden = true;
    show();
    store.onchange(show);
  });
})();
