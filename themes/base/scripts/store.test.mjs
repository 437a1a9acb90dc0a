// The learner's record in course.js and more.js: one entry a key, over a storage that two tabs share and that may fail in every way; the
// same record in windows with a storage each; and the plan of what comes back. Run with `node --test themes/`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

// In this context and not in one of its own, where every global costs a detour: the long runs take seconds, not half a minute.
for (const filename of ['course.js', 'more.js']) vm.runInThisContext(readFileSync(new URL(filename, import.meta.url), 'utf8'), { filename });
const { dayOf, isDue } = globalThis.CoursebookCourse;
const { carry, connect, laterDay, replan } = globalThis.CoursebookMore;
/** @type {(open: () => any, course: string, now: () => number) => any} */
const createStore = (open, course, now) => carry(globalThis.CoursebookCourse.createStore(open, course, now), course, now);

/** As JSON would have it: maps without a prototype are like others. */
const plain = (/** @type {any} */ value) => JSON.parse(JSON.stringify(value));
const same = (/** @type {any} */ actual, /** @type {any} */ expected) => assert.deepEqual(plain(actual), expected);

const PREFIX = 'coursebook:v1:a-course:';
const NOON = Date.parse('2026-11-21T12:00:00.000Z');

/**
 * A storage as browsers have it: its keys are its own, its functions are not. Tabs share it; each hears of the others' writes
 * when it takes them from its queue.
 */
function makeStorage(/** @type {Record<string, string>} */ before = {}) {
  const faults = { read: false, write: false, room: Infinity };
  /** @type {Array<Array<string | null>>} */
  const queues = [];
  /** @type {unknown} */
  let writer;
  const say = (/** @type {string | null} */ key) => { for (const queue of queues) if (queue !== writer) queue.push(key); };
  const size = () => Object.entries(texts).reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  const functions = {
    getItem(/** @type {string} */ key) {
      if (faults.read) throw new Error('SecurityError');
      return texts[key] ?? null;
    },
    setItem(/** @type {string} */ key, /** @type {string} */ text) {
      if (faults.write || (faults.room < Infinity && size() - (texts[key] ?? '').length + key.length + text.length > faults.room)) throw new Error('QuotaExceededError');
      texts[key] = text;
      say(key);
    },
    removeItem(/** @type {string} */ key) {
      delete texts[key];
      say(key);
    },
  };
  /** @type {Record<string, any>} */
  const texts = Object.assign(Object.create(functions), before);
  return {
    texts, faults,
    /** As one tab has it. */
    open() {
      /** @type {Array<string | null>} */
      const queue = [];
      queues.push(queue);
      return {
        queue,
        storage: () => {
          writer = queue;
          return texts;
        },
        close: () => { queues.splice(queues.indexOf(queue), 1); },
      };
    },
    /** What somebody does who is no tab of ours. */
    clear() {
      writer = undefined;
      for (const key of Object.keys(texts)) delete texts[key];
      say(null);
    },
  };
}

/** One tab: a store, and the events it has not heard of yet. @param {ReturnType<typeof makeStorage>} shared @param {() => number} [now] */
function openTab(shared, now) {
  const { storage, queue, close } = shared.open();
  const store = createStore(storage, 'a-course', now);
  return {
    store, queue, close,
    hear: () => { while (queue.length) store.changed(queue.shift()); },
  };
}

let tick = NOON;
const now = () => (tick += 1000);

// ---- entries ----

test('what was set is got again, has a key of its own, and its time and label', () => {
  const shared = makeStorage();
  const { store } = openTab(shared, () => NOON);
  store.set('sheets', 'top-five-name', 'Amina', { page: 'a.html#top-five', title: 'Top five', name: 'Name', text: 'Amina', more: 1 });
  assert.equal(store.get('sheets', 'top-five-name'), 'Amina');
  assert.deepEqual(Object.keys(shared.texts), [`${PREFIX}sheets:top-five-name`]);
  const entry = { value: 'Amina', at: '2026-11-21T12:00:00.000Z', label: { page: 'a.html#top-five', title: 'Top five', name: 'Name', text: 'Amina' } };
  assert.deepEqual(JSON.parse(shared.texts[`${PREFIX}sheets:top-five-name`]), entry);
  same(store.all('sheets'), { 'top-five-name': 'Amina' });
  same(store.entries('sheets'), { 'top-five-name': entry });
});

test('names that every object has are names like others', () => {
  const shared = makeStorage();
  const names = ['__proto__', 'constructor', 'length', 'innerHTML', 'hasOwnProperty', 'a:b', ''];
  const { store } = openTab(shared, now);
  for (const name of names) assert.equal(store.get('quiz', name), undefined);
  for (const name of names) store.set('quiz', name, { [name]: 1 });
  const next = openTab(shared, now).store;
  for (const name of names) assert.equal(JSON.stringify(next.get('quiz', name)), JSON.stringify({ [name]: 1 }));
  assert.deepEqual(Object.keys(next.all('quiz')).sort(), [...names].sort());
  assert.equal(openTab(makeStorage(), now).store.import(plain(next.export())), names.length);
});

test('what is removed stays removed, and leaves a tombstone', () => {
  const shared = makeStorage();
  const { store } = openTab(shared, now);
  store.set('sheets', 'a', 1);
  const before = plain(store.export());
  store.remove('sheets', 'a');
  store.remove('sheets', 'never');
  assert.equal(store.get('sheets', 'a'), undefined);
  same(store.all('sheets'), {});
  assert.deepEqual(Object.keys(JSON.parse(shared.texts[`${PREFIX}sheets:a`])), ['at']);
  assert.deepEqual(Object.keys(shared.texts), [`${PREFIX}sheets:a`]);
  store.merge(before);
  assert.equal(store.get('sheets', 'a'), undefined);
});

test('what a caller does with a value changes nothing that is kept', () => {
  const { store } = openTab(makeStorage(), now);
  const value = { list: [1] };
  store.set('quiz', 'a', value);
  value.list.push(2);
  store.get('quiz', 'a').list.push(3);
  same(store.get('quiz', 'a'), { list: [1] });
});

test('a later write counts, also where the clock goes back', () => {
  const shared = makeStorage();
  let clock = NOON;
  const [one, two] = [openTab(shared, () => clock), openTab(shared, () => clock)];
  one.store.set('quiz', 'a', 'first');
  clock -= 3_600_000;
  two.store.set('quiz', 'a', 'second');
  one.hear();
  assert.equal(one.store.get('quiz', 'a'), 'second');
  two.store.erase();
  one.store.set('quiz', 'a', 'third');
  two.hear();
  assert.equal(two.store.get('quiz', 'a'), 'third');
});

test('an entry from a clock that never was does not win for ever', () => {
  const shared = makeStorage({ [`${PREFIX}quiz:a`]: '{"value":"odd","at":"+275760-09-13T00:00:00.000Z"}', [`${PREFIX}quiz:b`]: '{"value":"odd","at":"soon"}' });
  const { store } = openTab(shared, now);
  assert.equal(store.get('quiz', 'a'), 'odd');
  for (const id of ['a', 'b']) {
    store.set('quiz', id, 'mine');
    assert.equal(openTab(shared, now).store.get('quiz', id), 'mine');
  }
});

test('listeners hear what is written here, elsewhere, and of more than one', () => {
  const shared = makeStorage();
  const [one, two] = [openTab(shared, now), openTab(shared, now)];
  /** @type {any[]} */
  const heard = [];
  one.store.onchange(() => { throw new Error('a listener that fails stops no other'); });
  one.store.onchange((/** @type {any[]} */ ...news) => heard.push(news));
  const { error } = console;
  console.error = () => {};
  one.store.set('prefs', 'theme', 'dark');
  two.store.set('quiz', 'a:b', 1);
  two.store.erase();
  one.queue.unshift('someone-else', 'coursebook:v1:a-course', `${PREFIX}notes:a`);
  one.hear();
  console.error = error;
  same(heard.slice(0, 3), [['prefs', 'theme'], [null, null, true], ['quiz', 'a:b', true]]);
  same(heard.at(-1), [null, null, true]);
});

// ---- faults ----

test('a storage that throws on reading: all works in memory, and one is told once', () => {
  const store = createStore(() => { throw new Error('SecurityError'); }, 'a-course', now);
  let told = 0;
  store.onlost(() => { told += 1; });
  assert.equal(store.persistent, false);
  assert.equal(store.seed, store.seed);
  store.jot('prefs', 'lesson', 'a');
  assert.equal(told, 0, 'what the learner did not ask for is no reason');
  store.set('quiz', 'a', 1);
  store.set('quiz', 'a', 2);
  store.remove('quiz', 'b');
  assert.equal(store.get('quiz', 'a'), 2);
  same(store.all('quiz'), { a: 2 });
  assert.equal(told, 1);
});

test('a storage that throws on writing keeps what it had, and the page what is new', () => {
  const shared = makeStorage({ [`${PREFIX}quiz:old`]: '{"value":"x","at":"2026-11-01T10:00:00.000Z"}' });
  shared.faults.write = true;
  const { store } = openTab(shared, now);
  let told = 0;
  store.onlost(() => { told += 1; });
  assert.equal(store.persistent, true);
  store.set('quiz', 'new', 'y');
  same(store.all('quiz'), { old: 'x', new: 'y' });
  assert.equal(store.persistent, false);
  assert.equal(told, 1);
  shared.faults.write = false;
  store.set('quiz', 'third', 'z');
  same(openTab(shared, now).store.all('quiz'), { old: 'x', new: 'y', third: 'z' });
  assert.equal(store.persistent, true);
  assert.equal(told, 1);
});

test('a full storage: what is too large waits in memory, what is smaller is kept', () => {
  const shared = makeStorage();
  shared.faults.room = 400;
  const { store } = openTab(shared, now);
  store.set('sheets', 'large', 'x'.repeat(500));
  store.set('sheets', 'small', 'y');
  same(openTab(shared, now).store.all('sheets'), { small: 'y' });
  assert.equal(store.get('sheets', 'large').length, 500);
  assert.equal(store.persistent, false);
  shared.faults.room = Infinity;
  store.set('sheets', 'small', 'z');
  assert.equal(openTab(shared, now).store.get('sheets', 'large').length, 500);
});

for (const rubbish of ['', '{', '[1]', 'null', '7', '"text"', '{}', '{"at":7}']) {
  test(`an entry that is ${rubbish || 'empty'} counts as absent and can be written`, () => {
    const shared = makeStorage({ [`${PREFIX}quiz:a`]: rubbish });
    const { store } = openTab(shared, now);
    assert.equal(store.get('quiz', 'a'), undefined);
    same(store.all('quiz'), {});
    store.set('quiz', 'a', 1);
    assert.equal(openTab(shared, now).store.get('quiz', 'a'), 1);
  });
}

test('what belongs to others, to later versions and to no kind is never touched', () => {
  const others = {
    'coursebook:v2:a-course:quiz:a': '{"value":2}', 'coursebook:v2:a-course': '{"v":2}', 'coursebook:v1:another:quiz:a': '{"value":3,"at":""}',
    'coursebook:v1:a-course:notes:a': '{"value":4,"at":""}', 'coursebook:v1:a-course-too:quiz:a': '{"value":5,"at":""}', unrelated: 'x',
  };
  const shared = makeStorage({ ...others });
  const { store } = openTab(shared, now);
  same(store.all('quiz'), {});
  store.set('quiz', 'b', 1);
  store.erase();
  store.set('quiz', 'b', 1);
  for (const [key, text] of Object.entries(others)) assert.equal(shared.texts[key], text);
});

test('cleared by somebody else, all that the page knows is back at the next write', () => {
  const shared = makeStorage();
  const [one, two] = [openTab(shared, now), openTab(shared, now)];
  one.store.set('quiz', 'a', 1);
  two.hear();
  two.store.set('quiz', 'b', 2);
  one.hear();
  shared.clear();
  assert.equal(one.store.get('quiz', 'a'), 1);
  one.hear();
  same(one.store.all('quiz'), { a: 1, b: 2 });
  assert.deepEqual({ ...shared.texts }, {}, 'not before the learner does something');
  one.store.set('quiz', 'c', 3);
  same(openTab(shared, now).store.all('quiz'), { a: 1, b: 2, c: 3 });
});

test('an older entry that another tab wrote late gives way to the younger one', () => {
  const shared = makeStorage();
  const { store } = openTab(shared, now);
  store.set('quiz', 'a', 'younger');
  const key = `${PREFIX}quiz:a`;
  shared.texts[key] = '{"value":"older","at":"2026-01-01T00:00:00.000Z"}';
  store.changed(key);
  assert.equal(store.get('quiz', 'a'), 'younger');
  assert.equal(openTab(shared, now).store.get('quiz', 'a'), 'younger');
});

// ---- the record of an older Coursebook ----

const OLD = 'coursebook:v1:a-course';

test('an old record is taken over once; of each item the younger stays', () => {
  const shared = makeStorage({
    [OLD]: JSON.stringify({
      v: 1, notes: { n: 'not ours' }, lessons: { l: { value: { seen: true, done: '2026-01-02T00:00:00.000Z' }, at: '2026-01-02T00:00:00.000Z' } },
      quiz: { a: { value: 'old', at: '2026-01-02T00:00:00.000Z' }, b: { value: 'old', at: '2026-01-02T00:00:00.000Z' }, c: 7, d: { value: 'undated', at: '' } },
      sheets: [1], prefs: null,
    }),
    [`${PREFIX}quiz:a`]: '{"value":"new","at":"2026-01-03T00:00:00.000Z"}', [`${PREFIX}quiz:b`]: '{"value":"older","at":"2026-01-01T00:00:00.000Z"}',
  });
  const { store } = openTab(shared, now);
  same(store.all('quiz'), { a: 'new', b: 'old', d: 'undated' });
  assert.ok(store.get('lessons', 'l').done);
  assert.equal(Object.hasOwn(shared.texts, OLD), false);
  same(openTab(shared, now).store.all('quiz'), { a: 'new', b: 'old', d: 'undated' });
});

for (const [name, text] of [['rubbish', '{"v":1,'], ['of a later version', '{"v":2,"quiz":[]}'], ['a list', '[1]'], ['null', 'null']]) {
  test(`an old record that is ${name} is left alone, and all works`, () => {
    const shared = makeStorage({ [OLD]: text });
    const { store } = openTab(shared, now);
    store.set('quiz', 'a', 1);
    assert.equal(store.persistent, true);
    assert.equal(shared.texts[OLD], text);
    assert.equal(openTab(shared, now).store.get('quiz', 'a'), 1);
  });
}

test('an old record goes only when all of it is kept', () => {
  const shared = makeStorage({ [OLD]: JSON.stringify({ v: 1, quiz: { a: { value: 'x'.repeat(300), at: '2026-01-02T00:00:00.000Z' } } }) });
  shared.faults.room = 500;
  const { store } = openTab(shared, now);
  assert.equal(store.get('quiz', 'a').length, 300);
  assert.ok(Object.hasOwn(shared.texts, OLD));
  shared.faults.room = Infinity;
  assert.equal(openTab(shared, now).store.get('quiz', 'a').length, 300);
  assert.equal(Object.hasOwn(shared.texts, OLD), false);
});

// ---- out, in, and gone ----

test('what is handed out can be taken in elsewhere: the younger of each stays', () => {
  const [here, there] = [openTab(makeStorage(), now).store, openTab(makeStorage(), now).store];
  here.set('quiz', 'a', 'here', { title: 'T', name: 'N', text: 'X' });
  there.set('quiz', 'b', 'there');
  here.set('quiz', 'b', 'here, later');
  there.set('quiz', 'a', 'there, latest');
  here.set('sheets', 'c', 1);
  here.remove('sheets', 'c');
  assert.equal(typeof here.seed, 'string');
  const record = plain(here.export());
  assert.deepEqual([record.v, record.course, record.entries.length, 'erased' in record], [1, 'a-course', 3, false]);
  assert.deepEqual(record.entries[0], { kind: 'quiz', id: 'a', value: 'here', at: record.entries[0].at, label: { title: 'T', name: 'N', text: 'X' } });
  assert.equal(there.import(record), 2);
  same(there.all('quiz'), { a: 'there, latest', b: 'here, later' });
  assert.equal(there.import(record), 0);
});

for (const rubbish of [null, 7, 'x', [], {}, { v: 2, course: 'a-course', entries: [] }, { v: 1, course: 'another', entries: [{ kind: 'quiz', id: 'a', value: 1, at: '2027-01-01T00:00:00.000Z' }] }, { v: 1, course: 'a-course', entries: {} },
  { v: 1, course: 'a-course', entries: [null, 7, {}, { kind: 'notes', id: 'a', value: 1, at: '' }, { kind: 'quiz', id: 7, value: 1, at: '' }, { kind: 'quiz', id: 'a' }, { kind: 'prefs', id: 'seed', value: 'mine', at: '2027-01-01T00:00:00.000Z' }] }]) {
  test(`a record like ${JSON.stringify(rubbish)?.slice(0, 60)} changes nothing`, () => {
    const shared = makeStorage();
    const { store } = openTab(shared, now);
    assert.equal(store.import(rubbish), 0);
    store.merge(rubbish);
    assert.deepEqual({ ...shared.texts }, {});
  });
}

test('what was erased is gone here and in the other tab, and what comes after counts', () => {
  const shared = makeStorage({ [OLD]: '{' });
  const [one, two] = [openTab(shared, () => NOON), openTab(shared, () => NOON)];
  one.store.set('quiz', 'a', 1);
  two.store.set('quiz', 'b', 2);
  one.store.erase();
  assert.deepEqual(Object.keys(shared.texts), [`${PREFIX}erased`]);
  assert.equal(two.store.get('quiz', 'b'), undefined, 'before its event comes');
  two.store.set('quiz', 'c', 3);
  one.hear();
  two.hear();
  for (const { store } of [one, two, openTab(shared)]) same(store.all('quiz'), { c: 3 });
});

test('a file saved before everything was erased brings it back', () => {
  const shared = makeStorage();
  const { store } = openTab(shared, now);
  store.set('quiz', 'a', 'mine');
  store.set('quiz', 'b', 'mine');
  const file = plain(store.export());
  store.erase();
  store.set('quiz', 'b', 'newer');
  assert.equal(store.import(file), 1);
  same(openTab(shared, now).store.all('quiz'), { a: 'mine', b: 'newer' });
});

test('what a file brings back keeps its order in time', () => {
  const { store } = openTab(makeStorage(), now);
  for (const id of ['c', 'a', 'b']) store.set('quiz', id, id);
  const file = plain(store.export());
  file.entries.reverse();
  store.erase();
  store.import(file);
  same(Object.values(store.entries('quiz')).sort((x, y) => x.at.localeCompare(y.at)).map(({ value }) => value), ['c', 'a', 'b']);
});

test('the seed is made once, and stays', () => {
  const shared = makeStorage();
  const { seed } = openTab(shared, now).store;
  assert.match(seed, /^\w+$/);
  assert.equal(openTab(shared, now).store.seed, seed);
  assert.notEqual(openTab(makeStorage(), now).store.seed, seed);
});

// ---- any order of things ----

/** Numbers from 0 to 1, the same for the same seed (mulberry32). @param {number} seed */
function random(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const NAMES = ['quiz:a', 'quiz:__proto__', 'sheets:b', 'lessons:length', 'review:key:c'].map((name) => [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)]);

/**
 * Two tabs, and what the learner saw confirmed. Events come late or not at all before a reload, the clock stands still, jumps
 * and goes back.
 * @param {number} seed
 */
function liveThrough(seed) {
  const next = random(seed);
  const pick = (/** @type {any[]} */ list) => list[Math.floor(next() * list.length)];
  const shared = makeStorage();
  let clock = NOON;
  const time = () => clock;
  const tabs = [openTab(shared, time), openTab(shared, time)];
  /** By `KIND:ID`; without `value` where it was removed. @type {Map<string, { value?: any, at: number }>} */
  const confirmed = new Map();
  let erased = 0;
  /** @type {any[]} */
  const files = [];
  /** @type {string[]} */
  const log = [];
  /** @param {any} store @param {string} who */
  const assertNothingLost = (store, who) => {
    for (const [kind, id] of NAMES) {
      const expected = confirmed.get(`${kind}:${id}`)?.value;
      if (store.get(kind, id) !== expected) assert.fail(`seed ${seed}, ${who}: ${kind}:${id} is ${store.get(kind, id)}, not ${expected}\n${log.join('\n')}`);
    }
  };
  // A tab that is asked looks, and then knows more than it had heard: so mostly a fresh one is asked.
  const assertKept = () => {
    const fresh = openTab(shared, time);
    fresh.close();
    assertNothingLost(fresh.store, 'a new tab');
  };

  for (let step = 0; step < 40; step += 1) {
    const which = Math.floor(next() * 2);
    const tab = tabs[which];
    const [kind, id] = pick(NAMES);
    const name = `${kind}:${id}`;
    clock += pick([0, 0, 1, 1000, -500]);
    const act = next();
    if (act < 0.45) {
      const value = step;
      tab.store.set(kind, id, value);
      log.push(`${which} sets ${name} = ${value}`);
      confirmed.set(name, { value, at: Date.parse(tab.store.record(kind, id).entries[0].at) });
    } else if (act < 0.58) {
      tab.store.remove(kind, id);
      log.push(`${which} removes ${name}`);
      if (confirmed.get(name)?.value !== undefined) confirmed.set(name, { at: Date.parse(tab.store.record(kind, id).entries[0].at) });
    } else if (act < 0.7) {
      log.push(`${which} hears one`);
      if (tab.queue.length) tab.store.changed(tab.queue.shift() ?? null);
    } else if (act < 0.78) {
      log.push(`${which} is loaded again`);
      tab.close();
      tabs[which] = openTab(shared, time);
    } else if (act < 0.83) {
      log.push(`${which} erases`);
      tab.store.erase();
      confirmed.clear();
      erased = Date.parse(tab.store.record().erased);
    } else if (act < 0.91) {
      log.push(`${which} hands out file ${files.length}`);
      tab.hear();
      files.push(plain(tab.store.export()));
    } else if (files.length) {
      const number = Math.floor(next() * files.length);
      log.push(`${which} takes file ${number} in`);
      tab.store.import(files[number]);
      for (const item of files[number].entries) {
        const key = `${item.kind}:${item.id}`;
        const mine = confirmed.get(key);
        const at = Date.parse(item.at);
        if (at <= erased ? !mine : !mine || at > mine.at) confirmed.set(key, { value: item.value, at: Date.parse(tab.store.record(item.kind, item.id).entries[0].at) });
      }
    }
    assertKept();
    if (next() < 0.1) assertNothingLost(tabs[0].store, 'tab 0');
  }
  for (const tab of tabs) tab.hear();
  for (const [i, { store }] of tabs.entries()) assertNothingLost(store, `tab ${i}`);
  for (const kind of ['quiz', 'sheets', 'lessons', 'review']) {
    assert.deepEqual(Object.entries(tabs[0].store.all(kind)).sort(), Object.entries(tabs[1].store.all(kind)).sort(), `seed ${seed}: the tabs agree`);
  }
}

test('in a thousand lives of two tabs no answer that was confirmed is lost', () => {
  for (let seed = 1; seed <= 1000; seed += 1) liveThrough(seed);
});

/** One tab over a storage that fails now and then: what the page confirmed it shows, and once all is well it is kept. @param {number} seed */
function liveWithFaults(seed) {
  const next = random(seed);
  const shared = makeStorage();
  const tab = openTab(shared, () => NOON);
  /** @type {Map<string, any>} */
  const confirmed = new Map();
  for (let step = 0; step < 40; step += 1) {
    const [kind, id] = NAMES[Math.floor(next() * NAMES.length)];
    const act = next();
    if (act < 0.5) {
      const value = 'x'.repeat(Math.floor(next() * 300)) + step;
      tab.store.set(kind, id, value);
      confirmed.set(`${kind}:${id}`, value);
    } else if (act < 0.6) {
      tab.store.remove(kind, id);
      confirmed.delete(`${kind}:${id}`);
    } else if (act < 0.7) shared.faults.read = !shared.faults.read;
    else if (act < 0.8) shared.faults.write = !shared.faults.write;
    else if (act < 0.85) shared.faults.room = next() < 0.5 ? Math.floor(next() * 1500) : Infinity;
    else if (act < 0.9) shared.clear();
    else if (act < 0.95) shared.texts[`${PREFIX}${kind}:${id}`] = ['{', 'null', '[]', '{"v":2}', ''][Math.floor(next() * 5)];
    else tab.hear();
    for (const [kind, id] of NAMES) if (tab.store.get(kind, id) !== confirmed.get(`${kind}:${id}`)) assert.fail(`seed ${seed}, step ${step}: ${kind}:${id}`);
  }
  Object.assign(shared.faults, { read: false, write: false, room: Infinity });
  tab.store.set('prefs', 'theme', 'dark');
  const { store } = openTab(shared, () => NOON);
  for (const [kind, id] of NAMES) assert.equal(store.get(kind, id), confirmed.get(`${kind}:${id}`), `seed ${seed}, in the end`);
}

test('in a thousand lives with a storage that fails nothing on the screen is lost', () => {
  for (let seed = 1; seed <= 1000; seed += 1) liveWithFaults(seed);
});

// ---- windows with a storage each ----

/** A window as far as `connect` knows one: messages come when `flush` is called, as copies, and say who sent them. */
function makeWindows() {
  /** @type {Array<() => void>} */
  const post = [];
  return {
    post,
    sent: 0,
    flush() {
      for (let deliver = post.shift(); deliver; deliver = post.shift()) {
        this.sent += 1;
        deliver();
      }
    },
    open() {
      /** @type {Array<(event: any) => void>} */
      const listeners = [];
      const window = {
        addEventListener: (/** @type {string} */ _, /** @type {(event: any) => void} */ fn) => { listeners.push(fn); },
        receive: (/** @type {any} */ data, /** @type {any} */ source) => post.push(() => { for (const fn of listeners) fn({ data: structuredClone(data), source }); }),
      };
      return window;
    },
    /** How `from` sees `to`: the source of what comes back is the same object. @param {any} from @param {any} to */
    pair(from, to) {
      /** @type {any} */
      const there = { postMessage: (/** @type {any} */ data) => to.receive(data, here) };
      /** @type {any} */
      const here = { postMessage: (/** @type {any} */ data) => from.receive(data, there) };
      return { there, here };
    },
  };
}

/** A page with a storage of its own, and the frame with the hub in it. @param {ReturnType<typeof makeWindows>} windows @param {ReturnType<typeof makeStorage>} hubs */
function openPage(windows, hubs, own = makeStorage()) {
  const page = openTab(own, now);
  const hub = openTab(hubs, now);
  const [window, frame] = [windows.open(), windows.open()];
  const { there, here } = windows.pair(window, frame);
  connect(frame, () => here, hub.store, 'a-course');
  const greet = connect(window, () => there, page.store, 'a-course');
  return { ...page, hub, window, frame, own, greet, there, here };
}

test('where each page has a store of its own, the hub makes one of them', () => {
  const [windows, hubs] = [makeWindows(), makeStorage()];
  const lesson = openPage(windows, hubs);
  lesson.store.set('quiz', 'a', 'before the hub was there', { title: 'T' });
  lesson.greet();
  windows.flush();
  lesson.store.set('quiz', 'b', 'after');
  lesson.store.remove('quiz', 'a');
  windows.flush();

  const work = openPage(windows, hubs);
  /** @type {any[]} */
  const heard = [];
  work.store.onchange((/** @type {any[]} */ ...news) => heard.push(news));
  work.greet();
  windows.flush();
  same(work.store.all('quiz'), { b: 'after' });
  same(heard, [[null, null, true]]);
  assert.ok(work.own.texts[`${PREFIX}quiz:b`], 'kept in its own store as well');

  // The other page is still open: its hub hears of the storage, and passes it on.
  lesson.store.set('sheets', 'c', 1);
  windows.flush();
  work.hub.hear();
  windows.flush();
  assert.equal(work.store.get('sheets', 'c'), 1);
  same(heard.at(-1), ['sheets', 'c', true]);
  assert.equal(windows.post.length, 0, 'nothing goes round for ever');
});

test('of two entries of one moment the same one stays everywhere', () => {
  for (const [mine, theirs] of [['a', 'b'], ['b', 'a']]) {
    const [windows, hubs] = [makeWindows(), makeStorage({ [`${PREFIX}quiz:a`]: `{"value":"${theirs}","at":"2026-11-21T12:00:00.000Z"}` })];
    const page = openPage(windows, hubs, makeStorage({ [`${PREFIX}quiz:a`]: `{"value":"${mine}","at":"2026-11-21T12:00:00.000Z"}` }));
    page.greet();
    windows.flush();
    assert.deepEqual([page.store.get('quiz', 'a'), page.hub.store.get('quiz', 'a')], ['b', 'b']);
  }
});

test('one write is one message, and no answer', () => {
  const windows = makeWindows();
  const page = openPage(windows, makeStorage());
  page.greet();
  windows.flush();
  const before = windows.sent;
  page.store.set('quiz', 'a', 1);
  windows.flush();
  assert.equal(windows.sent, before + 1);
});

test('what one page erases is gone in the others too, also where it was not open', () => {
  const [windows, hubs, closed] = [makeWindows(), makeStorage(), makeStorage()];
  const lesson = openPage(windows, hubs, closed);
  lesson.store.set('quiz', 'a', 1);
  lesson.greet();
  windows.flush();
  const work = openPage(windows, hubs);
  work.greet();
  windows.flush();
  work.store.erase();
  windows.flush();
  assert.deepEqual(Object.keys(hubs.texts), [`${PREFIX}erased`]);
  const again = openPage(windows, hubs, closed);
  assert.equal(again.store.get('quiz', 'a'), 1, 'nobody has told it yet');
  again.greet();
  windows.flush();
  assert.equal(again.store.get('quiz', 'a'), undefined);
  assert.deepEqual(Object.keys(closed.texts), [`${PREFIX}erased`]);
  again.store.set('quiz', 'a', 2);
  windows.flush();
  work.hub.hear();
  windows.flush();
  assert.equal(work.store.get('quiz', 'a'), 2);
});

test('what a file brings back reaches the pages', () => {
  const [windows, hubs] = [makeWindows(), makeStorage()];
  const work = openPage(windows, hubs);
  work.greet();
  windows.flush();
  work.store.set('quiz', 'a', 1);
  const file = plain(work.store.export());
  work.store.erase();
  work.store.import(file);
  windows.flush();
  const lesson = openPage(windows, hubs);
  lesson.greet();
  windows.flush();
  assert.equal(lesson.store.get('quiz', 'a'), 1);
});

test('messages of strangers, of other courses and of no shape are not heard', () => {
  const [windows, hubs] = [makeWindows(), makeStorage()];
  const page = openPage(windows, hubs);
  const record = { v: 1, course: 'a-course', at: '', entries: [{ kind: 'quiz', id: 'a', value: 'theirs', at: '2027-01-01T00:00:00.000Z' }] };
  const good = { coursebook: 1, course: 'a-course', record };
  /** @type {any[]} */
  const answers = [];
  const stranger = { postMessage: (/** @type {any} */ data) => answers.push(data) };
  for (const window of [page.window, page.frame]) {
    const friend = window === page.window ? page.there : page.here;
    for (const source of [stranger, null, undefined]) window.receive({ ...good, ask: true }, source);
    for (const data of [null, 7, 'x', [], {}, { ...good, coursebook: 2 }, { ...good, course: 'another' }, { ...good, record: null }, { ...good, record: { ...record, course: 'another' } }, { ...good, record: { ...record, entries: 7 } }]) window.receive(data, friend);
  }
  windows.flush();
  same(page.store.all('quiz'), {});
  assert.deepEqual([answers, { ...page.own.texts }, { ...hubs.texts }], [[], {}, {}]);
});

test('where no hub answers, or none is left, nothing breaks', () => {
  const window = makeWindows().open();
  const { store } = openTab(makeStorage(), now);
  connect(window, () => null, store, 'a-course')();
  store.set('quiz', 'a', 1);
  assert.equal(store.get('quiz', 'a'), 1);
});

// ---- what comes back ----

const TODAY = '2026-11-21';

test('only what was missed comes back: tomorrow, and then after longer and longer pauses', () => {
  assert.equal(replan(undefined, 'l', 'right', TODAY), undefined);
  let plan = replan(undefined, 'l', 'missed', TODAY);
  same(plan, { lesson: 'l', box: 1, due: '2026-11-22' });
  const days = [];
  for (let { due } = plan; due; { due } = plan) {
    days.push(due);
    plan = replan(plan, 'l', 'right', due);
  }
  assert.deepEqual(days, ['2026-11-22', '2026-11-25', '2026-12-02', '2026-12-18', '2027-01-22']);
  same(plan, { lesson: 'l', box: 6 });
  assert.equal(isDue(plan, '2099-01-01'), false, 'learnt is learnt');
  assert.equal(replan(plan, 'l', 'right', '2099-01-01'), undefined);
});

test('right before its day changes nothing; on its day or later it moves on from today', () => {
  const plan = { lesson: 'l', box: 2, due: '2026-11-25' };
  assert.equal(replan(plan, 'l', 'right', '2026-11-24'), undefined);
  same(replan(plan, 'l', 'right', '2026-11-25'), { lesson: 'l', box: 3, due: '2026-12-02' });
  same(replan(plan, 'l', 'right', '2027-03-01'), { lesson: 'l', box: 3, due: '2027-03-08' });
});

test('missed once more, also after it was learnt, it begins again', () => {
  for (const plan of [{ lesson: 'l', box: 4, due: '2027-01-01' }, { lesson: 'l', box: 6 }, { lesson: 'l', box: 1, due: TODAY }]) {
    same(replan(plan, 'l', 'missed', TODAY), { lesson: 'l', box: 1, due: '2026-11-22' });
  }
});

test('a key point begins once', () => {
  same(replan(undefined, 'l', 'begin', TODAY), { lesson: 'l', box: 1, due: '2026-11-22' });
  assert.equal(replan({ lesson: 'l', box: 3, due: '2027-01-01' }, 'l', 'begin', TODAY), undefined);
  assert.equal(replan({ lesson: 'l', box: 6 }, 'l', 'begin', TODAY), undefined);
});

test('what left its lesson waits without a day, and goes on where it is met again', () => {
  const lost = { lesson: 'l', box: 2 };
  assert.equal(isDue(lost, '2099-01-01'), false);
  same(replan(lost, 'other', 'right', TODAY), { lesson: 'other', box: 3, due: '2026-11-28' });
  same(replan(lost, 'other', 'missed', TODAY), { lesson: 'other', box: 1, due: '2026-11-22' });
  same(replan(lost, 'other', 'begin', TODAY), { lesson: 'other', box: 2, due: '2026-11-24' });
});

for (const rubbish of [null, 7, 'x', [], {}, { box: 0, due: TODAY }, { box: 2.5, due: TODAY }, { box: '1', due: TODAY }, { box: 99 }]) {
  test(`a plan like ${JSON.stringify(rubbish)} is none`, () => {
    assert.equal(isDue(rubbish, TODAY), false);
    assert.equal(replan(rubbish, 'l', 'right', TODAY), undefined);
    same(replan(rubbish, 'l', 'begin', TODAY), { lesson: 'l', box: 1, due: '2026-11-22' });
  });
}

test('days go over the ends of months, of years and of February', () => {
  assert.equal(laterDay('2026-01-31', 1), '2026-02-01');
  assert.equal(laterDay('2026-12-31', 3), '2027-01-03');
  assert.equal(laterDay('2026-02-27', 3), '2026-03-02');
  assert.equal(laterDay('2028-02-28', 1), '2028-02-29');
  assert.equal(laterDay('2026-11-26', 35), '2026-12-31');
});

for (const [zone, moment, day, pauses] of /** @type {Array<[string, string, string, Array<[number, string]>]>} */ ([
  ['Europe/Berlin', '2026-03-29T00:30:00+01:00', '2026-03-29', [[1, '2026-03-30'], [3, '2026-04-01']]],
  ['Europe/Berlin', '2026-10-24T23:30:00+02:00', '2026-10-24', [[1, '2026-10-25'], [3, '2026-10-27']]],
  ['Europe/Berlin', '2026-10-25T23:30:00+01:00', '2026-10-25', [[1, '2026-10-26']]],
  ['America/Sao_Paulo', '2018-11-03T23:59:00-03:00', '2018-11-03', [[1, '2018-11-04']]],
  ['Pacific/Apia', '2026-11-21T00:10:00+13:00', '2026-11-21', [[16, '2026-12-07']]],
  ['America/Los_Angeles', '2026-11-21T20:00:00-08:00', '2026-11-21', [[1, '2026-11-22']]],
])) {
  test(`a day is the learner's own, whatever the clocks do: ${moment} in ${zone}`, () => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      assert.equal(dayOf(new Date(moment)), day);
      for (const [pause, then] of pauses) assert.equal(laterDay(day, pause), then);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
}

test('a day is due on it and after it', () => {
  const plan = { lesson: 'l', box: 1, due: TODAY };
  assert.deepEqual(['2026-11-20', TODAY, '2027-01-01'].map((day) => isDue(plan, day)), [false, true, true]);
});
