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

/** Segments of customers who are slipping away but are worth an effort, the dearest first. */
export const slippingSegments: readonly SegmentKey[] = [
  'cant_lose',
  'at_risk',
  'need_attention',
  'about_to_sleep',
];

/** Recency, frequency and monetary score, each 1 to 5, 5 is best. */
export type RfmScore = readonly [recency: number, frequency: number, monetary: number];
