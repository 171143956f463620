/** Reading of plain data that was kept as text: whatever stands there, nothing is thrown. */

/** The object that a JSON text holds; null for any other cell or text. */
export function parsedRecord(text: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof text !== 'string') return null;
  try {
    const kept: unknown = JSON.parse(text);
    return isRecord(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** An object as the text of a cell; members that are null are left out, because the word means nothing to a reader of the cell. */
export function textOfRecord(kept: object): string {
  return JSON.stringify(kept, (_, value: unknown) => (value === null ? undefined : value));
}

export function isRecord(kept: unknown): kept is Readonly<Record<string, unknown>> {
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept);
}

export function isNumber(kept: unknown): kept is number {
  return typeof kept === 'number' && Number.isFinite(kept);
}
