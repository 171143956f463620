/** Reads the form: the analysis request, or the fields that need attention. */
import type { PlanOptions } from '../../core/campaigns/plan';
import type { Day } from '../../core/cells/cell';
import { type FieldName, fields } from '../../core/request/fields';
import { type Complaint, exampleOf } from '../../core/request/reading';
import { planOf, readTexts, schemeOf, termsOf, type Values } from '../../core/request/readRequest';
import type { Scheme } from '../../core/segments/scheme';
import type { Language } from '../../core/speech/language';
import type { Terms } from '../../core/valuation/value';
import type { OrdersCheck } from '../work/workerProtocol';
import {
  campaignFields,
  type DetailField,
  detailFields,
  type Form,
  type TypedField,
  termFields,
  textOf,
} from './form';
import { chosenColumn, ruleName } from './groupChoices';
import { readTermsOfGroups } from './groupTerms';
import { contextOf, readRule } from './rules/readRules';

/** What is wrong with a field: its text, or its relation to other fields. */
export type WrongField =
  | { readonly code: 'text'; readonly complaint: Complaint }
  /** A cost that the budget requires; one of two cut-offs without the other, or in the wrong order; a day that is not earlier. */
  | { readonly code: 'budgetNeedsIt' | 'needsBoth' | 'tooLate' };

export interface ReadForm {
  /** Values of all readable fields. */
  readonly values: Values;
  readonly wrong: Readonly<Partial<Record<TypedField, WrongField>>>;
  /** Indexes of the user's rules that cannot be read. */
  readonly wrongRules: readonly number[];
  /** Null when something is wrong. */
  readonly asked: FormAsked | null;
}

/** The request made from the form. */
export interface FormAsked {
  readonly terms: Terms;
  readonly asOf: Day | null;
  readonly scheme: Scheme;
  readonly plan: PlanOptions;
}

/** The fields that are shown for a grouping. */
export function detailsOf(form: Pick<Form, 'groups'>): readonly DetailField[] {
  const { scheme, tiers } = form.groups;
  return detailFields.filter((name) => {
    const { of } = fields[name];
    return of.scheme === scheme && (!('tiers' in of) || of.tiers === tiers);
  });
}

export function readForm(form: Form, check: OrdersCheck | null, language: Language): ReadForm {
  const asked = [...termFields, ...detailsOf(form), 'compareTo', ...campaignFields] as const;
  const texts = asked.map((name) => [name, textOf(name, form.typed, check, language)]);
  const read = readTexts(Object.fromEntries(texts), language, 'wizard');
  const values: Values = { ...read.values, tierKind: form.groups.tiers };

  const wrong: Partial<Record<TypedField, WrongField>> = {};
  for (const [name, complaint] of Object.entries(read.complaints) as [TypedField, Complaint][]) {
    wrong[name] = { code: 'text', complaint };
  }
  const note = (names: readonly FieldName[], code: 'budgetNeedsIt' | 'needsBoth' | 'tooLate') => {
    for (const name of names as readonly TypedField[]) wrong[name] ??= { code };
  };
  const { asOf = check?.account.lastDay ?? null, compareTo } = values;
  if (compareTo !== undefined && asOf !== null && compareTo >= asOf) note(['compareTo'], 'tooLate');
  const grouped = readGroups(form, values, check, language);
  note(
    grouped.lacking.filter((name) => name !== 'limitSpend'),
    'needsBoth',
  );
  if (grouped.lacking.includes('limitSpend'))
    wrong.limitSpend ??= { code: 'text', complaint: missing('limitSpend', language) };
  const plan = planOf(values);
  if (!plan.ok) note(plan.fields, 'budgetNeedsIt');

  const { wrongRules, scheme } = grouped;
  const isWrong = Object.keys(wrong).length > 0 || scheme === null || !plan.ok;
  return {
    values,
    wrong,
    wrongRules,
    asked: isWrong
      ? null
      : {
          terms: termsOf(values),
          asOf: values.asOf ?? null,
          scheme,
          plan: withGroups(plan.value, form, language),
        },
  };
}

function missing(name: TypedField, language: Language): Complaint {
  return { code: 'missing', got: '', example: exampleOf(fields[name], language, 'wizard') };
}

/** Adds the readable group terms to the plan. */
function withGroups(plan: PlanOptions, { groupTerms, actions }: Form, language: Language): PlanOptions {
  const groups = readTermsOfGroups(groupTerms, language).terms;
  return { ...plan, budget: plan.budget && { ...plan.budget, groups }, actions };
}

interface ReadGroups {
  readonly scheme: Scheme | null;
  readonly lacking: readonly FieldName[];
  readonly wrongRules: readonly number[];
}

function readGroups(
  { groups }: Form,
  values: Values,
  check: OrdersCheck | null,
  language: Language,
): ReadGroups {
  const { scheme: name, second, byValue } = groups;
  const complete = (scheme: Scheme | null): ReadGroups => ({ scheme, lacking: [], wrongRules: [] });
  const header = chosenColumn(name);
  if (header !== null) {
    const columns = second === '' || second === header ? [header] : [header, second];
    return complete({ name: 'columns', columns, byValue });
  }
  switch (name) {
    case 'rfm':
    case 'rf':
    case 'thresholds':
    case 'value':
    case 'lifecycle':
    case 'clusters': {
      const scheme = schemeOf(name, values);
      return scheme.ok ? complete(scheme.value) : { scheme: null, lacking: scheme.fields, wrongRules: [] };
    }
    case 'rules':
      return readRules(groups.rules, check, language);
    default:
      return complete({ name: 'plain' });
  }
}

function readRules(
  rules: Form['groups']['rules'],
  check: OrdersCheck | null,
  language: Language,
): ReadGroups {
  const context = contextOf(check, language);
  const read = rules.map((rule) => readRule(rule, context));
  const wrongRules = read.flatMap((one, index) => (one.kind === 'rule' ? [] : [index]));
  const named = read.flatMap((one, index) =>
    one.kind === 'rule' ? [{ name: ruleName(rules, index, language), rule: one.rule }] : [],
  );
  return { scheme: wrongRules.length > 0 ? null : { name: 'rules', rules: named }, lacking: [], wrongRules };
}

/** Ids of the inputs that need attention, in the order of the form. */
export function wrongIds({ wrong, wrongRules }: ReadForm): readonly string[] {
  const idsOf = (names: readonly TypedField[]) =>
    names.flatMap((name) => (wrong[name] === undefined ? [] : [fields[name].wizard.id]));
  return [
    ...idsOf(termFields),
    ...idsOf(detailFields),
    ...wrongRules.map((index) => `groups-rule-${index}`),
    ...idsOf(['compareTo']),
    ...idsOf(campaignFields),
  ];
}
