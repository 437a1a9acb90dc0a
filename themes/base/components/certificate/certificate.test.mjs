// The plain functions of certificate.js. Run with `node --test themes/`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const context = vm.createContext({});
vm.runInContext(readFileSync(new URL('certificate.js', import.meta.url), 'utf8'), context);
const { written, today } = context.CoursebookCertificate;
const same = (/** @type {any} */ actual, /** @type {any} */ expected) => assert.deepEqual(JSON.parse(JSON.stringify(actual)), expected);

test('at first the name is empty and the day is today', () => same(written(undefined, '2026-11-28'), { name: '', date: '2026-11-28' }));

test('what was written stays', () => same(written({ name: 'Inès', date: '2026-11-20' }, '2026-11-28'), { name: 'Inès', date: '2026-11-20' }));

test('a day that was emptied is written by hand', () => same(written({ name: 'Inès', date: '' }, '2026-11-28'), { name: 'Inès', date: '' }));

test('rubbish is nothing', () => {
  for (const kept of [null, 7, 'name', [], { name: 7, date: 'soon' }, { date: '2026-13-40' }]) same(written(kept, '2026-11-28'), { name: '', date: '2026-11-28' });
});

test('today is the day on the wall', () => assert.equal(today(new Date(2026, 0, 5, 23, 59)), '2026-01-05'));
