// Sheets to fill: keeps what is written by the ids of the fields, lets text grow, prints the sheet filled or blank.
//
// worksheet.html and field.html are complete without this file: the sheet can be filled and printed, only not kept.
// A field's id is the `name` of its inputs; several inputs of one name are one field (marks, or places of a ranking).
(() => {
  'use strict';

  /** @typedef {string | string[]} Value  text, the id of an option, ids of options, or the texts of a ranking */

  // ---- values ----

  /** @param {Value | undefined} value */
  const isEmpty = (value) => [value ?? []].flat().every((text) => text.trim() === '');

  /** @template T @param {T[]} list @param {number} a @param {number} b @returns {T[]} the list with two places exchanged */
  const swapped = (list, a, b) => list.map((value, i) => (i === a ? list[b] : i === b ? list[a] : value));

  /** As paper shows it. @param {string} value @param {string} type of the input @param {string} [language] */
  function paperText(value, type, language) {
    if (type !== 'date' || !value) return value;
    return new Intl.DateTimeFormat(language || undefined, { dateStyle: 'long' }).format(new Date(`${value}T12:00`));
  }

  /** @typedef {{ type: string, value: string, checked: boolean }} Input */

  /** @param {Input[]} inputs of one field @returns {Value} */
  function read(inputs) {
    const [{ type }] = inputs;
    const chosen = inputs.filter(({ checked }) => checked).map(({ value }) => value);
    if (type === 'radio') return chosen[0] ?? '';
    if (type === 'checkbox') return chosen;
    return inputs.length === 1 ? inputs[0].value : inputs.map(({ value }) => value);
  }

  /** @param {Input[]} inputs @param {Value} value what is not there any more is left out */
  function write(inputs, value) {
    const values = [value].flat();
    inputs.forEach((input, i) => {
      if (input.type === 'radio' || input.type === 'checkbox') input.checked = values.includes(input.value);
      else input.value = values[i] ?? '';
    });
  }

  globalThis.CoursebookWorksheet = { isEmpty, swapped, paperText, read, write };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const { store, define, print, one, all, fill } = window.Coursebook;
  const html = document.documentElement;

  /** @param {string} [text] */
  const words = (text = '') => text.replace(/\s+/g, ' ').trim();

  const isMark = (/** @type {any} */ { type }) => type === 'radio' || type === 'checkbox';

  /** What names one input: an attribute where no label stands around it. @param {any} input */
  const labelOf = (input) => words(input.getAttribute('aria-label') ?? input.labels[0]?.textContent);

  /** What names a field. @param {any[]} inputs */
  function nameOf([input, other]) {
    const column = one(input.parentElement, '.cell__text');
    if (column) return labelOf(input).slice(0, -`: ${words(column.textContent)}`.length);
    const legend = (other || isMark(input)) && input.closest('fieldset')?.querySelector('legend');
    return legend ? words(legend.textContent) : labelOf(input);
  }

  /** What is written in a field, in plain words. @param {any[]} inputs */
  function textOf(inputs) {
    const [{ type, value }] = inputs;
    if (isMark(inputs[0])) {
      const chosen = inputs.filter(({ checked }) => checked);
      return chosen.map((input) => words(one(input.parentElement, '.cell__text')?.textContent ?? labelOf(input))).join('\n');
    }
    if (inputs.length === 1) return paperText(value.trim(), type, html.lang);
    return inputs.map((input, i) => input.value.trim() && `${i + 1}. ${input.value.trim()}`).filter(Boolean).join('\n');
  }

  /** @param {any} input */
  const isTypedIn = (input) => input === document.activeElement && document.hasFocus() && /text|date/.test(input.type);

  /** @param {HTMLElement} section */
  function promote(section) {
    const form = one(section, 'form');
    const line = one(section, '.worksheet__kept');
    const live = one(section, '[data-live]');
    const title = words(one(section, '.worksheet__title').textContent);
    /** @type {Map<string, any[]>} */
    const fields = new Map();
    for (const input of all(form, 'input, textarea')) fields.set(input.name, [...fields.get(input.name) ?? [], input]);

    for (const [name, inputs] of fields) {
      const kept = store.get('sheets', name);
      if (kept !== undefined) write(inputs, kept);
      for (const input of inputs) if (!input.value || /text|date/.test(input.type)) mirror(input);
    }
    for (const list of all(form, '.ranking')) rank(list, live);
    for (const place of all(form, 'p, li, dd')) if (endsInBlank(place)) lineUp(place);
    for (const table of all(form, 'table')) nameCells(table);

    const show = () => { line.textContent = store.persistent ? line.dataset.kept : line.dataset.lost; };
    form.addEventListener('submit', (/** @type {Event} */ event) => event.preventDefault());
    form.addEventListener('input', (/** @type {any} */ { target }) => {
      const inputs = fields.get(target.name) ?? [];
      const value = read(inputs);
      if (isEmpty(value)) store.remove('sheets', target.name);
      else store.set('sheets', target.name, value, { page: `${html.dataset.href}#${section.id}`, title, name: nameOf(inputs), text: textOf(inputs) });
      show();
    });
    store.onchange((kind, id, fromOutside) => {
      if (!fromOutside || (kind && kind !== 'sheets')) return;
      for (const name of id === undefined ? fields.keys() : [id]) showKept(name);
    });
    // What changed elsewhere while one was typing here.
    form.addEventListener('focusout', (/** @type {any} */ { target }) => showKept(target.name));
    for (const name of ['coursebook:print', 'coursebook:printed']) {
      section.addEventListener(name, () => { for (const inputs of fields.values()) written(inputs); });
    }

    /** @param {string} name of a field */
    function showKept(name) {
      const inputs = fields.get(name) ?? [];
      const kept = store.get('sheets', name) ?? [];
      if (inputs.length === 0 || inputs.some(isTypedIn) || (isEmpty(kept) && isEmpty(read(inputs)))) return;
      write(inputs, kept);
      written(inputs);
    }
    if (!line) return;
    show();

    const dialog = one(section, 'dialog');
    one(section, '[data-print-sheet]').addEventListener('click', () => print(section));
    one(section, '[data-print-blank]').addEventListener('click', () => print(section, 'print-blank'));
    one(section, '[data-clear]').addEventListener('click', () => {
      live.textContent = dialog.returnValue = '';
      dialog.showModal();
    });
    dialog.addEventListener('close', () => {
      if (dialog.returnValue !== 'clear') return;
      for (const [name, inputs] of fields) {
        write(inputs, []);
        written(inputs);
        store.remove('sheets', name);
      }
      live.textContent = live.dataset.cleared;
    });
    one(section, '[data-tools]').hidden = false;
  }

  /** Tells fields that something was written in them, by no hand. @param {any[]} inputs */
  function written(inputs) {
    for (const input of inputs) input.dispatchEvent(new Event('coursebook:written'));
  }

  /**
   * Repeats what is written beside its field: behind a text area, so that it grows, and on paper in place of the field, so that
   * nothing is cut.
   * @param {any} input
   */
  function mirror(input) {
    const paper = document.createElement('span');
    paper.className = 'paper';
    paper.setAttribute('aria-hidden', 'true');
    if (input.size > 0) paper.style.minInlineSize = `${input.size}ch`;
    const copy = () => { paper.textContent = `${html.classList.contains('print-blank') ? '' : paperText(input.value, input.type, html.lang)}\u200b`; };
    for (const event of ['input', 'coursebook:written']) input.addEventListener(event, copy);
    copy();
    input.after(paper);
  }

  /** Buttons, and Alt with an arrow key, exchange a place with its neighbour. @param {HTMLElement} list @param {HTMLElement} live */
  function rank(list, live) {
    const inputs = all(list, 'input');
    const { dataset: texts } = live;
    const move = (/** @type {number} */ from, /** @type {number} */ step) => {
      const to = from + step;
      if (to < 0 || to >= inputs.length) return false;
      write(inputs, swapped(/** @type {string[]} */ (read(inputs)), from, to));
      written(inputs);
      inputs[to].dispatchEvent(new Event('input', { bubbles: true }));
      live.textContent = fill(texts.moved ?? '', { n: to + 1, m: inputs.length });
      return true;
    };
    inputs.forEach((input, i) => {
      const moves = document.createElement('div');
      moves.className = 'order__moves';
      input.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (!event.altKey || !step) return;
        event.preventDefault();
        if (move(i, step)) inputs[i + step].focus();
      });
      for (const [way, step] of [['up', -1], ['down', 1]]) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = `order__move order__move--${way}`;
        button.textContent = texts[/** @type {string} */ (way)] ?? '';
        button.setAttribute('aria-label', fill(texts[way === 'up' ? 'moveUp' : 'moveDown'] ?? '', { n: i + 1 }));
        button.setAttribute('aria-disabled', String(i === (step === 1 ? inputs.length - 1 : 0)));
        // The focus goes with what was moved, so that a second press moves it on.
        button.addEventListener('click', () => {
          if (move(i, Number(step))) one(inputs[i + Number(step)].parentElement, `.${button.classList[1]}`).focus();
        });
        moves.append(button);
      }
      input.parentElement.append(moves);
    });
  }

  /** @param {Node} node */
  const isBlank = (node) => node instanceof HTMLElement && node.matches('.blank, .paper');

  /** A line of words and blanks and nothing else, a blank at its end. @param {HTMLElement} place */
  function endsInBlank({ childNodes }) {
    const parts = [...childNodes].filter((node) => node instanceof HTMLElement || node.textContent?.trim());
    return parts.length > 0 && parts.every((node) => isBlank(node) || node instanceof Text) && isBlank(parts[parts.length - 1]);
  }

  /** Gives the blanks of a line all its room, each beside its words. @param {HTMLElement} place */
  function lineUp(place) {
    place.classList.add('blank-line');
    let part = document.createElement('span');
    for (const node of [...place.childNodes]) {
      if (part.lastElementChild && !isBlank(node)) part = document.createElement('span');
      if (!part.parentNode) place.append(part);
      part.append(node);
    }
  }

  /** On a narrow screen a row stands as a list: its cells then show their column's name. @param {HTMLTableElement} table */
  function nameCells(table) {
    if (!one(table, 'tbody :is(input, textarea)') || !table.tHead) return;
    const names = [...table.tHead.rows[0].cells].map((cell) => cell.textContent ?? '');
    for (const cell of all(table, 'td:has(.lines)')) cell.dataset.column = names[cell.cellIndex] ?? '';
    table.classList.add('stacks');
  }

  define('course-sheet', promote);
})();
