/** Budget terms that differ for a group: as typed, and as read for the plan. */
import type { GroupTerms } from '../../core/campaigns/plan';
import { groupTerms as fields } from '../../core/request/fields/plan';
import type { Complaint } from '../../core/request/reading';
import { readGroupTerms } from '../../core/request/readRequest';
import type { Language } from '../../core/speech/language';
import { textIn } from './textIn';

export const groupTermFields = ['uplift', 'least', 'most'] as const;

export type GroupTermField = (typeof groupTermFields)[number];

/** Texts as typed, by group key; missing ones use the general terms. */
export type TypedGroupTerms = Readonly<Record<string, Readonly<Partial<Record<GroupTermField, string>>>>>;

export interface ReadTermsOfGroups {
  /** Terms that can be read. */
  readonly terms: Readonly<Record<string, Partial<GroupTerms>>>;
  /** Complaints by group key; only groups with complaints. */
  readonly complaints: Readonly<Record<string, Readonly<Partial<Record<GroupTermField, Complaint>>>>>;
}

export function readTermsOfGroups(typed: TypedGroupTerms, language: Language): ReadTermsOfGroups {
  const terms: Record<string, Partial<GroupTerms>> = {};
  const complaints: Record<string, Readonly<Partial<Record<GroupTermField, Complaint>>>> = {};
  for (const [key, texts] of Object.entries(typed)) {
    const read = readGroupTerms(texts, language, 'wizard');
    terms[key] = read.terms;
    if (Object.keys(read.complaints).length > 0) complaints[key] = read.complaints;
  }
  return { terms, complaints };
}

/** Sets one text; an empty text restores the general term. */
export function withTerm(
  typed: TypedGroupTerms,
  key: string,
  field: GroupTermField,
  text: string,
): TypedGroupTerms {
  const { [key]: before = {}, ...others } = typed;
  const { [field]: _, ...rest } = before;
  const texts = text.trim() === '' ? rest : { ...rest, [field]: text };
  return Object.keys(texts).length === 0 ? others : { ...others, [key]: texts };
}

/** Converts the texts to another language. */
export function groupTermsIn(typed: TypedGroupTerms, from: Language, to: Language): TypedGroupTerms {
  return Object.fromEntries(
    Object.entries(typed).map(([key, texts]) => [
      key,
      Object.fromEntries(
        (Object.entries(texts) as [GroupTermField, string][]).map(([field, text]) => [
          field,
          textIn(fields[field], text, from, to),
        ]),
      ),
    ]),
  );
}
