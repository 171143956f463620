import { newHash } from '../../../core/math/hash';
import { murmurHash } from '../../../core/math/murmurHash';

test('murmurHash agrees with MurmurHash3_x86_32 of other languages', () => {
  // Wikipedia, MurmurHash, test vectors.
  expect(murmurHash('')).toBe(0);
  expect(murmurHash('', 1)).toBe(0x514e28b7);
  expect(murmurHash('', 0xffffffff)).toBe(0x81f16f39);
  expect(murmurHash('test', 0x9747b28c)).toBe(0x704b81dc);
  expect(murmurHash('Hello, world!', 0x9747b28c)).toBe(0x24884cba);
  expect(murmurHash('The quick brown fox jumps over the lazy dog', 0x9747b28c)).toBe(0x2fa826cd);
  expect(murmurHash('The quick brown fox jumps over the lazy dog')).toBe(0x2e4ff723);
});

test('a hash goes back to where it was kept', () => {
  const hash = newHash();
  const empty = hash.words();
  hash.addText('about');
  hash.restart();
  expect(hash.words()).toEqual(empty);
  hash.addText('about');
  hash.keep();
  const about = hash.words();
  hash.addNumber(0.1);
  expect(hash.words()).not.toEqual(about);
  hash.restart();
  expect(hash.words()).toEqual(about);
});

test('numbers count to their last bit, in both words', () => {
  const words = [0.3, 0.1 + 0.2, 1, -1, 2 ** 40, 2 ** 40 + 1].map((value) => {
    const hash = newHash();
    hash.addNumber(value);
    return hash.words();
  });
  expect(new Set(words.map(({ low }) => low)).size).toBe(words.length);
  expect(new Set(words.map(({ high }) => high)).size).toBe(words.length);
});

test('of 250,000 pairs of amounts no more share a word than by chance', () => {
  const hash = newHash();
  const lows = new Set<number>();
  const highs = new Set<number>();
  for (let i = 0; i < 500; i++) {
    for (let j = 0; j < 500; j++) {
      hash.restart();
      hash.addNumber(i / 100);
      hash.addNumber(j * 10_000);
      const { low, high } = hash.words();
      lows.add(low);
      highs.add(high);
    }
  }
  // By chance, 2^32 values give 250,000 pairs about 7 times two of one kind; a few times as many would be a bad hash.
  expect(250_000 - lows.size).toBeLessThan(30);
  expect(250_000 - highs.size).toBeLessThan(30);
});
