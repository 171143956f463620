import type { NamedRule } from '../../segments/scheme';
import { parseRule } from './parseRule';
import type { RuleContext, RuleRefusal } from './ruleContext';

/** A line that is no rule, counted from 1, and why. */
export interface WrongLine {
  readonly line: number;
  readonly refusal: RuleRefusal;
}

/**
 * The rules of a text: one a line, as "name: rule" or as the rule alone; empty lines and those that begin with # are
 * left out. In place of all of them the first line that is none.
 */
export function readRuleLines(text: string, context: RuleContext): readonly NamedRule[] | WrongLine {
  const rules: NamedRule[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    // A colon behind a quotation mark is part of a value.
    const colon = (/^[^:"“«]*:/.exec(line)?.[0].length ?? 0) - 1;
    const rule = parseRule(line.slice(colon + 1), context);
    if ('refused' in rule) return { line: i + 1, refusal: { ...rule, at: rule.at + colon + 1 } };
    rules.push({ name: (colon < 0 ? line : line.slice(0, colon)).trim(), rule });
  }
  return rules;
}
