/** The user's choices as stored in the workbook: values that are independent of the language. */
import type { PickedColumns, Roles } from '../../core/cells/columns/columns';
import type { Memory } from '../../core/host/port';
import type { Field } from '../../core/request/field';
import { type FieldName, fields } from '../../core/request/fields';
import { columns as columnFields } from '../../core/request/fields/columns';
import { groupTerms } from '../../core/request/fields/plan';
import { readField } from '../../core/request/readField';
import { readTexts, type Texts } from '../../core/request/readRequest';
import type { Language } from '../../core/speech/language';
import { type Answers, answersToRemember } from '../flow/answers';
import { allRoles } from '../form/columns';
import {
  campaignFields,
  detailFields,
  type Form,
  proposal,
  type Typed,
  type TypedField,
  termFields,
  textOf,
  usualExtras,
} from '../form/form';
import { usualGroups } from '../form/groupChoices';
import type { GroupTermField } from '../form/groupTerms';
import { rulesToRemember } from '../form/rules/readRules';
import type { OrdersCheck } from '../work/workerProtocol';
import { covariateKey, groupTermKey } from './keys';

/** The storable parts of a session. */
interface Session {
  readonly language: Language;
  readonly tab: string | null;
  readonly picks: PickedColumns;
  readonly answers: Answers;
  readonly columns: Roles;
  readonly headers: readonly string[];
  /** The form, most important parts first. */
  readonly form: readonly Memory[];
  /** Parts stored only if room is left, most useful first: ticks, and the answer, which can be recomputed. */
  readonly spare: readonly Memory[];
}

/** Google limits a property value to 9,000 bytes. */
const mostBytes = 8_800;

/** The choices that fit into the workbook, and whether that is all of them. */
interface Kept {
  readonly choices: Memory;
  readonly complete: boolean;
}

/** The choices to store for the next run; for columns and questions, only the user's picks and answers. */
export function choicesToRemember(session: Session, before: Memory | null): Kept {
  const { language, tab, picks, answers, columns, headers } = session;
  const choices: Record<string, string | null> = { [fields.locale.memory]: language };
  if (tab !== null) choices[fields.sheet.memory] = tab;
  for (const role of allRoles) {
    if (!(role in picks)) continue;
    const column = columns[role];
    choices[columnFields[role].memory] = column === undefined ? null : (headers[column] ?? null);
  }
  const first: Record<string, Memory[string]> = {
    ...choices,
    ...answersToRemember(before, answers, columns, headers),
  };
  // Parts in order of importance; those that do not fit are left out.
  let complete = true;
  for (const part of session.form) {
    if (bytesOf({ ...first, ...part }) <= mostBytes) Object.assign(first, part);
    else complete = false;
  }
  for (const part of session.spare) {
    if (bytesOf({ ...first, ...part }) <= mostBytes) Object.assign(first, part);
  }
  return { choices: first, complete };
}

function bytesOf(choices: Memory): number {
  return new TextEncoder().encode(JSON.stringify(choices)).length;
}

/** Readable values that differ from the defaults, most important parts first, because a workbook may not have room for all. */
export function formToRemember(form: Form, check: OrdersCheck | null, language: Language): readonly Memory[] {
  const { scheme, tiers, second, byValue, rules } = form.groups;
  const { prices, covariates, model, prior, season, seasonIndex } = form.extras;
  return [
    // Terms are always stored, so that they stay the same even if the defaults change.
    valuesToRemember(termTexts(form.typed, check, language), language),
    {
      [fields.scheme.memory]: scheme,
      ...(tiers === usualGroups.tiers ? {} : { [fields.tierKind.memory]: tiers }),
      ...(second === '' ? {} : { [fields.secondColumn.memory]: second }),
      ...(byValue ? { [fields.byValue.memory]: true } : {}),
      ...valuesToRemember(
        ownTexts(form.typed, [...detailFields, ...campaignFields], check, language),
        language,
      ),
      ...(prices === null ? {} : { [fields.priceIndex.memory]: prices }),
      ...Object.fromEntries(covariates.map((header) => [covariateKey(header), true])),
      ...(model === usualExtras.model ? {} : { [fields.model.memory]: model }),
      ...(prior === usualExtras.prior ? {} : { [fields.prior.memory]: prior }),
      ...(season === usualExtras.season ? {} : { [fields.season.memory]: season }),
      ...(seasonIndex === null ? {} : { [fields.seasonIndex.memory]: seasonIndex }),
    },
    rulesToRemember(rules, check, language),
    ...Object.entries(form.groupTerms).map(([key, texts]) =>
      Object.fromEntries(
        (Object.entries(texts) as [GroupTermField, string][]).flatMap(([name, text]) => {
          const reading = readField(groupTerms[name], text, language, 'wizard');
          return reading.ok ? [[groupTermKey(key, name), reading.value]] : [];
        }),
      ),
    ),
    ...Object.entries(form.actions).map(([key, words]) =>
      Object.fromEntries(
        Object.entries(words).map(([field, text]) => [`${fields.actions.memory}.${key}.${field}`, text]),
      ),
    ),
  ];
}

/** The effective terms of the form. */
function termTexts(typed: Typed, check: OrdersCheck | null, language: Language): Texts {
  const names = termFields.filter((name) => 'memory' in fields[name]);
  return Object.fromEntries(names.map((name) => [name, textOf(name, typed, check, language)]));
}

/** Typed texts of some fields that differ from the proposals. */
function ownTexts(
  typed: Typed,
  names: readonly TypedField[],
  check: OrdersCheck | null,
  language: Language,
): Texts {
  const texts = names.flatMap((name) => {
    const text = typed[name];
    return text === undefined || text === proposal(name, check, language) ? [] : [[name, text]];
  });
  return Object.fromEntries(texts);
}

/** Readable values by the memory keys of their fields. */
function valuesToRemember(texts: Texts, language: Language): Memory {
  const { values } = readTexts(texts, language, 'wizard');
  return Object.fromEntries(
    (Object.entries(values) as [FieldName, Memory[string]][]).flatMap(([name, value]) => {
      const { memory }: Field = fields[name];
      return memory === undefined ? [] : [[memory, value]];
    }),
  );
}
