const key = 'customer-value-safeguard';
/** Google keeps 9 kB of a property, and a character takes up to three bytes. */
const charactersPerProperty = 2_900;

/** Keeps a text in properties of the document, or takes it away; see Host.safeguard. */
export function keepSafe(text: string | null): void {
  const properties = PropertiesService.getDocumentProperties();
  const before = Number(properties.getProperty(key) ?? 0);
  // Without the number of its parts there is no text, so a half-written one is none.
  properties.deleteProperty(key);
  const parts = text === null ? [] : partsOf(text);
  parts.forEach((part, i) => {
    properties.setProperty(`${key}.${i}`, part);
  });
  for (let i = parts.length; i < before; i++) properties.deleteProperty(`${key}.${i}`);
  if (parts.length > 0) properties.setProperty(key, String(parts.length));
}

/** The text that is kept; null when there is none. */
export function keptSafe(): string | null {
  const properties = PropertiesService.getDocumentProperties();
  const count = Number(properties.getProperty(key) ?? 0);
  if (!(count > 0)) return null;
  const parts = Array.from({ length: count }, (_, i) => properties.getProperty(`${key}.${i}`));
  return parts.some((part) => part === null) ? null : parts.join('');
}

function partsOf(text: string): string[] {
  const count = Math.ceil(text.length / charactersPerProperty);
  return Array.from({ length: count }, (_, i) =>
    text.slice(i * charactersPerProperty, (i + 1) * charactersPerProperty),
  );
}
