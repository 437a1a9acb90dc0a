// Every kind of question with every attribute: answered wrong, partly and right, by keyboard and by pointer, and looked at.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { markedIn, questionOf, quizzes } from '../gallery/answers.mjs';
import { answerFrom, answerQuiz, boxOf, goThrough, keyboard, pointer } from './answering.mjs';
import { assertNothingFound, doubleText, otherLooks, sideways, someLooks } from './looks.mjs';
import { gallery, openCourse, phone, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

const course = await openCourse({ source: gallery });
after(() => course.close());

const marked = quizzes.filter((quiz) => markedIn(quiz).length > 0);
const lessons = [...new Set(quizzes.map(({ path }) => path))];

/** Answers and checks all quizzes of a page, with all that can be said of them. @param {Page} page @param {string} path @param {'wrong' | 'part'} which */
async function answerPage(page, path, which) {
  for (const quiz of marked.filter((quiz) => quiz.path === path)) await answerQuiz(page, quiz, which, pointer);
}

for (const { hand, fromDisk, place } of [{ hand: keyboard, fromDisk: false, place: 'over http' }, { hand: pointer, fromDisk: true, place: 'from the disk' }]) {
  test(`every question is answered wrong, partly and right ${hand.name}, ${place}, and marked as it should be`, { skip, concurrency: 2 }, async (t) => {
    await Promise.all(marked.map((quiz) => t.test(quiz.quiz, async (t) => {
      await goThrough(await course.open(t, `${quiz.path}#${quiz.quiz}`, { fromDisk }), quiz, hand);
    })));
  });
}

/** @type {Array<[id: string, counts: string[], doesNot: string[]]>} */
const spellings = [
  ['complete-tyres', ['week', ' Seven  DAYS. '], ['weeks', '7 days']],
  ['unit', ['bar', ' bar.'], ['Bar', 'BAR', 'bars']],
  ['before-the-patch', ['glue', 'Glu', 'ruber cement', 'rubber  cement.'], ['gl', 'rubbr cemen', 'cement']],
  ['psi', ['56', '60', '58.0', '58,5 psi', 'about 58'], ['55.9', '61', '5 8 psi 9', 'fifty-eight']],
  ['days-to-wait', ['7', '31 days', '14.5'], ['6.9', '32', '-7']],
  ['levers', ['2', '2.0', '2 levers'], ['two', '22']],
];

test('what is typed counts as its question says: other words, capitals, one wrong letter, a reach, a unit', { skip }, async (t) => {
  const page = await course.open(t, 'before-you-ride/tyres.html');
  for (const [id, counts, doesNot] of spellings) {
    const nth = id === 'complete-tyres' ? 1 : 0;
    const field = boxOf(page, id).locator('[data-gap]').nth(nth);
    for (const text of [...counts, ...doesNot]) {
      await field.fill(text);
      await page.locator('[data-check]').click();
      if (await page.locator('[data-rest]').isVisible()) await page.locator('[data-rest]').click();
      const state = () => field.evaluate((input) => input.parentElement.dataset.mark);
      // With another gap still open, the question is not checked yet.
      if (await state() === undefined) {
        for (const other of await boxOf(page, id).locator('[data-gap]').all()) if (!await other.inputValue()) await other.fill('-');
        await page.locator('[data-check]').click();
        if (await page.locator('[data-rest]').isVisible()) await page.locator('[data-rest]').click();
      }
      assert.equal(await state(), counts.includes(text) ? 'right' : 'no', `${id}: “${text}”`);
    }
  }
});

test('axe finds nothing in any lesson, before its quizzes are checked and after', { skip, concurrency: 2 }, async (t) => {
  await Promise.all(lessons.map((path) => t.test(path, async (t) => {
    const page = await course.open(t, path, { viewport: phone });
    await assertNothingFound(page, 'before', someLooks);
    await answerPage(page, path, 'part');
    await assertNothingFound(page, 'after', otherLooks);
  })));
});

test('no lesson scrolls sideways with 320 pixels, nor with letters twice as large, nor once it is checked', { skip }, async (t) => {
  const { visit } = await course.profileFor(t, { viewport: { width: 320, height: 640 } });
  await visit(lessons, async (page, path) => {
    assert.deepEqual(await sideways(page), [], path);
    await answerPage(page, path, 'wrong');
    assert.deepEqual(await sideways(page), [], `${path}, checked`);
    await page.setViewportSize(phone);
    await doubleText(page);
    assert.deepEqual(await sideways(page), [], `${path}, with large letters`);
  });
});

test('with forced colours right, wrong, missed and untouched options still differ', { skip }, async (t) => {
  const page = await course.open(t, 'before-you-ride/one-minute-check.html', { forcedColors: 'active' });
  const { id, right } = questionOf('brake-needs-work');
  await pointer.answer(page, id, await answerFrom(page, id, [right[0], 'The lever stops half way']));
  await page.locator('[data-check]').click();
  await page.locator('[data-rest]').click();
  const looks = await boxOf(page, id).locator('.option').evaluateAll((options) => options.map((option) => {
    const label = option.querySelector('label');
    const parts = [option, label].map((part) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, outlineStyle, outlineWidth } = getComputedStyle(part);
      return [borderTopStyle, borderTopWidth, borderTopColor, outlineStyle, outlineWidth];
    });
    return [option.dataset.mark ?? 'none', JSON.stringify([parts, option.querySelector('.mark__word')?.textContent])];
  }));
  const byMark = new Map(looks);
  assert.deepEqual([...byMark.keys()].sort(), ['missed', 'no', 'none', 'right']);
  assert.equal(new Set(byMark.values()).size, 4, JSON.stringify([...byMark]));
});

test('without script every question can be read and answered, and every answer unfolds', { skip }, async (t) => {
  const { visit } = await course.profileFor(t, { javaScriptEnabled: false });
  await visit(lessons, async (page, path) => {
    for (const fold of await page.locator('.quiz__answers > summary').all()) await fold.click();
    for (const quiz of quizzes.filter((quiz) => quiz.path === path)) {
      for (const { id } of quiz.questions) {
        assert.ok(await boxOf(page, id).isVisible(), id);
        for (const field of await boxOf(page, id).locator('input, select, textarea').all()) assert.ok(await field.isVisible() || await field.isHidden() && /-close$/.test(await field.getAttribute('name') ?? ''), id);
      }
      for (const { id, right, key = right } of markedIn(quiz)) {
        const answer = (await page.locator(`[data-for="${id}"]`).innerText()).replace(/\s+/g, ' ');
        for (const words of key.flat()) assert.ok(answer.includes(String(words)), `the answer to ${id} says “${words}”: ${answer.slice(0, 300)}`);
      }
    }
    assert.equal(await page.locator('[data-check]:visible, [data-print-as]:visible').count(), 0);
  });
});
