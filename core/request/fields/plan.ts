/** What is done with the groups: compared with, kept aside, spent. */
import { cohortPeriods } from '../../insight/cohort';
import { choices, type Field } from '../field';
import { anyMoney, someMoney } from '../limits';

/** For all groups; each may have its own. */
const costPerContact = { kind: 'money', limits: someMoney, example: 0.5 } as const;
const offerPerOrder = { kind: 'money', limits: anyMoney, example: 2.5 } as const;

/** Apart from the other fields, because formulas ask for it alone. */
export const cohortPeriod = {
  ...choices(cohortPeriods),
  option: { name: 'cohorts' },
  argument: 'period',
} as const satisfies Field;

export const plan = {
  /** Never remembered, as the analysis day. */
  compareTo: {
    kind: 'day',
    example: 45_657,
    wizard: { section: 'groups', id: 'groups-compareTo', mayBeEmpty: true },
    option: { name: 'compare-to' },
  },
  cohortPeriod,
  /** Never remembered: the next campaign has another name. */
  campaign: {
    kind: 'text',
    example: 'Spring',
    wizard: { section: 'campaign', id: 'campaign-name', mayBeEmpty: true },
    option: { name: 'campaign' },
  },
  controlShare: {
    kind: 'share',
    // With more than half kept aside, little is done.
    limits: { above: 0, orEqual: true, atMost: 0.5 },
    example: 0.1,
    wizard: { section: 'campaign', id: 'campaign-controlShare', mayBeEmpty: true },
    option: { name: 'control-share' },
    memory: 'campaign.controlShare',
  },
  actions: {
    kind: 'file',
    holds: 'actions',
    example: 'report.xlsx',
    option: { name: 'actions' },
    memory: 'action',
  },
  acquisitionCost: {
    kind: 'money',
    limits: someMoney,
    example: 20,
    wizard: { section: 'campaign', id: 'campaign-acquisitionCost', mayBeEmpty: true },
    option: { name: 'acquisition-cost' },
    memory: 'campaign.acquisitionCost',
  },
  budget: {
    kind: 'money',
    limits: someMoney,
    example: 500,
    wizard: { section: 'campaign', id: 'campaign-budget', mayBeEmpty: true },
    option: { name: 'budget' },
    memory: 'campaign.budget',
  },
  costPerContact: {
    ...costPerContact,
    wizard: { section: 'campaign', id: 'campaign-costPerContact', mayBeEmpty: true },
    option: { name: 'contact-cost' },
    memory: 'campaign.costPerContact',
  },
  offerPerOrder: {
    ...offerPerOrder,
    standard: 0,
    wizard: { section: 'campaign', id: 'campaign-offerPerOrder', mayBeEmpty: true },
    option: { name: 'offer-cost' },
    memory: 'campaign.offerPerOrder',
  },
  budgetGroups: {
    kind: 'file',
    holds: 'groups',
    example: 'report.xlsx',
    option: { name: 'budget-groups' },
  },
} as const satisfies Readonly<Record<string, Field>>;

/** What can be different for each group when a budget is spent: fields of the sidebar, columns of the command's file. */
export const groupTerms = {
  costPerContact,
  offerPerOrder,
  uplift: {
    kind: 'share',
    limits: { above: 0, orEqual: true, atMost: 1 },
    example: 0.05,
    wizard: { section: 'budget', id: 'budget-uplift', mayBeEmpty: true },
    memory: 'uplift',
  },
  least: {
    kind: 'money',
    limits: anyMoney,
    example: 10,
    standard: 0,
    wizard: { section: 'budget', id: 'budget-least', mayBeEmpty: true },
    memory: 'least',
  },
  most: {
    kind: 'money',
    limits: anyMoney,
    example: 50,
    wizard: { section: 'budget', id: 'budget-most', mayBeEmpty: true },
    memory: 'most',
  },
} as const satisfies Readonly<Record<string, Field>>;
