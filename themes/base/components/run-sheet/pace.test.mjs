// The plain functions of pace.js: examples as they happen in a room, and laws over random days. Run with `node --test themes/`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

vm.runInThisContext(readFileSync(new URL('pace.js', import.meta.url), 'utf8'));
const { minuteOf, minutesOf, clock, isPace, begin, next, back, stop, toggle, actuals, project, relief, standing, record } = /** @type {any} */ (globalThis).CoursebookPace;

/** 28 November 2026 at a time of day, where the test runs. @param {number} hours @param {number} [minutes] @param {number} [seconds] */
const at = (hours, minutes = 0, seconds = 0) => new Date(2026, 10, 28, hours, minutes, seconds).getTime();

/** @param {string} id @param {number} low @param {number} [high] @param {string} [priority] @param {string} [kind] */
const part = (id, low, high = low, priority = '', kind = priority ? 'activity' : 'lead-in') => ({ id, lesson: 'm/l', lessonTitle: 'Lesson', title: id, kind, low, high, priority });

/** Rows one after the other from 9:00. @param {any[]} parts @param {number} [from] */
function planOf(parts, from = 540) {
  let [early, late] = [from, from];
  const rows = parts.map((row) => {
    const here = { ...row, early: row.early ?? early, late: row.late ?? late };
    [early, late] = [here.early + row.low, here.late + row.high];
    return here;
  });
  return { delivery: 'half-day', title: 'Half a day', day: 1, rows, ends: late };
}

const morning = () => planOf([
  part('idea', 10), part('threes', 10, 15, 'must'), part('debrief', 5, 5, 'should', 'facilitator'),
  part('break', 20, 20, '', 'break'), part('story', 10), part('cards', 10, 10, 'could'), part('plan', 15, 15, 'must'),
]);

const ids = (/** @type {any[]} */ rows) => rows.map(({ id }) => id);
/** What an author would read. @param {any} found */
const told = (found) => found && { drop: ids(found.drop), shorten: found.shorten.map((/** @type {any} */ { row, by }) => `${row.id} ${by}`), together: found.together, short: found.short };

test('a time of day and its minutes', () => {
  assert.equal(minuteOf(at(9, 5)), 545);
  assert.equal(minuteOf(at(9, 5, 30)), 545.5);
  assert.equal(minuteOf(new Date(2026, 10, 29, 0, 10).getTime(), at(23)), 1450, 'an evening that passes midnight');
  assert.deepEqual([clock(545), clock(0), clock(1439.6), clock(1450), clock(-1)], ['09:05', '00:00', '00:00', '00:10', '23:59']);
  assert.deepEqual([minutesOf('09:05'), minutesOf('12:30')], [545, 750]);
  assert.ok(Number.isNaN(minutesOf('')));
});

test('what begins in time is on time', () => {
  const found = standing(begin(morning(), at(9)), at(9, 4));
  assert.equal(found.kind, 'on-time');
  assert.equal(found.row.id, 'idea');
  assert.equal(found.elapsed, 4);
  assert.equal(found.end, 625);
  assert.deepEqual([found.next.id, found.pause.id], ['threes', 'break']);
  assert.equal(found.relief, undefined);
});

test('two minutes off are on time, three are not', () => {
  for (const [minutes, kind] of /** @type {const} */ ([[2, 'on-time'], [3, 'behind']])) assert.equal(standing(begin(morning(), at(9, minutes)), at(9, minutes)).kind, kind);
  for (const [minutes, kind] of /** @type {const} */ ([[58, 'on-time'], [57, 'ahead']])) assert.equal(standing(begin(morning(), at(8, minutes)), at(8, minutes)).kind, kind);
});

test('a part that takes too long puts the day behind while it runs', () => {
  const pace = begin(morning(), at(9));
  assert.equal(standing(pace, at(9, 10)).kind, 'on-time');
  const late = standing(pace, at(9, 17));
  assert.deepEqual([late.kind, late.minutes, late.end, late.over], ['behind', 7, 632, 7]);
});

test('seven minutes behind: what could be left out, or what could be shorter', () => {
  const pace = next(begin(morning(), at(9, 7)), at(9, 17));
  assert.deepEqual(told(standing(pace, at(9, 17)).relief), { drop: ['cards'], shorten: ['threes 5'], together: false, short: 0 });
  assert.deepEqual(told(standing(pace, at(9, 29)).relief), { drop: ['cards'], shorten: [], together: false, short: 0 }, 'after twelve minutes only three can be saved of fifteen');
});

test('the smallest that is enough goes, what could go before what should', () => {
  const plan = planOf([part('a', 10), part('big', 20, 20, 'could'), part('small', 6, 6, 'could'), part('must', 6, 6, 'must'), part('six', 6, 6, 'should')]);
  const drops = (/** @type {number} */ minutes) => told(relief(begin(plan, at(9, minutes)), at(9, minutes)))?.drop;
  assert.deepEqual(drops(2), undefined);
  assert.deepEqual(drops(8), ['small']);
  assert.deepEqual(drops(9), ['big']);
  assert.deepEqual(drops(28), ['big', 'small']);
  assert.deepEqual(drops(29), ['big', 'small', 'six']);
});

test('where nothing is enough it says how much is still too much', () => {
  const plan = planOf([part('a', 10), part('must', 10, 20, 'must'), part('could', 5, 5, 'could')]);
  assert.deepEqual(told(relief(begin(plan, at(9, 30)), at(9, 30))), { drop: ['could'], shorten: ['must 10'], together: true, short: 15 });
  assert.deepEqual(told(relief(begin(plan, at(9, 15)), at(9, 15))), { drop: ['could'], shorten: ['must 8'], together: true, short: 0 });
});

test('a day that is behind and still ends in time leaves everything in', () => {
  const found = standing(begin({ ...morning(), ends: 650 }, at(9, 12)), at(9, 12));
  assert.deepEqual([found.kind, found.minutes, found.over, found.relief], ['behind', 12, -13, undefined]);
});

test('time in hand before lunch takes up a delay, and nobody is told to leave out what comes before it', () => {
  const plan = planOf([part('a', 10), part('b', 10, 10, 'could'), part('wait', 20, 20, '', 'wait'), part('lunch', 60, 60, '', 'lunch'), part('c', 20, 20, 'must')]);
  assert.equal(project(begin(plan, at(9, 15)), at(9, 15)).end, plan.ends);
  assert.equal(relief(begin(plan, at(9, 15)), at(9, 15)), undefined);
  const late = begin(plan, at(9, 26));
  assert.deepEqual(told(relief(late, at(9, 26))), { drop: ['b'], shorten: [], together: false, short: 0 }, 'six late at lunch');
  assert.equal(project(late, at(9, 26), ['b']).end, plan.ends, 'lunch does not begin before its time');
});

test('what a waiting lunch eats is not counted as saved', () => {
  const plan = planOf([part('a', 10), part('before', 30, 30, 'could'), part('lunch', 60, 60, '', 'lunch'), part('after', 6, 6, 'should'), part('c', 20, 20, 'must')]);
  const pace = begin({ ...plan, ends: plan.ends - 5 }, at(9, 5));
  assert.equal(project(pace, at(9, 5), ['before']).end - pace.ends, 5, 'of thirty minutes five');
  assert.deepEqual(told(relief(pace, at(9, 5))), { drop: ['before', 'after'], shorten: [], together: false, short: 0 });
  assert.deepEqual(told(relief({ ...pace, ends: pace.ends + 3 }, at(9, 5))).drop, ['before'], 'and where that is enough, it is');
});

test('what is left out takes no time, and can be put back until it would begin', () => {
  const pace = toggle(begin(morning(), at(9, 10)), 'cards');
  assert.deepEqual(pace.skipped, ['cards']);
  assert.equal(standing(pace, at(9, 10)).over, 0);
  assert.deepEqual(toggle(pace, 'cards').skipped, []);
  assert.deepEqual(toggle(pace, 'idea').skipped, ['cards'], 'the part that runs is ended, not left out');
});

test('steps lead over what is left out, and back again', () => {
  const plan = planOf([part('a', 10), part('b', 10, 10, 'could'), part('c', 10), part('d', 5, 5, 'could')]);
  let pace = toggle(toggle(begin(plan, at(9)), 'b'), 'd');
  pace = next(pace, at(9, 12));
  assert.equal(pace.rows[pace.index].id, 'c');
  assert.deepEqual(actuals(pace, at(9, 20)), [12, 0, 8]);
  assert.equal(back(pace).index, 0);
  assert.deepEqual(actuals(back(pace), at(9, 20)), [20]);
  pace = next(pace, at(9, 25));
  assert.ok(pace.ended);
  assert.equal(pace.index, 4);
  assert.equal(standing(pace, at(11)).kind, 'ended');
  assert.deepEqual(actuals(pace, at(11)), [12, 0, 13, 0]);
  const again = back(pace);
  assert.equal(again.rows[again.index].id, 'c');
  assert.equal(again.ended, '');
  assert.ok(isPace(pace) && isPace(again));
});

test('a clock that goes back makes no part negative', () => {
  const pace = next(begin(morning(), at(9, 10)), at(9, 5));
  assert.deepEqual(actuals(pace, at(9)), [0, 0]);
});

test('a start at quite another time moves the plan', () => {
  const pace = begin(morning(), at(19, 30));
  assert.ok(pace.moved);
  assert.equal(standing(pace, at(19, 32)).kind, 'on-time');
  assert.equal(pace.ends - morning().ends, 630);
  assert.ok(!begin(morning(), at(10, 15)).moved, 'an hour late is late');
});

test('what is taken home', () => {
  let pace = toggle(begin(morning(), at(9)), 'debrief');
  pace = next(pace, at(9, 12, 20));
  pace = next(pace, at(9, 30));
  pace = stop(pace, at(9, 50));
  assert.deepEqual(JSON.parse(JSON.stringify(record(pace, 'managing-up', '1.0'))), {
    coursebook: 'pace', v: 1, course: 'managing-up', version: '1.0', delivery: 'half-day', day: 1, date: '2026-11-28',
    parts: [
      { id: 'idea', lesson: 'm/l', title: 'idea', kind: 'lead-in', low: 10, high: 10, actual: 12.5 },
      { id: 'threes', lesson: 'm/l', title: 'threes', kind: 'activity', low: 10, high: 15, actual: 17.5 },
      { id: 'debrief', lesson: 'm/l', title: 'debrief', kind: 'facilitator', low: 5, high: 5, actual: 0, skipped: true },
      { id: 'break', lesson: 'm/l', title: 'break', kind: 'break', low: 20, high: 20, actual: 20 },
    ],
  });
  assert.ok(!('version' in record(pace, 'managing-up', '')));
});

test('the part that still runs is not taken home', () => {
  assert.deepEqual(record(begin(morning(), at(9)), 'c').parts, []);
  assert.equal(record(next(begin(morning(), at(9)), at(9, 9)), 'c').parts.length, 1);
});

test('what is kept and no clock is seen as none', () => {
  const pace = begin(morning(), at(9));
  assert.ok(isPace(JSON.parse(JSON.stringify(pace))));
  for (const broken of [undefined, null, 1, 'pace', [], {}, { ...pace, rows: [] }, { ...pace, rows: [{}] }, { ...pace, starts: [] }, { ...pace, starts: ['soon'] }, { ...pace, index: 3 }, { ...pace, index: -1 },
    { ...pace, skipped: undefined }, { ...pace, ends: null }, { ...pace, ended: 'never' }, { ...pace, starts: Array(9).fill(pace.started) }]) assert.ok(!isPace(broken), JSON.stringify(broken));
});

// ---- laws ----

/** Numbers that look random, the same in every run (mulberry32). @param {number} seed */
function dice(seed) {
  return (/** @type {number} */ n) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
  };
}

/** @param {(n: number) => number} roll @param {boolean} withLunch */
function randomDay(roll, withLunch) {
  const parts = Array.from({ length: 2 + roll(14) }, (_, i) => {
    const low = 1 + roll(20);
    return part(`p${i}`, low, low + (roll(3) ? 0 : roll(10)), ['', 'must', 'should', 'could'][roll(4)]);
  });
  if (withLunch) parts.splice(1 + roll(parts.length), 0, ...(roll(2) ? [part('wait', 0, 10, '', 'wait')] : []), part('lunch', 30, 30, '', 'lunch'));
  if (roll(2)) parts.splice(1 + roll(parts.length), 0, part('break', 15, 15, '', 'break'));
  const plan = planOf(parts);
  return { ...plan, ends: plan.ends - 5 + roll(20) };
}

/** Some steps of any kind. @param {any} pace @param {(n: number) => number} roll @returns {[any, number]} */
function walk(pace, roll) {
  let now = Date.parse(pace.starts[0]);
  for (let steps = roll(20); steps > 0; steps -= 1) {
    now += (roll(25 * 60) - 60) * 1000;
    const step = roll(8);
    pace = step === 0 ? back(pace) : step === 1 ? toggle(pace, pace.rows[roll(pace.rows.length)].id) : step === 2 && !roll(6) ? stop(pace, now) : next(pace, now);
  }
  return [pace, now];
}

test('the minutes of the parts add up to the time since the start, whatever was pressed', () => {
  const roll = dice(1);
  for (let i = 0; i < 2000; i += 1) {
    const [pace, now] = walk(begin(randomDay(roll, true), at(9, roll(30))), roll);
    assert.ok(isPace(pace), JSON.stringify(pace));
    const sum = actuals(pace, now).reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0);
    const until = Math.max(Date.parse(pace.ended) || now, Date.parse(pace.starts[pace.starts.length - 1]));
    assert.ok(Math.abs(sum - (until - Date.parse(pace.starts[0])) / 60_000) < 1e-6);
    assert.ok(actuals(pace, now).every((/** @type {number} */ minutes) => minutes >= 0));
    const { parts } = record(pace, 'c');
    const end = Date.parse(pace.ended || pace.starts[pace.starts.length - 1]);
    assert.equal(parts.reduce((/** @type {number} */ total, /** @type {any} */ { actual }) => total + actual, 0), Math.round((end - Date.parse(pace.starts[0])) / 30_000) / 2);
    for (const { actual, skipped } of parts) assert.ok(!skipped || actual === 0);
    assert.ok(standing(pace, now));
  }
});

test('what is to be left out is enough, or it says that it is not; what must stays', () => {
  const roll = dice(2);
  let [enough, short] = [0, 0];
  for (let i = 0; i < 2000; i += 1) {
    const [pace, now] = walk(begin(randomDay(roll, true), at(9, roll(60))), roll);
    if (pace.ended) continue;
    const found = relief(pace, now);
    const over = (/** @type {any[]} */ gone, /** @type {any[]} */ shorter = []) => project(pace, now, ids(gone), shorter).end - pace.ends;
    if (!found) {
      assert.ok(over([]) <= 2);
      continue;
    }
    const { drop, shorten, together, short: still } = found;
    for (const row of drop) {
      assert.ok(['could', 'should'].includes(row.priority) && pace.rows.indexOf(row) > pace.index && !pace.skipped.includes(row.id));
    }
    for (const { row, by } of shorten) assert.ok(by > 0 && row.high - by >= row.low);
    if (!together) {
      enough += 1;
      assert.ok(over(drop) <= 2 + 1e-9, JSON.stringify(told(found)));
      if (shorten.length) assert.ok(over([], shorten) <= 2 + 1e-9);
      for (const row of drop) assert.ok(over(drop.filter((/** @type {any} */ other) => other !== row)) > 2, 'none of them is there for nothing');
      if (drop.some(({ priority }) => priority === 'should')) {
        const could = pace.rows.filter((/** @type {any} */ { priority, id }, /** @type {number} */ n) => priority === 'could' && n > pace.index && !pace.skipped.includes(id));
        assert.ok(over(could) > 2, 'what should be there goes only where all that could go is too little');
      }
    } else if (still) {
      short += 1;
      const all = pace.rows.filter((/** @type {any} */ { priority }, /** @type {number} */ n) => ['could', 'should'].includes(priority) && n > pace.index);
      assert.ok(over(all) > 2 && over(drop, shorten) > 2);
      assert.equal(still, Math.ceil(over(drop, shorten)));
    } else assert.ok(over(drop, shorten) <= 2 + 1e-9);
  }
  assert.ok(enough > 200 && short > 50, `${enough} enough, ${short} short`);
});

test('the later it is, the later the day ends, and the more is to be left out', () => {
  const roll = dice(3);
  for (let i = 0; i < 500; i += 1) {
    const plan = randomDay(roll, false);
    let [end, left, minutes] = [-Infinity, -Infinity, -Infinity];
    for (let late = 0; late <= 80; late += 4) {
      const now = at(9, late);
      const pace = begin(plan, now);
      const found = standing(pace, now);
      const gone = (found.relief?.drop ?? []).reduce((/** @type {number} */ sum, /** @type {any} */ { high }) => sum + high, 0);
      const behind = found.kind === 'ahead' ? -found.minutes : found.minutes;
      assert.ok(found.end >= end && gone >= left && behind >= minutes, `${late} late: ${gone} after ${left}`);
      [end, left, minutes] = [found.end, gone, behind];
    }
  }
});
