// What Lighthouse says of the course that ships, on the phone that it pretends to be: `tests/lighthouse` installs it and calls this.
//
// Accessibility, best practices and search engines must have 100. Performance is told and fails nothing: it is a time, and
// swings by twenty points on a machine that does something else.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildSite, chrome, FLAGS, serveFolder, skip } from './open-course.mjs';

const [, , lighthouse] = process.argv;
if (!lighthouse || skip) {
  console.error(skip || 'please call tests/lighthouse');
  process.exit(2);
}

const pages = {
  home: 'index.html',
  module: 'five-conversations/index.html',
  lesson: 'five-conversations/responsibility-alignment.html',
  'lesson with a long quiz': 'start-here/what-managing-up-is.html',
  worksheet: 'worksheets/self-assessment.html',
};
const GATES = ['accessibility', 'best-practices', 'seo'];

const { site, remove } = await buildSite();
const server = await serveFolder(site, gzipSync);
const failures = [];

console.log('| page | accessibility | best practices | search engines | performance |');
console.log('|---|--:|--:|--:|--:|');
for (const [name, path] of Object.entries(pages)) {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(lighthouse, 'cli/index.js'), `${server.origin}${path}`, '--quiet', '--output=json',
    `--only-categories=${[...GATES, 'performance']}`, `--chrome-flags=--headless=new ${FLAGS.map((flag) => flag.replace(/=(.* .*)/, "='$1'")).join(' ')}`,
  ], { env: { ...process.env, CHROME_PATH: chrome }, maxBuffer: 64 << 20 });
  const { categories, audits } = JSON.parse(stdout);
  const scoreOf = (/** @type {string} */ id) => Math.round(100 * categories[id].score);
  console.log(`| ${name} | ${[...GATES, 'performance'].map(scoreOf).join(' | ')} |`);
  for (const gate of GATES.filter((id) => scoreOf(id) < 100)) {
    const lost = categories[gate].auditRefs.filter((/** @type {any} */ { id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1);
    for (const { id } of lost) failures.push(`${path}: ${gate}: ${audits[id].title}: ${JSON.stringify(audits[id].details?.items ?? []).slice(0, 600)}`);
  }
}

server.close();
await remove();
for (const failure of failures) console.error(failure);
process.exitCode = failures.length ? 1 : 0;
