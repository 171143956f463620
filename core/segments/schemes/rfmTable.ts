import { type RfmScore, type SegmentKey, segmentKeys } from '../segment';
import type { Group } from '../segmentation';

/**
 * The 125 RFM codes in eleven segments: the published table in wide use that
 * covers every code exactly once (other popular tables leave up to 36 codes
 * without a segment or put one code into several).
 */
const codes: Readonly<Record<SegmentKey, string>> = {
  champions: '555 554 544 545 454 455 445',
  loyal: '543 444 435 355 354 345 344 335',
  potential_loyalist:
    '553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 341 333 323',
  new: '512 511 422 421 412 411 311',
  promising: '525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313',
  need_attention: '535 534 443 434 343 334 325 324',
  about_to_sleep: '331 321 312 221 213 231 241 251',
  at_risk: '255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124',
  cant_lose: '155 154 144 214 215 115 114 113',
  hibernating: '332 322 233 232 223 222 132 123 122 212 211',
  lost: '111 112 121 131 141 151',
};

const segmentOfCode: ReadonlyMap<string, SegmentKey> = new Map(
  (Object.keys(codes) as SegmentKey[]).flatMap((segment) =>
    codes[segment].split(' ').map((code) => [code, segment] as const),
  ),
);

/** The eleven segments with their codes. */
export const rfmGroups: readonly Group<SegmentKey>[] = segmentKeys.map((key) => ({
  key,
  name: { kind: 'segment', segment: key },
  rule: { kind: 'codes', codes: codes[key].split(' ') },
}));

/** The one segment that an RFM score belongs to; each score 1 to 5. */
export function rfmSegment(score: RfmScore): SegmentKey {
  const segment = segmentOfCode.get(score.join(''));
  if (segment === undefined) throw new RangeError(`RFM scores must be 1 to 5, got ${score.join(', ')}`);
  return segment;
}
