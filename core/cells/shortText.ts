import type { Cell } from './cell';

const longest = 40;

/** What a cell holds, short enough for a sentence; '' when it is blank. */
export function shortText(cell: Cell): string {
  const text = String(cell ?? '').trim();
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
