// Every paper of a course in four languages: on both papers, plain, in large print and to fill in. Each keeps PDF/UA-1, is whole,
// holds its fonts, says what it is, and is the same wherever and whenever it is made; a form asks what the site asks.

import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkUa1, complaintsOfQpdf, describe, differences, dotsOf, fillAll, hasOutline, languageOf, medianHeight, run, skip, textOf, widgetsOf } from './pdf.mjs';
import { placesOfPage, wordsOfPage } from './site-fields.mjs';

/** @typedef {{ file: string, kind: string, title: string, paper: string, pages: number }} Entry a line of papers.json */

const here = dirname(fileURLToPath(import.meta.url));
const coursebook = resolve(process.env.COURSEBOOK ?? join(here, '../../target/debug/coursebook'));
const fonts = resolve(process.env.PAPER_FONTS ?? join(here, '.tools/fonts'));
const LANGUAGES = (process.env.LANGUAGES ?? 'en de ar ja').split(' ');

const SHEETS = ['my-talk', 'people-map', 'pocket-card', 'looking-back'];
/** Sheets that say `pages=1`. */
const ONE_PAGE = ['people-map', 'pocket-card', 'looking-back'];
const LANDSCAPE = ['people-map'];
const PAPERS = /** @type {const} */ ({ a4: [595.28, 841.89], letter: [612, 792] });
const NAMES = [
  ...SHEETS.map((id) => `worksheets/${id}`), 'packs/prepare', 'packs/afterwards', 'handouts/prepare/what-you-want', 'handouts/prepare/in-the-room',
  'handouts/afterwards/look-back', 'cards/prepare/in-the-room', 'answer-key', 'book', 'guide',
];
/** Words of more than this are no author's by chance. */
const CHANCE = 8;
/** Where the facilitator finds the cards: in a `facilitator` block, in every language. */
const SECRET = 'KX-47';

const folder = await mkdtemp(join(tmpdir(), 'coursebook-paper-'));
after(() => rm(folder, { recursive: true, force: true }));

/** @param {string} root @returns {Promise<string[]>} */
const pdfsIn = async (root) => (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.pdf')).sort();

/** @template A, B @param {A[]} all @param {(one: A) => Promise<B>} make two at a time @returns {Promise<B[]>} */
async function each(all, make) {
  /** @type {B[]} */
  const made = [];
  let next = 0;
  const work = async () => {
    while (next < all.length) {
      const i = next++;
      made[i] = await make(all[i]);
    }
  };
  await Promise.all([work(), work()]);
  return made;
}

/** A copy of a test course, with the fonts it names. @param {string} language @param {string} name */
async function copyCourse(language, name) {
  const root = join(folder, name, language);
  await cp(join(here, language), root, { recursive: true });
  for (const [font] of (await readFile(join(root, 'book.toml'), 'utf8')).matchAll(/(?<=")fonts\/[^"]+/g)) {
    await mkdir(join(root, 'fonts'), { recursive: true });
    await cp(join(fonts, font.slice('fonts/'.length)), join(root, font));
  }
  return root;
}

/** @param {string} root @param {string} to @param {string[]} options @param {Record<string, string>} [env] */
const exportPdf = (root, to, options, env) => run(coursebook, ['export', 'pdf', root, '-o', to, '--paper', 'both', '--large-print', '--fillable', '--strict', ...options], { env: { ...process.env, ...env } });

/** @type {Map<string, { site: string, papers: string, files: string[], index: Entry[] }>} */
const made = new Map();
/** Why nothing was made of a course. @type {Map<string, any>} */
const failures = new Map();
/** @type {Map<string, import('./pdf.mjs').Verdict>} */
let verdicts = new Map();

before(async () => {
  if (skip) return;
  const make = async (/** @type {string} */ language) => {
    const root = await copyCourse(language, 'one');
    const [site, papers] = [join(folder, 'site', language), join(folder, 'papers', language)];
    await run(coursebook, ['build', '--strict', '-o', site, root]);
    await exportPdf(root, papers, ['-j', '2']);
    const { papers: index } = JSON.parse(await readFile(join(papers, 'papers.json'), 'utf8'));
    made.set(language, { site, papers, files: await pdfsIn(papers), index });
  };
  for (const language of LANGUAGES) await make(language).catch((failed) => failures.set(language, failed));
  if (made.size === 0) return;
  verdicts = await checkUa1([...made.values()].flatMap(({ papers, files }) => files.map((file) => join(papers, file))));
});

/** What was made of a course. @param {string} language */
function of(language) {
  const all = made.get(language);
  assert.ok(all, `nothing was made in ${language}: ${failures.get(language)?.message}`);
  return { ...all, at: (/** @type {string} */ file) => join(all.papers, file) };
}

/** What Coursebook says in a language, without messages that have places to fill. @param {string} language @returns {Promise<Map<string, string>>} */
async function fixedWords(language) {
  const words = join(here, '../../themes/base/words', language);
  const texts = await Promise.all(['learner', 'facilitator', 'paper'].map((name) => readFile(join(words, `${name}.ftl`), 'utf8')));
  return new Map(texts.flatMap((text) => [...text.matchAll(/^([a-z0-9-]+) = ([^{}\n]+)$/gm)].map(([, id, words]) => /** @type {[string, string]} */ ([id, words]))));
}

/** Everything wrong with any file of a course, in one message. @param {string} language @param {(path: string, file: string) => Promise<string | string[]>} look what is wrong with it @param {string[]} [files] */
async function nothingWrong(language, look, files = of(language).files) {
  assert.ok(files.length > 0);
  const found = await each(files, async (file) => [await look(of(language).at(file), file)].flat().filter(Boolean).map((wrong) => `${file}: ${wrong}`));
  assert.deepEqual(found.flat(), []);
}

for (const language of LANGUAGES) {
  test(`${language}: every paper is there, on both papers, and the index says so`, { skip }, async () => {
    const { files, index, at } = of(language);
    const expected = Object.keys(PAPERS).flatMap((paper) => [
      ...NAMES.flatMap((name) => [`${name}-${paper}.pdf`, `${name}-large-${paper}.pdf`]), ...SHEETS.map((id) => `worksheets/${id}-fillable-${paper}.pdf`),
    ]);
    assert.deepEqual(files, expected.sort());
    assert.deepEqual(index.map(({ file }) => file).sort(), files);
    await nothingWrong(language, async (path, file) => {
      const { title, pages } = await describe(path);
      const entry = /** @type {Entry} */ (index.find((other) => other.file === file));
      return [
        title !== entry.title && `is called “${title}”, in the index “${entry.title}”`, pages.length !== entry.pages && `has ${pages.length} pages, in the index ${entry.pages}`,
        !file.endsWith(`-${entry.paper}.pdf`) && `is ${entry.paper} in the index`,
      ].map((wrong) => wrong || '');
    });
    for (const id of SHEETS) {
      const page = await readFile(join(of(language).site, 'worksheets', `${id}.html`), 'utf8');
      assert.ok(wordsOfPage(page).title.includes((await describe(at(`worksheets/${id}-a4.pdf`))).title), id);
    }
  });

  test(`${language}: every paper keeps PDF/UA-1`, { skip }, async () => {
    await nothingWrong(language, async (path) => {
      const verdict = verdicts.get(path);
      return verdict?.ok && verdict.checks > 100 ? [] : verdict?.broken ?? ['was not checked'];
    });
  });

  test(`${language}: every paper is whole, tagged and titled, and holds its fonts`, { skip }, async () => {
    await nothingWrong(language, async (path, file) => {
      const [complaints, { title, tagged, form, fonts }, its] = await Promise.all([complaintsOfQpdf(path), describe(path), languageOf(path)]);
      return [
        complaints, !title && 'has no title', !tagged && 'is not tagged', its !== language && `is in “${its}”`,
        form !== (file.includes('-fillable-') ? 'AcroForm' : 'none') && `has a form: ${form}`, fonts.length === 0 && 'has no font',
        ...fonts.map(({ name, embedded, unicode }) => (!embedded && `does not hold ${name}`) || (!unicode && `knows no letters of ${name}`)),
        language === 'ja' && !fonts.some(({ name }) => name.includes('Sawarabi')) && 'does not use the font of the course',
      ].map((wrong) => wrong || '');
    });
    for (const name of ['book', 'guide']) assert.ok(await hasOutline(of(language).at(`${name}-a4.pdf`)), `${name} has bookmarks`);
  });

  test(`${language}: every page has the size of its paper, and only a sheet that asks for it lies on its side`, { skip }, async () => {
    await nothingWrong(language, async (path, file) => {
      const [short, long] = PAPERS[file.endsWith('-a4.pdf') ? 'a4' : 'letter'];
      const is = (/** @type {number} */ a, /** @type {number} */ b) => Math.abs(a - b) < 0.6;
      const sheet = SHEETS.find((id) => file.startsWith(`worksheets/${id}-`));
      const mayLie = !sheet || LANDSCAPE.includes(sheet);
      const mustLie = sheet && LANDSCAPE.includes(sheet);
      return (await describe(path)).pages.map(({ width, height }, i) => {
        const stands = is(width, short) && is(height, long);
        const lies = is(width, long) && is(height, short);
        return (stands && !mustLie) || (lies && mayLie) ? '' : `page ${i + 1} is ${width} x ${height}`;
      });
    });
  });

  test(`${language}: a sheet keeps to its pages, and two copies share one`, { skip }, async () => {
    const { at } = of(language);
    for (const paper of Object.keys(PAPERS)) {
      for (const id of ONE_PAGE) assert.equal((await describe(at(`worksheets/${id}-${paper}.pdf`))).pages.length, 1, `${id} on ${paper}`);
      const count = async (/** @type {string} */ variant) => {
        const file = at(`worksheets/pocket-card-${variant}${paper}.pdf`);
        return (await textOf(file)).split((await describe(file)).title).length - 1;
      };
      assert.deepEqual([await count(''), await count('fillable-')], [2, 1], `copies on ${paper}`);
      assert.equal((await describe(at(`worksheets/my-talk-${paper}.pdf`))).pages.length >= 2, true, '`::: page` begins a page');
    }
  });

  test(`${language}: all words of a sheet on the screen stand on paper`, { skip }, async () => {
    const bare = (/** @type {string} */ text) => text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '');
    // pdftotext turns joined Arabic letters round and tears words at their marks: there, a word is the letters it is made of, and
    // one with marks is left out.
    const letters = (/** @type {string} */ word) => [...new Set(word.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, ''))].sort().join('');
    const wordsIn = (/** @type {string} */ text) => text.split(/\s+/).map(letters).filter(Boolean);
    await nothingWrong(language, async (path, file) => {
      const id = /** @type {string} */ (SHEETS.find((id) => file.includes(`/${id}-`)));
      const { words } = wordsOfPage(await readFile(join(of(language).site, 'worksheets', `${id}.html`), 'utf8'));
      assert.ok(words.length > 5);
      const text = await textOf(path);
      const there = new Set(wordsIn(text));
      const isThere = (/** @type {string} */ words) => (language === 'ar' ? wordsIn(words.normalize('NFC').replace(/\S*\p{M}\S*/gu, ' ')).every((word) => there.has(word)) : bare(text).includes(bare(words)));
      return words.filter((words) => !isThere(words)).map((words) => `no “${words}”`);
    }, of(language).files.filter((file) => file.startsWith('worksheets/')));
  });

  test(`${language}: what Coursebook says on paper is in the language of the course`, { skip }, async () => {
    const [own, english] = [await fixedWords(language), await fixedWords('en')];
    const blank = (/** @type {string} */ text) => text.replace(/\s+/g, '');
    const foreign = [...english].filter(([id, words]) => words.length > CHANCE && words.includes(' ') && own.get(id) !== words).map(([, words]) => words);
    assert.ok(language === 'en' ? foreign.length === 0 : foreign.length > 100);
    await nothingWrong(language, async (path) => {
      const text = blank(await textOf(path));
      return foreign.filter((words) => text.includes(blank(words))).map((words) => `says “${words}”`);
    });
    // pdftotext turns Arabic letters round.
    if (language === 'ar') return;
    const [guide, book] = [blank(await textOf(of(language).at('guide-a4.pdf'))), blank(await textOf(of(language).at('book-a4.pdf')))];
    for (const id of ['guide-lead', 'timing', 'course-at-a-glance']) assert.ok(guide.includes(blank(own.get(id) ?? '?')), `the guide says ${id}`);
    for (const id of ['contents', 'block-key', 'check-yourself']) assert.ok(book.includes(blank(own.get(id) ?? '?')), `the book says ${id}`);
  });

  test(`${language}: large print is large`, { skip }, async () => {
    await nothingWrong(language, async (path) => {
      const [plain, large] = [await medianHeight(path), await medianHeight(path.replace(/-a4\.pdf$/, '-large-a4.pdf'))];
      return large > 1.25 * plain ? '' : `${plain.toFixed(1)} pt, in large print ${large.toFixed(1)} pt`;
    }, NAMES.map((name) => `${name}-a4.pdf`));
  });

  test(`${language}: what is for the facilitator stands in the guide alone`, { skip }, async () => {
    await nothingWrong(language, async (path, file) => ((await textOf(path)).includes(SECRET) === file.startsWith('guide') ? '' : `${SECRET} is ${file.startsWith('guide') ? 'missing' : 'told'}`));
  });

  test(`${language}: a sheet to fill in asks what the site asks: the same kinds, ids and words, in the same order`, { skip }, async () => {
    await nothingWrong(language, async (path, file) => {
      const id = /** @type {string} */ (SHEETS.find((id) => file.includes(`/${id}-`)));
      const places = placesOfPage(await readFile(join(of(language).site, 'worksheets', `${id}.html`), 'utf8'));
      assert.ok(places.length > 5, `${id}: ${places.length} places`);
      return differences(places, await widgetsOf(path));
    }, of(language).files.filter((file) => file.includes('-fillable-')));
  });

  test(`${language}: the same bytes in another folder, by one thread, at another place and time`, { skip }, async () => {
    const { papers, files } = of(language);
    const again = join(folder, 'again', language);
    await exportPdf(await copyCourse(language, 'another/and longer'), again, ['-j', '1'], { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8', HOME: folder });
    assert.deepEqual(await pdfsIn(again), files);
    const differ = await each([...files, 'papers.json'], async (file) => ((await readFile(join(papers, file))).equals(await readFile(join(again, file))) ? '' : file));
    assert.deepEqual(differ.filter(Boolean), []);
  });

  test(`${language}: a second export into the same folder changes nothing`, { skip }, async () => {
    const { papers, files } = of(language);
    const read = () => each([...files, 'papers.json'], (file) => readFile(join(papers, file), 'latin1'));
    const were = await read();
    await exportPdf(join(folder, 'one', language), papers, ['-j', '4']);
    assert.ok((await read()).every((bytes, i) => bytes === were[i]));
  });

  test(`${language}: a sheet that was filled in keeps PDF/UA-1`, { skip }, async () => {
    const words = { en: 'Say it today', de: 'Heute sagen', ar: 'Today', ja: 'Today' }[language] ?? 'Today';
    const filled = await each(SHEETS, async (id) => {
      const file = join(folder, `filled-${language}-${id}.pdf`);
      await fillAll(of(language).at(`worksheets/${id}-fillable-a4.pdf`), file, words);
      return file;
    });
    const found = await checkUa1(filled);
    assert.deepEqual(filled.flatMap((file) => (found.get(file)?.broken ?? ['was not checked']).map((wrong) => `${relative(folder, file)}: ${wrong}`)), []);
    assert.ok((await textOf(filled[0])).includes(words), 'what was typed is shown');
  });
}

test('a sheet in Arabic is turned round: marks at the left of the page elsewhere are at its right', { skip }, async () => {
  if (!LANGUAGES.includes('en') || !LANGUAGES.includes('ar')) return;
  let marks = 0;
  for (const id of SHEETS) {
    const [english, arabic] = await Promise.all(['en', 'ar'].map((language) => widgetsOf(of(language).at(`worksheets/${id}-fillable-a4.pdf`))));
    const { width } = (await describe(of('en').at(`worksheets/${id}-fillable-a4.pdf`))).pages[0];
    const atLeft = english.flatMap(({ kind, sides }, i) => ((kind === 'square' || kind === 'circle') && sides[0] < width / 5 ? [i] : []));
    marks += atLeft.length;
    for (const i of atLeft) assert.ok(arabic[i].sides[1] > (width * 4) / 5, `${id}: ${arabic[i].label} is at ${arabic[i].sides}`);
  }
  assert.ok(marks > 3, `${marks} marks at the left`);
});

test('the logo stands above the first page of each paper, and the accent colours its rules', { skip }, async () => {
  for (const language of LANGUAGES.filter((language) => ['en', 'ar'].includes(language))) {
    await nothingWrong(language, async (path, file) => {
      const pages = await dotsOf(path, [0xc2185b, 0x0b5345]);
      const [first, ...rest] = pages.map(([logo]) => logo > 10);
      const isPack = file.startsWith('packs/');
      // Of two copies on a page neither has one.
      const hasOne = !/pocket-card-(a4|letter)/.test(file);
      return [
        first !== hasOne && `${first ? 'has a' : 'has no'} logo`, rest.includes(true) !== isPack && 'has logos on other pages',
        !pages.some(([, accent]) => accent > 20) && /^(worksheets|packs|book)/.test(file) && 'has no accent',
      ].map((wrong) => wrong || '');
    }, [...NAMES.map((name) => `${name}-a4.pdf`), ...SHEETS.map((id) => `worksheets/${id}-fillable-letter.pdf`)]);
    const [book, key] = await Promise.all(['book', 'answer-key'].map((name) => dotsOf(of(language).at(`${name}-a4.pdf`), [0xc2185b])));
    assert.deepEqual(key[0], book[0], 'a cover has one, however short the paper');
  }
});

test('no paper tells where or when it was made', { skip }, async () => {
  assert.deepEqual([...made.keys()], LANGUAGES);
  for (const language of LANGUAGES) {
    await nothingWrong(language, async (path) => {
      const bytes = await readFile(path, 'latin1');
      return [bytes.includes(folder) ? 'names its folder' : '', /\/CreationDate|\/ModDate|xmp:CreateDate/.test(bytes) ? 'holds a date' : ''];
    });
  }
});

test('with COURSEBOOK_LOOK set, everything is left there to be looked at', { skip: skip || !process.env.COURSEBOOK_LOOK }, async () => {
  const to = /** @type {string} */ (process.env.COURSEBOOK_LOOK);
  await cp(join(folder, 'papers'), to, { recursive: true });
  await writeFile(join(to, 'verdicts.json'), JSON.stringify(Object.fromEntries([...verdicts].map(([file, verdict]) => [relative(folder, file), verdict])), null, 1));
});
