// The pace clock of a run sheet, by the clock of a morning: on time, behind, what to leave out, asleep, reloaded, taken home.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { assertNothingFound, sideways } from './looks.mjs';
import { hold, makeFolder, openCourse, phone, run, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openCourse>>} */
let course;
/** @type {string} */
let folder;
/** @type {() => Promise<void>} */
let remove;
/** The run sheet that has one day, and the one that has several. */
let [oneDay, severalDays] = ['', ''];

before(async () => {
  course = await openCourse({ audience: 'facilitator' });
  ({ folder, remove } = await makeFolder());
  for (const path of await course.pagesOfKind('run-sheet')) {
    const days = (await readFile(join(course.site, path), 'utf8')).match(/data-day="/g)?.length ?? 0;
    if (days === 1) oneDay ||= path;
    else severalDays ||= path;
  }
});
after(async () => {
  await remove();
  await course.close();
});

/** The rows that the clock reads. @param {Page} page @param {number} [day] */
const rowsOf = (page, day = 1) => page.locator(`table[data-day="${day}"] tr[data-row]`).evaluateAll((rows) => rows.map((row) => ({ .../** @type {HTMLElement} */ (row).dataset })));

/** 28 November 2026, so many minutes after midnight, in the zone of the browser. @param {Page} page @param {number} minute */
const momentOf = (page, minute) => page.evaluate((m) => new Date(2026, 10, 28, 0, m).getTime(), minute);

/** A run sheet at a time of day that stands until it is moved. @param {(path: string) => Promise<Page>} open @param {string} path @param {(rows: any[]) => number} when */
async function openAt(open, path, when) {
  const page = await open(path);
  const rows = await rowsOf(page);
  await page.clock.setFixedTime(await momentOf(page, when(rows)));
  await page.reload();
  return { page, rows };
}

/** @param {Page} page @param {number} minute */
async function setTime(page, minute) {
  await page.clock.setFixedTime(await momentOf(page, minute));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

const button = (/** @type {Page} */ page, /** @type {string | RegExp} */ name) => page.locator('[data-pace]').getByRole('button', { name, exact: typeof name === 'string' });
const standing = (/** @type {Page} */ page) => page.locator('[data-standing]');
const current = (/** @type {Page} */ page) => page.locator('tr[aria-current="step"]');

for (const fromDisk of [false, true]) {
  const where = fromDisk ? 'from a folder' : 'over http';

  test(`a morning ${where}: it begins in time, falls behind, leaves something out, and is taken home`, { skip }, async (t) => {
    const { open } = await course.profileFor(t, { fromDisk });
    const { page, rows } = await openAt(open, oneDay, ([first]) => Number(first.late));
    const begin = Number(rows[0].late);
    await button(page, 'Start now').click();
    assert.equal(await current(page).getAttribute('data-id'), rows[0].id);
    assert.equal(await standing(page).innerText(), 'On time.');
    assert.ok(await button(page, 'Next part').evaluate((element) => element === document.activeElement), 'the next press is the next part');

    await setTime(page, begin + Number(rows[0].high) + 40);
    assert.equal(await standing(page).innerText(), '40 minutes behind.');
    assert.match(await page.locator('[data-elapsed]').innerText(), /^\d+:00$/);

    // A part goes, and the day ends earlier by its minutes.
    const drop = rows.find((row, i) => i > 1 && ['could', 'should'].includes(row.priority));
    assert.ok(drop, 'the plan has a part that can be left out');
    const line = page.locator(`tr[data-id="${drop.id}"]`);
    const ends = () => page.locator('[data-ahead] li').last().innerText();
    const before = await ends();
    await line.getByRole('button', { name: /^Leave out/ }).click();
    assert.match(await line.getAttribute('class') ?? '', /is-out/);
    assert.notEqual(await ends(), before);
    await line.getByRole('button', { name: /^Put back/ }).click();
    assert.equal(await ends(), before);

    await button(page, 'Next part').click();
    assert.equal(await current(page).getAttribute('data-id'), rows[1].id);
    assert.match(await page.locator(`tr[data-id="${rows[0].id}"]`).innerText(), new RegExp(`Done in ${Number(rows[0].high) + 40} minutes`));

    // Asleep and reloaded: what is kept is when parts began.
    await setTime(page, begin + Number(rows[0].high) + 45);
    await page.reload();
    assert.equal(await current(page).getAttribute('data-id'), rows[1].id);
    assert.equal(await page.locator('[data-elapsed]').innerText(), '5:00');

    await button(page, 'Back one step').click();
    assert.equal(await current(page).getAttribute('data-id'), rows[0].id);
    await button(page, 'Next part').click();
    await button(page, 'Stop').click();
    assert.equal(await current(page).count(), 0);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save actual minutes').click()]);
    assert.match(download.suggestedFilename(), /^pace-[\w-]+-2026-11-28\.json$/);
    const file = join(folder, `pace-${fromDisk}.json`);
    await download.saveAs(file);
    const record = JSON.parse(await readFile(file, 'utf8'));
    assert.deepEqual([record.coursebook, record.v, record.day, record.date], ['pace', 1, 1, '2026-11-28']);
    assert.deepEqual(record.parts.map((/** @type {any} */ part) => [part.id, part.actual]), [[rows[0].id, Number(rows[0].high) + 45], [rows[1].id, 0]]);
    assert.match(await page.locator('[data-saved]').innerText(), /Saved as/);
  });
}

test('what it says to leave out brings the day back, and what must stays', { skip }, async (t) => {
  const { open } = await course.profileFor(t);
  const { page, rows } = await openAt(open, oneDay, ([first]) => Number(first.late));
  await button(page, 'Start now').click();
  await setTime(page, Number(rows[0].late) + Number(rows[0].high) + 60);
  const advice = await page.locator('[data-advice]').innerText();
  for (const { priority, title } of rows) if (priority === 'must') assert.ok(!advice.split(/, (?:and|or) shorten/)[0].includes(`“${title}”`), `“${title}” must stay: ${advice}`);
  await button(page, 'Leave it out').click();
  assert.ok(await page.locator('tr.is-out').count() > 0);
  for (const line of await page.locator('tr.is-out').all()) assert.notEqual(await line.getAttribute('data-priority'), 'must');
});

test('the status speaks when something is new, and not with every second', { skip }, async (t) => {
  const { open } = await course.profileFor(t);
  const { page, rows } = await openAt(open, oneDay, ([first]) => Number(first.late));
  await button(page, 'Start now').click();
  const begin = Number(rows[0].late);
  const said = await page.evaluateHandle(() => {
    /** @type {string[]} */
    const texts = [];
    const status = /** @type {HTMLElement} */ (document.querySelector('[data-status]'));
    new MutationObserver(() => texts.push(status.textContent ?? '')).observe(status, { childList: true, characterData: true, subtree: true });
    return texts;
  });
  for (const minute of [1, 2, 3]) await setTime(page, begin + minute);
  assert.deepEqual(await said.jsonValue(), []);
  await button(page, 'Next part').click();
  assert.equal((await said.jsonValue()).length, 1);
});

test('starting again asks first where the minutes were not saved', { skip }, async (t) => {
  const { open } = await course.profileFor(t);
  const { page, rows } = await openAt(open, oneDay, ([first]) => Number(first.late));
  await button(page, 'Start now').click();
  await button(page, 'Next part').click();
  await button(page, 'Stop').click();
  await page.locator('[data-press="start"]').click();
  await page.getByRole('button', { name: 'Keep them' }).click();
  assert.equal(await current(page).count(), 0);
  await page.locator('[data-press="start"]').click();
  await page.locator('dialog').getByRole('button', { name: 'Start again' }).click();
  await current(page).waitFor();
  assert.equal(await current(page).getAttribute('data-id'), rows[0].id);
});

test('of several days one is chosen', { skip }, async (t) => {
  if (!severalDays) return t.skip('no delivery of several days');
  const { open } = await course.profileFor(t);
  const page = await open(severalDays);
  await page.locator('[data-days] select').selectOption('2');
  await button(page, 'Start now').click();
  const [first] = await rowsOf(page, 2);
  assert.equal(await current(page).getAttribute('data-id'), first.id);
});

test('the clock of one run sheet runs on no other', { skip }, async (t) => {
  if (!severalDays) return t.skip('one delivery only');
  const { open } = await course.profileFor(t);
  await button(await open(oneDay), 'Start now').click();
  const page = await open(severalDays);
  assert.match(await page.locator('[data-idle]').innerText(), /runs in this browser/);
  assert.equal(await current(page).count(), 0);
});

test('lessons that are only in the plan are not the lesson last opened', { skip }, async (t) => {
  const page = await course.open(t, oneDay);
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith(':prefs:lesson')).length), 0);
});

test('nothing is found by axe while it runs, and nothing stands out of a phone', { skip }, async (t) => {
  const { open } = await course.profileFor(t);
  const { page, rows } = await openAt(open, oneDay, ([first]) => Number(first.late));
  await assertNothingFound(page, 'before');
  await button(page, 'Start now').click();
  await setTime(page, Number(rows[0].late) + Number(rows[0].high) + 30);
  await assertNothingFound(page, 'behind');
  await page.setViewportSize(phone);
  assert.deepEqual(await sideways(page), []);
});

test('a run sheet can be taught from on paper, A4 and Letter', { skip }, async (t) => {
  const page = await course.open(t, oneDay);
  const rows = await rowsOf(page);
  for (const format of ['A4', 'Letter']) {
    const pdf = join(folder, `run-${format}.pdf`);
    await page.pdf({ path: pdf, format });
    const text = (await run('pdftotext', ['-layout', pdf, '-'])).stdout;
    const clock = (/** @type {number} */ minute) => [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
    for (const { early, title } of rows) for (const words of [clock(Number(early)), title.split(' ')[0]]) assert.ok(text.includes(words), `${format} says “${words}”`);
    for (const words of ['Start now', 'Leave out', 'Print the run sheet']) assert.ok(!text.includes(words), `${format} offers no “${words}”`);
    assert.equal(text.match(/The room is yours until/g)?.length, 1, 'the end stands once');
  }
});

test('what is packed stays ticked', { skip }, async (t) => {
  const { open } = await course.profileFor(t);
  const page = await open(oneDay);
  const box = page.locator('.ticks input').first();
  if (await box.count() === 0) return t.skip('nothing to bring');
  await box.check();
  await page.reload();
  assert.ok(await box.isChecked());
});

test('what is ticked before the script is there is kept', { skip }, async (t) => {
  const { profile, origin } = await course.profileFor(t);
  const page = await profile.newPage();
  const arrive = await hold(page, /\/pace-\w+\.js$/);
  const box = page.locator('[data-ticks] [type="checkbox"]').first();
  await page.goto(origin + oneDay, { waitUntil: 'commit' });
  await box.check();
  arrive();
  await page.waitForLoadState('load');
  assert.ok(await box.isChecked());
  await page.reload();
  assert.ok(await box.isChecked());
  await box.uncheck();
  await page.reload();
  assert.equal(await box.isChecked(), false);
});
