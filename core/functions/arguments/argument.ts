import { type ChoiceField, choices, type DayField, type Field, type NumberField } from '../../request/field';
import type { OneField } from '../../request/readOne';
import type { ArgumentHelp } from '../../speech/functionHelp/functionHelp';
import type { FunctionWords } from '../../speech/functions/functionWords';

export type FunctionErrors = FunctionWords['errors'];

interface Described {
  /** As in the public signature; the same in every language. */
  readonly name: string;
  /** Key of its help sentence where that is not its name: one name may mean different things. */
  readonly help?: ArgumentHelp;
  readonly optional: boolean;
}

/** A range of orders, of customers, or of counts of customers. */
interface RangeArgument extends Described {
  readonly kind: 'orders' | 'customers' | 'counts';
}

/** One cell, read as its field says. */
interface CellArgument<Described extends OneField> {
  readonly kind: Described['kind'];
  readonly field: Described;
}

/** One number; a share may be written 0.4, 40, "40%" or "%40". */
export interface NumberArgument extends Described, CellArgument<NumberField> {
  /** What it is when left out; null when it must be there. Infinity is said in words. */
  readonly standard: number | null;
  /** What to give instead, when there is more to say than the limits. */
  readonly expected?: (errors: FunctionErrors) => string;
}

export interface DayArgument extends Described, CellArgument<DayField> {}

/** One of a few words; the first is what it is when left out. */
export interface ChoiceArgument<C extends string = string> extends Described, CellArgument<ChoiceField<C>> {}

/** One argument of a custom function: all that both hosts, the help and the complaints know of it. */
export type Argument = RangeArgument | NumberArgument | DayArgument | ChoiceArgument;

export type ArgumentKind = Argument['kind'];

type NumberSpec = Omit<NumberField, 'kind'> & Partial<Omit<NumberArgument, 'kind' | 'field' | 'name'>>;

/** A number that must be there, unless `standard` says what it is when left out. */
export function numberArgument(
  name: string,
  kind: NumberField['kind'],
  { limits, example, standard = null, ...more }: NumberSpec,
): NumberArgument {
  return { kind, field: { kind, limits, example }, optional: standard !== null, ...more, name, standard };
}

/** A number of the catalogue, with its limits and the value that it has when it is left out. */
export function numberOf(field: NumberField & Pick<Field, 'argument' | 'standard'>): NumberArgument {
  const { kind, argument: name = '', standard } = field;
  const usual = typeof standard === 'number' ? standard : null;
  return { kind, field, name, standard: usual, optional: usual !== null };
}

/** A number that must be there. */
export function needed(argument: NumberArgument): NumberArgument {
  return { ...argument, standard: null, optional: false };
}

/** A word of the catalogue, which may be left out. */
export function choiceOf<C extends string>(
  field: ChoiceField<C> & Pick<Field, 'argument'>,
): ChoiceArgument<C> {
  const { words, spellings, argument: name = '' } = field;
  return { kind: 'choice', field: { kind: 'choice', words, spellings }, name, optional: true };
}

/** The same with some of its words alone. */
export function withChoices<C extends string, Taken extends C>(
  argument: ChoiceArgument<C>,
  taken: readonly Taken[],
): ChoiceArgument<Taken> {
  return { ...argument, field: choices(taken) };
}
