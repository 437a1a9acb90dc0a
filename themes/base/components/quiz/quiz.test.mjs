// node --test themes/
//
// marking.md and edits.md are the cases, as people read them: a key, an answer, and what comes of it. `BLESS=1` writes what comes now.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const context = vm.createContext({ Intl });
vm.runInContext(read('quiz.js'), context);
const { normalise, numberIn, distance, matchGap, grade, feedback, keepRight, openPart, score, byCompetency, shuffled, idsIn, hashKey, heal, carry } = context.CoursebookQuiz;

/** Values from the other context, as ours. */
const plain = (value) => JSON.parse(JSON.stringify(value, (_, part) => (Object.prototype.toString.call(part) === '[object Map]' ? [...part] : part)));
const same = (actual, expected) => assert.deepEqual(plain(actual), expected);

/** What quiz.js says, in English: words.html names its texts after messages of words/en. */
function englishWords() {
  const messages = new Map(read('../../words/en/learner.ftl').split(/\n(?=[a-z])/).map((message) => /^([a-z-]+) = ([^]*)$/.exec(message.replace(/\n#[^]*/, '').trimEnd())).filter(Boolean).map(([, id, text]) => [id, text]));
  const plainText = (text) => text.trim().replace(/\{ \$(\w+) \}/g, '{$1}').replace(/\{"\\u00A0"\}/g, '\u00a0');
  const named = [...read('words.html').matchAll(/script_words\(id="([^"]+)", name="([^"]+)"\)/g)];
  return Object.fromEntries(named.flatMap(([, id, name]) => {
    const text = messages.get(id);
    const forms = [...text.matchAll(/^ +\*?\[(\w+)\] (.*)$/gm)];
    return forms.length ? forms.map(([, form, own]) => [form === 'other' ? name : `${name}-${form}`, plainText(own)]) : [[name, plainText(text)]];
  }));
}

const WORDS = englishWords();
const say = (name, values) => (WORDS[`${values.kind}-${name}`] ?? WORDS[`${name}-${values.n === 1 ? 'one' : 'other'}`] ?? WORDS[name]).replace(/\{(\w+)\}/g, (_, value) => values[value]);

// ---- tables ----

/** The rows of the tables of a file, each with the key and the language that stand above it. A cell's text in backticks is what is between them. */
function rowsOf(text) {
  const rows = [];
  let section = '';
  let key;
  let lang = 'en';
  let isHead = true;
  for (const [number, line] of text.split('\n').entries()) {
    if (line.startsWith('## ')) [section, lang] = [line.slice(3), /\((\w\w)\)$/.exec(line)?.[1] ?? 'en'];
    if (line.startsWith('    {')) key = JSON.parse(line);
    if (!line.startsWith('|')) isHead = true;
    else if (isHead || /^\|[-|]+\|$/.test(line)) isHead = false;
    else rows.push({ section, key, lang, number, cells: line.split('|').slice(1, -1).map((cell) => cell.trim()) });
  }
  return rows;
}

/** @param {string} cell `wait`, `wait, ask`, `` `1,5` + `apple` `` for gaps, `both; you + manager` for rows, or JSON. */
function answerIn(cell, key) {
  if (cell.startsWith('json ')) return JSON.parse(cell.slice(5));
  const many = (text, sign) => text.split(sign).map((part) => part.trim()).filter(Boolean);
  if (key.gaps) {
    const texts = [...cell.matchAll(/`([^`]*)`/g)].map(([, text]) => text);
    return Object.fromEntries(key.gaps.map(({ id }, i) => [id, (texts[i] ?? '').replaceAll('·', '\u00a0')]));
  }
  if (key.rows) return Object.fromEntries(key.rows.map(({ id }, i) => [id, key.several ? many(cell.split(';')[i] ?? '', '+') : (cell.split(';')[i] ?? '').trim()]));
  return key.order || key.kind === 'several' ? many(cell, ',') : cell;
}

/** What comes of an answer, in the words the learner reads. */
function outcome(key, answer, state, lang) {
  const { result, ratio } = grade(key, answer, lang);
  const said = feedback(key, { answer, shown: state === 'shown' }, lang, state === 'hint');
  const parts = said.marks.map(({ id, state, word = state, answer, ...values }) => `${id}: ${say(word, { ...values, kind: key.kind, answer: [answer].flat().join(', ') })}`);
  return [`${result} ${Math.round(ratio * 100)}`, [say(said.verdict, said), ...parts].join(' / ')];
}

const bless = (name, rows, found) => {
  const lines = read(name).split('\n');
  for (const [i, { number, cells }] of rows.entries()) lines[number] = `| ${[...cells.slice(0, cells.length - found[i].length), ...found[i]].join(' | ')} |`;
  writeFileSync(new URL(name, import.meta.url), lines.join('\n'));
};

test('every answer of marking.md is marked and explained as it says', async (t) => {
  const rows = rowsOf(read('marking.md'));
  assert.ok(rows.length >= 300, `${rows.length} cases`);
  const found = rows.map(({ key, lang, cells: [cell, state] }) => outcome(key, answerIn(cell, key), state, lang));
  if (process.env.BLESS) return bless('marking.md', rows, found);
  for (const [i, { section, number, cells: [cell, , ...expected] }] of rows.entries()) {
    await t.test(`${section}: ${cell} (line ${number + 1})`, () => assert.deepEqual(found[i], expected));
  }
});

/** `one: wait ask! leave` and the like, as edits.md explains. @param {string} text */
function keyIn(text) {
  const [, kind, rest] = /^([\w-]+):\s*(.*)$/.exec(text);
  const words = rest.split(/\s+/).filter(Boolean);
  const base = { id: 'q', kind, points: 1, lesson: 'a/b' };
  if (kind === 'order') return { ...base, order: words };
  if (/typed|chosen|number/.test(kind)) {
    const gaps = rest.split(';').map((gap, i) => {
      const id = `q-gap-${i + 1}`;
      const parts = gap.trim().split(/\s*,\s*/);
      if (kind === 'number') return { id, low: Number(parts[0].split('..')[0]), high: Number(parts[0].split('..')[1]), show: parts[0] };
      if (kind === 'chosen') {
        const right = parts.find((part) => part.endsWith('!')).slice(0, -1);
        return { id, choices: parts.map((part) => part.replace('!', '')), right, show: right };
      }
      return { id, accept: parts };
    });
    return { ...base, kind: 'fill-in', gaps };
  }
  if (/match|sort|grid/.test(kind)) {
    const [left, right = ''] = rest.split('/').map((part) => part.trim());
    const rows = left.split(/\s+/).map((pair) => ({ id: pair.split('=')[0], right: pair.split('=')[1].split('+').filter(Boolean) }));
    return { ...base, kind, rows, choices: [...new Set([...rows.flatMap((row) => row.right), ...right.split(/\s+/).filter(Boolean)])] };
  }
  const worth = words.map((word) => (kind === 'judgement' ? Number(word.split('=')[1]) : kind === 'rating' ? undefined : Number(word.endsWith('!'))));
  const options = words.map((word) => word.replace(/!$|=\d+$/, ''));
  return { ...base, options, ...(kind !== 'rating' && { worth }) };
}

const shown = (answer) => (answer && typeof answer === 'object' && !Array.isArray(answer) ? Object.entries(answer).map(([id, value]) => `${id}=${[value].flat().join('+')}`).join(' ') : [answer ?? ''].flat().join(' '));

test('every edit of edits.md leaves what it says of an answer', async (t) => {
  const rows = rowsOf(read('edits.md'));
  const found = rows.map(({ cells: [, was, answered, is], lang }) => {
    const [before, now] = [keyIn(was.replaceAll('`', '')), keyIn(is.replaceAll('`', ''))];
    const answer = /=/.test(answered) ? Object.fromEntries(answered.split(' ').map((pair) => [pair.split('=')[0], before.kind === 'grid' && pair.includes('+') ? pair.split('=')[1].split('+') : pair.split('=')[1]]))
      : before.order || before.kind === 'several' ? answered.split(' ') : answered;
    const { result } = grade(before, answer, lang);
    const isMarked = before.kind !== 'rating';
    const { kept, changed } = carry({ answer, ids: idsIn(before), ...(isMarked && { result, key: hashKey(before) }), tries: 1 }, now, lang);
    return [[shown(kept.answer) || 'nothing', changed ? 'changed: asked again' : kept.result ?? 'kept'].join(', ')];
  });
  if (process.env.BLESS) return bless('edits.md', rows, found);
  for (const [i, { number, cells: [what, , , , expected] }] of rows.entries()) await t.test(`${what} (line ${number + 1})`, () => assert.equal(found[i][0], expected));
});

// ---- one by one ----

const one = { kind: 'one', options: ['every', 'two'], worth: [0, 1] };
const several = { kind: 'several', options: ['a', 'b', 'c', 'x', 'y'], worth: [1, 1, 1, 0, 0] };
const gaps = { kind: 'fill-in', gaps: [{ id: 'g1', accept: ['in reserve', 'back'], tolerance: 1 }, { id: 'g2', low: 1.4, high: 1.6, show: '1.5' }] };
const rows = { kind: 'grid', rows: [{ id: 'news', right: ['person', 'phone'] }, { id: 'date', right: ['mail'] }], choices: ['person', 'phone', 'mail'] };
const order = { kind: 'order', order: ['hear', 'ask', 'repeat', 'answer'] };

test('what is right stays for another try', () => {
  same(keepRight(one, 'every'), []);
  same(keepRight(one, 'two'), ['two']);
  same(keepRight(several, ['a', 'x']), ['a']);
  same(keepRight(gaps, { g1: 'back', g2: '7' }), { g1: 'back' });
  same(keepRight(rows, { news: ['person'], date: ['mail'] }), { date: ['mail'] });
  same(keepRight(order, ['ask', 'hear']), ['ask', 'hear']);
});

test('a question is open until every part has an answer', () => {
  for (const answer of ['', '  ', []]) assert.equal(openPart(answer), '');
  for (const answer of ['a', ['a'], { g1: 'x', g2: 'y' }]) assert.equal(openPart(answer), undefined);
  assert.equal(openPart({ g1: 'x', g2: ' ' }), 'g2');
});
test('a row of check boxes may stay empty beside another with a tick', () => {
  assert.equal(openPart({ news: [], date: ['mail'] }), undefined);
  assert.equal(openPart({ news: [], date: [] }), 'news');
});

test('a score counts right answers, and points in part', () => {
  const questions = [{ points: 1, ratio: 1 }, { points: 3, ratio: 2 / 3 }];
  same(score(questions), { right: 1, of: 2, points: 3, max: 4, percent: 75 });
  assert.equal(score(questions, '75').passed, true);
  assert.equal(score(questions, '76').passed, false);
});
test('a quiz of self-ratings alone is no failure', () => same(score([], '60'), { right: 0, of: 0, points: 0, max: 0, percent: 100, passed: true }));

test('below two thirds a competency is worth another look, with the passages of what was missed', () => {
  const see = { href: '#listen', title: 'Listening' };
  const asked = [
    { competencies: ['Listening', '__proto__'], ratio: 0, see },
    { competencies: ['Listening'], ratio: 0.5, see },
    { competencies: ['Listening'], ratio: 1, see: { href: '#other', title: 'Other' } },
    { competencies: ['Asking'], ratio: 1 },
    { ratio: 1 },
  ];
  same(byCompetency(asked), [
    { name: 'Listening', n: 1, m: 3, see: [['#listen', see]], isThin: true },
    { name: '__proto__', n: 0, m: 1, see: [['#listen', see]], isThin: true },
    { name: 'Asking', n: 1, m: 1, see: [], isThin: false },
    { name: '', n: 1, m: 1, see: [], isThin: false },
  ]);
  assert.equal(byCompetency([{ ratio: 1 }, { ratio: 1 }, { ratio: 0 }])[0].isThin, false);
});

test('an answer of another shape is not yet right, and no crash', () => {
  const open = { kind: 'open' };
  const judgement = { kind: 'judgement', options: ['a', 'b'], worth: [1, 3] };
  const chosen = { kind: 'fill-in', gaps: [{ id: 'g', choices: ['a', 'b'], right: 'a', show: 'A' }] };
  for (const key of [one, several, judgement, gaps, chosen, rows, order]) {
    for (const answer of ['', 'x', [], ['x'], {}, { x: 'y' }, null, undefined, 7, [[['x']]], { g1: { a: 1 } }, { __proto__: null }, [null, {}], true]) {
      assert.equal(grade(key, answer).result, 'not-yet', `${key.kind} ${JSON.stringify(answer)}`);
      for (const shown of [true, false]) assert.ok(feedback(key, { answer, shown }).verdict in WORDS);
      carry({ answer, result: 'right', ids: { parts: answer }, before: answer }, key);
      carry({ answer, ids: answer }, open);
    }
  }
});

test('letters to change are counted as a reader counts them', () => {
  assert.equal(distance('kitten', 'sitting'), 3);
  assert.equal(distance('', 'abc'), 3);
  assert.equal(distance('👩‍👩‍👧‍👦', '🚲'), 1);
  assert.equal(distance('नमस्ते', 'नमस्त'), 1);
  assert.equal(distance('e\u0301', 'e'), 1);
});
test('an exact answer is preferred to a near one', () => assert.equal(matchGap('cat', { id: 'g', accept: ['bat', 'cat'], tolerance: 1 }), 'cat'));
test('one spelling for what counts as the same', () => {
  assert.equal(normalise('  Don’t\n say  “Yes”. '), normalise(`don't say "yes"`));
  assert.equal(normalise('e\u0301tude'), normalise('étude'));
  assert.equal(normalise('STRASSE'), normalise('Straße'));
});
test('digits of every script are digits', () => {
  for (const text of ['42', '٤٢', '۴۲', '४२', '৪২', '௪௨', '๔๒', '４２', '᠔᠒', '꘤꘢']) assert.equal(numberIn(text, 'en'), 42, text);
});

test('a mixed order is the same for the same seed, loses nothing, and prefers no place', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  same(shuffled(ids, 'bring1'), plain(shuffled(ids, 'bring1')));
  same([...shuffled(ids, 'bring1')].sort(), ids);
  const places = Object.fromEntries(ids.map((id) => [id, [0, 0, 0, 0, 0]]));
  for (let seed = 0; seed < 5000; seed += 1) shuffled(ids, `k${seed.toString(36)} 0`).forEach((id, i) => { places[id][i] += 1; });
  for (const [id, counts] of Object.entries(places)) for (const count of counts) assert.ok(count > 850 && count < 1150, `${id}: ${counts}`);
});

test('a key keeps its name in whatever order the author writes, and with other words', () => {
  const name = (key) => hashKey(key);
  assert.equal(name(rows), name({ ...rows, rows: [...rows.rows].reverse() }));
  assert.equal(name(several), name({ ...several, options: ['x', 'a', 'b', 'c'], worth: [0, 1, 1, 1] }));
  assert.equal(name(one), name({ ...one, points: 5, lesson: 'elsewhere', competencies: ['x'] }));
  assert.notEqual(name(order), name({ ...order, order: [...order.order].reverse() }));
  assert.notEqual(name(several), name({ ...several, worth: [1, 1, 0, 1, 0] }));
  assert.notEqual(name(gaps), name({ ...gaps, gaps: [{ ...gaps.gaps[0], exact: true }, gaps.gaps[1]] }));
  assert.notEqual(name(gaps), name({ ...gaps, gaps: [{ ...gaps.gaps[0], tolerance: 2 }, gaps.gaps[1]] }));
  assert.notEqual(name(gaps), name({ ...gaps, gaps: [gaps.gaps[0], { ...gaps.gaps[1], high: 2 }] }));
});

test('names are healed: the same, a typo, and the only one left; what is gone has none', () => {
  const healed = (was, now) => [...heal(was, now)].sort();
  same(healed(['a', 'b'], ['b', 'a']), [['a', 'a'], ['b', 'b']]);
  same(healed(['ask-frist', 'wait-for-it', 'leave'], ['leave', 'wait-for-them', 'ask-first']), [['ask-frist', 'ask-first'], ['leave', 'leave'], ['wait-for-it', 'wait-for-them']]);
  same(healed(['a', 'b'], ['c', 'd']), [['a', ''], ['b', '']]);
  same(healed(['in-4-days', 'in-5-days', 'never'], ['in-6-days', 'in-7-days', 'never']), [['in-4-days', ''], ['in-5-days', ''], ['never', 'never']]);
  same(healed(['__proto__', 'length'], ['length', 'constructor']), [['__proto__', 'constructor'], ['length', 'length']]);
  same(healed([], ['a']), []);
  same(healed(['a'], []), [['a', '']]);
});
test('hundreds of new names take no time', () => {
  const names = (letter) => Array.from({ length: 500 }, (_, i) => `${letter}-option-of-some-length-${i}`);
  const begun = process.hrtime.bigint();
  heal(names('a'), names('b'));
  assert.ok(process.hrtime.bigint() - begun < 2_000_000_000n);
});

test('an earlier self-rating is carried along', () => {
  const now = { kind: 'rating', options: ['not-at-all', 'quite'] };
  const { kept, changed } = carry({ answer: 'quiet', before: [{ answer: 'not-at-all', at: '2026-10-03' }], ids: { parts: ['not-at-all', 'quiet'], choices: [] } }, now);
  same([kept.answer, kept.before[0].answer, changed], ['quite', 'not-at-all', false]);
});
test('an answer of an older Coursebook keeps its mark as long as it would get it again', () => {
  same(carry({ answer: 'two', result: 'right', tries: 1, key: 'old' }, one), { kept: { answer: 'two', result: 'right', tries: 1, key: 'old' }, changed: false });
  same(carry({ answer: 'every', result: 'right', tries: 1, key: 'old' }, one), { kept: { answer: 'every' }, changed: true });
});
test('nothing kept is nothing changed', () => same(carry({}, one), { kept: {}, changed: false }));

test('every word that is said has its text', () => {
  const code = read('quiz.js');
  for (const [, name] of code.matchAll(/say\('([\w-]+)'/g)) assert.ok(name in WORDS, name);
});
