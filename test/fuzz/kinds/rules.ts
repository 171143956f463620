import * as fc from 'fast-check';
import { languages } from '../../../core/speech/language';
import { parseRule } from '../../../core/speech/rules/parseRule';
import { printRule } from '../../../core/speech/rules/printRule';
import { readRuleLines } from '../../../core/speech/rules/readRuleLines';
import { vocabularies } from '../../../core/speech/rules/vocabulary';
import { refusalText, ruleContext } from '../../../core/speech/segments/groupText';
import { kindOf } from '../kind';
import { nastyText } from '../nasty';

const words = Object.values(vocabularies).flatMap(({ and, or, not, tests, fields }) => [
  ...[...and, ...or, ...not],
  ...[...Object.values(tests), ...Object.values(fields)].flat(),
]);
const known = fc.constantFrom(
  ...words,
  '(',
  ')',
  '"',
  '=',
  '<>',
  '1',
  '40%',
  '2024-03-31',
  'İzmir',
  '"at risk"',
  'city',
);

/** Words of rules in any order, with anything between them. */
const text = fc.oneof(
  fc.array(known, { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc
    .array(fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: nastyText }), { maxLength: 12 })
    .map((parts) => parts.join(' ')),
  fc.constantFrom(...words, '(', 'not ', '"').map((part) => part.repeat(2000).slice(0, 2000)),
  nastyText,
);

/** Rules as they are typed: read or refused with a sentence, and what was read is printed and read as the same again. */
export const rulesKind = kindOf({
  name: 'rules',
  share: 0.3,
  input: fc.record({ text, header: nastyText, language: fc.constantFrom(...languages) }),
  wrongWith({ text, header, language }) {
    const context = ruleContext(language, [
      { header: 'Şehir', role: 'city' },
      { header, role: null },
    ]);
    readRuleLines(text, context);
    const rule = parseRule(text, context);
    if ('refused' in rule) return refusalText(rule, language) === '' ? 'refused without a sentence' : '';
    const printed = printRule(rule, context);
    const again = parseRule(printed, context);
    return 'refused' in again && printed.length <= 2000 ? `read, and refused when printed: ${printed}` : '';
  },
});
