// node --test themes/
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const context = vm.createContext({ TextEncoder });
vm.runInContext(readFileSync(new URL('calendar.js', import.meta.url), 'utf8'), context);
const { datedIn, folded, calendarOf } = context.CoursebookCalendar;
const plain = (value) => JSON.parse(JSON.stringify(value));

const entry = (text, date, at = '2026-11-21T09:30:00.123Z') => ({ value: { text, date, lesson: 'Ask first', href: 'a.html' }, at });
const one = (text, date = '2026-12-03') => calendarOf(datedIn({ 'commitment:a/b:ask': entry(text, date) }), 'talking');
/** Lines as a calendar reads them: folds undone. */
const unfolded = (file) => file.replaceAll('\r\n ', '').split('\r\n');

test('a promise with a day is an event of a whole day', () => {
  assert.deepEqual(unfolded(one('Ask Jon')), [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Coursebook//Commitments//EN',
    'BEGIN:VEVENT', 'UID:commitment%3Aa%2Fb%3Aask@talking.coursebook', 'DTSTAMP:20261121T093000Z',
    'DTSTART;VALUE=DATE:20261203', 'DTEND;VALUE=DATE:20261204', 'SUMMARY:Ask Jon', 'DESCRIPTION:Ask Jon\\n\\nAsk first',
    'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '',
  ]);
});

test('only what has words and a day is taken, the nearest day first', () => {
  const entries = {
    'commitment:l:1': entry('later', '2026-12-24'), 'commitment:l:2': entry('some day', ''), 'commitment:l:3': entry('soon', '2026-12-03'),
    'commitment:l:4': entry(' ', '2026-12-01'), 'commitment:l:5': entry('rubbish', 'tomorrow'), 'commitment:l:6': { at: '' }, 'top-five-date': { value: '2026-12-01', at: '' },
  };
  assert.deepEqual(plain(datedIn(entries)).map(({ text }) => text), ['soon', 'later']);
});

test('the year and the month turn', () => assert.match(one('x', '2026-12-31'), /DTEND;VALUE=DATE:20270101\r\n/));

test('a day that no month has is the day it comes to', () => assert.match(one('x', '2027-02-30'), /DTSTART;VALUE=DATE:20270302\r\nDTEND;VALUE=DATE:20270303\r\n/));

test('commas, semicolons, backslashes and new lines are written as the standard asks', () => {
  const lines = unfolded(one('Ask Jon, Ines; C:\\plan\r\nand again\u0007'));
  assert.ok(lines.includes('SUMMARY:Ask Jon\\, Ines\\; C:\\\\plan'), lines.join('\n'));
  assert.ok(lines.includes('DESCRIPTION:Ask Jon\\, Ines\\; C:\\\\plan\\nand again\\n\\nAsk first'), lines.join('\n'));
});

test('no line is longer than 75 octets, in any script, and nothing is lost', () => {
  for (const text of ['a'.repeat(400), 'ü'.repeat(200), '会議'.repeat(90), 'a👩🏽‍🔧'.repeat(40)]) {
    const lines = folded(`SUMMARY:${text}`).split('\r\n');
    for (const line of lines) {
      assert.ok(new TextEncoder().encode(line).length <= 75, line);
      assert.doesNotMatch(line, /\ufffd/);
    }
    assert.equal(lines.map((line, i) => (i ? line.slice(1) : line)).join(''), `SUMMARY:${text}`);
  }
  assert.equal(folded('a'.repeat(75)).length, 75);
});

test('the same promise has the same name in every file, whatever it says now', () => {
  const name = (file) => /UID:.*/.exec(file)[0];
  assert.equal(name(one('Ask Jon', '2026-12-03')), name(one('Ask Ines', '2027-01-07')));
});

test('two files of one record are equal', () => assert.equal(one('Ask Jon'), one('Ask Jon')));
