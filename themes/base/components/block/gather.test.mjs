// node --test themes/
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const context = vm.createContext({});
vm.runInContext(readFileSync(new URL('gather.js', import.meta.url), 'utf8'), context);
const { sheetOf, textOf, words, writtenIn, promisesIn } = context.CoursebookGather;
/** Values from the other context have other prototypes. */
const plain = (/** @type {any} */ value) => JSON.parse(JSON.stringify(value));

test('a sheet is known by its page or its anchor', () => {
  assert.equal(sheetOf('../worksheets/top-five.html'), 'top-five');
  assert.equal(sheetOf('a/lesson.html#top-five'), 'top-five');
  assert.equal(sheetOf('%C3%BCbung.html'), 'übung');
});

test('kept values read as text', () => {
  assert.equal(textOf('  two lines\nof text '), 'two lines\nof text');
  assert.equal(textOf(['one', '', 'two']), 'one\ntwo');
  assert.equal(textOf(4), '4');
  assert.equal(textOf(undefined), '');
});

test('a label is read from the id', () => assert.equal(words('what-surprised-you'), 'What surprised you'));

test('what was written belongs to the sheet with the longest name', () => {
  const values = { 'plan-goal': 'Talk', 'plan-b-goal': 'Write', 'plan-empty': ' ' };
  assert.deepEqual(plain(writtenIn(values, 'plan', ['plan', 'plan-b'])), [{ label: 'Goal', text: 'Talk' }]);
  assert.deepEqual(plain(writtenIn(values, 'plan-b', ['plan', 'plan-b'])), [{ label: 'Goal', text: 'Write' }]);
});

test('what was written comes in the order of the sheet, with its labels and the words of its options', () => {
  const values = { 'plan-ready': '2', 'plan-done': ['asked', 'gone'], 'plan-new': 'Later', 'plan-goal': 'Talk' };
  const fields = [
    { id: 'plan-goal', label: 'What is my goal?', options: {} },
    { id: 'plan-done', label: 'Done so far', options: { asked: 'I have asked for a time' } },
    { id: 'plan-ready', label: 'How ready?', options: { 2: 'nearly' } },
  ];
  assert.deepEqual(plain(writtenIn(values, 'plan', ['plan'], fields)), [
    { label: 'What is my goal?', text: 'Talk' },
    { label: 'Done so far', text: 'I have asked for a time\ngone' },
    { label: 'How ready?', text: 'nearly' },
    { label: 'New', text: 'Later' },
  ]);
});

test('promises come by date, those without one last, empty ones not at all', () => {
  const promise = (/** @type {string} */ text, /** @type {string} */ date) => ({ text, date, lesson: 'L', href: 'l.html' });
  const values = {
    'commitment:l:1': promise('later', '2026-12-24'), 'commitment:l:2': promise('some day', ''),
    'commitment:l:3': promise('soon', '2026-12-03'), 'commitment:l:4': promise(' ', '2026-12-01'), 'top-five-name': 'Amina',
  };
  assert.deepEqual(plain(promisesIn(values)).map((/** @type {any} */ p) => p.text), ['soon', 'later', 'some day']);
});
