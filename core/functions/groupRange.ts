import type { Analysis } from '../analysis';
import { unsupportedText } from '../locales/groupText';
import type { Language } from '../locales/language';
import { defaultTiers, type Scheme } from '../segments/scheme';
import type { Segmentation } from '../segments/segmentation';
import { isUnsupported, segmentCustomers } from '../segments/segmentCustomers';
import type { SegmentInputs } from '../segments/segmentInputs';
import type { scheme } from './arguments';
import { FunctionError } from './types';

type SchemeWord = (typeof scheme.choices)[number];

/** Schemes that need nothing beside the orders, as they are called in a formula. */
const schemes: Readonly<Record<SchemeWord, Scheme>> = {
  rfm: { name: 'rfm' },
  rf: { name: 'rf' },
  value: { name: 'value', tiers: defaultTiers },
  lifecycle: { name: 'lifecycle', cutOffs: null },
};

interface Groups {
  readonly inputs: SegmentInputs;
  readonly segmentation: Segmentation;
}

/** Groups already made of an analysis, so that many cells may ask about one. */
const known = new WeakMap<Analysis, Map<SchemeWord, Groups>>();

/** The customers of a range in groups. Throws a FunctionError with the reason where the orders allow none. */
export function groupRange(found: Analysis, chosen: SchemeWord, language: Language): Groups {
  const made = known.get(found) ?? new Map<SchemeWord, Groups>();
  known.set(found, made);
  const before = made.get(chosen);
  if (before) return before;
  const inputs = { ...found.groups.inputs, table: null };
  const segmentation = segmentCustomers(inputs, schemes[chosen]);
  if (isUnsupported(segmentation)) {
    throw new FunctionError('notAvailable', unsupportedText(segmentation, language));
  }
  const groups = { inputs, segmentation };
  made.set(chosen, groups);
  return groups;
}
