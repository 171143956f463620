import type { Cell } from '../../../core/cells/cell';
import { fingerprint, hashesAfter } from '../../../core/functions/ranges/fingerprint';

const hashText = hashesAfter('about these orders');

test('equal cells have one fingerprint, however they are held', () => {
  const rows: Cell[][] = [['a', 45_000.5, true, null, '']];
  expect(fingerprint(rows.map((row) => [...row]))).toBe(fingerprint(rows));
  expect(fingerprint(rows)).toMatch(/^[0-9a-z]{14}$/);
});

test('what stands before a text counts, and what was asked before does not', () => {
  expect(hashesAfter('about others')('ann')).not.toBe(hashText('ann'));
  expect(hashText('ann')).toBe(hashText('ann'));
  expect(hashText('ann')).not.toBe(hashText('bob'));
});

test('type, place and shape count', () => {
  const tables: Cell[][][] = [
    [['1']],
    [[1]],
    [[true]],
    [[false]],
    [[null]],
    [['']],
    [['1', '']],
    [['1'], ['']],
    [['', '1']],
    [['ab', 'c']],
    [['a', 'bc']],
    [[0.1 + 0.2]],
    [[0.3]],
    [],
    [[]],
    // Amounts of which one bit differs, the highest of a half.
    [[2_097_152, 2_097_152]],
    [[2_097_153, 2_097_152]],
    [[2_097_152, 2_097_153]],
    [[2_097_153, 2_097_153]],
  ];
  expect(new Set(tables.map((table) => fingerprint(table))).size).toBe(tables.length);
});

test('neighbours among 200,000 customers share neither a mark nor one of its halves in any number', () => {
  const marks = Array.from({ length: 200_000 }, (_, i) => hashText(`customer ${i}`));
  expect(new Set(marks).size).toBe(marks.length);
  // By chance, 2^32 values give 200,000 texts about 5 pairs; a few times as many would be a bad hash.
  for (const half of [marks.map((mark) => mark.slice(0, 7)), marks.map((mark) => mark.slice(7))]) {
    expect(marks.length - new Set(half).size).toBeLessThan(25);
  }
});

test('marks fall evenly into the texts of the cache', () => {
  const counts = new Array<number>(20).fill(0);
  for (let i = 0; i < 20_000; i++) counts[Number.parseInt(hashText(`${i}@shop.com`).slice(-6), 36) % 20]++;
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
