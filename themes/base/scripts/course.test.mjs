// The plain functions of course.js but its store, those of progress.js, and the colours of the themes. Run with `node --test themes/`.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const here = new URL('.', import.meta.url);
const themes = new URL('../../', here);
const read = (/** @type {string} */ path, base = here) => readFileSync(new URL(path, base), 'utf8');

/** What a script gives its tests, loaded as a browser without a document would. */
function load(/** @type {string} */ path) {
  const context = vm.createContext({ console });
  vm.runInContext(read(path), context, { filename: path });
  return context;
}

const { nextTheme, fill } = load('course.js').CoursebookCourse;
const { whereToGoOn } = load('progress.js').CoursebookProgress;
/** Values from the other context have other prototypes. */
const plain = (/** @type {any} */ value) => JSON.parse(JSON.stringify(value));

// ---- where to go on ----

const order = ['a', 'b', 'c', 'd'];
/** As an older Coursebook kept it: opening a lesson was an entry too. */
const seen = (/** @type {string} */ at, done = '') => ({ value: { seen: true, ...(done && { done }) }, at });
const done = (/** @type {string} */ at) => ({ value: { done: at }, at });

for (const [name, entries, expected] of /** @type {Array<[string, any, any]>} */ ([
  ['nothing seen: start with the first', {}, { state: 'start', id: 'a' }],
  ['the lesson last opened', { a: seen('1', 'x'), c: seen('3'), b: seen('2') }, { state: 'continue', id: 'c' }],
  ['after a finished one, the next that is open', { a: seen('1', 'x'), b: seen('3', 'x'), c: seen('2', 'x') }, { state: 'continue', id: 'd' }],
  ['after the last, the one left out', { d: seen('3', 'x'), a: seen('1', 'x'), c: seen('2', 'x') }, { state: 'continue', id: 'b' }],
  ['all done', { a: seen('1', 'x'), b: seen('2', 'x'), c: seen('3', 'x'), d: seen('4', 'x') }, { state: 'finished', id: 'a' }],
  ['lessons of an older edition do not count', { gone: seen('9') }, { state: 'start', id: 'a' }],
])) {
  test(`go on: ${name}`, () => assert.deepEqual(plain(whereToGoOn(order, entries)), expected));
}

test('go on: what was opened last counts before what was marked last', () => {
  assert.deepEqual(plain(whereToGoOn(order, {}, 'c')), { state: 'continue', id: 'c' });
  assert.deepEqual(plain(whereToGoOn(order, { a: done('1'), d: done('9') }, 'a')), { state: 'continue', id: 'b' });
  assert.deepEqual(plain(whereToGoOn(order, { a: done('1') }, 'gone')), { state: 'continue', id: 'b' });
});

test('a course without lessons has nowhere to go on', () => assert.deepEqual(plain(whereToGoOn([], {})), { state: 'start', id: '' }));

test('values stand in their places, and what is not there leaves no trace', () => {
  assert.equal(fill('{n} of {m}{x}', { n: 0, m: '$&' }), '0 of $&');
});

test('the colours go round', () => {
  assert.deepEqual(['auto', 'light', 'dark', 'rubbish'].map(nextTheme), ['light', 'dark', 'auto', 'auto']);
});

// ---- before the first paint ----

for (const [name, stored, expected] of /** @type {Array<[string, string | null, string | undefined]>} */ ([
  ['a choice is applied', '{"value":"dark","at":"2026-11-21T10:00:00.000Z"}', 'dark'],
  ['automatic follows the device', '{"value":"auto","at":"2026-11-21T10:00:00.000Z"}', undefined],
  ['nothing kept', null, undefined],
  ['rubbish', '{', undefined],
  ['removed', '{"at":"2026-11-21T10:00:00.000Z"}', undefined],
])) {
  test(`boot: ${name}`, () => {
    const html = { classList: new Set(), dataset: /** @type {Record<string, string>} */ ({ course: 'a-course' }) };
    const localStorage = { getItem: (/** @type {string} */ k) => (k === 'coursebook:v1:a-course:prefs:theme' ? stored : null) };
    vm.runInNewContext(read('boot.js'), { document: { documentElement: html }, localStorage, addEventListener() {} });
    assert.equal(html.dataset.theme, expected);
    assert.ok(html.classList.has('js'));
  });
}

// ---- colours ----

/** The custom properties set in one block of a style sheet. */
const properties = (/** @type {string} */ block) => Object.fromEntries([...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map(([, name, value]) => [name, value]));

/** The blocks for light, for the device's dark and for the chosen dark. */
function modes(/** @type {string} */ css) {
  const [light, device] = css.split(/@media screen and \(prefers-color-scheme: dark\)/);
  const [auto, chosen] = device.split(/@media screen \{/);
  return { light: properties(light), dark: properties(auto), chosen: properties(chosen) };
}

function luminance(/** @type {string} */ hex) {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  const [r, g, b] = [1, 3, 5].map((i) => parseInt(full.slice(i, i + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(/** @type {string} */ a, /** @type {string} */ b) {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const code = modes(read('../components/code/code.css'));

for (const theme of readdirSync(themes).filter((name) => existsSync(new URL(`${name}/styles/tokens.css`, themes)))) {
  const tokens = modes(read(`${theme}/styles/tokens.css`, themes));

  test(`${theme}: the two dark blocks are the same`, () => {
    assert.deepEqual(tokens.dark, tokens.chosen);
    assert.deepEqual(code.dark, code.chosen);
  });

  for (const mode of /** @type {const} */ (['light', 'dark'])) {
    test(`${theme}: text can be read in ${mode}`, () => {
      const t = tokens[mode];
      for (const ground of ['--bg', '--surface', '--sunk']) {
        for (const ink of ['--text', '--muted', '--link', '--accent', '--ok', '--no', '--hint']) {
          assert.ok(contrast(t[ink], t[ground]) >= 4.5, `${ink} on ${ground}: ${contrast(t[ink], t[ground]).toFixed(2)}`);
        }
        for (const mark of ['--edge', '--focus']) assert.ok(contrast(t[mark], t[ground]) >= 3, `${mark} on ${ground}`);
      }
      assert.ok(contrast(t['--on-accent'], t['--accent']) >= 4.5, '--on-accent on --accent');
      for (const [name, ink] of Object.entries(code[mode])) {
        assert.ok(contrast(ink, t['--sunk']) >= 4.5, `${name} on --sunk: ${contrast(ink, t['--sunk']).toFixed(2)}`);
      }
    });
  }
}
