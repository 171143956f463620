import type { PlanOptions } from './campaigns/plan';
import { type Field, isWithin, type Limits } from './request/field';
import { type FieldName, fields } from './request/fields';
import { groupTerms } from './request/fields/plan';
import { isValue } from './request/isValue';

/**
 * Checks options of the library against the limits of the request catalogue. Options that are undefined are skipped.
 *
 * @throws RangeError about the first value outside its limits.
 */
export function checkOptions(asked: { readonly [Name in FieldName]?: unknown }): void {
  for (const name of Object.keys(asked) as FieldName[]) checkValue(name, fields[name], asked[name]);
}

/** The same check for the options of a plan; options that are null are skipped too. */
export function checkPlan({
  controlShare,
  acquisitionCost,
  cohortPeriod,
  budget,
}: Partial<Omit<PlanOptions, 'compareTo'>>): void {
  checkOptions({
    controlShare: controlShare ?? undefined,
    acquisitionCost: acquisitionCost ?? undefined,
    cohortPeriod: cohortPeriod ?? undefined,
  });
  if (!budget) return;
  const { amount, costPerContact, offerPerOrder, groups = {} } = budget;
  checkOptions({ budget: amount, costPerContact, offerPerOrder });
  for (const [key, terms] of Object.entries(groups)) {
    for (const name of Object.keys(terms) as (keyof typeof groupTerms)[])
      checkValue(`${name} of ${key}`, groupTerms[name], terms[name]);
  }
}

function checkValue(name: string, field: Field, value: unknown): void {
  if (value !== undefined && !isValue(field, value))
    throw new RangeError(`${name} must be ${expected(field)}, got ${String(value)}`);
}

function expected(field: Field): string {
  if ('limits' in field) return within(field.limits);
  if (field.kind === 'choice') return `one of ${field.words.map(([, choice]) => choice).join(', ')}`;
  return `a ${field.kind}`;
}

function within(limits: Limits): string {
  const { above, atMost, whole = false } = limits;
  const from = isWithin(above, limits) ? `${above} to` : `above ${above} and at most`;
  return `${whole ? 'whole, ' : ''}${from} ${atMost}`;
}
