// A reporter for `node --test`: the files that hold a failed test, a line each.
//
// A file that cannot even be loaded counts as a failed test of its own name. Never empty where a run has failed.

/** @param {AsyncIterable<{ type: string, data: { name: string, file?: string } }>} events */
export default async function* failed(events) {
  /** @type {Set<string>} */
  const files = new Set();
  for await (const { type, data } of events) if (type === 'test:fail') files.add(data.file ?? data.name);
  for (const file of files) yield `${file}\n`;
}
