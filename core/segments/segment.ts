/** Keys of the eleven RFM segments, best first; the same in every language. */
export const segmentKeys = [
  'champions',
  'loyal',
  'potential_loyalist',
  'new',
  'promising',
  'need_attention',
  'about_to_sleep',
  'at_risk',
  'cant_lose',
  'hibernating',
  'lost',
] as const;

export type SegmentKey = (typeof segmentKeys)[number];

/** Recency, frequency and monetary score, each 1 to 5, 5 is best. */
export type RfmScore = readonly [recency: number, frequency: number, monetary: number];

/** Number of a score among the 125, from 0. */
export function codeOf([recency, frequency, monetary]: RfmScore): number {
  return 25 * (recency - 1) + 5 * (frequency - 1) + (monetary - 1);
}

/** All scores, indexed by code, so that customers share the objects. */
export const allScores: readonly RfmScore[] = [1, 2, 3, 4, 5].flatMap((recency) =>
  [1, 2, 3, 4, 5].flatMap((frequency) =>
    [1, 2, 3, 4, 5].map((monetary): RfmScore => [recency, frequency, monetary]),
  ),
);

export function scoreOf(recency: number, frequency: number, monetary: number): RfmScore {
  return allScores[codeOf([recency, frequency, monetary])];
}
