/** What is said about a text that was typed and cannot be taken. */
export const request = {
  /** Behind the name of the place. */
  misfit: (p: { got: string; expected: string }) => `“${p.got}” does not fit. ${p.expected}`,
  twoReadings: (p: { got: string; one: string; other: string }) =>
    `“${p.got}” can be ${p.one} or ${p.other}. Write the one that you mean.`,
  notAvailable: (p: { got: string; choices: readonly string[] }) =>
    `“${p.got}” is not available. Choose ${p.choices.join(' or ')}.`,
  notADate: (p: { got: string; example: string }) =>
    `“${p.got}” is not a date. Write it as year-month-day, such as ${p.example}.`,
  /** Of a day in the sidebar. */
  dayLike: (p: { example: string }) => `This is not a date we can read. Write it like ${p.example}.`,
  belowLeast: (p: { example: string }) =>
    `Write an amount that is not below the least, such as ${p.example}, or leave it empty.`,
  one: (p: {
    what: 'share' | 'money' | 'months' | 'days' | 'weeks' | 'number';
    whole: boolean;
    above: string;
    orEqual: boolean;
    /** Null where no limit is worth a word. */
    atMost: string | null;
    example: string;
    mayBeEmpty: boolean;
  }) => {
    const limits = p.orEqual
      ? p.atMost === null
        ? `of ${p.above} or more`
        : `from ${p.above} to ${p.atMost}`
      : `above ${p.above}${p.atMost === null ? '' : ` and up to ${p.atMost}`}`;
    const number = p.whole ? 'a whole number' : 'a number';
    const what = {
      share: `a percentage ${limits}`,
      money: `an amount ${limits}`,
      months: `a number of months ${limits}`,
      days: `${number} of days`,
      weeks: `${number} of weeks ${limits}`,
      number: `${number} ${limits}`,
    }[p.what];
    return `Write ${what}, such as ${p.example}${p.mayBeEmpty ? ', or leave it empty' : ''}.`;
  },
  list: (p: {
    what: 'days' | 'weeks' | 'orders' | 'money' | 'percent';
    /** Null for weeks, and for shares that leave a rest: as many as are wanted. */
    count: number | null;
    least: string;
    most: string;
    example: string;
  }) => {
    const count = p.count === 2 ? 'two' : 'four';
    const what = {
      days: `${count} rising numbers of days`,
      orders: `${count} rising numbers of orders`,
      money: `${count} rising amounts`,
      percent:
        p.count === null
          ? 'percentages above 0 that are less than 100 together'
          : `${count} rising percentages below 100`,
      weeks: `whole numbers of weeks from ${p.least} to ${p.most}`,
    }[p.what];
    return `Write ${what}, such as ${p.example}.`;
  },
};

/** Every language says the same. */
export type RequestSentences = typeof request;
