// Self-check questions: marks answers in the browser, shows feedback, keeps answers by the ids of questions and options.
//
// quiz.html is complete without this file. The key is read from its folded answers, which leave the page here; the texts
// come from words.html. An author's HTML is only ever moved from where it stands, never made from a string.
(() => {
  'use strict';

  /** @typedef {any} Answer  ids of options, items or choices, or text; by the ids of gaps and rows where there are several */
  /** @typedef {{ accept: string[], exact?: boolean, tolerance?: number, low?: string, high?: string }} Gap */
  /**
   * What is right; each kind of question has one of these.
   * @typedef {object} Key
   * @property {string[]} [right] options
   * @property {Record<string, number>} [points] of options
   * @property {string[]} [order] items
   * @property {Record<string, Gap | string[]>} [parts] gaps, or rows with their choices
   */
  /** @typedef {'right' | 'better' | 'no' | 'missed'} Mark */
  /** @typedef {{ result: 'right' | 'part' | 'not-yet', ratio: number, n: number, m: number, marks: Record<string, Mark> }} Grade */
  /** @typedef {{ answer?: Answer, result?: string, tries?: number, shown?: boolean, key?: string }} Kept  `key`: what it was marked by */

  // ---- what was written ----

  /** One spelling for all that counts as the same. @param {string} text @param {boolean} [exact] capitals matter */
  function normalise(text, exact) {
    const plain = text.normalize('NFC').replace(/[‘’‚‛]/g, "'").replace(/[“”„‟]/g, '"').replace(/\s+/g, ' ').trim().replace(/ ?\.+$/, '');
    return exact ? plain : plain.toUpperCase().toLowerCase();
  }

  /** What a text may mean as a number, a unit around it or not: `1,5` is 1.5; `1,500` 1.5 or 1500. @param {string} text */
  function readings(text) {
    const [, number] = /^[^\d+.,-]*([-+]?[\d.,]*\d)\D*$/.exec(text.replace(/[−–]/g, '-').replace(/[\s'’]/g, '')) ?? [];
    if (!number) return [];
    const decimal = number.replace(/[.,](?=.*[.,])/g, '').replace(',', '.');
    return (/^[-+]?[1-9]\d{0,2}([.,]\d{3})+$/.test(number) ? [decimal, number.replace(/[.,]/g, '')] : [decimal]).map(Number);
  }

  /** Letters to change, add or drop until the texts are equal. @param {string} a @param {string} b */
  function distance(a, b) {
    const letters = Array.from(b);
    let row = [0, ...letters.map((_, j) => j + 1)];
    for (const letter of a) {
      const above = row;
      row = [above[0] + 1];
      letters.forEach((other, j) => row.push(Math.min(above[j + 1] + 1, row[j] + 1, above[j] + Number(letter !== other))));
    }
    return row[letters.length];
  }

  const NUMBER = /^[-+]?\d+([.,]\d+)?$/;

  /** Whether two texts count as the same; numbers by their value. @param {string} a @param {string} b @param {boolean} [exact] @param {number} [letters] that may differ */
  function sameText(a, b, exact, letters = 0) {
    const [said, wanted] = [normalise(a, exact), normalise(b, exact)];
    if (NUMBER.test(wanted)) return NUMBER.test(said) && readings(said)[0] === readings(wanted)[0];
    return said === wanted || (said !== '' && letters > 0 && distance(said, wanted) <= letters);
  }

  /** The right answer that a text counts as, undefined for none. @param {string} text @param {Gap} gap */
  function matchGap(text, { accept, exact, tolerance, low, high }) {
    if (low !== undefined) return readings(text).some((number) => number >= Number(low) && number <= Number(high)) ? text : undefined;
    return accept.find((answer) => sameText(text, answer, exact)) ?? accept.find((answer) => sameText(text, answer, exact, tolerance));
  }

  // ---- grading ----

  /** @param {Answer} value @returns {string[]} */
  const idsOf = (value) => [value ?? []].flat().filter(Boolean);
  /** @type {(map: Record<string, any>, fn: (value: any, id: string) => any) => Record<string, any>} */
  const mapValues = (map, fn) => Object.fromEntries(Object.entries(map).map(([id, value]) => [id, fn(value, id)]));
  /** @type {(ids: string[], fn: (id: string, i: number) => any) => Record<string, any>} */
  const mapIds = (ids, fn) => Object.fromEntries(ids.map((id, i) => [id, fn(id, i)]));

  /** A wrong option chosen takes back a right one. @param {Key} key @param {Answer} answer @returns {Grade} */
  function grade({ points, right, order = [], parts }, answer) {
    if (points) {
      const [n, m] = [points[answer] ?? 0, Math.max(0, ...Object.values(points))];
      return graded(n, m, n, { [answer]: n === m ? 'right' : n ? 'better' : 'no' });
    }
    if (right) {
      const chosen = idsOf(answer);
      const mark = (/** @type {string} */ id) => (right.includes(id) ? 'right' : 'no');
      const n = chosen.filter((id) => mark(id) === 'right').length;
      return graded(n, right.length, 2 * n - chosen.length, { ...mapIds(right, () => 'missed'), ...mapIds(chosen, mark) });
    }
    const marks = parts ? mapValues(parts, (part, id) => markPart(part, answer[id])) : mapIds(order, (id, i) => (answer[i] === id ? 'right' : 'no'));
    const all = Object.values(marks);
    const n = all.filter((mark) => mark === 'right').length;
    return graded(n, all.length, n, marks);
  }

  /** @param {Gap | string[]} part @param {Answer} answer @returns {Mark} */
  function markPart(part, answer) {
    const ids = idsOf(answer);
    const isRight = Array.isArray(part) ? ids.length === part.length && part.every((id) => ids.includes(id)) : matchGap(ids.join(), part) !== undefined;
    return isRight ? 'right' : 'no';
  }

  /** @param {number} n of @param {number} m @param {number} credit @param {Record<string, Mark>} marks @returns {Grade} */
  function graded(n, m, credit, marks) {
    const ratio = m ? Math.max(0, credit / m) : Number(credit >= 0);
    return { result: ratio === 1 ? 'right' : ratio ? 'part' : 'not-yet', ratio, n, m, marks };
  }

  /** The answer without what is not right, to try again with. @param {Key} key @param {Answer} answer @returns {Answer} */
  function keepRight(key, answer) {
    if (key.order) return answer;
    const { marks } = grade(key, answer);
    const keep = (/** @type {Answer} */ value, /** @type {string} */ id) => (marks[id] === 'right' ? value : '');
    if (Array.isArray(answer)) return answer.filter((id) => marks[id] === 'right');
    return typeof answer === 'string' ? keep(answer, answer) : mapValues(answer, keep);
  }

  /** The first part without an answer, '' for a whole answer that is missing; undefined where nothing is open. @param {Answer} answer @returns {string | undefined} */
  function openPart(answer) {
    if (Array.isArray(answer) || typeof answer === 'string') return answer.length && String(answer).trim() ? undefined : '';
    // A row of check boxes may stay empty as long as another has a tick.
    if (Object.values(answer).some((part) => Array.isArray(part) && part.length > 0)) return undefined;
    return Object.keys(answer).find((id) => openPart(answer[id]) !== undefined);
  }

  /** @param {Array<{ points: number, ratio: number, right: boolean }>} questions @param {string} [pass] per cent of the points */
  function score(questions, pass) {
    const sum = (/** @type {(question: any) => number} */ of) => questions.reduce((total, question) => total + of(question), 0);
    const [max, points] = [sum((question) => question.points), sum((question) => question.points * question.ratio)];
    const percent = max ? Math.floor((100 * points) / max + 1e-9) : 100;
    const right = questions.filter((question) => question.right).length;
    return { right, of: questions.length, points: Math.round(points * 100) / 100, max, percent, ...(pass && { passed: percent >= Number(pass) }) };
  }

  /** The same number for the same text. @param {string} text */
  const hash = (text) => [...text].reduce((h, letter) => Math.imul(h ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5) >>> 0;
  /** The same text for the same value, in whatever order its names stand. @param {unknown} value */
  const canonical = (value) => JSON.stringify(value, (_, part) => (part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part)) ?? '';
  /** Names a key, so that a result is dropped where the author changed what is right. @param {Key} key */
  const fingerprint = (key) => hash(canonical(key)).toString(36);
  /** The same order for the same seed. @param {string[]} ids @param {string} seed */
  const shuffled = (ids, seed) => [...ids].sort((a, b) => hash(seed + a) - hash(seed + b));

  globalThis.CoursebookQuiz = { normalise, readings, distance, matchGap, grade, keepRight, openPart, score, canonical, fingerprint, shuffled };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const { store, start } = /** @type {any} */ (window).Coursebook;
  /** @type {(place: ParentNode, selector: string) => any} */
  const one = (place, selector) => place.querySelector(selector);
  /** @type {(place: ParentNode, selector: string) => any[]} */
  const all = (place, selector) => [...place.querySelectorAll(selector)];
  /** Elements by the value of `data-NAME`. @type {(place: ParentNode, name: string) => Record<string, any>} */
  const by = (place, name) => Object.fromEntries(all(place, `[data-${name}]`).map((element) => [element.dataset[name], element]));

  /** @type {(tag: string, className: string, ...children: (Node | string)[]) => any} */
  function make(tag, className, ...children) {
    const element = document.createElement(tag);
    element.className = className;
    element.append(...children);
    return element;
  }

  /** @type {(className: string, text: string, click: (event: Event) => void) => any} */
  function makeButton(className, text, click) {
    const button = make('button', className, text);
    button.type = 'button';
    button.addEventListener('click', click);
    return button;
  }

  /** @param {ParentNode} entry a question's folded answer @returns {Key} */
  function readKey(entry) {
    const options = by(entry, 'option');
    if (one(entry, '[data-points]')) return { points: mapValues(options, (option) => Number(option.dataset.points)) };
    if (one(entry, '[data-option]')) return { right: Object.keys(options).filter((id) => options[id].dataset.right !== undefined).sort() };
    if (one(entry, '[data-item]')) return { order: Object.keys(by(entry, 'item')) };
    const gap = (/** @type {any} */ part) => {
      const { exact, tolerance, low, high } = part.dataset;
      return { accept: all(part, 'b').map((answer) => answer.textContent), exact: exact !== undefined, tolerance: Number(tolerance ?? 0), low, high };
    };
    return { parts: { ...mapValues(by(entry, 'gap'), gap), ...mapValues(by(entry, 'row'), (row) => idsOf(row.dataset.right.split(' ')).sort()) } };
  }

  /** Reads and writes the fields of a question, or of one of its rows. @param {any[]} inputs */
  function fieldsOf(inputs) {
    const [{ type }] = inputs;
    const isMarks = type === 'radio' || type === 'checkbox';
    return {
      first: () => inputs.find(({ checked }) => checked) ?? inputs[0],
      read() {
        if (!isMarks) return inputs[0].value;
        const ids = inputs.filter(({ checked }) => checked).map(({ value }) => value);
        return type === 'radio' ? ids[0] ?? '' : ids.sort();
      },
      write(/** @type {Answer} */ answer) {
        if (isMarks) for (const input of inputs) input.checked = idsOf(answer).includes(input.value);
        else inputs[0].value = answer ?? '';
      },
    };
  }

  /** @param {Record<string, ReturnType<typeof fieldsOf>>} rows */
  const rowsOf = (rows) => ({
    first: (/** @type {string | undefined} */ id) => (rows[id ?? ''] ?? Object.values(rows)[0]).first(),
    read: () => mapValues(rows, (row) => row.read()),
    write: (/** @type {Answer} */ answer) => { for (const id in rows) rows[id].write(answer?.[id]); },
  });

  /** A list whose items are moved by buttons. @param {HTMLElement} list @param {any} say @param {any} tell */
  function orderOf(list, say, tell) {
    const items = by(list, 'item');
    const given = Object.keys(items);
    let ids = given;
    let moved = false;
    const show = () => {
      list.append(...ids.map((id) => items[id]));
      ids.forEach((id, i) => {
        one(items[id], 'input').value = moved ? i + 1 : '';
        all(items[id], 'button').forEach((button, down) => button.setAttribute('aria-disabled', i === (down ? ids.length - 1 : 0)));
      });
    };
    for (const id of given) {
      const item = one(items[id], '[data-text]').textContent.trim();
      const mover = (/** @type {string} */ way, /** @type {number} */ step) => {
        const button = makeButton(`order__move order__move--${way}`, say(way), () => {
          const from = ids.indexOf(id);
          const other = ids[from + step];
          if (!other) return;
          moved = true;
          ids = ids.map((name) => ({ [id]: other, [other]: id })[name] ?? name);
          show();
          button.focus();
          tell(say('moved', { item, n: from + step + 1, m: ids.length }));
          button.dispatchEvent(new Event('input', { bubbles: true }));
        });
        button.ariaLabel = say(`move-${way}`, { item });
        return button;
      };
      items[id].append(make('div', 'order__moves', mover('up', -1), mover('down', 1)));
    }
    list.classList.add('order--live');
    show();
    return {
      first: () => all(list, 'button')[1],
      read: () => (moved ? ids : []),
      write(/** @type {Answer} */ answer) {
        const known = idsOf(answer).filter((id) => items[id]);
        moved = known.length > 0;
        ids = [...known, ...given.filter((id) => !known.includes(id))];
        show();
      },
    };
  }

  /** @param {any} box the question @param {any} entry its folded answer @param {any} say @param {any} tell */
  function question(box, entry, say, tell) {
    const id = box.dataset.question;
    const group = one(box, 'fieldset');
    const key = readKey(entry);
    const [explanation, model, list] = ['[data-explanation]', '[data-model]', 'ol'].map((selector) => one(entry, selector));
    const notes = mapValues(by(entry, 'option'), (option) => one(option, '.feedback'));
    const answers = { ...by(entry, 'gap'), ...by(entry, 'row') };
    const options = by(group, 'option');
    const rows = { ...by(box, 'row'), ...mapValues(by(box, 'gap'), (gap) => gap.parentElement) };
    const places = { ...options, ...by(group, 'item'), ...rows };
    const inputsIn = (/** @type {ParentNode} */ place) => fieldsOf(all(place, 'input, select, textarea'));
    const fields = key.order ? orderOf(one(group, '.order'), say, tell) : Object.keys(rows).length ? rowsOf(mapValues(rows, inputsIn)) : inputsIn(group);
    const compare = one(box, '[data-compare]');
    const outcome = make('div', 'outcome');
    const isMarked = box.dataset.points !== undefined;
    /** @type {Kept} */
    let kept = store.get('quiz', id) ?? {};
    group.append(outcome);
    if (compare && model) one(compare, '[data-model-here]').append(model, ...(explanation ? [explanation] : []));

    /** @type {(name: string, state: string, text: string) => void} */
    function mark(name, state, text) {
      const place = places[name];
      const note = notes[name];
      const label = make(note ? 'div' : 'span', 'mark', make('span', 'mark__word', text), ...(note ? [note] : []));
      label.id = `${id}-${name}-mark`;
      place.dataset.mark = state;
      (place.cells?.[0] ?? place).append(label);
      for (const field of all(place, 'input, select')) field.setAttribute('aria-describedby', label.id);
    }

    /** What is said beside a part. @type {(name: string, state: string) => string} */
    function wordFor(name, state) {
      if (key.points) return say('points', { n: key.points[name], m: Math.max(...Object.values(key.points)) });
      if (key.right) return say(state);
      const part = key.parts?.[name];
      if (state === 'answer') return say('answer-is', { answer: all(answers[name], ':scope > b').map((b) => b.textContent).join(' / ') });
      if (state !== 'right') return say('not-yet');
      const answer = part && !Array.isArray(part) ? matchGap(kept.answer[name], part) : undefined;
      return answer === undefined || sameText(kept.answer[name], answer) ? say('right') : say('spelled', { answer });
    }

    /** The state of every part that gets a mark, by its id. @param {Grade} grade @returns {Record<string, string>} */
    function marksFor({ marks, m }) {
      /** @type {Record<string, string>} */
      const shown = { ...marks };
      for (const name in kept.shown ? options : {}) {
        const isRight = key.points ? key.points[name] === m : key.right?.includes(name);
        if (isRight ? marks[name] !== 'right' : !marks[name] && notes[name]) shown[name] = isRight ? 'answer' : 'no';
      }
      for (const name in kept.shown ? key.parts : {}) if (marks[name] === 'no') shown[name] = 'answer';
      // To show at once which single one was missed would leave nothing to try again.
      for (const name in shown) if (box.dataset.kind === 'one' && shown[name] === 'missed') delete shown[name];
      return shown;
    }

    /** Puts what is kept on the page: marks and feedback once it was checked. */
    function show() {
      for (const element of all(box, '.mark')) element.remove();
      for (const element of all(box, '[data-mark]')) delete element.dataset.mark;
      for (const element of all(box, '[aria-describedby]')) element.removeAttribute('aria-describedby');
      outcome.replaceChildren();
      if (compare) compare.hidden = !fields.read().text.trim();
      else if (!isMarked && explanation && openPart(fields.read()) === undefined) outcome.append(explanation);
      if (!kept.result) return;
      const grading = grade(key, kept.answer);
      const isShown = kept.shown && kept.result !== 'right';
      for (const [name, state] of Object.entries(marksFor(grading))) mark(name, state, wordFor(name, state));
      const sentence = kept.result === 'right' ? 'right' : isShown ? 'shown' : kept.result === 'part' ? (key.points ? 'better' : 'part') : one(box, '[data-hint]') ? 'hint' : 'not-yet';
      const verdict = make('p', 'verdict', say(`verdict-${sentence}`, grading));
      verdict.id = `${id}-verdict`;
      verdict.tabIndex = -1;
      verdict.dataset.mark = isShown ? 'answer' : kept.result;
      group.setAttribute('aria-describedby', verdict.id);
      outcome.append(verdict);
      if (isShown && key.order) outcome.append(list);
      if (explanation) outcome.append(explanation);
      if (!isShown && kept.result !== 'right' && Number(kept.tries) > 1) {
        outcome.append(makeButton('button button--quiet', say('show'), () => {
          self.reveal();
          one(outcome, '.verdict').focus();
        }));
      }
    }

    const keep = (/** @type {Kept} */ now) => {
      store.set('quiz', id, kept = now);
      show();
    };

    const self = {
      id, box, isMarked, stem: one(box, '.question__stem')?.textContent.trim(), number: 0,
      get result() { return kept.result; },
      openPart: () => openPart(fields.read()),
      forScore: () => ({ points: Number(box.dataset.points), ratio: kept.result ? grade(key, kept.answer).ratio : 0, right: kept.result === 'right' }),
      changed: () => keep({ answer: fields.read(), tries: kept.tries }),
      reveal: () => keep({ ...kept, shown: true }),

      /** Takes its number, and the order of its options: as written at first, mixed on a new start. @type {(number: number, run: number) => void} */
      stand(number, run) {
        self.number = number;
        if (one(box, '[data-number]')) one(box, '[data-number]').textContent = number;
        const ids = Object.keys(options);
        if (isMarked && ids.length && box.dataset.shuffle !== undefined) options[ids[0]].parentElement.append(...(run ? shuffled(ids, id + run) : ids).map((name) => options[name]));
      },
      restore() {
        if (kept.answer !== undefined) fields.write(kept.answer);
        const isSame = kept.key === fingerprint(key) && canonical(fields.read()) === canonical(kept.answer);
        const hasChanged = kept.result && !isSame;
        if (hasChanged) kept = { answer: kept.answer };
        show();
        if (hasChanged) outcome.append(make('p', 'verdict', say('verdict-changed')));
      },
      check() {
        const answer = fields.read();
        const again = kept.result === 'right' ? 0 : 1;
        keep({ answer, result: grade(key, answer).result, tries: (kept.tries ?? 0) + again, shown: kept.shown, key: fingerprint(key) });
      },
      again() {
        fields.write(keepRight(key, fields.read()));
        self.changed();
      },
      clear() {
        fields.write('');
        store.remove('quiz', id);
        kept = {};
        for (const hint of all(box, '[data-hint]')) hint.open = false;
        show();
      },
      focus() {
        one(box, 'legend').scrollIntoView({ block: 'center' });
        const wrong = kept.result && Object.entries(grade(key, kept.answer).marks).find(([, state]) => state === 'no')?.[0];
        fields.first(wrong || self.openPart()).focus({ preventScroll: true });
      },
    };
    return self;
  }

  /** @param {HTMLElement} section */
  function promote(section) {
    const form = one(section, 'form');
    const { check, retry, restart, rest, result, open, live, left, passed, actions } = Object.fromEntries(
      ['check', 'retry', 'restart', 'rest', 'result', 'open', 'live', 'left', 'passed', 'actions'].map((name) => [name, one(form, `[data-${name}]`)]));
    const { quiz: id, pass, attempts = Infinity, pick } = section.dataset;
    const words = JSON.parse(one(section, '[data-words]').textContent);
    const plural = new Intl.PluralRules(document.documentElement.lang || 'en');
    const say = (/** @type {string} */ name, /** @type {any} */ values = {}) => (words[`${name}-${plural.select(values.n)}`] ?? words[name])
      .replace(/\{(\w+)\}/g, (/** @type {string} */ _, /** @type {string} */ value) => values[value]);
    const tell = (/** @type {string} */ text) => { live.textContent = text; };

    const answers = one(section, '[data-key]');
    const entries = by(answers, 'for');
    const pool = all(form, '[data-question]').map((box) => question(box, entries[box.dataset.question] ?? make('li', ''), say, tell));
    /** @type {typeof pool} */
    let asked = pool;
    /** @type {any} */
    let summary = store.get('quiz', `quiz:${id}`) ?? {};
    const keep = (/** @type {object} */ now) => store.set('quiz', `quiz:${id}`, summary = now);
    const marked = () => asked.filter(({ isMarked }) => isMarked);
    const notRight = () => marked().filter((one) => one.result && one.result !== 'right');

    draw();
    for (const one of pool) one.restore();
    answers.remove();
    section.classList.add('quiz--live');
    actions.hidden = marked().length === 0;
    if (summary.of) showResult();

    form.addEventListener('input', (/** @type {any} */ event) => {
      if (pick && !summary.picked) keep({ ...summary, picked: asked.map((one) => one.id) });
      pool.find(({ box }) => box.contains(event.target))?.changed();
    });
    form.addEventListener('submit', (/** @type {Event} */ event) => {
      event.preventDefault();
      checkAll(false);
    });
    rest.addEventListener('click', () => checkAll(true));
    retry.addEventListener('click', () => {
      const again = notRight();
      for (const one of again) one.again();
      result.hidden = retry.hidden = true;
      tell(say('again'));
      again[0].focus();
    });
    restart.addEventListener('click', () => {
      for (const one of marked()) one.clear();
      keep({ run: (summary.run ?? 0) + 1 });
      draw();
      open.hidden = result.hidden = retry.hidden = restart.hidden = true;
      tell(say('empty'));
      asked[0].focus();
    });

    /** Which questions are asked. */
    function draw() {
      const ids = pool.map((one) => one.id);
      const known = idsOf(summary.picked).filter((name) => ids.includes(name));
      const drawn = !pick ? ids : known.length === Number(pick) ? known : shuffled(ids, String(Math.random())).slice(0, Number(pick));
      asked = pool.filter((one) => drawn.includes(one.id));
      for (const one of pool) one.box.hidden = !asked.includes(one);
      asked.forEach((one, i) => one.stand(i + 1, summary.run ?? 0));
    }

    /** @param {boolean} someOpen although some are open */
    function checkAll(someOpen) {
      const stillOpen = marked().filter((one) => one.openPart() !== undefined);
      open.hidden = someOpen || stillOpen.length === 0;
      if (!open.hidden) {
        fill(open, say('open', { n: stillOpen.length }), stillOpen);
        rest.hidden = stillOpen.length === marked().length;
        open.focus();
        return;
      }
      for (const one of marked()) if (!stillOpen.includes(one)) one.check();
      keep({ ...summary, ...score(marked().map((one) => one.forScore()), pass), tries: (summary.tries ?? 0) + 1 });
      if (summary.tries >= attempts) for (const one of notRight()) one.reveal();
      showResult();
      one(result, '.quiz__subtitle').focus();
      section.dispatchEvent(new CustomEvent('coursebook:checked', { bubbles: true, detail: { quiz: id, ...summary } }));
    }

    function showResult() {
      const { right, of, percent, tries } = summary;
      const isAll = right === of;
      const triesLeft = Number(attempts) - tries;
      fill(result, say(of === 1 ? (isAll ? 'right' : 'not-yet') : isAll ? 'score-all' : 'score', { n: right, m: of }), of === 1 ? [] : marked().filter((one) => one.result !== 'right'));
      passed.textContent = pass ? say(summary.passed ? 'passed' : 'not-passed', { pass, percent }) : '';
      left.textContent = isAll || triesLeft === Infinity ? '' : say(triesLeft > 0 ? 'left' : 'left-none', { n: triesLeft });
      result.hidden = false;
      check.hidden = restart.hidden = triesLeft < 1;
      retry.hidden = triesLeft < 1 || notRight().length === 0;
    }

    /** A heading and links to questions. @type {(box: any, title: string, questions: typeof pool) => void} */
    function fill(box, title, questions) {
      one(box, '.quiz__subtitle').textContent = title;
      one(box, 'ul').replaceChildren(...questions.map((question) => {
        const link = make('a', '', say(question.stem ? 'link' : 'link-bare', question));
        link.href = `#${question.id}`;
        link.addEventListener('click', (/** @type {Event} */ event) => {
          event.preventDefault();
          question.focus();
        });
        return make('li', '', link);
      }));
    }
  }

  start('quiz', '[data-quiz]', promote);
})();
