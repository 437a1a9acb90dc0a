// node --test themes/
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const context = vm.createContext({});
vm.runInContext(readFileSync(new URL('review.js', import.meta.url), 'utf8'), context);
const { agenda } = context.CoursebookReview;

const today = '2026-11-21';
const isDue = (plan) => plan?.box <= 5 && plan.due <= today;
const plain = ({ due, n, next }) => ({ due: Object.fromEntries([...due].map(([lesson, ids]) => [lesson, [...ids]])), n, next });
const same = (plans, expected) => assert.deepEqual(plain(agenda(plans, isDue)), expected);

test('nothing planned is nothing due', () => same({}, { due: {}, n: 0, next: '' }));

test('what is due stands by its lesson, and the next day is named', () => same({
  bring: { lesson: 'a/one', box: 1, due: '2026-11-20' },
  'key:points': { lesson: 'a/one', box: 2, due: today },
  __proto__x: { lesson: 'b/two', box: 5, due: '2026-10-01' },
  later: { lesson: 'b/two', box: 3, due: '2026-12-01' },
  soon: { lesson: 'c/three', box: 1, due: '2026-11-22' },
}, { due: { 'a/one': ['bring', 'key:points'], 'b/two': ['__proto__x'] }, n: 3, next: '2026-11-22' }));

test('what is learnt never comes back', () => same({ known: { lesson: 'a', box: 6 } }, { due: {}, n: 0, next: '' }));

test('what is in no lesson now has no day, and is neither due nor next', () => same({ moved: { lesson: 'a', box: 2 } }, { due: {}, n: 0, next: '' }));

test('rubbish is read over', () => same({ a: null, b: 'x', c: 7, d: {}, e: { box: 2 } }, { due: {}, n: 0, next: '' }));
