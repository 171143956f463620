import { fields } from '../../core/request/fields';
import { groupTerms } from '../../core/request/fields/plan';
import { type GroupTermField, groupTermFields } from '../form/groupTerms';

/** Memory key of a covariate column. */
export function covariateKey(header: string): string {
  return `${fields.covariates.memory}.${header}`;
}

const ofGroups = 'budget.';

/** Memory key of a group term. */
export function groupTermKey(group: string, field: GroupTermField): string {
  return `${ofGroups}${group}.${groupTerms[field].memory}`;
}

/** The group and the term that are kept under a key; null where another thing is. */
export function groupTermIn(key: string): { readonly group: string; readonly field: GroupTermField } | null {
  const field = groupTermFields.find((one) => key.endsWith(`.${groupTerms[one].memory}`));
  if (!key.startsWith(ofGroups) || field === undefined) return null;
  const group = key.slice(ofGroups.length, -(groupTerms[field].memory.length + 1));
  return group === '' ? null : { group, field };
}
