import { parseArgs } from 'node:util';
import type { AnalysisOptions } from '../../core/analysis';
import type { Day } from '../../core/cells/cell';
import type { Role } from '../../core/cells/columns/columns';
import { readNumberText } from '../../core/cells/parse/numberText';
import { modelChoices } from '../../core/model/choose/modelChoices';
import type { ReadingChoices } from '../../core/orders/account/readingChoices';
import { type Language, languageOf } from '../../core/speech/language';
import { defaultTerms } from '../../core/valuation/defaultTerms';
import type { Terms } from '../../core/valuation/value';
import { UserError } from '../../preview/files/userError';
import { closest } from './closest';
import { planOptionNames, readDay, readPlan, type TypedPlan } from './planOptions';
import { columnOptions, readingOptions, readReading } from './readingOptions';
import { readScheme, schemeOptionNames, type TypedScheme } from './schemeOptions';
import { readShare } from './typedNumbers';

/** Stands for what is piped in, where the name of a file is expected. */
export const standardInput = '-';

/** What the command was asked to do. */
export interface Command {
  /** Its path; STANDARD_INPUT for what is piped in. */
  readonly file: string;
  /** Workbook to write; null when only the JSON document is wanted. */
  readonly out: string | null;
  readonly json: boolean;
  /** The JSON document in lines for people, not as short as it can be. */
  readonly pretty: boolean;
  readonly terms: Terms;
  readonly asOf: Day | null;
  readonly model: AnalysisOptions['model'];
  readonly language: Language;
  /** Tab of a workbook as typed; null for the one that looks most like orders. */
  readonly sheet: string | null;
  /** Columns as typed: a header, a letter or a number, or "none". */
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  /** Answers to what a table can leave open. */
  readonly reading: Omit<ReadingChoices, 'columns'>;
  readonly encoding: string | null;
  /** File with the price level of each month; null to leave amounts as they are. */
  readonly priceIndex: string | null;
  /** Columns that may go along with ordering and leaving: what was written after each option. */
  readonly covariates: readonly string[];
  readonly scheme: TypedScheme;
  readonly plan: TypedPlan;
}

/** Beyond ten years a forecast from orders says nothing. */
const longestHorizon = 120;

const flags = ['json', 'pretty', 'help', 'version', 'no-merge', 'no-rates'] as const;
type Flag = (typeof flags)[number];
const named = [
  'out',
  'months',
  'margin',
  'discount-rate',
  'as-of',
  'model',
  'locale',
  'encoding',
  'sheet',
  'price-index',
] as const;
type Named = (typeof named)[number];
type Given = Readonly<Partial<Record<Named, string>>>;

/** May be given several times; of all others the last one counts. */
const repeatable = ['by', 'covariates'] as const;
type Repeatable = (typeof repeatable)[number];

/** One letter for what is typed most. */
const short = { help: 'h', out: 'o' } as const;

const withValue: readonly string[] = [
  ...named,
  ...repeatable,
  ...schemeOptionNames,
  ...planOptionNames,
  ...Object.keys(readingOptions),
  ...Object.keys(columnOptions),
];

/**
 * Every option without its dashes.
 *
 * @internal
 */
export const optionNames: readonly string[] = [...flags, ...withValue];

/**
 * The words after the command's name as a command; 'help' or 'version' when one of them is wanted.
 *
 * @throws Refusal with a sentence about the first thing that does not fit.
 */
export function parseCommand(words: readonly string[]): Command | 'help' | 'version' {
  const { given, repeated, files, isFlagSet } = sortWords(words);
  const values: Given = given;
  if (isFlagSet('help')) return 'help';
  if (isFlagSet('version')) return 'version';
  const [file, ...more] = files;
  if (file === undefined) throw new UserError((say) => say.noFile);
  if (more.length > 0) throw new UserError((say) => say.severalFiles({ files }));
  const pretty = isFlagSet('pretty');
  const json = pretty || isFlagSet('json');
  return {
    file,
    out: values.out ?? (json ? null : 'report.xlsx'),
    json,
    pretty,
    terms: {
      months: readNumber(
        values,
        'months',
        readNumberText,
        defaultTerms.months,
        (n) => n > 0 && n <= longestHorizon,
      ),
      margin: readNumber(values, 'margin', readShare, defaultTerms.margin, (n) => n > 0 && n <= 1),
      discountRate: readNumber(values, 'discount-rate', readShare, defaultTerms.discountRate, (n) => n >= 0),
    },
    asOf: readDay(values, 'as-of'),
    model: choose(values, 'model', modelChoices),
    language: readLanguage(values.locale ?? 'en'),
    encoding: values.encoding ?? null,
    sheet: values.sheet ?? null,
    priceIndex: values['price-index'] ?? null,
    covariates: repeated('covariates'),
    columns: Object.fromEntries(
      Object.entries(columnOptions).flatMap(([option, role]) => {
        const typed = given[option];
        return typed === undefined ? [] : [[role, typed]];
      }),
    ),
    scheme: readScheme(given, repeated('by')),
    plan: readPlan(given),
    reading: {
      ...readReading(given),
      ...(isFlagSet('no-merge') && { merges: false }),
      ...(isFlagSet('no-rates') && { exchangeRates: false }),
    },
  };
}

/** The language for sentences about the command itself, even when something else in it does not fit. */
export function languageOfWords(words: readonly string[]): Language {
  const place = words.findIndex((word) => /^--locale(=|$)/.test(word));
  if (place === -1) return 'en';
  return languageOf(words[place].split('=')[1] ?? words[place + 1] ?? '');
}

function sortWords(words: readonly string[]) {
  const lettered = (name: string) => (isLettered(name) ? { short: short[name] } : {});
  const options = Object.fromEntries([
    ...flags.map((name) => [name, { type: 'boolean' as const, ...lettered(name) }]),
    ...withValue.map((name) => [name, { type: 'string' as const, ...lettered(name) }]),
  ]);
  // Not strict: its own complaints are in English and about the parser, not about what to do.
  const args = [...words];
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const given: Record<string, string> = {};
  const all: (readonly [name: string, value: string])[] = [];
  const set = new Set<string>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName: option, name, value } = token;
    const written = option === `--${name}` || (isLettered(name) && option === `-${short[name]}`);
    if (written && withValue.includes(name)) {
      // "--out --json" forgot the file; "--discount-rate=-1" is caught with its number.
      const missing = value === undefined || value === '' || (!token.inlineValue && /^--\D/.test(value));
      if (missing) throw new UserError((say) => say.missingValue({ option }));
      given[name] = value;
      all.push([name, value]);
    } else if (written && flags.some((flag) => flag === name)) {
      if (value !== undefined) throw new UserError((say) => say.needsNoValue({ option }));
      set.add(name);
    } else {
      const meant = closest(option.replace(/^-+/, ''), optionNames);
      throw new UserError((say) =>
        meant === null ? say.unknownOption({ option }) : say.didYouMean({ option, meant: `--${meant}` }),
      );
    }
  }
  const repeated = (option: Repeatable) => all.flatMap(([name, value]) => (name === option ? [value] : []));
  return { given, repeated, files, isFlagSet: (flag: Flag) => set.has(flag) };
}

function isLettered(name: string): name is keyof typeof short {
  return Object.hasOwn(short, name);
}

function readNumber(
  values: Given,
  name: 'months' | 'margin' | 'discount-rate',
  read: (text: string) => number,
  usual: number,
  fits: (value: number) => boolean,
): number {
  const got = values[name];
  if (got === undefined) return usual;
  const value = read(got);
  const examples = { months: '12', margin: '0.4 (40%)', 'discount-rate': '0.1 (10%)' };
  if (fits(value)) return value;
  throw new UserError((say) => say.badNumber({ option: `--${name}`, got, example: examples[name] }));
}

/** One of the choices, the first by default; case and punctuation do not matter ("BG/NBD"). */
function choose<Choice extends string>(values: Given, name: 'model', choices: readonly Choice[]): Choice {
  const got = values[name];
  if (got === undefined) return choices[0];
  const plain = got.toLowerCase().replace(/[^a-z0-9]/g, '');
  const choice = choices.find((known) => known === plain);
  if (choice === undefined)
    throw new UserError((say) => say.badChoice({ option: `--${name}`, got, choices }));
  return choice;
}

function readLanguage(locale: string): Language {
  try {
    Intl.getCanonicalLocales(locale.replaceAll('_', '-'));
  } catch {
    throw new UserError((say) => say.badLocale({ got: locale }));
  }
  return languageOf(locale);
}
