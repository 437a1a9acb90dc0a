// The plain functions of codes.js and read-codes.js: laws over random layouts and answers, always the same ones. Run with `node --test themes/`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

// In this context and not in one of its own, where every global costs a detour.
for (const filename of ['codes.js', 'read-codes.js']) vm.runInThisContext(readFileSync(new URL(filename, import.meta.url), 'utf8'), { filename });
const { LETTERS, layoutOf: layoutIn, numbersOf, saltOf, encode, decode, tally } = /** @type {any} */ (globalThis).CoursebookCodes;

/** @typedef {{ q: string, row?: string, of?: string[], set?: string[] }} Slot */
/** @typedef {{ ref: number, slots: Slot[] }} Layout */

/** Mulberry32. @param {number} seed @returns {(below: number) => number} */
function randomFrom(seed) {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const idsUpTo = (/** @type {number} */ n) => Array.from({ length: n }, (_, i) => `id-${i}`);

/** One in three has nothing but questions that take many letters. @param {(below: number) => number} random @param {number} count @returns {Layout} */
function layoutOf(random, count) {
  const isBroad = random(3) === 0;
  return {
    ref: random(24389),
    slots: Array.from({ length: count }, (_, i) => {
      const q = `question-${i}`;
      const ids = idsUpTo(isBroad ? 8 : 2 + random(7));
      return [{ q, set: ids }, { q, of: ids }, { q, row: `row-${i}`, of: ids }, { q }][isBroad ? 0 : random(4)];
    }),
  };
}

/** @param {Slot} slot */
const radix = ({ of, set }) => (set ? 2 ** set.length : of ? of.length + 1 : 4);
const numbersFor = (/** @type {(below: number) => number} */ random, /** @type {Layout} */ { slots }) => slots.map((slot) => random(radix(slot)));

/** Layouts of every length, each with some people's numbers and their code. @param {number} seed @param {number} each */
function* people(seed, each) {
  const random = randomFrom(seed);
  for (let count = 1; count <= 30; count += 1) {
    for (let i = 0; i < each; i += 1) {
      const layout = layoutOf(random, count);
      const numbers = numbersFor(random, layout);
      const salt = random(29);
      yield { layout, numbers, salt, code: encode(layout, numbers, salt), random };
    }
  }
}

const bare = (/** @type {string} */ code) => code.replaceAll('-', '');
const faultOf = (/** @type {string[]} */ letters, /** @type {Layout} */ layout) => decode(letters.join(''), [layout]).fault;

test('a page says its layout in short, and the ids are those of its keys', () => {
  const keys = [
    { id: 'one', options: ['a', 'b'] }, { id: 'any', options: ['a', 'b'] }, { id: 'open' }, { id: 'gap' },
    { id: 'grid', choices: ['x', 'y'], rows: [{ id: 'r' }, { id: 's' }] },
  ];
  assert.deepEqual(layoutIn('21848 of set none standing rows', keys), {
    ref: 21848,
    slots: [
      { q: 'one', of: ['a', 'b'] }, { q: 'any', set: ['a', 'b'] }, { q: 'gap' },
      { q: 'grid', row: 'r', of: ['x', 'y'] }, { q: 'grid', row: 's', of: ['x', 'y'] },
    ],
  });
});

test('there are 29 letters, and none that is read as another one of them', () => {
  assert.equal(new Set(LETTERS).size, 29);
  for (const letter of 'ILO01SU') assert.ok(!LETTERS.includes(letter), letter);
});

test('what was put in comes out, for quizzes of 1 to 30 slots', () => {
  const lengths = new Set();
  for (const { layout, numbers, code } of people(1, 60)) {
    const { fault, ...read } = decode(code, [layout]);
    assert.equal(fault, undefined, code);
    assert.deepEqual(read, { layout, numbers, code });
    assert.match(code, /^(\w{4}-)+\w{1,4}$/);
    lengths.add(bare(code).length);
  }
  assert.ok(Math.min(...lengths) < 9 && Math.max(...lengths) > 50, `codes of ${[...lengths]} letters`);
});

test('the lowest and the highest of everything come out too', () => {
  for (const ref of [0, 28, 29, 841, 24388]) {
    for (const slots of [[], [{ q: 'a' }], [{ q: 'a', set: idsUpTo(8) }, { q: 'b', of: idsUpTo(1) }], Array.from({ length: 30 }, (_, i) => ({ q: `${i}`, set: idsUpTo(8) }))]) {
      for (const numbers of [slots.map(() => 0), slots.map((slot) => radix(slot) - 1)]) {
        for (const salt of [0, 28]) assert.deepEqual(decode(encode({ ref, slots }, numbers, salt), [{ ref, slots }]).numbers, numbers);
      }
    }
  }
});

test('a code is as short as its answers allow', () => {
  const lengthWith = (/** @type {Slot[]} */ slots) => bare(encode({ ref: 1, slots }, slots.map(() => 0), 0)).length - 6;
  assert.equal(lengthWith([{ q: 'a', of: idsUpTo(28) }]), 1, '29 answers');
  assert.equal(lengthWith([{ q: 'a', of: idsUpTo(29) }]), 2, '30 answers');
  assert.equal(lengthWith([{ q: 'a', of: idsUpTo(28) }, { q: 'b', of: idsUpTo(28) }]), 2, '29 times 29');
  assert.equal(lengthWith(Array.from({ length: 5 }, (_, i) => ({ q: `${i}`, of: idsUpTo(4) }))), 3, 'five questions with four options');
});

test('every wrong letter in every place is refused', () => {
  let tried = 0;
  for (const { layout, code } of people(2, 8)) {
    const letters = [...bare(code)];
    for (const [i, right] of letters.entries()) {
      for (const wrong of LETTERS) {
        if (wrong === right) continue;
        letters[i] = wrong;
        assert.ok(faultOf(letters, layout), `${code}: ${wrong} in place ${i + 1}`);
        tried += 1;
      }
      letters[i] = right;
    }
  }
  assert.ok(tried > 100_000, `${tried} tried`);
});

test('any two different letters in each other’s places are refused, neighbours or not', () => {
  for (const { layout, code } of people(3, 12)) {
    const letters = [...bare(code)];
    for (let i = 0; i < letters.length; i += 1) {
      for (let j = i + 1; j < letters.length; j += 1) {
        if (letters[i] === letters[j]) continue;
        const swapped = [...letters];
        [swapped[i], swapped[j]] = [letters[j], letters[i]];
        assert.ok(faultOf(swapped, layout), `${code}: ${i + 1} and ${j + 1}`);
      }
    }
  }
});

test('a code of up to 29 letters with any two wrong ones is refused', () => {
  for (const { layout, code, random } of people(4, 4)) {
    const letters = [...bare(code)];
    if (letters.length > 29) continue;
    for (let i = 0; i < letters.length; i += 1) {
      for (let j = i + 1; j < letters.length; j += 1) {
        const wrong = [...letters];
        for (const k of [i, j]) wrong[k] = LETTERS[(LETTERS.indexOf(letters[k]) + 1 + random(28)) % 29];
        assert.ok(faultOf(wrong, layout), `${code}: ${wrong.join('')}`);
      }
    }
  }
});

// The proof for every length and every answer: an error changes the sums by `change * (factor, factor * place)`. With 29 prime that
// is never (0, 0) where no pair of factors is, and a swap shows where no two pairs are the same.
test('no two places of a code have the same pair of factors, and none has (0, 0)', () => {
  const seen = new Set();
  for (let place = 0; place < 28 * 29; place += 1) {
    const factor = (1 + Math.floor(place / 29)) % 29;
    const pair = `${factor} ${(factor * place) % 29}`;
    assert.notEqual(factor, 0);
    assert.ok(!seen.has(pair), `place ${place}: ${pair}`);
    seen.add(pair);
  }
});

test('small letters, spaces and any hyphens do not count, and slips of the eye are read as what was meant', () => {
  const layout = { ref: 7, slots: [{ q: 'a', of: idsUpTo(5) }] };
  const code = encode(layout, [3], 4);
  for (const text of [code.toLowerCase(), bare(code), code.replaceAll('-', ' '), code.replaceAll('-', '–'), `  ${bare(code).split('').join(' ')}\n`, code.replaceAll('5', 's').replaceAll('V', 'u')]) {
    assert.deepEqual(decode(text, [layout]).numbers, [3], text);
  }
});

test('a slip of the eye makes no wrong code right', () => {
  for (const { layout, code } of people(5, 10)) {
    const letters = [...bare(code)];
    for (const [i, right] of letters.entries()) {
      for (const [slip, meant] of ['S5', 'UV']) {
        const read = decode([...letters.slice(0, i), slip, ...letters.slice(i + 1)].join(''), [layout]);
        assert.equal(Boolean(read.numbers), right === meant, `${code}: ${slip} for ${right}`);
      }
    }
  }
});

test('a refusal says why', () => {
  const layout = { ref: 7, slots: [{ q: 'a', of: idsUpTo(5) }, { q: 'b', set: idsUpTo(8) }] };
  const other = { ref: 8, slots: [{ q: 'c' }] };
  const code = bare(encode(layout, [3, 255], 4));
  const refusal = (/** @type {string} */ text) => decode(text, [layout]);
  assert.deepEqual(refusal('K7M0-22'), { fault: 'letter', letter: '0' });
  assert.deepEqual(refusal('K7Mo'), { fault: 'letter', letter: 'O' });
  assert.deepEqual(refusal('🚲'), { fault: 'letter', letter: '🚲' });
  assert.deepEqual(refusal('K7M2'), { fault: 'short' });
  assert.deepEqual(refusal(''), { fault: 'short' });
  assert.deepEqual(refusal(code.slice(0, -2)), { fault: 'short', n: 2 });
  assert.deepEqual(refusal(`${code}2`), { fault: 'long', n: 1 });
  assert.deepEqual(refusal(`${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`), { fault: 'sum' });
  assert.deepEqual(refusal(encode(other, [1], 4)), { fault: 'other' });
  assert.deepEqual(decode(code, [other, layout]).numbers, [3, 255]);
});

test('letters that add up to no answer there is are refused', () => {
  // One letter holds 29 answers, and this question has three: the code of one that has them all.
  const [few, many] = [2, 28].map((n) => ({ ref: 7, slots: [{ q: 'a', of: idsUpTo(n) }] }));
  assert.deepEqual(decode(encode(many, [28], 0), [few]), { fault: 'sum' });
});

test('no text makes it fail', () => {
  const random = randomFrom(6);
  const layouts = Array.from({ length: 20 }, (_, i) => layoutOf(random, i + 1));
  let read = 0;
  for (let i = 0; i < 20_000; i += 1) {
    const letter = () => (random(3) ? LETTERS[random(29)] : String.fromCodePoint(random(4) ? random(0x250) : random(0x10ffff)));
    const result = decode(Array.from({ length: random(30) }, letter).join(''), layouts);
    assert.ok(result.fault || result.numbers);
    if (result.numbers) read += 1;
  }
  assert.ok(read < 3, `${read} random texts were codes`);
});

test('what is kept becomes numbers, and what is of another edition none', () => {
  /** @type {Slot[]} */
  const slots = [
    { q: 'one', of: ['a', 'b', 'c'] }, { q: 'grid', row: 'r', of: ['a', 'b'] }, { q: 'grid', row: '__proto__', of: ['a', 'b'] }, { q: 'several', set: ['a', 'b', 'c'] }, { q: 'order' },
  ];
  const numbers = (/** @type {string} */ json) => numbersOf(slots, JSON.parse(json));
  assert.deepEqual(numbers('{"one":{"answer":"c"},"grid":{"answer":{"r":"b","__proto__":"a"}},"several":{"answer":["c","a"]},"order":{"answer":["x"],"result":"part"}}'), [3, 2, 1, 5, 2]);
  assert.deepEqual(numbers('{"one":{"answer":["b"]},"order":{"result":"right"}}'), [2, 0, 0, 0, 3]);
  assert.deepEqual(numbers('{"one":{"answer":"gone"},"grid":{"answer":{"r":"gone"}},"several":{"answer":["gone"]},"order":{"result":"not-yet"}}'), [0, 0, 0, 0, 1]);
  for (const odd of ['{}', '{"one":null,"grid":7,"several":"abc","order":[]}', '{"one":{"answer":{"a":1}},"grid":{"answer":null},"several":{"answer":[[["a"]]]},"order":{"result":{}}}']) {
    assert.deepEqual(numbers(odd), [0, 0, 0, 0, 0], odd);
  }
  assert.deepEqual(numbersOf([{ q: 'constructor', of: ['name'] }, { q: '__proto__' }], {}), [0, 0]);
});

test('the salt is the same for a text, below 29, and spread over people', () => {
  const salts = Array.from({ length: 2900 }, (_, i) => saltOf(`${(i * 7919).toString(36)}one-minute`));
  assert.equal(saltOf('abc'), saltOf('abc'));
  const counts = Array.from({ length: 29 }, (_, salt) => salts.filter((other) => other === salt).length);
  assert.ok(Math.min(...counts) > 50 && Math.max(...counts) < 150, String(counts));
});

test('a tally counts everybody once, and for a choice of several each of its options', () => {
  const random = randomFrom(7);
  for (let i = 0; i < 200; i += 1) {
    const layout = layoutOf(random, 1 + random(30));
    const all = Array.from({ length: random(20) }, () => numbersFor(random, layout));
    for (const [k, { n, counts }] of tally(layout, all).entries()) {
      const { of, set } = layout.slots[k];
      const sum = counts.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0);
      const given = all.map((numbers) => numbers[k]);
      assert.equal(n, given.filter((number) => number > 0).length);
      assert.equal(counts.length, (set ?? of ?? [1, 2, 3]).length);
      if (set) assert.equal(sum, given.reduce((bits, number) => bits + [...number.toString(2)].filter((bit) => bit === '1').length, 0));
      else assert.equal(sum, n);
    }
  }
});

test('a tally says who chose what', () => {
  const layout = { ref: 0, slots: [{ q: 'a', of: ['x', 'y'] }, { q: 'b', set: ['x', 'y'] }, { q: 'c' }] };
  assert.deepEqual(tally(layout, [[1, 3, 1], [2, 2, 3], [2, 0, 0]]), [{ n: 3, counts: [1, 2] }, { n: 2, counts: [1, 2] }, { n: 2, counts: [1, 0, 1] }]);
});
