// Weighs the search index of built sites, and asks it questions in a real browser: `cargo bench --bench search` calls this.
//
//     node benches/search.mjs SITE...
//
// Times are told and fail nothing. Sizes fail: an entry of 2 kB, shards of 32 kB, and a query that loads more than a few of them.
// Needs what the browser tests need (`npm ci` in tests/browser).

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { filesIn, launchBrowser, serveFolder, skip } from '../tests/browser/open-course.mjs';

const MOST = { entry: 2_000, shard: 32 * 1024, shardsOfAWord: 3, filesOfAQuery: 24 };

/** One word, several, the beginning of one, a mistake, another form, words of code, none that is there. */
const QUERIES = [
  'listen', 'manager meeting', 'promise question reason report', 'listen to your manager before the meeting begins and ask one question', 'pre', 't',
  'manger', 'lsiten', 'meetings', 'tool 7', 'lesson 24', 'option string', 'zzyzx',
];

const sites = process.argv.slice(2);
if (!sites.length || skip) {
  console.error(skip || 'usage: node benches/search.mjs SITE...');
  process.exit(2);
}
/** @type {string[]} */
const tooLarge = [];

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
/** @param {number} bytes */
const MB = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** @param {string} site */
async function weigh(site) {
  const folder = join(site, 'search');
  const files = await Promise.all((await filesIn(folder)).map(async (name) => {
    const bytes = await readFile(join(folder, name));
    return { name, raw: bytes.length, packed: gzipSync(bytes).length };
  }));
  const sum = (/** @type {'raw' | 'packed'} */ what) => files.reduce((all, file) => all + file[what], 0);
  const largest = (/** @type {string} */ kind) => Math.max(...files.filter(({ name }) => name.startsWith(kind)).map(({ raw }) => raw));
  const found = { files: files.length, raw: sum('raw'), packed: sum('packed'), entry: largest('entry'), terms: largest('terms'), docs: largest('docs') };
  if (found.entry > MOST.entry) tooLarge.push(`${site}: the entry has ${found.entry} bytes`);
  for (const kind of /** @type {const} */ (['terms', 'docs'])) if (found[kind] > MOST.shard) tooLarge.push(`${site}: a shard of ${kind} has ${found[kind]} bytes`);
  return found;
}

/** What a query loads and takes: as the first one of a page, and again. @param {import('playwright-core').Page} page @param {string} query */
const ask = (page, query) => page.evaluate(async (query) => {
  const root = document.documentElement.dataset.root ?? '';
  /** @type {string[]} */
  const files = [];
  const index = globalThis.CoursebookSearch.createIndex((/** @type {string} */ path) => new Promise((done, failed) => {
    files.push(path);
    const script = document.createElement('script');
    script.src = root + path;
    script.addEventListener('load', () => done(undefined));
    script.addEventListener('error', () => failed(new Error(path)));
    document.head.append(script);
  }));
  window.Coursebook.search = index.take;
  const time = async () => {
    const began = performance.now();
    const found = await index.find(query);
    await index.show(found);
    return { took: performance.now() - began, n: found.ranked.length };
  };
  const cold = await time();
  const warm = [];
  for (let again = 0; again < 5; again += 1) warm.push((await time()).took);
  return { query, n: cold.n, cold: cold.took, warm: Math.min(...warm), files };
}, query);

const browser = await launchBrowser();
console.log('| lessons | files | bytes | gzipped | entry | largest shard of terms | largest of documents |');
console.log('|--:|--:|--:|--:|--:|--:|--:|');
const weighed = [];
for (const site of sites) {
  const lessons = (await filesIn(site)).filter((file) => /lesson-\d+\.html$/.test(file)).length;
  const { files, raw, packed, entry, terms, docs } = await weigh(site);
  weighed.push({ site, lessons });
  console.log(`| ${lessons} | ${files} | ${MB(raw)} | ${MB(packed)} | ${entry} B | ${kB(terms)} | ${kB(docs)} |`);
}

for (const { site, lessons } of weighed) {
  const server = await serveFolder(site);
  console.log(`\n${lessons} lessons: milliseconds until the first ten are known, where nothing is loaded yet and where all is\n`);
  console.log('| query | found | files | bytes | file:, cold | http, cold | warm |');
  console.log('|---|--:|--:|--:|--:|--:|--:|');
  for (const query of QUERIES) {
    const answers = [];
    for (const origin of [`${pathToFileURL(site)}/`, server.origin]) {
      // A profile of its own: nothing is in its cache.
      const profile = await browser.newContext();
      const page = await profile.newPage();
      await page.goto(`${origin}search.html`);
      await page.waitForFunction(() => 'CoursebookSearch' in globalThis);
      // The page has asked for the entry already where it began with words; it does not here. The machine wakes on a first query.
      await ask(page, 'warmup');
      answers.push(await ask(page, query));
      await profile.close();
    }
    const [disk, http] = answers;
    const sizes = await Promise.all(disk.files.map(async (file) => (await readFile(join(site, file))).length));
    const words = query.split(' ').length;
    const terms = disk.files.filter((file) => file.includes('terms'));
    if (terms.length > words * MOST.shardsOfAWord * 3 || disk.files.length > words * MOST.filesOfAQuery) tooLarge.push(`${site}: “${query}” loads ${disk.files.length} files`);
    console.log(`| ${query} | ${disk.n} | ${disk.files.length} | ${kB(sizes.reduce((a, b) => a + b, 0))} | ${disk.cold.toFixed(0)} | ${http.cold.toFixed(0)} | ${disk.warm.toFixed(1)} |`);
  }
  server.close();
}

await browser.close();
for (const finding of tooLarge) console.error(finding);
process.exitCode = tooLarge.length ? 1 : 0;
