import { quantileSorted } from 'simple-statistics';
import { customerOfOrder } from './customerOfOrder';
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
  const cutOffs = chosen ?? proposedCutOffs(inputs);
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
export function proposedCutOffs(inputs: SegmentInputs): LifecycleCutOffs {
  const ascending = gapsOf(inputs).sort();
  if (ascending.length < gapsNeeded) return usualCutOffs;
  const quantile = (share: number) => Math.round(quantileSorted(Array.from(ascending), share));
  const active = quantile(0.4);
  return { active, infrequent: Math.max(active + 1, quantile(0.8)) };
}

/** Days between purchase days of one customer, of all customers. */
function gapsOf(inputs: SegmentInputs): Int32Array {
  const customerOf = customerOfOrder(inputs);
  // Days of each customer side by side.
  const ends = new Int32Array(inputs.keys.length + 1);
  for (const customer of customerOf) if (customer >= 0) ends[customer + 1] += 1;
  for (let customer = 0; customer < inputs.keys.length; customer++) ends[customer + 1] += ends[customer];
  const next = ends.slice();
  const days = new Int32Array(ends[ends.length - 1]);
  inputs.orders.orders.forEach(({ day }, i) => {
    if (customerOf[i] >= 0) days[next[customerOf[i]]++] = day;
  });
  const gaps: number[] = [];
  for (let customer = 0; customer < inputs.keys.length; customer++) {
    const own = days.subarray(ends[customer], ends[customer + 1]).sort();
    for (let i = 1; i < own.length; i++) if (own[i] > own[i - 1]) gaps.push(own[i] - own[i - 1]);
  }
  return Int32Array.from(gaps);
}
