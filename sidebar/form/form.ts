import type { ActionEdits } from '../../core/campaigns/campaign';
import type { TabId } from '../../core/host/port';
import type { ModelChoice } from '../../core/model/choose/fitModel';
import type { PriorChoice } from '../../core/model/fit/priorChoice';
import type { SeasonChoice } from '../../core/model/season/season';
import type { Field } from '../../core/request/field';
import { type FieldName, fields } from '../../core/request/fields';
import { writeField } from '../../core/request/writeField';
import type { Language } from '../../core/speech/language';
import type { OrdersCheck } from '../work/workerProtocol';
import { type GroupChoices, usualGroups } from './groupChoices';
import type { TypedGroupTerms } from './groupTerms';
import { textIn } from './textIn';

/** Fields into which text is typed, in the order of the form. */
export const termFields = [
  'months',
  'margin',
  'discountRate',
  'asOf',
] as const satisfies readonly FieldName[];
export const detailFields = [
  'limitDays',
  'limitOrders',
  'limitSpend',
  'tierShares',
  'tierCount',
  'abcShares',
  'activeDays',
  'infrequentDays',
  'clusterCount',
] as const satisfies readonly FieldName[];
export const campaignFields = [
  'campaign',
  'controlShare',
  'budget',
  'costPerContact',
  'offerPerOrder',
  'acquisitionCost',
] as const satisfies readonly FieldName[];
export const typedFields = [...termFields, ...detailFields, 'compareTo', ...campaignFields] as const;

export type TermField = (typeof termFields)[number];
export type DetailField = (typeof detailFields)[number];
export type TypedField = (typeof typedFields)[number];

/** Texts as typed; missing fields use the proposal. */
export type Typed = Readonly<Partial<Record<TypedField, string>>>;

/** Optional choices of an analysis: prices, season, covariates and model. */
export interface ExtraChoices {
  /** Tab with a price level for each month; null to leave amounts as paid. */
  readonly prices: TabId | null;
  /** Headers of columns that may be related to how customers order and leave. */
  readonly covariates: readonly string[];
  readonly model: ModelChoice;
  /** Whether a weak prior supports the fit of the model. */
  readonly prior: PriorChoice;
  readonly season: SeasonChoice;
  /** Tab with the level of orders in each month; null to find the season in the orders. */
  readonly seasonIndex: TabId | null;
}

export const usualExtras: ExtraChoices = {
  prices: null,
  covariates: [],
  model: fields.model.standard,
  prior: fields.prior.standard,
  season: fields.season.standard,
  seasonIndex: null,
};

/** Everything typed and chosen in the form. */
export interface Form {
  readonly typed: Typed;
  readonly groups: GroupChoices;
  readonly groupTerms: TypedGroupTerms;
  readonly actions: ActionEdits;
  readonly extras: ExtraChoices;
}

export const emptyForm: Form = {
  typed: {},
  groups: usualGroups,
  groupTerms: {},
  actions: {},
  extras: usualExtras,
};

/** Initial text of a field; '' when the analysis finds the value in the orders, or for nothing. */
export function proposal(name: TypedField, check: OrdersCheck | null, language: Language): string {
  const field: Field = fields[name];
  // The hints of the other fields describe their defaults.
  const isShown = field.wizard?.mayBeEmpty === false || detailFields.some((one) => one === name);
  const value = name === 'limitSpend' ? check?.spendLimits : isShown ? field.standard : null;
  return value === null || value === undefined ? '' : writeField<Field>(field, value, language, 'wizard');
}

/** The effective text of a field: as typed, or the proposal if the field is empty and may be. */
export function textOf(
  name: TypedField,
  typed: Typed,
  check: OrdersCheck | null,
  language: Language,
): string {
  const text = typed[name];
  const isProposed = text === undefined || (text.trim() === '' && fields[name].wizard.mayBeEmpty);
  return isProposed ? proposal(name, check, language) : text;
}

/** Converts the texts to another language; unreadable ones stay as typed. */
export function typedIn(typed: Typed, from: Language, to: Language): Typed {
  const texts = Object.entries(typed) as [TypedField, string][];
  return Object.fromEntries(texts.map(([name, text]) => [name, textIn(fields[name], text, from, to)]));
}
