/** The ways in which numbers and days are written: one for each language of the product. */
export type Writing = 'en' | 'tr' | 'fa';

interface Marks {
  /** BCP 47 tag of its numbers. */
  readonly tag: string;
  /** Thousands get a mark, where it cannot be taken for one of decimals. */
  readonly groupsThousands: boolean;
  readonly betweenNumbers: string;
  /** 03/04/2024 can only be the third of April; otherwise both orders of day and month are usual. */
  readonly dayFirst: boolean;
}

export const writings: Readonly<Record<Writing, Marks>> = {
  en: { tag: 'en-GB', groupsThousands: false, betweenNumbers: ', ', dayFirst: false },
  tr: { tag: 'tr-TR', groupsThousands: false, betweenNumbers: '; ', dayFirst: true },
  fa: { tag: 'fa-IR', groupsThousands: true, betweenNumbers: '، ', dayFirst: false },
};
