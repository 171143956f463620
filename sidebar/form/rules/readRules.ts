/** The user's own rules: read, written as text, and stored in the workbook. */
import type { Memory } from '../../../core/host/port';
import type { Rule } from '../../../core/segments/rules/rule';
import type { Language } from '../../../core/speech/language';
import { parseRule } from '../../../core/speech/rules/parseRule';
import { printRule } from '../../../core/speech/rules/printRule';
import type { RuleContext, RuleRefusal } from '../../../core/speech/rules/ruleContext';
import { names } from '../../../core/speech/segments/en';
import { ruleContext } from '../../../core/speech/segments/groupText';
import type { OrdersCheck } from '../../work/workerProtocol';
import { readCondition, rowsOf, type WrongValue } from './conditions';
import { newRule, type TypedRule } from './typedRule';

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
    if (typeof read === 'string') wrong.set(index, read);
    else rules.push(read);
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
 * The rule as text in the language of `to`; unreadable text stays as typed, incomplete rows are left out.
 *
 * @internal
 */
export function ruleText(typed: TypedRule, context: RuleContext, to = context): string {
  const read = readRule(typed, context);
  if (read.kind === 'rule') return printRule(read.rule, to);
  if (typed.written.as === 'text') return typed.written.text;
  const rules = typed.written.rows
    .map((row) => readCondition(row, context))
    .filter((one): one is Rule => typeof one !== 'string');
  return rules.map((rule) => printRule(rule, to)).join(' ');
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
    const rows = typed.written.as === 'rows' ? rowsOf(read.rule, to) : null;
    return {
      ...typed,
      written: rows ? { as: 'rows', rows } : { as: 'text', text: printRule(read.rule, to) },
    };
  });
}

const textKey = (index: number) => `rule.${index + 1}`;
const nameKey = (index: number) => `rule.${index + 1}.name`;

/** Rules are stored in English, whatever the language of the sidebar. */
function contextOfMemory(check: OrdersCheck | null): RuleContext {
  return { language: 'en', columns: check?.groupColumns ?? [], segmentNames: names.segment };
}

/** Rules in their stored form. */
export function rulesToRemember(
  rules: readonly TypedRule[],
  check: OrdersCheck | null,
  language: Language,
): Memory {
  const context = contextOf(check, language);
  const written = rules.map((typed) => ({
    name: typed.name,
    text: ruleText(typed, context, contextOfMemory(check)),
  }));
  return Object.fromEntries(
    written
      .filter(({ text }) => text !== '')
      .flatMap(({ name, text }, index) => [
        [textKey(index), text],
        [nameKey(index), name],
      ]),
  );
}

/** The remembered rules; a rule about a missing column stays as text. One empty rule when there are none. */
export function rememberedRules(
  remembered: Memory | null,
  check: OrdersCheck,
  language: Language,
): readonly TypedRule[] {
  const context = contextOfMemory(check);
  const rules: TypedRule[] = [];
  for (let index = 0; index < mostRules; index++) {
    const text = remembered?.[textKey(index)];
    if (typeof text !== 'string') break;
    const name = remembered?.[nameKey(index)];
    const typed: TypedRule = { name: typeof name === 'string' ? name : '', written: { as: 'text', text } };
    rules.push(inRows(typed, context) ?? typed);
  }
  return rules.length === 0 ? [newRule()] : rulesIn(rules, context, contextOf(check, language));
}
