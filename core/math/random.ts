/** Uniform numbers in (0, 1), never 0 and never 1. */
export type Random = () => number;

/**
 * A stream of uniform numbers that depends only on the seeds: the same in every host.
 *
 * Generator: sfc32 (Chris Doty-Humphrey, PractRand). The seeds may be any numbers;
 * all bits of each one count, so that neighbours give unrelated streams.
 */
export function seededRandom(...seeds: readonly number[]): Random {
  let hash = 0x9e3779b9;
  for (const seed of seeds) {
    double[0] = seed;
    hash = scramble(scramble(hash ^ halves[0]) ^ halves[1]);
  }
  let a = hash;
  let b = scramble(a + 0x6d2b79f5);
  let c = scramble(b + 0x6d2b79f5);
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return ((sum >>> 0) + 0.5) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

/** Mixes all 32 bits (Chris Wellons, lowbias32). */
function scramble(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return bits ^ (bits >>> 15);
}
