// The places of a sheet in the site, as its page offers them to a learner: kind, name, and the words that name each.
// Reads the page as text; what a browser makes of it is shown in tests/browser.

/**
 * @typedef {object} Place one input of the sheet
 * @property {'line' | 'lines' | 'square' | 'circle'} kind
 * @property {string} field the `name` that the answer is kept by
 * @property {number} turn 1 for the first input of that name, 2 for the second
 * @property {string} label the words that name it; of a choice, those that name the whole choice
 * @property {string} value of a square or a circle
 * @property {string} words of a square or a circle: the option's words, as shown
 */

/** @typedef {{ name: string, attributes: Record<string, string>, text: string, shown: string, legend: string }} Open an element that is not closed yet */

const TOKEN = /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>|<!--[\s\S]*?-->|[^<]+/g;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;
const VOID = new Set(['input', 'br', 'img', 'hr', 'wbr']);
const ENTITIES = /** @type {Record<string, string>} */ ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ' });

/** @param {string} text */
const decode = (text) => text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, number, name) => (name
  ? ENTITIES[name] ?? whole
  : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(number))));

/** As people hear it: one space between words. @param {string} text */
export const spoken = (text) => text.replace(/\s+/g, ' ').trim();

/** Words of the theme, which paper may say otherwise. */
const OF_THE_THEME = /\b(visually-hidden|draw__note|block__label|key__label|example__label|note__title)\b/;

/** What the author wrote on the sheet in `html`: its title, and every run of text. @param {string} html */
export function wordsOfPage(html) {
  const title = /<h\d[^>]*class="worksheet__title"[^>]*>([\s\S]*?)<\/h\d>/.exec(html)?.[1] ?? '';
  const form = /<form class="worksheet__body"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  /** @type {string[]} */
  const words = [];
  /** @type {boolean[]} */
  const left = [];
  for (const [token, closes, name, written] of form.matchAll(TOKEN)) {
    if (name && closes) left.pop();
    else if (name && !VOID.has(name) && !token.endsWith('/>')) left.push(left.at(-1) || OF_THE_THEME.test(written) || false);
    else if (!name && !token.startsWith('<!--') && !left.at(-1) && spoken(decode(token))) words.push(spoken(decode(token)));
  }
  return { title: spoken(decode(title)), words };
}

/** The inputs of the sheet in `html`, in order. @param {string} html @returns {Place[]} */
export function placesOfPage(html) {
  const form = /<form class="worksheet__body"[\s\S]*?<\/form>/.exec(html)?.[0];
  if (!form) throw new Error('this page has no sheet');
  /** @type {Array<{ attributes: Record<string, string>, name: string, around: Open[] }>} */
  const inputs = [];
  /** @type {Record<string, Open>} */
  const labels = {};
  /** @type {Open[]} */
  const open = [];
  for (const [token, closes, name, written] of form.matchAll(TOKEN)) {
    if (token.startsWith('<!--')) continue;
    if (!name) {
      const hidden = open.some(({ attributes }) => /\bvisually-hidden\b/.test(attributes.class ?? ''));
      for (const element of open) {
        element.text += decode(token);
        if (!hidden) element.shown += decode(token);
      }
      continue;
    }
    if (closes) {
      const element = open.pop();
      if (element?.name !== name) throw new Error(`</${name}> closes <${element?.name}>`);
      const fieldset = open.findLast(({ name }) => name === 'fieldset');
      if (name === 'legend' && fieldset) fieldset.legend = element.text;
      continue;
    }
    const attributes = Object.fromEntries([...written.matchAll(ATTRIBUTE)].map(([, key, value = '']) => [key, decode(value)]));
    const element = { name, attributes, text: '', shown: '', legend: '' };
    if (name === 'label' && attributes.for) labels[attributes.for] = element;
    if (name === 'input' || name === 'textarea') inputs.push({ attributes, name, around: [...open] });
    if (!VOID.has(name) && !token.endsWith('/>')) open.push(element);
  }
  /** @type {Map<string, number>} */
  const seen = new Map();
  return inputs.map(({ attributes, name, around }) => {
    const { name: field = '', type = 'text', value = '' } = attributes;
    const turn = (seen.get(field) ?? 0) + 1;
    seen.set(field, turn);
    const label = around.findLast(({ name }) => name === 'label') ?? labels[attributes.id ?? ''];
    const named = spoken(attributes['aria-label'] ?? label?.text ?? '');
    if (type !== 'radio' && type !== 'checkbox') return { kind: name === 'textarea' ? 'lines' : 'line', field, turn, label: named, value: '', words: '' };
    const kind = type === 'radio' ? 'circle' : 'square';
    const fieldset = around.findLast(({ name }) => name === 'fieldset');
    if (fieldset) return { kind, field, turn, label: spoken(fieldset.legend), value, words: spoken(attributes['aria-label'] ?? label?.shown ?? '') };
    // A cell of a rating grid names its row and its column: `I listen: often`.
    const column = named.lastIndexOf(': ');
    return { kind, field, turn, label: named.slice(0, column), value, words: named.slice(column + 2) };
  });
}
