// Formulas in several rows: what MathML leaves to styles, on the pages that have them.

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { assertNothingFound } from './looks.mjs';
import { makeFolder, openCourse, skip } from './open-course.mjs';

const { folder, remove } = await makeFolder();
await mkdir(join(folder, 'course'));
await writeFile(join(folder, 'book.toml'), '[book]\ntitle = "Formulas"\n');
await writeFile(join(folder, 'course/01-one-line.md'), '---\ntitle: One line\n---\n\nHalf: $\\frac{1}{2}$, a root $\\sqrt[n+1]{x}$, and $\\color{red} c$.\n');
await writeFile(join(folder, 'course/03-strokes.md'), '---\ntitle: Strokes\n---\n\nThis is $\\cancel{x + y}$ and $a\\!b$ as opposed to $ab$, and $\\mathrm{argmax}$.\n');
await writeFile(join(folder, 'course/02-rows.md'), `---
title: Rows
---

$$
\\begin{align}
x &= 1 \\\\
x + y + z &= 20
\\end{align}
$$

$$
\\begin{array}{l|r}
a & 1000 \\\\ \\hline
bbbb & 1
\\end{array}
$$

$$
f(x) = \\begin{cases} 1 & \\text{if it rains} \\\\ x + 100 & \\text{if not} \\end{cases}
$$
`);
const course = await openCourse({ source: folder });
after(async () => {
  await course.close();
  await remove();
});

/** Where what is written in the cells of a column begins and ends. @param {import('playwright-core').Page} page @param {string} table @param {number} column */
const edges = (page, table, column) => page.locator(table).first().evaluate((element, column) => [...element.querySelectorAll(':scope > mtr')].map((row) => {
  const cells = [...row.querySelectorAll(':scope > mtd:not(.menv-border-only, .menv-nonumber)')];
  const words = document.createRange();
  words.selectNodeContents(cells[column]);
  const { left, right } = words.getBoundingClientRect();
  return [Math.round(left), Math.round(right)];
}), column);

/** @param {number[]} places */
const areInLine = (places) => Math.max(...places) - Math.min(...places) <= 1;

test('a stroke goes through what is not, on paper as well, and a space may go back', { skip }, async (t) => {
  const page = await course.open(t, 'strokes.html');
  const stroke = page.locator('.mop-negated');
  for (const media of /** @type {const} */ (['screen', 'print'])) {
    await page.emulateMedia({ media });
    const style = await stroke.evaluate((element) => [getComputedStyle(element).backgroundImage, getComputedStyle(element).printColorAdjust]);
    assert.match(style[0], /^linear-gradient/);
    assert.equal(style[1], 'exact');
  }
  const [back, plain] = await page.locator('math').evaluateAll((all) => [all[1], all[2]].map((element) => element.getBoundingClientRect().width));
  assert.ok(back < plain - 1, `${back} and ${plain}`);
});

test('equations stand with their signs below each other, and columns as they were asked for', { skip }, async (t) => {
  const page = await course.open(t, 'rows.html');
  const [terms, values] = [await edges(page, '.menv-align', 0), await edges(page, '.menv-align', 1)];
  assert.ok(areInLine(terms.map(([, right]) => right)), `${terms}`);
  assert.ok(areInLine(values.map(([left]) => left)), `${values}`);
  const [letters, numbers] = [await edges(page, '.menv-arraylike', 0), await edges(page, '.menv-arraylike', 1)];
  assert.ok(areInLine(letters.map(([left]) => left)), `${letters}`);
  assert.ok(areInLine(numbers.map(([, right]) => right)), `${numbers}`);
  const cases = await edges(page, '.menv-cases', 0);
  assert.ok(areInLine(cases.map(([left]) => left)), `${cases}`);
  const rules = await page.locator('.menv-arraylike').first().evaluate((table) => [...table.querySelectorAll('*')].filter((element) => {
    const { borderTopStyle, borderLeftStyle, borderRightStyle } = getComputedStyle(element);
    return [borderTopStyle, borderLeftStyle, borderRightStyle].includes('solid');
  }).length);
  assert.ok(rules > 0, 'rules are drawn');
  await assertNothingFound(page, 'formulas');
});

test('a page without such formulas does not load their styles', { skip }, async (t) => {
  const sheets = (/** @type {import('playwright-core').Page} */ page) => page.locator('link[rel="stylesheet"][href*="/math-"]').count();
  assert.equal(await sheets(await course.open(t, 'one-line.html')), 0);
  assert.equal(await sheets(await course.open(t, 'rows.html')), 1);
});
