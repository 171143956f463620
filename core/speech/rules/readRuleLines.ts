import type { NamedRule } from '../../segments/scheme';
import { parseRule } from './parseRule';
import type { RuleContext, RuleRefusal } from './ruleContext';

/** A line that cannot be read (counted from 1), and why. */
export interface WrongLine {
  readonly line: number;
  readonly refusal: RuleRefusal;
}

/**
 * The rules of a text: one per line, as "name: rule" or as the rule alone; empty lines and lines that begin with # are
 * skipped. Returns the first wrong line instead, if there is one.
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
