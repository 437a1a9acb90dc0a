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
   * @property {number} [key] what it was marked by
   * @property {Earlier[]} [before]
   */
  /** @typedef {{ id: string, state?: Mark, word?: string, n?: number, m?: number, answer?: string | string[] }} Said  `word` where it is not the state's own; `answer`: ids, or words */

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

  /** Letters to change, add or drop until the texts are equal. @param {string} a @param {string} b */
  function distance(a, b) {
    const [from, to] = [letters(a), letters(b)];
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
    return said === wanted || (said !== '' && differ > 0 && distance(said, wanted) <= differ);
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

  /** A wrong option chosen takes back a right one. @param {Key} key @param {Answer} answer @param {string} [lang] @returns {Grade} */
  function grade({ kind, options = [], worth = [], order = [], gaps = [], rows = [] }, answer, lang) {
    /** @type {Map<string, Mark>} */
    const marks = new Map();
    const chosen = idsOf(answer);
    const given = partsOf(answer);
    const isSeveral = kind === 'several';
    const best = Math.max(...worth);
    options.forEach((id, i) => {
      if (chosen.includes(id)) marks.set(id, worth[i] === best ? 'right' : worth[i] ? 'better' : 'no');
      else if (isSeveral && worth[i]) marks.set(id, 'missed');
    });
    const mark = (/** @type {string} */ id, /** @type {boolean} */ isRight) => marks.set(id, isRight ? 'right' : 'no');
    for (const gap of gaps) mark(gap.id, matchGap(String(idsOf(given.get(gap.id))), gap, lang) !== undefined);
    for (const { id, right } of rows) mark(id, String(idsOf(given.get(id)).sort()) === String([...right].sort()));
    order.forEach((id, i) => mark(id, chosen[i] === id));

    const right = [...marks.values()].filter((state) => state === 'right').length;
    const isOne = options.length && !isSeveral;
    const n = isOne ? worth[options.indexOf(chosen[0])] ?? 0 : right;
    const m = isOne ? best : isSeveral ? worth.filter(Boolean).length : marks.size;
    const ratio = Math.max(0, (isSeveral ? 2 * n - chosen.length : n) / m);
    return { result: ratio === 1 ? 'right' : ratio ? 'part' : 'not-yet', ratio, n, m, marks };
  }

  /**
   * What is said of an answer that was checked: a sentence, and a word beside each part, by the names of texts in words.html.
   * Each option is judged by itself: the one chosen, and the right one that was missed.
   * @param {Key} key @param {Kept} kept @param {string} [lang] @param {boolean} [hasHints]
   * @returns {{ kind: string, verdict: string, state: string, n: number, m: number, extra: number, marks: Said[] }}
   */
  function feedback(key, { answer, shown }, lang, hasHints) {
    const { kind, options = [], worth = [], order = [], gaps = [], rows = [] } = key;
    const { result, n, m, marks } = grade(key, answer, lang);
    const isShown = shown && result !== 'right';
    const extra = kind === 'several' ? idsOf(answer).length - n : 0;
    const best = Math.max(...worth);
    const given = partsOf(answer);

    /** @type {(id: string, i: number) => Said} */
    const ofOption = (id, i) => ({ id, state: isShown && worth[i] === best && marks.get(id) !== 'right' ? 'answer' : marks.get(id), n: worth[i], m: best });
    /** @type {(part: any) => Said} */
    const ofPart = (part) => {
      const { id, accept, exact, show, right } = part;
      const state = marks.get(id);
      if (isShown && state === 'no') return { id, state: 'answer', word: right?.length === 0 ? 'answer-none' : 'answer', answer: show ?? right ?? accept.join(' / ') };
      const text = String(idsOf(given.get(id)));
      const match = accept && matchGap(text, part, lang);
      return match && !sameText(text, match, { id, exact }, lang) ? { id, state, word: 'spelled', answer: match } : { id, state };
    };

    const word = isShown ? 'shown' : extra && n ? 'extra' : hasHints && result === 'not-yet' ? 'hint' : result;
    return {
      kind, verdict: `verdict-${word}`, state: isShown ? 'answer' : result, n, m, extra,
      marks: [...options.map(ofOption).filter(({ state }) => state), ...[...gaps, ...rows].map(ofPart), ...order.map((id) => ({ id, state: marks.get(id) }))],
    };
  }

  /** The answer without what is not right, to try again with. @param {Key} key @param {Answer} answer @param {string} [lang] @returns {Answer} */
  function keepRight(key, answer, lang) {
    const { marks } = grade(key, answer, lang);
    const isRight = (/** @type {string} */ id) => marks.get(id) === 'right';
    if (key.order) return answer;
    if (key.options) return idsOf(answer).filter(isRight);
    return Object.fromEntries([...partsOf(answer)].filter(([id]) => isRight(id)));
  }

  /** The first part without an answer, '' for a whole answer that is missing; undefined where nothing is open. @param {Answer} answer @returns {string | undefined} */
  function openPart(answer) {
    if (Array.isArray(answer) || typeof answer === 'string') return String(answer).trim() ? undefined : '';
    // A row of check boxes may stay empty as long as another has a tick.
    if (Object.values(answer).some((part) => Array.isArray(part) && part.length > 0)) return undefined;
    return Object.keys(answer).find((id) => openPart(answer[id]) !== undefined);
  }

  // ---- results ----

  /** @typedef {{ points: number, ratio: number, competencies?: string[], see?: { href: string } }} Standing  `ratio`: of the points; `see`: the passage to read again */

  /** @param {Standing[]} questions @param {string} [pass] per cent of the points */
  function score(questions, pass) {
    const sum = (/** @type {(question: Standing) => number} */ of) => questions.reduce((total, question) => total + of(question), 0);
    const max = sum(({ points }) => points);
    const points = sum(({ points, ratio }) => points * ratio);
    const percent = max ? Math.floor((100 * points) / max + 1e-9) : 100;
    return { right: sum(({ ratio }) => Number(ratio === 1)), of: questions.length, points: Math.round(points * 100) / 100, max, percent, ...(pass && { passed: percent >= Number(pass) }) };
  }

  /** How each competency stands, in the order they are asked for; '' gathers what names none. @param {Standing[]} questions */
  function byCompetency(questions) {
    /** @type {Map<string, { name: string, n: number, m: number, see: Map<string, any> }>} */
    const groups = new Map();
    for (const { competencies = [''], ratio, see } of questions) {
      for (const name of competencies) {
        const group = groups.get(name) ?? { name, n: 0, m: 0, see: new Map() };
        groups.set(name, group);
        group.m += 1;
        if (ratio === 1) group.n += 1;
        else group.see.set(see?.href ?? '', see);
      }
    }
    return [...groups.values()].map((group) => ({ ...group, isThin: group.n * 3 < group.m * 2 }));
  }

  // ---- answers that outlive an edit ----

  /** The same number for the same text. @param {string} text */
  const hash = (text) => [...text].reduce((h, letter) => Math.imul(h ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5) >>> 0;
  /** The same order for the same seed. @param {string[]} ids @param {string} seed @returns {string[]} */
  const shuffled = (ids, seed) => ids.map((id) => /** @type {[number, string]} */ ([hash(`${id} ${seed}`), id])).sort(([a], [b]) => a - b).map(([, id]) => id);

  /** @param {Key} key @returns {Ids} */
  const idsIn = ({ options, order, gaps = [], rows = [], choices }) => ({
    parts: options ?? order ?? [...gaps, ...rows].map(({ id }) => id),
    choices: choices ?? gaps.flatMap((gap) => gap.choices ?? []),
  });

  /**
   * Names what is right, so that a mark is dropped where the author changed it. Order, wrong options and texts do not count.
   * @param {Key} key @param {Map<string, string>} [names] what ids were called
   */
  function hashKey({ kind, options = [], worth = [], order = [], gaps = [], rows = [] }, names = new Map()) {
    const facts = [
      ...options.map((id, i) => [id, worth[i]]).filter(([, points]) => points),
      ...order.entries(),
      ...gaps.map(({ show, choices, ...counts }) => counts),
      ...rows.flatMap(({ id, right }) => right.map((choice) => [id, choice])),
    ];
    return hash(kind + facts.map((fact) => JSON.stringify(fact, (_, value) => names.get(value) ?? value)).sort());
  }

  /**
   * What the ids of then are called now: the same; else one that differs by a typo; and a single one left on both sides was
   * reworded. '' for those that are gone.
   * @param {string[]} was @param {string[]} now @returns {Map<string, string>}
   */
  function heal(was, now) {
    /** @type {Map<string, string>} */
    const names = new Map();
    const fresh = new Set(now);
    const left = () => was.filter((id) => !names.has(id));
    const pair = (/** @type {(a: string, b: string) => boolean} */ isLike) => {
      for (const id of left()) {
        const like = [...fresh].find((other) => isLike(id, other));
        if (like) names.set(id, like);
        fresh.delete(like ?? '');
      }
    };
    const digits = (/** @type {string} */ id) => id.replace(/\D/g, '');
    pair((a, b) => a === b);
    // Where nearly everything is new, likeness says nothing.
    for (const far of left().length > 40 ? [] : [1, 2, 3]) pair((a, b) => digits(a) === digits(b) && Math.min(a.length, b.length) >= 4 * far && distance(a, b) <= far);
    if (left().length === 1 && fresh.size === 1) pair(() => true);
    for (const id of left()) names.set(id, '');
    return names;
  }

  /**
   * What was kept, in the words of today's key. Where what is right has changed, or a part of the answer is gone, it stands unmarked.
   * @param {Kept} kept @param {Key} key @param {string} [lang] @returns {{ kept: Kept, changed: boolean }}
   */
  function carry(kept, key, lang) {
    const now = idsIn(key);
    const was = kept.ids ?? now;
    const names = new Map([...heal(idsOf(was.parts), now.parts), ...heal(idsOf(was.choices), now.choices)]);
    let isLost = false;
    const rename = (/** @type {any} */ id) => {
      const name = names.get(id) ?? id;
      isLost ||= name === '' && id !== '';
      return name;
    };
    const isTyped = (/** @type {string} */ part) => key.gaps?.some(({ id, choices }) => id === part && !choices);
    /** @type {(answer: Answer) => Answer} */
    const renamed = (answer) => {
      if (Array.isArray(answer)) return answer.map(rename).filter(Boolean);
      if (Object(answer) !== answer) return rename(answer);
      return Object.fromEntries(Object.entries(answer).map(([part, value]) => [rename(part), isTyped(part) ? value : renamed(value)]).filter(([part]) => part));
    };
    const answer = renamed(kept.answer);
    const back = new Map([...names].map(([a, b]) => [b, a]));
    const isSame = !isLost && (kept.ids ? hashKey(key, back) === kept.key : grade(key, answer, lang).result === kept.result);
    const changed = Boolean(kept.result) && !isSame;
    const before = kept.before && [kept.before].flat().map((earlier) => ({ ...earlier, answer: renamed(earlier?.answer) }));
    return { kept: { ...(changed ? {} : kept), answer, before }, changed };
  }

  globalThis.CoursebookQuiz = { normalise, numberIn, distance, matchGap, grade, feedback, keepRight, openPart, score, byCompetency, shuffled, idsIn, hashKey, heal, carry };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const { store, define, print, schedule, make, one, all, fill, plural, dateText, drag, pieces } = window.Coursebook;
  const html = document.documentElement;
  const { lang } = html;
  const words = JSON.parse(pieces.quiz ?? '{}');
  const FIELDS = 'input, select, textarea';
  /** Elements by the value of `data-NAME`. @type {(place: ParentNode, name: string) => Map<string, any>} */
  const by = (place, name) => new Map(all(place, `[data-${name}]`).map((element) => [element.dataset[name], element]));
  /** What a question is made of; each has its own mark. */
  const PARTS = '[data-option], [data-row], [data-item], [data-part]';
  const partOf = (/** @type {DOMStringMap} */ { option, row, item, part }) => option ?? row ?? item ?? part ?? '';
  const textOf = (/** @type {Node | null | undefined} */ node) => (node?.textContent ?? '').trim().replace(/\s+/g, ' ');

  /** An answer in words: those of what was chosen, else what was typed. @param {ParentNode} place @param {unknown} answer */
  function wordsOf(place, answer) {
    const ids = idsOf(answer);
    const chosen = all(place, 'input[value], option').filter(({ value }) => ids.includes(value));
    return chosen.map((field) => textOf(field.closest('label, option'))).join(', ') || String(ids);
  }

  /** Reads and writes the fields of a question, or of one of its parts. @param {ParentNode} place */
  function fieldsOf(place) {
    const inputs = all(place, FIELDS);
    const [{ type }] = inputs;
    const isMarks = /radio|checkbox/.test(type);
    return {
      read() {
        if (!isMarks) return inputs[0].value;
        const ids = inputs.filter(({ checked }) => checked).map(({ value }) => value);
        return type === 'radio' ? String(ids) : ids;
      },
      write(/** @type {Answer} */ answer) {
        const ids = idsOf(answer);
        for (const input of inputs) {
          if (isMarks) input.checked = ids.includes(input.value);
          else input.value = String(ids);
        }
      },
    };
  }

  /** @param {Map<string, ParentNode>} parts */
  function fieldsByPart(parts) {
    const fields = [...parts].map(([id, place]) => /** @type {const} */ ([id, fieldsOf(place)]));
    return {
      read: () => Object.fromEntries(fields.map(([id, part]) => [id, part.read()])),
      write(/** @type {Answer} */ answer) {
        const given = partsOf(answer);
        for (const [id, part] of fields) part.write(given.get(id));
      },
    };
  }

  /** A list whose items are moved by buttons and keys, and by a grip for those who like to drag. @param {HTMLElement} list @param {Map<string, any>} items @param {any} say @param {any} tell */
  function orderOf(list, items, say, tell) {
    const given = [...items.values()];
    let moved = false;
    const now = () => /** @type {any[]} */ ([...list.children]);
    const show = () => now().forEach((item, i, { length }) => {
      one(item, 'input').value = moved ? i + 1 : '';
      all(item, 'button').forEach((button, down) => button.setAttribute('aria-disabled', i === (down ? length - 1 : 0)));
    });
    for (const item of given) {
      const others = () => now().filter((other) => other !== item);
      const place = () => now().indexOf(item);
      const move = (/** @type {number} */ to) => {
        if (to === place() || !now()[to]) return;
        // The others move around it, for an element that is moved loses the focus and the pointer.
        const around = others();
        item.before(...around.slice(0, to));
        item.after(...around.slice(to));
        moved = true;
        show();
        tell(say('moved', { item: textOf(one(item, '[data-text]')), n: to + 1, m: given.length }));
        item.dispatchEvent(new Event('input', { bubbles: true }));
      };
      all(item, 'button').forEach((button, down) => button.addEventListener('click', () => move(place() + (down ? 1 : -1))));
      one(item, '.order__moves').addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (!step) return;
        event.preventDefault();
        move(place() + step);
      });
      drag(one(item, '.order__grip'), others, move);
    }
    // The numbers are those of the places now, nobody's.
    for (const input of all(list, 'input')) input.readOnly = true;
    list.classList.add('order--live');
    show();
    return {
      read: () => (moved ? now().map((item) => item.dataset.item) : []),
      write(/** @type {Answer} */ answer) {
        const known = idsOf(answer).flatMap((id) => items.get(id) ?? []);
        moved = known.length > 0;
        list.append(...new Set([...known, ...given]));
        show();
      },
    };
  }

  const isBusy = (/** @type {Element} */ element) => document.hasFocus() && element.contains(document.activeElement);

  /** What is asked again on the review page begins anew, and nothing of it is kept. */
  const NOTHING = { get() {}, set() {}, remove() {} };

  /**
   * @param {any} box the question @param {Key} key @param {any} entry its folded answer
   * @param {any} quiz  { isSpaced, prefix, say, tell, send, label }
   */
  function question(box, key, entry, { isSpaced, prefix, say, tell, send, label }) {
    const { id, kind, points, lesson } = key;
    const [group, outcome, compare, sureBox] = ['fieldset', '[data-outcome]', '[data-compare]', '[data-sure]'].map((selector) => one(box, selector));
    const isMarked = box.dataset.points !== undefined;
    const isRating = kind.startsWith('rating');
    const keeper = isSpaced && !isRating ? NOTHING : store;
    const name = prefix + id;
    const places = new Map(all(box, PARTS).map((part) => [partOf(part.dataset), part]));
    const notes = by(entry, 'option');
    const fields = key.order ? orderOf(one(group, '.order'), places, say, tell) : key.options ? fieldsOf(group) : fieldsByPart(places);
    const sure = sureBox && fieldsOf(sureBox);
    const copies = (/** @type {string[]} */ ...selectors) => selectors.flatMap((selector) => one(entry, selector)?.cloneNode(true) ?? []);
    const stem = textOf(one(box, '.question__stem'));
    const open = () => openPart(fields.read());
    /** @type {Kept} */
    let kept = {};
    let hasChanged = false;
    let begun = 0;
    if (compare) one(compare, '[data-model-here]').append(...copies('[data-model]', '[data-explanation]', '[data-see]'));

    /** An answer in words, a line for each part, with the part's name where there are several. @param {Answer} answer @returns {string[][]} */
    function linesOf(answer) {
      if (key.order) return idsOf(answer).flatMap((item) => places.get(item) ?? []).map((place) => ['', textOf(one(place, '[data-text]'))]);
      if (key.options) return [['', wordsOf(group, answer)]];
      return [...places].map(([part, place]) => [place.dataset.name, wordsOf(place, partsOf(answer).get(part))]);
    }

    /** @param {Said} said */
    function mark({ id: part, state, word = state, answer, ...values }) {
      const place = places.get(part);
      const note = notes.get(part)?.querySelector('.feedback');
      const label = make(note ? 'div' : 'span', 'mark', make('span', 'mark__word', say(word, { ...values, kind, answer: wordsOf(place, answer) })));
      if (note) label.append(note.cloneNode(true));
      label.id = `${id}-${part}-mark`;
      place.dataset.mark = state;
      (place.cells?.[0] ?? place).append(label);
      for (const field of all(place, FIELDS)) field.setAttribute('aria-describedby', label.id);
    }

    /** How a self-rating has moved since an earlier day. */
    function changes() {
      const [earlier] = (kept.before ?? []).slice(-1);
      if (!earlier) return [];
      const date = dateText(String(earlier.at));
      const then = linesOf(earlier.answer);
      return linesOf(fields.read()).flatMap(([row, now], i) => {
        const [, was] = then[i];
        return was && was !== now ? [make('p', 'change', say(row ? 'rated-row' : 'rated', { row, date, was, now }))] : [];
      });
    }

    /** Puts what is kept on the page: marks and feedback once it was checked. */
    function show() {
      for (const element of all(box, '.mark')) element.remove();
      for (const name of ['data-mark', 'aria-describedby']) for (const element of all(box, `[${name}]`)) element.removeAttribute(name);
      outcome.replaceChildren(...(hasChanged ? [make('p', 'verdict', say('verdict-changed'))] : []));
      if (sure) sureBox.disabled = Boolean(kept.result);
      if (compare) compare.hidden = !fields.read().text.trim();
      else if (!isMarked && open() === undefined) outcome.append(...changes(), ...copies('[data-explanation]'));
      if (!kept.result) return;
      const said = feedback(key, kept, lang, Boolean(one(box, '[data-hint]')));
      said.marks.forEach(mark);
      const verdict = make('p', 'verdict', say(said.verdict, said));
      verdict.id = `${id}-verdict`;
      verdict.tabIndex = -1;
      verdict.dataset.mark = said.state;
      group.setAttribute('aria-describedby', verdict.id);
      outcome.append(verdict, ...(kept.shown && key.order ? copies('ol') : []), ...copies('[data-explanation]'));
      if (kept.result === 'right') return;
      outcome.append(...copies('[data-see]'));
      if (kept.shown || Number(kept.tries) < 2) return;
      const button = /** @type {HTMLButtonElement} */ (make('button', 'button button--quiet', say('show')));
      button.type = 'button';
      button.addEventListener('click', () => {
        self.reveal();
        one(outcome, '.verdict').focus();
      });
      outcome.append(button);
    }

    function keep(/** @type {Kept} */ now) {
      kept = { ...now, ids: idsIn(key) };
      hasChanged = false;
      const text = linesOf(kept.answer).filter(([, words]) => words).map(([part, words]) => (part ? `${part}: ${words}` : words)).join('\n');
      keeper.set('quiz', name, kept, label(id, stem, text));
      show();
    }

    /** What was said on earlier days, before it is said anew. */
    function earlier() {
      const at = isRating && kept.answer !== undefined && store.entries('quiz')[name]?.at;
      const isOld = at && new Date(at).toDateString() !== new Date().toDateString();
      return isOld ? [...kept.before ?? [], { answer: kept.answer, at }] : kept.before;
    }

    /** @param {Answer} answer @param {string} [howSure] */
    function write(answer, howSure) {
      fields.write(answer);
      sure?.write(howSure);
    }

    const self = {
      id, box, isMarked, stem, number: box.dataset.number,
      get kept() { return kept; },
      get isRight() { return kept.result === 'right'; },
      openPart: open,
      standing: () => ({ ...key, ratio: kept.result ? grade(key, kept.answer, lang).ratio : 0, see: one(entry, '[data-see] a') }),
      reveal: () => keep({ ...kept, shown: true }),

      /** Something was chosen or written. @param {Element} field */
      changed(field) {
        begun ||= Date.now();
        if (sureBox?.contains(field)) return keep({ ...kept, sure: sure.read() });
        const answer = fields.read();
        keep({ answer, tries: kept.tries, sure: kept.sure, before: earlier() });
        if (compare && answer.close) schedule(id, lesson, answer.close === 'close' ? 'right' : 'missed');
        if (isRating && open() === undefined) schedule(id, lesson, isSpaced ? 'right' : 'begin');
      },
      /** Stands as the author wrote it, or mixed by a seed. @param {string} [seed] */
      arrange(seed) {
        if (!isMarked || !key.options || box.dataset.shuffle === undefined) return;
        const ids = seed ? shuffled(key.options, id + seed) : key.options;
        one(group, '.options').append(...ids.map((option) => places.get(option)));
      },
      /** Shows what is kept. */
      restore() {
        const now = keeper.get('quiz', name);
        // What was chosen before this script ran stays.
        if (!now && !kept.ids) return;
        ({ kept, changed: hasChanged } = carry(Object(now), key, lang));
        // The review page asks anew.
        write(isSpaced ? '' : kept.answer, kept.sure);
        show();
      },
      check() {
        const answer = fields.read();
        const { result, ratio } = grade(key, answer, lang);
        const tries = (kept.tries ?? 0) + 1;
        keep({ ...kept, answer, result, tries, key: hashKey(key) });
        schedule(id, lesson, result === 'right' ? result : 'missed');
        send('answered', begun, { question: id, kind, result, score: ratio, points: points * ratio, max: points, tries, ...(kept.sure && { confidence: kept.sure }) });
        begun = 0;
      },
      again() {
        write(keepRight(key, fields.read(), lang));
        keep({ answer: fields.read(), tries: kept.tries });
      },
      clear() {
        keeper.remove('quiz', name);
        for (const hint of all(box, '[data-hint]')) hint.open = false;
        self.restore();
      },
      focus() {
        one(box, 'legend').scrollIntoView({ block: 'center' });
        const place = one(box, '[data-mark="no"]') ?? places.get(open() ?? '') ?? group;
        (one(place, ':checked:not(option), [aria-disabled="false"]') ?? one(place, FIELDS)).focus({ preventScroll: true });
      },
    };
    return self;
  }

  /** What only shows once somebody answers, with headings below that of the quiz. @param {HTMLElement} quiz */
  function furnish(quiz) {
    const level = Number(one(quiz, '.quiz__title').localName[1]);
    const below = (/** @type {string} */ html) => html.replace(/(<\/?h)(\d)/g, (_, tag, n) => tag + Math.min(6, Number(n) - 2 + level));
    one(quiz, '.quiz__form').insertAdjacentHTML('afterbegin', below(pieces.open ?? ''));
    one(quiz, '.quiz__actions').insertAdjacentHTML('beforebegin', below(pieces.result ?? ''));
    if (quiz.dataset.confidence === undefined) one(quiz, '[data-sureness]').remove();
    if (quiz.dataset.byCompetency === undefined) one(quiz, '.standing').remove();
  }

  /** @param {HTMLElement} quiz */
  function promote(quiz) {
    furnish(quiz);
    const [check, retry, restart, rest, result, open, live, left, passed, competencies, sureness] =
      'check retry restart rest result open live left passed competencies sureness'.split(' ').map((name) => one(quiz, `[data-${name}]`));
    const { quiz: id = '', pass, attempts = Infinity, pick, only, scope = '', lesson = '' } = quiz.dataset;
    const isSpaced = scope === 'spaced';
    const prefix = scope && !isSpaced ? `${scope}/` : '';
    const keys = JSON.parse(one(quiz, '[data-keys]').textContent);
    const say = (/** @type {string} */ name, /** @type {any} */ values = {}) => fill(words[`${values.kind}-${name}`] ?? words[`${name}-${plural(values.n)}`] ?? words[name], values);
    const tell = (/** @type {string} */ text) => { live.textContent = text; };
    const send = (/** @type {string} */ name, /** @type {number} */ begun, /** @type {object} */ detail) => {
      const seconds = begun && Math.round((Date.now() - begun) / 1000);
      quiz.dispatchEvent(new CustomEvent(`coursebook:${name}`, { bubbles: true, detail: { course: html.dataset.course, quiz: id, scope, ...detail, seconds } }));
    };

    // On the review page what is asked belongs to its lesson.
    const { href, title } = /** @type {any} */ (quiz.closest('[data-deck]'))?.dataset ?? { href: html.dataset.href, title: textOf(one(document, 'h1')) };
    const label = (/** @type {string} */ id, /** @type {string} */ name, /** @type {string} */ text) => ({ page: `${href}#${id}`, title, name, text });

    const answers = one(quiz, '[data-key]');
    const entries = by(answers, 'for');
    const boxes = by(quiz, 'question');
    const pool = /** @type {Key[]} */ (keys).map((key) => question(boxes.get(key.id), { ...key, lesson: key.lesson ?? lesson }, entries.get(key.id), { isSpaced, prefix, say, tell, send, label }));
    const keeper = isSpaced ? NOTHING : store;
    const name = `${prefix}quiz:${id}`;
    let asked = pool;
    let begun = 0;
    /** @type {any} */
    let summary = {};
    const scoreText = (/** @type {any} */ { right, of }) => say(right === of ? 'score-all' : 'score', { right, n: of });
    const keep = (/** @type {any} */ now) => {
      summary = now;
      keeper.set('quiz', name, now, label(id, textOf(one(quiz, '.quiz__title')), now.of ? scoreText(now) : ''));
    };
    // On the review page, where nothing is kept, every day has an order of its own.
    const seed = () => ` ${store.seed} ${summary.run ?? (isSpaced ? new Date().toDateString() : 0)}`;
    const marked = () => asked.filter(({ isMarked }) => isMarked);
    const standings = () => marked().map((one) => one.standing());
    const unchecked = () => marked().filter(({ kept }) => !kept.result);
    const notRight = () => marked().filter(({ kept, isRight }) => kept.result && !isRight);
    const triesLeft = () => Number(attempts) - (summary.tries | 0);

    for (const one of pool) one.restore();
    showKept();
    answers.open = true;
    quiz.classList.add('quiz--live');

    quiz.addEventListener('input', ({ target }) => {
      const field = /** @type {any} */ (target);
      const changed = pool.find(({ box }) => box.contains(field));
      if (!changed || (changed.isMarked && triesLeft() < 1)) return;
      begun ||= Date.now();
      changed.changed(field);
      // It was answered before it was known which ones are asked.
      if (changed.box.hidden) draw();
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
      again[0].focus();
    });
    restart.addEventListener('click', () => {
      for (const one of marked()) one.clear();
      keep({ run: (summary.run ?? 0) + 1 });
      draw();
      open.hidden = result.hidden = true;
      showActions();
      asked[0].focus();
    });
    for (const button of all(quiz, '[data-print-as]')) button.addEventListener('click', () => print(quiz, button.dataset.printAs));
    window.addEventListener('beforeprint', () => arrange(''));
    window.addEventListener('afterprint', () => arrange(seed()));
    store.onchange((/** @type {string | undefined} */ kind = 'quiz', /** @type {unknown} */ _, /** @type {boolean | undefined} */ fromOutside) => {
      if (!fromOutside || kind !== 'quiz' || isSpaced) return;
      // What changed elsewhere waits while the learner is in the middle of it.
      for (const one of pool) if (!isBusy(one.box)) one.restore();
      if (!isBusy(quiz)) showKept();
    });

    function showKept() {
      summary = Object(keeper.get('quiz', name));
      draw();
      showResult();
    }

    /** @param {string} by a seed, '' for the author's order, which is that of the letters on paper */
    function arrange(by) {
      const active = /** @type {HTMLElement} */ (document.activeElement);
      for (const one of asked) one.arrange(by);
      if (active !== document.activeElement) active.focus({ preventScroll: true });
    }

    /** Which questions are asked: of a draw first those that were begun. */
    function draw() {
      const begun = pool.filter(({ kept }) => kept.answer !== undefined).map((one) => one.id);
      const drawn = only?.split(' ') ?? [...new Set([...begun, ...shuffled(pool.map((one) => one.id), id + seed())])].slice(0, Number(pick ?? pool.length));
      for (const { box, id } of pool) box.hidden = !drawn.includes(id);
      asked = pool.filter(({ box }) => !box.hidden);
      arrange(seed());
    }

    /** @param {boolean} someOpen although some are open */
    function checkAll(someOpen) {
      const stillOpen = unchecked().filter((one) => one.openPart() !== undefined);
      const fresh = unchecked().filter((one) => !stillOpen.includes(one));
      open.hidden = (someOpen && fresh.length > 0) || stillOpen.length === 0;
      if (!open.hidden) {
        list(open, say('open', { n: stillOpen.length }), stillOpen);
        rest.hidden = fresh.length === 0;
        open.focus();
        return;
      }
      for (const one of fresh) one.check();
      const now = { ...score(standings(), pass), tries: (summary.tries | 0) + 1 };
      keep({ ...summary, ...now });
      if (triesLeft() < 1) for (const one of notRight()) one.reveal();
      showResult();
      one(result, '.quiz__subtitle').focus();
      if (!stillOpen.length) send('finished', begun, now);
      begun = 0;
    }

    /** Offers what can be done now. */
    function showActions() {
      const canCheck = triesLeft() > 0;
      check.hidden = !canCheck || unchecked().length === 0;
      retry.hidden = !canCheck || notRight().length === 0;
      restart.hidden = !canCheck || !marked().some(({ kept }) => kept.tries);
    }

    function showResult() {
      showActions();
      const checked = marked().filter(({ kept }) => kept.result);
      result.hidden = checked.length === 0 || (unchecked().length > 0 && !summary.tries);
      if (result.hidden) return;
      const now = score(standings(), pass);
      const n = triesLeft();
      list(result, scoreText(now), now.of === 1 ? [] : marked().filter(({ isRight }) => !isRight));
      passed.textContent = pass ? say(now.passed ? 'passed' : 'not-passed', { ...now, pass }) : '';
      left.textContent = now.right === now.of || n === Infinity ? '' : say(n > 0 ? 'left' : 'left-none', { n });
      if (sureness) {
        const cells = by(sureness, 'cell');
        for (const cell of cells.values()) cell.replaceChildren();
        for (const one of checked) cells.get(`${one.kept.sure}-${one.isRight ? 'right' : 'not-yet'}`)?.append(linkTo(one, 'link-bare'), ' ');
      }
      competencies?.replaceChildren(...byCompetency(standings()).map(({ name, see, isThin, ...group }) => {
        const again = [...see.values()].flatMap((link) => [' ', link.cloneNode(true)]);
        return make('li', isThin ? 'is-thin' : '', make('p', '', say(isThin ? 'competency-thin' : 'competency', { ...group, name: name || say('others') })),
          ...(again.length ? [make('p', 'standing__see', say('read-again'), ...again)] : []));
      }));
    }

    /** @type {(question: any, word?: string) => any} */
    function linkTo(question, word = question.stem ? 'link' : 'link-bare') {
      const link = make('a', '', say(word, question));
      link.setAttribute('href', `#${question.id}`);
      link.addEventListener('click', (event) => {
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
