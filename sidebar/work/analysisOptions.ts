import type { FoundColumn } from '../../core/cells/columns/columns';
import type { ReadingChoices } from '../../core/orders/account/readingChoices';
import type { State } from '../flow/state';
import { readCampaign } from '../form/campaign';
import { readGroups } from '../form/groups';
import { readTerms } from '../form/readTerms';
import type { AskedOptions, OrdersCheck } from './workerProtocol';

export interface ReadOptions {
  /** Null when something cannot be read; without the price index, which is in another tab. */
  readonly options: AskedOptions | null;
  /** Ids of the fields that cannot be read, in the order of the form. */
  readonly wrong: readonly string[];
}

/** All that is chosen and typed, as the analysis takes it. */
export function readOptions(state: State): ReadOptions {
  const { language, check } = state;
  const { asOf, wrong: wrongTerms, ...terms } = readTerms(state.typed, language);
  const groups = readGroups(state.groups, check, asOf, language);
  const campaign = readCampaign(state.campaign, state.groupTerms, language);
  const wrong = [
    ...wrongTerms.map((term) => `term-${term}`),
    ...groups.wrong.map((field) => `groups-${field}`),
    ...campaign.wrong.map((field) => `campaign-${field}`),
  ];
  if (wrong.length > 0 || groups.scheme === null) return { options: null, wrong };
  const covariates = state.extras.covariates
    .map((header) => check?.headers.indexOf(header) ?? -1)
    .filter((column) => column >= 0);
  const options: AskedOptions = {
    terms,
    asOf,
    reading: readingOf(state),
    model: 'auto',
    intervals: true,
    holdout: true,
    covariates,
    scheme: groups.scheme,
    plan: { compareTo: groups.compareTo, ...campaign.plan, actions: state.actions },
  };
  return { options, wrong };
}

/** How the table is to be read, as far as she has said; a day is a day in the workbook's time zone. */
export function readingOf({ picks, answers, workbook }: State): ReadingChoices {
  const timeZone = workbook?.timeZone ? { timeZone: workbook.timeZone } : {};
  return { ...timeZone, ...answers, columns: picks };
}

/** Ids of the fields that have to be looked at: those that cannot be read, and a tab that holds no prices. */
export function wrongFields(state: State): readonly string[] {
  return [...readOptions(state).wrong, ...(state.wrongPrices === null ? [] : ['extras-prices'])];
}

/** What is told of an order beside who, when, what and how much. */
const attributes: readonly FoundColumn['role'][] = [
  ...(['city', 'region', 'country', 'channel', 'category', 'device', 'campaign', 'discount'] as const),
];

/** Headers of the columns that may go along with how customers order and leave. */
export function attributesIn(check: OrdersCheck | null): readonly string[] {
  const known = check?.groupColumns.filter(({ role }) => role !== null && attributes.includes(role)) ?? [];
  return known.map(({ header }) => header);
}
