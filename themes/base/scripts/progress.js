// How far the learner is: on the home page, on pages of modules and of competencies, on the certificate.
//
// Lessons are counted by the links to them. All texts it shows come from the page.
(() => {
  'use strict';

  /** @typedef {CourseEntry} Entry */

  /**
   * Where to go on: the lesson last opened while it is not done, else the first one after it that is not.
   * @param {string[]} order ids of the course's lessons
   * @param {Record<string, Entry>} entries
   * @param {string} [opened] the lesson last opened, where that is known
   * @returns {{ state: 'start' | 'continue' | 'finished', id: string }}
   */
  function whereToGoOn(order, entries, opened = '') {
    const known = order.includes(opened) ? [opened] : order.filter((id) => Object.hasOwn(entries, id));
    if (known.length === 0) return { state: 'start', id: order[0] ?? '' };
    const last = known.reduce((a, b) => (entries[b].at >= entries[a].at ? b : a));
    const from = order.indexOf(last);
    const ahead = [...order.slice(from), ...order.slice(0, from)];
    const id = ahead.find((lesson) => !entries[lesson]?.value?.done);
    return id === undefined ? { state: 'finished', id: order[0] } : { state: 'continue', id };
  }

  globalThis.CoursebookProgress = { whereToGoOn };

  if (typeof document === 'undefined') return;

  const { store, start, follow } = window.Coursebook;

  start('progress', '[data-progress]', (line) => {
    const ids = lessonIds(line.closest('[data-lessons]') ?? document);
    const bar = line.querySelector('progress');
    const text = line.querySelector('[data-text]');
    follow('lessons', () => {
      const done = ids.filter((id) => store.get('lessons', id)?.done).length;
      line.hidden = done === 0;
      if (bar) bar.value = done;
      text.textContent = text.dataset.text.replace('{done}', done).replace('{all}', ids.length);
    });
  });

  start('go on', '[data-go-on]', (button) => {
    const scope = button.closest('[data-lessons]') ?? document;
    const verb = button.querySelector('[data-verb]');
    button.dataset.start = verb.textContent;
    // Where each file has a store of its own, what the others keep comes later.
    follow('lessons', () => {
      const { state, id } = whereToGoOn(lessonIds(scope), store.entries('lessons'), store.get('prefs', 'lesson'));
      if (!id) return;
      const link = scope.querySelector(`[data-lesson-link="${CSS.escape(id)}"]`);
      button.href = link.href;
      verb.textContent = button.dataset[state];
      button.querySelector('[data-title]').textContent = link.querySelector('[data-title]').textContent;
    });
  });

  /** @param {ParentNode} scope @returns {string[]} */
  function lessonIds(scope) {
    return [...new Set([...scope.querySelectorAll('[data-lesson-link]')].map((link) => /** @type {HTMLElement} */ (link).dataset.lessonLink ?? ''))];
  }
})();
