/** Options of the command about groups of customers and what to do with them. */
import type { PlanOptions } from '../../core/campaigns/plan';
import type { Table } from '../../core/cells/cell';
import { isoToDay } from '../../core/cells/civil';
import type { PickedColumns } from '../../core/cells/columns';
import { findColumns } from '../../core/cells/findColumns';
import { readNumberText } from '../../core/cells/numberText';
import { refusalText, ruleContext } from '../../core/locales/groupText';
import type { Language } from '../../core/locales/language';
import { parseRule } from '../../core/segments/rules/parseRule';
import { defaultTiers, type NamedRule, type Scheme } from '../../core/segments/scheme';
import { Refusal } from '../files/refusal';

export const groupOptionNames = [
  'scheme',
  'by',
  'rules',
  'compare-to',
  'campaign',
  'budget',
  'contact-cost',
  'offer-cost',
] as const;

type GroupOption = (typeof groupOptionNames)[number];

const schemes = ['rfm', 'rf', 'value', 'lifecycle', 'clusters', 'columns', 'rules'] as const;

/** Groups as typed; rules are read when the columns of the table are known. */
export interface TypedGroups {
  readonly scheme: Exclude<Scheme, { name: 'rules' | 'thresholds' }> | { readonly rulesFile: string };
  readonly plan: PlanOptions;
}

/** Throws a Refusal about the first thing that does not fit. */
export function readGroups(given: Readonly<Partial<Record<GroupOption, string>>>): TypedGroups {
  const compareTo = given['compare-to'];
  const day = compareTo === undefined ? null : isoToDay(compareTo);
  if (compareTo !== undefined && day === null) {
    throw new Refusal((say) => say.badDate({ option: '--compare-to', got: compareTo }));
  }
  return {
    scheme: readScheme(given),
    plan: { compareTo: day, campaign: given.campaign ?? null, budget: readBudget(given) },
  };
}

function readScheme(given: Readonly<Partial<Record<GroupOption, string>>>): TypedGroups['scheme'] {
  const { by, rules } = given;
  const got = given.scheme ?? (rules !== undefined ? 'rules' : by !== undefined ? 'columns' : 'rfm');
  const name = schemes.find((known) => known === got.toLowerCase().replace(/[^a-z]/g, ''));
  switch (name) {
    case 'rfm':
    case 'rf':
      return { name };
    case 'value':
      return { name, tiers: defaultTiers };
    case 'lifecycle':
      return { name, cutOffs: null };
    case 'clusters':
      return { name, count: null };
    case 'columns': {
      const columns = (by ?? '')
        .split(',')
        .map((column) => column.trim())
        .filter((column) => column !== '');
      const own = columns.filter((column) => column.toLowerCase() !== 'value');
      if (own.length === 0 || own.length > 2) throw new Refusal((say) => say.columnsForGroups);
      return { name, columns: own, byValue: own.length < columns.length };
    }
    case 'rules':
      if (rules === undefined) throw new Refusal((say) => say.rulesNeedFile);
      return { rulesFile: rules };
    default:
      throw new Refusal((say) => say.badChoice({ option: '--scheme', got, choices: schemes }));
  }
}

function readBudget(given: Readonly<Partial<Record<GroupOption, string>>>): PlanOptions['budget'] {
  const amount = readMoney(given, 'budget');
  const costPerContact = readMoney(given, 'contact-cost');
  const offerPerOrder = readMoney(given, 'offer-cost') ?? 0;
  if (amount === null) return null;
  if (costPerContact === null || costPerContact === 0) throw new Refusal((say) => say.budgetNeedsCost);
  return { amount, costPerContact, offerPerOrder };
}

function readMoney(
  given: Readonly<Partial<Record<GroupOption, string>>>,
  name: 'budget' | 'contact-cost' | 'offer-cost',
): number | null {
  const got = given[name];
  if (got === undefined) return null;
  const value = readNumberText(got);
  if (value >= 0 && Number.isFinite(value)) return value;
  throw new Refusal((say) => say.badNumber({ option: `--${name}`, got, example: '0.5' }));
}

/**
 * The rules of a text: one a line, as "name: rule" or as the rule alone; empty lines and those that begin with # are
 * left out. Throws a Refusal with the line, its place and what could stand there.
 */
export function readRules(
  text: string,
  table: Table,
  picked: PickedColumns,
  language: Language,
  file: string,
): readonly NamedRule[] {
  const { headers, found } = findColumns(table, picked);
  const columns = headers.map((header, i) => ({
    header,
    role: found.find(({ column }) => column === i)?.role ?? null,
  }));
  const context = ruleContext(language, columns);
  return text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '' || line.trim().startsWith('#')) return [];
    const colon = line.indexOf(':');
    const rule = parseRule(line.slice(colon + 1), context);
    if ('refused' in rule) {
      const message = refusalText({ ...rule, at: rule.at + colon + 1 }, language);
      throw new Refusal((say) => say.badRule({ file, line: i + 1, message }));
    }
    return [{ name: (colon < 0 ? line : line.slice(0, colon)).trim(), rule }];
  });
}
