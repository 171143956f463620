import { type ChoiceField, choices, type DayField, type Field, type NumberField } from '../../request/field';
import type { OneField } from '../../request/readOne';
import type { ArgumentHelp } from '../../speech/functionHelp/functionHelp';
import type { FunctionWords } from '../../speech/functions/functionWords';

export type FunctionErrors = FunctionWords['errors'];

interface Described {
  /** As in the public signature; the same in every language. */
  readonly name: string;
  /** Key of its help sentence, if it differs from the name, because one name can have several meanings. */
  readonly help?: ArgumentHelp;
  readonly optional: boolean;
}

/** A range of orders, of customers, or of counts of customers. */
interface RangeArgument extends Described {
  readonly kind: 'orders' | 'customers' | 'counts';
}

/** One cell, read by the rules of its field. */
interface CellArgument<Described extends OneField> {
  readonly kind: Described['kind'];
  readonly field: Described;
}

/** What the field of a number says, as it is typed. */
export interface WrittenLimits {
  readonly above: string;
  readonly atMost: string;
  readonly example: string;
}

/** One number; a share may be written 0.4, 40, "40%" or "%40". */
export interface NumberArgument extends Described, CellArgument<NumberField> {
  /** Default; null for a required argument. Infinity is described in words. */
  readonly standard: number | null;
  /** What is expected instead, when the limits alone do not explain it; numbers as the language writes them. */
  readonly expected?: (errors: FunctionErrors, written: WrittenLimits) => string;
}

export interface DayArgument extends Described, CellArgument<DayField> {}

/** One of a few words; the first is the default. */
export interface ChoiceArgument<C extends string = string> extends Described, CellArgument<ChoiceField<C>> {}

/** Description of an argument of a custom function, shared by both hosts, the help and error messages. */
export type Argument = RangeArgument | NumberArgument | DayArgument | ChoiceArgument;

export type ArgumentKind = Argument['kind'];

type NumberSpec = Omit<NumberField, 'kind'> & Partial<Omit<NumberArgument, 'kind' | 'field' | 'name'>>;

/** A number; required unless `standard` gives a default. */
export function numberArgument(
  name: string,
  kind: NumberField['kind'],
  { limits, example, standard = null, ...more }: NumberSpec,
): NumberArgument {
  return { kind, field: { kind, limits, example }, optional: standard !== null, ...more, name, standard };
}

/** A number of the request catalogue, with its limits and default. */
export function numberOf(field: NumberField & Pick<Field, 'argument' | 'standard'>): NumberArgument {
  const { kind, argument: name = '', standard } = field;
  const usual = typeof standard === 'number' ? standard : null;
  return { kind, field, name, standard: usual, optional: usual !== null };
}

/** The same number as a required argument. */
export function needed(argument: NumberArgument): NumberArgument {
  return { ...argument, standard: null, optional: false };
}

/** A choice of the request catalogue, with its default. */
export function choiceOf<C extends string>(
  field: ChoiceField<C> & Pick<Field, 'argument'>,
): ChoiceArgument<C> {
  const { words, spellings, argument: name = '' } = field;
  return { kind: 'choice', field: { kind: 'choice', words, spellings }, name, optional: true };
}

/** The same choice, restricted to some of its words. */
export function withChoices<C extends string, Taken extends C>(
  argument: ChoiceArgument<C>,
  taken: readonly Taken[],
): ChoiceArgument<Taken> {
  return { ...argument, field: choices(taken) };
}
