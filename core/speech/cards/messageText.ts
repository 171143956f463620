import type { Language } from '../language';
import { cardWords } from './cardWords';
import { inLettersOf, shownName } from './shownName';

/**
 * A placeholder with the spaces and commas before it, and the Persian title ("dear") after a name, which must go when
 * the name is unknown.
 */
const placeInText = /([\s,،]*)\{\s*([^{}]*?)\s*\}(\s+(?:عزیز|گرامی|جان)(?!\p{L}))?/gu;

/** Values of the placeholders of a message; '' when unknown. */
export interface MessageFields {
  readonly firstName: string;
  readonly lastProduct: string;
  readonly nextProduct: string;
}

/** Names of the placeholders in every language, because a user's text keeps its language when the sidebar's language changes. */
const places: Readonly<Record<keyof MessageFields, readonly string[]>> = {
  firstName: ['name', 'ad', 'نام'],
  lastProduct: ['product', 'ürün', 'محصول'],
  nextProduct: ['suggestion', 'öneri', 'پیشنهاد'],
};

/**
 * The message to one customer, with its placeholders filled in. An unknown name is left out with the space and comma
 * before it and the title after it; an unknown product becomes "your order". Names get proper case. Other words in
 * braces stay.
 *
 * @example
 * messageText('Hi {name}, it is time for {product}.', { firstName: '', lastProduct: 'Tea', nextProduct: '' }, 'en'); // 'Hi, it is time for Tea.'
 */
export function messageText(text: string, fields: MessageFields, language: Language): string {
  const { unknown } = cardWords(language);
  const stands = { firstName: '', lastProduct: unknown.product, nextProduct: unknown.suggestion };
  const known = { ...fields, firstName: shownName(fields.firstName, language) };
  const filled = text.replace(placeInText, (whole, before: string, place: string, title = '') => {
    const field = fieldOf(place);
    if (field === undefined) return whole;
    const own = inLettersOf(language, known[field]) || stands[field];
    return own === '' ? '' : before + own + title;
  });
  return filled.replace(/^[\s,،]+/u, '');
}

const fieldOf = (place: string) =>
  (Object.keys(places) as (keyof MessageFields)[]).find(
    (field) =>
      places[field].includes(place.toLocaleLowerCase('tr')) || places[field].includes(place.toLowerCase()),
  );
