// Sheets and commitments: keeps what is written by the ids of the fields, lets text grow, prints a sheet filled or blank.
//
// worksheet.html, field.html and commitment.html are complete without this file: all can be filled and printed, only not kept.
// A field's id is the `name` of its inputs; several inputs of one name are one field (marks, or places of a ranking).
(() => {
  'use strict';

  /** @typedef {string | string[]} Value  text, the id of an option, ids of options, or the texts of a ranking */

  // ---- values ----

  /** The texts of what is kept; what nobody can have written in a field is none. @param {unknown} value @returns {string[]} */
  const textsIn = (value) => [value ?? []].flat().map((text) => typeof text === 'string' ? text : '');

  /** @param {unknown} value */
  const isEmpty = (value) => textsIn(value).every((text) => text.trim() === '');

  /** The list with one value at another place. @template T @param {T[]} list @param {number} from @param {number} to @returns {T[]} */
  function moved(list, from, to) {
    const rest = list.filter((_, i) => i !== from);
    return [...rest.slice(0, to), list[from], ...rest.slice(to)];
  }

  /** Where US Letter is the common paper: the regions that Unicode's CLDR names. */
  const LETTER = /-(BZ|CA|CL|CO|CR|GT|MX|NI|PA|PH|PR|SV|US|VE)(-|$)/;

  /**
   * The paper that a sheet is laid out for: the learner's choice, else the course's, else that of the region which the browser's
   * language names.
   * @param {unknown} chosen @param {unknown} ofCourse @param {string} language `es-MX` @returns {'a4' | 'letter'}
   */
  function paperFor(chosen, ofCourse, language) {
    for (const paper of [chosen, ofCourse]) if (paper === 'a4' || paper === 'letter') return paper;
    return LETTER.test(language) ? 'letter' : 'a4';
  }

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

  /** @param {Input[]} inputs @param {unknown} value what is not there any more is left out */
  function write(inputs, value) {
    const values = textsIn(value);
    inputs.forEach((input, i) => {
      if (input.type === 'radio' || input.type === 'checkbox') input.checked = values.includes(input.value);
      else input.value = values[i] ?? '';
    });
  }

  globalThis.CoursebookWorksheet = { isEmpty, moved, paperFor, paperText, read, write };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const { store, start, define, keepWritten, print, make, one, all, fill, follow, drag, dateText, pageTitle, pieces } = window.Coursebook;
  const html = document.documentElement;
  const ofCourse = html.dataset.paper;

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

  /** Where something stands in the course. In a file that holds several pages, an id begins with its page. @param {Element} element */
  const placeOf = ({ id }) => `${html.dataset.href}#${id.slice(id.indexOf('#') + 1)}`;

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

  /** A line of words with what is written in its blanks. @param {HTMLElement} line */
  function sentence(line) {
    const copy = /** @type {HTMLElement} */ (line.cloneNode(true));
    for (const part of all(copy, '.paper')) part.remove();
    for (const input of all(copy, 'input')) input.replaceWith(paperText(input.value.trim(), input.type, html.lang) || '…');
    return words(copy.textContent ?? '');
  }

  /** What is promised in words of the course: the lines in which something is written. @param {Map<string, any[]>} fields */
  function sentencesOf(fields) {
    const written = [...fields.values()].filter((inputs) => !isEmpty(read(inputs)));
    return [...new Set(written.map((inputs) => {
      const line = inputs.length === 1 && inputs[0].matches('.blank') && inputs[0].closest('p, li, dd');
      return line ? sentence(line) : textOf(inputs);
    }))].join('\n');
  }

  /** @param {any} input */
  const isTypedIn = (input) => input === document.activeElement && document.hasFocus() && /text|date/.test(input.type);

  /** The fields of a place by their names. @param {ParentNode} place @returns {Map<string, any[]>} */
  function fieldsIn(place) {
    /** @type {Map<string, any[]>} */
    const fields = new Map();
    for (const input of all(place, 'input, textarea')) fields.set(input.name, [...fields.get(input.name) ?? [], input]);
    return fields;
  }

  /** What makes places to write in comfortable, on a sheet and elsewhere. @param {HTMLElement} place @param {HTMLElement} [live] says what was moved */
  function furnish(place, live) {
    for (const input of all(place, 'input, textarea')) if (!isMark(input)) mirror(input);
    if (live) for (const list of all(place, '.ranking')) rank(list, live);
    for (const line of all(place, 'p, li, dd')) if (endsInBlank(line)) lineUp(line);
    for (const input of all(place, '.blank:not([type="date"])')) if (!input.closest('.blank-line, .ranking')) widen(input);
    for (const table of all(place, 'table')) nameCells(table);
  }

  /** @param {HTMLElement} section */
  function promote(section) {
    const form = one(section, 'form');
    const tools = one(section, '.worksheet__tools');
    if (tools) tools.innerHTML = pieces.sheet ?? '';
    const line = one(section, '.worksheet__kept');
    const live = one(section, '[data-live]');
    const title = words(one(section, '.worksheet__title').textContent);
    const fields = fieldsIn(form);
    for (const [name, inputs] of fields) {
      const kept = store.get('sheets', name);
      if (kept !== undefined) write(inputs, kept);
    }
    furnish(form, live);

    const show = () => { line.textContent = store.persistent ? line.dataset.kept : line.dataset.lost; };
    form.addEventListener('submit', (/** @type {Event} */ event) => event.preventDefault());
    form.addEventListener('input', (/** @type {any} */ { target }) => {
      const inputs = fields.get(target.name) ?? [];
      const value = read(inputs);
      if (isEmpty(value)) store.remove('sheets', target.name);
      else store.set('sheets', target.name, value, { page: placeOf(section), title, name: nameOf(inputs), text: textOf(inputs), place: String([...fields.keys()].indexOf(target.name)) });
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
    several(section, form);

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
    paper(section);

    const dialog = one(section, 'dialog');
    const about = one(dialog, '[data-about]');
    about.textContent = fill(about.dataset.about, { title });
    const name = one(dialog, '.confirm__title');
    name.id = `${section.id}-clear`;
    dialog.setAttribute('aria-labelledby', name.id);
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
  }

  /** Lets the learner say which paper it is; only what was said is told to the printer. @param {HTMLElement} section */
  function paper(section) {
    const select = one(section, '[data-paper-choice]');
    select.addEventListener('change', () => store.set('prefs', 'paper', select.value));
    follow('prefs', () => {
      select.value = paperFor(store.get('prefs', 'paper'), ofCourse, navigator.language);
      section.classList.toggle('worksheet--letter', select.value === 'letter');
      if (ofCourse) html.dataset.paper = select.value;
    });
    section.addEventListener('coursebook:print', () => { if (store.get('prefs', 'paper')) html.dataset.paper = select.value; });
    section.addEventListener('coursebook:printed', () => { if (!ofCourse) delete html.dataset.paper; });
  }

  /** Where several copies share a page, they stand there while it is printed, in place of the sheet. @param {HTMLElement} section @param {HTMLElement} form */
  function several(section, form) {
    const n = Number(section.dataset.perPage);
    if (!(n > 1)) return;
    const remove = () => { for (const copy of all(section, '.worksheet__copy')) copy.remove(); };
    const add = () => {
      remove();
      const parts = () => [one(section, '.worksheet__head'), form].map((part) => part.cloneNode(true));
      form.after(...Array.from({ length: n }, () => make('div', 'worksheet__copy', ...parts())));
      for (const part of all(section, '.worksheet__copy [id]')) part.removeAttribute('id');
    };
    // What fills the copies is drawn before them.
    section.addEventListener('coursebook:print', add);
    section.addEventListener('coursebook:printed', remove);
    if (html.dataset.page !== 'worksheet') return;
    window.addEventListener('beforeprint', add);
    window.addEventListener('afterprint', remove);
  }

  /** A promise with a day, in words of its own or in those of the course with places to write. @param {HTMLElement} box */
  function promise(box) {
    const lesson = one(document, '[data-lesson]')?.dataset.lesson ?? html.dataset.href;
    const id = `commitment:${lesson}:${box.dataset.commitment}`;
    const [form, own, will, by, line] = ['form', '[data-words]', '[data-will]', '[data-by]', '[data-kept]'].map((part) => one(box, part));
    const fields = fieldsIn(own);

    function show() {
      const kept = store.get('sheets', id) ?? {};
      for (const [name, inputs] of fields) write(inputs, kept.fields?.[name]);
      if (will) write([will], kept.text);
      write([by], kept.date);
      line.hidden = isEmpty([kept.text, kept.date]);
      written(all(box, 'input, textarea'));
    }

    function keep() {
      const [text, date, page, title] = [will?.value ?? sentencesOf(fields), by.value, placeOf(box), pageTitle()];
      const isWritten = Boolean(text.trim() || date);
      if (isWritten) {
        const written = fields.size > 0 && { fields: Object.fromEntries([...fields].map(([name, inputs]) => [name, read(inputs)])) };
        store.set('sheets', id, { text, date, lesson: title, href: page, ...written }, {
          page, title, name: words((one(box, '.block__title') ?? one(box, '.block__label')).textContent),
          text: [text.trim(), date && `${labelOf(by)} ${dateText(date)}`].filter(Boolean).join('\n'),
        });
      } else store.remove('sheets', id);
      line.hidden = !isWritten || !store.persistent;
    }

    furnish(form);
    show();
    form.addEventListener('submit', (/** @type {Event} */ event) => event.preventDefault());
    form.addEventListener('input', keep);
    store.onchange((_, changed, fromOutside) => {
      const isBusy = box.contains(document.activeElement) && document.hasFocus();
      if (fromOutside && !isBusy && (changed === undefined || changed === id)) show();
    });
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

  /** What stands in a place is moved by buttons, by Alt with an arrow key, or by its grip. @param {HTMLElement} list @param {HTMLElement} live */
  function rank(list, live) {
    const inputs = all(list, 'input');
    const places = inputs.map((input) => input.parentElement);
    const { dataset: texts } = live;
    let held = -1;
    const hold = (/** @type {number} */ i) => {
      held = i;
      places.forEach((place, n) => place.classList.toggle('is-held', n === held));
    };
    const move = (/** @type {number} */ from, /** @type {number} */ to) => {
      if (to === from || !inputs[to]) return false;
      write(inputs, moved(/** @type {string[]} */ (read(inputs)), from, to));
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
        if (move(i, i + step)) inputs[i + step].focus();
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
          if (move(i, i + Number(step))) one(places[i + Number(step)], `.${button.classList[1]}`).focus();
        });
        moves.append(button);
      }
      const grip = make('span', 'order__grip');
      grip.addEventListener('pointerdown', () => hold(i));
      grip.addEventListener('lostpointercapture', () => hold(-1));
      drag(grip, () => places.filter((_, n) => n !== held), (to) => { if (move(held, to)) hold(to); });
      places[i].prepend(grip);
      places[i].append(moves);
    });
  }

  /** @param {Node} node */
  const isBlank = (node) => node instanceof HTMLElement && node.matches('.blank, .paper');

  /** A line of words and blanks and nothing else, a blank at its end. @param {HTMLElement} place */
  function endsInBlank({ childNodes }) {
    const parts = [...childNodes].filter((node) => node instanceof HTMLElement || node.textContent?.trim());
    return parts.length > 0 && parts.every((node) => isBlank(node) || node instanceof Text) && isBlank(parts[parts.length - 1]);
  }

  /** Lets a blank within a sentence grow with its words, up to a whole line. Firefox learns `field-sizing` late: there it scrolls. @param {HTMLInputElement} input */
  function widen({ style, size }) {
    style.minInlineSize = `min(${size}ch, 100%)`;
    style.setProperty('field-sizing', 'content');
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
  start('commitment', '[data-commitment]', keepWritten(promise));
})();
