// Do the checks themselves notice what is wrong? One file that keeps every rule, the same with one mistake each, and small forms.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkUa1, complaintsOfQpdf, describe, differences, hasOutline, languageOf, skip, textOf, widgetsOf } from './pdf.mjs';
import { placesOfPage } from './site-fields.mjs';

const folder = await mkdtemp(join(tmpdir(), 'coursebook-paper-'));
after(() => rm(folder, { recursive: true, force: true }));

const good = new URL('validate/good.pdf', import.meta.url).pathname;

/** Mistakes of the same length as what they replace, so that the file stays whole; and the clause that each breaks. */
const MISTAKES = /** @type {const} */ ([
  ['pdfuaid:part', 'pdfuaix:part', '5-1'],
  ['/DisplayDocTitle true', '/DisplayDocTitle null', '7.1-10'],
  ['/Marked true', '/Marked null', '6.2-1'],
  ['/Alt(A square)', '/Alx(A square)', '7.3-1'],
  ['/Lang(en)', '/Lanx(en)', '7.2-34'],
  ['/S/H1/', '/S/H3/', '7.4.2-1'],
  ['/Contents(https', '/Contenxx(https', '7.18.5-2'],
  ['/Tabs/S', '/Tabs/R', '7.18.3-1'],
  ['/S/TR/', '/S/LI/', '7.2-36'],
  ['/FontFile2', '/FontFilx2', '7.21.4.1-1'],
]);

test('a file that keeps the rules is found to, and each mistake is named by its clause', { skip }, async () => {
  const bytes = await readFile(good, 'latin1');
  const bad = await Promise.all(MISTAKES.map(async ([from, to, clause]) => {
    assert.ok(bytes.includes(from) && from.length === to.length, from);
    const file = join(folder, `bad ${clause}.pdf`);
    await writeFile(file, bytes.replaceAll(from, to), 'latin1');
    return file;
  }));
  const words = join(folder, 'words.pdf');
  await writeFile(words, 'These are words.');
  // The good one stands before and behind the bad ones: no file tells on the next.
  const last = join(folder, 'last.pdf');
  await writeFile(last, bytes, 'latin1');
  const verdicts = await checkUa1([good, ...bad, words, last]);
  for (const file of [good, last]) {
    assert.deepEqual(verdicts.get(file)?.broken, []);
    assert.ok(/** @type {any} */ (verdicts.get(file)).checks > 500);
  }
  for (const [i, [, , clause]] of MISTAKES.entries()) {
    const verdict = /** @type {import('./pdf.mjs').Verdict} */ (verdicts.get(bad[i]));
    assert.equal(verdict.ok, false, clause);
    assert.ok(verdict.broken.some((line) => line.startsWith(`${clause} x`)), `${clause}: ${verdict.broken.join('\n')}`);
  }
  assert.match(verdicts.get(words)?.broken.join() ?? '', /^unreadable/);
});

test('what the other tools say of a file is read right', { skip }, async () => {
  const { title, tagged, form, pages, fonts } = await describe(good);
  assert.deepEqual({ title, tagged, form, pages }, { title: 'A sheet that keeps the rules', tagged: true, form: 'none', pages: [{ width: 297.638, height: 419.528 }] });
  assert.deepEqual(fonts.map(({ name, embedded, unicode }) => [name.replace(/^.*\+/, ''), embedded, unicode]), [['SourceSans3-Bold', true, true], ['SourceSans3-Regular', true, true]]);
  assert.equal(await languageOf(good), 'en');
  assert.equal(await hasOutline(good), true);
  assert.match(await textOf(good), /^One heading Some words, and a link\./);
  assert.equal(await complaintsOfQpdf(good), '');
  const torn = join(folder, 'torn.pdf');
  await writeFile(torn, (await readFile(good)).subarray(0, -200));
  assert.match(await complaintsOfQpdf(torn), /WARNING/);
});

/** A PDF of these objects; the first is its catalog. @param {string[]} objects */
function pdfOf(objects) {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const xref = text.length;
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF\n`;
}

const HTML = `<form class="worksheet__body" method="dialog">
<p>Name: <input class="blank" name="s-name" aria-label="Name &amp; date" dir="auto"></p>
<label class="field__label" for="s-why">Why?</label><span class="lines"><textarea id="s-why" name="s-why" rows="1"></textarea><i></i></span>
<fieldset><legend class="visually-hidden">Order</legend><ol><li><input name="s-order" aria-label="Order: 1"></li><li><input name="s-order" aria-label="Order: 2"></li></ol></fieldset>
<fieldset><legend>How clear?</legend><label><input type="radio" name="s-clear" value="1"><span>1<span class="visually-hidden"> (unclear)</span></span></label><label><input type="radio" name="s-clear" value="2"><span>2</span></label></fieldset>
<table><tr><td><label class="cell"><input type="checkbox" name="s-list" value="2" aria-label="A list: me"><span>me</span></label></td></tr></table>
</form>`;

/** The same as a form, as it should be; `change` may spoil its objects. @param {(object: string) => string} [change] */
async function makeForm(change = (object) => object) {
  const mark = (/** @type {string} */ state) => `/AP<</N<</${state} 16 0 R/Off 16 0 R>>>>/AS/Off`;
  const widget = (/** @type {string} */ rest) => `<</Type/Annot/Subtype/Widget/Rect[10 10 20 20]/P 3 0 R${rest}>>`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R/AcroForm<</Fields[5 0 R 6 0 R 7 0 R 10 0 R 13 0 R]>>>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Annots[5 0 R 6 0 R 8 0 R 9 0 R 11 0 R 12 0 R 14 0 R]>>',
    `<</Type/StructTreeRoot/K<</S/Document/P 4 0 R/K[${[5, 6, 8, 9, 11, 12, 14].map((id) => `<</S/Form/Alt(${id === 11 ? '1 \\(unclear\\)' : id === 12 ? '2' : ''})/K<</Type/OBJR/Obj ${id} 0 R>>>>`).join('')}]>>>>`,
    widget('/FT/Tx/T(s-name)/TU(Name & date)'),
    widget('/FT/Tx/Ff 4096/T(s-why)/TU(Why?)'),
    '<</FT/Tx/T(s-order)/Kids[8 0 R 9 0 R]>>',
    widget('/Parent 7 0 R/T(1)/TU(Order: 1)'),
    widget('/Parent 7 0 R/T(2)/TU(Order: 2)'),
    '<</FT/Btn/Ff 49152/T(s-clear)/TU(How clear?)/V/Off/Kids[11 0 R 12 0 R]>>',
    widget(`/Parent 10 0 R${mark('1')}`),
    widget(`/Parent 10 0 R${mark('2')}`),
    '<</FT/Btn/T(s-list)/Kids[14 0 R]>>',
    widget(`/Parent 13 0 R/T(2)/TU(A list: me)/V/Off${mark('Yes')}`),
    '<<>>',
    '<</Type/XObject/Subtype/Form/BBox[0 0 10 10]/Length 0>>stream\n\nendstream',
  ];
  const file = join(folder, `form-${Math.random()}.pdf`);
  await writeFile(file, pdfOf(objects.map(change)), 'latin1');
  return file;
}

test('a form that holds the places of the sheet differs in nothing', { skip }, async () => {
  const places = placesOfPage(HTML);
  assert.deepEqual(places.map(({ kind, field, label, words }) => [kind, field, label, words].join(' | ')), [
    'line | s-name | Name & date | ', 'lines | s-why | Why? | ', 'line | s-order | Order: 1 | ', 'line | s-order | Order: 2 | ',
    'circle | s-clear | How clear? | 1', 'circle | s-clear | How clear? | 2', 'square | s-list | A list | me',
  ]);
  assert.deepEqual(differences(places, await widgetsOf(await makeForm())), []);
});

for (const [name, from, to, message] of /** @type {const} */ ([
  ['another name', '/T(s-name)', '/T(s-nome)', /^1\. s-name: the name should be s-name and is s-nome$/],
  ['another label', '/TU(Why?)', '/TU(What?)', /^2\. s-why: the label should be “Why\?” and is “What\?”$/],
  ['one line for several', '/Ff 4096', '/Ff 0', /^2\. s-why: the kind should be lines and is line$/],
  ['two turns changed', '9 0 R>>>><</S/Form/Alt(1', '9 0 R>>>><</S/Form/Alt(2', /^5\. s-clear 1: the option should be “1” and is “2 \(unclear\)”$/],
  ['another value', '/N<</1 16', '/N<</one 16', /^5\. s-clear 1: the value should be 1 and is one$/],
  ['a square that says only its own word', '/TU(A list: me)', '/TU(me)', /^7\. s-list 2: the label should be “A list: me” and is “me”$/],
])) {
  test(`a form with ${name} is told`, { skip }, async () => {
    const file = await makeForm((object) => object.replace(from, to));
    const found = differences(placesOfPage(HTML), await widgetsOf(file));
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0], message);
  });
}

test('a place that is missing, or read in another order, or not read at all, is told', { skip }, async () => {
  const swapped = await makeForm((object) => (object.includes('StructTreeRoot/K') ? object.replace('Obj 5 0', 'Obj X 0').replace('Obj 6 0', 'Obj 5 0').replace('Obj X 0', 'Obj 6 0') : object));
  assert.match(differences(placesOfPage(HTML), await widgetsOf(swapped)).join('\n'), /1\. s-name: the kind should be line and is lines/);
  const unread = await makeForm((object) => object.replace('/OBJR/Obj 5 0 R', '/OBJR/Obj 15 0 R'));
  await assert.rejects(widgetsOf(unread), /1 fields are not in the structure: s-name/);
  const widgets = await widgetsOf(await makeForm());
  assert.match(differences(placesOfPage(HTML), widgets.slice(0, -1)).join(), /7\. s-list 2: not in the PDF/);
});
