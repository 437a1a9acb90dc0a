// Makes a calendar file of the promises that have a day, on the device. Loaded where promises are shown.
//
// The file is iCalendar (RFC 5545), which every calendar takes in: one all-day event for each promise. A promise keeps its UID,
// so a calendar that took the file in before moves the event rather than adding a second one.
(() => {
  'use strict';

  /** @typedef {{ id: string, text: string, date: string, lesson: string, at: string }} Promised  `date`: a day, `2026-12-03`; `at`: when it was written */

  /** The promises that have a day, the nearest first. @param {Record<string, CourseEntry>} entries the kind `sheets` @returns {Promised[]} */
  function datedIn(entries) {
    return Object.entries(entries)
      .filter(([id, { value }]) => id.startsWith('commitment:') && typeof value?.text === 'string' && value.text.trim() && dayOf(value.date))
      .map(([id, { value, at }]) => ({ id, at, text: value.text.trim().replace(/\r\n?/g, '\n'), date: dayOf(value.date), lesson: String(value.lesson ?? '') }))
      .sort((a, b) => a.date.localeCompare(b.date));
  }

  /** A day there is, some days later; empty for what is none. @param {unknown} day @param {number} [later] */
  function dayOf(day, later = 0) {
    const ms = /^\d{4}-\d\d-\d\d$/.test(String(day)) ? Date.parse(String(day)) : NaN;
    return Number.isNaN(ms) ? '' : new Date(ms + later * 864e5).toISOString().slice(0, 10);
  }

  /** @param {string} text */
  const escaped = (text) => text.replace(/[\0-\x08\x0b-\x1f\x7f]/g, '').replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

  /** `20261203`, `20261121T093000Z` @param {string} iso */
  const compact = (iso) => iso.replace(/\.\d+/, '').replace(/[-:]/g, '');

  /** Lines of at most 75 octets, no character cut in two. @param {string} line */
  function folded(line) {
    const lines = [''];
    let octets = 0;
    for (const character of line) {
      const { length } = new TextEncoder().encode(character);
      if (octets + length > 75) {
        lines.push(' ');
        octets = 1;
      }
      lines[lines.length - 1] += character;
      octets += length;
    }
    return lines.join('\r\n');
  }

  /** The text of a calendar file. @param {Promised[]} promises @param {string} course its id */
  function calendarOf(promises, course) {
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Coursebook//Commitments//EN', ...promises.flatMap(({ id, text, date, lesson, at }) => [
      'BEGIN:VEVENT',
      `UID:${encodeURIComponent(id)}@${encodeURIComponent(course)}.coursebook`,
      // Not of the clock: two files made of one record are equal.
      `DTSTAMP:${compact(new Date(Date.parse(at) || 0).toISOString())}`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `DTEND;VALUE=DATE:${compact(dayOf(date, 1))}`,
      `SUMMARY:${escaped(text.split('\n')[0])}`,
      `DESCRIPTION:${escaped([text, lesson].filter(Boolean).join('\n\n'))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]), 'END:VCALENDAR'];
    return lines.map((line) => `${folded(line)}\r\n`).join('');
  }

  globalThis.CoursebookCalendar = { datedIn, escaped, folded, calendarOf };

  if (typeof document === 'undefined') return;

  // ---- the page ----

  const { store, start, one, fill, follow, save } = window.Coursebook;
  const { course = '' } = document.documentElement.dataset;

  start('calendar', '[data-calendar]', (place) => {
    const [button, status] = [one(place, 'button'), one(place, '[role="status"]')];
    follow('sheets', () => { place.hidden = datedIn(store.entries('sheets')).length === 0; });
    button.addEventListener('click', () => {
      const name = `${place.dataset.calendar}-${course}.ics`;
      save(name, 'text/calendar', calendarOf(datedIn(store.entries('sheets')), course));
      status.textContent = fill(status.dataset.saved, { name });
    });
  });
})();
