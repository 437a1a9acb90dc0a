// The gallery's quizzes on paper, A4 and Letter: the questions alone, whoever answered them before, and with a key on pages of its own.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { quizzes } from '../gallery/answers.mjs';
import { answerQuiz, pointer } from './answering.mjs';
import { gallery, makeFolder, openCourse, run, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('node:test').TestContext} TestContext */

const course = await openCourse({ source: gallery });
const { folder, remove } = await makeFolder();
after(async () => {
  await course.close();
  await remove();
});

const [oneMinute, tyres, chain, honest] = quizzes;
const sizes = { A4: '595.92 x 842.88', Letter: '612 x 792' };

/** A page whose print dialog is nobody's. @param {TestContext} t @param {string} path */
async function openForPaper(t, path) {
  const { profile, open } = await course.profileFor(t);
  await profile.addInitScript(() => { window.print = () => {}; });
  return open(path);
}

/** Prints a quiz by its own button. @param {Page} page @param {string} quiz @param {'print-blank' | 'print-key'} how @param {keyof typeof sizes} [format] */
async function print(page, quiz, how, format = 'A4') {
  await page.locator(`[data-quiz="${quiz}"] [data-print-as="${how}"]`).click();
  const pdf = join(folder, 'paper.pdf');
  await page.pdf({ path: pdf, format, preferCSSPageSize: true });
  const pages = (await run('pdftotext', ['-layout', pdf, '-'])).stdout.split('\f').slice(0, -1).map((text) => text.replace(/ +/g, ' '));
  const info = (await run('pdfinfo', [pdf])).stdout;
  assert.ok(info.includes(sizes[format]), `${format}: ${info}`);
  const images = (await run('pdfimages', ['-list', pdf])).stdout.split('\n').filter((line) => / image /.test(line)).length;
  return { pages, text: pages.join('\n'), images };
}

test('the questions stand on paper with their numbers and letters, without an answer and without the page around them', { skip }, async (t) => {
  for (const format of /** @type {const} */ (['A4', 'Letter'])) {
    const page = await openForPaper(t, chain.path);
    await answerQuiz(page, chain, 'part', pointer);
    const { text } = await print(page, 'chain', 'print-blank', format);
    for (const words of ['Question 1', 'Question 5', '2a Tighten the handlebar', '3d The joint of a gear', 'Write the letter on the line', 'C. hex key', '4c A chain that jumps is worn']) assert.ok(text.includes(words), `${format}: “${words}”`);
    for (const words of ['Answers', '→', 'Not yet', 'Right', 'Remember', 'My next ten minutes', 'Check my answers', 'Print the questions', 'Read again', 'grinds']) assert.ok(!text.includes(words), `${format}: no “${words}”\n${text}`);
  }
});

test('a picture and a code block of a question are printed with it', { skip }, async (t) => {
  const page = await openForPaper(t, oneMinute.path);
  // A picture waits until it is near the window; a busy machine needs a moment for it.
  const picture = page.locator('[data-quiz="one-minute"] img').first();
  await picture.scrollIntoViewIfNeeded();
  await picture.evaluate((/** @type {HTMLImageElement} */ image) => image.decode());
  const { text, images } = await print(page, 'one-minute', 'print-blank');
  assert.ok(text.includes('rear brake: touches the bar'));
  assert.equal(images, 1, 'the side of the tyre');
});

test('the key stands on pages of its own, with the numbers and letters of the questions', { skip }, async (t) => {
  for (const format of /** @type {const} */ (['A4', 'Letter'])) {
    const page = await openForPaper(t, chain.path);
    const { pages } = await print(page, 'chain', 'print-key', format);
    const from = pages.findIndex((text) => text.includes('Answers: Chain, oil and tools'));
    assert.ok(from > 0 && pages[from].trim().startsWith('Answers: Chain, oil and tools'), `${format}: the key begins a page`);
    const [questions, key] = [pages.slice(0, from).join('\n'), pages.slice(from).join('\n')];
    assert.ok(!questions.includes('→'));
    // The letters are those on the paper before, whatever they are.
    const letterOf = (/** @type {string} */ words) => new RegExp(`^ *([A-Z])\\. ${words}$`, 'm').exec(questions)?.[1];
    for (const [row, tool] of [['2a Tighten the handlebar', 'hex key'], ['2b Take a tyre off the rim', 'tyre lever'], ['3c The rim', 'never oil']]) {
      assert.ok(key.includes(`${row} → ${letterOf(tool)}. ${tool}`), `${format}: ${row} in ${key}`);
      assert.ok(questions.includes(row));
    }
    assert.match(key, /1\. Wipe the chain with a dry rag\s+2\. Give one drop/);
    assert.match(key, /4a More oil is better → False/);
  }
});

test('the key says of each option whether it is right, and why', { skip }, async (t) => {
  const { text } = await print(await openForPaper(t, oneMinute.path), 'one-minute', 'print-key');
  for (const words of ['Right: b. The tyres', 'Not this one: a. The chain', 'Right: e. The wheel turns on', '3 points: a. Pump it up', 'A soft tyre rolls off its rim', 'Tyres, brakes, chain: in the order']) assert.ok(text.includes(words), `“${words}”`);
  const typed = await print(await openForPaper(t, tyres.path), 'tyres', 'print-key');
  for (const words of ['1b week or seven days', '2a less', '3b inner tube', 'rubber cement or vulcanising fluid or glue', '58 (anything from 56 to 60)', '7–31']) assert.ok(typed.text.includes(words), `“${words}”`);
});

test('no page of paper is left almost empty', { skip }, async (t) => {
  for (const quiz of [oneMinute, tyres, chain, honest]) {
    const { pages } = await print(await openForPaper(t, quiz.path), quiz.quiz, 'print-key');
    for (const [i, text] of pages.entries()) assert.ok(text.trim().length > 60, `${quiz.quiz}, page ${i + 1} of ${pages.length} holds only: ${text.trim()}`);
  }
});

test('on paper there are circles, squares, boxes for a number, rules for words and lines for an answer', { skip }, async (t) => {
  /** @type {Array<[path: string, shapes: Record<string, string>]>} */
  const expected = [
    [oneMinute.path, { '.option [type="radio"]': 'circle', '.option [type="checkbox"]': 'square' }],
    [chain.path, { '.grid [type="radio"]': 'circle', '.grid [type="checkbox"]': 'square', '.order__place': 'square', '.pairs select': 'rule' }],
    [tyres.path, { '.gap :is(input, select)': 'rule' }],
    [honest.path, { '[data-question="write-the-note"] .rules i': 'rule', '.option [type="radio"]': 'circle' }],
  ];
  const { visit } = await course.profileFor(t);
  await visit(expected.map(([path]) => path), async (page, path) => {
    await page.emulateMedia({ media: 'print' });
    for (const [selector, shape] of Object.entries(expected.find(([other]) => other === path)?.[1] ?? {})) {
      const shapes = await page.locator(selector).evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).map((element) => {
        const { borderTopWidth, borderBottomWidth, borderRadius, appearance } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const [top, bottom] = [parseFloat(borderTopWidth), parseFloat(borderBottomWidth)];
        if (width < 10 || !bottom) return 'nothing';
        if (!top) return 'rule';
        return appearance === 'none' && borderRadius.includes('50%') ? 'circle' : Math.abs(width - height) < 2 ? 'square' : 'box';
      }));
      assert.deepEqual([...new Set(shapes)], [shape], `${path}: ${selector}`);
    }
  });
});
