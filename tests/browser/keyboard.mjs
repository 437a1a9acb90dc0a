// A learner's hand on the keyboard: leads the focus with Tab, answers fields with the keys that browsers give them.
//
// Wherever the focus stands on its way, it must show. No pointer is used anywhere here.

import assert from 'node:assert/strict';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/** What has the focus, where that does not show. @param {Page} page */
export const unseenFocus = (page) => page.evaluate(unseen);

/** As a function of the page: nothing of this file is there. */
function unseen() {
  const { activeElement: element } = document;
  // Within a date the browser's own calendar button has the focus now, with a ring of the browser.
  if (!element.matches(':focus')) return '';
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom } = element.getBoundingClientRect();
  if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight) return '';
  return `${element.outerHTML.slice(0, 200)}: outline ${outlineStyle} ${outlineWidth}, from ${top} to ${bottom}`;
}

/** Whether the target has the focus, and which way it lies from what has. @param {Locator} target @returns {Promise<'here' | 'ahead' | 'behind'>} */
const wayTo = (target) => target.evaluate((element) => {
  const { activeElement } = document;
  // Of a group of radio buttons the Tab key knows one; the arrows lead to the others.
  const isGroup = element.type === 'radio' && activeElement.type === 'radio' && element.name === activeElement.name;
  if (element === activeElement || isGroup) return 'here';
  return activeElement !== document.body && activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'behind' : 'ahead';
});

/** Presses Tab, or Shift and Tab, until the target has the focus; wherever the focus stands it must show. @param {Page} page @param {Locator} target */
export async function tabTo(page, target) {
  for (let presses = 0; presses < 300; presses += 1) {
    const way = await wayTo(target);
    if (way === 'here') return;
    await page.keyboard.press(way === 'ahead' ? 'Tab' : 'Shift+Tab');
    assert.equal(await unseenFocus(page), '', 'the focus stands where nobody sees it');
  }
  assert.fail(`Tab does not lead to ${target}`);
}

/** @param {Page} page @param {Locator} target @param {string} [key] */
export async function press(page, target, key = 'Enter') {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Answers the fields of one name. @param {Page} page @param {string} name @param {string[]} values */
export async function fill(page, name, values) {
  const fields = page.locator(`[name="${name}"]`);
  const type = await fields.first().evaluate((field) => field.type);
  if (type === 'checkbox') {
    for (const field of await fields.all()) {
      const { checked, value } = await field.evaluate(({ checked, value }) => ({ checked, value }));
      if (checked !== values.includes(value)) await press(page, field, 'Space');
    }
  } else if (type === 'radio') {
    const checked = page.locator(`[name="${name}"]:checked`);
    const isChecked = await checked.count() > 0;
    await tabTo(page, isChecked ? checked : fields.first());
    if (!isChecked) await page.keyboard.press('Space');
    for (let step = 0; await checked.inputValue() !== values[0] && step < await fields.count(); step += 1) await page.keyboard.press('ArrowDown');
  } else if (type === 'select-one') {
    await tabTo(page, fields);
    for (let step = 0; await fields.inputValue() !== values[0] && step < 12; step += 1) await page.keyboard.press('ArrowDown');
    for (let step = 0; await fields.inputValue() !== values[0] && step < 12; step += 1) await page.keyboard.press('ArrowUp');
  } else {
    await tabTo(page, fields);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(values[0]);
  }
}

/** Moves the items of a list by their buttons. @param {Page} page @param {string} id @param {string[]} wanted */
export async function putInOrder(page, id, wanted) {
  const now = () => page.locator(`[data-question="${id}"] .order [data-item]`).evaluateAll((items) => items.map((item) => item.dataset.item));
  // A list that already stands as wanted counts as answered only once something was moved.
  const [first] = await now();
  const down = (/** @type {string} */ item) => page.locator(`[data-question="${id}"] .order [data-item="${item}"] button`).last();
  const up = (/** @type {string} */ item) => page.locator(`[data-question="${id}"] .order [data-item="${item}"] button`).first();
  await press(page, down(first));
  for (const [place, item] of wanted.entries()) {
    for (let from = (await now()).indexOf(item); from > place; from -= 1) {
      await press(page, up(item), 'Space');
      assert.equal(await wayTo(up(item)), 'here', 'the focus stays on the button that was pressed');
    }
  }
  assert.deepEqual(await now(), wanted);
}
