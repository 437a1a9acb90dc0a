// What is written for the person in front is in no byte of what learners get: pages, scripts, feeds, PDFs, in the site and
// in what is exported for them. Texts are looked for as they stand, as they are read, and inside what is compressed.
//
// A search that finds nothing proves nothing, so a sentence is planted in each file, one after the other, and must be found in
// that file alone.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deflateRawSync, deflateSync, gzipSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { checkUa1, complaintsOfQpdf, run, skip } from './pdf.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const repository = resolve(here, '../..');
const coursebook = resolve(process.env.COURSEBOOK ?? join(repository, 'target/debug/coursebook'));
const LARGE = { maxBuffer: 256 * 1024 * 1024 };

const folder = await mkdtemp(join(tmpdir(), 'coursebook-leak-'));
after(() => rm(folder, { recursive: true, force: true }));

/** Every file below, by its path in it. @param {string} root */
async function filesIn(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.path, entry.name))).sort();
}

// ---- what is for facilitators ----

/** Letters and digits only: marks of Markdown, tags and the kind of quotation marks do not count. @param {string} text */
const wordsOf = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** The texts of the facilitator blocks of a lesson, with the lines to say; those inside other blocks, too. @param {string} source */
function facilitatorTexts(source) {
  /** @type {string[]} */
  const texts = [];
  /** @type {{ colons: number, from: number } | undefined} */
  let open;
  const lines = source.split('\n');
  lines.forEach((line, at) => {
    const [, colons = '', name = ''] = /^ {0,3}(:{3,})\s*(\S*)/.exec(line) ?? [];
    if (!open && name === 'facilitator') {
      open = { colons: colons.length, from: at };
      texts.push(...[...line.matchAll(/\bsay="([^"]*)"/g)].map(([, say]) => say));
    } else if (open && colons.length === open.colons && !name) {
      texts.push(lines.slice(open.from + 1, at).join('\n'));
      open = undefined;
    }
  });
  return texts;
}

/** Sentences of five words or more: shorter ones may stand anywhere. @param {string} source */
const sentencesOf = (source) => facilitatorTexts(source)
  .flatMap((text) => text.split(/(?<=[.?!:;])["'”’)*_]*\s+|\n\s*\n|\n\s*(?:[-*]|\d+\.|:+.*)\s/))
  .map(wordsOf).filter((sentence) => sentence.split(' ').length >= 5);

// ---- every text in a file ----

/** Tags out, entities resolved. @param {string} html */
const readable = (html) => html.replace(/<[^>]*>/g, ' ').replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) => String.fromCodePoint(parseInt(code, hex ? 16 : 10))).replace(/&[a-z]+;/gi, ' ');

/** Escapes of JSON and JavaScript resolved. @param {string} text */
const unescaped = (text) => text.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16))).replace(/\\[nrt]/g, ' ').replace(/\\(.)/g, '$1');

/** What a stream of some kind of deflate holds; nothing where it is none. @param {Buffer} bytes */
function inflated(bytes) {
  for (const open of [inflateSync, inflateRawSync, gunzipSync]) {
    try {
      return open(bytes, { finishFlush: 2 });
    } catch { /* another kind */ }
  }
  return undefined;
}

/** The members of a ZIP archive. @param {Buffer} bytes */
function membersOf(bytes) {
  const members = [];
  for (let at = bytes.indexOf('PK\x03\x04', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x03\x04', at + 4, 'latin1')) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const size = bytes.readUInt32LE(at + 18);
    const stored = bytes.subarray(start, size ? start + size : undefined);
    members.push((bytes.readUInt16LE(at + 8) === 0 ? stored : inflated(stored)) ?? Buffer.alloc(0));
  }
  return members;
}

/** The streams of a PDF, opened. @param {Buffer} bytes */
function streamsOf(bytes) {
  const streams = [];
  for (let at = bytes.indexOf('stream', 0, 'latin1'); at >= 0; at = bytes.indexOf('stream', at + 6, 'latin1')) {
    if (bytes.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const start = at + (bytes[at + 6] === 13 ? 8 : 7);
    const stream = inflated(bytes.subarray(start, bytes.indexOf('endstream', start, 'latin1')));
    if (stream) streams.push(stream);
  }
  return streams;
}

/** Everything that can be read in these bytes. @param {Buffer} bytes @param {string} [file] where they stand, for programs that want a file @returns {Promise<string[]>} */
async function textsIn(bytes, file) {
  const head = bytes.subarray(0, 8).toString('latin1');
  const plain = bytes.toString('utf8');
  const texts = [plain, bytes.toString('utf16le'), readable(plain), readable(unescaped(plain))];
  /** @type {Buffer[]} */
  const inside = [];
  if (head.startsWith('PK\x03\x04')) inside.push(...membersOf(bytes));
  if (head.startsWith('\x1f\x8b')) inside.push(inflated(bytes) ?? Buffer.alloc(0));
  if (head.startsWith('%PDF-')) {
    inside.push(...streamsOf(bytes));
    if (file) texts.push((await promisify(execFile)('pdftotext', ['-layout', file, '-'], LARGE)).stdout, (await promisify(execFile)('pdftotext', [file, '-'], LARGE)).stdout);
  }
  for (const member of inside) texts.push(...await textsIn(member));
  return texts;
}

/** Which of the sentences stand in which files. @param {string} root @param {string[]} files @param {string[]} sentences */
async function leaks(root, files, sentences) {
  const found = [];
  for (const file of files) {
    const texts = (await textsIn(await readFile(join(root, file)), join(root, file))).map(wordsOf);
    for (const sentence of sentences) if (texts.some((text) => text.includes(sentence))) found.push(`${file}: ${sentence}`);
  }
  return found;
}

// ---- a learners' build with all there is ----

/** The shipped course with an address and PDFs, and what `change` does to its files. @param {string} name @param {(path: string, text: string) => string} [change] */
async function courseWith(name, change = (_, text) => text) {
  const root = join(folder, name);
  await cp(join(repository, 'course'), join(root, 'course'), { recursive: true });
  const book = (await readFile(join(repository, 'book.toml'), 'utf8')).replace('[build]', '[print]\nsite = true\npaper = "a4"\n\n[site]\nurl = "https://example.org/course/"\n\n[build]');
  await writeFile(join(root, 'book.toml'), book);
  for (const path of await filesIn(join(root, 'course'))) {
    if (!path.endsWith('.md')) continue;
    const file = join(root, 'course', path);
    const text = await readFile(file, 'utf8');
    await writeFile(file, change(path, text));
  }
  return root;
}

const FOR_LEARNERS = 'worksheets,packs,handouts,cards,key,book,certificate';
/** @param {string} root @param {string} out */
async function buildForLearners(root, out) {
  await run(coursebook, ['build', '-o', join(out, 'site'), root], LARGE);
  await run(coursebook, ['export', 'pdf', '--only', FOR_LEARNERS, '--paper', 'a4', '-o', join(out, 'papers'), root], LARGE);
}

const out = join(folder, 'out');
/** @type {string[]} */
let files = [];
/** @type {string[]} */
let sentences = [];

before(async () => {
  if (skip) return;
  const root = await courseWith('course');
  await buildForLearners(root, out);
  files = await filesIn(out);
  const lessons = (await filesIn(join(root, 'course'))).filter((path) => path.endsWith('.md'));
  sentences = (await Promise.all(lessons.map(async (path) => sentencesOf(await readFile(join(root, 'course', path), 'utf8'))))).flat();
});

test('there is much to look for, and every kind of file to look in', { skip }, () => {
  assert.ok(sentences.length > 400, `${sentences.length} sentences`);
  const kinds = new Set(files.map((file) => extname(file)));
  for (const kind of ['.html', '.js', '.css', '.xml', '.txt', '.json', '.pdf', '.svg']) assert.ok(kinds.has(kind), `no ${kind} among ${[...kinds]}`);
});

test('no sentence for facilitators is in any byte that learners get', { skip }, async () => {
  assert.deepEqual(await leaks(out, files, sentences), []);
});

test('a sentence that is planted in any one file is found there, and nowhere else', { skip }, async (t) => {
  const secret = 'Count the first yes, but that you hear & tell nobody “whose” it was.';
  const wanted = wordsOf(secret);
  const escaped = {
    html: secret.replace('&', '&amp;').replace('“', '&#8220;').replace(/ /g, '<b> </b>'),
    json: JSON.stringify(secret).slice(1, -1).replace('&', '\\u0026'),
  };
  // PDFs hold letters of their own numbering: those with the sentence are made of a course that has it for learners.
  const open = await courseWith('open', (path, text) => (/\d\d-.*\/\d\d-/.test(path)
    ? text.replace(/^(:{3,}) worksheet (.*)$/m, `$1 worksheet $2\n\n${secret}\n`).replace(/^(:{3,}) quiz/m, `${secret}\n\n$1 cards\n\n### A card\n\n${secret}\n\n$1\n\n$1 quiz`).replace(/^(- \([x ]\) .*)$/m, `$1\n  > ${secret}`) : text));
  const planted = join(folder, 'planted');
  await buildForLearners(open, planted);
  const there = new Set(await filesIn(planted));
  let tried = 0;
  for (const file of files) {
    const before = await readFile(join(out, file));
    const kind = extname(file);
    if (kind === '.pdf') {
      if (!there.has(file) || file.endsWith('certificate-a4.pdf')) continue;
      // The key holds right answers and no texts of lessons.
      if (file.includes('answer-key')) continue;
      assert.deepEqual(await leaks(planted, [file], [wanted]), [`${file}: ${wanted}`]);
    } else {
      const text = kind === '.html' ? escaped.html : kind === '.js' || kind === '.json' ? escaped.json : secret;
      await writeFile(join(out, file), Buffer.concat([before, Buffer.from(text)]));
      assert.deepEqual(await leaks(out, [file], [wanted]), [`${file}: ${wanted}`]);
      await writeFile(join(out, file), before);
    }
    tried += 1;
  }
  t.diagnostic(`planted in ${tried} of ${files.length} files`);
  assert.ok(tried > files.length * 0.9, `${tried} of ${files.length}`);
  assert.deepEqual(await leaks(out, files, [wanted]), [], 'everything is as it was');
});

test('a sentence inside what is compressed is found', { skip }, async () => {
  const secret = 'Watch who speaks last and ask them first.';
  const member = deflateRawSync(Buffer.from(`<p>${secret}</p>`));
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 'latin1');
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(member.length, 18);
  const stream = deflateSync(Buffer.from(`(${secret}) Tj`));
  const samples = {
    'a.zip': Buffer.concat([head, member]),
    'a.json.gz': gzipSync(JSON.stringify({ secret })),
    'nested.zip': Buffer.concat([Buffer.from(head), deflateRawSync(gzipSync(secret))]),
    'a.bin': Buffer.from(secret, 'utf16le'),
  };
  samples['nested.zip'].writeUInt32LE(samples['nested.zip'].length - 30, 18);
  for (const [name, bytes] of Object.entries(samples)) {
    const texts = (await textsIn(bytes)).map(wordsOf);
    assert.ok(texts.some((text) => text.includes(wordsOf(secret))), name);
  }
  const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj <<>> stream\n'), stream, Buffer.from('\nendstream')]);
  assert.ok((await textsIn(pdf)).map(wordsOf).some((text) => text.includes(wordsOf(secret))));
});

test('facilitators have it all: guide, run sheets and certificate keep PDF/UA-1, and the guide names the pages of the book', { skip }, async () => {
  const root = join(folder, 'course');
  const papers = join(folder, 'room');
  await run(coursebook, ['export', 'pdf', '--only', 'guide,run-sheets,certificate,book,cards', '--fillable', '--large-print', '-o', papers, root], LARGE);
  const pdfs = (await filesIn(papers)).filter((file) => file.endsWith('.pdf'));
  assert.ok(pdfs.includes('run-sheets/half-day-a4.pdf') && pdfs.includes('certificate-fillable-a4.pdf') && pdfs.includes('guide-large-a4.pdf'), pdfs.join());
  const verdicts = await checkUa1(pdfs.map((file) => join(papers, file)));
  for (const [file, { ok, broken }] of verdicts) assert.ok(ok, `${file}: ${broken.join('; ')}`);
  for (const file of pdfs) assert.equal(await complaintsOfQpdf(join(papers, file)), '', file);

  const found = await leaks(papers, ['guide-a4.pdf'], sentences);
  assert.ok(found.length > sentences.length * 0.9, `${found.length} of ${sentences.length} sentences stand in the guide`);

  for (const size of ['', '-large']) {
    const text = async (/** @type {string} */ name, /** @type {string[]} */ ...pages) => (await run('pdftotext', [...pages, join(papers, `${name}${size}-a4.pdf`), '-'], LARGE)).stdout;
    const guide = (await text('guide')).replaceAll('\f', '\n');
    const lessons = [...guide.matchAll(/^(\d\.\d) +([^\n.·]+)\n[\s\S]{0,400}?In the learners’ book: pages? (\d+)(?:–(\d+))?/gm)];
    assert.ok(lessons.length > 14, `${lessons.length} lessons name their pages`);
    for (const [, , title, first, last = first] of lessons) {
      const page = wordsOf(await text('book', '-f', first, '-l', first));
      assert.ok(page.includes(wordsOf(title).slice(0, 24)), `“${title}” begins on page ${first} of the book${size}`);
      const after = wordsOf(await text('book', '-f', last, '-l', last));
      assert.ok(after.length > 0, `page ${last} is there`);
    }
  }
});
