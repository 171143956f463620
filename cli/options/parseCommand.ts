import type { AnalysisOptions } from '../../core/analysis';
import type { PlanOptions } from '../../core/campaigns/plan';
import type { Day } from '../../core/cells/cell';
import type { Role } from '../../core/cells/columns/columns';
import { shortText } from '../../core/cells/shortText';
import type { PriorChoice } from '../../core/model/fit/priorChoice';
import type { SeasonChoice } from '../../core/model/season/season';
import type { ReadingChoices } from '../../core/orders/account/readingChoices';
import type { Field } from '../../core/request/field';
import { type FieldName, fields } from '../../core/request/fields';
import { reading } from '../../core/request/fields/reading';
import { type Complaint, exampleOf } from '../../core/request/reading';
import {
  type NumberScheme,
  planOf,
  readTexts,
  schemeOf,
  type Texts,
  termsOf,
  type Values,
} from '../../core/request/readRequest';
import type { SchemeName } from '../../core/segments/scheme';
import { type Language, languageOf, languages } from '../../core/speech/language';
import { complaintText } from '../../core/speech/request/complaintText';
import type { Terms } from '../../core/valuation/value';
import { UserError } from '../../files/userError';
import { canBeRead } from '../engine/fileKinds';
import { type SortedWords, sortWords } from './sortWords';

/** File name for standard input. */
export const standardInput = '-';

/** A scheme as typed; columns and rules are resolved once the columns of the table are known. */
export type TypedScheme =
  | NumberScheme
  | { readonly name: 'columns'; readonly typed: readonly string[] }
  | { readonly name: 'rules'; readonly file: string };

/** Plan options, with the files about groups, which are read once the groups are known. */
export interface TypedPlan {
  readonly options: PlanOptions;
  readonly actionsFile: string | null;
  readonly budgetGroupsFile: string | null;
}

/** A parsed command line. */
export interface Command {
  /** Path of the orders file, the first if there are several; `standardInput` for standard input. */
  readonly file: string;
  /** All paths and patterns such as orders/*.parquet: only DuckDB reads several. */
  readonly files: readonly [string, ...string[]];
  /** Requested engine; null to choose by the files. */
  readonly engine: 'duckdb' | 'memory' | null;
  /** File for a row per customer; null for none. */
  readonly scores: string | null;
  /** Workbook to write; null when only the JSON document is wanted. */
  readonly out: string | null;
  /** Earlier report to read the history from; null for the one that `out` replaces. */
  readonly history: string | null;
  readonly json: boolean;
  /** Indented JSON for people instead of compact JSON. */
  readonly pretty: boolean;
  readonly terms: Terms;
  readonly asOf: Day | null;
  readonly model: AnalysisOptions['model'];
  readonly prior: PriorChoice;
  readonly season: SeasonChoice;
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
  /** File with the level of orders in each month; null to find the season in the orders. */
  readonly seasonIndex: string | null;
  /** Covariate columns: the text after each option. */
  readonly covariates: readonly string[];
  readonly scheme: TypedScheme;
  readonly plan: TypedPlan;
}

/**
 * Parses the arguments; 'help' or 'version' when requested.
 *
 * @throws UserError with a sentence about the first thing that does not fit.
 */
export function parseCommand(words: readonly string[]): Command | 'help' | 'version' {
  const sorted = sortWords(words);
  const texts = textsOf(sorted);
  if (texts.help !== undefined) return 'help';
  if (texts.version !== undefined) return 'version';
  const { files } = sorted;
  const [file, ...more] = files;
  if (file === undefined) throw new UserError((say) => say.noFile);
  const language = languageOfWords(words);
  const { values, complaints } = readTexts(texts, language, 'command');
  for (const [name, complaint] of Object.entries(complaints) as [FieldName, Complaint][]) {
    throw toUserError(name, complaint, language);
  }
  const { pretty = false } = values;
  const engine = values.engine ?? null;
  const scores = values.scores ?? null;
  if (!canBeRead({ engine, files, scores })) throw new UserError((say) => say.severalFiles({ files }));
  const json = pretty || (values.json ?? false);
  return {
    file,
    files: [file, ...more],
    engine,
    scores,
    out: values.out ?? (json ? null : fields.out.standard),
    history: values.history ?? null,
    json,
    pretty,
    terms: termsOf(values),
    asOf: values.asOf ?? null,
    model: values.model ?? fields.model.standard,
    prior: values.prior ?? fields.prior.standard,
    season: values.season ?? fields.season.standard,
    language: languageOf(values.locale ?? fields.locale.standard),
    encoding: values.encoding ?? null,
    sheet: values.sheet ?? null,
    priceIndex: values.priceIndex ?? null,
    seasonIndex: values.seasonIndex ?? null,
    covariates: repeated(sorted, 'covariates'),
    columns: columnsIn(sorted),
    scheme: readScheme(values, repeated(sorted, 'columns')),
    plan: readPlan(values),
    reading: readingIn(values),
  };
}

/** The language for error messages, also when another part of the command is invalid. */
export function languageOfWords(words: readonly string[]): Language {
  const index = words.findIndex((word) => /^--locale(=|$)/.test(word));
  if (index === -1) return 'en';
  return languageOf(words[index].split('=')[1] ?? words[index + 1] ?? '');
}

/** The text for each field. If an option has several fields, a prefix selects one: "breaks:4", or "abc" alone. */
function textsOf({ given }: SortedWords): Texts {
  const texts: Partial<Record<FieldName, string>> = {};
  for (const [option, value] of given) {
    const [first] = option.fields;
    if (first === undefined) continue;
    const prefixed = option.fields.slice(1).map((name) => [name, behindPrefix(name, value)] as const);
    const [name, text] = prefixed.find(([, behind]) => behind !== null) ?? [first, value];
    for (const other of option.fields) delete texts[other];
    if (text !== '' || option.isSwitch) texts[name] = text ?? value;
    const { of }: Field = fields[name];
    if (of?.tiers !== undefined) texts.tierKind = of.tiers;
  }
  return texts;
}

/** The text after the prefix of a field; '' for the prefix alone, null for another value. */
function behindPrefix(name: FieldName, value: string): string | null {
  const { prefix = '', bare = false } = (fields[name] as Field).option ?? {};
  const [kind, ...behind] = value.split(':');
  if (kind.trim().toLowerCase() !== prefix) return null;
  const text = behind.join(':').trim();
  // A prefix without its required value is reported with the whole text.
  return text === '' && !bare ? value : text;
}

/** All texts of a repeatable option. */
function repeated({ given }: SortedWords, name: FieldName): readonly string[] {
  return given.flatMap(([option, value]) => (option.fields[0] === name ? [value] : []));
}

function columnsIn({ given }: SortedWords): Command['columns'] {
  return Object.fromEntries(given.flatMap(([{ role }, value]) => (role === null ? [] : [[role, value]])));
}

/** Only the given answers; everything else is found in the table. */
function readingIn(values: Values): Command['reading'] {
  const given = (Object.keys(reading) as (keyof typeof reading)[]).flatMap((name) =>
    values[name] === undefined ? [] : [[name, values[name]]],
  );
  return Object.fromEntries(given);
}

function toUserError(name: FieldName, complaint: Complaint, language: Language): UserError {
  const field: Field = fields[name];
  const got = shortText(complaint.got);
  if (field.kind === 'timeZone') return new UserError((say) => say.badTimeZone({ got }));
  if (field.kind === 'language') return new UserError((say) => say.badLocale({ got, known: languages }));
  const isTiers = field.option?.name === fields.tierShares.option.name;
  if (isTiers && complaint.code !== 'twoReadings') {
    const { prefix } = field.option ?? {};
    const like = (one: 'tierShares' | 'tierCount' | 'abcShares') => {
      const { option }: Field = fields[one];
      const example = exampleOf(fields[one], language, 'command');
      return option?.prefix === undefined ? example : `${option.prefix}:${example}`;
    };
    return new UserError((say) =>
      say.badTiers({
        got: prefix === undefined || got.startsWith(prefix) ? got : `${prefix}:${got}`,
        shares: like('tierShares'),
        breaks: like('tierCount'),
        abc: like('abcShares'),
      }),
    );
  }
  return new UserError(
    () => `--${field.option?.name}: ${complaintText(field, complaint, language, 'command')}`,
  );
}

/** The named scheme, or the scheme of the first scheme option. */
function readScheme(values: Values, by: readonly string[]): TypedScheme {
  const name = schemeNamed(values);
  switch (name) {
    case 'columns':
      if (by.length === 0) throw new UserError((say) => say.columnsForGroups);
      return { name, typed: by };
    case 'rules': {
      const { rules: file } = values;
      if (file === undefined) throw new UserError((say) => say.rulesNeedFile);
      return { name, file };
    }
    default: {
      const result = schemeOf(name, values);
      if (!result.ok)
        throw new UserError((say) =>
          say.limitsNeedSpend({ example: exampleOf(fields.limitSpend, 'en', 'command') }),
        );
      return result.value;
    }
  }
}

function schemeNamed(values: Values): SchemeName {
  const options = (Object.keys(fields) as FieldName[]).flatMap((name) => {
    const { of, option }: Field = fields[name];
    return of && option && values[name] !== undefined ? [{ option: option.name, scheme: of.scheme }] : [];
  });
  const tiers =
    values.tierKind === undefined
      ? []
      : [{ option: fields.tierShares.option.name, scheme: 'value' as const }];
  const all = [...options, ...tiers];
  const asked = values.scheme ?? all[0]?.scheme ?? fields.scheme.standard;
  const astray = all.find(({ scheme }) => scheme !== asked);
  if (astray === undefined) return asked;
  const [option, { scheme }] = [`--${astray.option}`, astray];
  throw new UserError((say) => say.optionOfScheme({ option, scheme, asked }));
}

/** Options that require --budget: without it they would be ignored silently. */
const needBudget = [
  'costPerContact',
  'offerPerOrder',
  'budgetGroups',
] as const satisfies readonly FieldName[];

function readPlan(values: Values): TypedPlan {
  const alone =
    values.budget === undefined ? needBudget.find((name) => values[name] !== undefined) : undefined;
  if (alone !== undefined) {
    throw new UserError((say) => say.needsBudget({ option: `--${fields[alone].option.name}` }));
  }
  const result = planOf(values);
  if (!result.ok)
    throw new UserError((say) =>
      say.budgetNeedsCost({ example: exampleOf(fields.costPerContact, 'en', 'command') }),
    );
  return {
    options: result.value,
    actionsFile: values.actions ?? null,
    budgetGroupsFile: values.budgetGroups ?? null,
  };
}
