import type { Input } from '../../core/functions/types';

interface Made {
  readonly from: readonly unknown[];
  readonly input: Input;
}

/** The latest ranges of orders and what became of them. */
let recent: readonly Made[] = [];
const kept = 3;

/**
 * What `make` makes of a range, made once for all cells that hand over an equal one.
 *
 * Excel gives every cell a copy of its own: to see that nothing has changed is many times quicker than to read it anew,
 * and what comes out is the very same object, so that whoever asks next need not look into it at all.
 */
export function onceForEqual(range: readonly unknown[], make: (range: readonly unknown[]) => Input): Input {
  const known = recent.find(({ from }) => isEqual(from, range));
  const found = known ?? { from: range, input: make(range) };
  recent = [found, ...recent.filter((one) => one !== known)].slice(0, kept);
  return found.input;
}

/** Cells that are objects, such as errors, count as different. */
function isEqual(one: readonly unknown[], other: readonly unknown[]): boolean {
  const { isArray } = Array;
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) {
    const [row, beside] = [one[i], other[i]];
    if (row === beside) continue;
    if (!isArray(row) || !isArray(beside) || row.length !== beside.length) return false;
    for (let k = 0; k < row.length; k++) if (row[k] !== beside[k]) return false;
  }
  return true;
}
