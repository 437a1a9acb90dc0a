// node --test themes/
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const context = vm.createContext({ Intl });
vm.runInContext(readFileSync(new URL('worksheet.js', import.meta.url), 'utf8'), context);
const { isEmpty, moved, paperFor, paperText, read, write } = context.CoursebookWorksheet;

const same = (actual, expected) => assert.deepEqual(JSON.parse(JSON.stringify(actual)), expected);
const inputs = (type, ...values) => values.map((value) => ({ type, value, checked: false }));

test('blank text, no marks and an empty ranking are nothing to keep', () => {
  for (const value of ['', ' \n', [], ['', ' '], undefined]) assert.equal(isEmpty(value), true);
  for (const value of ['x', ['yes'], ['', 'b']]) assert.equal(isEmpty(value), false);
});

test('what is moved in a ranking pushes the others on', () => {
  same(moved(['a', 'b', 'c'], 1, 0), ['b', 'a', 'c']);
  same(moved(['a', 'b', 'c', 'd'], 0, 3), ['b', 'c', 'd', 'a']);
  same(moved(['a', 'b', 'c', 'd'], 3, 1), ['a', 'd', 'b', 'c']);
});

test('the learner says which paper it is, else the course, else the region of the browser', () => {
  for (const [chosen, ofCourse, language, paper] of [
    [undefined, undefined, 'de-DE', 'a4'], [undefined, undefined, 'en-US', 'letter'], [undefined, undefined, 'es-Latn-MX-u-ca-gregory', 'letter'],
    [undefined, undefined, 'de-u-ca-gregory', 'a4'], [undefined, undefined, 'en', 'a4'], [undefined, undefined, 'es-419', 'a4'],
    [undefined, 'a4', 'en-US', 'a4'], [undefined, 'letter', 'de-DE', 'letter'], ['letter', 'a4', 'de-DE', 'letter'], ['a4', undefined, 'en-US', 'a4'],
    ['rubbish', undefined, 'fr-CA', 'letter'],
  ]) assert.equal(paperFor(chosen, ofCourse, language), paper, `${chosen} ${ofCourse} ${language}`);
});

test('one input gives its text, several of one name give the places of a ranking', () => {
  same(read(inputs('text', 'Monday')), 'Monday');
  same(read(inputs('text', 'a', '', 'c')), ['a', '', 'c']);
});

test('marks are kept by the ids of their options', () => {
  const circles = inputs('radio', '1', '2', '3');
  write(circles, '2');
  same(read(circles), '2');
  const squares = inputs('checkbox', 'asked', 'sent', 'done');
  write(squares, ['done', 'asked']);
  same(read(squares), ['asked', 'done']);
});

test('an option that is gone leaves the others as they were', () => {
  const squares = inputs('checkbox', 'asked', 'done');
  write(squares, ['sent', 'done']);
  same(read(squares), ['done']);
});

test('writing nothing empties a field of any kind', () => {
  for (const field of [inputs('text', 'a'), inputs('text', 'a', 'b'), inputs('checkbox', 'a', 'b'), inputs('radio', 'a')]) {
    field[0].checked = true;
    write(field, []);
    assert.equal(isEmpty(read(field)), true);
  }
});

test('paper shows a date in words', () => {
  assert.equal(paperText('2026-12-03', 'date', 'en-GB'), '3 December 2026');
  assert.equal(paperText('', 'date', 'en-GB'), '');
  assert.equal(paperText('2026-12-03', 'text'), '2026-12-03');
});
