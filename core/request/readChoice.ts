import { latinDigits } from '../cells/parse/digits';
import type { ChoiceField } from './field';

/** The choice that a text names, without case and punctuation ("BG/NBD" is bgnbd); null when it names none. */
export function readChoice<Choice extends string | number>(
  text: string,
  { words, spellings }: ChoiceField<Choice>,
): Choice | null {
  const typed = latinDigits(text).trim();
  const all = [...words, ...spellings];
  const plain = plainly(typed);
  const found =
    all.find(([word]) => word === typed) ??
    (plain === '' ? undefined : all.find(([word]) => plainly(word) === plain));
  return found?.[1] ?? null;
}

function plainly(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
