import { quantileSorted } from 'simple-statistics';
import type { LifecycleCutOffs } from '../scheme';
import type { Group, LifecycleStage, Segmentation } from '../segmentation';
import type { SegmentInputs } from '../segmentInputs';

/** A month and a year, for shops with too few gaps. */
const usualCutOffs: LifecycleCutOffs = { active: 31, infrequent: 365 };
/** Minimum number of gaps for a proposal. */
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
  const ranges = [
    { from: 0, to: active },
    { from: active + 1, to: infrequent },
    { from: infrequent + 1, to: null },
  ];
  return {
    scheme: { name: 'lifecycle', cutOffs },
    groups: stages.map((stage, i): Group<LifecycleStage> => {
      const rule = { kind: 'days', ...ranges[i] } as const;
      return { key: stage, name: { kind: 'lifecycle', stage }, rule };
    }),
    ordered: true,
    of: Array.from(inputs.histories.lastDay, (lastDay) => {
      const days = inputs.histories.asOf - lastDay;
      return days <= active ? 0 : days <= infrequent ? 1 : 2;
    }),
    scores: null,
    frequencyScoring: null,
  };
}

/**
 * The 40 % and 80 % quantiles of all gaps between purchases, as limits of infrequent and lapsed. A month and a year
 * with fewer than 20 gaps.
 */
export function proposedCutOffs(inputs: SegmentInputs): LifecycleCutOffs {
  const ascending = gapsOf(inputs).sort();
  if (ascending.length < gapsNeeded) return usualCutOffs;
  const quantile = (share: number) => Math.round(quantileSorted(Array.from(ascending), share));
  const active = quantile(0.4);
  return { active, infrequent: Math.max(active + 1, quantile(0.8)) };
}

/** Days between purchase days of one customer, of all customers. */
function gapsOf({ orders, histories }: SegmentInputs): Int32Array {
  // A table of customers has no single gaps.
  if (orders.kind === 'customers') return new Int32Array(0);
  const { book } = orders;
  const gaps = new Int32Array(book.day.length);
  let count = 0;
  for (const customer of histories.customer) {
    const to = book.start[customer + 1];
    for (let at = book.start[customer] + 1; at < to && book.day[at] <= histories.asOf; at++) {
      const gap = book.day[at] - book.day[at - 1];
      if (gap > 0) gaps[count++] = gap;
    }
  }
  return gaps.subarray(0, count);
}
