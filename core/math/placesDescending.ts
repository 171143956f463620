/** Fewer values are sorted faster by comparing them. */
const few = 3000;
const digitBits = 16;
const digits = 1 << digitBits;

/**
 * The places of the values, the highest value first; equal ones by their place. NaN is not allowed.
 *
 * Long lists are counted into place by 16 bits of the doubles at a time (least significant digit first), which
 * takes less than half the time of comparing them.
 */
export function placesDescending(values: Float64Array): Int32Array {
  const places = Int32Array.from(values.keys());
  if (values.length < few) return places.sort((one, other) => values[other] - values[one] || one - other);
  const bits = descendingBits(values);
  let [from, to] = [places, new Int32Array(places.length)];
  for (const half of bits) {
    for (const shift of [0, digitBits]) {
      countIntoPlace(from, to, half, shift);
      [from, to] = [to, from];
    }
  }
  return from;
}

/** The lower and the upper 32 bits of each value, changed so that as whole numbers they rise where the values fall. */
function descendingBits(values: Float64Array): readonly [lower: Uint32Array, upper: Uint32Array] {
  // A negative zero is a zero.
  const doubles = values.map((value) => value + 0);
  const words = new Uint32Array(doubles.buffer);
  const upperFirst = new Uint8Array(new Uint32Array([1]).buffer)[0] === 0 ? 1 : 0;
  const lower = new Uint32Array(values.length);
  const upper = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const high = words[2 * i + 1 - upperFirst];
    const low = words[2 * i + upperFirst];
    // Bits of positive doubles rise with the value, those of negative ones fall.
    const isNegative = high >>> 31 === 1;
    upper[i] = isNegative ? high : ~high & 0x7fffffff;
    lower[i] = isNegative ? low : ~low;
  }
  return [lower, upper];
}

/** Puts places into ascending order of these bits of their keys; equal ones stay in order. */
function countIntoPlace(from: Int32Array, to: Int32Array, keys: Uint32Array, shift: number): void {
  const next = new Int32Array(digits + 1);
  for (const key of keys) next[((key >>> shift) & (digits - 1)) + 1]++;
  for (let digit = 0; digit < digits; digit++) next[digit + 1] += next[digit];
  for (const place of from) to[next[(keys[place] >>> shift) & (digits - 1)]++] = place;
}
