/** Fewer values are sorted faster by comparing them. */
const few = 3000;
const digitBits = 16;
const digits = 1 << digitBits;

/**
 * Indexes of the values in descending order; ties by index. NaN is not allowed.
 *
 * Long lists use a radix sort over 16 bits of the doubles at a time, which takes less than half the time of a
 * comparison sort.
 */
export function placesDescending(values: Float64Array): Int32Array {
  const indexes = Int32Array.from(values.keys());
  if (values.length < few) return indexes.sort((one, other) => values[other] - values[one] || one - other);
  const bits = descendingBits(values);
  let [from, to] = [indexes, new Int32Array(indexes.length)];
  for (const half of bits) {
    for (const shift of [0, digitBits]) {
      countIntoPlace(from, to, half, shift);
      [from, to] = [to, from];
    }
  }
  return from;
}

/** The lower and the upper 32 bits of each value, transformed so that as unsigned integers they order descending values. */
function descendingBits(values: Float64Array): readonly [lower: Uint32Array, upper: Uint32Array] {
  // Adding 0 turns −0 into 0.
  const doubles = values.map((value) => value + 0);
  const words = new Uint32Array(doubles.buffer);
  const upperFirst = new Uint8Array(new Uint32Array([1]).buffer)[0] === 0 ? 1 : 0;
  const lower = new Uint32Array(values.length);
  const upper = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const high = words[2 * i + 1 - upperFirst];
    const low = words[2 * i + upperFirst];
    // The bits of positive doubles increase with the value, those of negative doubles decrease.
    const isNegative = high >>> 31 === 1;
    upper[i] = isNegative ? high : ~high & 0x7fffffff;
    lower[i] = isNegative ? low : ~low;
  }
  return [lower, upper];
}

/** One pass of the radix sort, by 16 bits of the keys; stable. */
function countIntoPlace(from: Int32Array, to: Int32Array, keys: Uint32Array, shift: number): void {
  const next = new Int32Array(digits + 1);
  for (const key of keys) next[((key >>> shift) & (digits - 1)) + 1]++;
  for (let digit = 0; digit < digits; digit++) next[digit + 1] += next[digit];
  for (const index of from) to[next[(keys[index] >>> shift) & (digits - 1)]++] = index;
}
