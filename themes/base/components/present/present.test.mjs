// node --test themes/
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const context = vm.createContext({});
vm.runInContext(readFileSync(new URL('present.js', import.meta.url), 'utf8'), context);
const { sectionsOf, actionFor, needsOf, hashOf, placeIn, isPage, newsIn, spentOf, paceOf } = context.CoursebookPresent;
const plain = (value) => JSON.parse(JSON.stringify(value));

// ---- sections ----

const heading = (title, level = 2) => ({ kind: 'heading', level, title });
const text = { kind: 'text' };
const notes = { kind: 'notes' };
const nothing = { kind: 'nothing' };
const own = (title = '', label = '') => ({ kind: 'own', title, label });
/** `Title: parts` with the notes behind a bar, a line each. */
const cut = (...parts) => plain(sectionsOf(parts, 'Lesson')).map((section) => `${section.title}: ${section.parts.join(' ')}${section.notes.length ? ` | ${section.notes.join(' ')}` : ''}`);

test('the first section is the title, and headings of level 2 and 3 begin the others', () => {
  assert.deepEqual(cut(heading('One'), text, text, heading('Two', 3), text, heading('Smaller', 4), text), ['Lesson: ', 'One: 0 1 2', 'Two: 3 4 5 6']);
});

test('a lesson of nothing is its title', () => assert.deepEqual(cut(), ['Lesson: ']));

test('what begins without a heading is named for the lesson', () => assert.deepEqual(cut(text, text), ['Lesson: ', 'Lesson: 0 1']));

test('a heading is never alone: a lower one, or a part of its own, stands with it', () => {
  assert.deepEqual(cut(heading('Part'), heading('One', 3), text, heading('Two', 3), text), ['Lesson: ', 'Part: 0 1 2', 'Two: 3 4']);
  assert.deepEqual(cut(heading('Try it'), own('In pairs'), text), ['Lesson: ', 'In pairs: 0 1', 'In pairs: 2']);
});

test('two headings of one level do not stand together', () => assert.deepEqual(cut(heading('One'), heading('Two'), text), ['Lesson: ', 'One: 0', 'Two: 1 2']));

test('activities, cards and quizzes each have a section, named by what they are called, else labelled, else by what went before', () => {
  assert.deepEqual(cut(heading('One'), text, own('In pairs'), own(), own('', 'Remember'), text), ['Lesson: ', 'One: 0 1', 'In pairs: 2', 'In pairs: 3', 'Remember: 4', 'In pairs: 5']);
});

test('notes are those of the section before them', () => {
  assert.deepEqual(cut(notes, heading('One'), notes, text, own('In pairs'), notes, notes), ['Lesson:  | 0', 'One: 1 3 | 2', 'In pairs: 4 | 5 6']);
});

test('a rule between paragraphs is no section', () => assert.deepEqual(cut(heading('One'), text, nothing, own('In pairs'), nothing), ['Lesson: ', 'One: 0 1', 'In pairs: 3']));

test('whatever stands in a lesson, each part is in exactly one place, in order', () => {
  let seed = 7;
  const draw = (n) => (seed = (seed * 16807) % 2147483647) % n;
  const kinds = [() => heading('H', 2 + draw(4)), () => text, () => notes, () => own('Own'), () => own(), () => nothing];
  for (let round = 0; round < 400; round += 1) {
    const parts = Array.from({ length: draw(20) }, () => kinds[draw(kinds.length)]());
    const sections = plain(sectionsOf(parts, 'Lesson'));
    const of = (kind) => parts.flatMap((part, i) => (kind(part.kind) ? [i] : []));
    assert.deepEqual(sections.flatMap((section) => section.parts), of((kind) => kind !== 'notes' && kind !== 'nothing'));
    assert.deepEqual(sections.flatMap((section) => section.notes), of((kind) => kind === 'notes'));
    assert.deepEqual(sections[0].parts, []);
    for (const { parts: shown, title } of sections.slice(1)) assert.ok(shown.length > 0 && title, JSON.stringify(parts));
  }
});

// ---- keys ----

const press = (key, more = {}, isRtl = false, needs = 'none') => actionFor({ key, ...more }, isRtl, needs);

test('the keys of people and of presenter remotes', () => {
  const wanted = {
    ArrowRight: 'next', ArrowLeft: 'previous', PageDown: 'next', PageUp: 'previous', n: 'next', N: 'next', Home: 'first', End: 'last', b: 'blank', '.': 'blank',
    f: 'full', Escape: 'leave', p: 'leave', s: 'speaker', ' ': 'down', F5: undefined, ArrowDown: undefined, Enter: undefined, x: undefined, Tab: undefined,
  };
  for (const [key, action] of Object.entries(wanted)) assert.equal(press(key), action, key);
});

test('Shift turns Space around and leaves the arrows to the selection', () => {
  assert.equal(press(' ', { shiftKey: true }), 'up');
  assert.equal(press('ArrowRight', { shiftKey: true }), undefined);
});

test('where one reads from right to left, the arrows turn around and nothing else does', () => {
  assert.equal(press('ArrowLeft', {}, true), 'next');
  assert.equal(press('ArrowRight', {}, true), 'previous');
  assert.equal(press('PageDown', {}, true), 'next');
});

test('the browser keeps its own', () => {
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) for (const key of ['f', 'ArrowLeft', 'Home', 'b']) assert.equal(press(key, { [modifier]: true }), undefined);
});

test('letters are found on keyboards that have other ones', () => {
  assert.equal(press('и', { code: 'KeyB' }), 'blank');
  assert.equal(press('נ', { code: 'KeyB' }), 'blank');
  assert.equal(press('n', { code: 'KeyB' }), 'next');
});

test('no key is taken from somebody who types, ticks or chooses', () => {
  const focus = (tag, more) => needsOf({ tag, ...more });
  const every = ['ArrowRight', 'PageDown', ' ', 'n', 'b', '.', 'Escape', 'Home', 'p'];
  for (const needs of [focus('textarea'), focus('input', { type: 'text' }), focus('input', { type: 'date' }), focus('select'), focus('p', { editable: true })]) {
    for (const key of every) assert.equal(press(key, {}, false, needs), undefined, key);
  }
  const radio = focus('input', { type: 'radio' });
  for (const key of ['ArrowRight', 'ArrowLeft', ' ', 'Home']) assert.equal(press(key, {}, false, radio), undefined, key);
  assert.equal(press('PageDown', {}, false, radio), 'next');
  const tab = focus('button', { role: 'tab' });
  assert.equal(press('ArrowRight', {}, false, tab), undefined);
  for (const needs of [focus('button'), focus('summary'), focus('input', { type: 'checkbox' })]) {
    assert.equal(press(' ', {}, false, needs), undefined);
    assert.equal(press('ArrowRight', {}, false, needs), 'next');
  }
  for (const tag of ['h2', 'a', 'body', 'course-quiz']) assert.equal(press(' ', {}, false, focus(tag)), 'down');
});

// ---- places ----

test('a place is written and read again', () => {
  for (const view of ['present', 'speaker']) for (const section of [1, 3, 12, 'last']) assert.deepEqual(plain(placeIn(hashOf(view, section))), { view, section });
  assert.deepEqual(plain(placeIn('#present')), { view: 'present', section: 1 });
  assert.deepEqual(plain(placeIn('#present-0')), { view: 'present', section: 1 });
  for (const hash of ['', '#', '#page-main', '#presents', '#present-', '#present-x', '#present-1-2', '#speaker-99999', 'present-1', '#present-1#present-2']) assert.equal(placeIn(hash), undefined, hash);
});

test('a page of the site is followed to, and nothing else', () => {
  for (const page of ['a.html', 'five/conflict-style.html', 'a/b/c_d~e.f.html', '%C3%BC/%D7%A9.html']) assert.ok(isPage(page), page);
  for (const page of [
    '', 'a', 'a.htm', '/a.html', '//evil.example/a.html', 'a//b.html', 'https://evil.example/a.html', 'javascript:alert(1)//.html', 'data:text/html,x.html', '../a.html', 'a/../b.html',
    'a/%2e%2e/b.html', '%2E./a.html', 'a%2f..%2fb.html', '..%5ca.html', 'a\\b.html', 'a.html?x', 'a.html#x', 'a b.html', 'a.html\n', '?.html', '#.html', 7, null, undefined, ['a.html'],
  ]) assert.equal(isPage(page), false, String(page));
});

// ---- messages ----

const present = { is: 'at', page: 'a.html', section: 3, blank: false, on: true, stamp: 5, since: 4 };
const sent = (change = {}, around = {}) => newsIn({ coursebook: 1, course: 'talking', present: { ...present, ...change }, ...around }, 'talking');

test('what the other window says is heard', () => {
  assert.deepEqual(plain(sent()), { ...present, by: 1 });
  assert.equal(sent({ section: 'last' }).section, 'last');
  assert.equal(sent({ is: 'scroll', by: -1 }).by, -1);
  assert.equal(sent({ blank: 'yes', on: 1 }).blank, false);
});

test('anything else that a window may be sent is none of ours', () => {
  for (const data of [undefined, null, 1, 'hello', [], {}, { coursebook: 1 }, { coursebook: 1, course: 'talking', record: {} }]) assert.equal(newsIn(data, 'talking'), undefined);
  assert.equal(sent({}, { course: 'other' }), undefined);
  assert.equal(sent({}, { coursebook: 2 }), undefined);
  for (const change of [{ is: 'erase' }, { page: '../a.html' }, { page: undefined }, { section: 0 }, { section: 1.5 }, { section: '3' }, { section: NaN }, { section: 1e9 }, { stamp: -1 }, { stamp: Infinity }, { stamp: '5' }, { since: null }]) {
    assert.equal(sent(change), undefined, JSON.stringify(change));
  }
});

// ---- time ----

test('minutes are counted whole, against the most that was planned', () => {
  const at = (minutes, planned) => plain(spentOf(1000, 1000 + minutes * 60_000, planned));
  assert.deepEqual(at(0, '25'), { n: 0, isOver: false });
  assert.deepEqual(at(24.9, '25'), { n: 24, isOver: false });
  assert.deepEqual(at(25, '25'), { n: 25, isOver: true });
  assert.deepEqual(at(25, '20–30'), { n: 25, isOver: false });
  assert.deepEqual(at(300, ''), { n: 300, isOver: false });
  assert.deepEqual(plain(spentOf(60_000, 0, '25')), { n: 0, isOver: false });
});

const morning = new Date(2026, 10, 28, 10, 20);
const pace = (change = {}) => ({ index: 1, started: new Date(2026, 10, 28, 9).toISOString(), rows: [{}, { title: 'Compare in threes', late: 615, high: 15 }], ...change });

test('the pace clock of today says what runs and how long it still may', () => {
  assert.deepEqual(plain(paceOf(pace(), morning)), { title: 'Compare in threes', left: 10 });
  assert.equal(paceOf(pace({ rows: [{}, { title: 'x', late: 600, high: 15 }] }), morning).left, -5);
  assert.equal(paceOf(pace({ rows: [{}, { title: '', lessonTitle: 'Listening', late: 600, high: 15 }] }), morning).title, 'Listening');
  assert.equal(paceOf(pace({ started: undefined, starts: [null, new Date(2026, 10, 28, 9).toISOString()] }), morning).left, 10);
});

test('a pace clock of another day, or one that makes no sense, says nothing', () => {
  for (const bad of [
    undefined, null, 'x', [], {}, pace({ index: 2 }), pace({ index: '1' }), pace({ index: -1 }), pace({ rows: 'x' }), pace({ rows: [] }), pace({ started: undefined }), pace({ started: 'soon' }), pace({ started: new Date(2026, 10, 27, 9).toISOString() }),
    ...[{ title: '' }, { title: 3 }, { late: '615' }, { high: NaN }, { late: undefined }].map((change) => pace({ rows: [{}, { title: 'x', late: 615, high: 15, ...change }] })),
  ]) assert.equal(paceOf(bad, morning), undefined, JSON.stringify(bad));
});
