// Every element of a sheet, promises and their calendar, the paper: on the course in tests/sheets.

import assert from 'node:assert/strict';
import { appendFile, cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { assertNothingFound, doubleText, sideways } from './looks.mjs';
import { makeFolder, openCourse, repository, run, skip } from './open-course.mjs';
import { PAPERS, contents, fillAll, pressPrint, print, removePrints } from './sheets.mjs';

/** @typedef {import('playwright-core').Page} Page */

const course = await openCourse({ source: join(repository, 'tests/sheets') });
const { folder, remove } = await makeFolder();
after(() => Promise.all([course.close(), remove(), removePrints()]));

const EVERYTHING = 'worksheets/everything.html';
const PROMISES = 'sheets/promises.html';
const WORK = 'my-work.html';
const text = (/** @type {Page} */ page) => page.locator('main').innerText();

test('every element is a native control with a name from the words around it', { skip }, async (t) => {
  const page = await course.open(t, EVERYTHING);
  const tree = (await page.locator('form.worksheet__body').ariaSnapshot()).replaceAll("- '", '- ');
  for (const line of [
    'textbox "Name"', 'textbox "Date"', 'textbox "I will talk to"', 'textbox "about"', 'textbox "What is on your mind?"', 'textbox "Notes"', 'textbox "Room for more"', 'group "Draw the room"',
    'group "My priorities, the first one first"', 'textbox "My priorities, the first one first: 1"', 'button "Move up: place 2"', 'textbox "Updates: Today"', 'textbox "Questions: In a month"',
    'group "How do you meet?"', 'radio "In person"', 'radio "Otherwise:"', 'checkbox "I have my list with me"', 'group "How clear is it?"', 'radio "1 (unclear)"', 'radio "3 (clear)"',
    'radio "I ask before I help: rarely"', 'textbox "I ask before I help: note"', 'textbox "The situation"', 'textbox "The behaviour"',
  ]) assert.ok(tree.includes(`- ${line}`), `${line} in\n${tree}`);
});

test('axe finds nothing on the sheets and the promises, empty and filled, and nothing stands out of a narrow screen', { skip }, async (t) => {
  const { open } = await course.profileFor(t);
  for (const path of ['sheets/elements.html', PROMISES]) {
    const page = await open(path);
    await assertNothingFound(page, path);
    if (path !== PROMISES) await fillAll(page);
    await assertNothingFound(page, `${path}, filled`);
    await page.setViewportSize({ width: 320, height: 700 });
    assert.deepEqual(await sideways(page), []);
    await doubleText(page);
    assert.deepEqual(await sideways(page), [], 'large text');
  }
});

test('a filled sheet survives a reload, prints with its text, prints blank, and comes back from a file on another profile', { skip }, async (t) => {
  const [here, there] = [await course.profileFor(t), await course.profileFor(t)];
  const page = await here.open(EVERYTHING);
  const texts = await fillAll(page);
  assert.ok(texts.length > 15);
  const written = await contents(page);
  await page.reload();
  assert.deepEqual(await contents(page), written, 'after a reload');

  for (const paper of PAPERS) {
    await pressPrint(page, '[data-print-sheet]');
    const filled = (await print(page, paper)).text;
    assert.deepEqual(texts.filter((words) => !filled.includes(words)), [], `not on ${paper}`);
    await pressPrint(page, '[data-print-blank]');
    const blank = (await print(page, paper)).text;
    assert.doesNotMatch(blank, /words-/, `blank on ${paper}`);
    for (const words of ['Everything', 'What is on your mind?', 'My priorities', 'In a month', 'unclear']) assert.ok(blank.includes(words), `${words} on ${paper}`);
  }
  assert.deepEqual(await contents(page), written, 'after printing');

  const work = await here.open(WORK);
  for (const words of texts) assert.ok((await text(work)).includes(words), `${words} is on My work`);
  const [file] = await Promise.all([work.waitForEvent('download'), work.locator('[data-download]').click()]);
  const path = join(folder, 'mine.json');
  await file.saveAs(path);

  const theirs = await there.open(WORK);
  const [chooser] = await Promise.all([theirs.waitForEvent('filechooser'), theirs.locator('[data-load]').click()]);
  await chooser.setFiles(path);
  await theirs.locator('[data-status]', { hasText: /entries were taken/ }).waitFor();
  assert.deepEqual(await contents(await there.open(EVERYTHING)), written, 'on another profile');
});

// ---- ranking ----

const places = (/** @type {Page} */ page) => page.locator('.ranking input');
const order = (/** @type {Page} */ page) => places(page).evaluateAll((inputs) => inputs.map(({ value }) => value));

/** The middle of what a selector finds n-th. @param {Page} page @param {string} selector @param {number} n */
async function middle(page, selector, n) {
  const box = await page.locator(selector).nth(n).boundingBox();
  assert.ok(box);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** @param {Page} page @param {number} from @param {number} to */
async function ends(page, from, to) {
  await page.locator('.ranking').scrollIntoViewIfNeeded();
  const grip = await middle(page, '.ranking .order__grip', from);
  const place = await middle(page, '.ranking li', to);
  return { grip, target: { x: grip.x, y: place.y + (to > from ? 4 : -4) } };
}

test('a ranking is dragged into order with the mouse and with a finger, and kept', { skip }, async (t) => {
  const { profile, open } = await course.profileFor(t, { hasTouch: true });
  const page = await open(EVERYTHING);
  for (const [i, words] of ['one', 'two', 'three', 'four'].entries()) await places(page).nth(i).fill(words);

  const { grip, target } = await ends(page, 0, 2);
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(target.x, target.y, { steps: 6 });
  assert.equal(await page.locator('.ranking .is-held').count(), 1, 'it shows where it is');
  await page.mouse.up();
  assert.deepEqual(await order(page), ['two', 'three', 'one', 'four']);
  assert.equal(await page.locator('.ranking .is-held').count(), 0);
  assert.match(await page.locator('[data-sheet] [data-live]').innerText(), /^Now at place 3 of 4$/);

  const finger = await profile.newCDPSession(page);
  const touch = (/** @type {string} */ type, /** @type {any[]} */ ...touchPoints) => finger.send('Input.dispatchTouchEvent', /** @type {any} */ ({ type, touchPoints }));
  const up = await ends(page, 3, 0);
  await touch('touchStart', up.grip);
  for (let i = 1; i <= 6; i += 1) await touch('touchMove', { x: up.grip.x, y: up.grip.y + ((up.target.y - up.grip.y) * i) / 6 });
  await touch('touchEnd');
  // The page hears of a finger with its next frame.
  await page.waitForFunction((wanted) => [...document.querySelectorAll('.ranking input')].map(({ value }) => value).join() === wanted, 'four,two,three,one');
  assert.deepEqual(await order(page), ['four', 'two', 'three', 'one']);
  await page.reload();
  assert.deepEqual(await order(page), ['four', 'two', 'three', 'one']);
});

// ---- promises ----

/** @param {Page} page */
async function promise(page) {
  await page.locator('#plain textarea').fill('Ask Jon, early; or Ines\nAnd then again');
  await page.locator('#plain [data-by]').fill('2026-12-24');
  const blanks = page.locator('#ask .blank:not([data-by])');
  await blanks.nth(0).fill('Ines');
  await blanks.nth(1).fill('20');
  await page.getByLabel('By telephone').check();
  await page.getByLabel('What may get in the way?').fill('The fair');
  await page.locator('#ask [data-by]').fill('2026-12-03');
}

test('blanks in the words of a commitment are places to write, and are gathered as the sentence they make', { skip }, async (t) => {
  const { open } = await course.profileFor(t);
  const page = await open(PROMISES);
  assert.equal(await page.locator('#ask [data-will]').count(), 0, 'a commitment with blanks asks for nothing more');
  await promise(page);
  await page.reload();
  assert.deepEqual(await page.locator('#ask .blank').evaluateAll((inputs) => inputs.map(({ value }) => value)), ['Ines', '20', '2026-12-03']);
  assert.ok(await page.getByLabel('By telephone').isChecked());
  const promises = await page.locator('.promises li').allInnerTexts();
  assert.match(promises[0], /^I will ask Ines for 20 minutes\.\nBy telephone\nThe fair\s+December 3, 2026 · Promises$/);
  assert.match(promises[1], /^Ask Jon, early; or Ines\nAnd then again\s+December 24, 2026 · Promises$/);
  assert.match(await text(await open(WORK)), /I ask for the talk\s+I will ask Ines for 20 minutes\.\nBy telephone\nThe fair\nBy December 3, 2026/);
  const paper = (await print(page, 'A4')).text;
  for (const words of ['I will ask Ines for 20 minutes.', 'Ask Jon, early; or Ines', 'December 24, 2026']) assert.ok(paper.includes(words), words);
  assert.doesNotMatch(paper, /Add the dates|Kept in this browser/);
});

for (const fromDisk of [false, true]) {
  test(`the days of all commitments come as a calendar file${fromDisk ? ', also from a folder' : ''}`, { skip }, async (t) => {
    const { open } = await course.profileFor(t, { fromDisk });
    const page = await open(PROMISES);
    const calendar = page.locator('[data-calendar]');
    assert.equal(await calendar.isVisible(), false, 'where nothing has a day there is nothing to take');
    await promise(page);
    const [file] = await Promise.all([page.waitForEvent('download'), calendar.getByRole('button', { name: 'Add the dates to my calendar' }).click()]);
    assert.equal(file.suggestedFilename(), 'commitments-sheets.ics');
    assert.match(await calendar.getByRole('status').innerText(), /^Saved as “commitments-sheets.ics”/);
    const path = join(folder, 'dates.ics');
    await file.saveAs(path);
    const lines = (await readFile(path, 'utf8')).split('\r\n');
    assert.deepEqual(lines.filter((line) => /^(BEGIN|DTSTART|SUMMARY|UID)/.test(line)), [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT', 'UID:commitment%3Asheets%2Fpromises%3Aask@sheets.coursebook', 'DTSTART;VALUE=DATE:20261203', 'SUMMARY:I will ask Ines for 20 minutes.',
      'BEGIN:VEVENT', 'UID:commitment%3Asheets%2Fpromises%3Aplain@sheets.coursebook', 'DTSTART;VALUE=DATE:20261224', 'SUMMARY:Ask Jon\\, early\\; or Ines',
    ]);

    const work = await open(WORK);
    const [again] = await Promise.all([work.waitForEvent('download'), work.getByRole('button', { name: 'Add the dates to my calendar' }).click()]);
    await again.saveAs(join(folder, 'again.ics'));
    assert.equal(await readFile(join(folder, 'again.ics'), 'utf8'), lines.join('\r\n'), 'the same from My work');
  });
}

// ---- paper ----

const paper = (/** @type {Page} */ page) => page.getByLabel('Paper');

test('the region of the browser says the paper, until the learner does; only then is the printer told', { skip }, async (t) => {
  for (const [locale, region, other] of /** @type {const} */ ([['en-US', 'letter', 'a4'], ['de-DE', 'a4', 'letter'], ['es-MX', 'letter', 'a4']])) {
    const { open } = await course.profileFor(t, { locale });
    const page = await open('worksheets/slip.html');
    assert.equal(await paper(page).inputValue(), region, locale);
    await pressPrint(page, '[data-print-sheet]');
    for (const format of PAPERS) assert.match((await print(page, format)).size, format === 'A4' ? /A4/ : /letter/, 'an upright sheet takes the paper of the printer');

    await paper(page).selectOption(other);
    await page.reload();
    assert.equal(await paper(page).inputValue(), other, 'the choice is kept');
    for (const path of ['worksheets/slip.html', 'worksheets/across.html']) {
      const sheet = await open(path);
      await pressPrint(sheet, '[data-print-blank]');
      const { sheets, size } = await print(sheet, other === 'a4' ? 'Letter' : 'A4');
      assert.match(size, other === 'a4' ? /A4/ : /letter/, `${locale}, chosen ${other}: ${path}`);
      assert.equal(sheets.length, 1);
    }
    assert.match((await print(page, 'A4')).size, /A4/, 'what the browser itself prints takes the paper of the printer');
    await page.close();
  }
});

test('a course that names its paper tells the printer, on every page, until the learner names another', { skip }, async (t) => {
  const { folder: source, remove: removeSource } = await makeFolder();
  await cp(join(repository, 'tests/sheets'), source, { recursive: true });
  await appendFile(join(source, 'book.toml'), '\n[print]\npaper = "letter"\n');
  const letter = await openCourse({ source });
  t.after(() => Promise.all([letter.close(), removeSource()]));
  const { open } = await letter.profileFor(t, { locale: 'de-DE' });
  const page = await open('worksheets/rest.html');
  assert.equal(await paper(page).inputValue(), 'letter');
  for (const path of ['worksheets/rest.html', PROMISES, 'index.html']) assert.match((await print(await open(path), 'A4')).size, /letter/, path);
  await paper(page).selectOption('a4');
  for (const path of ['worksheets/rest.html', 'worksheets/across.html', PROMISES, 'index.html']) assert.match((await print(await open(path), 'Letter')).size, /A4/, path);
});

test('a sheet across the page lies on the paper of the region', { skip }, async (t) => {
  for (const [locale, size] of /** @type {const} */ ([['en-US', /^792 x 612 pts \(letter\)/], ['en-GB', /^84[12]\.\d+ x 59[45]\.\d+ pts \(A4\)/]])) {
    const page = await course.open(t, 'worksheets/across.html', { locale });
    for (const format of PAPERS) {
      const printed = await print(page, format);
      assert.match(printed.size, size, locale);
      assert.equal(printed.pages, 1);
    }
  }
});

test('copies that share a page are printed together, filled or blank, and are gone afterwards', { skip }, async (t) => {
  const page = await course.open(t, 'worksheets/slip.html');
  await page.getByLabel('Name').fill('words-1');
  await page.getByLabel('3 (very)').check();
  for (const format of PAPERS) {
    await pressPrint(page, '[data-print-sheet]');
    const filled = await print(page, format);
    assert.equal(filled.pages, 1);
    assert.equal(filled.text.match(/Feedback slip/g)?.length, 2);
    assert.equal(filled.text.match(/words-1/g)?.length, 2);
    await pressPrint(page, '[data-print-blank]');
    const blank = await print(page, format);
    assert.equal(blank.text.match(/Feedback slip/g)?.length, 2);
    assert.doesNotMatch(blank.text, /words-1/);
  }
  assert.equal(await page.locator('.worksheet__copy').count(), 0);
  assert.equal(await page.getByLabel('Name').inputValue(), 'words-1');
  assert.ok(await page.getByLabel('3 (very)').isChecked());
});

test('a table repeats its head on every page', { skip }, async (t) => {
  const page = await course.open(t, 'worksheets/long-table.html');
  for (const format of PAPERS) {
    const { sheets } = await print(page, format);
    assert.ok(sheets.length > 1);
    for (const sheet of sheets) assert.match(sheet, /Day\s+Plan/);
  }
});

test('several paragraphs in any place to write are whole on paper', { skip }, async (t) => {
  const page = await course.open(t, EVERYTHING);
  let n = 0;
  for (const field of await page.locator('form.worksheet__body').locator('input, textarea').all()) {
    const type = await field.evaluate(({ type }) => type);
    if (!/^text/.test(type)) continue;
    n += 1;
    const words = Array.from({ length: n === 5 ? 60 : 5 }, (_, i) => `w${n}-${i} is the beginning of a thought that goes on for a good part of a line`);
    await field.fill(words.join(type === 'text' ? ' ' : '\n\n'));
  }
  for (const format of PAPERS) {
    const printed = (await print(page, format)).text;
    for (let field = 1; field <= n; field += 1) {
      for (let i = 0; i < (field === 5 ? 60 : 5); i += 1) assert.match(printed, new RegExp(`\\bw${field}-\\s?${i}\\b`), `field ${field}, ${i}, on ${format}`);
    }
  }
});

test('nothing on paper is wider than A4 lets it be, and nothing leaves the margins', { skip }, async (t) => {
  const { visit } = await course.profileFor(t);
  await visit(course.pages.filter((path) => /^(sheets|worksheets)\//.test(path)), async (page, path) => {
    for (const format of PAPERS) {
      const { path: pdf } = await print(page, format);
      // The boxes of all words, in points.
      const boxes = (await run('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 1e8 })).stdout;
      for (const sheet of boxes.split('<page ').slice(1)) {
        const [width, height] = ['width', 'height'].map((name) => Number(new RegExp(`${name}="([\\d.]+)"`).exec(sheet)?.[1]));
        const words = [...sheet.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/g)].map(([, ...box]) => box.map(Number));
        const [left, top, right, bottom] = [Math.min(...words.map(([x]) => x)), Math.min(...words.map(([, y]) => y)), Math.max(...words.map(([, , x]) => x)), Math.max(...words.map(([, , , y]) => y))];
        const margin = (18 / 25.4) * 72 - 1.5;
        assert.ok(left > margin && top > margin && width - right > margin && height - bottom > margin, `${path} on ${format}: ${[left, top, right, bottom]} of ${width} x ${height}`);
        const wide = width > height ? 243 : 174;
        assert.ok((right - left) / 72 * 25.4 <= wide + 1, `${path} on ${format}: ${(right - left) / 72 * 25.4} mm wide`);
      }
    }
  });
});

test('rules, boxes and cells are borders, so that a printer that leaves backgrounds out draws them', { skip }, async (t) => {
  const page = await course.open(t, EVERYTHING);
  await page.emulateMedia({ media: 'print' });
  const thin = await page.evaluate(() => [...document.querySelectorAll('.worksheet__body :is(.blank + .paper, .lines:not(.lines--box):not(td *) .rules i, .lines--box, .draw, td, [type="radio"], [type="checkbox"])')]
    .filter((element) => parseFloat(getComputedStyle(element).borderBlockEndWidth) < 1)
    .map((element) => element.outerHTML.slice(0, 100)));
  assert.deepEqual(thin, []);
  const painted = await page.evaluate(() => [...document.querySelectorAll('.worksheet, .worksheet *')]
    .filter((element) => element.checkVisibility() && !/^(none|rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\))$/.test(getComputedStyle(element).backgroundColor))
    .map((element) => element.outerHTML.slice(0, 100)));
  assert.deepEqual(painted, []);
});

test('a sheet printed out of its lesson says which edition it is of', { skip }, async (t) => {
  const page = await course.open(t, 'sheets/elements.html');
  await pressPrint(page, '#everything [data-print-blank]');
  const { text: printed } = await print(page, 'A4');
  assert.match(printed, /Sheets of every kind, edition 3/);
  assert.doesNotMatch(printed, /Words before the sheet|Across the page/);
});

test('a lesson on paper names the addresses of outside links', { skip }, async (t) => {
  const { text: printed } = await print(await course.open(t, 'sheets/elements.html'), 'A4');
  assert.match(printed, /the library \(https:\/\/example\.org\/sheets\/a-long-address\)/);
});

test('without script every sheet and commitment can be filled and printed', { skip }, async (t) => {
  const { open } = await course.profileFor(t, { javaScriptEnabled: false });
  const page = await open('sheets/elements.html');
  const fields = page.locator('#everything form.worksheet__body').locator('input, textarea');
  await fields.first().fill('words-1');
  await page.getByLabel('What is on your mind?').fill('words-2');
  const { text: printed } = await print(page, 'A4');
  for (const words of ['words-1', 'words-2', 'My priorities', 'What is left']) assert.ok(printed.includes(words), words);
  assert.doesNotMatch(printed, /Print it blank|Paper A4/);
  const promises = await open(PROMISES);
  await promises.getByLabel('I will', { exact: true }).fill('words-3');
  assert.match((await print(promises, 'A4')).text, /words-3/);
});

test('a button that prints, pressed twice, prints once', { skip }, async (t) => {
  const page = await course.open(t, EVERYTHING);
  const printed = await page.evaluate(async () => {
    let n = 0;
    window.print = () => { n += 1; };
    const button = /** @type {HTMLElement} */ (document.querySelector('[data-print-sheet]'));
    button.click();
    button.click();
    await new Promise((later) => { setTimeout(later, 4000); });
    return n;
  });
  assert.equal(printed, 1);
});
