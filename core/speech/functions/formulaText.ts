import type { Language } from '../language';

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
 * A formula that a complaint proposes, as it is typed in a sheet of that language. Turkish sheets separate arguments
 * with semicolons; the other two languages are shown in sheets of many countries, so both ways are said.
 *
 * @example
 * writtenFormula('CLV_SIMPLE', [20, { share: 0.4 }], 'en'); // '=CLV_SIMPLE(20, 40%) or =CLV_SIMPLE(20; 40%)'
 */
export function writtenFormula(name: string, parts: readonly FormulaPart[], language: Language): string {
  const [commas, semicolons] = ([',', ';'] as const).map((separator) => {
    const typed = typedFormula(name, parts, separator);
    // Isolates the formula's left-to-right direction in Persian text.
    return language === 'fa' ? `\u2068${typed}\u2069` : typed;
  });
  if (language === 'tr') return semicolons;
  if (commas === semicolons) return commas;
  return `${commas} ${language === 'fa' ? 'یا' : 'or'} ${semicolons}`;
}
