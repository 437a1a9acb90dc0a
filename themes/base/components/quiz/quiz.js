// Self-check questions: marks answers in the browser, shows feedback, keeps answers by the ids of questions and options.
//
// quiz.html is complete without this file. What is right stands in `data-keys` as JSON, in ids, so that no translated or
// reworded text changes a mark. What is said comes from words.html; an author's HTML is cloned from the folded answers,
// never made from a string. Ids are any text, `__proto__` too: they are values and keys of maps, never names of properties.
(() => {
  'use strict';

  /** @typedef {any} Answer  ids of options, items or choices, or text; by the ids of gaps and rows where there are several */
  /** @typedef {{ id: string, accept?: string[], exact?: boolean, tolerance?: number, low?: number, high?: number, show?: string, choices?: string[], right?: string }} Gap */
  /** @typedef {{ id: string, right: string[] }} Row */
  /**
   * What is right. Which lists are there follows from the kind.
   * @typedef {object} Key
   * @property {string} id
   * @property {string} kind
   * @property {number} points
   * @property {string} lesson
   * @property {string[]} [competencies]
   * @property {string[]} [options]
   * @property {number[]} [worth] of the options
   * @property {Gap[]} [gaps]
   * @property {string[]} [order] items
   * @property {Row[]} [rows]
   * @property {string[]} [choices] of rows
   */
  /** @typedef {'right' | 'better' | 'no' | 'missed' | 'answer'} Mark */
  /** @typedef {{ result: 'right' | 'part' | 'not-yet', ratio: number, n: number, m: number, marks: Map<string, Mark> }} Grade */
  /** @typedef {{ parts: string[], choices: string[] }} Ids  of options, items, gaps or rows; and what gaps and rows are given */
  /** @typedef {{ answer: Answer, at: string }} Earlier */
  /**
   * @typedef {object} Kept
   * @property {Answer} [answer]
   * @property {string} [result]
   * @property {number} [tries]
   * @property {boolean} [shown]
   * @property {string} [sure]
   * @property {Ids} [ids] those that were there
   * @property {string} [key] what it was marked by
   * @property {Earlier[]} [before]
   */
  /** @typedef {{ id: string, state: Mark, word: string, n?: number, m?: number, answer?: string, right?: string | string[], quiet?: boolean }} Said  `quiet`: only where there is feedback */

  // ---- what was written ----

  /** Any script's digit as ours. Blocks of digits begin at ...0 or at ...6. @param {string} digit */
  function plainDigit(digit) {
    const code = digit.codePointAt(0) ?? 0;
    const isFromZero = /\p{Nd}/u.test(String.fromCodePoint(code & ~15));
    return String((code & 15) - (isFromZero ? 0 : 6));
  }

  /** One spelling for all that counts as the same. @param {string} text @param {boolean} [exact] capitals matter */
  function normalise(text, exact) {
    const plain = text.normalize('NFC').replace(/[\u00ad\u061c\u200b\u200e\u200f]/g, '').replace(/[‘’‚‛]/g, "'").replace(/[“”„‟]/g, '"')
      .replace(/\p{Nd}/gu, plainDigit).replace(/\s+/g, ' ').trim().replace(/ ?[.。۔]+$/, '');
    return exact ? plain : plain.toUpperCase().toLowerCase();
  }

  /**
   * A number as people of a language write it, a unit around it or not; NaN for none. Only what may be a group of thousands
   * is read by the language's decimal sign.
   * @param {string} text @param {string} [lang]
   */
  function numberIn(text, lang) {
    const sign = new Intl.NumberFormat(lang).formatToParts(0.5)[1].value === ',' ? ',' : '.';
    const plain = normalise(text).replace(/[−–]/g, '-').replace(/٫/g, sign).replace(/(\d)[ '٬](?=\d{3}(?!\d))/g, '$1').replace(/([-+]) /g, '$1');
    const [, number] = /^[^\d+.,-]*([-+]?[\d.,]*\d)\D*$/.exec(plain) ?? [];
    for (const decimal of number ? [sign, sign === ',' ? '.' : ','] : []) {
      const group = decimal === ',' ? '.' : ',';
      const shape = new RegExp(`^[-+]?(\\d*|[1-9]\\d{0,2}(\\${group}\\d{3})+)(\\${decimal}\\d+)?$`);
      if (shape.test(number)) return Number(number.replaceAll(group, '').replace(decimal, '.'));
    }
    return NaN;
  }

  /** What a reader would call letters. Browsers of before 2024 count code points. @param {string} text */
  const letters = (text) => ('Segmenter' in Intl ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment) : [...text]);

  /** Letters to change, add or drop until the texts are equal. Above `most` only that it is more. @param {string} a @param {string} b @param {number} [most] */
  function distance(a, b, most = Infinity) {
    const [from, to] = [letters(a), letters(b)];
    if (Math.abs(from.length - to.length) > most) return Infinity;
    let row = [0, ...to.map((_, j) => j + 1)];
    for (const letter of from) {
      const above = row;
      row = [above[0] + 1];
      to.forEach((other, j) => row.push(Math.min(above[j + 1] + 1, row[j] + 1, above[j] + Number(letter !== other))));
    }
    return row[to.length];
  }

  /** Whether two texts count as the same; numbers by their value. @param {string} a @param {string} b @param {Gap} gap @param {string} [lang] @param {number} [differ] letters that may */
  function sameText(a, b, { exact }, lang, differ = 0) {
    const [said, wanted] = [normalise(a, exact), normalise(b, exact)];
    const number = /^[-+]?[\d.,]+$/.test(wanted) ? numberIn(wanted, lang) : NaN;
    // A wrong digit is no slip of the finger.
    if (!Number.isNaN(number)) return numberIn(said, lang) === number && !/\p{L}/u.test(said);
    return said === wanted || (said !== '' && differ > 0 && distance(said, wanted, differ) <= differ);
  }

  /** The right answer that a text (or a choice's id) counts as, undefined for none. @param {string} text @param {Gap} gap @param {string} [lang] */
  function matchGap(text, gap, lang) {
    const { accept, tolerance, right, show, low = NaN, high = NaN } = gap;
    if (right !== undefined) return text === right ? show : undefined;
    if (!accept) return numberIn(text, lang) >= low && numberIn(text, lang) <= high ? text : undefined;
    return accept.find((answer) => sameText(text, answer, gap, lang)) ?? accept.find((answer) => sameText(text, answer, gap, lang, tolerance));
  }

  // ---- marks ----

  /** @param {unknown} value @returns {string[]} */
  const idsOf = (value) => /** @type {any[]} */ ([value ?? []]).flat().filter((id) => id && typeof id === 'string');
  /** What was answered to each gap or row. @param {Answer} answer @returns {Map<string, any>} */
  const partsOf = (answer) => new Map(Object.entries(Object(answer)));
  /** @param {Map<string, any>} map @param {(value: any, id: string) => any} fn */
  const mapValues = (map, fn) => new Map([...map].map(([id, value]) => [id, fn(value, id)]));

  /** A wrong option chosen takes back a right one. @param {Key} key @param {Answer} answer @param {string} [lang] @returns {Grade} */
  function grade({ kind, options = [], worth = [], order, gaps, rows }, answer, lang) {
    /** @type {Map<string, Mark>} */
    const marks = new Map();
    const chosen = idsOf(answer);
    const values = new Map(options.map((id, i) => [id, worth[i]]));
    if (kind === 'judgement') {
      const [n, m] = [values.get(chosen[0]) ?? 0, Math.max(...worth)];
      if (chosen[0]) marks.set(chosen[0], n === m ? 'right' : n ? 'better' : 'no');
      return graded(n, m, n, marks);
    }
    if (options.length) {
      for (const id of chosen) marks.set(id, values.get(id) ? 'right' : 'no');
      const n = chosen.filter((id) => values.get(id)).length;
      if (kind === 'one') return graded(n, 1, n, marks);
      const right = options.filter((id) => values.get(id));
      for (const id of right) if (!marks.has(id)) marks.set(id, 'missed');
      return graded(n, right.length, 2 * n - chosen.length, marks);
    }
    const given = partsOf(answer);
    const mark = (/** @type {string} */ id, /** @type {boolean} */ isRight) => marks.set(id, isRight ? 'right' : 'no');
    for (const gap of gaps ?? []) mark(gap.id, matchGap(String(idsOf(given.get(gap.id))), gap, lang) !== undefined);
    for (const { id, right } of rows ?? []) mark(id, String(idsOf(given.get(id)).sort()) === String([...right].sort()));
    order?.forEach((id, i) => mark(id, chosen[i] === id));
    const n = [...marks.values()].filter((state) => state === 'right').length;
    return graded(n, marks.size, n, marks);
  }

  /** @param {number} n of @param {number} m @param {number} credit @param {Map<string, Mark>} marks @returns {Grade} */
  function graded(n, m, credit, marks) {
    const ratio = m ? Math.max(0, credit / m) : Number(credit >= 0);
    return { result: ratio === 1 ? 'right' : ratio ? 'part' : 'not-yet', ratio, n, m, marks };
  }

  /**
   * What is said of an answer that was checked: a sentence, and a word beside each part; `word` and `verdict` name texts of
   * words.html. Each option is judged by itself: the one chosen, and the right one that was missed.
   * @param {Key} key @param {Kept} kept @param {string} [lang] @param {boolean} [hasHints]
   * @returns {{ verdict: string, state: string, n: number, m: number, extra: number, marks: Said[] }}
   */
  function feedback(key, { answer, shown }, lang, hasHints) {
    const { kind, options = [], worth = [], gaps = [], rows = [] } = key;
    const { result, n, m, marks } = grade(key, answer, lang);
    const isShown = shown && result !== 'right';
    const isJudgement = kind === 'judgement';
    const extra = kind === 'several' ? idsOf(answer).length - n : 0;
    const best = Math.max(...worth);
    const given = partsOf(answer);

    /** @type {(id: string, worth: number) => Said} */
    const ofOption = (id, worth) => {
      const state = isShown && worth && worth === best && marks.get(id) !== 'right' ? 'answer' : marks.get(id) ?? 'no';
      return { id, state, word: isJudgement ? 'points' : state, n: worth, m: best, quiet: state === 'no' && !marks.has(id) };
    };
    /** @type {(part: any) => Said} */
    const ofPart = ({ id, accept, exact, show, right }) => {
      const state = marks.get(id) ?? 'no';
      if (state !== 'right') return isShown ? { id, state: 'answer', word: right?.length === 0 ? 'answer-none' : 'answer-is', answer: show ?? accept?.join(' / '), right } : { id, state, word: 'not-yet' };
      const text = String(idsOf(given.get(id)));
      const match = accept && matchGap(text, /** @type {Gap} */ (gaps.find((gap) => gap.id === id)), lang);
      return match && !sameText(text, match, { id, exact }, lang) ? { id, state, word: 'spelled', answer: match } : { id, state, word: state };
    };

    const word = result === 'right' ? result : isShown ? 'shown' : extra && n ? 'extra' : result === 'part' ? (isJudgement ? 'better' : 'part') : hasHints ? 'hint' : 'not-yet';
    return {
      verdict: `verdict-${word}`, state: isShown ? 'answer' : result, n, m, extra,
      marks: [
        ...options.map((id, i) => ofOption(id, worth[i])).filter(({ id }) => isShown || marks.has(id)),
        ...[...gaps, ...rows].map(ofPart),
        ...(key.order ?? []).map((id) => /** @type {Said} */ ({ id, state: marks.get(id), word: marks.get(id) === 'right' ? 'right' : 'not-yet' })),
      ],
    };
  }

  /** The answer without what is not right, to try again with. @param {Key} key @param {Answer} answer @param {string} [lang] @returns {Answer} */
  function keepRight(key, answer, lang) {
    if (key.order) return answer;
    const { marks } = grade(key, answer, lang);
    const isRight = (/** @type {string} */ id) => marks.get(id) === 'right';
    if (key.options) return Array.isArray(answer) ? answer.filter(isRight) : isRight(answer) ? answer : '';
    return Object.fromEntries([...partsOf(answer)].map(([id, value]) => [id, isRight(id) ? value : '']));
  }

  /** The first part without an answer, '' for a whole answer that is missing; undefined where nothing is open. @param {Answer} answer @returns {string | undefined} */
  function openPart(answer) {
    if (Array.isArray(answer) || typeof answer === 'string') return answer.length && String(answer).trim() ? undefined : '';
    // A row of check boxes may stay empty as long as another has a tick.
    if (Object.values(answer).some((part) => Array.isArray(part) && part.length > 0)) return undefined;
    return Object.keys(answer).find((id) => openPart(answer[id]) !== undefined);
  }

  // ---- results ----

  /** @param {Array<{ points: number, ratio: number, right: boolean }>} questions @param {string} [pass] per cent of the points */
  function score(questions, pass) {
    const sum = (/** @type {(question: any) => number} */ of) => questions.reduce((total, question) => total + of(question), 0);
    const [max, points] = [sum((question) => question.points), sum((question) => question.points * question.ratio)];
    const percent = max ? Math.floor((100 * points) / max + 1e-9) : 100;
    const right = questions.filter((question) => question.right).length;
    return { right, of: questions.length, points: Math.round(points * 100) / 100, max, percent, ...(pass && { passed: percent >= Number(pass) }) };
  }

  /** @typedef {{ competencies?: string[], right: boolean, see: { href: string, title: string } | undefined }} Checked */

  /** How each competency stands, in the order they are asked for; '' gathers what names none. @param {Checked[]} questions */
  function byCompetency(questions) {
    /** @type {Map<string, { name: string, n: number, m: number, see: Map<string, string> }>} */
    const groups = new Map();
    for (const { competencies = [], right, see } of questions) {
      for (const name of competencies.length ? competencies : ['']) {
        const group = groups.get(name) ?? { name, n: 0, m: 0, see: new Map() };
        groups.set(name, group);
        group.m += 1;
        if (right) group.n += 1;
        else if (see) group.see.set(see.href, see.title);
      }
    }
    return [...groups.values()].map((group) => ({ ...group, thin: group.n * 3 < group.m * 2 }));
  }

  // ---- answers that outlive an edit ----

  /** The same number for the same text. @param {string} text */
  const hash = (text) => [...text].reduce((h, letter) => Math.imul(h ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5) >>> 0;
  /** The same order for the same seed. @param {string[]} ids @param {string} seed @returns {string[]} */
  const shuffled = (ids, seed) => ids.map((id) => /** @type {[number, string]} */ ([hash(`${id} ${seed}`), id])).sort(([a], [b]) => a - b).map(([, id]) => id);

  /** @param {Key} key @returns {Ids} */
  const idsIn = ({ options, order, gaps = [], rows = [], choices }) => ({
    parts: options ?? order ?? [...gaps, ...rows].map(({ id }) => id),
    choices: choices ?? [...new Set(gaps.flatMap((gap) => gap.choices ?? []))],
  });

  /**
   * Names what is right, so that a mark is dropped where the author changed it. Order, wrong options and texts do not count.
   * @param {Key} key @param {Map<string, string>} [parts] other names @param {Map<string, string>} [choices] other names
   */
  function hashKey({ kind, options = [], worth = [], order = [], gaps = [], rows = [] }, parts = new Map(), choices = new Map()) {
    const part = (/** @type {string} */ id) => parts.get(id) ?? id;
    const choice = (/** @type {any} */ id) => choices.get(id) ?? id;
    const facts = [
      ...options.map((id, i) => worth[i] && [part(id), worth[i]]).filter(Boolean),
      ...order.map((id, i) => [part(id), i]),
      ...gaps.map(({ id, accept, exact, tolerance, low, high, right }) => [part(id), accept, exact, tolerance, low, high, choice(right)]),
      ...rows.map(({ id, right }) => [part(id), right.map(choice).sort()]),
    ];
    return hash(kind + facts.map((fact) => JSON.stringify(fact)).sort()).toString(36);
  }

  /**
   * What the ids of then are called now: the same; else one that differs by a typo; and a single one left on both sides was reworded.
   * @param {string[]} was @param {string[]} now @returns {Map<string, string>}
   */
  function heal(was, now) {
    /** @type {Map<string, string>} */
    const names = new Map();
    const fresh = new Set(now);
    const pair = (/** @type {string} */ a, /** @type {string} */ b) => {
      names.set(a, b);
      fresh.delete(b);
    };
    const left = () => was.filter((id) => !names.has(id));
    const digits = (/** @type {string} */ id) => id.replace(/\D/g, '');
    for (const id of was) if (fresh.has(id)) pair(id, id);
    // Where nearly everything is new, likeness says nothing.
    for (const far of left().length > 40 ? [] : [1, 2, 3]) {
      for (const a of left()) {
        const like = [...fresh].find((b) => digits(a) === digits(b) && Math.min(a.length, b.length) >= 4 * far && distance(a, b, far) <= far);
        if (like) pair(a, like);
      }
    }
    const [last, ...more] = left();
    if (last && !more.length && fresh.size === 1) pair(last, [...fresh][0]);
    return names;
  }

  /**
   * What was kept, in the words of today's key. Where what is right has changed, or a part of the answer is gone, it stands unmarked.
   * @param {Kept} kept @param {Key} key @param {string} [lang] @returns {{ kept: Kept, changed: boolean }}
   */
  function carry(kept, key, lang) {
    const now = idsIn(key);
    const [parts, choices] = [heal(idsOf((kept.ids ?? now).parts), now.parts), heal(idsOf((kept.ids ?? now).choices), now.choices)];
    let isLost = false;
    const rename = (/** @type {Answer} */ value, /** @type {Map<string, string>} */ names) => {
      const ids = idsOf(value).flatMap((id) => names.get(id) ?? []);
      isLost ||= ids.length < idsOf(value).length;
      return Array.isArray(value) ? ids : ids[0] ?? '';
    };
    const renamed = (/** @type {Answer} */ answer) => {
      if (answer === undefined || key.kind === 'open') return answer;
      if (key.options || key.order) return rename(answer, parts);
      return Object.fromEntries([...partsOf(answer)].flatMap(([was, value]) => {
        const id = rename(was, parts);
        const isTyped = key.gaps?.some((gap) => gap.id === id && !gap.choices);
        return id ? [[id, isTyped ? String(idsOf(value)) : rename(value, choices)]] : [];
      }));
    };
    const back = (/** @type {Map<string, string>} */ names) => new Map([...names].map(([a, b]) => [b, a]));
    const answer = renamed(kept.answer);
    const isSame = !isLost && (kept.ids ? hashKey(key, back(parts), back(choices)) === kept.key : grade(key, answer, lang).result === kept.result);
    const changed = Boolean(kept.result) && !isSame;
    const before = Array.isArray(kept.before) && kept.before.map((earlier) => ({ ...earlier, answer: renamed(earlier?.answer) }));
    return { kept: { ...(changed ? {} : kept), answer, ...(before && { before }) }, changed };
  }

  globalThis.CoursebookQuiz = { normalise, numberIn, distance, matchGap, grade, feedback, keepRight, openPart, score, byCompetency, shuffled, idsIn, hashKey, heal, carry };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const { store, define, print, schedule, make, one, all, fill, plural, dateText } = window.Coursebook;
  const html = document.documentElement;
  const { lang } = html;
  /** Elements by the value of `data-NAME`. @type {(place: ParentNode, name: string) => Map<string, any>} */
  const by = (place, name) => new Map(all(place, `[data-${name}]`).map((element) => [element.dataset[name], element]));
  const textOf = (/** @type {Node | null | undefined} */ node) => (node?.textContent ?? '').trim().replace(/\s+/g, ' ');

  /** @type {(className: string, text: string, click: (event: Event) => void) => any} */
  function makeButton(className, text, click) {
    const button = /** @type {HTMLButtonElement} */ (make('button', className, text));
    button.type = 'button';
    button.addEventListener('click', click);
    return button;
  }

  /** @type {(href: string, text: string) => any} */
  function makeLink(href, text) {
    const link = make('a', '', text);
    link.setAttribute('href', href);
    return link;
  }

  /**
   * Reads and writes the fields of a question, or of one of its rows. `words` says an answer in words: the name and the text of each part.
   * @param {any[]} inputs
   */
  function fieldsOf(inputs) {
    const [{ type }] = inputs;
    const isMarks = type === 'radio' || type === 'checkbox';
    const word = (/** @type {string} */ id) => textOf(isMarks ? inputs.find(({ value }) => value === id)?.closest('label')
      : [...inputs[0].options].find(({ value }) => value === id));
    return {
      first: () => inputs.find(({ checked }) => checked) ?? inputs[0],
      read() {
        if (!isMarks) return inputs[0].value;
        const ids = inputs.filter(({ checked }) => checked).map(({ value }) => value);
        return type === 'radio' ? ids[0] ?? '' : ids.sort();
      },
      write(/** @type {Answer} */ answer) {
        const ids = new Set(idsOf(answer));
        if (isMarks) for (const input of inputs) input.checked = ids.has(input.value);
        else inputs[0].value = String(idsOf(answer));
      },
      words: (/** @type {Answer} */ answer) => [['', isMarks || inputs[0].options ? idsOf(answer).map(word).join(', ') : String(idsOf(answer))]],
    };
  }

  /** @param {Map<string, ReturnType<typeof fieldsOf>>} rows @param {Map<string, any>} places */
  function rowsOf(rows, places) {
    // Now, before marks stand among the words.
    const names = mapValues(places, (place) => textOf(one(place, 'th, label, legend')) || one(place, '[aria-label]')?.getAttribute('aria-label'));
    return {
      first: (/** @type {string | undefined} */ id) => (rows.get(id ?? '') ?? [...rows.values()][0]).first(),
      read: () => Object.fromEntries(mapValues(rows, (row) => row.read())),
      write(/** @type {Answer} */ answer) {
        const given = partsOf(answer);
        for (const [id, row] of rows) row.write(given.get(id));
      },
      words(/** @type {Answer} */ answer) {
        const given = partsOf(answer);
        return [...rows].map(([id, row]) => [rows.size > 1 ? names.get(id) : '', row.words(given.get(id))[0][1]]);
      },
    };
  }

  /** A list whose items are moved by buttons and keys, and by a grip for those who like to drag. @param {HTMLElement} list @param {any} say @param {any} tell */
  function orderOf(list, say, tell) {
    const items = by(list, 'item');
    const given = [...items.values()];
    let moved = false;
    const now = () => /** @type {any[]} */ ([...list.children]);
    const wordsOf = (/** @type {string} */ id) => textOf(one(items.get(id), '[data-text]'));
    const show = () => now().forEach((item, i, { length }) => {
      one(item, 'input').value = moved ? i + 1 : '';
      all(item, 'button').forEach((button, down) => button.setAttribute('aria-disabled', i === (down ? length - 1 : 0)));
    });
    for (const [id, element] of items) {
      const item = wordsOf(id);
      const move = (/** @type {number} */ to) => {
        const places = now();
        const from = places.indexOf(element);
        if (to === from || !places[to]) return;
        // The others move around it, for an element that is moved loses the focus and the pointer.
        if (to > from) element.before(...places.slice(from + 1, to + 1));
        else element.after(...places.slice(to, from));
        moved = true;
        show();
        tell(say('moved', { item, n: to + 1, m: places.length }));
        element.dispatchEvent(new Event('input', { bubbles: true }));
      };
      const mover = (/** @type {string} */ way, /** @type {number} */ step) => {
        const button = makeButton(`order__move order__move--${way}`, say(way), () => move(now().indexOf(element) + step));
        button.setAttribute('aria-label', say(`move-${way}`, { item }));
        return button;
      };
      const moves = make('div', 'order__moves', mover('up', -1), mover('down', 1));
      moves.addEventListener('keydown', (event) => {
        const at = now().indexOf(element);
        const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: items.size - 1 }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        move(to);
      });
      const grip = make('span', 'order__grip');
      const drag = (/** @type {PointerEvent} */ { clientY }) => move(now().filter((other) => {
        const { top, height } = other.getBoundingClientRect();
        return other !== element && top + height / 2 < clientY;
      }).length);
      grip.addEventListener('pointerdown', (event) => {
        grip.setPointerCapture(event.pointerId);
        grip.addEventListener('pointermove', drag);
      });
      grip.addEventListener('lostpointercapture', () => grip.removeEventListener('pointermove', drag));
      element.prepend(grip);
      element.append(moves);
    }
    list.classList.add('order--live');
    show();
    return {
      first: () => all(list, 'button')[1],
      read: () => (moved ? now().map((item) => item.dataset.item) : []),
      write(/** @type {Answer} */ answer) {
        const known = idsOf(answer).flatMap((id) => items.get(id) ?? []);
        moved = known.length > 0;
        list.append(...new Set([...known, ...given]));
        show();
      },
      words: (/** @type {Answer} */ answer) => idsOf(answer).map((id, i) => [String(i + 1), wordsOf(id)]),
    };
  }

  /** What is asked again on the review page begins anew, and nothing of it is kept. */
  const NOTHING = { get() {}, set() {}, remove() {} };

  /**
   * @param {any} box the question @param {Key} key @param {any} entry its folded answer
   * @param {any} quiz  { scope, say, tell, send, label }
   */
  function question(box, key, entry, { scope, say, tell, send, label }) {
    const { id } = key;
    const group = one(box, 'fieldset');
    const isMarked = box.dataset.points !== undefined;
    const isRating = key.kind.startsWith('rating');
    const isSpaced = scope === 'spaced';
    const keeper = isSpaced && !isRating ? NOTHING : store;
    const name = scope && !isSpaced ? `${scope}/${id}` : id;
    const notes = mapValues(by(entry, 'option'), (option) => one(option, '.feedback'));
    const rows = new Map([...by(box, 'row'), ...mapValues(by(box, 'gap'), (gap) => gap.parentElement)]);
    const options = by(group, 'option');
    const places = new Map([...options, ...by(group, 'item'), ...rows]);
    const inputsIn = (/** @type {ParentNode} */ place) => fieldsOf(all(place, 'input, select, textarea'));
    /** @type {any} */
    const fields = key.order ? orderOf(one(group, '.order'), say, tell) : rows.size ? rowsOf(mapValues(rows, inputsIn), rows) : inputsIn(group);
    const compare = one(box, '[data-compare]');
    const sureBox = one(box, '[data-sure]');
    const sure = sureBox && inputsIn(sureBox);
    const outcome = make('div', 'outcome');
    const copies = (/** @type {string[]} */ ...selectors) => selectors.flatMap((selector) => one(entry, selector)?.cloneNode(true) ?? []);
    const see = one(entry, '[data-see] a');
    const stem = textOf(one(box, '.question__stem'));
    /** @type {Kept} */
    let kept = {};
    let hasChanged = false;
    let begun = 0;
    (sureBox ?? group).after(outcome);
    if (compare) one(compare, '[data-model-here]').append(...copies('[data-model]', '[data-explanation]', '[data-see]'));

    /** @param {Said} said */
    function mark({ id: part, state, word, right, quiet, ...values }) {
      const place = places.get(part);
      const note = notes.get(part);
      if (!place || (quiet && !note)) return;
      const choices = place.querySelector('input, select') && right && inputsIn(place).words(right)[0][1];
      const label = make(note ? 'div' : 'span', 'mark', make('span', 'mark__word', say(word, { ...values, ...(choices && { answer: choices }) })));
      if (note) label.append(note.cloneNode(true));
      label.id = `${id}-${part}-mark`;
      place.dataset.mark = state;
      (place.cells?.[0] ?? place).append(label);
      for (const field of all(place, 'input, select')) field.setAttribute('aria-describedby', label.id);
    }

    /** How a self-rating has moved since an earlier day. */
    function changes() {
      const earlier = kept.before?.[kept.before.length - 1];
      if (!earlier || openPart(fields.read()) !== undefined) return [];
      const date = dateText(String(earlier.at));
      const then = fields.words(earlier.answer);
      return fields.words(fields.read()).flatMap((/** @type {string[]} */ [row, now], /** @type {number} */ i) => {
        const [, was] = then[i];
        return was && was !== now ? [make('p', 'change', say(row ? 'rated-row' : 'rated', { row, date, was, now }))] : [];
      });
    }

    /** Puts what is kept on the page: marks and feedback once it was checked. */
    function show() {
      for (const element of all(box, '.mark')) element.remove();
      for (const name of ['data-mark', 'aria-describedby']) for (const element of all(box, `[${name}]`)) element.removeAttribute(name);
      outcome.replaceChildren(...(hasChanged ? [make('p', 'verdict', say('verdict-changed'))] : []));
      if (sureBox) sureBox.disabled = Boolean(kept.result);
      if (compare) compare.hidden = !fields.read().text.trim();
      else if (!isMarked) outcome.append(...changes(), ...(openPart(fields.read()) === undefined ? copies('[data-explanation]') : []));
      if (!kept.result) return;
      const said = feedback(key, kept, lang, Boolean(one(box, '[data-hint]')));
      said.marks.forEach(mark);
      const verdict = make('p', 'verdict', say(said.verdict, said));
      verdict.id = `${id}-verdict`;
      verdict.tabIndex = -1;
      verdict.dataset.mark = said.state;
      group.setAttribute('aria-describedby', verdict.id);
      outcome.append(verdict, ...(kept.shown && key.order ? copies('ol') : []), ...copies('[data-explanation]', ...(said.state === 'right' ? [] : ['[data-see]'])));
      if (Number(kept.tries) > 1 && !kept.shown && kept.result !== 'right') {
        outcome.append(makeButton('button button--quiet', say('show'), () => {
          self.reveal();
          one(outcome, '.verdict').focus();
        }));
      }
    }

    const keep = (/** @type {Kept} */ now) => {
      kept = { ...now, ids: idsIn(key) };
      hasChanged = false;
      const text = fields.words(kept.answer).filter((/** @type {string[]} */ [, words]) => words)
        .map((/** @type {string[]} */ [part, words]) => (part ? `${part}: ${words}` : words)).join('\n');
      keeper.set('quiz', name, kept, label(id, stem, text));
      show();
    };

    /** What was said on an earlier day, before it is said anew. */
    function earlier() {
      const at = isRating && kept.answer !== undefined && store.entries('quiz')[name]?.at;
      const isOld = at && new Date(at).toDateString() !== new Date().toDateString();
      return isOld ? { before: [...(kept.before ?? []), { answer: kept.answer, at }] } : kept.before && { before: kept.before };
    }

    /** @param {Answer} answer @param {string} [howSure] */
    function write(answer, howSure) {
      fields.write(answer);
      sure?.write(howSure);
    }

    const self = {
      id, box, key, isMarked, stem, number: Number(box.dataset.number),
      get result() { return kept.result; },
      get sure() { return kept.sure; },
      get tries() { return kept.tries; },
      see: see && { href: see.getAttribute('href'), title: textOf(see) },
      openPart: () => openPart(fields.read()),
      forScore: () => ({ points: key.points, ratio: kept.result ? grade(key, kept.answer, lang).ratio : 0, right: kept.result === 'right' }),
      reveal: () => keep({ ...kept, shown: true }),

      /** Something was chosen or written. @param {Element} field */
      changed(field) {
        begun ||= Date.now();
        if (sureBox?.contains(field)) return keep({ ...kept, sure: sure.read() });
        const answer = fields.read();
        keep({ answer, tries: kept.tries, sure: kept.sure, ...earlier() });
        if (isRating && openPart(answer) === undefined) schedule(id, key.lesson, isSpaced ? 'right' : 'begin');
        const close = compare && answer.close;
        if (close === 'close') schedule(id, key.lesson, 'right');
        else if (close === 'far' || (close && isSpaced)) schedule(id, key.lesson, 'missed');
      },
      /** Stands as the author wrote it, or mixed by a seed. @param {string} [seed] */
      arrange(seed) {
        if (!isMarked || !key.options || box.dataset.shuffle === undefined) return;
        const ids = seed ? shuffled(key.options, id + seed) : key.options;
        one(group, '.options').append(...ids.map((option) => options.get(option)));
      },
      /** Shows what is kept. What changed elsewhere waits while the learner is in the middle of it. */
      restore() {
        const was = JSON.stringify([kept, hasChanged]);
        if (document.hasFocus() && box.contains(document.activeElement)) return;
        const now = carry(Object(keeper.get('quiz', name)), key, lang);
        if (JSON.stringify([now.kept, now.changed]) === was) return;
        kept = now.kept;
        hasChanged = now.changed;
        // The review page asks anew.
        if (!isSpaced) write(kept.answer, kept.sure);
        show();
      },
      check() {
        const answer = fields.read();
        const { result, ratio } = grade(key, answer, lang);
        const tries = (kept.tries ?? 0) + 1;
        keep({ ...kept, answer, result, tries, key: hashKey(key) });
        schedule(id, key.lesson, result === 'right' ? 'right' : 'missed');
        const max = key.points;
        send('answered', { question: id, kind: key.kind, result, score: ratio, points: max * ratio, max, tries, ...(kept.sure && { confidence: kept.sure }), seconds: seconds(begun) });
        begun = 0;
      },
      again() {
        write(keepRight(key, fields.read(), lang));
        keep({ answer: fields.read(), tries: kept.tries });
      },
      clear() {
        write('');
        keeper.remove('quiz', name);
        kept = {};
        hasChanged = false;
        for (const hint of all(box, '[data-hint]')) hint.open = false;
        show();
      },
      focus() {
        one(box, 'legend').scrollIntoView({ block: 'center' });
        const wrong = kept.result && [...grade(key, kept.answer, lang).marks].find(([, state]) => state === 'no')?.[0];
        fields.first(wrong || self.openPart()).focus({ preventScroll: true });
      },
    };
    return self;
  }

  /** @param {number} begun */
  const seconds = (begun) => (begun ? Math.round((Date.now() - begun) / 1000) : 0);

  /** @param {HTMLElement} quiz */
  function promote(quiz) {
    const [check, retry, restart, rest, result, open, live, left, passed, actions, competencies, sureness] =
      'check retry restart rest result open live left passed actions competencies sureness'.split(' ').map((name) => one(quiz, `[data-${name}]`));
    const firstCheck = check.textContent;
    const { quiz: id = '', pass, attempts = Infinity, pick, only, scope = '' } = quiz.dataset;
    const words = JSON.parse(one(quiz, '[data-words]').textContent);
    const say = (/** @type {string} */ name, /** @type {any} */ values = {}) => fill(words[`${name}-${plural(values.n)}`] ?? words[name], values);
    const tell = (/** @type {string} */ text) => { live.textContent = text; };
    const send = (/** @type {string} */ name, /** @type {object} */ detail) => quiz.dispatchEvent(
      new CustomEvent(`coursebook:${name}`, { bubbles: true, detail: { course: html.dataset.course, quiz: id, scope, ...detail } }));

    // On the review page what is asked belongs to its lesson.
    const { href, title } = /** @type {any} */ (quiz.closest('[data-deck]'))?.dataset ?? { href: html.dataset.href, title: textOf(one(document, 'h1')) };
    const label = (/** @type {string} */ id, /** @type {string} */ name, /** @type {string} */ text) => ({ page: `${href}#${id}`, title, name, text });

    const answers = one(quiz, '[data-key]');
    const entries = by(answers, 'for');
    const boxes = by(quiz, 'question');
    /** @type {Key[]} */
    const keys = JSON.parse(one(quiz, '[data-keys]').textContent);
    const pool = keys.map((key) => question(boxes.get(key.id), key, entries.get(key.id), { scope, say, tell, send, label }));
    const byId = new Map(pool.map((one) => [one.id, one]));
    const keeper = scope === 'spaced' ? NOTHING : store;
    const name = scope ? `${scope}/quiz:${id}` : `quiz:${id}`;
    let asked = pool;
    let begun = 0;
    /** @type {any} */
    let summary = {};
    const load = () => { summary = Object(keeper.get('quiz', name)); };
    const keep = (/** @type {object} */ now) => {
      summary = now;
      keeper.set('quiz', name, summary, label(id, textOf(one(quiz, '.quiz__title')), summary.of ? say('score', { n: summary.right, m: summary.of }) : ''));
    };
    // On the review page, where nothing is kept, every day has an order of its own.
    const seed = () => ` ${summary.seed ?? store.seed} ${summary.run ?? (scope === 'spaced' ? new Date().toDateString() : 0)}`;
    const marked = () => asked.filter(({ isMarked }) => isMarked);
    const notRight = () => marked().filter((one) => one.result && one.result !== 'right');
    const triesLeft = () => Number(attempts) - (summary.tries ?? 0);

    load();
    for (const one of pool) one.restore();
    draw();
    answers.open = true;
    quiz.classList.add('quiz--live');
    actions.hidden = false;
    showResult();

    quiz.addEventListener('input', ({ target }) => {
      const field = /** @type {Element} */ (target);
      const asks = byId.get(/** @type {any} */ (field.closest('[data-question]'))?.dataset.question ?? '');
      if (!asks || (asks.isMarked && triesLeft() < 1)) return;
      begun ||= Date.now();
      if (asks.isMarked && !summary.seed) keep({ ...summary, seed: store.seed, ...(pick && { picked: asked.map((one) => one.id) }) });
      asks.changed(field);
      showActions();
    });
    quiz.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!check.hidden) checkAll(false);
    });
    rest.addEventListener('click', () => checkAll(true));
    retry.addEventListener('click', () => {
      const again = notRight();
      for (const one of again) one.again();
      result.hidden = true;
      showActions();
      tell(say('again'));
      again[0].focus();
    });
    restart.addEventListener('click', () => {
      for (const one of marked()) one.clear();
      keep({ run: (summary.run ?? 0) + 1 });
      draw();
      open.hidden = result.hidden = true;
      showActions();
      tell(say('empty'));
      asked[0].focus();
    });
    for (const button of all(quiz, '[data-print-as]')) button.addEventListener('click', () => print(quiz, button.dataset.printAs));
    window.addEventListener('beforeprint', () => arrange(''));
    window.addEventListener('afterprint', () => arrange(seed()));
    store.onchange((/** @type {string | undefined} */ kind, /** @type {string | undefined} */ changed, /** @type {boolean | undefined} */ fromOutside) => {
      if (!fromOutside || scope === 'spaced' || (kind && kind !== 'quiz')) return;
      for (const one of pool) if (!changed || changed.endsWith(one.id)) one.restore();
      if (document.hasFocus() && quiz.contains(document.activeElement)) return;
      load();
      draw();
      showResult();
    });

    /** @param {string} by a seed, '' for the author's order, which is that of the letters on paper */
    function arrange(by) {
      const active = /** @type {HTMLElement} */ (document.activeElement);
      for (const one of asked) one.arrange(by);
      if (active !== document.activeElement) active.focus({ preventScroll: true });
    }

    /** Which questions are asked. */
    function draw() {
      const ids = pool.map((one) => one.id);
      const known = idsOf(summary.picked).filter((name) => byId.has(name));
      const drawn = new Set(only !== undefined ? only.split(' ') : pick ? [...new Set([...known, ...shuffled(ids, id + seed())])].slice(0, Number(pick)) : ids);
      asked = pool.filter((one) => drawn.has(one.id));
      for (const one of pool) one.box.hidden = !drawn.has(one.id);
      arrange(seed());
    }

    /** @param {boolean} someOpen although some are open */
    function checkAll(someOpen) {
      const stillOpen = marked().filter((one) => one.openPart() !== undefined);
      const fresh = marked().filter((one) => !one.result && !stillOpen.includes(one));
      open.hidden = someOpen || stillOpen.length === 0;
      if (!open.hidden) {
        list(open, say('open', { n: stillOpen.length }), stillOpen);
        rest.hidden = fresh.length === 0;
        open.focus();
        return;
      }
      for (const one of fresh) one.check();
      const now = { ...score(marked().map((one) => one.forScore()), pass), tries: (summary.tries ?? 0) + 1 };
      keep({ ...summary, ...now });
      if (triesLeft() < 1) for (const one of notRight()) one.reveal();
      showResult();
      one(result, '.quiz__subtitle').focus();
      if (!stillOpen.length) send('finished', { ...now, seconds: seconds(begun) });
      begun = 0;
    }

    /** Offers what can be done now. */
    function showActions() {
      const canCheck = triesLeft() > 0;
      const isOpen = canCheck && marked().some((one) => !one.result);
      check.hidden = !isOpen;
      check.textContent = marked().every((one) => one.tries) ? say('check-again') : firstCheck;
      retry.hidden = !canCheck || notRight().length === 0;
      retry.classList.toggle('button--quiet', isOpen);
      restart.hidden = !canCheck || !marked().some((one) => one.tries);
    }

    function showResult() {
      showActions();
      const checked = marked().filter((one) => one.result);
      result.hidden = checked.length === 0 || !(summary.tries || checked.length === marked().length);
      if (result.hidden) return;
      const { right, of, percent, passed: isPassed } = score(marked().map((one) => one.forScore()), pass);
      const isAll = right === of;
      const n = triesLeft();
      list(result, say(of === 1 ? (isAll ? 'right' : 'not-yet') : isAll ? 'score-all' : 'score', { n: right, m: of }), of === 1 ? [] : marked().filter((one) => one.result !== 'right'));
      passed.textContent = pass ? say(isPassed ? 'passed' : 'not-passed', { pass, percent }) : '';
      left.textContent = isAll || n === Infinity ? '' : say(n > 0 ? 'left' : 'left-none', { n });
      if (sureness) {
        for (const cell of all(sureness, '[data-cell]')) {
          const links = checked.filter((one) => cell.dataset.cell === `${one.sure}-${one.result === 'right' ? 'right' : 'not-yet'}`).map((one) => linkTo(one, 'link-bare'));
          cell.replaceChildren(...links.flatMap((link) => [link, ' ']));
          cell.parentElement.hidden = links.length === 0;
        }
        sureness.hidden = !checked.some((one) => one.sure);
      }
      competencies?.replaceChildren(...byCompetency(marked().map((one) => ({ competencies: one.key.competencies, right: one.result === 'right', see: one.see }))).map((group) => {
        const line = say('competency', { ...group, name: group.name || say('others') });
        const links = [...group.see].flatMap(([href, title]) => [' ', makeLink(href, title)]);
        return make('li', group.thin ? 'is-thin' : '', make('p', '', line, ...(group.thin ? [' ', make('b', '', say('thin'))] : [])),
          ...(links.length ? [make('p', 'standing__see', say('read-again'), ...links)] : []));
      }));
    }

    /** @type {(question: any, word?: string) => any} */
    function linkTo(question, word = question.stem ? 'link' : 'link-bare') {
      const link = makeLink(`#${question.id}`, say(word, question));
      link.addEventListener('click', (/** @type {Event} */ event) => {
        event.preventDefault();
        question.focus();
      });
      return link;
    }

    /** A heading and links to questions. @type {(box: any, title: string, questions: typeof pool) => void} */
    function list(box, title, questions) {
      one(box, '.quiz__subtitle').textContent = title;
      one(box, 'ul').replaceChildren(...questions.map((question) => make('li', '', linkTo(question))));
    }
  }

  define('course-quiz', promote);
})();
