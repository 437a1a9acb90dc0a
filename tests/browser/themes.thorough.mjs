// The themes that come with Coursebook: their colours by computation; their fonts; and Workbook and Workshop in a browser, as
// screens.test.mjs holds it for Commons. What axe says of all three is in accessibility.test.mjs.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { answerQuiz, pages, withQuiz } from './kinds.mjs';
import { axe, doubleText, sideways } from './looks.mjs';
import { desktop, filesIn, openCourse, phone, repository, run, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

const folder = join(repository, 'themes');
const read = (/** @type {string} */ path) => readFileSync(join(folder, path), 'utf8');

// ---- colours ----

/** @param {string} css @returns {Record<string, string>} the colours that custom properties are set to */
const colours = (css) => Object.fromEntries([...css.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map(([, name, value]) => [name, value]));

/** Light, and dark as the device and as the learner ask for it: what dark does not name stays as it is in light. @param {string} css */
function modes(css) {
  const [light, rest] = css.split('@media screen and (prefers-color-scheme: dark)');
  const [device, chosen] = rest.split('@media screen {');
  return { light: colours(light), dark: { ...colours(light), ...colours(device) }, chosen: { ...colours(light), ...colours(chosen) } };
}

/** Relative luminance, after WCAG 2.2. @param {string} hex */
function luminance(hex) {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(full.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @param {string} one @param {string} other */
function contrast(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['--bg', '--surface', '--sunk'];
const on = (/** @type {string[]} */ inks) => inks.flatMap((ink) => grounds.map((ground) => [ink, ground]));
const texts = [...on(['--text', '--muted', '--link', '--accent', '--ok', '--no', '--hint']), ['--on-accent', '--accent']];
const marks = on(['--edge', '--focus', '--accent']);

/** Which of these pairs are weaker than `least`. @param {Record<string, string>} values @param {string[][]} pairs @param {number} least */
function weak(values, pairs, least) {
  const found = pairs.map(([ink, ground]) => {
    assert.ok(values[ink] && values[ground], `${ink} and ${ground} are named`);
    return { pair: `${ink} on ${ground}`, has: contrast(values[ink], values[ground]) };
  });
  return { lowest: Math.min(...found.map(({ has }) => has)), weak: found.filter(({ has }) => has < least).map(({ pair, has }) => `${pair}: ${has.toFixed(2)}`) };
}

test('contrast is what the standard says', () => {
  assert.equal(contrast('#000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#fff').toFixed(2), '4.48');
});

const names = (/** @type {string} */ theme) => [...new Set([...read(`${theme}/styles/tokens.css`).matchAll(/(--[\w-]+):/g)].map(([, name]) => name))].sort();

for (const [theme, least] of /** @type {const} */ ([['commons', 4.5], ['workbook', 4.5], ['workshop', 7]])) {
  const tokens = modes(read(`${theme}/styles/tokens.css`));

  test(`${theme} names every token, and dark is the same however it is asked for`, () => {
    assert.deepEqual(names('base').filter((name) => !names(theme).includes(name)), []);
    assert.deepEqual(tokens.dark, tokens.chosen);
    assert.match(read(`${theme}/styles/tokens.css`), /@media \(prefers-contrast: more\) \{ :root \{ --line: var\(--edge\); --muted: var\(--text\); \} \}/);
  });

  for (const mode of /** @type {const} */ (['light', 'dark'])) {
    test(`${theme}, ${mode}: text has at least ${least}:1, and what is no text 3:1`, (t) => {
      const text = weak(tokens[mode], texts, least);
      const mark = weak(tokens[mode], marks, 3);
      t.diagnostic(`lowest: text ${text.lowest.toFixed(1)}, marks ${mark.lowest.toFixed(1)}`);
      assert.deepEqual([...text.weak, ...mark.weak], []);
    });
  }
}

test('workshop: code, the bar and the key point have at least 7:1 as well', () => {
  const tokens = modes(read('workshop/styles/tokens.css'));
  const code = modes(read('workshop/components/code/workshop.css'));
  assert.deepEqual(code.dark, code.chosen);
  assert.deepEqual(Object.keys(code.light).sort(), Object.keys(modes(read('base/components/code/code.css')).light).sort());
  for (const mode of /** @type {const} */ (['light', 'dark'])) {
    assert.deepEqual(weak({ ...tokens[mode], ...code[mode] }, Object.keys(code.light).map((name) => [name, '--sunk']), 7).weak, [], mode);
    assert.deepEqual(weak(tokens[mode], [['--on-signal', '--signal']], 7).weak, [], mode);
  }
  const rules = read('workshop/styles/workshop.css');
  const scope = (/** @type {string} */ selector) => colours(rules.slice(rules.indexOf(`    ${selector}`)).split('}')[0]);
  const bar = scope('.site-head, .present__foot');
  assert.deepEqual([...weak(bar, on(['--text', '--muted', '--link', '--accent', '--hint', '--no']), 7).weak, ...weak(bar, on(['--focus', '--edge']), 3).weak], []);
  const key = { ...scope('.key {'), '--ground': tokens.light['--signal'] };
  assert.deepEqual(weak(key, ['--text', '--muted', '--link', '--accent', '--focus'].map((ink) => [ink, '--ground']), 7).weak, []);
});

// ---- fonts ----

for (const theme of ['workbook', 'workshop']) {
  test(`${theme}: at most two faces and 60 kB, and their licence beside them`, () => {
    const fonts = readdirSync(join(folder, theme, 'fonts'));
    const faces = fonts.filter((file) => file.endsWith('.woff2'));
    const bytes = faces.reduce((sum, file) => sum + readFileSync(join(folder, theme, 'fonts', file)).length, 0);
    assert.ok(faces.length <= 2 && bytes <= 60_000, `${faces.join(', ')}: ${bytes} bytes`);
    const licence = fonts.find((file) => file.endsWith('-OFL.txt'));
    assert.match(read(`${theme}/fonts/${licence}`), /SIL OPEN FONT LICENSE Version 1\.1/);
    const rules = read(`${theme}/styles/${theme}.css`);
    for (const [, path] of rules.matchAll(/url\("\.\.\/([^"]+)"\)/g)) assert.ok(existsSync(join(folder, theme, path)), path);
    assert.equal(rules.match(/@font-face/g)?.length, rules.match(/font-display: swap/g)?.length);
  });
}

test('commons and base bring no fonts', async () => {
  for (const theme of ['commons', 'base']) assert.deepEqual((await filesIn(join(folder, theme))).filter((file) => /woff|ttf|otf/.test(file)), []);
});

// ---- in a browser ----

/** Text with less than 7:1 as it is painted, one line for each. @param {Page} page @returns {Promise<string[]>} */
const below7 = (page) => page.evaluate(async () => {
  const { violations } = await axe.run(document, { preload: false, runOnly: { type: 'rule', values: ['color-contrast-enhanced'] }, rules: { 'color-contrast-enhanced': { enabled: true } } });
  return violations.flatMap(({ nodes }) => nodes.map(({ target, any }) => `${target.join(' ')}: ${any.map(({ message }) => message).join('; ')}`));
});

for (const [theme, family] of /** @type {const} */ ([['workbook', 'Literata'], ['workshop', 'Atkinson Hyperlegible Next']])) {
  describe(theme, { skip }, () => {
    /** @type {Awaited<ReturnType<typeof openCourse>>} */
    let course;
    before(async () => { course = await openCourse({ theme }); });
    after(() => course?.close());

    test('with forced colours fields and answers keep their edges', async (t) => {
      const page = await course.open(t, withQuiz, { forcedColors: 'active' });
      await answerQuiz(page);
      for (const selector of ['.option', '.quiz', '.button']) {
        assert.ok(await page.locator(selector).first().evaluate((box) => parseFloat(getComputedStyle(box).borderTopWidth) >= 1), selector);
      }
      await page.goto(new URL(pages.worksheet, page.url().replace(withQuiz, '')).href);
      const sides = await page.locator('.lines textarea').first().evaluate((area) => ['Top', 'Right', 'Bottom', 'Left'].map((side) => parseFloat(getComputedStyle(area)[`border${side}Width`])));
      assert.ok(sides.every((width) => width >= 1), `borders of ${sides}`);
    });

    test('nothing stands out of a screen 320 pixels wide', async (t) => {
      const { visit } = await course.profileFor(t, { viewport: { width: 320, height: 640 } });
      await visit(Object.values(pages), async (page, path) => assert.deepEqual(await sideways(page), [], path));
    });

    for (const [device, viewport] of Object.entries({ phone, desktop })) {
      test(`nothing stands out where text is twice as large: ${device}`, async (t) => {
        const { visit } = await course.profileFor(t, { viewport });
        await visit(Object.values(pages), async (page, path) => {
          await doubleText(page);
          assert.deepEqual(await sideways(page), [], path);
        });
      });
    }

    for (const fromDisk of [false, true]) {
      test(`its font is there${fromDisk ? ' from a folder' : ''}, and the policy lets it in`, async (t) => {
        const page = await course.open(t, pages.lesson, { fromDisk });
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const faces = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map((face) => face.family.replaceAll('"', '')));
        assert.ok(faces.includes(family), `loaded: ${faces}`);
        assert.ok(course.files.some((file) => /^fonts\/.*-OFL\.txt$/.test(file)), 'the licence goes with it');
      });
    }

    test('lines of text have 55 to 80 characters on a desktop', async (t) => {
      const page = await course.open(t, pages.lesson);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const lines = await page.locator('.prose > p').evaluateAll((paragraphs) => paragraphs.flatMap((paragraph) => {
        /** @type {Map<number, number>} */
        const letters = new Map();
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (let at = 0; at < (node.nodeValue ?? '').length; at += 1) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { bottom, width } = range.getBoundingClientRect();
            if (width) letters.set(Math.round(bottom / 8), (letters.get(Math.round(bottom / 8)) ?? 0) + 1);
          }
        }
        return [...letters.values()].slice(0, -1);
      }));
      const longest = Math.max(...lines);
      const middle = lines.sort((a, b) => a - b)[Math.floor(lines.length / 2)];
      t.diagnostic(`middle ${middle}, longest ${longest}, of ${lines.length} lines`);
      assert.ok(middle >= 55 && longest <= 80, `middle ${middle}, longest ${longest}`);
    });

    test('a worksheet and the certificate still fit on one sheet of paper', async (t) => {
      for (const path of [pages.worksheet, pages.certificate]) {
        const page = await course.open(t, path);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const pdf = join(course.site, `../${path.replaceAll('/', '-')}.pdf`);
        for (const format of ['A4', 'Letter']) {
          await page.pdf({ path: pdf, format, preferCSSPageSize: true });
          assert.match((await run('pdfinfo', [pdf])).stdout, /Pages:\s+1\n/, `${path} on ${format}`);
        }
      }
    });

    if (theme === 'workshop') {
      test('all text has 7:1 as it is painted', async (t) => {
        const canary = await course.open(t, pages.home);
        await canary.evaluate(axe);
        await canary.evaluate(() => { document.querySelector('h1').style.color = '#6b6b6b'; document.querySelector('h1').style.fontSize = '18px'; });
        assert.equal((await below7(canary)).length, 1, 'axe sees 5.3:1');
        const { visit } = await course.profileFor(t);
        await visit([...Object.values(pages), withQuiz], async (page, path) => {
          if (path === withQuiz) await answerQuiz(page);
          await page.evaluate(() => { for (const fold of document.querySelectorAll('details:not([data-menu])')) fold.open = true; });
          await page.evaluate(axe);
          for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
            await page.emulateMedia({ colorScheme });
            assert.deepEqual(await below7(page), [], `${path}, ${colorScheme}`);
          }
        });
      });

      test('no text is smaller than 18 pixels, and buttons are 48 high', async (t) => {
        const { visit } = await course.profileFor(t, { viewport: phone });
        // The page that holds what a device keeps has no style: hardly anybody comes by it.
        await visit([...Object.values(pages), withQuiz].filter((path) => path !== pages.state), async (page, path) => {
          const small = await page.evaluate(() => [...document.body.querySelectorAll('*')]
            .filter((element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()) && !element.closest('svg, sup, sub, .visually-hidden') && parseFloat(getComputedStyle(element).fontSize) < 17.9)
            .map((element) => `${element.className || element.localName}: ${getComputedStyle(element).fontSize}`));
          assert.deepEqual([...new Set(small)], [], path);
          const low = await page.locator('.button:visible').evaluateAll((buttons) => buttons.filter((button) => button.getBoundingClientRect().height < 48).map((button) => button.textContent));
          assert.deepEqual(low, [], path);
        });
      });
    }
  });
}
