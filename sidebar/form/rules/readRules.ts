/** The user's own rules: read, written as text, and stored in the workbook. */
import type { Memory } from '../../../core/host/port';
import { fields } from '../../../core/request/fields';
import { isRule } from '../../../core/segments/rules/isRule';
import type { Rule } from '../../../core/segments/rules/rule';
import type { Language } from '../../../core/speech/language';
import { parseRule } from '../../../core/speech/rules/parseRule';
import { printRule } from '../../../core/speech/rules/printRule';
import type { RuleContext, RuleRefusal } from '../../../core/speech/rules/ruleContext';
import { ruleContext } from '../../../core/speech/segments/groupText';
import type { OrdersCheck } from '../../work/workerProtocol';
import { readCondition, rowsOf, type WrongValue } from './conditions';
import { newRule, type TypedCondition, type TypedRule } from './typedRule';

/** Maximum number of groups that a reader can keep apart. */
export const mostRules = 12;

/** Context for rules in this sheet: every column that can be used for grouping. */
export function contextOf(check: OrdersCheck | null, language: Language): RuleContext {
  return ruleContext(language, check?.groupColumns ?? []);
}

/** A rule, or what is wrong with it: invalid rows by index, or an error in the text. */
export type ReadRule =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'rows'; readonly wrong: ReadonlyMap<number, WrongValue> }
  | { readonly kind: 'refused'; readonly refusal: RuleRefusal };

export function readRule({ written }: TypedRule, context: RuleContext): ReadRule {
  if (written.as === 'text') return readText(written.text, context);
  const wrong = new Map<number, WrongValue>();
  const rules: Rule[] = [];
  written.rows.forEach((row, index) => {
    const read = readCondition(row, context);
    if (isRule(read)) rules.push(read);
    else wrong.set(index, read);
  });
  if (wrong.size > 0) return { kind: 'rows', wrong };
  const [first] = rules;
  const rule: Rule = rules.length === 1 && first ? first : { kind: 'and', rules };
  // Parsed from its text, so that an unknown column is rejected here too.
  return readText(printRule(rule, context), context);
}

function readText(text: string, context: RuleContext): ReadRule {
  const rule = parseRule(text, context);
  return 'refused' in rule ? { kind: 'refused', refusal: rule } : { kind: 'rule', rule };
}

/**
 * The rule as text; unreadable text stays as typed, incomplete rows are left out.
 *
 * @internal
 */
export function ruleText(typed: TypedRule, context: RuleContext): string {
  const read = readRule(typed, context);
  if (read.kind === 'rule') return printRule(read.rule, context);
  if (typed.written.as === 'text') return typed.written.text;
  return readableRows(typed.written.rows, context)
    .map((rule) => printRule(rule, context))
    .join(' ');
}

function readableRows(rows: readonly TypedCondition[], context: RuleContext): readonly Rule[] {
  return rows.flatMap((row) => {
    const read = readCondition(row, context);
    return isRule(read) ? [read] : [];
  });
}

/** Converts the rule to text for editing. */
export function inWords(typed: TypedRule, context: RuleContext): TypedRule {
  return { ...typed, written: { as: 'text', text: ruleText(typed, context) } };
}

/** Converts the rule to rows; null when rows cannot express it, or it cannot be read. */
export function inRows(typed: TypedRule, context: RuleContext): TypedRule | null {
  const read = readRule(typed, context);
  const rows = read.kind === 'rule' ? rowsOf(read.rule, context) : null;
  return rows && { ...typed, written: { as: 'rows', rows } };
}

/** Converts rules to another language; unreadable ones stay as typed. */
export function rulesIn(rules: readonly TypedRule[], from: RuleContext, to: RuleContext): TypedRule[] {
  return rules.map((typed) => {
    const read = readRule(typed, from);
    if (read.kind !== 'rule') return typed;
    return {
      ...typed,
      written:
        typed.written.as === 'rows' ? written(read.rule, to) : { as: 'text', text: printRule(read.rule, to) },
    };
  });
}

/** The rule as rows, or as text where rows cannot express it. */
function written(rule: Rule, context: RuleContext): TypedRule['written'] {
  const rows = rowsOf(rule, context);
  return rows ? { as: 'rows', rows } : { as: 'text', text: printRule(rule, context) };
}

const ruleKey = (index: number) => `${fields.rules.memory}.${index + 1}`;
const nameKey = (index: number) => `${ruleKey(index)}.name`;

/** Rules in their stored form: as data, in no language; text that is no rule yet as it was typed. */
export function rulesToRemember(
  rules: readonly TypedRule[],
  check: OrdersCheck | null,
  language: Language,
): Memory {
  const context = contextOf(check, language);
  return Object.fromEntries(
    rules
      .map((typed) => ({ name: typed.name, stored: toStore(typed, context) }))
      .filter(({ stored }) => stored !== '')
      .flatMap(({ name, stored }, index) => [
        [ruleKey(index), stored],
        [nameKey(index), name],
      ]),
  );
}

/** The stored form of one rule: '' when it is empty; incomplete rows are left out. */
function toStore(typed: TypedRule, context: RuleContext): string {
  const read = readRule(typed, context);
  if (read.kind === 'rule') return JSON.stringify(read.rule);
  if (typed.written.as === 'text') return typed.written.text;
  const [first, ...more] = readableRows(typed.written.rows, context);
  if (first === undefined) return '';
  return JSON.stringify(
    more.length === 0 ? first : ({ kind: 'and', rules: [first, ...more] } satisfies Rule),
  );
}

/** The remembered rules; a rule about a missing column stays as text. One empty rule when there are none. */
export function rememberedRules(
  remembered: Memory | null,
  check: OrdersCheck,
  language: Language,
): readonly TypedRule[] {
  const context = contextOf(check, language);
  const rules: TypedRule[] = [];
  for (let index = 0; index < mostRules; index++) {
    const stored = remembered?.[ruleKey(index)];
    if (typeof stored !== 'string') break;
    const name = remembered?.[nameKey(index)];
    const rule = storedRule(stored, context);
    rules.push({
      name: typeof name === 'string' ? name : '',
      written: rule === null ? { as: 'text', text: stored } : written(rule, context),
    });
  }
  return rules.length === 0 ? [newRule()] : rules;
}

/** Versions before 1.0 stored rules as English text, which is read in every language. */
function storedRule(stored: string, context: RuleContext): Rule | null {
  const rule = stored.startsWith('{') ? parsed(stored) : parseRule(stored, context);
  return isRule(rule) ? rule : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
