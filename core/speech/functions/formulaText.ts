import { writings } from '../../request/writing';
import { listOf } from '../format';
import { isRightToLeft, type Language } from '../language';

/** Separator of arguments: a semicolon in locales with a decimal comma. */
export type Separator = ',' | ';';

/** An argument as typed: a number, a share as a percentage, or any text verbatim. */
export type FormulaPart = number | { readonly share: number } | string;

/**
 * A formula as it is typed. The percent sign comes last in every language, the decimal mark differs.
 *
 * @example
 * typedFormula('CLV_SIMPLE', [20.5, { share: 0.4 }, 36], ';'); // '=CLV_SIMPLE(20,5; 40%; 36)'
 */
export function typedFormula(name: string, parts: readonly FormulaPart[], separator: Separator): string {
  const number = (value: number) => {
    const text = String(Math.round(value * 1e6) / 1e6);
    return separator === ';' ? text.replace('.', ',') : text;
  };
  const texts = parts.map((part) => {
    if (typeof part === 'string') return part;
    return typeof part === 'number' ? number(part) : `${number(part.share * 100)}%`;
  });
  return `=${name}(${texts.join(`${separator} `)})`;
}

/**
 * The formula that an error message proposes, in the syntax of sheets in that language. Where sheets separate arguments by
 * commas or by semicolons, both forms are given.
 *
 * @example
 * writtenFormula('CLV_SIMPLE', [20, { share: 0.4 }], 'en'); // '=CLV_SIMPLE(20, 40%) or =CLV_SIMPLE(20; 40%)'
 */
export function writtenFormula(name: string, parts: readonly FormulaPart[], language: Language): string {
  const ways = writings[language].separators.map((separator) => {
    const typed = typedFormula(name, parts, separator);
    // Isolates the formula's left-to-right direction in a sentence from the right.
    return isRightToLeft(language) ? `\u2068${typed}\u2069` : typed;
  });
  return listOf([...new Set(ways)], language, 'or');
}
