// The plain functions of my-work.js. Run with `node --test themes/`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const context = vm.createContext({});
vm.runInContext(readFileSync(new URL('my-work.js', import.meta.url), 'utf8'), context);
const { gather, readFile } = context.CoursebookMyWork;
const same = (/** @type {any} */ actual, /** @type {any} */ expected) => assert.deepEqual(JSON.parse(JSON.stringify(actual)), expected);

const entry = (/** @type {string} */ title, /** @type {string} */ name, /** @type {number} */ hour, more = {}) => (
  { value: 1, at: `2026-11-21T${hour}:00:00.000Z`, label: { page: `${title}.html`, title, name, text: 'words', ...more } });

test('what was written is gathered by where, the last worked on first', () => {
  const { groups, count, unnamed } = gather({ a: entry('Plan', 'Goal', 12), b: entry('Plan', 'Name', 10) }, { c: entry('Lesson', 'Which?', 11) });
  same(groups.map((/** @type {any} */ { title, items }) => [title, items.map((/** @type {any} */ { name }) => name)]), [['Plan', ['Name', 'Goal']], ['Lesson', ['Which?']]]);
  assert.deepEqual([count, unnamed], [3, 0]);
});

test('a sheet filled on two pages is one, with the page last written on', () => {
  same(gather({ a: entry('Plan', 'Goal', 10), b: entry('Plan', 'Name', 12, { page: 'worksheets/plan.html' }) }).groups.map((/** @type {any} */ { page }) => page), ['worksheets/plan.html']);
});

test('a title leads to the one place of its parts, or to their page', () => {
  const at = (/** @type {string[]} */ ...pages) => gather(Object.fromEntries(pages.map((page, i) => [`id-${i}`, entry('Plan', 'Goal', 10 + i, { page })]))).groups[0].page;
  assert.equal(at('a.html#plan', 'a.html#plan'), 'a.html#plan');
  assert.equal(at('a.html#first', 'a.html#second'), 'a.html');
});

test('the result of a quiz is shown, and is no answer', () => {
  const { groups, count } = gather({ 'quiz:check': entry('Lesson', 'Check yourself', 10) });
  assert.deepEqual([groups[0].items.length, count], [1, 0]);
});

test('what has no words is counted, results of whole quizzes and empty answers are not', () => {
  const bare = { value: 1, at: '' };
  const { count, unnamed } = gather({ a: bare, 'quiz:b': bare, 'module/quiz:c': bare, d: { ...bare, label: {} }, e: entry('Lesson', 'Which?', 10, { text: '' }) });
  assert.deepEqual([count, unnamed], [0, 2]);
});

for (const [text, expected] of /** @type {Array<[string, any]>} */ ([
  ['', { fault: 'noJson' }],
  ['<html>', { fault: 'noJson' }],
  ['null', { fault: 'notOurs' }],
  ['[1]', { fault: 'notOurs' }],
  ['{"v":1}', { fault: 'notOurs' }],
  ['{"v":1,"course":"a-course"}', { fault: 'notOurs' }],
  ['{"v":2,"course":"a-course","entries":[]}', { fault: 'later' }],
  ['{"v":1,"course":"other","entries":[]}', { fault: 'otherCourse', other: 'other' }],
  ['{"v":1,"course":"other","title":"The other one","entries":[]}', { fault: 'otherCourse', other: 'The other one' }],
  ['{"v":1,"course":"a-course","entries":[]}', { record: { v: 1, course: 'a-course', entries: [] } }],
])) {
  test(`a file of ${text || 'nothing'}`, () => same(readFile(text, 'a-course'), expected));
}
