import { parseArgs } from 'node:util';
import { dayToIso } from '../../core/cells/parse/civil';
import type { Field, ValueOf } from '../../core/request/field';
import { readField } from '../../core/request/readField';
import type { Language } from '../../core/speech/language';
import { complaintText } from '../../core/speech/request/complaintText';
import { type WarehouseWords, warehouseWords } from '../../core/speech/warehouse/warehouseWords';
import { UserError } from '../../files/userError';
import type { Dialect, DialectName } from '../../warehouse/dialect';
import { dialects } from '../../warehouse/dialects/dialects';
import { fields } from '../../warehouse/fields';
import type { ScoreSource } from '../../warehouse/queries/scores';
import type { Source } from '../../warehouse/source';
import { identifier, tableName, textLiteral, Unwritable } from '../../warehouse/write';
import { closest } from '../options/closest';
import { languageOfWords } from '../options/parseCommand';

/** A parsed command line; all names are safe to write into SQL. */
export interface WarehouseCommand {
  readonly language: Language;
  readonly dialect: Dialect;
  readonly source: Source;
  /** Patterns are sampled from one in `sample` customers; 1 for all. */
  readonly sample: number;
  /** The earlier day since which customers moved between segments; null without one. */
  readonly compareTo: string | null;
  /** The scoring task; null for the grouping task. */
  readonly score: ScoreTask | null;
  /** Name prefix of result tables; null for plain queries. */
  readonly into: string | null;
  /** Folder for the files; null to print. */
  readonly out: string | null;
}

/** Files and tables of the task that scores. */
export interface ScoreTask {
  readonly model: string;
  /** File with patterns to score; null when scores exist, or are not needed. */
  readonly patterns: string | null;
  readonly from: ScoreSource;
}

type Name = keyof typeof fields;

/** Names of fields by the names of their options. */
const nameOf = new Map<string, Name>(
  (Object.keys(fields) as Name[]).map((name) => [fields[name].option.name, name]),
);

/** The options in the form that node's parser takes. */
const options = Object.fromEntries(
  Object.values<Field>(fields).map(({ kind, option }) => [
    option?.name ?? '',
    {
      type: kind === 'switch' ? ('boolean' as const) : ('string' as const),
      multiple: option?.repeatable ?? false,
      ...(option?.letter !== undefined && { short: option.letter }),
    },
  ]),
);

/** The text given for each field. If an option is repeated, the last text counts, but all statuses count. */
interface Given {
  readonly texts: Readonly<Partial<Record<Name, string>>>;
  readonly statuses: readonly string[];
}

/**
 * Parses the arguments.
 *
 * @throws UserError with a sentence about the first thing that does not fit.
 */
export function parseWarehouse(words: readonly string[]): WarehouseCommand | 'help' {
  const language = languageOfWords(words);
  const say = warehouseWords(language);
  const { given, tasks } = givenIn(words, say);
  const { texts } = given;
  if (texts.help !== undefined) return 'help';
  const [task] = tasks;
  if (task === undefined) throw refusal(say.noTask);
  if ((task !== 'histories' && task !== 'score') || tasks.length > 1) {
    throw refusal(say.unknownTask({ got: tasks.join(' '), known: 'histories, score' }));
  }
  needed(texts, 'dialect', say);
  const read = <Name extends Answered>(name: Name) => answerIn(texts, name, language);
  const dialect = dialects[read('dialect') as DialectName];
  const sample = read('sample') ?? 1;
  const asOf = read('asOf');
  const source = { ...sourceOf(given, dialect, say), ...(asOf !== null && { asOf: dayToIso(asOf) }) };
  const earlier = read('compareTo');
  if (earlier !== null && task === 'score') throw refusal(say.compareToScores);
  if (earlier !== null && asOf !== null && earlier >= asOf) {
    throw refusal(say.compareToTooLate({ day: dayToIso(asOf) }));
  }
  const compareTo = earlier === null ? null : dayToIso(earlier);
  const { into = null, out = null } = texts;
  if (into !== null) writable('into', into, say, () => tableNamed(dialect, into));
  const score = task === 'score' ? scoreTask(texts, dialect, say) : null;
  return { language, dialect, source, sample, compareTo, score, into, out };
}

function scoreTask(texts: Given['texts'], dialect: Dialect, say: WarehouseWords): ScoreTask {
  const model = needed(texts, 'model', say);
  const { patterns = null, scores, out } = texts;
  if (patterns !== null && out === undefined) throw refusal(say.needs({ option: '--out' }));
  if (scores === undefined) {
    if (patterns !== null) throw refusal(say.needs({ option: '--scores' }));
    if (dialect.javascript === null) throw refusal(say.needsScores({ dialect: dialect.label }));
    return { model, patterns, from: 'function' };
  }
  writable('scores', scores, say, () => tableNamed(dialect, scores));
  return { model, patterns, from: { table: scores } };
}

/** The name of a table, not of a file. */
const tableNamed = (dialect: Dialect, typed: string) => tableName({ ...dialect, readsFiles: false }, typed);

function givenIn(
  words: readonly string[],
  say: WarehouseWords,
): { readonly given: Given; readonly tasks: readonly string[] } {
  // Not strict: the parser's own complaints are in English and about the parser.
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const texts: Partial<Record<Name, string>> = {};
  const statuses: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { rawName: option, name, value } = token;
    const fieldName = nameOf.get(name);
    if (fieldName === undefined) {
      const meant = closest(name, [...nameOf.keys()]);
      throw refusal(say.unknownOption({ option, meant: meant === null ? null : `--${meant}` }));
    }
    const isSwitch = fields[fieldName].kind === 'switch';
    if (!isSwitch && (value === undefined || value.trim() === '')) throw refusal(say.needs({ option }));
    texts[fieldName] = value ?? '';
    if (fieldName === 'status') statuses.push(value ?? '');
  }
  return { given: { texts, statuses }, tasks: positionals };
}

function needed(
  texts: Given['texts'],
  name: 'dialect' | 'table' | 'customer' | 'date' | 'amount' | 'model',
  say: WarehouseWords,
): string {
  const text = texts[name];
  if (text === undefined) throw refusal(say.needs({ option: `--${fields[name].option.name}` }));
  return text;
}

/** Fields with values, as opposed to names in SQL or of files. */
type Answered = 'dialect' | 'asOf' | 'compareTo' | 'sample';

/** Reads the value of an option; null when the option was not given. */
function answerIn<Name extends Answered>(
  texts: Given['texts'],
  name: Name,
  language: Language,
): ValueOf<(typeof fields)[Name]> | null {
  const text = texts[name];
  if (text === undefined) return null;
  const field = fields[name];
  const reading = readField(field, text, language, 'command');
  if (reading.ok) return reading.value;
  const { complaint } = reading;
  throw refusal(`--${field.option.name}: ${complaintText(field, complaint, language, 'command')}`);
}

function sourceOf({ texts, statuses }: Given, dialect: Dialect, say: WarehouseWords): Source {
  const name = (option: string, typed: string): string =>
    writable(option, typed, say, () => identifier(dialect, typed));
  const column = (option: 'customer' | 'date' | 'amount') => name(option, needed(texts, option, say));
  const table = needed(texts, 'table', say);
  writable('table', table, say, () => tableName(dialect, table));
  const columns = { customer: column('customer'), date: column('date'), amount: column('amount') };
  const { orderId } = texts;
  const counted = new Map<string, string[]>();
  for (const typed of statuses) {
    const [, of, value] = /^([^=]+)=(.+)$/s.exec(typed) ?? [];
    if (of === undefined || value === undefined) throw refusal(say.badStatus({ got: typed }));
    name('status', of);
    writable('status', value, say, () => textLiteral(dialect, value));
    counted.set(of, [...(counted.get(of) ?? []), value]);
  }
  return {
    table,
    columns: { ...columns, ...(orderId !== undefined && { orderId: name('order-id', orderId) }) },
    counted: [...counted].map(([of, allowed]) => ({ column: of, values: allowed })),
  };
}

/** The typed text if `write` accepts it. */
function writable(option: string, typed: string, say: WarehouseWords, write: () => unknown): string {
  try {
    write();
    return typed;
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    const params = { option, got: error.got };
    throw refusal(error.kind === 'name' ? say.badName(params) : say.badText(params));
  }
}

const refusal = (sentence: string) => new UserError(() => sentence);
