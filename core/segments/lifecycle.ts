import { quantileSorted } from 'simple-statistics';
import type { Day } from '../cells/cell';
import { purchasesBetween } from '../customers/purchases';
import type { Orders } from '../orders/order';
import type { LifecycleCutOffs } from './scheme';
import type { Group, LifecycleStage, Segmentation } from './segmentation';
import type { SegmentInputs } from './segmentInputs';

/** A month and a year, for shops whose own gaps are too few to tell. */
const usualCutOffs: LifecycleCutOffs = { active: 31, infrequent: 365 };
/** Gaps that a proposal needs. */
const gapsNeeded = 20;

const stages = ['active', 'infrequent', 'lapsed'] as const;

/** Active, infrequent and lapsed customers by the days since their last order. */
export function lifecycle(
  inputs: SegmentInputs,
  chosen: LifecycleCutOffs | null,
): Segmentation<LifecycleStage> {
  const cutOffs = chosen ?? proposedCutOffs(inputs.orders, inputs.asOf);
  const { active, infrequent } = cutOffs;
  if (!(active >= 0 && infrequent > active)) {
    throw new RangeError(`days of active and infrequent must rise from 0, got ${active}, ${infrequent}`);
  }
  const ends = [active, infrequent, null];
  return {
    scheme: { name: 'lifecycle', cutOffs },
    groups: stages.map((stage, i): Group<LifecycleStage> => {
      const rule = { kind: 'days', from: i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, to: ends[i] } as const;
      return { key: stage, name: { kind: 'lifecycle', stage }, rule };
    }),
    ordered: true,
    of: inputs.histories.map(({ lastDay }) => {
      const days = inputs.asOf - lastDay;
      return days <= active ? 0 : days <= infrequent ? 1 : 2;
    }),
    scores: null,
    frequencyScoring: null,
  };
}

/**
 * The days that 40 % and 80 % of all gaps between purchases stay within: later than most come back is infrequent,
 * later than nearly all is lapsed. A month and a year where there are fewer than 20 gaps.
 */
export function proposedCutOffs(orders: Orders, asOf: Day): LifecycleCutOffs {
  const gaps: number[] = [];
  for (const { days } of purchasesBetween(orders, Number.NEGATIVE_INFINITY, asOf)) {
    for (let i = 1; i < days.length; i++) gaps.push(days[i] - days[i - 1]);
  }
  if (gaps.length < gapsNeeded) return usualCutOffs;
  const ascending = Array.from(Float64Array.from(gaps).sort());
  const active = Math.round(quantileSorted(ascending, 0.4));
  return { active, infrequent: Math.max(active + 1, Math.round(quantileSorted(ascending, 0.8))) };
}
