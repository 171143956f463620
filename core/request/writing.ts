import type { Calendar } from '../cells/parse/calendarMonth';

/** How a language writes what is not words. A mark that its readers would take for another language's is a mistake in every sentence. */
interface Marks {
  /** BCP 47 tag of its numbers and days. */
  readonly tag: string;
  readonly rightToLeft: boolean;
  /** The calendar whose months its readers go by. */
  readonly calendar: Calendar;
  /** 03/04/2024 can only be the third of April; otherwise both orders of day and month are usual. */
  readonly dayFirst: boolean;
  /** Thousands get a mark, where it cannot be taken for one of decimals. */
  readonly groupsThousands: boolean;
  readonly betweenNumbers: string;
  /** Between words. */
  readonly comma: string;
  /** ₺1.234, otherwise the currency stands behind the amount, by its name. */
  readonly currencyFirst: boolean;
  /**
   * Between arguments of formulas in its sheets, the usual one first: both where its readers' sheets are set up in both ways. A
   * sheet with semicolons has decimal commas.
   */
  readonly separators: readonly [',' | ';', ...(',' | ';')[]];
}

/** The list of the product's languages. All that tells one from the others, apart from its words, is here. */
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
