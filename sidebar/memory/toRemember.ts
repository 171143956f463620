/** What is chosen and typed, as it is kept in the workbook: values, in no language. */
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
  textOf,
  usualExtras,
} from '../form/form';
import { usualGroups } from '../form/groupChoices';
import type { GroupTermField } from '../form/groupTerms';
import { rulesToRemember } from '../form/rules/readRules';
import type { OrdersCheck } from '../work/workerProtocol';
import { covariateKey, groupTermKey } from './keys';

/** What there is to keep of a session. */
interface Session {
  readonly language: Language;
  readonly tab: string | null;
  readonly picks: PickedColumns;
  readonly answers: Answers;
  readonly columns: Roles;
  readonly headers: readonly string[];
  /** What the form asks for, in the order of its weight. */
  readonly form: readonly Memory[];
  /** What is kept where there is room left, the most useful first: ticks, and the answer, which can be worked out again. */
  readonly spare: readonly Memory[];
}

/** Google keeps 9,000 bytes of a value. */
const mostBytes = 8_800;

/** What there is room for in the workbook, and whether that is all. */
interface Kept {
  readonly choices: Memory;
  readonly complete: boolean;
}

/** What to keep in the workbook for the next run. Of columns and questions only what the user picked and answered. */
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
  // They come in the order of their weight; what does not fit any more is left out.
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

/** Only what differs from what is usual, and can be read. The parts stand in the order of their weight: a workbook may have no room for all. */
export function formToRemember(form: Form, check: OrdersCheck | null, language: Language): readonly Memory[] {
  const { scheme, tiers, second, byValue, rules } = form.groups;
  const { prices, covariates, model, prior, season, seasonIndex } = form.extras;
  return [
    // Always, so that the same terms hold next time, whatever is usual then.
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

/** The terms as they stand in the form. */
function termTexts(typed: Typed, check: OrdersCheck | null, language: Language): Texts {
  const names = ['months', 'margin', 'discountRate'] as const;
  return Object.fromEntries(names.map((name) => [name, textOf(name, typed, check, language)]));
}

/** What was typed into some fields, but for what is as proposed. */
function ownTexts(
  typed: Typed,
  names: readonly TypedField[],
  check: OrdersCheck | null,
  language: Language,
): Texts {
  const own = names.flatMap((name) => {
    const text = typed[name];
    return text === undefined || text === proposal(name, check, language) ? [] : [[name, text]];
  });
  return Object.fromEntries(own);
}

/** What can be read, under the keys of its fields. */
function valuesToRemember(texts: Texts, language: Language): Memory {
  const { values } = readTexts(texts, language, 'wizard');
  return Object.fromEntries(
    (Object.entries(values) as [FieldName, Memory[string]][]).flatMap(([name, value]) => {
      const { memory }: Field = fields[name];
      return memory === undefined ? [] : [[memory, value]];
    }),
  );
}
