// Brings examples into their states: puts what a learner's device would have kept into this page's record, before the
// components' own scripts read it, and presses, shows and points once these have run. Knows no component.
(() => {
  'use strict';

  /** @typedef {{ kept: Record<string, Record<string, unknown>>, press: string[], show: string[], hover: string[], focus: string[] }} State */

  const { store, all } = window.Coursebook;
  /** @type {Array<[HTMLElement, State]>} */
  const stages = all(document, '[data-state]').map((stage) => [stage, JSON.parse(stage.dataset.state)]);

  // The record of this page is what its examples say and nothing else; the choice of colours is the visitor's.
  for (const kind of /** @type {CourseKind[]} */ (['lessons', 'quiz', 'sheets', 'review'])) {
    for (const id of Object.keys(store.all(kind))) store.remove(kind, id);
  }
  store.jot('prefs', 'seed', 'gallery');
  for (const [, { kept }] of stages) {
    for (const [kind, entries] of Object.entries(kept)) {
      for (const [id, value] of Object.entries(entries)) store.jot(/** @type {CourseKind} */ (kind), id, value);
    }
  }

  /** @param {HTMLElement} part */
  function show(part) {
    part.hidden = false;
    if (part instanceof HTMLDialogElement || part instanceof HTMLDetailsElement) part.open = true;
  }

  /** @param {HTMLElement} stage @param {State} state */
  function pressAll(stage, { press }) {
    for (const selector of press) stage.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }

  /** @param {HTMLElement} stage @param {State} state */
  function pose(stage, { show: shown, hover, focus }) {
    for (const selector of shown) all(stage, selector).forEach(show);
    for (const selector of hover) for (const part of all(stage, selector)) part.classList.add('is-hover');
    for (const selector of focus) for (const part of all(stage, selector)) part.classList.add('is-focus');
  }

  // Behind everything that waits for the page.
  document.addEventListener('DOMContentLoaded', () => setTimeout(() => {
    for (const [stage, state] of stages) pressAll(stage, state);
    // A menu closes where somebody presses beside it, so what stands open does so last.
    for (const [stage, state] of stages) pose(stage, state);
    // What was pressed may have taken the focus, and the page with it.
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    const there = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (there) there.scrollIntoView();
    else window.scrollTo(0, 0);
    document.documentElement.dataset.gallery = 'ready';
  }));
})();
