import type { Row } from '../../cells/cell';

/**
 * A short text for each text that comes after `before`: the same for equal texts and, for all practical purposes,
 * different for others.
 */
export function hashesAfter(before: string): (text: string) => string {
  const hash = newHash();
  hash.addText(before);
  const begun = hash.state.slice();
  return (text) => {
    hash.state.set(begun);
    hash.addText(text);
    return hash.digest();
  };
}

/** The same for rows of cells: over type and content of every cell, with the shape. */
export function fingerprint<HostRow>(
  rows: readonly HostRow[],
  cellsOf: (row: HostRow) => Row = (row) => row as Row,
): string {
  const hash = newHash();
  const bits = new Int32Array(2);
  const double = new Float64Array(bits.buffer);
  for (const row of rows) {
    for (const cell of cellsOf(row)) {
      if (typeof cell === 'number') {
        double[0] = cell;
        hash.add(1);
        hash.add(bits[0]);
        hash.add(bits[1]);
      } else if (typeof cell === 'string') {
        hash.add(2);
        hash.addText(cell);
      } else {
        hash.add(cell === null ? 3 : cell ? 4 : 5);
      }
    }
    hash.add(6);
  }
  return hash.digest();
}

/** Two independent 32-bit multiplicative hashes of a sequence of words. */
function newHash() {
  // Closed-over numbers beyond 31 bits would be made anew at each step, and looking up a global takes longer than the
  // step itself in some realms: together half a second over 100,000 orders.
  const { imul } = Math;
  const state = Int32Array.of(0x811c9dc5, 0x9747b28c);
  const add = (word: number) => {
    const second = state[1];
    state[0] = imul(state[0] ^ word, 0x01000193);
    state[1] = imul((second << 13) | (second >>> 19), 5) + (word ^ 0xe6546b64);
  };
  return {
    state,
    add,
    addText(text: string) {
      add(text.length);
      for (let i = 0; i < text.length; i++) add(text.charCodeAt(i));
    },
    /** 14 characters. */
    digest: () => stirred(state[0]) + stirred(state[1]),
  };
}

/** The last words have moved only the low bits, so all are mixed once more. */
function stirred(word: number): string {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return ((twice ^ (twice >>> 16)) >>> 0).toString(36).padStart(7, '0');
}
