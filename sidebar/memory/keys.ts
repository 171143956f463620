import { fields } from '../../core/request/fields';
import { groupTerms } from '../../core/request/fields/plan';
import type { GroupTermField } from '../form/groupTerms';

/** Under which it is kept that a column may go along with how customers order and leave. */
export function covariateKey(header: string): string {
  return `${fields.covariates.memory}.${header}`;
}

/** Under which a term of a group is kept. */
export function groupTermKey(group: string, field: GroupTermField): string {
  return `budget.${group}.${groupTerms[field].memory}`;
}
