/** What was counted of a campaign. */
export interface CountedCampaign {
  readonly campaign: string;
  readonly list: string;
  readonly written: string;
  readonly ordered: string;
  /** Null when nobody was kept aside. */
  readonly aside: string | null;
  readonly asideOrdered: string;
  /** The verdict in words. */
  readonly verdict: string;
  /** The last day that will count; null when it is over. */
  readonly until: string | null;
}

/** The first page: what the customers are expected to bring, and six cards. */
export const home = {
  verdicts: {
    ofDay: (p: { day: string }) => `Campaign of ${p.day}`,
    named: (p: { name: string }) => `Campaign “${p.name}”`,
    line: (p: CountedCampaign) =>
      [
        `${p.campaign}, ${p.list}: ${p.written} written to, ${p.ordered} ordered`,
        p.aside === null ? '' : `; of those kept aside ${p.asideOrdered} of ${p.aside}`,
        `: ${p.verdict}`,
        p.until === null ? '' : ` (so far; orders up to ${p.until} count)`,
      ].join(''),
    better: (p: { count: string }) => `about ${p.count} more than without`,
    worse: (p: { count: string }) => `about ${p.count} fewer than without`,
    same: 'no difference',
    tooFew: 'too few to tell',
    noControl: 'nobody was kept aside, so there is nothing to compare with',
    unknownCustomers: 'most of these customers are no longer in the sheet, so it cannot be told',
  },
};
