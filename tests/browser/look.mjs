// Takes pictures of the course to look at, in every theme: node tests/browser/look.mjs OUTDIR [THEME...]
//
// One page of every kind, and what is done on them; each on a phone and a desktop, light and dark, some from right to left and in
// forced colours; and the worksheet on paper, filled and blank. `node tests/browser/look.mjs --manual` takes the few that the manual
// shows, into docs/pictures.

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

/** @param {string} folder */
async function pictureManual(folder) {
  await mkdir(folder, { recursive: true });
  const painter = await browser.newPage();
  /** PNG to WebP, which is a quarter of it: the browser can. @param {string} name @param {Buffer} png */
  const keep = async (name, png) => {
    const url = await painter.evaluate(async (data) => {
      const picture = new Image();
      picture.src = data;
      await picture.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
      canvas.getContext('2d').drawImage(picture, 0, 0);
      return canvas.toDataURL('image/webp', 0.8);
    }, `data:image/png;base64,${png.toString('base64')}`);
    await writeFile(join(folder, `${name}.webp`), Buffer.from(url.split(',')[1], 'base64'));
  };
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
