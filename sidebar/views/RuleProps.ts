import type { RuleContext } from '../../core/speech/rules/ruleContext';
import type { TypedRule } from '../form/rules/typedRule';
import type { StepProps } from './StepProps';

export interface RuleProps extends StepProps {
  readonly rule: TypedRule;
  readonly place: number;
  readonly context: RuleContext;
  /** Name as shown, also while the user has entered none. */
  readonly name: string;
  /** `focus` is the id of the element that takes the focus next. */
  readonly change: (rule: TypedRule, focus?: string) => void;
  /** Moves the rule up, because the first rule that holds counts; null for the first. */
  readonly moveUp: (() => void) | null;
  /** Null when it is the only one. */
  readonly remove: (() => void) | null;
}
