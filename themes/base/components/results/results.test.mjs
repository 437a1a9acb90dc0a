// The plain functions of results.js. Run with `node --test themes/`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const context = vm.createContext({});
for (const name of ['../codes/codes.js', '../codes/read-codes.js', 'results.js']) vm.runInContext(readFileSync(new URL(name, import.meta.url), 'utf8'), context, { filename: name });
const { CoursebookCodes: { LETTERS, encode, decode }, CoursebookResults: { readCodes, codesIn, isRight, rightIn, byCompetency, percent } } = context;
/** Values from the other context have other prototypes. */
const plain = (/** @type {any} */ value) => JSON.parse(JSON.stringify(value));

const options = [{ id: 'a', text: 'A', right: false }, { id: 'b', text: 'B', right: true }, { id: 'c', text: 'C', right: true }];
const layout = {
  quiz: 'check', title: 'Check', lesson: 'Tyres', href: 'tyres.html#check', ref: 4711,
  slots: [
    { q: 'one', of: ['a', 'b', 'c'] }, { q: 'several', set: ['a', 'b', 'c'] }, { q: 'number' },
    { q: 'grid', row: 'r', of: ['a', 'b', 'c'] }, { q: 'grid', row: 's', of: ['a', 'b', 'c'] }, { q: 'rating', of: ['a', 'b', 'c'] },
  ],
  questions: [
    { id: 'one', number: '1', stem: 'One?', kind: 'one', competencies: ['Seeing'], options },
    { id: 'several', number: '2', stem: 'Several?', kind: 'several', competencies: ['Seeing', 'Doing'], options },
    { id: 'number', number: '3', stem: 'Number?', kind: 'number' },
    { id: 'grid', number: '4', stem: 'Grid?', kind: 'grid', competencies: ['Doing'], options, rows: [{ id: 'r', text: 'R', right: ['a'] }, { id: 's', text: 'S', right: ['c'] }] },
    { id: 'rating', number: '5', stem: 'Rating?', kind: 'rating', competencies: ['Doing'], options },
    { id: 'open', number: '6', stem: 'Open?', kind: 'open' },
  ],
};
const short = { ...layout, quiz: 'short', ref: 12, slots: [{ q: 'number' }], questions: [layout.questions[2]] };
const layouts = [layout, short];
const right = [2, 6, 3, 1, 3, 1];
const one = encode(layout, right, 3);
const two = encode(short, [2], 9);
/** One letter wrong. @param {string} code */
const spoilt = (code) => `${code.slice(0, -1)}${code.endsWith(LETTERS[0]) ? LETTERS[1] : LETTERS[0]}`;
const readings = (/** @type {string} */ text) => plain(readCodes(text, layouts)).map((/** @type {any} */ { code, text: said, fault }) => code ?? [said, fault]);

test('codes may stand one a line, or beside each other, in groups or not', () => {
  const spaced = one.replaceAll('-', ' ').toLowerCase();
  for (const text of [`${one}\n${two}`, `${one} ${two}`, `${one}, ${two};`, `\n${spaced}\n\n${two}\n`, `${spaced} ${two.replaceAll('-', ' ')}`, `${one.replaceAll('-', '')}\t${two}`]) {
    assert.deepEqual(readings(text), [one, two], text);
  }
  assert.deepEqual(readings(' \n , '), []);
});

test('what is no code is refused in its place, and takes no good one with it', () => {
  assert.deepEqual(readings(`${one} ${spoilt(two)} ${two}`), [one, [spoilt(two), 'sum'], two]);
  const groups = spoilt(one).replaceAll('-', ' ');
  assert.deepEqual(readings(`${groups} ${two}`), [[groups, 'sum'], two], 'groups of one code are refused as one');
  assert.deepEqual(readings(`${spoilt(one)} ${spoilt(two)}`), [[spoilt(one), 'sum'], [spoilt(two), 'sum']]);
  assert.deepEqual(readings(`${one}\nthanks!`), [one, ['thanks!', 'letter']]);
});

test('a book pasted by mistake is refused in a moment', () => {
  const began = performance.now();
  assert.ok(readCodes('22 to be or not 2 be that 345 '.repeat(5000), layouts).every((/** @type {any} */ { fault }) => fault));
  assert.ok(performance.now() - began < 5000, `${performance.now() - began} ms`);
});

const file = (/** @type {any[]} */ entries) => ({ v: 1, course: 'c', entries });
const answers = [
  { kind: 'quiz', id: 'one', value: { answer: 'b', result: 'right' }, at: '2026-11-21T10:00:00.000Z' },
  { kind: 'quiz', id: 'several', value: { answer: ['b', 'c'], result: 'right' }, at: '2026-11-21T10:00:01.000Z' },
  { kind: 'quiz', id: 'grid', value: { answer: { r: 'a', s: 'c' } }, at: '2026-11-21T10:00:02.000Z' },
  { kind: 'sheets', id: 'number', value: { result: 'right' }, at: '2026-11-21T10:00:03.000Z' },
];

test('a file becomes codes of the quizzes that were answered', () => {
  const codes = plain(codesIn(file(answers), layouts));
  assert.equal(codes.length, 1);
  assert.deepEqual(plain(decode(codes[0], layouts).numbers), [2, 6, 0, 1, 3, 0]);
  assert.deepEqual(plain(codesIn(file(answers), layouts)), codes, 'the same file gives the same code');
  const salts = Array.from({ length: 40 }, (_, i) => codesIn(file(answers.map((answer) => ({ ...answer, at: `2026-11-21T10:${10 + i}:00.000Z` }))), layouts)[0][0]);
  assert.ok(new Set(salts).size > 10, 'other people’s equal answers give others');
});

test('a file may hold anything', () => {
  for (const entries of [[], [null, 7, 'x', []], [{ kind: 'quiz' }, { kind: 'quiz', id: '__proto__', value: { answer: 'a' } }, { kind: 'quiz', id: 'one', value: null }, { kind: 'quiz', id: 'grid', value: { answer: '<img>' } }]]) {
    assert.deepEqual(plain(codesIn(file(entries), layouts)), []);
  }
});

test('right is what the quiz calls right: all of several, every row of a grid', () => {
  const of = (/** @type {number[]} */ numbers) => layout.questions.map((question) => isRight(question, layout.slots, numbers));
  assert.deepEqual(of(right), [true, true, true, true, undefined, undefined]);
  assert.deepEqual(of([1, 7, 2, 1, 2, 2]), [false, false, false, false, undefined, undefined]);
  assert.deepEqual(of([3, 2, 1, 1, 0, 3]), [true, false, false, false, undefined, undefined]);
  assert.deepEqual(of([0, 0, 0, 0, 0, 0]), Array(6).fill(undefined));
});

test('shares count those who answered', () => {
  const all = [right, [1, 7, 0, 0, 0, 2], [0, 0, 0, 0, 0, 0]];
  assert.deepEqual(plain(rightIn(layout.questions[0], layout, all)), { n: 1, m: 2 });
  assert.deepEqual(plain(byCompetency(layout, all)), [
    { name: 'Seeing', n: 2, m: 4, isThin: true }, { name: 'Doing', n: 2, m: 3, isThin: false }, { name: '', n: 1, m: 1, isThin: false },
  ]);
  assert.deepEqual([percent(0, 0), percent(1, 3), percent(2, 3), percent(3, 3)], [0, 33, 67, 100]);
});
