import type { FoundColumn } from '../../core/cells/columns/columns';
import type { ReadingChoices } from '../../core/orders/account/readingChoices';
import { fields } from '../../core/request/fields';
import type { State } from '../flow/state';
import { readTermsOfGroups } from '../form/groupTerms';
import { readForm, wrongIds } from '../form/readForm';
import type { AskedOptions, OrdersCheck } from './workerProtocol';

/**
 * The user's choices and input as options of the analysis, without the price index, which is in another tab; null when
 * something cannot be read.
 */
export function askedOptions(state: State): AskedOptions | null {
  const { check, extras } = state;
  const { asked } = readForm(state, check, state.language);
  if (asked === null) return null;
  const covariates = extras.covariates
    .map((header) => check?.headers.indexOf(header) ?? -1)
    .filter((column) => column >= 0);
  return {
    ...asked,
    reading: readingOf(state),
    model: extras.model,
    prior: extras.prior,
    season: { choice: extras.season, index: null },
    intervals: true,
    holdout: true,
    covariates,
  };
}

/** The user's reading choices; days are in the workbook's time zone. */
export function readingOf({ picks, answers, workbook }: State): ReadingChoices {
  const timeZone = workbook?.timeZone ? { timeZone: workbook.timeZone } : {};
  return { ...timeZone, ...answers, columns: picks };
}

/** Whether any input cannot be read. */
export function hasWrongTerms(state: State): boolean {
  const { complaints } = readTermsOfGroups(state.groupTerms, state.language);
  return askedOptions(state) === null || Object.keys(complaints).length > 0 || state.wrongIndex !== null;
}

/** Ids of the fields that need attention: those that cannot be read, and a tab without monthly levels. */
export function wrongFields(state: State): readonly string[] {
  const ids = wrongIds(readForm(state, state.check, state.language));
  return [...ids, ...(state.wrongIndex === null ? [] : [fields[state.wrongIndex.field].wizard.id])];
}

/** Order attributes offered as covariates. */
const attributes: readonly FoundColumn['role'][] = [
  ...(['city', 'region', 'country', 'channel', 'category', 'device', 'campaign', 'discount'] as const),
];

/** Headers of the columns offered as covariates. */
export function attributesIn(check: OrdersCheck | null): readonly string[] {
  const known = check?.groupColumns.filter(({ role }) => role !== null && attributes.includes(role)) ?? [];
  return known.map(({ header }) => header);
}
