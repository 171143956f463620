/** Restores the form of the last session, as far as it fits the current sheet and workbook. */
import type { PickedColumns, Role } from '../../core/cells/columns/columns';
import type { Memory, TabInfo } from '../../core/host/port';
import type { Field } from '../../core/request/field';
import { fields } from '../../core/request/fields';
import { columns as columnFields } from '../../core/request/fields/columns';
import { groupTerms as groupTermFieldsOf } from '../../core/request/fields/plan';
import { isValue } from '../../core/request/isValue';
import { writeField } from '../../core/request/writeField';
import { schemeNames } from '../../core/segments/scheme';
import type { Language } from '../../core/speech/language';
import { actionFields } from '../form/actions';
import { allRoles } from '../form/columns';
import { type Form, type Typed, typedFields, usualExtras } from '../form/form';
import { chosenColumn, type GroupChoices, usualGroups } from '../form/groupChoices';
import type { GroupTermField, TypedGroupTerms } from '../form/groupTerms';
import { rememberedRules } from '../form/rules/readRules';
import type { OrdersCheck } from '../work/workerProtocol';
import { covariateKey, groupTermIn } from './keys';

/**
 * Columns remembered by header, so that they are found again when columns have moved. Columns with a missing header are
 * left to recognition.
 */
export function rememberedPicks(remembered: Memory | null, headers: readonly string[]): PickedColumns {
  const picks: Partial<Record<Role, number | null>> = {};
  for (const role of allRoles) {
    const header = remembered?.[columnFields[role].memory];
    if (header === null) picks[role] = null;
    const column = typeof header === 'string' ? headers.indexOf(header) : -1;
    if (column >= 0) picks[role] = column;
  }
  return picks;
}

/** Remembered values as texts of the language. Days and campaign names are never stored, because they change every week. */
export function rememberedTyped(remembered: Memory | null, language: Language): Typed {
  return Object.fromEntries(
    typedFields.flatMap((name) => {
      const field: Field = fields[name];
      const value = field.memory === undefined ? undefined : remembered?.[field.memory];
      return isValue(field, value) ? [[name, writeField<Field>(field, value, language, 'wizard')]] : [];
    }),
  );
}

/** Remembered choices that fit this table. */
export function rememberedForm(
  remembered: Memory | null,
  check: OrdersCheck,
  tabs: readonly TabInfo[],
  language: Language,
): Form {
  const tabOf = (key: string) => tabs.find(({ id }) => id === remembered?.[key])?.id ?? null;
  const covariates = check.groupColumns
    .map(({ header }) => header)
    .filter((header) => remembered?.[covariateKey(header)] === true);
  const model = remembered?.[fields.model.memory];
  const prior = remembered?.[fields.prior.memory];
  const season = remembered?.[fields.season.memory];
  return {
    typed: rememberedTyped(remembered, language),
    groups: rememberedGroups(remembered, check, language),
    groupTerms: rememberedGroupTerms(remembered, language),
    actions: keptActions(remembered),
    extras: {
      prices: tabOf(fields.priceIndex.memory),
      covariates,
      model: isValue(fields.model, model) ? model : usualExtras.model,
      prior: isValue(fields.prior, prior) ? prior : usualExtras.prior,
      season: isValue(fields.season, season) ? season : usualExtras.season,
      seasonIndex: tabOf(fields.seasonIndex.memory),
    },
  };
}

function rememberedGroups(remembered: Memory | null, check: OrdersCheck, language: Language): GroupChoices {
  const text = (key: string) => {
    const value = remembered?.[key];
    return typeof value === 'string' ? value : '';
  };
  const there = (header: string) => check.groupColumns.some((column) => column.header === header);
  const scheme = text(fields.scheme.memory);
  const column = chosenColumn(scheme);
  const known = column === null ? schemeNames.some((name) => name === scheme) : there(column);
  const tiers = remembered?.[fields.tierKind.memory];
  const second = text(fields.secondColumn.memory);
  return {
    scheme: known ? scheme : usualGroups.scheme,
    tiers: isValue(fields.tierKind, tiers) ? tiers : usualGroups.tiers,
    second: there(second) ? second : '',
    byValue: remembered?.[fields.byValue.memory] === true,
    rules: rememberedRules(remembered, check, language),
    missingColumn: known ? null : column,
  };
}

function rememberedGroupTerms(remembered: Memory | null, language: Language): TypedGroupTerms {
  const terms: Record<string, Partial<Record<GroupTermField, string>>> = {};
  for (const [key, value] of Object.entries(remembered ?? {})) {
    const kept = groupTermIn(key);
    if (kept === null) continue;
    const { group, field: name } = kept;
    const field = groupTermFieldsOf[name];
    if (!isValue(field, value)) continue;
    terms[group] = { ...terms[group], [name]: writeField(field, value, language, 'wizard') };
  }
  return terms;
}

/** The user's edits of actions, stored as "action.key.field". */
function keptActions(remembered: Memory | null): Form['actions'] {
  const start = `${fields.actions.memory}.`;
  const texts: Record<string, Partial<Record<(typeof actionFields)[number], string>>> = {};
  for (const [kept, value] of Object.entries(remembered ?? {})) {
    if (!kept.startsWith(start) || typeof value !== 'string') continue;
    const end = kept.lastIndexOf('.');
    const key = kept.slice(start.length, end);
    const field = actionFields.find((one) => one === kept.slice(end + 1));
    if (field !== undefined && key !== '') texts[key] = { ...texts[key], [field]: value };
  }
  return texts;
}
