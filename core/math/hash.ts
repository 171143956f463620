/** Two 32-bit words that stand for a sequence, each from 0 to 2³² − 1. */
export interface HashWords {
  readonly low: number;
  readonly high: number;
}

/** A hash that takes its sequence piece by piece. */
export interface Hash {
  /** Takes a whole number from 0 to 65,535. */
  add(unit: number): void;
  /** Takes a text and a mark behind it, so that "ab", "c" is not "a", "bc". */
  addText(text: string): void;
  /** Takes a number by its bits, so that 0.3 is not 0.1 + 0.2. */
  addNumber(value: number): void;
  /** What stands for everything that was taken since the beginning. */
  words(): HashWords;
  /** From here on, `restart` goes back to what was taken until now and not to the beginning. */
  keep(): void;
  restart(): void;
}

/** No character: Unicode leaves this code free for such uses. */
const endOfText = 0xffff;

/**
 * The one hash by which contents are compared: 64 bits, the same in every host. Not for secrets.
 *
 * The two lanes and the last mixing of cyrb53 (bryc, public domain), before it puts them together. Users' workbooks hold
 * fingerprints made by it, so another algorithm would take every report tab for changed by the user.
 */
export function newHash(): Hash {
  // Looking up a global takes longer than a step itself in some realms: together half a second over 100,000 orders.
  const { imul } = Math;
  const begun = Int32Array.of(0xdeadbeef, 0x41c6ce57);
  // Closed-over numbers beyond 31 bits would be made anew at each step.
  const state = begun.slice();
  const bits = new Int32Array(2);
  const double = new Float64Array(bits.buffer);

  const add = (unit: number) => {
    state[0] = imul(state[0] ^ unit, 2654435761);
    state[1] = imul(state[1] ^ unit, 1597334677);
  };
  return {
    add,
    addText(text) {
      for (let i = 0; i < text.length; i++) add(text.charCodeAt(i));
      add(endOfText);
    },
    addNumber(value) {
      double[0] = value;
      // By 16 bits: of 32, a change of the highest bit in two numbers would cancel out in both lanes.
      add(bits[0] & 0xffff);
      add(bits[0] >>> 16);
      add(bits[1] & 0xffff);
      add(bits[1] >>> 16);
    },
    words() {
      const low = mixed(state[0], state[1]);
      return { low: low >>> 0, high: mixed(state[1], low) >>> 0 };
    },
    keep: () => begun.set(state),
    restart: () => state.set(begun),
  };
}

/** The last units have moved only few bits of a lane, so all bits of both are mixed once more. */
function mixed(lane: number, other: number): number {
  return Math.imul(lane ^ (lane >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
}
