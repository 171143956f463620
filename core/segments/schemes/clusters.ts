import { medianSorted, silhouette } from 'simple-statistics';
import { kMeans, lloyd, nearestCentre } from '../../math/kMeans';
import { seededRandom } from '../../math/random';
import {
  type ClusterFeature,
  type ClusterModel,
  clusterFeatures,
  customersToCluster,
  mostClusters,
} from '../scheme';
import type { Group, SchemeUnavailable, Segmentation, Trait } from '../segmentation';
import type { SegmentInputs } from '../segmentInputs';

/** Largest number of clusters tried automatically. */
const mostTried = 8;
/**
 * A smaller mean silhouette does not indicate structure: 500 points spread evenly in a cube reach 0.29, 240 of them 0.33, a shop
 * simulated without clusters 0.31; CDNOW, where most bought once, has 0.48. (Kaufman & Rousseeuw 1990, table 4, say 0.25.)
 */
const leastSilhouette = 0.35;
/** Sample size for choosing the number of clusters and their centres: silhouettes compare all pairs. */
const sampleSize = 500;
const starts = 10;
const seed = 1957;
/** A centre this many standard deviations from the shop's mean is a trait; the two strongest make the name. */
const traitFrom = 0.5;
const traitsNamed = 2;

/**
 * Clusters by days since the last order, number of orders and average order:
 * k-means on their logarithms, scaled; k by the highest mean silhouette. Most valuable cluster first.
 *
 * The same for any order of the rows, and on every run. Equal customers are in one cluster.
 */
export function clusters(
  inputs: SegmentInputs,
  count: number | null,
  known?: ClusterModel,
): Segmentation | SchemeUnavailable {
  const features = featuresOf(inputs);
  const model = known ?? findClusters(features, inputs, count);
  if ('unsupported' in model) return model;
  const of = features.map((point) => nearestCentre(scaled(point, model), model.centres));
  return {
    scheme: { name: 'clusters', count, model },
    groups: model.centres.map((centre, i) => groupOf(centre, i, features, of)),
    ordered: true,
    of,
    scores: null,
    frequencyScoring: null,
  };
}

function featuresOf({ histories: { asOf, count, lastDay, orders, revenue } }: SegmentInputs): number[][] {
  return Array.from({ length: count }, (_, i) => [
    Math.log1p(asOf - lastDay[i]),
    Math.log(orders[i]),
    Math.log1p(revenue[i] / orders[i]),
  ]);
}

function findClusters(
  features: readonly number[][],
  { values }: SegmentInputs,
  count: number | null,
): ClusterModel | SchemeUnavailable {
  const customers = features.length;
  if (count !== null && !(Number.isInteger(count) && count >= 2 && count <= mostClusters)) {
    throw new RangeError(`count of clusters must be 2 to ${mostClusters}, got ${count}`);
  }
  const needed = Math.max(customersToCluster, 2 * (count ?? 0));
  if (customers < needed) {
    return { unsupported: true, code: 'tooFewCustomers', params: { customers, needed } };
  }
  // Sorted, so that neither sums nor the sample depend on the order of the customers.
  const ordered = [...features].sort(byValue);
  const scale = scaleOf(ordered);
  const points = ordered.map((point) => scaled(point, scale));
  const sample = spreadSample(points, sampleSize);
  const kinds = new Set(sample.map(String)).size;
  const candidates = count === null ? Array.from({ length: mostTried - 1 }, (_, i) => i + 2) : [count];
  const tried = candidates
    .filter((k) => k <= kinds)
    .map((k) => {
      const { centres } = kMeans(sample, k, starts, seededRandom(seed, k));
      return { centres, silhouette: meanSilhouette(sample, centres) };
    });
  const best = tried.reduce<(typeof tried)[number] | null>(
    (found, one) => (found === null || one.silhouette > found.silhouette ? one : found),
    null,
  );
  if (best === null || (count === null && best.silhouette < leastSilhouette)) {
    return { unsupported: true, code: 'noClusters', params: {} };
  }
  const { centres } = lloyd(points, best.centres);
  return { ...scale, centres: bestFirst(centres, features, values, scale), silhouette: best.silhouette };
}

function byValue(one: readonly number[], other: readonly number[]): number {
  for (let d = 0; d < one.length; d++) if (one[d] !== other[d]) return one[d] - other[d];
  return 0;
}

type Scale = Pick<ClusterModel, 'means' | 'deviations'>;

/**
 * Mean and standard deviation of each feature; 1 for a constant feature, which then has no influence (not Infinity,
 * which JSON cannot represent).
 */
function scaleOf(points: readonly (readonly number[])[]): Scale {
  const means = clusterFeatures.map((_, d) => points.reduce((sum, p) => sum + p[d], 0) / points.length);
  const deviations = means.map((mean, d) => {
    const variance = points.reduce((sum, p) => sum + (p[d] - mean) ** 2, 0) / points.length;
    return variance > 1e-12 ? Math.sqrt(variance) : 1;
  });
  return { means, deviations };
}

function scaled(point: readonly number[], { means, deviations }: Scale): number[] {
  return point.map((value, d) => (value - means[d]) / deviations[d]);
}

/** At most `size` of the points, evenly spread over their order. */
function spreadSample<Point>(points: readonly Point[], size: number): Point[] {
  if (points.length <= size) return [...points];
  return Array.from({ length: size }, (_, i) => points[Math.floor(((i + 0.5) * points.length) / size)]);
}

function meanSilhouette(points: readonly number[][], centres: readonly (readonly number[])[]): number {
  const labels = points.map((point) => nearestCentre(point, centres));
  if (new Set(labels).size < centres.length) return -1;
  const widths = silhouette(points, labels);
  return widths.reduce((sum, width) => sum + width, 0) / widths.length;
}

/** The centres by the mean value of their customers, highest first. */
function bestFirst(
  centres: KMeansCentres,
  features: readonly number[][],
  values: SegmentInputs['values'],
  scale: Scale,
): KMeansCentres {
  const members = centres.map((): number[] => []);
  features.forEach((point, i) => {
    members[nearestCentre(scaled(point, scale), centres)].push(values.clv[i]);
  });
  const means = members.map(
    (clv) => clv.sort((a, b) => a - b).reduce((sum, v) => sum + v, 0) / (clv.length || 1),
  );
  return centres
    .map((centre, c) => ({ centre, mean: means[c] }))
    .sort((one, other) => other.mean - one.mean || byValue(one.centre, other.centre))
    .map(({ centre }) => centre);
}

type KMeansCentres = readonly (readonly number[])[];

function groupOf(
  centre: readonly number[],
  index: number,
  features: readonly number[][],
  of: readonly number[],
): Group {
  const traits = clusterFeatures
    .map((feature, d): Trait & { readonly strength: number } => ({
      feature,
      level: centre[d] > 0 ? 'high' : 'low',
      strength: Math.abs(centre[d]),
    }))
    .filter(({ strength }) => strength >= traitFrom)
    .sort((one, other) => other.strength - one.strength)
    .slice(0, traitsNamed)
    .map(({ feature, level }): Trait => ({ feature, level }));
  const members = features.filter((_, i) => of[i] === index);
  const median = (d: number) =>
    members.length === 0 ? 0 : medianSorted(members.map((point) => point[d]).sort((a, b) => a - b));
  const typical: Readonly<Record<ClusterFeature, number>> = {
    daysSince: Math.round(Math.expm1(median(0))),
    orders: Math.round(Math.exp(median(1))),
    averageOrder: Math.expm1(median(2)),
  };
  return {
    key: `cluster_${index + 1}`,
    name: { kind: 'cluster', traits, number: index + 1 },
    rule: { kind: 'typical', typical },
  };
}
