// node --test themes/
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const context = vm.createContext({});
vm.runInContext(readFileSync(new URL('quiz.js', import.meta.url), 'utf8'), context);
const { normalise, readings, distance, matchGap, grade, keepRight, openPart, score, canonical, fingerprint, shuffled } = context.CoursebookQuiz;

/** Values from the other context, as ours. */
const plain = (value) => JSON.parse(JSON.stringify(value));
const same = (actual, expected) => assert.deepEqual(plain(actual), expected);

const one = { right: ['two-options'] };
const several = { right: ['a', 'b', 'c'] };
const judgement = { points: { wait: 0, later: 2, now: 3 } };
const gaps = { parts: { g1: { accept: ['in reserve', 'back'], tolerance: 1 }, g2: { accept: ['1.5'], low: '1.4', high: '1.6' } } };
const rows = { parts: { news: ['person', 'phone'], date: ['mail'] } };
const order = { order: ['hear', 'ask', 'repeat', 'answer'] };

test('spaces, capitals, curly quotes and a last full stop do not count', () => {
  assert.equal(normalise('  Don’t\n say  “Yes”. '), normalise(`don't say "yes"`));
  assert.equal(normalise('e\u0301tude'), normalise('étude'));
  assert.equal(normalise('STRASSE'), normalise('Straße'));
});

test('capitals count where they are meant to', () => {
  assert.equal(matchGap('sbi', { accept: ['SBI'], exact: true }), undefined);
  assert.equal(matchGap(' SBI.', { accept: ['SBI'], exact: true }), 'SBI');
});

test('a decimal comma is a decimal point', () => same(readings('1,5'), [1.5]));
test('a group of three digits may be thousands', () => same(readings('1,500'), [1.5, 1500]));
test('of two different signs the last one is the decimal point', () => same(readings('1.234.567,50'), [1234567.5]));
test('a unit, a space within and a real minus sign are read over', () => {
  same(readings('€ 1 500'), [1500]);
  same(readings('−2,5 °C.'), [-2.5]);
});
test('a span or a word is no number', () => {
  same(readings('10-15'), []);
  same(readings('ten'), []);
});

test('both ends of a range count', () => {
  const gap = { accept: [], low: '10', high: '15' };
  for (const text of ['10', '15,0', '12.5']) assert.equal(matchGap(text, gap), text);
  for (const text of ['9.99', '15.1', '']) assert.equal(matchGap(text, gap), undefined);
});

test('a number typed in another way counts in a typed gap', () => {
  assert.equal(matchGap('1,50', { accept: ['1.5'] }), '1.5');
});

test('letters may differ as far as the author allows', () => {
  assert.equal(distance('kitten', 'sitting'), 3);
  assert.equal(distance('', 'abc'), 3);
  assert.equal(matchGap('identicl', { accept: ['same', 'identical'], tolerance: 1 }), 'identical');
  assert.equal(matchGap('identic', { accept: ['identical'], tolerance: 1 }), undefined);
});
test('nothing typed is never near enough', () => assert.equal(matchGap(' ', { accept: ['a'], tolerance: 1 }), undefined));
test('a wrong digit is no slip of the finger', () => assert.equal(matchGap('1996', { accept: ['1995'], tolerance: 1 }), undefined));
test('an exact answer is preferred to a near one', () => assert.equal(matchGap('cat', { accept: ['bat', 'cat'], tolerance: 1 }), 'cat'));

test('one answer is right or not yet', () => {
  same(grade(one, 'two-options'), { result: 'right', ratio: 1, n: 1, m: 1, marks: { 'two-options': 'right' } });
  same(grade(one, 'every-number'), { result: 'not-yet', ratio: 0, n: 0, m: 1, marks: { 'two-options': 'missed', 'every-number': 'no' } });
});

test('of several answers the missed ones are named', () => {
  same(grade(several, ['a', 'b']), { result: 'part', ratio: 2 / 3, n: 2, m: 3, marks: { a: 'right', b: 'right', c: 'missed' } });
});
test('order of options does not count', () => assert.equal(grade(several, ['c', 'a', 'b']).result, 'right'));
test('a wrong option takes back a right one', () => {
  assert.equal(grade(several, ['a', 'b', 'c', 'x']).ratio, 2 / 3);
  assert.equal(grade(several, ['a', 'x', 'y']).ratio, 0);
});

test('a judgement has the points of its option', () => {
  same(grade(judgement, 'later'), { result: 'part', ratio: 2 / 3, n: 2, m: 3, marks: { later: 'better' } });
  assert.equal(grade(judgement, 'now').result, 'right');
  assert.equal(grade(judgement, 'wait').result, 'not-yet');
});

test('each gap is marked for itself', () => {
  same(grade(gaps, { g1: 'in reserv', g2: '2' }), { result: 'part', ratio: 0.5, n: 1, m: 2, marks: { g1: 'right', g2: 'no' } });
  assert.equal(grade(gaps, { g1: 'Back.', g2: '1,5' }).result, 'right');
});

test('a row is right with exactly its choices', () => {
  assert.equal(grade(rows, { news: ['phone', 'person'], date: ['mail'] }).result, 'right');
  same(grade(rows, { news: ['person'], date: 'mail' }).marks, { news: 'no', date: 'right' });
});

test('an order is marked by places', () => {
  same(grade(order, ['hear', 'repeat', 'ask', 'answer']), { result: 'part', ratio: 0.5, n: 2, m: 4, marks: { hear: 'right', ask: 'no', repeat: 'no', answer: 'right' } });
  assert.equal(grade(order, order.order).result, 'right');
});

test('an answer of another kind of question is not yet right, and no crash', () => {
  for (const key of [one, several, judgement, gaps, rows, order]) {
    for (const answer of ['', 'x', [], ['x'], {}, { x: 'y' }]) assert.equal(grade(key, answer).result, 'not-yet');
  }
});

test('what is right stays for another try', () => {
  same(keepRight(one, 'every-number'), '');
  same(keepRight(several, ['a', 'x']), ['a']);
  same(keepRight(gaps, { g1: 'back', g2: '7' }), { g1: 'back', g2: '' });
  same(keepRight(order, ['ask', 'hear']), ['ask', 'hear']);
});

test('a question is open until every part has an answer', () => {
  assert.equal(openPart(''), '');
  assert.equal(openPart('  '), '');
  assert.equal(openPart([]), '');
  assert.equal(openPart('a'), undefined);
  assert.equal(openPart(['a']), undefined);
  assert.equal(openPart({ g1: 'x', g2: ' ' }), 'g2');
  assert.equal(openPart({ g1: 'x', g2: 'y' }), undefined);
});
test('a row of check boxes may stay empty beside another with a tick', () => {
  assert.equal(openPart({ news: [], date: ['mail'] }), undefined);
  assert.equal(openPart({ news: [], date: [] }), 'news');
});

test('a score counts right answers, and points in part', () => {
  const questions = [{ points: 1, ratio: 1, right: true }, { points: 3, ratio: 2 / 3, right: false }];
  same(score(questions), { right: 1, of: 2, points: 3, max: 4, percent: 75 });
  assert.equal(score(questions, '75').passed, true);
  assert.equal(score(questions, '76').passed, false);
});

test('a key keeps its name in whatever order the author writes the options', () => {
  assert.equal(fingerprint({ parts: { a: ['x'], b: ['y'] } }), fingerprint({ parts: { b: ['y'], a: ['x'] } }));
  assert.notEqual(fingerprint({ parts: { a: ['x'], b: ['y'] } }), fingerprint({ parts: { a: ['y'], b: ['x'] } }));
  assert.notEqual(fingerprint(order), fingerprint({ order: [...order.order].reverse() }));
  assert.equal(canonical({ b: 1, a: [2, 1] }), '{"a":[2,1],"b":1}');
});

test('a mixed order is the same for the same seed, and loses nothing', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  same(shuffled(ids, 'bring1'), plain(shuffled(ids, 'bring1')));
  same([...shuffled(ids, 'bring1')].sort(), ids);
  assert.ok([1, 2, 3, 4].some((run) => shuffled(ids, `bring${run}`).join() !== ids.join()));
});

test('every word that is said has its text', () => {
  const template = readFileSync(new URL('words.html', import.meta.url), 'utf8');
  const words = JSON.parse(/data-words>([^]*)<\/script>/.exec(template)[1]);
  const code = readFileSync(new URL('quiz.js', import.meta.url), 'utf8');
  for (const [, name] of code.matchAll(/say\('([\w-]+)'/g)) assert.ok(name in words, name);
});
