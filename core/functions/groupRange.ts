import type { Analysis } from '../analysis';
import { unsupportedText } from '../locales/groupText';
import type { Language } from '../locales/language';
import { defaultTiers, type Scheme } from '../segments/scheme';
import type { Segmentation } from '../segments/segmentation';
import { isUnsupported, segmentCustomers } from '../segments/segmentCustomers';
import { type SegmentInputs, segmentInputs } from '../segments/segmentInputs';
import type { ArgumentReader } from './inputs';
import { possible } from './simpleArguments';
import { FunctionError, type Input } from './types';

export const scheme = possible('scheme', 'text');

/** Schemes that need nothing beside the orders, as they are called in a formula. */
const schemes = {
  rfm: { name: 'rfm' },
  rf: { name: 'rf' },
  value: { name: 'value', tiers: defaultTiers },
  lifecycle: { name: 'lifecycle', cutOffs: null },
} as const satisfies Readonly<Record<string, Scheme>>;

type SchemeWord = keyof typeof schemes;

export function readScheme(read: ArgumentReader, input: Input): Scheme {
  const words: readonly SchemeWord[] = ['rfm', 'rf', 'value', 'lifecycle'];
  return schemes[read.choice(input, scheme.name, words)];
}

/** The customers of a range in groups. Throws a FunctionError with the reason where the orders allow none. */
export function groupRange(
  found: Analysis,
  scheme: Scheme,
  language: Language,
): { readonly inputs: SegmentInputs; readonly segmentation: Segmentation } {
  const inputs = segmentInputs(found, null);
  const segmentation = segmentCustomers(inputs, scheme);
  if (isUnsupported(segmentation)) {
    throw new FunctionError('notAvailable', unsupportedText(segmentation, language));
  }
  return { inputs, segmentation };
}
