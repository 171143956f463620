/** The tab that remembers earlier runs and campaigns. */
export const history = {
  tab: 'CLV history',
  heading: 'What the report remembers',
  notes: {
    what: 'A row for each day on which the report was made, and one for each list that was written. The next run reads them, so keep this tab; a row that you delete is forgotten.',
    otherSettings: 'The chart begins where horizon, margin, rate and currency are those of today.',
    unread: (p: { rows: string }) =>
      `Rows that cannot be read are kept unchanged at the end of their table (${p.rows}); correct them, and they count again.`,
  },
  /** Shown instead of data for the next run; without quotes. */
  kept: 'kept',
  chart: 'Expected value, run by run',
  /** Header of the day in the reader's own calendar. */
  day: 'Day of the calendar',
  ordered: 'Ordered',
  asideOrdered: 'Kept aside, ordered',
};
