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
      {rules.map((rule, place) => (
        <RuleField
          // biome-ignore lint/suspicious/noArrayIndexKey: rules are known by their place
          key={place}
          {...props}
          rule={rule}
          place={place}
          context={context}
          name={ruleName(rules, place, language)}
          change={(changed, focus) =>
            change(
              rules.map((one, i) => (i === place ? changed : one)),
              focus,
            )
          }
          moveUp={
            place === 0
              ? null
              : () =>
                  change(
                    [...rules.slice(0, place - 1), rule, rules[place - 1], ...rules.slice(place + 1)],
                    `rule-${place - 1}-name`,
                  )
          }
          remove={
            rules.length === 1
              ? null
              : () =>
                  change(
                    rules.filter((_, i) => i !== place),
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
