import type { Cell } from './cell';

const longest = 40;

/** The content of a cell, shortened to fit a sentence; '' when blank. */
export function shortText(cell: Cell): string {
  const text = String(cell ?? '').trim();
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
