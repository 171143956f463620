/** Options of the command about how customers are put into groups. */
import { readNumberText } from '../../core/cells/parse/numberText';
import {
  defaultTiers,
  mostClusters,
  mostTiers,
  type RfmLimits,
  type Scheme,
  schemeNames,
  type Tiers,
  usualAbcShares,
  usualRfmLimits,
} from '../../core/segments/scheme';
import { UserError } from '../../preview/files/userError';
import { readNumbers, rise } from './typedNumbers';

/** The scheme that an option belongs to; the option alone asks for it. */
const schemeOfOption = {
  'limits-days': 'thresholds',
  'limits-orders': 'thresholds',
  'limits-spend': 'thresholds',
  tiers: 'value',
  'cut-offs': 'lifecycle',
  clusters: 'clusters',
  by: 'columns',
  rules: 'rules',
} as const;

type SchemeOption = keyof typeof schemeOfOption;

/** Options that are given once; `--by` may be given for each column. */
export const schemeOptionNames = [
  'scheme',
  ...(Object.keys(schemeOfOption) as SchemeOption[]).filter((option) => option !== 'by'),
] as const;

/** A scheme as typed: columns and rules are read when the columns of the table are known. */
export type TypedScheme =
  | Exclude<Scheme, { name: 'columns' | 'rules' }>
  | { readonly name: 'columns'; readonly typed: readonly string[] }
  | { readonly name: 'rules'; readonly file: string };

type Given = Readonly<Partial<Record<string, string>>>;

/** `by` is what was written after each `--by`. Throws a Refusal about the first thing that does not fit. */
export function readScheme(given: Given, by: readonly string[]): TypedScheme {
  const name = schemeNamed(given, by);
  switch (name) {
    case 'rfm':
    case 'rf':
      return { name };
    case 'thresholds':
      return { name, limits: readLimits(given) };
    case 'value':
      return { name, tiers: given.tiers === undefined ? defaultTiers : readTiers(given.tiers) };
    case 'lifecycle':
      return { name, cutOffs: readCutOffs(given['cut-offs']) };
    case 'clusters':
      return { name, count: readCount(given.clusters) };
    case 'columns':
      if (by.length === 0) throw new UserError((say) => say.columnsForGroups);
      return { name, typed: by };
    case 'rules':
      if (given.rules === undefined) throw new UserError((say) => say.rulesNeedFile);
      return { name, file: given.rules };
  }
}

function schemeNamed(given: Given, by: readonly string[]): Scheme['name'] {
  const got = given.scheme;
  const named = schemeNames.find((known) => known === got?.toLowerCase().replace(/[^a-z]/g, ''));
  if (got !== undefined && named === undefined) {
    throw new UserError((say) => say.badChoice({ option: '--scheme', got, choices: schemeNames }));
  }
  const options = (Object.keys(schemeOfOption) as SchemeOption[]).filter((option) =>
    option === 'by' ? by.length > 0 : given[option] !== undefined,
  );
  const asked = named ?? (options[0] === undefined ? 'rfm' : schemeOfOption[options[0]]);
  const astray = options.find((option) => schemeOfOption[option] !== asked);
  if (astray !== undefined) {
    const [option, scheme] = [`--${astray}`, schemeOfOption[astray]];
    throw new UserError((say) => say.optionOfScheme({ option, scheme, asked }));
  }
  return asked;
}

function readLimits(given: Given): RfmLimits {
  const [usualDays, usualOrders] = [usualRfmLimits.days.join(','), usualRfmLimits.orders.join(',')];
  const { 'limits-days': days = usualDays, 'limits-orders': orders = usualOrders } = given;
  const spend = given['limits-spend'];
  if (spend === undefined) throw new UserError((say) => say.limitsNeedSpend);
  return {
    days: readFour(days, { option: '--limits-days', example: usualDays, least: 0 }),
    orders: readFour(orders, { option: '--limits-orders', example: usualOrders, least: 1 }),
    spend: readFour(spend, { option: '--limits-spend', example: '250,500,1000,2500', least: 0 }),
  };
}

function readFour(
  got: string,
  { option, example, least }: { readonly option: string; readonly example: string; readonly least: number },
): readonly [number, number, number, number] {
  const numbers = readNumbers(got, option);
  const [first, second, third, fourth] = numbers;
  if (numbers.length === 4 && first >= least && rise(numbers)) return [first, second, third, fourth];
  throw new UserError((say) => say.badRising({ option, got, count: 4, example }));
}

/** Shares of customers in percent; "breaks:4"; "abc" with or without shares of the value in percent. */
function readTiers(got: string): Tiers {
  const [kind, after] = got.toLowerCase().split(/\s*:\s*/);
  const tiers =
    kind === 'abc'
      ? abcTiers(after)
      : kind === 'breaks'
        ? breakTiers(readNumberText(after ?? ''))
        : shareTiers(readShares(got));
  if (tiers === null) throw new UserError((say) => say.badTiers({ got }));
  return tiers;
}

function readShares(got: string): readonly number[] {
  return readNumbers(got, '--tiers').map((percent) => percent / 100);
}

function abcTiers(after: string | undefined): Tiers | null {
  const shares = after === undefined ? usualAbcShares : readShares(after);
  const [a, b] = shares;
  return shares.length === 2 && a > 0 && rise(shares) && b < 1 ? { kind: 'abc', shares: [a, b] } : null;
}

function breakTiers(count: number): Tiers | null {
  return Number.isInteger(count) && count >= 2 && count <= mostTiers ? { kind: 'breaks', count } : null;
}

/** All together 1 % or less: shares of 1 were meant, "0.05,0.15". */
function shareTiers(shares: readonly number[]): Tiers | null {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const fit = shares.every((share) => share > 0) && total > 0.01 && total < 1;
  return fit && shares.length < mostTiers ? { kind: 'shares', shares } : null;
}

function readCutOffs(got: string | undefined): Extract<Scheme, { name: 'lifecycle' }>['cutOffs'] {
  if (got === undefined) return null;
  const numbers = readNumbers(got, '--cut-offs');
  const [active, infrequent] = numbers;
  if (numbers.length === 2 && active >= 0 && rise(numbers)) return { active, infrequent };
  throw new UserError((say) => say.badRising({ option: '--cut-offs', got, count: 2, example: '60,180' }));
}

function readCount(got: string | undefined): number | null {
  if (got === undefined) return null;
  const count = readNumberText(got);
  if (Number.isInteger(count) && count >= 2 && count <= mostClusters) return count;
  throw new UserError((say) =>
    say.badNumber({ option: '--clusters', got, example: `4 (2–${mostClusters})` }),
  );
}
