// The facilitator's page of results: reads the codes of a group, or the files that learners saved, and shows how each question
// was answered.
//
// Keeps the codes and nothing else: a file becomes codes at once. All texts come from the template.
(() => {
  'use strict';

  /** @typedef {{ q: string, row?: string, of?: string[], set?: string[] }} Slot */
  /**
   * @typedef {object} Question
   * @property {string} id
   * @property {number} number
   * @property {string} stem
   * @property {string} kind
   * @property {string[]} [competencies]
   * @property {Array<{ id: string, text: string, right?: boolean }>} [options]
   * @property {Array<{ id: string, text: string, right?: string[] }>} [rows]
   */
  /** @typedef {{ quiz: string, title: string, lesson: string, href: string, ref: number, slots: Slot[], questions: Question[] }} Layout */
  /** @typedef {{ layout: Layout, numbers: number[], code: string }} Reading */
  /** @typedef {{ text: string, fault?: string, letter?: string, n?: number, code?: string }} Read  `code` or `fault`, as `decode` gives them */

  const { numbersOf, saltOf, encode, decode, tally } = globalThis.CoursebookCodes;

  /** Of what one can stand for. @param {string} text */
  const size = (text) => text.replace(/[\s\p{Pd}]/gu, '').length;

  /**
   * The codes in a text. What spaces part may be one code in groups or several codes: what can be read decides, the longest first.
   * Where nothing can, short pieces beside each other are taken for one.
   * @param {string} text @param {Layout[]} layouts @returns {Read[]}
   */
  function readCodes(text, layouts) {
    /** @type {Read[]} */
    const found = [];
    // Longer than the longest code need not be tried, or a book pasted by mistake would take minutes.
    const most = Math.max(...layouts.map(({ slots }) => size(encode({ ref: 0, slots }, slots.map(() => 0), 0))));
    const take = (/** @type {string} */ one) => { found.push({ text: one, ...decode(one, layouts) }); };
    for (const line of text.split(/[\n,;]/)) {
      const words = line.split(/\s+/).filter(Boolean);
      /** @type {string[]} */
      let left = [];
      const giveUp = () => {
        for (const one of left.every((word) => size(word) <= 4) ? [left.join(' ')] : left) if (one) take(one);
        left = [];
      };
      for (let from = 0; from < words.length;) {
        let [run, best, to] = ['', '', from + 1];
        for (let end = from; end < words.length && size(run + words[end]) <= most; end += 1) {
          run = `${run} ${words[end]}`.trim();
          if (decode(run, layouts).code) [best, to] = [run, end + 1];
        }
        if (best) {
          giveUp();
          take(best);
        } else left.push(words[from]);
        from = to;
      }
      giveUp();
    }
    return found;
  }

  /** The codes of what a learner saved, one for each quiz with an answer. @param {any} record @param {Layout[]} layouts @returns {string[]} */
  function codesIn({ entries }, layouts) {
    const own = entries.filter((/** @type {any} */ entry) => Object(entry).kind === 'quiz' && typeof entry.id === 'string');
    const kept = Object.fromEntries(own.map((/** @type {any} */ { id, value }) => [id, value]));
    return layouts.flatMap((layout) => {
      const numbers = numbersOf(layout.slots, kept);
      // The times make that one file loaded twice is noticed, and two people who answered alike are not taken for one.
      const times = own.filter((/** @type {any} */ { id }) => layout.slots.some(({ q }) => q === id)).map((/** @type {any} */ { at }) => String(at));
      return numbers.some(Boolean) ? [encode(layout, numbers, saltOf(layout.quiz + times))] : [];
    });
  }

  /** Whether a person has a question right; undefined where there is no answer, or nothing is right. @param {Question} question @param {Slot[]} slots @param {number[]} numbers */
  function isRight({ id, kind, options = [], rows = [] }, slots, numbers) {
    const own = slots.map((slot, i) => ({ ...slot, number: numbers[i] })).filter(({ q }) => q === id);
    if (kind.startsWith('rating') || !own.some(({ number }) => number)) return undefined;
    return own.every(({ row, of, set, number }) => {
      const right = row === undefined ? options.filter((option) => option.right).map((option) => option.id) : rows.find((one) => one.id === row)?.right ?? [];
      if (set) return number === set.reduce((sum, option, i) => sum + (right.includes(option) ? 2 ** i : 0), 0);
      return of ? right.includes(of[number - 1]) : number === 3;
    });
  }

  /** How many had a question right, of those who answered it. @param {Question} question @param {Layout} layout @param {number[][]} all the numbers of each person */
  function rightIn(question, { slots }, all) {
    const known = all.map((numbers) => isRight(question, slots, numbers)).filter((right) => right !== undefined);
    return { n: known.filter(Boolean).length, m: known.length };
  }

  /** How each competency stands, in the order they are asked for; '' gathers what names none. @param {Layout} layout @param {number[][]} all */
  function byCompetency(layout, all) {
    /** @type {Map<string, { name: string, n: number, m: number }>} */
    const groups = new Map();
    for (const question of layout.questions) {
      const { n, m } = rightIn(question, layout, all);
      for (const name of m === 0 ? [] : question.competencies?.length ? question.competencies : ['']) {
        const group = groups.get(name) ?? { name, n: 0, m: 0 };
        groups.set(name, { name, n: group.n + n, m: group.m + m });
      }
    }
    return [...groups.values()].map((group) => ({ ...group, isThin: group.n * 3 < group.m * 2 }));
  }

  /** @param {number} n @param {number} m */
  const percent = (n, m) => (m ? Math.round((100 * n) / m) : 0);

  globalThis.CoursebookResults = { readCodes, codesIn, isRight, rightIn, byCompetency, percent };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const { store, start, follow, make, one, all, fill, plural } = window.Coursebook;
  const { root = '', course = '' } = document.documentElement.dataset;

  start('results', '[data-results]', (place) => {
    const [list, field, refused, file, status, none, stale, dialog] = ['list', 'codes', 'refused', 'file', 'status', 'none', 'stale', 'dialog'].map((name) => one(place, `[data-${name}]`));
    const [layouts, words] = ['layouts', 'words'].map((name) => JSON.parse(one(place, `[data-${name}]`).textContent));
    const say = (/** @type {string} */ name, /** @type {any} */ values = {}) => fill(words[`${name}-${plural(values.n)}`] ?? words[name], values);
    const tell = (/** @type {Array<string | false>} */ ...texts) => { status.textContent = texts.filter(Boolean).join(' '); };
    const copyOf = (/** @type {string} */ name) => one(place, `template[data-${name}]`).content.firstElementChild.cloneNode(true);
    const codeOf = (/** @type {string} */ text) => {
      const code = make('code', '', text);
      code.dir = 'ltr';
      code.translate = false;
      return code;
    };
    let shown = '';

    /** @returns {string[]} */
    const kept = () => [store.get('prefs', 'results') ?? []].flat().filter((code) => typeof code === 'string');
    const keep = (/** @type {string[]} */ codes) => store.set('prefs', 'results', codes);
    const counted = () => kept().map((code) => decode(code, layouts)).filter(({ code }) => code);

    /** @typedef {{ text: string, n: number, m: number, isRight?: boolean, note?: string, count?: string }} Row */

    /** @param {string} what its rows are @param {Row[]} rows */
    function table(what, rows) {
      const element = copyOf('table');
      one(element, '[data-what]').textContent = what;
      one(element, 'tbody').append(...rows.map(({ text, n, m, isRight: right = false, note = '', count = String(n) }) => {
        const row = copyOf('row');
        const share = percent(n, m);
        row.classList.toggle('is-right', right);
        one(row, '[data-text]').textContent = text;
        one(row, '[data-note]').hidden = !note;
        one(row, '[data-note-text]').textContent = note;
        one(row, 'rect').setAttribute('width', String(share));
        one(row, '[data-count]').textContent = count;
        one(row, '[data-share]').textContent = say('share', { n: share });
        return row;
      }));
      return element;
    }

    /** @param {Question} question @param {Slot} slot @param {{ n: number, counts: number[] }} tally @returns {Row[]} */
    function rowsOf({ options = [], rows = [], kind }, { row, of, set }, { n: m, counts }) {
      const ids = of ?? set;
      if (!ids) return ['right', 'part', 'not-yet'].map((name, i) => ({ text: say(name), n: counts[2 - i], m, isRight: i === 0 }));
      const right = rows.find((one) => one.id === row)?.right;
      return ids.map((id, i) => {
        const option = options.find((one) => one.id === id);
        const good = !kind.startsWith('rating') && (row === undefined ? Boolean(option?.right) : Boolean(right?.includes(id)));
        return { text: option?.text ?? id, n: counts[i], m, isRight: good, note: good ? say('right') : '' };
      });
    }

    /** @param {Question} question @param {Layout} layout @param {number[][]} people */
    function figure(question, layout, people) {
      const sums = tally(layout, people);
      const own = layout.slots.map((slot, i) => ({ slot, sum: sums[i] })).filter(({ slot }) => slot.q === question.id);
      if (!own.length) return [];
      const stem = make('h3', 'result__stem', say(question.stem ? 'question' : 'question-bare', question));
      stem.id = `page-${layout.ref}-${question.number}`;
      const right = rightIn(question, layout, people);
      const answered = Math.max(...own.map(({ sum }) => sum.n));
      const facts = [
        right.m ? say('all-right', right) : '', answered < people.length ? say('answered', { n: answered, m: people.length }) : '',
      ].filter(Boolean).join(' · ');
      return [make('section', 'result', stem, make('p', 'result__facts', [facts, own.some(({ slot }) => slot.set) ? say('several') : ''].filter(Boolean).join('. ')),
        ...own.map(({ slot, sum }) => {
          const element = table(say('answer'), rowsOf(question, slot, sum));
          const row = question.rows?.find(({ id }) => id === slot.row);
          if (row) element.prepend(make('caption', '', row.text));
          else element.setAttribute('aria-labelledby', stem.id);
          return element;
        }))];
    }

    /** @param {Layout} layout @param {Reading[]} readings */
    function quiz(layout, readings) {
      const { title, lesson, href, ref, questions } = layout;
      const people = readings.map(({ numbers }) => numbers);
      const link = make('a', '', title || lesson);
      link.setAttribute('href', `${root || './'}${href}`);
      const section = make('section', 'group', make('h2', 'group__title', link),
        ...(title && title !== lesson ? [make('p', 'group__lesson', say('lesson', { lesson }))] : []), make('p', 'group__people', say('people', { n: people.length })));

      const codes = readings.map(({ code }) => code);
      for (const code of new Set(codes)) {
        const n = codes.filter((other) => other === code).length;
        if (n > 1) section.append(make('p', 'group__twice', make('span', '', say(n === 2 ? 'twice' : 'times', { code, n })), remover(code, -1, 'remove-one', ref)));
      }
      section.append(...questions.flatMap((question) => figure(question, layout, people)));

      const groups = byCompetency(layout, people);
      if (groups.some(({ name }) => name)) {
        const heading = make('h3', 'result__stem', say('competencies'));
        heading.id = `page-${ref}-competencies`;
        const element = table(say('competency'), groups.map(({ name, n, m, isThin }) => (
          { text: [name || say('others'), isThin ? `(${say('thin')})` : ''].join(' '), n, m, count: say('count-of', { n, m }) })));
        element.setAttribute('aria-labelledby', heading.id);
        section.append(make('section', 'result', heading, element));
      }

      const fold = make('details', 'group__codes', make('summary', '', say('codes', { n: codes.length })),
        make('ol', '', ...codes.map((code, i) => make('li', '', codeOf(code), ' ', remover(code, i, 'remove', ref)))));
      fold.dataset.ref = String(ref);
      section.append(fold);
      return section;
    }

    /** @param {string} code @param {number} i its place in the list of its quiz @param {string} word @param {number} ref */
    function remover(code, i, word, ref) {
      const button = make('button', 'button button--quiet', say(word));
      button.setAttribute('type', 'button');
      if (i >= 0) button.setAttribute('aria-label', say('remove-code', { code }));
      button.addEventListener('click', ({ detail }) => {
        const codes = kept();
        const at = codes.lastIndexOf(code);
        // The second click of two meets the code that moved into this one's place.
        if (detail > 1 || at < 0) return;
        codes.splice(at, 1);
        keep(codes);
        tell(say('removed', { code, n: counted().length }));
        const buttons = i < 0 ? [] : all(list, `[data-ref="${ref}"] button`);
        (buttons[Math.min(i, buttons.length - 1)] ?? field).focus();
      });
      return button;
    }

    function show() {
      const codes = kept();
      // What a preference of another kind changes must not take the focus away.
      if (shown === String(codes)) return;
      shown = String(codes);
      const readings = counted();
      const open = all(list, 'details[open]').map(({ dataset }) => dataset.ref);
      list.replaceChildren(...layouts.flatMap((/** @type {Layout} */ layout) => {
        const own = readings.filter((reading) => reading.layout === layout);
        return own.length ? [quiz(layout, own)] : [];
      }));
      for (const fold of all(list, 'details')) fold.open = open.includes(fold.dataset.ref);
      none.hidden = codes.length > 0;
      stale.hidden = readings.length === codes.length;
      stale.textContent = say('stale', { n: codes.length - readings.length });
      for (const button of all(place, '[data-when-full]')) button.hidden = codes.length === 0;
    }

    /** @param {string[]} codes */
    function count(codes) {
      const before = kept();
      keep([...before, ...codes]);
      const twice = new Set(codes.filter((code, i) => before.includes(code) || codes.indexOf(code) < i)).size;
      return [say('in-all', { n: counted().length }), twice > 0 && say('again', { n: twice })];
    }

    const refuse = (/** @type {string[]} */ texts) => refused.replaceChildren(...texts.map((text) => make('li', '', text)));

    function add() {
      const read = readCodes(field.value, layouts);
      const good = read.flatMap(({ code }) => code ?? []);
      const bad = read.filter(({ fault }) => fault);
      // The caret goes on below what has to be put right.
      field.value = bad.map(({ text }) => `${text}\n`).join('');
      field.toggleAttribute('aria-invalid', bad.length > 0);
      refuse(bad.map(({ text, fault = '', ...values }, i) => (
        say('line', { line: i + 1, text, why: say(fault === 'short' && !values.n ? 'too-short' : fault, values) }))));
      if (read.length) tell(say('added', { n: good.length }), bad.length > 0 && say('not-counted', { n: bad.length }), ...count(good));
    }

    /** @param {File[]} files */
    async function load(files) {
      /** @type {string[]} */
      const codes = [];
      /** @type {string[]} */
      const faults = [];
      for (const chosen of files) {
        const { name } = chosen;
        const { record, fault, other } = await chosen.text().then((text) => globalThis.CoursebookMyWork.readFile(text, course), () => ({ fault: 'unreadable' }));
        const found = record ? codesIn(record, layouts) : [];
        codes.push(...found);
        if (!found.length) faults.push(say(fault ?? 'nothing', { name, other, title: place.dataset.title }));
      }
      refuse(faults);
      tell(say('loaded', { n: codes.length, files: say('files', { n: files.length - faults.length }) }), faults.length > 0 && say('not-counted', { n: faults.length }), ...count(codes));
    }

    one(place, '[data-add]').addEventListener('click', () => {
      add();
      field.focus();
    });
    field.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      add();
    });
    field.addEventListener('input', (/** @type {InputEvent} */ { inputType }) => { if (/^insertFrom(Paste|Drop)/.test(inputType)) add(); });
    one(place, '[data-load]').addEventListener('click', () => file.click());
    file.addEventListener('change', () => {
      load([...file.files]);
      // The same file once more is news again.
      file.value = '';
    });
    one(place, '[data-clear]').addEventListener('click', () => {
      dialog.returnValue = '';
      dialog.showModal();
    });
    dialog.addEventListener('close', () => {
      if (dialog.returnValue !== 'clear') return;
      store.remove('prefs', 'results');
      tell(say('cleared'));
      field.focus();
    });
    one(place, '[data-tools]').hidden = false;
    one(place, '[data-without-script]').hidden = true;
    shown = '-';
    follow('prefs', show);
  });
})();
