// Takes pictures of the course to look at, in every theme: node tests/browser/look.mjs OUTDIR [THEME...]
//
// One page of every kind, and what is done on them; each on a phone and a desktop, light and dark, some from right to left and in
// forced colours; and the worksheet on paper, filled and blank. `node tests/browser/look.mjs --manual` takes the few that the manual
// shows and the sheets of docs/looks.md, into docs/pictures.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { THEMES, answerQuiz, facilitatorsPages, fillSheet, pages, states, withQuiz } from './kinds.mjs';
import { everyLook, forcedColours, rightToLeft } from './looks.mjs';
import { buildSite, desktop, launchBrowser, phone, repository, run, skip } from './open-course.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Browser} Browser */

const [, , folder, ...named] = process.argv;
if (!folder || skip) {
  console.error(skip || 'usage: node tests/browser/look.mjs OUTDIR [THEME...], or --manual');
  process.exit(2);
}
const browser = await launchBrowser();
await (folder === '--manual' ? pictureManual(join(repository, 'docs/pictures')) : pictureAll(folder));
await browser.close();

/** @param {string} folder */
async function pictureAll(folder) {
  await mkdir(folder, { recursive: true });
  for (const theme of named.length ? named : THEMES) {
    const { site, remove } = await buildSite(repository, 'facilitator', theme);
    const profile = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await profile.newPage();
    const kinds = Object.entries({ ...pages, ...facilitatorsPages }).map(([name, path]) => /** @type {const} */ ([name, { path, act: async () => {} }]));
    for (const [i, [name, { path, act, viewport }]] of [...kinds, ...Object.entries(states)].entries()) {
      const more = [rightToLeft[i % 2], forcedColours[i % 2]].filter((_, n) => i % 4 === n);
      for (const look of [...everyLook, ...more].filter((look) => !viewport || look.viewport === viewport)) {
        await page.setViewportSize(look.viewport);
        await page.emulateMedia({ colorScheme: look.colorScheme, forcedColors: look.forcedColors ?? 'none' });
        await page.goto(`${pathToFileURL(site)}/${path}`);
        if (look.rtl) await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
        await act(page);
        const shape = `${look.viewport === phone ? 'phone' : 'desktop'}-${look.colorScheme}${look.rtl ? '-rtl' : ''}${look.forcedColors ? '-forced' : ''}`;
        await page.screenshot({ path: join(folder, `${theme}-${name.replace(/\W+/g, '-')}-${shape}.png`), fullPage: !(name in states) });
      }
    }
    await page.goto(`${pathToFileURL(site)}/${pages.worksheet}`);
    for (const [name, act] of Object.entries({ blank: async () => {}, filled: fillSheet })) {
      await act(page);
      await paperOf(page, join(folder, `${theme}-paper-${name}`));
    }
    await profile.close();
    await remove();
  }
  console.log(`Pictures in ${folder}`);
}

/** The first page as printed on A4. @param {Page} page @param {string} name without its ending @returns {Promise<string>} the picture */
async function paperOf(page, name) {
  await page.pdf({ path: `${name}.pdf`, format: 'A4', preferCSSPageSize: true });
  await run('pdftoppm', ['-png', '-r', '80', '-f', '1', '-singlefile', `${name}.pdf`, name]);
  return `${name}.png`;
}

/** @typedef {{ name: string, png: Buffer }} Shot */

/**
 * Pictures side by side as WebP, which is a quarter of PNG: the browser can. A single one stands there as it is.
 * @param {Page} painter an empty page @param {Shot[]} shots @param {number} columns @param {number} scale
 */
async function painted(painter, shots, columns = 1, scale = 1) {
  const url = await painter.evaluate(async ({ shots, columns, scale }) => {
    const pictures = await Promise.all(shots.map(async ({ data }) => {
      const picture = new Image();
      picture.src = data;
      await picture.decode();
      return picture;
    }));
    const [gap, head] = shots.length > 1 ? [16, 26] : [0, 0];
    const [width, height] = [pictures[0].naturalWidth * scale, pictures[0].naturalHeight * scale];
    const canvas = document.createElement('canvas');
    canvas.width = gap + columns * (width + gap);
    canvas.height = gap + Math.ceil(shots.length / columns) * (head + height + gap);
    const paper = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    paper.fillStyle = '#777';
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.imageSmoothingQuality = 'high';
    paper.font = '15px sans-serif';
    paper.fillStyle = '#fff';
    for (const [i, picture] of pictures.entries()) {
      const [x, y] = [gap + (i % columns) * (width + gap), gap + Math.floor(i / columns) * (head + height + gap)];
      if (head) paper.fillText(shots[i].name, x, y + head - 9, width);
      paper.drawImage(picture, x, y + head, width, height);
    }
    return canvas.toDataURL('image/webp', shots.length > 1 ? 0.55 : 0.8);
  }, { shots: shots.map(({ name, png }) => ({ name, data: `data:image/png;base64,${png.toString('base64')}` })), columns, scale });
  return Buffer.from(url.split(',')[1], 'base64');
}

/** What every page of a theme looks like in each way, on a sheet. @param {Page} painter @param {typeof THEMES[number]} theme @param {string} folder */
async function pictureSheets(painter, theme, folder) {
  const { site, remove } = await buildSite(repository, 'facilitator', theme);
  const kinds = Object.entries({ ...pages, ...facilitatorsPages }).filter(([name]) => name !== 'state').map(([name, path]) => ({ name, path, act: async () => {}, viewport: undefined }));
  const done = Object.entries(states).map(([name, state]) => ({ name, ...state }));
  // Right to left and forced colours look alike in all of them.
  for (const look of [...everyLook, ...theme === 'commons' ? [rightToLeft[0], forcedColours[0]] : []]) {
    const profile = await browser.newContext({ viewport: look.viewport, colorScheme: look.colorScheme, forcedColors: look.forcedColors, reducedMotion: 'reduce' });
    const page = await profile.newPage();
    /** @type {Shot[]} */
    const shots = [];
    for (const { name, path, act, viewport = look.viewport } of [...kinds, ...done]) {
      if (viewport !== look.viewport) continue;
      await page.goto(`${pathToFileURL(site)}/${path}`);
      if (look.rtl) await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
      await act(page);
      shots.push({ name, png: await page.screenshot() });
    }
    const isPhone = look.viewport === phone;
    const way = look.rtl ? 'right-to-left' : look.forcedColors ? 'forced-colours' : `${isPhone ? 'phone' : 'desktop'}-${look.colorScheme}`;
    await writeFile(join(folder, `all-${theme}-${way}.webp`), await painted(painter, shots, isPhone ? 8 : 5, isPhone ? 0.4 : 0.25));
    await profile.close();
  }
  await remove();
}

/** @param {string} folder */
async function pictureManual(folder) {
  await mkdir(folder, { recursive: true });
  const painter = await browser.newPage();
  /** @param {string} name @param {Buffer} png */
  const keep = async (name, png) => { await writeFile(join(folder, `${name}.webp`), await painted(painter, [{ name, png }])); };
  for (const theme of THEMES) await pictureSheets(painter, theme, folder);
  for (const theme of THEMES) {
    const { site, remove } = await buildSite(repository, 'learner', theme);
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const page = await browser.newPage({ viewport: desktop, colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${pathToFileURL(site)}/${pages.lesson}`);
      await keep(`${theme}-${colorScheme}`, await page.screenshot());
      await page.close();
    }
    if (theme === 'commons') {
      const page = await browser.newPage({ viewport: phone, reducedMotion: 'reduce' });
      await page.goto(`${pathToFileURL(site)}/${withQuiz}`);
      await answerQuiz(page);
      await page.mouse.move(0, 0);
      await page.locator('[data-quiz] [data-question]').first().evaluate((question) => question.scrollIntoView());
      await keep('quiz-phone', await page.screenshot());
      await page.goto(`${pathToFileURL(site)}/${pages.worksheet}`);
      await keep('worksheet-paper', await readFile(await paperOf(page, join(site, '../worksheet'))));
      await page.close();
    }
    await remove();
  }
  console.log(`Pictures in ${folder}`);
}
