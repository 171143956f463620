import type { Calendar } from '../cells/parse/calendarMonth';

/** Marks, numbers, days and calendar of a language. */
interface Marks {
  /** BCP 47 tag for numbers and days. */
  readonly tag: string;
  readonly rightToLeft: boolean;
  /** The calendar that readers use. */
  readonly calendar: Calendar;
  /** Whether 03/04/2024 can only be the third of April; otherwise both orders of day and month are usual. */
  readonly dayFirst: boolean;
  /** Whether thousands are grouped, because the mark cannot be mistaken for a decimal mark. */
  readonly groupsThousands: boolean;
  readonly betweenNumbers: string;
  /** Between words of a list. */
  readonly comma: string;
  /** Whether the sign of a currency precedes the amount (₺1.234); otherwise the name of the currency follows. */
  readonly currencyFirst: boolean;
  /**
   * Separators between arguments of a formula, the more common one first; two where sheets of readers use both. Sheets with
   * semicolons have decimal commas.
   */
  readonly separators: readonly [',' | ';', ...(',' | ';')[]];
}

/** The languages of the product, with everything that distinguishes the languages apart from words. */
export const writings = {
  en: {
    tag: 'en-GB',
    rightToLeft: false,
    calendar: 'gregorian',
    dayFirst: false,
    groupsThousands: false,
    betweenNumbers: ', ',
    comma: ', ',
    currencyFirst: true,
    separators: [',', ';'],
  },
  tr: {
    tag: 'tr-TR',
    rightToLeft: false,
    calendar: 'gregorian',
    dayFirst: true,
    groupsThousands: false,
    betweenNumbers: '; ',
    comma: ', ',
    currencyFirst: true,
    separators: [';'],
  },
  fa: {
    tag: 'fa-IR',
    rightToLeft: true,
    calendar: 'solarHijri',
    dayFirst: false,
    groupsThousands: true,
    betweenNumbers: '، ',
    comma: '، ',
    currencyFirst: false,
    separators: [',', ';'],
  },
} as const satisfies Readonly<Record<string, Marks>>;

export type Writing = keyof typeof writings;

/** The language of a BCP 47 tag or a host's own spelling of one ("tr-TR", "tr_TR", "fa"); null for all others. */
export function writingOf(tag: string): Writing | null {
  const [primary] = tag.toLowerCase().split(/[-_]/);
  return Object.keys(writings).includes(primary) ? (primary as Writing) : null;
}
