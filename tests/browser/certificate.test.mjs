// The certificate: what is written is kept, what is done is counted, and paper is one landscape page, with script and without.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { assertNothingFound, sideways } from './looks.mjs';
import { makeFolder, openCourse, phone, run, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openCourse>>} */
let course;
/** @type {string} */
let folder;
/** @type {() => Promise<void>} */
let remove;
before(async () => {
  course = await openCourse();
  ({ folder, remove } = await makeFolder());
});
after(async () => {
  await remove();
  await course.close();
});

const CERTIFICATE = 'certificate.html';

/** Prints as the browser does, in the size that the page asks for. @param {Page} page @param {string} name @param {string} [format] */
async function paper(page, name, format = 'A4') {
  const pdf = join(folder, `${name}-${format}.pdf`);
  await page.pdf({ path: pdf, format, preferCSSPageSize: true });
  const [info, text] = await Promise.all([run('pdfinfo', [pdf]), run('pdftotext', ['-layout', pdf, '-'])]);
  const [, pages] = /Pages:\s+(\d+)/.exec(info.stdout) ?? [];
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info.stdout) ?? [];
  return { pages: Number(pages), isLandscape: Number(width) > Number(height), text: text.stdout.replace(/\s+/g, ' ') };
}

for (const fromDisk of [false, true]) {
  test(`name and day are kept ${fromDisk ? 'from a folder' : 'over http'}`, { skip }, async (t) => {
    const { open } = await course.profileFor(t, { fromDisk });
    const page = await open(CERTIFICATE);
    const today = await page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(new Date()));
    assert.equal(await page.getByLabel('Date').first().inputValue(), today);
    await page.getByLabel('Name').fill('Ana Example');
    await page.getByLabel('Date').first().fill('2026-11-20');
    await page.reload();
    assert.equal(await page.getByLabel('Name').inputValue(), 'Ana Example');
    assert.equal(await page.getByLabel('Date').first().inputValue(), '2026-11-20');
  });
}

test('it says how many lessons are marked as done here', { skip }, async (t) => {
  const { open } = await course.profileFor(t);
  const [lesson] = await course.pagesOfKind('lesson');
  const page = await open(CERTIFICATE);
  assert.ok(await page.locator('.certificate__done').isHidden());
  await (await open(lesson)).locator('[data-finish] button').click();
  await page.reload();
  assert.match(await page.locator('.certificate__done').innerText(), /^1 of \d+ lessons marked as done on this device\.$/);
});

test('it says of itself that nobody checked it', { skip }, async (t) => {
  assert.match(await (await course.open(t, CERTIFICATE)).locator('.certificate').innerText(), /on my own account[\s\S]*Nobody has checked it, unless a facilitator has signed/);
});

test('paper is one landscape page, A4 and Letter, with a long name too', { skip }, async (t) => {
  const page = await course.open(t, CERTIFICATE);
  await page.getByLabel('Name').fill('Ana Maria de los Angeles Example of a Long Name That Goes On');
  for (const format of ['A4', 'Letter']) {
    const { pages, isLandscape, text } = await paper(page, 'filled', format);
    assert.deepEqual([pages, isLandscape], [1, true], format);
    for (const words of ['Ana Maria de los Angeles', 'Facilitator’s signature', 'on my own account']) assert.ok(text.includes(words), `${format} says “${words}”: ${text}`);
    for (const words of ['Print the certificate', 'Look up']) assert.ok(!text.includes(words), `${format} offers no “${words}”`);
  }
});

test('the paper that the learner chose on a sheet is the one that is asked for', { skip }, async (t) => {
  const page = await course.open(t, CERTIFICATE);
  await page.evaluate(() => {
    window.print = () => {};
    /** @type {any} */ (window).Coursebook.store.set('prefs', 'paper', 'letter');
  });
  await page.getByRole('button', { name: 'Print the certificate' }).click();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.paper), 'letter');
  assert.equal((await paper(page, 'chosen', 'Letter')).pages, 1);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
});

test('without script it can be written by hand', { skip }, async (t) => {
  const page = await course.open(t, CERTIFICATE, { javaScriptEnabled: false });
  assert.equal(await page.getByLabel('Date').first().getAttribute('type'), null);
  const { pages, isLandscape, text } = await paper(page, 'by-hand');
  assert.deepEqual([pages, isLandscape], [1, true]);
  assert.ok(!/mm\/dd|tt\.mm/.test(text), text);
});

test('nothing is found by axe, and nothing stands out of a phone', { skip }, async (t) => {
  const page = await course.open(t, CERTIFICATE);
  await page.getByLabel('Name').fill('Ana Example');
  await assertNothingFound(page, 'certificate');
  await page.setViewportSize(phone);
  assert.deepEqual(await sideways(page), []);
});

test('a day that nobody wrote is not kept', { skip }, async (t) => {
  const page = await course.open(t, CERTIFICATE);
  await page.clock.setFixedTime(new Date('2026-03-02T12:00:00'));
  await page.reload();
  await page.getByLabel('Name').fill('Ana');
  await page.clock.setFixedTime(new Date('2026-04-20T12:00:00'));
  await page.reload();
  assert.equal(await page.getByLabel('Name').inputValue(), 'Ana');
  assert.equal(await page.getByLabel('Date').first().inputValue(), '2026-04-20');
  await page.getByLabel('Date').first().fill('2026-04-18');
  await page.clock.setFixedTime(new Date('2026-05-01T12:00:00'));
  await page.reload();
  assert.equal(await page.getByLabel('Date').first().inputValue(), '2026-04-18');
  assert.equal(await page.getByLabel('Name').inputValue(), 'Ana');
});
