import { fields } from '../../core/request/fields';
import { groupTerms } from '../../core/request/fields/plan';
import type { GroupTermField } from '../form/groupTerms';

/** Memory key of a covariate column. */
export function covariateKey(header: string): string {
  return `${fields.covariates.memory}.${header}`;
}

/** Memory key of a group term. */
export function groupTermKey(group: string, field: GroupTermField): string {
  return `budget.${group}.${groupTerms[field].memory}`;
}
