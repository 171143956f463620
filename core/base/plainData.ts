/** Reads plain data that was stored as text. Never throws, whatever the text is. */

/** The object that a JSON text holds; null for any other cell or text. */
export function parsedRecord(text: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof text !== 'string') return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** An object as the text of a cell. Null members are left out, because "null" means nothing to a user who reads the cell. */
export function textOfRecord(record: object): string {
  return JSON.stringify(record, (_, value: unknown) => (value === null ? undefined : value));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
