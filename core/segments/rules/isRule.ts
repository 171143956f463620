import { segmentKeys } from '../segment';
import { dayFields, numberFields, type Rule } from './rule';

const numberTests: readonly unknown[] = ['is', 'isNot', 'above', 'atLeast', 'below', 'atMost'];
const textTests: readonly unknown[] = ['is', 'isNot', 'contains'];

/** Limit on nesting, above that of `parseRule`. */
const deepest = 60;

/** Whether a stored value, perhaps from another version of the product, is a valid rule. */
export function isRule(kept: unknown, depth = 0): kept is Rule {
  if (typeof kept !== 'object' || kept === null || depth > deepest) return false;
  const { kind, rules, rule, field, test, value, column } = kept as Readonly<Record<string, unknown>>;
  const isNumber = typeof value === 'number' && Number.isFinite(value) && numberTests.includes(test);
  switch (kind) {
    case 'and':
    case 'or':
      return Array.isArray(rules) && rules.length > 1 && rules.every((one) => isRule(one, depth + 1));
    case 'not':
      return isRule(rule, depth + 1);
    case 'number':
      return isNumber && numberFields.some((one) => one === field);
    case 'day':
      return isNumber && dayFields.some((one) => one === field);
    case 'segment':
      return (test === 'is' || test === 'isNot') && segmentKeys.some((key) => key === value);
    case 'text':
      return typeof column === 'string' && typeof value === 'string' && textTests.includes(test);
    case 'columnNumber':
      return isNumber && typeof column === 'string';
    case 'blank':
      return typeof column === 'string';
    default:
      return false;
  }
}
