/** What working out a cell has used, and what it shows. */
export interface Cell {
  readonly seconds: number;
  /** The size of a table, one value, or the sentence with which it was refused. */
  readonly gives: string;
}

export function shapeOf(result: unknown): string {
  if (!Array.isArray(result)) return String(result);
  return `${result.length} × ${(result[0] as readonly unknown[]).length} cells`;
}
