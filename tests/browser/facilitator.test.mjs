// What is written for the person in front of the room is in no file of the learner's site.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { buildSite, filesIn, repository } from './open-course.mjs';

const { site, remove } = await buildSite();
after(remove);

/** Letters and digits only: marks of Markdown, tags and the kind of quotation marks do not count. @param {string} text */
const wordsOf = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** As it would be read: without tags, entities resolved. @param {string} html */
const readable = (html) => html.replace(/<[^>]*>/g, ' ').replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) => String.fromCodePoint(parseInt(code, hex ? 16 : 10))).replace(/&[a-z]+;/gi, ' ');

/** The sentences of five words or more in the facilitator blocks of a lesson. @param {string} source */
function facilitatorSentences(source) {
  const blocks = [...source.matchAll(/^(:::+) facilitator\b.*\n([\s\S]*?)^\1\s*$/gm)].map(([, , text]) => text);
  return blocks.flatMap((text) => text.split(/(?<=[.?!:])["'”’)*_]*\s+|\n\s*\n|\n\s*(?:[-*]|\d+\.)\s/)).map(wordsOf).filter((sentence) => sentence.split(' ').length >= 5);
}

test('no sentence for the facilitator is in any file of the site', async () => {
  const lessons = (await filesIn(join(repository, 'course'))).filter((path) => path.endsWith('.md'));
  const sentences = (await Promise.all(lessons.map(async (path) => facilitatorSentences(await readFile(join(repository, 'course', path), 'utf8')).map((sentence) => ({ path, sentence }))))).flat();
  assert.ok(sentences.length > 200, `${sentences.length} sentences`);
  assert.ok(new Set(sentences.map(({ path }) => path)).size > 15, 'nearly every lesson has notes');
  /** @type {string[]} */
  const found = [];
  for (const file of await filesIn(site)) {
    const text = await readFile(join(site, file), 'utf8');
    const forms = [wordsOf(text), wordsOf(readable(text))];
    for (const { path, sentence } of sentences) if (forms.some((form) => form.includes(sentence))) found.push(`${file}: "${sentence}" of ${path}`);
  }
  assert.deepEqual(found, []);
});

test('the sentences for learners are found in the same way, so that the search above means something', async () => {
  const page = wordsOf(readable(await readFile(join(site, 'five-conversations/conflict-style.html'), 'utf8')));
  assert.ok(page.includes(wordsOf('Ines feels the blood rise to her face, says that it was only a draft, and takes it away.')));
});
