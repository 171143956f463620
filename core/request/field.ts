import type { Day } from '../cells/cell';
import type { SchemeName, Tiers } from '../segments/scheme';

/** What one number may be. */
export interface Limits {
  /** Exclusive unless `orEqual`. */
  readonly above: number;
  readonly orEqual?: boolean;
  readonly atMost: number;
  readonly whole?: boolean;
}

/**
 * One number. A share is a part of 1 and is typed 40%, 0.4 or 40; money may have a currency beside it; months, counts
 * and other numbers are plain.
 */
export interface NumberField {
  readonly kind: 'share' | 'money' | 'months' | 'count' | 'number';
  /** What a count is of, where that is worth a word. */
  readonly unit?: 'days' | 'weeks';
  readonly limits: Limits;
  /** A value that makes sense, for hints and complaints. */
  readonly example: number;
}

/** Several numbers: "30, 90, 180, 365". Those of `unit` percent are shares, typed as percentages. */
export interface ListField {
  readonly kind: 'numbers';
  readonly unit: 'days' | 'weeks' | 'orders' | 'money' | 'percent';
  /** How many of them. */
  readonly count: { readonly least: number; readonly most: number };
  readonly each: Limits;
  /** Each is above the one before. */
  readonly rising: boolean;
  /** What the sum lies between, exclusive; left out, anything. */
  readonly total?: { readonly above: number; readonly below: number };
  readonly example: readonly number[];
}

/** A civil day; the example stands where no day of the user's own orders is known. */
export interface DayField {
  readonly kind: 'day';
  readonly example: Day;
}

/** One of a few words. */
export interface ChoiceField<Choice extends string | number = string | number> {
  readonly kind: 'choice';
  /** The words as they are typed and offered, with their values. */
  readonly words: readonly (readonly [word: string, choice: Choice])[];
  /** Other spellings that are understood. */
  readonly spellings: readonly (readonly [word: string, choice: Choice])[];
}

/** Words of the user's own: a name, or a code of which the program knows what codes there are. */
export interface TextField {
  readonly kind: 'text' | 'currency' | 'timeZone' | 'language';
  readonly example: string;
}

/** Asked for by its mere presence. */
export interface SwitchField {
  readonly kind: 'switch';
}

/** A column of the table by its header, letter or number, or several of them. */
export interface ColumnField {
  readonly kind: 'column' | 'columns';
  readonly example: string;
}

/** A file, or a tab of the workbook, and what it holds. */
export interface FileField {
  readonly kind: 'file';
  readonly holds:
    | ('report' | 'scores' | 'history' | 'prices' | 'season' | 'rules' | 'actions' | 'groups')
    // Of the command that writes SQL.
    | ('fit' | 'patterns' | 'queries');
  readonly example: string;
}

/** How one thing that can be asked is written: its kind with what that kind has to know. */
export type Shape =
  | NumberField
  | ListField
  | DayField
  | ChoiceField
  | TextField
  | SwitchField
  | ColumnField
  | FileField;

/** What the text of a field means. */
export type ValueOf<Field extends Shape> =
  Field extends ChoiceField<infer Choice>
    ? Choice
    : Field extends NumberField | DayField
      ? number
      : Field extends ListField
        ? readonly number[]
        : Field extends SwitchField
          ? boolean
          : string;

/** Where the sidebar's form asks for it. */
export interface WizardPlace {
  /** Of the input, where there is one for it; also where a complaint leads. */
  readonly id: string;
  readonly section: 'terms' | 'groups' | 'campaign' | 'budget' | 'extras' | 'check' | 'columns';
  /** An empty field stands for the default; otherwise it has to be filled. */
  readonly mayBeEmpty: boolean;
}

/** How the command asks for it. */
export interface OptionPlace {
  /** Without its dashes. */
  readonly name: string;
  /** One letter for what is typed most. */
  readonly letter?: string;
  /** Stands before the value, with a colon: one option for several fields. */
  readonly prefix?: string;
  /** The prefix alone asks for the usual value. */
  readonly bare?: boolean;
  /** May be given several times; of all others the last one counts. */
  readonly repeatable?: boolean;
}

/** Where a thing can be asked for, and what it is when it is not. */
export interface Places {
  readonly wizard?: WizardPlace;
  readonly option?: OptionPlace;
  /** The scheme of grouping that it belongs to, and of value tiers the kind: to ask for it is to ask for the scheme. */
  readonly of?: { readonly scheme: SchemeName; readonly tiers?: Tiers['kind'] };
  /** Its name among the arguments of the custom functions. */
  readonly argument?: string;
  /** Key under which the workbook remembers its value; left out, it is asked anew each time. */
  readonly memory?: string;
  /** What it is unless asked for; left out or null, it is found in the orders, or there is none. */
  readonly standard?: number | string | boolean | readonly number[] | null;
}

/** One thing that a user can ask, described once for all doors. */
export type Field = Shape & Places;

/** The ways in which users say what they want. */
export type Door = 'wizard' | 'command' | 'cell';

/** A word with itself as its value. */
export function choices<const Choice extends string>(
  words: readonly Choice[],
  spellings: Readonly<Record<string, Choice>> = {},
): ChoiceField<Choice> {
  return { kind: 'choice', words: words.map((word) => [word, word]), spellings: Object.entries(spellings) };
}

/** Words as the command writes them for values of the program. */
export function worded<const Choice extends string | number>(
  words: readonly (readonly [word: string, choice: Choice])[],
  spellings: readonly (readonly [word: string, choice: Choice])[] = [],
): ChoiceField<Choice> {
  return { kind: 'choice', words, spellings };
}

/** Is a number within its limits? NaN and the infinities never are, unless the limits end at infinity. */
export function isWithin(value: number, { above, orEqual = false, atMost, whole = false }: Limits): boolean {
  return (orEqual ? value >= above : value > above) && value <= atMost && (!whole || Number.isInteger(value));
}
