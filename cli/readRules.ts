import type { NamedRule } from '../core/segments/scheme';
import type { Language } from '../core/speech/language';
import { parseRule } from '../core/speech/rules/parseRule';
import type { RuleContext } from '../core/speech/rules/ruleContext';
import { refusalText, ruleContext } from '../core/speech/segments/groupText';
import { UserError } from '../preview/files/userError';

/**
 * The rules of a text: one a line, as "name: rule" or as the rule alone; empty lines and those that begin with # are
 * left out. Throws a Refusal with the line, its place and what could stand there.
 */
export function readRules(
  text: string,
  columns: RuleContext['columns'],
  language: Language,
  file: string,
): readonly NamedRule[] {
  const context = ruleContext(language, columns);
  return text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '' || line.trim().startsWith('#')) return [];
    // A colon behind a quotation mark is part of a value.
    const colon = (/^[^:"“«]*:/.exec(line)?.[0].length ?? 0) - 1;
    const rule = parseRule(line.slice(colon + 1), context);
    if ('refused' in rule) {
      const message = refusalText({ ...rule, at: rule.at + colon + 1 }, language);
      throw new UserError((say) => say.badRule({ file, line: i + 1, message }));
    }
    return [{ name: (colon < 0 ? line : line.slice(0, colon)).trim(), rule }];
  });
}
