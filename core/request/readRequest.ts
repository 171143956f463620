/** What was typed, field by field, and what it asks for. */
import type { GroupTerms, PlanOptions } from '../campaigns/plan';
import type { Cell } from '../cells/cell';
import type { Scheme, Tiers } from '../segments/scheme';
import type { Terms } from '../valuation/value';
import type { Door, Field, ValueOf } from './field';
import { type FieldName, fields } from './fields';
import { groupTerms } from './fields/plan';
import { readCell } from './readCell';
import { readField } from './readField';
import { type Complaint, exampleOf } from './reading';
import type { Writing } from './writing';

/** Texts as typed. What is not there was not asked. */
export type Texts = Readonly<Partial<Record<FieldName, string>>>;

/** What was asked for. What is not there is as usual. */
export type Values = { readonly [Name in FieldName]?: ValueOf<(typeof fields)[Name]> };

export interface ReadTexts {
  readonly values: Values;
  /** Texts that cannot be taken, in the order in which they came. */
  readonly complaints: Readonly<Partial<Record<FieldName, Complaint>>>;
}

/** Reads every text; an empty one, where the sidebar allows it, asks for nothing. */
export function readTexts(texts: Texts, language: Writing, door: Door): ReadTexts {
  const values: Partial<Record<FieldName, unknown>> = {};
  const complaints: Partial<Record<FieldName, Complaint>> = {};
  for (const [name, text] of Object.entries(texts) as [FieldName, string][]) {
    const field: Field = fields[name];
    if (field.kind === 'switch') {
      // "no-merge" turns off what is on otherwise.
      values[name] = field.standard !== true;
      continue;
    }
    if (text.trim() === '' && door === 'wizard' && field.wizard?.mayBeEmpty) continue;
    const reading = readField(field, text, language, door);
    if (reading.ok) values[name] = reading.value;
    else complaints[name] = reading.complaint;
  }
  return { values: values as Values, complaints };
}

/** The terms that were asked for, the usual ones in place of the others. */
export function termsOf({ months, margin, discountRate }: Values): Terms {
  return {
    months: months ?? fields.months.standard,
    margin: margin ?? fields.margin.standard,
    discountRate: discountRate ?? fields.discountRate.standard,
  };
}

/** Something that is made from several values, or the fields without which, or with whose values, it cannot be. */
export type Made<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fields: readonly FieldName[] };

/** Schemes that numbers alone describe; columns and rules are read with the table. */
export type NumberScheme = Exclude<Scheme, { name: 'columns' | 'rules' }>;

export function schemeOf(name: NumberScheme['name'], values: Values): Made<NumberScheme> {
  switch (name) {
    case 'plain':
    case 'rfm':
    case 'rf':
      return { ok: true, value: { name } };
    case 'thresholds': {
      const { limitDays, limitOrders, limitSpend } = values;
      if (limitSpend === undefined) return { ok: false, fields: ['limitSpend'] };
      const limits = {
        days: four(limitDays ?? fields.limitDays.standard),
        orders: four(limitOrders ?? fields.limitOrders.standard),
        spend: four(limitSpend),
      };
      return { ok: true, value: { name, limits } };
    }
    case 'value':
      return { ok: true, value: { name, tiers: tiersOf(values) } };
    case 'lifecycle':
      return cutOffsOf(values);
    case 'clusters':
      return { ok: true, value: { name, count: values.clusterCount ?? null } };
  }
}

function four([one, two, three, four]: readonly number[]): readonly [number, number, number, number] {
  return [one, two, three, four];
}

function tiersOf({ tierKind = fields.tierKind.standard, ...values }: Values): Tiers {
  switch (tierKind) {
    case 'shares':
      return { kind: tierKind, shares: values.tierShares ?? fields.tierShares.standard };
    case 'breaks':
      return { kind: tierKind, count: values.tierCount ?? fields.tierCount.standard };
    case 'abc': {
      const [a, b] = values.abcShares ?? fields.abcShares.standard;
      return { kind: tierKind, shares: [a, b] };
    }
  }
}

/** Both ends or none: one alone says nothing of the other. */
function cutOffsOf({ cutOffs = [], activeDays, infrequentDays }: Values): Made<NumberScheme> {
  const [active = activeDays, infrequent = infrequentDays] = cutOffs;
  const lacking: FieldName[] = [];
  if (active === undefined && infrequent === undefined) {
    return { ok: true, value: { name: 'lifecycle', cutOffs: null } };
  }
  if (active === undefined) lacking.push('activeDays');
  if (infrequent === undefined || (active !== undefined && infrequent <= active))
    lacking.push('infrequentDays');
  if (active === undefined || infrequent === undefined || lacking.length > 0)
    return { ok: false, fields: lacking };
  return { ok: true, value: { name: 'lifecycle', cutOffs: { active, infrequent } } };
}

/** The plan without what is said of groups, whose names are known only later. */
export function planOf(values: Values): Made<PlanOptions> {
  const { budget, costPerContact, offerPerOrder = fields.offerPerOrder.standard } = values;
  if (budget !== undefined && costPerContact === undefined) return { ok: false, fields: ['costPerContact'] };
  return {
    ok: true,
    value: {
      compareTo: values.compareTo ?? null,
      cohortPeriod: values.cohortPeriod ?? null,
      campaign: values.campaign ?? null,
      controlShare: values.controlShare,
      acquisitionCost: values.acquisitionCost ?? null,
      budget:
        budget === undefined || costPerContact === undefined
          ? null
          : { amount: budget, costPerContact, offerPerOrder },
    },
  };
}

export type GroupTermName = keyof GroupTerms;

/** What is different for one group: texts as typed, or cells. */
export type TypedGroupTerms = Readonly<Partial<Record<GroupTermName, Cell>>>;

export interface ReadGroupTerms {
  /** What can be read. */
  readonly terms: Partial<GroupTerms>;
  readonly complaints: Readonly<Partial<Record<GroupTermName, Complaint>>>;
}

/** Blank ones are as for every group. The most must not be below the least. */
export function readGroupTerms(typed: TypedGroupTerms, language: Writing, door: Door): ReadGroupTerms {
  const terms: Partial<Record<GroupTermName, number>> = {};
  const complaints: Partial<Record<GroupTermName, Complaint>> = {};
  for (const [name, cell] of Object.entries(typed) as [GroupTermName, Cell][]) {
    const field = groupTerms[name];
    if (cell === null || String(cell).trim() === '') continue;
    const reading =
      typeof cell === 'string' ? readField(field, cell, language, door) : readCell(field, cell, language);
    if (reading.ok) terms[name] = reading.value;
    else complaints[name] = reading.complaint;
  }
  const { least = 0, most } = terms;
  if (most !== undefined && most < least) {
    delete terms.most;
    complaints.most = {
      code: 'belowLeast',
      got: String(typed.most),
      example: exampleOf(groupTerms.most, language, door),
    };
  }
  return { terms: terms as Partial<GroupTerms>, complaints };
}
