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
  const entries = { 'plan-goal': { value: 'Talk' }, 'plan-b-goal': { value: 'Write' }, 'plan-empty': { value: ' ' } };
  assert.deepEqual(plain(writtenIn(entries, 'plan', ['plan', 'plan-b'])), [{ label: 'Goal', text: 'Talk' }]);
  assert.deepEqual(plain(writtenIn(entries, 'plan-b', ['plan', 'plan-b'])), [{ label: 'Goal', text: 'Write' }]);
});

test('what was written comes in the order of the sheet, with the label and the words it was written under', () => {
  const entries = {
    'plan-ready': { value: '2', label: { name: 'How ready?', text: 'nearly', place: '10' } },
    'plan-done': { value: [], label: { name: 'Done so far', text: '', place: '3' } },
    'plan-new': { value: 'Later' },
    'plan-goal': { value: 'Talk', label: { name: 'What is my goal?', text: 'Talk', place: '2' } },
  };
  assert.deepEqual(plain(writtenIn(entries, 'plan')), [
    { label: 'What is my goal?', text: 'Talk' },
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
