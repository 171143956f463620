import { fold } from '../../cells/parse/fold';
import { type CustomerTest, ruleTest } from '../rules/ruleTest';
import type { NamedRule } from '../scheme';
import type { Group, SchemeUnavailable, Segmentation } from '../segmentation';
import type { SegmentInputs } from '../segmentInputs';

/** Groups by the user's own rules: the first rule that holds decides; all other customers are in the last group. */
export function ruleGroups(
  inputs: SegmentInputs,
  rules: readonly NamedRule[],
  basis: SegmentInputs = inputs,
): Segmentation | SchemeUnavailable {
  if (rules.length === 0) return { unsupported: true, code: 'noRules', params: {} };
  const tests: CustomerTest[] = [];
  for (const { name, rule } of rules) {
    const test = ruleTest(rule, inputs, basis);
    if (typeof test !== 'function') {
      const { missingColumn: column, headers } = test;
      return { unsupported: true, code: 'columnOfRule', params: { rule: name, column, headers } };
    }
    tests.push(test);
  }
  const keys = keysOf(rules);
  const rest: Group = { key: 'rest', name: { kind: 'rest' }, rule: { kind: 'rest' } };
  return {
    scheme: { name: 'rules', rules },
    groups: [
      ...rules.map(
        ({ name, rule }, i): Group => ({
          key: keys[i],
          name: { kind: 'text', text: name },
          rule: { kind: 'rule', rule },
        }),
      ),
      rest,
    ],
    ordered: false,
    of: Array.from({ length: inputs.histories.count }, (_, i) => {
      const first = tests.findIndex((test) => test(i));
      return first < 0 ? rules.length : first;
    }),
    scores: null,
    frequencyScoring: null,
  };
}

/** Keys come from names, so that remembered settings follow a group when rules are added, removed or moved. */
function keysOf(rules: readonly NamedRule[]): readonly string[] {
  const taken = new Set<string>();
  return rules.map(({ name }) => {
    const stem = `rule_${fold(name) || name}`;
    let key = stem;
    for (let number = 2; taken.has(key); number++) key = `${stem}_${number}`;
    taken.add(key);
    return key;
  });
}
