import { type CustomerTest, ruleTest } from './rules/ruleTest';
import type { NamedRule } from './scheme';
import type { Group, Segmentation, Unsupported } from './segmentation';
import type { SegmentInputs } from './segmentInputs';

/** Groups by the user's own rules: the first rule that holds decides, everybody else is in the last group. */
export function ruleGroups(inputs: SegmentInputs, rules: readonly NamedRule[]): Segmentation | Unsupported {
  if (rules.length === 0) return { unsupported: true, code: 'noRules', params: {} };
  const tests: CustomerTest[] = [];
  for (const { name, rule } of rules) {
    const test = ruleTest(rule, inputs);
    if (typeof test !== 'function') {
      const { missingColumn: column, headers } = test;
      return { unsupported: true, code: 'columnOfRule', params: { rule: name, column, headers } };
    }
    tests.push(test);
  }
  const rest: Group = { key: 'rest', name: { kind: 'rest' }, rule: { kind: 'rest' } };
  return {
    scheme: { name: 'rules', rules },
    groups: [
      ...rules.map(
        ({ name, rule }, i): Group => ({
          key: `rule_${i + 1}`,
          name: { kind: 'text', text: name },
          rule: { kind: 'rule', rule },
        }),
      ),
      rest,
    ],
    ordered: false,
    of: inputs.histories.map((_, i) => {
      const first = tests.findIndex((test) => test(i));
      return first < 0 ? rules.length : first;
    }),
    scores: null,
    frequencyScoring: null,
  };
}
