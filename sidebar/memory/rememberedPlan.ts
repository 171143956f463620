/** Groups, campaign, actions and the rest of the form as they are kept in the workbook. Numbers and rules are kept as English writes them. */
import type { Memory, TabInfo } from '../../core/host/port';
import { schemeNames } from '../../core/segments/scheme';
import type { Language } from '../../core/speech/language';
import { actionFields } from '../form/actions';
import { campaignFields, campaignIn, usualCampaign } from '../form/campaign';
import type { PlanChoices } from '../form/form';
import { chosenColumn, groupsIn, type TypedGroups, usualGroups } from '../form/groups';
import { groupTermFields, groupTermsIn } from '../form/groupTerms';
import { rememberedRules, rulesToRemember } from '../form/rules/readRules';
import { type DetailField, detailFields, tierKinds } from '../form/schemeDetails';
import type { OrdersCheck } from '../work/workerProtocol';

/** The earlier day and the campaign's name are not kept: next week they are others. */
const keptCampaign = campaignFields.filter((field) => field !== 'name');

/** Only what differs from what is usual. The parts stand in the order of their weight: a workbook may have no room for all. */
export function planToRemember(
  plan: PlanChoices,
  check: OrdersCheck | null,
  language: Language,
): readonly Memory[] {
  const { scheme, tiers, second, byValue, details, rules } = groupsIn(plan.groups, check, language, 'en');
  const campaign = campaignIn(plan.campaign, language, 'en');
  return [
    {
      'group.scheme': scheme,
      ...(tiers === usualGroups.tiers ? {} : { 'group.tiers': tiers }),
      ...(second === '' ? {} : { 'group.second': second }),
      ...(byValue ? { 'group.byValue': true } : {}),
      ...keyed('group', details),
      ...keyed('campaign', Object.fromEntries(keptCampaign.map((field) => [field, campaign[field]]))),
      ...(plan.extras.prices === null ? {} : { prices: plan.extras.prices }),
      ...Object.fromEntries(plan.extras.covariates.map((header) => [covariateKey(header), true])),
    },
    rulesToRemember(rules, check),
    ...Object.entries(groupTermsIn(plan.groupTerms, language, 'en')).map(([key, texts]) =>
      keyed(`budget.${key}`, texts),
    ),
    ...Object.entries(plan.actions).map(([key, words]) => keyed(`action.${key}`, words)),
  ];
}

function keyed(prefix: string, texts: Readonly<Record<string, string | undefined>>): Memory {
  const filled = Object.entries(texts).filter((entry): entry is [string, string] => !!entry[1]);
  return Object.fromEntries(filled.map(([field, text]) => [`${prefix}.${field}`, text]));
}

const covariateKey = (header: string) => `covariate.${header}`;

/** What is remembered, as far as it fits the sheet and the workbook of today. */
export function rememberedPlan(
  remembered: Memory | null,
  check: OrdersCheck,
  tabs: readonly TabInfo[],
  language: Language,
): PlanChoices {
  const text = (key: string) => {
    const value = remembered?.[key];
    return typeof value === 'string' ? value : '';
  };
  const prices = tabs.find(({ id }) => id === text('prices'))?.id ?? null;
  const covariates = check.groupColumns
    .map(({ header }) => header)
    .filter((header) => remembered?.[covariateKey(header)] === true);
  const campaign = Object.fromEntries(keptCampaign.map((field) => [field, text(`campaign.${field}`)]));
  return {
    groups: rememberedGroups(remembered, text, check, language),
    campaign: campaignIn({ ...usualCampaign, ...campaign }, 'en', language),
    groupTerms: groupTermsIn(keptTexts(remembered, 'budget', groupTermFields), 'en', language),
    actions: keptTexts(remembered, 'action', actionFields),
    extras: { prices, covariates },
  };
}

function rememberedGroups(
  remembered: Memory | null,
  text: (key: string) => string,
  check: OrdersCheck,
  language: Language,
): TypedGroups {
  const there = (header: string) => check.groupColumns.some((column) => column.header === header);
  const kept = text('group.scheme');
  const column = chosenColumn(kept);
  const known = column === null ? schemeNames.some((name) => name === kept) : there(column);
  const details: Partial<Record<DetailField, string>> = {};
  for (const field of detailFields) {
    const typed = text(`group.${field}`);
    if (typed !== '') details[field] = typed;
  }
  const groups: TypedGroups = {
    scheme: known ? kept : usualGroups.scheme,
    compareTo: '',
    tiers: tierKinds.find((kind) => kind === text('group.tiers')) ?? usualGroups.tiers,
    details,
    second: there(text('group.second')) ? text('group.second') : '',
    byValue: remembered?.['group.byValue'] === true,
    rules: rememberedRules(remembered, check),
    gone: known ? null : column,
  };
  return groupsIn(groups, check, 'en', language);
}

/** Texts by key and field that were kept as "kind.key.field". */
function keptTexts<Field extends string>(
  remembered: Memory | null,
  kind: 'action' | 'budget',
  fields: readonly Field[],
): Readonly<Record<string, Partial<Record<Field, string>>>> {
  const texts: Record<string, Partial<Record<Field, string>>> = {};
  for (const [kept, value] of Object.entries(remembered ?? {})) {
    if (!kept.startsWith(`${kind}.`) || typeof value !== 'string') continue;
    const end = kept.lastIndexOf('.');
    const key = kept.slice(kind.length + 1, end);
    const field = fields.find((one) => one === kept.slice(end + 1));
    if (field !== undefined && key !== '')
      texts[key] = { ...texts[key], [field]: value } as Partial<Record<Field, string>>;
  }
  return texts;
}
