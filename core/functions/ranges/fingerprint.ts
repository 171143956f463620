import type { Row } from '../../cells/cell';
import { type Hash, newHash } from '../../math/hash';

/**
 * Hashes texts with the prefix `before`: equal texts have equal hashes, different texts practically never.
 */
export function hashesAfter(before: string): (text: string) => string {
  const hash = newHash();
  hash.addText(before);
  hash.keep();
  return (text) => {
    hash.restart();
    hash.addText(text);
    return digest(hash);
  };
}

/** Fingerprint of rows of cells: type and content of every cell, and the shape. */
export function fingerprint<HostRow>(
  rows: readonly HostRow[],
  cellsOf: (row: HostRow) => Row = (row) => row as Row,
): string {
  const hash = newHash();
  for (const row of rows) {
    for (const cell of cellsOf(row)) {
      if (typeof cell === 'number') {
        hash.add(1);
        hash.addNumber(cell);
      } else if (typeof cell === 'string') {
        hash.add(2);
        hash.addText(cell);
      } else {
        hash.add(cell === null ? 3 : cell ? 4 : 5);
      }
    }
    hash.add(6);
  }
  return digest(hash);
}

/** 14 characters. */
function digest(hash: Hash): string {
  const { low, high } = hash.words();
  return low.toString(36).padStart(7, '0') + high.toString(36).padStart(7, '0');
}
