import type { Language } from '../language';
import { cardWords } from './cardWords';
import { inLettersOf, shownName } from './shownName';

/** Spaces and commas, a place, and the title that follows a name in Persian ("dear"): without the name it would stand alone. */
const placeInText = /([\s,،]*)\{\s*([^{}]*?)\s*\}(\s+(?:عزیز|گرامی|جان)(?!\p{L}))?/gu;

/** What is filled into a message; '' when unknown. */
export interface MessageFields {
  readonly firstName: string;
  readonly lastProduct: string;
  readonly nextProduct: string;
}

/** Names of the places in a message, in every language: a text stays as it is when the language is changed. */
const places: Readonly<Record<keyof MessageFields, readonly string[]>> = {
  firstName: ['name', 'ad', 'نام'],
  lastProduct: ['product', 'ürün', 'محصول'],
  nextProduct: ['suggestion', 'öneri', 'پیشنهاد'],
};

/**
 * The message to one customer: the text with its places filled in. What is not known of the customer leaves no hole: a name is
 * left out with the space and comma before it and the title after it, a product becomes "your order". A name is in proper
 * case. Other words in braces stay.
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
