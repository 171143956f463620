import type { RuleContext } from '../../core/speech/rules/ruleContext';
import type { TypedRule } from '../form/rules/typedRule';
import type { StepProps } from './StepProps';

export interface RuleProps extends StepProps {
  readonly rule: TypedRule;
  readonly place: number;
  readonly context: RuleContext;
  /** As shown, also while she has given none. */
  readonly name: string;
  /** With the id of what takes the focus then. */
  readonly change: (rule: TypedRule, focus?: string) => void;
  /** Puts it before the one above, since the first rule that holds counts; null for the first. */
  readonly moveUp: (() => void) | null;
  /** Null when it is the only one. */
  readonly remove: (() => void) | null;
}
