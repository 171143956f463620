interface Marks {
  /** BCP 47 tag of its numbers. */
  readonly tag: string;
  /** Thousands get a mark, where it cannot be taken for one of decimals. */
  readonly groupsThousands: boolean;
  readonly betweenNumbers: string;
  /** 03/04/2024 can only be the third of April; otherwise both orders of day and month are usual. */
  readonly dayFirst: boolean;
}

/** How each language of the product writes numbers and days; the list of these languages. */
export const writings = {
  en: { tag: 'en-GB', groupsThousands: false, betweenNumbers: ', ', dayFirst: false },
  tr: { tag: 'tr-TR', groupsThousands: false, betweenNumbers: '; ', dayFirst: true },
  fa: { tag: 'fa-IR', groupsThousands: true, betweenNumbers: '، ', dayFirst: false },
} as const satisfies Readonly<Record<string, Marks>>;

export type Writing = keyof typeof writings;
