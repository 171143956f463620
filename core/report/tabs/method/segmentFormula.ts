import type { Analysis } from '../../../analysis';
import { columnsAddress } from '../../../cells/address';
import { dayToIso } from '../../../cells/parse/civil';
import { usualSeason } from '../../../model/season/seasonPlan';
import { lastDayOf } from '../../../orders/book';
import { defaultTiers, type Scheme } from '../../../segments/scheme';
import { proposedCutOffs } from '../../../segments/schemes/lifecycle';
import { writtenFormula } from '../../../speech/functions/formulaText';
import type { Language } from '../../../speech/language';
import { defaultTerms } from '../../../valuation/defaultTerms';

/**
 * The formula that reproduces the groups of the report on another sheet. Null if the settings have no argument in the
 * formula: other schemes, columns picked by the user, prices of one day, or a model, horizon or season other than the
 * default.
 */
export function segmentFormula(analysis: Analysis, language: Language): string | null {
  const { asked, moneyOf, covariates, orders, histories, table, terms, groups } = analysis;
  const { scheme } = groups.segmentation;
  if (orders.kind !== 'orders' || !isOfFormulas(scheme, analysis)) return null;
  const isUsualModel = asked.model === 'auto' && asked.prior === 'on' && isSame(asked.season, usualSeason);
  if (!isUsualModel || moneyOf !== null || covariates !== null) return null;
  if (orders.found.found.some(({ reason }) => reason === 'user')) return null;
  const goesByValue = scheme.name === 'plain' || scheme.name === 'value';
  const { months, discountRate } = defaultTerms;
  if (goesByValue && (terms.months !== months || terms.discountRate !== discountRate)) return null;
  const isCut = orders.skipped.some(({ reason }) => reason === 'afterAsOf');
  const isLast = !isCut && lastDayOf(orders.book) === histories.asOf;
  return writtenFormula(
    'SEGMENT',
    [columnsAddress(table), '', `"${scheme.name}"`, ...(isLast ? [] : [`"${dayToIso(histories.asOf)}"`])],
    language,
  );
}

/** Whether formulas support the scheme with these settings. */
function isOfFormulas(scheme: Scheme, analysis: Analysis): boolean {
  switch (scheme.name) {
    case 'plain':
    case 'rfm':
    case 'rf':
      return true;
    case 'value':
      return isSame(scheme.tiers, defaultTiers);
    case 'lifecycle':
      return isSame(scheme.cutOffs, proposedCutOffs(analysis));
    default:
      return false;
  }
}

/** Equality of plain data with the same order of keys. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
