// node --test themes/
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const context = vm.createContext({ decodeURIComponent });
vm.runInContext(readFileSync(new URL('single.js', import.meta.url), 'utf8'), context);
const { placeIn } = context.CoursebookSingle;

/** @type {Array<[hash: string, page: string, place: string]>} */
const addresses = [
  ['', '', ''],
  ['#', '', ''],
  ['#planning/risks.html', 'planning/risks.html', ''],
  ['#planning/risks.html#first', 'planning/risks.html', 'first'],
  ['#planning/risks.html%23first', 'planning/risks.html', 'first'],
  ['#search.html#q=a%23b', 'search.html', 'q=a%23b'],
  ['#%C3%BCben.html%23%C3%BC', 'üben.html', '%C3%BC'],
  ['#%.html', '%.html', ''],
];
for (const [hash, page, place] of addresses) {
  test(`${JSON.stringify(hash)} names the page ${JSON.stringify(page)} and the place ${JSON.stringify(place)}`, () => assert.deepEqual({ ...placeIn(hash) }, { page, place }));
}
