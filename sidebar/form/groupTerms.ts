/** What is different for a group when a budget is spent: as typed, and as the plan takes it. */
import type { GroupTerms } from '../../core/campaigns/plan';
import { formatPercent } from '../../core/speech/format';
import type { Language } from '../../core/speech/language';
import { readNumber, readShare, retyped } from './typedNumbers';

export const groupTermFields = ['uplift', 'least', 'most'] as const;

export type GroupTermField = (typeof groupTermFields)[number];

/** Texts as typed, by key of group; what is not there is as for every group. */
export type TypedGroupTerms = Readonly<Record<string, Readonly<Partial<Record<GroupTermField, string>>>>>;

export interface ReadGroupTerms {
  /** What can be read. */
  readonly terms: Readonly<Record<string, Partial<GroupTerms>>>;
  /** Fields that cannot, by key of group. */
  readonly wrong: Readonly<Record<string, readonly GroupTermField[]>>;
}

export function readGroupTerms(typed: TypedGroupTerms, language: Language): ReadGroupTerms {
  const terms: Record<string, Partial<GroupTerms>> = {};
  const wrong: Record<string, readonly GroupTermField[]> = {};
  for (const [key, texts] of Object.entries(typed)) {
    const numbers = groupTermFields.flatMap((field): [GroupTermField, number][] => {
      const text = texts[field]?.trim() ?? '';
      if (text === '') return [];
      return [[field, field === 'uplift' ? readShare(text, language) : readNumber(text, language)]];
    });
    const { least = 0 } = Object.fromEntries(numbers);
    const fits = (field: GroupTermField, value: number) =>
      value >= (field === 'most' ? least : 0) && value <= (field === 'uplift' ? 1 : Number.MAX_VALUE);
    const unread = numbers.filter(([field, value]) => !fits(field, value)).map(([field]) => field);
    if (unread.length > 0) wrong[key] = unread;
    terms[key] = Object.fromEntries(numbers.filter(([field]) => !unread.includes(field)));
  }
  return { terms, wrong };
}

/** The terms with one more text; an empty one is as for every group. */
export function withTerm(
  typed: TypedGroupTerms,
  key: string,
  field: GroupTermField,
  text: string,
): TypedGroupTerms {
  const { [key]: before = {}, ...others } = typed;
  const { [field]: _, ...rest } = before;
  const own = text.trim() === '' ? rest : { ...rest, [field]: text };
  return Object.keys(own).length === 0 ? others : { ...others, [key]: own };
}

/** The same terms as another language writes them. */
export function groupTermsIn(typed: TypedGroupTerms, from: Language, to: Language): TypedGroupTerms {
  const written = (field: GroupTermField, text: string) => {
    const share = readShare(text, from);
    return field !== 'uplift' ? retyped(text, from, to) : share >= 0 ? formatPercent(share, to, 2) : text;
  };
  return Object.fromEntries(
    Object.entries(typed).map(([key, texts]) => [
      key,
      Object.fromEntries(
        Object.entries(texts).map(([field, text]) => [field, written(field as GroupTermField, text)]),
      ),
    ]),
  );
}
