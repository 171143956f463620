import fc from 'fast-check';
import { jsonPieces, LazyList } from '../../../core/report/jsonPieces';

const textOf = (value: unknown, indent: '' | '  ' = '') => [...jsonPieces(value, indent)].join('');

/** The same value with lists in place of lazy lists. */
function atOnce(value: unknown): unknown {
  if (value instanceof LazyList) {
    return Array.from({ length: value.count }, (_, i) => atOnce(value.itemAt(i)));
  }
  if (Array.isArray(value)) return value.map(atOnce);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, atOnce(part)]));
}

const lazy = <Item>(items: readonly Item[]) => new LazyList(items.length, (i) => items[i]);

test.each(['', '  '] as const)('is what JSON.stringify gives, with the indent “%s”', (indent) => {
  const item = fc.oneof(fc.jsonValue(), fc.constant({ id: 'line\n end', 'a "b"': [1, [2]] }));
  const { value: any } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      item,
      fc.array(item, { maxLength: 600 }).map(lazy),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string(), fc.option(tie('value'), { nil: undefined }), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(any, (value) => {
      expect(textOf(value, indent)).toBe(JSON.stringify(atOnce(value), null, indent));
    }),
    { numRuns: 300 },
  );
});

test('lists of any length go out in pieces of about a million characters, and their items are not kept', () => {
  let made = 0;
  const list = new LazyList(200_000, (i) => {
    made++;
    return { id: `customer ${i}`, value: i / 7 };
  });
  let [pieces, longest, length] = [0, 0, 0];
  for (const piece of jsonPieces({ list })) {
    if (pieces === 0) expect(made).toBeLessThan(40_000);
    pieces++;
    longest = Math.max(longest, piece.length);
    length += piece.length;
  }
  expect({ made, pieces }).toEqual({ made: 200_000, pieces: Math.ceil(length / longest) });
  expect(longest).toBeLessThan(1.1 * 2 ** 20);
});

test('half of a letter is written so that every reader takes it', () => {
  expect(textOf(lazy(['\ud800', 'é']))).toBe('["\\ud800","é"]');
});
