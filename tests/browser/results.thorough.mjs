// Group results with no server: a learner's browser makes a code, the facilitator's page counts it.

import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { quizzes } from '../gallery/answers.mjs';
import { answerFrom, answerQuiz, pointer } from './answering.mjs';
import { assertNothingFound, sideways } from './looks.mjs';
import { gallery, makeFolder, openCourse, phone, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('node:test').TestContext} TestContext */
/** @typedef {import('./answering.mjs').Which} Which */
/** @typedef {import('../gallery/answers.mjs').Quiz} Quiz */

// The gallery's learners get no codes, for nobody delivers it.
const { folder, remove } = await makeFolder();
const source = join(folder, 'course');
await cp(gallery, source, { recursive: true });
const manifest = join(source, 'book.toml');
await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('[quiz]\n', '[quiz]\ncodes = true\n'));
const learners = await openCourse({ source });
const facilitators = await openCourse({ source, audience: 'facilitator' });
after(async () => {
  await learners.close();
  await facilitators.close();
  await remove();
});

const [oneMinute, , chain, honest] = quizzes;
const hardOnes = /** @type {Quiz} */ (quizzes.at(-1));
const RESULTS = 'facilitator/results.html';

/** @param {Page} page @param {Quiz} quiz */
const lineOf = (page, { quiz }) => page.locator(`[data-quiz="${quiz}"] [data-code-line]`);
/** @param {Page} page @param {Quiz} quiz */
const codeOn = (page, quiz) => lineOf(page, quiz).locator('[data-code-text]').innerText();

/** What a learner of their own reads under the result. @param {TestContext} t @param {Quiz} quiz @param {Which} which @param {{ fromDisk?: boolean }} [options] */
async function codeFrom(t, quiz, which, options) {
  const page = await learners.open(t, quiz.path, options);
  await answerQuiz(page, quiz, which, pointer);
  return codeOn(page, quiz);
}

/** The file that a learner of their own saves. @param {TestContext} t @param {Quiz} quiz @param {Which} which @param {{ fromDisk?: boolean }} [options] */
async function fileFrom(t, quiz, which, options) {
  const { open } = await learners.profileFor(t, options);
  await answerQuiz(await open(quiz.path), quiz, which, pointer);
  const page = await open('my-work.html');
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-download]').click()]);
  const path = join(folder, `${which}-${options?.fromDisk}.json`);
  await file.saveAs(path);
  return path;
}

/** One sign wrong. @param {string} code */
const spoilt = (code) => `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`;

const field = (/** @type {Page} */ page) => page.locator('[data-codes]');
const status = (/** @type {Page} */ page) => page.locator('[data-status]').innerText();

/** @param {Page} page @param {string[]} codes */
async function enter(page, ...codes) {
  await field(page).fill(codes.join('\n'));
  await field(page).press('Enter');
}

/** The rows of a question: words, number and share. @param {Page} page @param {string} stem @returns {Promise<string[][]>} */
const rowsOf = (page, stem) => page.locator('.result', { hasText: stem }).locator('tbody tr').evaluateAll((rows) => rows.map((row) => {
  const text = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const note = row.querySelector('[data-note]');
  return [text(row.querySelector('[data-text]')), ...[...row.querySelectorAll('td')].map(text), ...(note.hidden ? [] : [text(note)])];
}));

for (const fromDisk of [false, true]) {
  const where = fromDisk ? 'from a disk' : 'over http';

  test(`codes and a saved file become the answers of a group, ${where}`, { skip }, async (t) => {
    const codes = [];
    for (const which of /** @type {const} */ (['right', 'wrong', 'part'])) codes.push(await codeFrom(t, oneMinute, which, { fromDisk }));
    const page = await facilitators.open(t, RESULTS, { fromDisk });
    assert.match(await page.locator('main').innerText(), /No code yet/);

    await enter(page, codes[0].toLowerCase().replaceAll('-', ' '));
    assert.equal(await status(page), '1 code counted. 1 in all.');
    assert.equal(await field(page).inputValue(), '');
    await enter(page, codes[1], spoilt(codes[2]));
    assert.equal(await status(page), '1 code counted. 1 could not be counted. 2 in all.');
    assert.equal(await page.locator('[data-refused]').innerText(), `Line 1, ${spoilt(codes[2])}: a sign is wrong, or two stand in each other’s places.`);
    assert.equal((await field(page).inputValue()).trim(), spoilt(codes[2]), 'it stays to be put right');
    await enter(page, codes[2]);
    await page.locator('[data-file]').setInputFiles(await fileFrom(t, oneMinute, 'right', { fromDisk }));
    await page.locator('[data-status]', { hasText: '4 in all' }).waitFor();

    // The reload shows that the codes are kept.
    await page.reload();
    assert.deepEqual(await page.locator('.group__title, .group__people').allInnerTexts(), [oneMinute.title, '4 people']);
    // Where an answer has no parts, the third of the codes and the second are wrong alike.
    assert.deepEqual(await rowsOf(page, 'What do you look at first?'), [['The chain', '2', '50%'], ['The tyres', '2', '50%', 'Right'], ['The shine of the frame', '0', '0%']]);
    assert.deepEqual(await rowsOf(page, 'Which of these say that a brake needs work?'), [
      ['The lever touches the handlebar', '3', '75%', 'Right'], ['The lever stops half way', '1', '25%'], ['You hear metal on metal', '3', '75%', 'Right'],
      ['The lever feels cold', '1', '25%'], ['The wheel turns on while you squeeze', '2', '50%', 'Right'],
    ]);
    assert.deepEqual((await rowsOf(page, 'You are late, and a tyre feels soft.')).map(([, n]) => n), ['2', '1', '1']);
    assert.deepEqual(await rowsOf(page, 'By competency'), [['Checking (Worth another look)', '8 of 16', '50%'], ['Deciding (Worth another look)', '4 of 8', '50%']]);
  });

  test(`files that hold nothing for this page are named with what is wrong, ${where}`, { skip }, async (t) => {
    const page = await facilitators.open(t, RESULTS, { fromDisk });
    const files = { 'text.json': 'hello', 'list.json': '[]', 'other.json': '{"v":1,"course":"cooking","title":"Cooking","entries":[]}', 'none.json': '{"v":1,"course":"ready-to-ride","entries":[{"kind":"quiz","id":"__proto__","value":null},7]}' };
    await page.locator('[data-file]').setInputFiles(Object.entries(files).map(([name, text]) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })));
    await page.locator('[data-status]', { hasText: '4 could not be counted' }).waitFor();
    const said = await page.locator('[data-refused] li').allInnerTexts();
    for (const [i, words] of ['it holds no JSON', 'was not saved by', 'belongs to the course “Cooking”', 'no answer to a question of these quizzes'].entries()) assert.ok(said[i].includes(words), said[i]);
    assert.equal(await page.locator('.group').count(), 0);
  });
}

test('the code stands there only while the answers are checked, and is the same after a reload', { skip }, async (t) => {
  const page = await learners.open(t, oneMinute.path, { viewport: phone });
  assert.ok(await lineOf(page, oneMinute).isHidden(), 'nothing answered');
  await answerQuiz(page, oneMinute, 'wrong', pointer);
  const code = await codeOn(page, oneMinute);
  assert.match(code, /^([2-9A-Z]{4}-)+[2-9A-Z]{1,4}$/);
  assert.deepEqual(await sideways(page), []);
  await assertNothingFound(page, 'a quiz with its code');
  await page.reload();
  assert.equal(await codeOn(page, oneMinute), code);
  await page.locator(`[data-quiz="${oneMinute.quiz}"] [data-retry]`).click();
  assert.ok(await lineOf(page, oneMinute).isHidden(), 'answers are being changed');
  await answerQuiz(page, oneMinute, 'right', pointer);
  assert.notEqual(await codeOn(page, oneMinute), code);
  await page.locator(`[data-quiz="${oneMinute.quiz}"] [data-restart]`).click();
  assert.ok(await lineOf(page, oneMinute).isHidden(), 'nothing answered any more');
});

test('a rating gives a code as soon as it is answered', { skip }, async (t) => {
  const page = await learners.open(t, honest.path);
  for (const { id, right } of honest.questions.slice(1)) await pointer.answer(page, id, await answerFrom(page, id, right));
  const results = await facilitators.open(t, RESULTS);
  await enter(results, await codeOn(page, honest));
  assert.deepEqual((await rowsOf(results, 'How sure are you with a patch kit?')).map(([, n]) => n), ['0', '0', '1', '0']);
  assert.deepEqual(await results.locator('.result caption').allInnerTexts(), ['I look before I ride', 'I leave a note']);
});

test('questions of every kind are counted, and ids of any kind', { skip }, async (t) => {
  const page = await facilitators.open(t, RESULTS);
  for (const quiz of [chain, hardOnes]) for (const which of /** @type {const} */ (['right', 'part'])) await enter(page, await codeFrom(t, quiz, which));
  assert.equal(await page.locator('.group').count(), 2);
  const facts = await page.locator('.group').first().locator('.result__facts').allInnerTexts();
  assert.equal(facts.length, chain.questions.length);
  for (const fact of facts) assert.match(fact, /^1 of 2 right/);
});

test('where the browser gives no clipboard, the code is selected', { skip }, async (t) => {
  const { profile, open } = await learners.profileFor(t);
  await profile.addInitScript(() => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); });
  const page = await open(oneMinute.path);
  await answerQuiz(page, oneMinute, 'right', pointer);
  await lineOf(page, oneMinute).locator('button').click();
  assert.equal(await page.evaluate(() => String(getSelection())), await codeOn(page, oneMinute));
  assert.match(await lineOf(page, oneMinute).innerText(), /The code is selected/);
});

test('a code that is entered twice is counted, pointed out, and taken away again', { skip }, async (t) => {
  const code = await codeFrom(t, oneMinute, 'right');
  const page = await facilitators.open(t, RESULTS);
  await enter(page, code, code);
  assert.equal(await status(page), '2 codes counted. 2 in all. One of the codes is here more than once.');
  assert.match(await page.locator('.group__twice').innerText(), new RegExp(`${code} is here twice`));
  await page.locator('.group__twice button').click();
  assert.equal(await page.locator('.group__people').innerText(), '1 person');
  assert.equal(await page.locator('.group__twice').count(), 0);
  await page.locator('.group__codes summary').click();
  await page.getByRole('button', { name: `Remove ${code}` }).click();
  assert.equal(await page.locator('.group').count(), 0);
});

test('a button that takes a code away, clicked twice, takes no other', { skip }, async (t) => {
  const [code, other] = [await codeFrom(t, oneMinute, 'right'), await codeFrom(t, oneMinute, 'wrong')];
  const page = await facilitators.open(t, RESULTS);
  await enter(page, code, other);
  await page.locator('.group__codes summary').click();
  await page.getByRole('button', { name: /^Remove / }).first().dblclick();
  assert.equal(await page.locator('.group__people').innerText(), '1 person');
});

test('all is cleared only after a question', { skip }, async (t) => {
  const page = await facilitators.open(t, RESULTS);
  await enter(page, await codeFrom(t, oneMinute, 'right'));
  await page.locator('[data-clear]').click();
  await page.locator('dialog [value="keep"]').click();
  assert.equal(await page.locator('.group').count(), 1);
  await page.locator('[data-clear]').click();
  await page.locator('dialog [value="clear"]').click();
  await page.locator('[data-status]', { hasText: 'cleared' }).waitFor();
  await page.reload();
  assert.equal(await page.locator('.group').count(), 0);
});

test('the page can be seen by everybody, empty, with refusals and full', { skip }, async (t) => {
  const page = await facilitators.open(t, RESULTS, { viewport: phone });
  await assertNothingFound(page, 'no code');
  const codes = [await codeFrom(t, oneMinute, 'right'), await codeFrom(t, chain, 'part')];
  await enter(page, ...codes, codes[0], spoilt(codes[1]), 'O0');
  await assertNothingFound(page, 'codes and refusals');
  await page.setViewportSize(phone);
  assert.deepEqual(await sideways(page), []);
});

test('without script it says that it needs it', { skip }, async (t) => {
  const page = await facilitators.open(t, RESULTS, { javaScriptEnabled: false });
  assert.match(await page.locator('main').innerText(), /This page needs script/);
  assert.equal(await field(page).isVisible(), false);
});
