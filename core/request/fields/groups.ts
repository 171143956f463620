/** How customers are put into groups, and with which numbers. */
import {
  defaultTiers,
  mostClusters,
  mostTiers,
  type Tiers,
  usualAbcShares,
  usualRfmLimits,
} from '../../segments/scheme';
import { choices, type Field, type ListField } from '../field';
import { anyMoney, longestGap } from '../limits';
import { scheme } from './scheme';

const fourRising = { kind: 'numbers', count: { least: 4, most: 4 }, rising: true } as const;
const days = { above: 0, orEqual: true, atMost: longestGap } as const;
const wholeDays = { ...days, whole: true } as const;

/** Shares of the customers; what is left is the last tier. All together 1 % or less: shares of 1 were meant, 0.05,0.15. */
const tierShares = {
  kind: 'numbers',
  unit: 'percent',
  count: { least: 1, most: mostTiers - 1 },
  each: { above: 0, atMost: 1 },
  rising: false,
  total: { above: 0.01, below: 1 },
  example: defaultTiers.shares,
} as const satisfies ListField;

export const groups = {
  scheme,
  limitDays: {
    ...fourRising,
    unit: 'days',
    each: days,
    example: usualRfmLimits.days,
    standard: usualRfmLimits.days,
    wizard: { section: 'groups', id: 'groups-days', mayBeEmpty: true },
    option: { name: 'limits-days' },
    memory: 'group.days',
    of: { scheme: 'thresholds' },
  },
  limitOrders: {
    ...fourRising,
    unit: 'orders',
    each: { above: 1, orEqual: true, atMost: 1e6 },
    example: usualRfmLimits.orders,
    standard: usualRfmLimits.orders,
    wizard: { section: 'groups', id: 'groups-orders', mayBeEmpty: true },
    option: { name: 'limits-orders' },
    memory: 'group.orders',
    of: { scheme: 'thresholds' },
  },
  /** The sidebar proposes limits that split the customers into fifths; the command has no default. */
  limitSpend: {
    ...fourRising,
    unit: 'money',
    each: anyMoney,
    example: [250, 500, 1000, 2500],
    wizard: { section: 'groups', id: 'groups-spend', mayBeEmpty: true },
    option: { name: 'limits-spend' },
    memory: 'group.spend',
    of: { scheme: 'thresholds' },
  },
  tierKind: {
    ...choices<Tiers['kind']>(['shares', 'breaks', 'abc']),
    standard: defaultTiers.kind,
    wizard: { section: 'groups', id: 'groups-tiers', mayBeEmpty: false },
    memory: 'group.tiers',
    of: { scheme: 'value' },
  },
  tierShares: {
    ...tierShares,
    standard: tierShares.example,
    wizard: { section: 'groups', id: 'groups-shares', mayBeEmpty: true },
    option: { name: 'tiers' },
    memory: 'group.shares',
    of: { scheme: 'value', tiers: 'shares' },
  },
  tierCount: {
    kind: 'count',
    limits: { above: 2, orEqual: true, atMost: mostTiers, whole: true },
    example: 4,
    standard: 4,
    wizard: { section: 'groups', id: 'groups-tierCount', mayBeEmpty: true },
    option: { name: 'tiers', prefix: 'breaks' },
    memory: 'group.tierCount',
    of: { scheme: 'value', tiers: 'breaks' },
  },
  abcShares: {
    kind: 'numbers',
    unit: 'percent',
    count: { least: 2, most: 2 },
    each: { above: 0.01, orEqual: true, atMost: 0.9999 },
    rising: true,
    example: usualAbcShares,
    standard: usualAbcShares,
    wizard: { section: 'groups', id: 'groups-abc', mayBeEmpty: true },
    option: { name: 'tiers', prefix: 'abc', bare: true },
    memory: 'group.abc',
    of: { scheme: 'value', tiers: 'abc' },
  },
  /** One list in the command, two fields in the sidebar. */
  cutOffs: {
    kind: 'numbers',
    unit: 'days',
    count: { least: 2, most: 2 },
    each: wholeDays,
    rising: true,
    example: [60, 180],
    option: { name: 'cut-offs' },
    of: { scheme: 'lifecycle' },
  },
  activeDays: {
    kind: 'count',
    unit: 'days',
    limits: wholeDays,
    example: 60,
    wizard: { section: 'groups', id: 'groups-active', mayBeEmpty: true },
    memory: 'group.active',
    of: { scheme: 'lifecycle' },
  },
  infrequentDays: {
    kind: 'count',
    unit: 'days',
    limits: { ...wholeDays, above: 1 },
    example: 180,
    wizard: { section: 'groups', id: 'groups-infrequent', mayBeEmpty: true },
    memory: 'group.infrequent',
    of: { scheme: 'lifecycle' },
  },
  clusterCount: {
    kind: 'count',
    limits: { above: 2, orEqual: true, atMost: mostClusters, whole: true },
    example: 4,
    wizard: { section: 'groups', id: 'groups-clusterCount', mayBeEmpty: true },
    option: { name: 'clusters' },
    memory: 'group.clusterCount',
    of: { scheme: 'clusters' },
  },
  /** One or two columns, crossed with value tiers where "value" is among them. */
  columns: {
    kind: 'columns',
    example: 'city,value',
    option: { name: 'by', repeatable: true },
    of: { scheme: 'columns' },
  },
  secondColumn: {
    kind: 'column',
    example: 'channel',
    wizard: { section: 'groups', id: 'groups-second', mayBeEmpty: true },
    memory: 'group.second',
    of: { scheme: 'columns' },
  },
  byValue: {
    kind: 'switch',
    standard: false,
    wizard: { section: 'groups', id: 'groups-byValue', mayBeEmpty: true },
    memory: 'group.byValue',
    of: { scheme: 'columns' },
  },
  /** In a file in the command, as rows or as text in the sidebar. */
  rules: {
    kind: 'file',
    holds: 'rules',
    example: 'rules.txt',
    wizard: { section: 'groups', id: 'groups-rules', mayBeEmpty: false },
    option: { name: 'rules' },
    memory: 'rule',
    of: { scheme: 'rules' },
  },
} as const satisfies Readonly<Record<string, Field>>;
