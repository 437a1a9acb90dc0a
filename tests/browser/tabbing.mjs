// The Tab key, from the top of a page to its end: where it stops, in which order, and whether one sees it.

import { desktop, phone } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

export const WAYS = /** @type {const} */ (['on a phone', 'from right to left', 'folded']);

/** Opens a page to be walked through: everything unfolded, unless it is to be folded. @param {Page} page @param {string} address @param {typeof WAYS[number]} way */
export async function goTo(page, address, way) {
  await page.setViewportSize(way === 'on a phone' ? phone : desktop);
  await page.goto(address);
  await page.evaluate((way) => {
    if (way === 'from right to left') document.documentElement.dir = 'rtl';
    for (const fold of document.querySelectorAll('details:not([data-menu])')) fold.open ||= way !== 'folded';
  }, way);
}

/**
 * What is wrong on the way of the Tab key through a page; nothing where it comes by everything that can be used, in the order of
 * the document, and shows where it stands.
 * @param {Page} page @returns {Promise<{ stops: number, wrong: string[] }>}
 */
export async function tabThrough(page) {
  const all = await page.evaluate(prepare);
  /** @type {string[]} */
  const wrong = [];
  let [before, stops] = [-1, 0];
  // A date has three places and a button of its own in one element.
  for (let presses = 0; presses < 5 * all + 50; presses += 1) {
    await page.keyboard.press('Tab');
    const { place, name, unseen } = await page.evaluate(whereItIs);
    if (place < 0 || (before >= 0 && place === 0)) {
      const missed = await page.evaluate(left);
      return { stops, wrong: [...wrong, ...missed.map((name) => `Tab does not come by ${name}`)] };
    }
    if (place === before) continue;
    if (place < before) wrong.push(`${name} comes after what stands behind it`);
    if (unseen) wrong.push(`${name}: ${unseen}`);
    [before, stops] = [place, stops + 1];
  }
  return { stops, wrong: [...wrong, 'the Tab key never comes to the end'] };
}

// What follows runs in the page: nothing of this file is there.

/** Numbers every element, from the top; gives how many the keyboard should come by. */
function prepare() {
  const state = { places: new Map([...document.querySelectorAll('*')].map((element, i) => [element, i])), seen: new Set() };
  window.tabbing = state;
  // While a dialog waits for an answer, there is nothing else, and one begins where it put the focus.
  const scope = document.querySelector('dialog:modal') ?? document;
  state.scope = scope;
  if (scope.contains(document.activeElement) && scope !== document) state.seen.add(document.activeElement);
  // Where somebody clicked last the Tab key would go on.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  scrollTo(0, 0);
  const first = scope.querySelector('a[href], button, input');
  state.first = state.places.get(first);
  return scope.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]').length;
}

/** The place of what has the focus, -1 for nothing; and in which way it cannot be seen. */
function whereItIs() {
  const { places, seen, first } = window.tabbing;
  const { activeElement: element } = document;
  if (!element || element === document.body || element === document.documentElement) return { place: -1, name: '', unseen: '' };
  seen.add(element);
  const name = element.outerHTML.replace(/\s+/g, ' ').slice(0, 140);
  const place = places.get(element) === first ? 0 : places.get(element);
  if (!element.matches(':focus')) return { place, name, unseen: '' };
  // A link that fills its card has its ring there; a field in a bar, around the bar.
  // `auto` is the browser's own ring, where a page has no style.
  const isRing = ({ outlineStyle, outlineWidth }) => outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
  const bar = element.closest(':is(form, div):has(> :focus-visible)');
  const ringed = isRing(getComputedStyle(element)) || isRing(getComputedStyle(element, '::after')) || (element.nextElementSibling && isRing(getComputedStyle(element.nextElementSibling)))
    || (bar && getComputedStyle(bar).boxShadow !== 'none');
  if (!ringed) return { place, name, unseen: 'no ring around it' };
  const rects = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const points = rects.flatMap(({ left, right, top, bottom }) => [[left + 2, top + 2], [right - 2, bottom - 2], [(left + right) / 2, (top + bottom) / 2]]);
  const isHit = points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit && (element.contains(hit) || hit.contains(element) || [...element.labels ?? []].some((label) => label.contains(hit)));
  });
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return { place, name, unseen: isHit ? '' : `covered or out of sight, from ${Math.round(left)}, ${Math.round(top)} to ${Math.round(right)}, ${Math.round(bottom)}` };
}

/** What can be used and was not come by. */
function left() {
  const { seen, scope } = window.tabbing;
  const usable = [...scope.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"], audio[controls], video[controls]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.tabIndex >= 0);
  const groups = new Set([...seen].filter(({ type }) => type === 'radio').map(({ name, form }) => `${form?.id} ${name}`));
  return usable
    .filter((element) => !seen.has(element) && !(element.type === 'radio' && groups.has(`${element.form?.id} ${element.name}`)))
    .map((element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 140));
}
