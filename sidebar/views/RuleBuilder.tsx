import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatCount } from '../../core/speech/format';
import { ruleName } from '../form/groupChoices';
import { contextOf, mostRules } from '../form/rules/readRules';
import { newRule, type TypedRule } from '../form/rules/typedRule';
import { RuleField } from './RuleField';
import type { StepProps } from './StepProps';

/** The user's own groups: each with a name and a rule, built from lists or typed as text. */
export function RuleBuilder(props: StepProps) {
  const { state, words, send } = props;
  const { rules } = state.groups;
  const { language } = state;
  const context = contextOf(state.check, language);
  // Focus: the item just added; after a removal, the add button.
  const next = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (next.current !== null) document.getElementById(next.current)?.focus();
    next.current = null;
  });
  const change = (rules: readonly TypedRule[], focus: string | null = null) => {
    next.current = focus;
    send({ type: 'groups', groups: { rules } });
  };
  return (
    <>
      {rules.map((rule, index) => (
        <RuleField
          // biome-ignore lint/suspicious/noArrayIndexKey: rules are known by their place
          key={index}
          {...props}
          rule={rule}
          place={index}
          context={context}
          name={ruleName(rules, index, language)}
          change={(changed, focus) =>
            change(
              rules.map((one, i) => (i === index ? changed : one)),
              focus,
            )
          }
          moveUp={
            index === 0
              ? null
              : () =>
                  change(
                    [...rules.slice(0, index - 1), rule, rules[index - 1], ...rules.slice(index + 1)],
                    `rule-${index - 1}-name`,
                  )
          }
          remove={
            rules.length === 1
              ? null
              : () =>
                  change(
                    rules.filter((_, i) => i !== index),
                    'add-rule',
                  )
          }
        />
      ))}
      {rules.length < mostRules && (
        <button
          type="button"
          id="add-rule"
          onClick={() => change([...rules, newRule()], `rule-${rules.length}-name`)}
        >
          {words.rules.add}
        </button>
      )}
      {rules.length >= mostRules && <p class="hint">{words.rules.most(formatCount(mostRules, language))}</p>}
    </>
  );
}
