// The plain functions of search-engine.js: examples, and laws over random texts, always the same ones. Run with `node --test themes/`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';

const read = (/** @type {string} */ name) => readFileSync(new URL(name, import.meta.url), 'utf8');
vm.runInThisContext(read('search-engine.js'), { filename: 'search-engine.js' });
const {
  tokens, stems, isNear, boundsOf, shardsFor, parseLine, linesOf, beginning, matchesOf, isMistaken, aliasesOf, rank, placesOf, markedIn, snippet, createIndex, queryIn,
} = /** @type {any} */ (globalThis).CoursebookSearch;

/** @typedef {{ text: string, isMatch: boolean }} Part */
/** @typedef {[title: string, heading: string, href: string, kind: string, where: string, text: string]} Doc */

/** Mulberry32. @param {number} seed @returns {(below: number) => number} */
function randomFrom(seed) {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const SIGNS = [...'aabcdeéÉßÆøŁ’\'  .,-—…"«»0123\n\t\u0301\u0308\u200f上司聞くテーㄱ한국어ا لمُدِير اЖжΣς😀🇩🇪ﬁİıⅫ½\ud800\udc00\ufffd\0<>&#q=%+'];
/** @param {(below: number) => number} random @param {number} most */
const textFrom = (random, most) => Array.from({ length: random(most) }, () => SIGNS[random(SIGNS.length)]).join('');
/** @param {(below: number) => number} random @param {number} [letters] */
const wordFrom = (random, letters = 6) => Array.from({ length: 1 + random(10) }, () => String.fromCharCode(97 + random(letters))).join('');
const shown = (/** @type {Part[]} */ parts) => parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const plain = (/** @type {Part[]} */ parts) => parts.map(({ text }) => text).join('');

test('the script of every page is small', () => {
  const { length } = gzipSync(read('search.js'));
  assert.ok(length < 1500, `${length} bytes`);
});

// ---- words ----

/** @type {Array<[string, string[]]>} */
const folded = [
  ['Café, don’t STRASSE Straße Ærø ΟΔΟΣ', ['cafe', 'dont', 'strasse', 'strasse', 'aero', 'οδοσ']],
  ['1.5 of 5', ['1', '5', 'of', '5']],
  ['Łódź, naïve', ['lodz', 'naive']],
  ['ＡＢＣ ﬁne', ['abc', 'fine']],
  ['上司に聞く', ['上司', '司に', 'に聞', '聞く']],
  ['私 Team', ['私', 'team']],
  ['ガイド', ['カイ', 'イト']],
  ['المُدِير، والمُوَظَّف', ['المدير', 'والموظف']],
  ['one-to-one', ['one', 'to', 'one']],
  ['a'.repeat(40), ['a'.repeat(24)]],
  ['', []],
  [' — …!? ', []],
];
for (const [text, terms] of folded) test(`the terms of ${JSON.stringify(text.slice(0, 40))}`, () => assert.deepEqual(tokens(text), terms));

test('what is folded stays as it is when it is folded again', () => {
  const random = randomFrom(1);
  for (let i = 0; i < 3000; i += 1) {
    for (const term of tokens(textFrom(random, 40))) assert.deepEqual(tokens(term), [term]);
  }
});

test('case and accents do not count', () => {
  const random = randomFrom(2);
  for (let i = 0; i < 1000; i += 1) {
    const word = wordFrom(random, 26);
    assert.deepEqual(tokens(word.toUpperCase().replace(/[AEIOU]/g, '$&\u0301').normalize('NFC')), tokens(word));
  }
});

/** @type {Array<[string, string[][]]>} words of one line have one stem */
const related = [
  ['en', [['question', 'questions'], ['policy', 'policies'], ['plan', 'plans', 'planned', 'planning'], ['manage', 'manager', 'managers', 'managing', 'managed'], ['process', 'processes'], ['listen', 'listens', 'listening', 'listened'], ['worry', 'worries', 'worried', 'worrying'], ['agree', 'agrees', 'agreed', 'agreeing'], ['preference', 'preferences'], ['meeting', 'meetings', 'meet']]],
  ['de', [['gesprach', 'gesprache', 'gesprachen', 'gesprachs'], ['frage', 'fragen'], ['fuhrung', 'fuhrungen'], ['lektion', 'lektionen'], ['mitarbeiter', 'mitarbeitern', 'mitarbeiters']]],
  ['es', [['pregunta', 'preguntas'], ['leccion', 'lecciones'], ['gerente', 'gerentes'], ['reunion', 'reuniones']]],
  ['fr', [['question', 'questions'], ['parler', 'parlez', 'parle'], ['employe', 'employes', 'employee', 'employees'], ['objectif', 'objectifs']]],
  ['it', [['domanda', 'domande'], ['decisione', 'decisioni'], ['colloquio', 'colloqui'], ['banca', 'banche']]],
  ['pt', [['pergunta', 'perguntas'], ['decisao', 'decisoes'], ['reuniao', 'reunioes'], ['lider', 'lideres']]],
  ['nl', [['gesprek', 'gesprekken'], ['doel', 'doelen'], ['collega', 'collegas']]],
];
for (const [lang, groups] of related) {
  for (const words of groups) test(`${lang}: ${words.join(', ')} have one stem`, () => assert.equal(new Set(words.map((word) => stems(word, lang))).size, 1, words.map((word) => stems(word, lang)).join(', ')));
}

test('a stem is the beginning of its word, and of four letters at least where the word is', () => {
  const random = randomFrom(3);
  for (let i = 0; i < 5000; i += 1) {
    const word = wordFrom(random, 26) + ['', 's', 'es', 'ing', 'en', 'oes', 'e'][random(7)];
    const lang = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'ja', '', 'en-GB'][random(10)];
    const stem = stems(word, lang);
    assert.ok(word.startsWith(stem) && stem.length >= Math.min(4, word.length), `${lang}: ${word}, ${stem}`);
  }
});

test('a language without endings here keeps its words', () => {
  for (const lang of ['ja', 'ar', 'fi', '', '__proto__', 'constructor']) assert.equal(stems('managers', lang), 'managers');
});

test('no word of four letters is cut', () => assert.deepEqual(['used', 'goes', 'this', 'ring'].map((word) => stems(word, 'en')), ['used', 'goes', 'this', 'ring']));

// ---- mistakes ----

test('one letter changed, added, missing, or two swapped is near; more is not', () => {
  for (const word of ['manager', 'managet', 'manaager', 'manger', 'maanger', 'anager', 'xmanager', 'managers', 'amnager']) assert.ok(isNear(word, 'manager'), word);
  for (const word of ['managre s', 'mnagr', 'manageress', 'namager', 'mgranae', '']) assert.ok(!isNear(word, 'manager'), word);
});

test('near is what a slow and plain count of letters says it is', () => {
  /** Optimal string alignment. @param {string} a @param {string} b */
  const distance = (a, b) => {
    const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)));
    for (let i = 1; i <= a.length; i += 1) {
      for (let j = 1; j <= b.length; j += 1) {
        d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
    return d[a.length][b.length];
  };
  const random = randomFrom(4);
  for (let i = 0; i < 20_000; i += 1) {
    const [a, b] = [wordFrom(random, 2), wordFrom(random, 2)];
    assert.equal(isNear(a, b), distance(a, b) <= 1, `${a}, ${b}`);
    assert.equal(isNear(a, b), isNear(b, a));
  }
});

test('a word of three letters is never taken for another', () => assert.equal(isMistaken('pan', 'plan', 'en', true), false));

test('the beginning of a word may have a mistake while it is written, and no longer', () => {
  assert.equal(isMistaken('respnsib', 'responsibility', 'en', true), true);
  assert.equal(isMistaken('respnsib', 'responsibility', 'en', false), false);
});

// ---- the index ----

test('a line is a term with its documents, or an alias', () => {
  assert.deepEqual(parseLine('trust 2:1,1s:z'), { term: 'trust', of: '', postings: [[2, 1], [64, 35]] });
  assert.deepEqual(parseLine('rust =trust'), { term: 'rust', of: 'trust', postings: [] });
  for (const line of ['', 'trust', 'trust ', 'trust :,::,x:0', ' ']) assert.deepEqual(parseLine(line).postings, [], line);
});

test('where shards begin is read as the index writes it', () => {
  assert.deepEqual(boundsOf('0 0conf 3v 0d 0é'), ['', 'conf', 'conv', 'd', 'é']);
  assert.deepEqual(boundsOf('0'), ['']);
});

test('the shard of every term is among those for each of its beginnings, while these are few', () => {
  const random = randomFrom(5);
  for (let i = 0; i < 500; i += 1) {
    const terms = [...new Set(Array.from({ length: 60 }, () => wordFrom(random)))].sort();
    const bounds = ['', ...terms.filter(() => random(12) === 0).slice(1)];
    for (const term of terms) {
      const shard = bounds.findLastIndex((bound) => bound <= term);
      const exact = shardsFor(term, bounds);
      assert.ok(exact.includes(shard), `${term} in ${bounds}`);
      const prefix = term.slice(0, 1 + random(term.length));
      const some = shardsFor(prefix, bounds, term);
      assert.ok(some.includes(shard) && some.length <= 3, `${prefix} of ${term} in ${bounds}: ${some}`);
    }
  }
  assert.deepEqual(shardsFor('a', []), []);
});

test('the lines that begin with something are found in order', () => {
  const random = randomFrom(6);
  for (let i = 0; i < 300; i += 1) {
    const lines = [...new Set(Array.from({ length: 40 }, () => `${wordFrom(random, 3)} 1:1`))].sort();
    const prefix = wordFrom(random, 3).slice(0, 3);
    assert.deepEqual(beginning(lines, prefix), lines.filter((line) => line.startsWith(prefix)));
  }
});

const lines = linesOf(['ask 1:1', 'asked 2:1', 'asks 3:1', 'question 4:a', 'questionnaire 5:2', 'questions 6:z', 'uestion =question'].join('\n'));
const likes = (/** @type {string} */ word, isOpen = false) => Object.fromEntries(matchesOf(word, lines, 'en', isOpen).map((/** @type {any} */ { term, like }) => [term, like]));

test('a word finds itself and its other forms; while it is written also what it begins', () => {
  assert.deepEqual(likes('question'), { question: 'exact', questions: 'stem' });
  assert.deepEqual(likes('question', true), { question: 'exact', questions: 'stem', questionnaire: 'prefix' });
  assert.deepEqual(likes('que', true), { question: 'prefix', questions: 'prefix', questionnaire: 'prefix' });
});

test('a word that is nowhere finds what it begins, even when it is finished', () => assert.deepEqual(likes('questionn'), { questionnaire: 'prefix' }));

test('an alias is no word of its own', () => assert.deepEqual(likes('uestion', true), {}));

// ---- order ----

/** @param {string} term @param {Array<[number, number]>} postings @param {string} [like] */
const match = (term, postings, like = 'exact') => ({ term, like, postings });
const order = (/** @type {any[][]} */ words, docs = 100) => rank(words, docs).map((/** @type {any} */ { doc }) => doc);

test('a document with more of the words comes first, however strong the one word of another is', () => assert.deepEqual(order([[match('late', [[1, 35], [2, 1]])], [match('figures', [[2, 1], [3, 20]])]]), [2, 1, 3]));

test('the word itself comes before its other forms, these before what it begins, and that before a mistake', () => {
  const words = [[match('ask', [[4, 5]], 'near'), match('asks', [[3, 5]], 'prefix'), match('asked', [[2, 5]], 'stem'), match('ask', [[1, 5]])]];
  assert.deepEqual(order(words), [1, 2, 3, 4]);
});

test('titles come before headings, and both before texts', () => assert.deepEqual(order([[match('trust', [[3, 10], [2, 20], [1, 35]])]]), [1, 2, 3]));

test('a rare word counts more than a common one', () => {
  const often = Array.from({ length: 30 }, (_, i) => /** @type {[number, number]} */ ([i + 10, 5]));
  assert.deepEqual(order([[match('work', often)], [match('rota', [[1, 5]])]]).slice(0, 1), [1]);
});

test('a word that is nearly everywhere is missed nowhere', () => {
  const everywhere = Array.from({ length: 60 }, (_, i) => /** @type {[number, number]} */ ([i + 10, 1]));
  assert.deepEqual(order([[match('the', everywhere)], [match('rota', [[1, 5], [12, 1]])]]).slice(0, 2), [1, 12]);
  assert.equal(order([[match('the', everywhere)]]).length, 60);
});

test('of equals the earlier one comes first, and a word that is nowhere changes nothing', () => {
  assert.deepEqual(order([[match('a', [[9, 5], [3, 5], [7, 5]])], []]), [3, 7, 9]);
  assert.deepEqual(order([[], []]), []);
  assert.deepEqual(order([]), []);
});

test('one more word never puts a document with it behind one without', () => {
  const random = randomFrom(7);
  for (let i = 0; i < 1000; i += 1) {
    const words = Array.from({ length: 1 + random(4) }, () => [match('x', Array.from({ length: random(8) }, () => /** @type {[number, number]} */ ([random(12), 1 + random(35)])), ['exact', 'stem', 'prefix', 'near'][random(4)])]);
    const ranked = rank(words, 1000);
    const has = (/** @type {number} */ doc) => words.filter(([{ postings }]) => postings.some(([one]) => one === doc)).length;
    for (const [n, { doc, score }] of ranked.entries()) {
      assert.ok(score > 0);
      if (n > 0) assert.ok(has(ranked[n - 1].doc) >= has(doc));
    }
    assert.equal(new Set(ranked.map((/** @type {any} */ { doc }) => doc)).size, ranked.length);
  }
});

// ---- what is shown ----

test('matches are marked as they are written', () => {
  assert.equal(shown(markedIn('A Café’s CAFÉ, a cafeteria', new Set(['cafe', 'cafes']))), 'A [Café’s] [CAFÉ], a cafeteria');
  assert.equal(shown(markedIn('上司に聞くこと', new Set(['に聞', '聞く']))), '上司[に聞く]こと');
  assert.equal(shown(markedIn('nothing here', new Set())), 'nothing here');
});

const long = `${'Nothing of note happens here at all. '.repeat(12)}The figures come late. Judith asks for the late figures again, and Marta listens. ${'And so on it goes for a while. '.repeat(12)}`;

test('a snippet stands where most of the words are, and begins with a sentence', () => {
  assert.match(shown(snippet(long, new Set(['late', 'figures']))), /^… The \[figures\] come \[late\]\. Judith asks for the \[late\] \[figures\] again, .* …$/);
});

test('without a match a snippet is the beginning, and a short text is all of it', () => {
  assert.match(shown(snippet(long, new Set())), /^Nothing of note .* …$/);
  assert.equal(shown(snippet('Ask first.', new Set(['ask']))), '[Ask] first.');
  assert.deepEqual(snippet('', new Set(['ask'])), []);
});

test('the last word of a text can be seen', () => assert.match(shown(snippet(`${'Some words before it. '.repeat(20)}And fill in its worksheet.`, new Set(['worksheet']))), /^… .*fill in its \[worksheet\]\.$/));

test('a snippet holds whole words of its text, one of the matches where there is one, and is about as long as it should be', () => {
  const random = randomFrom(8);
  for (let i = 0; i < 500; i += 1) {
    const words = Array.from({ length: random(200) }, () => wordFrom(random, 5) + ['', '', '', '.', ',', '!'][random(6)]);
    const text = words.join(' ');
    const terms = new Set([wordFrom(random, 5), ...(words.length ? [tokens(words[random(words.length)])[0]] : [])]);
    const parts = snippet(text, terms);
    const inside = plain(parts).replace(/^… | …$/g, '');
    assert.ok(` ${text} `.includes(` ${inside} `) || inside === '', inside);
    assert.ok(inside.length <= 220, `${inside.length}: ${inside}`);
    assert.equal(parts.some((/** @type {Part} */ { isMatch }) => isMatch), placesOf(text, terms).length > 0, `${[...terms]} in ${inside}`);
  }
});

test('marking changes no letter, whatever the text is', () => {
  const random = randomFrom(9);
  for (let i = 0; i < 3000; i += 1) {
    const text = textFrom(random, 120);
    const terms = new Set(tokens(textFrom(random, 12)));
    assert.equal(plain(markedIn(text, terms)), text);
    const inside = plain(snippet(text.repeat(5), terms)).replace(/^… | …$/g, '');
    assert.ok(text.repeat(5).includes(inside), JSON.stringify(inside));
  }
});

// ---- finding ----

/** @type {Doc[]} */
const docs = [
  ['Ask first', '', 'ask.html', 'lesson', 'Ask and listen', 'Ask which help is wanted before you help.'],
  ['Ask first', 'The curious question', 'ask.html#curious', 'section', 'Ask and listen', 'A question that you cannot answer yourself.'],
  ['Listening', '', 'listening.html', 'lesson', 'Ask and listen', 'Hear it out before you answer.'],
  ['Curious question', '', 'glossary.html#curious', 'term', '', 'One that you ask because you want to know.'],
  ['上司に聞く', '', 'boss.html', 'lesson', '', '上司に何を聞くか。'],
];

/** What the index of some documents would be. @param {Doc[]} docs @param {number} shardLength terms in a shard */
function filesOf(docs, shardLength) {
  /** @type {Map<string, Map<number, number>>} */
  const terms = new Map();
  for (const [i, [title, heading, , , , text]] of docs.entries()) {
    for (const [words, weight] of /** @type {Array<[string, number]>} */ ([[text, 3], [title, heading ? 10 : 35], [heading, 20]])) {
      for (const term of tokens(words)) terms.set(term, (terms.get(term) ?? new Map()).set(i, Math.max(weight, terms.get(term)?.get(i) ?? 0)));
    }
  }
  const lines = [...terms].flatMap(([term, found]) => [
    `${term} ${[...found].map(([doc, weight]) => `${doc.toString(36)}:${weight.toString(36)}`).join(',')}`,
    ...(/^\p{L}{5,}$/u.test(term) ? [...new Set([term.slice(1), term[0] + term.slice(2)])].map((alias) => `${alias} =${term}`) : []),
  ]).sort((a, b) => (a < b ? -1 : 1));
  const shards = Array.from({ length: Math.ceil(lines.length / shardLength) }, (_, i) => lines.slice(i * shardLength, (i + 1) * shardLength));
  return { shards, bounds: shards.map(([first], i) => (i ? first.split(' ')[0] : '')) };
}

/** @param {{ isBroken?: () => boolean, shardLength?: number }} [choice] */
function indexOf({ isBroken = () => false, shardLength = 1000 } = {}) {
  const { shards, bounds } = filesOf(docs, shardLength);
  /** @type {string[]} */
  const loaded = [];
  const index = createIndex(async (/** @type {string} */ path) => {
    loaded.push(path);
    if (isBroken()) throw new Error(path);
    const [, kind, n = '0'] = /^search\/(entry|terms|docs)(?:-(\d+))?\.js$/.exec(path) ?? [];
    if (kind === 'entry') index.take.entry({ v: 2, lang: 'en', docs: docs.length, shards: bounds.map((bound) => `0${bound}`).join(' ') });
    else if (kind === 'terms') index.take.terms(Number(n), shards[Number(n)].join('\n'));
    else index.take.docs(Number(n), docs);
  });
  return { index, loaded, find: async (/** @type {string} */ query) => {
    const found = await index.find(query);
    return { ...found, hrefs: (await index.show(found)).map((/** @type {Doc} */ doc) => doc[2]) };
  } };
}

test('the lesson comes before the entry that is named like what it teaches, and each file is loaded once', async () => {
  const { find, loaded } = indexOf();
  assert.deepEqual((await find('listening')).hrefs, ['listening.html']);
  assert.equal((await find('curious questions')).hrefs.length, 2);
  assert.equal((await find('ask')).hrefs[0], 'ask.html');
  assert.equal(new Set(loaded).size, loaded.length, loaded.join());
});

test('a mistake in any letter is forgiven, and said', async () => {
  const { find } = indexOf();
  for (const word of ['listeing', 'lsitening', 'ilstening', 'istening', 'lstening', 'xlistening', 'kistening', 'lixtening', 'listenin', 'listenimg']) {
    const { hrefs, instead } = await find(`${word} `);
    assert.equal(hrefs[0], 'listening.html', word);
    assert.ok(instead.every((/** @type {any} */ { typed, found }) => typed === word && found === 'listening'), word);
  }
  assert.deepEqual((await find('listening')).instead, []);
});

test('in small shards too every word is found, with any one letter of its first three wrong', async () => {
  const { find } = indexOf({ shardLength: 4 });
  for (const doc of docs) {
    for (const word of tokens(doc[0]).filter((/** @type {string} */ word) => /^[a-z]{5,}$/.test(word))) {
      assert.ok((await find(word)).hrefs.includes(doc[2]), word);
      for (const wrong of [`x${word.slice(1)}`, `${word[0]}x${word.slice(2)}`, word.slice(1), `x${word}`, word[1] + word[0] + word.slice(2)]) {
        assert.ok((await find(`${wrong} `)).hrefs.includes(doc[2]), `${wrong} for ${word}`);
      }
    }
  }
});

test('words that are nowhere are named, and the others found all the same', async () => {
  const { find } = indexOf();
  const { hrefs, missing } = await find('listening zzyzx');
  assert.deepEqual([hrefs, missing], [['listening.html'], ['zzyzx']]);
  assert.deepEqual((await find('zzyzx qqq')).hrefs, []);
});

test('two letters of a script without spaces find it', async () => {
  const { find } = indexOf();
  for (const query of ['上司', '聞く', '上司に聞く', '上']) assert.deepEqual((await find(query)).hrefs, ['boss.html'], query);
});

test('nothing is loaded for a query without a word', async () => {
  const { find, loaded } = indexOf();
  for (const query of ['', '  ', '…?!', '\u0301']) assert.deepEqual((await find(query)).hrefs, []);
  assert.deepEqual(loaded, []);
});

test('a file that could not be loaded is asked for again', async () => {
  let isBroken = true;
  const { find } = indexOf({ isBroken: () => isBroken });
  await assert.rejects(find('listening'));
  isBroken = false;
  assert.deepEqual((await find('listening')).hrefs, ['listening.html']);
});

test('no query makes it throw', async () => {
  const random = randomFrom(10);
  const { find } = indexOf({ shardLength: 3 });
  for (let i = 0; i < 2000; i += 1) await find(textFrom(random, 30));
  for (const query of ['__proto__', 'constructor toString', 'a '.repeat(500), 'x'.repeat(5000)]) await find(query);
});

test('the aliases of a word are it, and it without its first or second letter', () => assert.deepEqual([aliasesOf('asked'), aliasesOf('aab'), aliasesOf('')], [['asked', 'sked', 'aked'], ['aab'], []]));

/** @type {Array<[string, string]>} */
const addresses = [['#q=late%20figures', 'late figures'], ['?q=late+figures', 'late figures'], ['?a=1&q=x', 'x'], ['#search.html#q=late%20figures', 'late figures'], ['#a.html#b', ''], ['#letter-a', ''], ['#q=', ''], ['#q=%', ''], ['', '']];
for (const [address, words] of addresses) test(`the words in ${JSON.stringify(address)}`, () => assert.equal(queryIn(address), words));
