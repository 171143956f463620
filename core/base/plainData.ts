/** Reads plain data that was stored as text. Never throws, whatever the text is. */

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

/** An object as the text of a cell. Null members are left out, because "null" means nothing to a user who reads the cell. */
export function textOfRecord(kept: object): string {
  return JSON.stringify(kept, (_, value: unknown) => (value === null ? undefined : value));
}

export function isRecord(kept: unknown): kept is Readonly<Record<string, unknown>> {
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept);
}

export function isNumber(kept: unknown): kept is number {
  return typeof kept === 'number' && Number.isFinite(kept);
}
