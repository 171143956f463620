import type { TextField } from './field';
import { writingOf } from './writing';

/**
 * A code as the program takes it: EUR, Europe/Istanbul, tr-TR; null when there is none like it, or it is of a language that
 * the product does not speak. Other words stay as they are.
 */
export function readWord(text: string, kind: TextField['kind']): string | null {
  switch (kind) {
    case 'currency':
      // A sign stays as it is.
      return /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : text;
    case 'timeZone':
      return orNull(() => new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone);
    case 'language':
      return orNull(() => {
        const [tag] = Intl.getCanonicalLocales(text.replace(/_/g, '-'));
        return writingOf(tag) === null ? null : tag;
      });
    case 'text':
      return text;
  }
}

function orNull(find: () => string | null): string | null {
  try {
    return find();
  } catch {
    return null;
  }
}
