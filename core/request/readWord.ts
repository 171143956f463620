import type { TextField } from './field';

/** A code as the program takes it: EUR, Europe/Istanbul, tr-TR; null when there is none like it. Other words stay as they are. */
export function readWord(text: string, kind: TextField['kind']): string | null {
  switch (kind) {
    case 'currency':
      // A sign stays as it is.
      return /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : text;
    case 'timeZone':
      return orNull(() => new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone);
    case 'language':
      return orNull(() => Intl.getCanonicalLocales(text.replace(/_/g, '-'))[0]);
    case 'text':
      return text;
  }
}

function orNull(find: () => string): string | null {
  try {
    return find();
  } catch {
    return null;
  }
}
