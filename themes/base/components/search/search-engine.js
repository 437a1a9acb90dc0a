// Finds words in the course, and shows where they are: in the dialog of every page, and on the page of search.
//
// The index is scripts that call `Coursebook.search`: a page that was opened from a disk may load nothing else.
//
//     search/entry.js      which shard holds which terms
//     search/terms-I.js    terms in order, each with its documents and its weight in each
//     search/docs-B.js     what is shown of a document
//
// A query loads the shards of its words and the documents it shows, so it costs the same in a long course. Words are folded here
// as the index folds them. Loaded when search is first used. All texts come from frame.html and search.html.
(() => {
  'use strict';

  /** @typedef {CourseSearchDoc} Doc */
  /** @typedef {{ v: number, lang: string, docs: number, shards: string, best?: number }} Entry  `shards`: see `boundsOf` */
  /** @typedef {Array<[doc: number, weight: number]>} Postings */
  /** @typedef {{ term: string, of: string, postings: Postings }} Line  `of`: the term that this one is an alias of, else empty */
  /** @typedef {'exact' | 'stem' | 'prefix' | 'near'} Likeness */
  /** @typedef {{ term: string, like: Likeness, postings: Postings }} Match */
  /** @typedef {{ doc: number, score: number, count: number }} Ranked  `count`: how many of the words are in it */
  /** @typedef {{ text: string, isMatch: boolean }} Part */
  /** @typedef {{ ranked: Ranked[], terms: Set<string>, missing: string[], instead: Array<{ typed: string, found: string }> }} Found */

  /** Letters of a term that count. */
  const LONGEST = 24;
  /** Words of a query that count. */
  const MOST_WORDS = 12;
  /** Shards that are loaded for one word. */
  const MOST_SHARDS = 3;
  /** Documents in a block: a document's number is that of its block times this, plus its place. */
  const BLOCK = 64;
  /** A term names at most so many documents, where the entry says nothing else. */
  const BEST = 400;
  const SHOWN = 10;
  const SNIPPET = 160;

  // ---- words ----

  /** Letters of scripts that put no spaces between words: Han, Hiragana, Katakana. The index has the same list. */
  const UNSPACED = /^[\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3134f}]$/u;
  const WORD_LETTER = /^[\p{Alphabetic}\p{N}]$/u;
  const MARKS = /\p{M}/gu;

  /** @type {Record<string, string>} */
  const FOLDED = { ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', ς: 'σ', "'": '', '’': '' };

  /** The terms of a text, in its order: without case and accents, and two letters each where words have no spaces. @param {string} text @returns {string[]} */
  function tokens(text) {
    /** @type {string[]} */
    const terms = [];
    let word = '';
    /** @type {string[]} */
    let run = [];
    const finishWord = () => {
      if (word) terms.push(word.length > LONGEST ? [...word].slice(0, LONGEST).join('') : word);
      word = '';
    };
    const finishRun = () => {
      if (run.length === 1) terms.push(run[0]);
      else for (let i = 1; i < run.length; i += 1) terms.push(run[i - 1] + run[i]);
      run = [];
    };
    for (const large of text.normalize('NFKD').replace(MARKS, '')) {
      for (const letter of large.toLowerCase()) {
        if (UNSPACED.test(letter)) {
          finishWord();
          run.push(letter);
          continue;
        }
        finishRun();
        const folded = Object.hasOwn(FOLDED, letter) ? FOLDED[letter] : undefined;
        if (folded !== undefined) word += folded;
        else if (WORD_LETTER.test(letter)) word += letter;
        else if (letter.search(MARKS) < 0) finishWord();
      }
    }
    finishWord();
    finishRun();
    return terms;
  }

  // What is cut off words, one ending of each step, as long as four letters stay: plurals first. Light on purpose: what is cut too
  // far finds too much, and what is not cut is mostly found as a beginning or with one letter changed.
  /** @type {Record<string, RegExp[]>} */
  const ENDINGS = {
    en: [/ies$|(s|x|z|ch|sh)es$|([^sui])s$/, /ied$|ing$|ed$|er$|ly$/, /[eyi]$/],
    de: [/(inn)en$|(el)n$|ern$|en$|em$|es$|e$|s$/, /er$/],
    es: [/es$|s$/, /[aeo]$/],
    fr: [/s$|x$/, /er$|ez$|e+$/],
    it: [/h?[aeio]+$/],
    nl: [/en$|s$/, /e$/],
    pt: [/oes$|aes$|aos$|ao$|es$|s$/, /[aeo]$/],
  };
  const DOUBLED = /([bcdfgkmnprtv])\1$/;

  /** The beginning that a word shares with its plural and other forms. @param {string} word folded @param {string} [lang] BCP 47 @returns {string} */
  function stems(word, lang = 'en') {
    const name = lang.slice(0, 2).toLowerCase();
    const steps = Object.hasOwn(ENDINGS, name) ? ENDINGS[name] : [];
    let stem = word;
    for (const [i, step] of steps.entries()) {
      const cut = stem.replace(step, (...found) => found.slice(1, -2).find((kept) => kept !== undefined) ?? '');
      if (cut.length < 4 || cut === stem) continue;
      const single = cut.slice(0, -1);
      // planned, planning: the letter that was doubled for the ending goes with it.
      const wasDoubled = DOUBLED.test(cut) && ((name === 'en' && i === 1) || (name === 'nl' && i === 0));
      stem = wasDoubled && single.length >= 4 ? single : cut;
    }
    return stem;
  }

  /** Whether two words differ by at most one letter: changed, added, missing, or two swapped. @param {string} a @param {string} b */
  function isNear(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start += 1;
    let [endA, endB] = [a.length, b.length];
    while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
    const [restA, restB] = [endA - start, endB - start];
    if (restA <= 1 && restB <= 1) return true;
    return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
  }

  // ---- the index ----

  /**
   * The first terms of the shards, from how many letters each has in common with the one before, and the rest of it.
   * @param {string} fronts @returns {string[]}
   */
  function boundsOf(fronts) {
    /** @type {string[]} */
    let before = [];
    return fronts.split(' ').map((front) => {
      before = [...before.slice(0, parseInt(front[0], 36)), ...[...front].slice(1)];
      return before.join('');
    });
  }

  /**
   * The shards that may hold terms beginning with `prefix`; where these are too many, the ones around `word` and behind it.
   * @param {string} prefix @param {string[]} bounds where each shard begins @param {string} [word] @returns {number[]}
   */
  function shardsFor(prefix, bounds, word = prefix) {
    /** The shard that a term stands in. @param {string} term */
    const shardOf = (term) => {
      let [low, high] = [0, bounds.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (bounds[middle] <= term) low = middle;
        else high = middle;
      }
      return low;
    };
    if (!bounds.length) return [];
    const last = shardOf(`${prefix}\uffff`);
    const first = Math.max(shardOf(prefix), Math.min(shardOf(word), last - MOST_SHARDS + 1));
    return Array.from({ length: Math.min(last - first + 1, MOST_SHARDS) }, (_, i) => first + i);
  }

  /** @param {string} text @returns {Line} */
  function parseLine(text) {
    const [term, rest = ''] = text.split(' ');
    if (rest.startsWith('=')) return { term, of: rest.slice(1), postings: [] };
    /** @type {Postings} */
    const postings = [];
    for (const posting of rest.split(',')) {
      const [doc, weight] = posting.split(':').map((digits) => parseInt(digits, 36));
      if (doc >= 0 && weight > 0) postings.push([doc, weight]);
    }
    return { term, of: '', postings };
  }

  /** The lines of a shard. @param {string} text @returns {string[]} */
  const linesOf = (text) => text.split('\n').filter(Boolean);

  /** The lines whose terms begin with `prefix`; with a space behind it, those of the one term. @param {string[]} lines in order @param {string} prefix */
  function beginning(lines, prefix) {
    let [low, high] = [0, lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lines[middle] < prefix) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < lines.length && lines[end].startsWith(prefix)) end += 1;
    return lines.slice(low, end);
  }

  const isAlias = (/** @type {string} */ line) => line.includes(' =');
  const termOf = (/** @type {string} */ line) => line.slice(0, line.indexOf(' '));

  /**
   * The terms that a word means: itself and its other forms, and those it begins. One that is not finished may begin any; one that is
   * finished only where it is nowhere.
   * @param {string} word @param {string[]} lines @param {string} lang @param {boolean} isOpen @returns {Match[]}
   */
  function matchesOf(word, lines, lang, isOpen) {
    const stem = stems(word, lang);
    /** @type {Match[]} */
    const all = [];
    for (const line of beginning(lines, stem)) {
      if (isAlias(line)) continue;
      const term = termOf(line);
      const like = term === word ? 'exact' : stems(term, lang) === stem ? 'stem' : term.startsWith(word) ? 'prefix' : undefined;
      if (like) all.push({ term, like, postings: parseLine(line).postings });
    }
    const isKnown = all.some(({ like }) => like !== 'prefix');
    return isOpen || !isKnown ? all : all.filter(({ like }) => like !== 'prefix');
  }

  /** Whether a word may be a term with one mistake in it; while it is not finished, the beginning of one. @param {string} word @param {string} term @param {string} lang @param {boolean} isOpen */
  function isMistaken(word, term, lang, isOpen) {
    if (word.length < 4 || term.length < 3) return false;
    if (isNear(word, term)) return true;
    const [stem, other] = [stems(word, lang), stems(term, lang)];
    if (stem.length >= 5 && other.length >= 4 && isNear(stem, other)) return true;
    if (!isOpen || word.length < 5 || term.length <= word.length) return false;
    return [-1, 0, 1].some((more) => isNear(word, term.slice(0, word.length + more)));
  }

  /** What a word may be an alias of, or have one letter more than. @param {string} word */
  const aliasesOf = (word) => {
    const letters = [...word];
    return [...new Set([word, letters.slice(1).join(''), letters.filter((_, i) => i !== 1).join('')])].filter((key) => key.length >= 3);
  };

  /** @type {Record<Likeness, number>} */
  const WORTH = { exact: 1, stem: 0.85, prefix: 0.6, near: 0.45 };

  /**
   * The documents in order. One with more of the words always comes before one with fewer; then titles and headings count most, and
   * rare words more than common ones. Of words that are nearly everywhere the index names only the best documents, so that
   * such a word can lift a document and not be missed in one.
   * @param {Match[][]} words what each word of the query matches @param {number} docs how many there are @param {number} [best]
   * @returns {Ranked[]}
   */
  function rank(words, docs, best = BEST) {
    const found = words.map((matches) => {
      /** @type {Map<number, number>} */
      const scores = new Map();
      let isCut = false;
      for (const { like, postings } of matches) {
        isCut ||= postings.length >= best;
        for (const [doc, weight] of postings) scores.set(doc, Math.max(scores.get(doc) ?? 0, weight * WORTH[like]));
      }
      return { scores, isCommon: isCut || scores.size * 3 > docs };
    }).filter(({ scores }) => scores.size > 0);
    const isAllCommon = found.every(({ isCommon }) => isCommon);
    /** @type {Map<number, Ranked>} */
    const all = new Map();
    for (const { scores, isCommon } of found) {
      const rarity = Math.log(1 + docs / scores.size);
      for (const [doc, score] of scores) {
        const ranked = all.get(doc) ?? { doc, score: 0, count: 0 };
        ranked.score += score * rarity;
        if (!isCommon || isAllCommon) ranked.count += 1;
        all.set(doc, ranked);
      }
    }
    return [...all.values()].filter(({ count }) => count > 0).sort(inOrder);
  }

  /** @param {Ranked} a @param {Ranked} b */
  const inOrder = (a, b) => b.count - a.count || b.score - a.score || a.doc - b.doc;

  /** @type {Record<string, number>} */
  const KINDS = { lesson: 2.2, module: 0.85, competency: 0.6, tool: 0.45, term: 0.45, worksheet: 0.45, quote: 0.4 };

  /** What can only be told of documents that are here: the lesson that teaches something before the entries that lead to it, and titles that are all in the query before those that say more. @param {Doc} doc @param {Set<string>} terms @returns {number} */
  function fitOf([title, heading, , kind], terms) {
    const words = tokens(heading || title);
    const share = words.filter((word) => terms.has(word)).length / (words.length || 1);
    return (Object.hasOwn(KINDS, kind) ? KINDS[kind] : 1) * (1 + share / 2);
  }

  // ---- what is shown of a text ----

  const WORDS = /[\p{Alphabetic}\p{N}\p{M}]+(?:['’][\p{Alphabetic}\p{N}\p{M}]+)*/gu;

  /** Where the terms stand in a text. @param {string} text @param {Set<string>} terms @returns {Array<{ start: number, end: number, term: string }>} */
  function placesOf(text, terms) {
    /** @type {Array<{ start: number, end: number, term: string }>} */
    const places = [];
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      const letters = [...word];
      if (!letters.some((letter) => UNSPACED.test(letter))) {
        const term = tokens(word).find((token) => terms.has(token));
        if (term !== undefined) places.push({ start: index, end: index + word.length, term });
        continue;
      }
      let start = index;
      for (const [i, letter] of letters.entries()) {
        const both = letter + (letters[i + 1] ?? '');
        const term = [both, letter].find((part) => tokens(part).some((token) => terms.has(token)));
        const before = places.at(-1);
        if (term !== undefined && before && before.end >= start) before.end = start + term.length;
        else if (term !== undefined) places.push({ start, end: start + term.length, term: tokens(term)[0] });
        start += letter.length;
      }
    }
    return places;
  }

  /** A text cut where its matches begin and end. @param {string} text @param {Set<string>} terms @param {number} [start] @param {number} [end] @returns {Part[]} */
  function markedIn(text, terms, start = 0, end = text.length) {
    /** @type {Part[]} */
    const parts = [];
    let at = start;
    const add = (/** @type {number} */ to, /** @type {boolean} */ isMatch) => {
      if (to > at) parts.push({ text: text.slice(at, to), isMatch });
      at = Math.max(at, to);
    };
    for (const place of placesOf(text.slice(0, end), terms)) {
      if (place.start < start) continue;
      add(place.start, false);
      add(place.end, true);
    }
    add(end, false);
    return parts;
  }

  /**
   * About 160 letters around the words that were looked for: where most of them stand, from the beginning of the sentence where that
   * is near, and no word cut.
   * @param {string} text @param {Set<string>} terms @param {number} [length] @returns {Part[]}
   */
  function snippet(text, terms, length = SNIPPET) {
    const places = placesOf(text, terms);
    let [best, from] = [0, 0];
    for (const [i, { start }] of places.entries()) {
      const near = places.slice(i, i + 24).filter((place) => place.end <= start + length * 0.75);
      const score = new Set(near.map(({ term }) => term)).size * 10 + near.length;
      if (score > best) [best, from] = [score, start];
    }
    if (text.length <= length * 1.2) return markedIn(text, terms);
    let start = startNear(text, from, length / 4);
    // Near the end of the text there is room for more before it, and none to cut behind.
    const isLast = text.length - start < length * 1.2;
    if (isLast) start = startNear(text, Math.max(0, Math.min(start, text.length - length)), 20);
    const end = isLast ? text.length : endNear(text, start + length);
    const parts = markedIn(text, terms, start, end);
    if (start > 0) parts.unshift({ text: '… ', isMatch: false });
    if (end < text.length) parts.push({ text: ' …', isMatch: false });
    return parts;
  }

  /** The beginning of a sentence not far before, else of a word. @param {string} text @param {number} from @param {number} far */
  function startNear(text, from, far) {
    const least = Math.max(0, Math.floor(from - far));
    if (least === 0) return 0;
    const before = text.slice(least, from);
    const sentence = /^[^]*[.!?:]["”’)]?\s+/.exec(before) ?? /^[^]*[。！？]/.exec(before);
    if (sentence) return least + sentence[0].length;
    const word = /^\S*\s+/.exec(before);
    return word ? least + word[0].length : wholeLetter(text, from);
  }

  /** @param {string} text @param {number} to */
  function endNear(text, to) {
    if (to >= text.length) return text.length;
    const word = /\s+\S*$/.exec(text.slice(0, to + 1));
    return word && to - word.index < 40 ? word.index : wholeLetter(text, to);
  }

  /** Not between the halves of one letter. @param {string} text @param {number} at */
  const wholeLetter = (text, at) => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at);

  // ---- finding ----

  /**
   * @param {(path: string) => Promise<void>} load runs a script of the index, which calls `take`
   */
  function createIndex(load) {
    /** @type {Entry | undefined} */
    let entry;
    /** @type {string[]} */
    let bounds = [];
    /** @type {Map<number, string[]>} */
    const shards = new Map();
    /** @type {Map<number, Doc[]>} */
    const blocks = new Map();
    /** @type {Map<string, Promise<void>>} */
    const loading = new Map();

    /** @param {string} path */
    function once(path) {
      const running = loading.get(path) ?? load(path).catch((error) => {
        loading.delete(path);
        throw error;
      });
      loading.set(path, running);
      return running;
    }

    /** @param {number[]} numbers @returns {Promise<string[]>} their lines, in order */
    async function linesIn(numbers) {
      await Promise.all(numbers.map((number) => once(`search/terms-${number}.js`)));
      return numbers.flatMap((number) => shards.get(number) ?? []);
    }

    /** @param {string} word @param {boolean} isOpen @returns {Promise<Match[]>} */
    async function matches(word, isOpen) {
      const { lang } = /** @type {Entry} */ (entry);
      const found = matchesOf(word, await linesIn(shardsFor(stems(word, lang), bounds, word)), lang, isOpen);
      return found.length || word.length < 4 ? found : mistakes(word, isOpen);
    }

    /** @param {string} word @param {boolean} isOpen @returns {Promise<Match[]>} */
    async function mistakes(word, isOpen) {
      const { lang } = /** @type {Entry} */ (entry);
      /** @type {Map<string, Postings>} */
      const near = new Map();
      const take = (/** @type {string} */ line) => {
        if (!isAlias(line) && isMistaken(word, termOf(line), lang, isOpen)) near.set(termOf(line), parseLine(line).postings);
      };
      // A mistake in the first two letters stands elsewhere; the aliases lead there.
      const aliases = aliasesOf(word);
      const [around, ...behind] = await Promise.all([
        linesIn(shardsFor(word.slice(0, 3), bounds, word)),
        ...aliases.map((alias) => linesIn(shardsFor(`${alias} `, bounds, alias))),
      ]);
      for (const line of around) take(line);
      const meant = aliases.flatMap((alias, i) => beginning(behind[i], `${alias} `).map((line) => (isAlias(line) ? parseLine(line).of : alias)));
      const terms = [...new Set(meant)].filter((term) => !near.has(term) && isMistaken(word, term, lang, isOpen)).slice(0, MOST_SHARDS);
      for (const term of terms) for (const line of beginning(await linesIn(shardsFor(`${term} `, bounds, term)), `${term} `)) take(line);
      const all = [...near].map(([term, postings]) => ({ term, like: /** @type {const} */ ('near'), postings }));
      // One whole word with a mistake is more than the beginning of another.
      const whole = all.filter(({ term }) => isMistaken(word, term, lang, false));
      return whole.length ? whole : all;
    }

    return {
      /** What the scripts of the index call. */
      take: {
        entry(/** @type {Entry} */ given) { [entry, bounds] = [given, boundsOf(given.shards)]; },
        terms(/** @type {number} */ number, /** @type {string} */ text) { shards.set(number, linesOf(text)); },
        docs(/** @type {number} */ number, /** @type {Doc[]} */ given) { blocks.set(number, given); },
      },

      /** Where the words are. The last one may go on, as long as nothing stands behind it. @param {string} query @returns {Promise<Found>} */
      async find(query) {
        const words = [...new Set(tokens(query))].slice(0, MOST_WORDS);
        if (!words.length) return { ranked: [], terms: new Set(), missing: [], instead: [] };
        await once('search/entry.js');
        const { docs, best } = /** @type {Entry} */ (entry);
        const isOpen = !/[\s.,;:!?]$/.test(query);
        const all = await Promise.all(words.map((word, i) => matches(word, isOpen && i === words.length - 1)));
        return {
          ranked: rank(all, docs, best),
          terms: new Set(all.flat().map(({ term }) => term)),
          missing: words.filter((_, i) => !all[i].length),
          instead: words.flatMap((typed, i) => (all[i][0]?.like === 'near' ? [{ typed, found: all[i].reduce((a, b) => (b.postings.length > a.postings.length ? b : a)).term }] : [])),
        };
      },

      /**
       * The documents from `from` on, as many as are shown at once, after the first ones were put in their final order.
       * @param {Found} found @param {number} [from] @returns {Promise<Doc[]>}
       */
      async show({ ranked, terms }, from = 0) {
        if (from === 0) await settle(ranked, terms);
        const some = ranked.slice(from, from + SHOWN);
        await loadDocs(some);
        return some.map(({ doc }) => docOf(doc)).filter((doc) => doc !== undefined);
      },
    };

    /** @param {number} doc @returns {Doc | undefined} */
    function docOf(doc) {
      return blocks.get(Math.floor(doc / BLOCK))?.[doc % BLOCK];
    }

    /** @param {Ranked[]} some */
    async function loadDocs(some) {
      await Promise.all([...new Set(some.map(({ doc }) => Math.floor(doc / BLOCK)))].map((number) => once(`search/docs-${number}.js`)));
    }

    /** The first ones in their final order, those behind them too where their documents come along. @param {Ranked[]} ranked @param {Set<string>} terms */
    async function settle(ranked, terms) {
      const blockOf = (/** @type {Ranked} */ { doc }) => Math.floor(doc / BLOCK);
      const taken = new Set(ranked.slice(0, SHOWN).map(blockOf));
      const end = ranked.findIndex((one, i) => i >= SHOWN && (i >= SHOWN * 5 || !taken.has(blockOf(one))));
      const first = ranked.slice(0, end < 0 ? ranked.length : end);
      await loadDocs(first);
      const settled = first.map(({ doc, score, count }) => {
        const known = docOf(doc);
        return { doc, count, score: known ? score * fitOf(known, terms) : score };
      });
      ranked.splice(0, settled.length, ...settled.sort(inOrder));
    }
  }

  /** The words in `#q=...`, `#search.html#q=...` or `?q=...`; empty where there are none. @param {string} address its part from `#` or `?` on */
  function queryIn(address) {
    const [, words = ''] = /^(?:#[^=]*)?[#?](?:.*&)?q=([^&]*)/.exec(address) ?? [];
    try {
      return decodeURIComponent(words.replace(/\+/g, ' '));
    } catch {
      return '';
    }
  }

  globalThis.CoursebookSearch = {
    tokens, stems, isNear, boundsOf, shardsFor, parseLine, linesOf, beginning, matchesOf, isMistaken, aliasesOf, rank, fitOf, placesOf, markedIn, snippet, createIndex, queryIn,
  };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const { start, load, make, one, fill, plural } = window.Coursebook;
  const html = document.documentElement;
  const { root = '' } = html.dataset;

  const index = createIndex(load);
  window.Coursebook.search = index.take;

  const words = () => one(document, '[data-search]').dataset;

  /** In the order that the page has their words in. */
  const NAMED = ['lesson', 'section', 'module', 'term', 'tool', 'competency', 'quote', 'worksheet', 'page'];

  /** What a kind is called. @param {string} kind @returns {string} */
  const nameOf = (kind) => (words().kinds ?? '').split(',')[NAMED.indexOf(kind)] ?? kind;

  /** @param {string} tag @param {string} className @param {Part[]} parts */
  const marked = (tag, className, parts) => make(tag, className, ...parts.map(({ text, isMatch }) => (isMatch ? make('mark', '', text) : text)));

  /**
   * What is shown of a document: what it is called, what it is and where, and the words around those that were looked for.
   * @param {Doc} doc @param {Set<string>} terms
   */
  function faceOf([title, heading, , kind, where, text], terms) {
    const label = make('span', 'found__kind', nameOf(kind));
    const places = [heading && title, where].filter((place, i, both) => place && place !== (heading || title) && both.indexOf(place) === i);
    const meta = make('span', 'found__meta', label, ...places.map((place) => make('span', 'found__place', place)));
    return [
      marked('span', 'found__title', markedIn(heading || title, terms)), ' ', meta,
      ...(text ? [' ', marked('span', 'found__text', snippet(text, terms))] : []),
    ];
  }

  /**
   * One place that shows results: `run` finds anew, and of two the later one counts.
   * @param {HTMLElement} place @param {(link: HTMLAnchorElement, isFirst: boolean) => void} add puts a result in its place
   * @param {() => void} clear
   */
  function createResults(place, add, clear) {
    const [status, nothing, more] = ['told', 'nothing', 'more'].map((name) => one(place, `[data-${name}]`));
    let latest = 0;
    let shown = 0;
    /** @type {Found | undefined} */
    let found;

    /** @param {number} turn */
    async function showMore(turn) {
      if (!found) return;
      const [from, of] = [shown, found];
      const docs = await index.show(of, from);
      if (turn !== latest || from !== shown || of !== found) return;
      if (from === 0) clear();
      shown = from + SHOWN;
      for (const [i, doc] of docs.entries()) {
        const link = /** @type {HTMLAnchorElement} */ (make('a', 'found', ...faceOf(doc, found.terms)));
        link.href = root + doc[2];
        add(link, i === 0 && from > 0);
      }
      more.hidden = shown >= found.ranked.length;
    }

    more.addEventListener('click', () => showMore(latest));

    /** @param {string} query */
    return async function run(query) {
      latest += 1;
      const turn = latest;
      const isAsking = query.trim() !== '';
      try {
        const now = await index.find(query);
        if (turn !== latest) return;
        [found, shown] = [now, 0];
        const n = now.ranked.length;
        if (n) await showMore(turn);
        else clear();
        if (turn !== latest) return;
        const text = words();
        const lines = [
          n ? fill(text[plural(n)] ?? text.other ?? '', { n: n.toLocaleString(document.documentElement.lang || undefined) }) : text.none ?? '',
          ...now.instead.map((words) => fill(text.instead ?? '', words)),
          ...(n ? now.missing.map((word) => fill(text.without ?? '', { word })) : []),
        ];
        status.replaceChildren(...(isAsking ? lines.flatMap((line) => [make('span', 'search__line', line), ' ']).slice(0, -1) : []));
        nothing.hidden = n > 0 || !isAsking;
        if (!n) more.hidden = true;
      } catch {
        if (turn !== latest) return;
        clear();
        more.hidden = true;
        status.textContent = words().missing ?? '';
      }
    };
  }

  /** Calls `fn` when nobody has typed for a moment. @param {() => void} fn */
  function afterPause(fn) {
    let timer = 0;
    return () => {
      clearTimeout(timer);
      timer = window.setTimeout(fn, 90);
    };
  }

  start('search', '[data-search]', (dialog) => {
    const [field, list] = [one(dialog, 'input'), one(dialog, '[role="listbox"]')];
    /** @type {HTMLElement[]} */
    let options = [];
    let active = -1;

    /** @param {number} n the option that Enter opens; -1 is none */
    function choose(n) {
      options[active]?.setAttribute('aria-selected', 'false');
      active = n;
      const option = options[active];
      if (!option) {
        field.removeAttribute('aria-activedescendant');
        return;
      }
      option.setAttribute('aria-selected', 'true');
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }

    const clear = () => {
      choose(-1);
      options = [];
      list.replaceChildren();
      list.hidden = true;
      field.setAttribute('aria-expanded', 'false');
    };

    const run = createResults(dialog, (link, isFirst) => {
      link.id = `${list.id}-${options.length + 1}`;
      link.tabIndex = -1;
      link.setAttribute('role', 'option');
      link.setAttribute('aria-selected', 'false');
      list.append(link);
      options.push(link);
      list.hidden = false;
      field.setAttribute('aria-expanded', 'true');
      if (!isFirst) return;
      choose(options.length - 1);
      field.focus();
    }, () => {
      clear();
      list.scrollTop = 0;
    });

    const update = () => run(field.value);
    field.addEventListener('input', afterPause(update));
    list.addEventListener('click', (/** @type {MouseEvent} */ event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
    });
    field.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const { length } = options;
      const isChosen = active >= 0;
      /** @type {Record<string, (() => void) | false>} */
      const keys = {
        ArrowDown: length > 0 && (() => choose(active + 1 >= length ? -1 : active + 1)),
        ArrowUp: length > 0 && (() => choose(active < 0 ? length - 1 : active - 1)),
        Home: isChosen && (() => choose(0)),
        End: isChosen && (() => choose(length - 1)),
        Enter: isChosen && (() => options[active].click()),
        Escape: () => dialog.close(),
      };
      const act = Object.hasOwn(keys, event.key) && keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    });
    // Somebody typed while this script was on its way.
    if (field.value) update();
  });

  start('search page', '[data-search-page]', (page) => {
    const [form, list] = [one(page, 'form'), one(page, '[data-results]')];
    const field = one(form, 'input');
    const run = createResults(page, (link, isFirst) => {
      list.append(make('li', '', link));
      if (isFirst) link.focus();
    }, () => list.replaceChildren());

    const take = () => {
      const asked = queryIn(location.hash) || queryIn(location.search);
      if (asked) field.value = asked;
      run(field.value);
    };
    const update = () => {
      const asked = field.value.trim();
      // In a file that holds a whole course, the address of a page stands behind a `#` itself.
      const here = root === '#' ? `#${html.dataset.href}` : '';
      history.replaceState(history.state, '', asked ? `${here}#q=${encodeURIComponent(asked)}` : here || '#');
      run(field.value);
    };
    field.addEventListener('input', afterPause(update));
    form.addEventListener('submit', (/** @type {Event} */ event) => {
      event.preventDefault();
      update();
    });
    window.addEventListener('hashchange', () => { if (queryIn(location.hash)) take(); });
    form.hidden = false;
    take();
  });
})();
