import { parseArgs } from 'node:util';
import type { Language } from '../../core/speech/language';
import { type WarehouseWords, warehouseWords } from '../../core/speech/warehouse/warehouseWords';
import { UserError } from '../../preview/files/userError';
import { type Dialect, type DialectName, dialectNames } from '../../warehouse/dialect';
import { dialects } from '../../warehouse/dialects/dialects';
import type { ScoreSource } from '../../warehouse/queries/scores';
import type { Source } from '../../warehouse/source';
import { dayLiteral, identifier, tableName, textLiteral, Unwritable } from '../../warehouse/write';
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

const text = { type: 'string' } as const;
const options = {
  ...{ dialect: text, table: text, customer: text, date: text, amount: text, 'order-id': text },
  status: { type: 'string', multiple: true },
  ...{ day: text, 'compare-to': text, sample: text, model: text, patterns: text, scores: text },
  ...{ into: text, out: text, locale: text },
  help: { type: 'boolean' },
} as const;

type Given = ReturnType<typeof givenIn>['values'];

/**
 * Parses the arguments.
 *
 * @throws UserError with a sentence about the first thing that does not fit.
 */
export function parseWarehouse(words: readonly string[]): WarehouseCommand | 'help' {
  const language = languageOfWords(words);
  const say = warehouseWords(language);
  const { values, positionals } = givenIn(words, say);
  if (values.help === true) return 'help';
  const [task] = positionals;
  if (task === undefined) throw refusal(say.noTask);
  if ((task !== 'histories' && task !== 'score') || positionals.length > 1) {
    throw refusal(say.unknownTask({ got: positionals.join(' '), known: 'histories, score' }));
  }
  const dialect = dialectOf(needed(values, 'dialect', say), say);
  const sample = values.sample === undefined ? 1 : Number(values.sample);
  if (![1, 16, 256, 4096].includes(sample)) throw refusal(say.badSample({ got: values.sample ?? '' }));
  const source = sourceOf(values, dialect, say);
  const compareTo = earlierDay(values, task, say);
  const { into = null, out = null } = values;
  if (into !== null) writable('into', into, say, () => tableNamed(dialect, into));
  const score = task === 'score' ? scoreTask(values, dialect, say) : null;
  return { language, dialect, source, sample, compareTo, score, into, out };
}

function scoreTask(values: Given, dialect: Dialect, say: WarehouseWords): ScoreTask {
  const model = needed(values, 'model', say);
  const { patterns = null, scores, out } = values;
  if (patterns !== null && out === undefined) throw refusal(say.needs({ option: '--out' }));
  if (scores === undefined) {
    if (patterns !== null) throw refusal(say.needs({ option: '--scores' }));
    if (dialect.javascript === null) throw refusal(say.needsScores({ dialect: dialect.label }));
    return { model, patterns, from: 'function' };
  }
  writable('scores', scores, say, () => tableNamed(dialect, scores));
  return { model, patterns, from: { table: scores } };
}

/** The earlier day, which must be before the analysis day if that is known. */
function earlierDay({ 'compare-to': typed, day }: Given, task: string, say: WarehouseWords): string | null {
  if (typed === undefined) return null;
  if (task === 'score') throw refusal(say.compareToScores);
  writable('compare-to', typed, say, () => dayLiteral(typed));
  if (day !== undefined && typed >= day) throw refusal(say.compareToTooLate({ day }));
  return typed;
}

/** The name of a table, not of a file. */
const tableNamed = (dialect: Dialect, typed: string) => tableName({ ...dialect, readsFiles: false }, typed);

function givenIn(words: readonly string[], say: WarehouseWords) {
  // Not strict: the parser's own complaints are in English and about the parser.
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { rawName: option, name, value } = token;
    if (!(name in options)) {
      const meant = closest(name, Object.keys(options));
      throw refusal(say.unknownOption({ option, meant: meant === null ? null : `--${meant}` }));
    }
    if (name !== 'help' && (value === undefined || value.trim() === '')) throw refusal(say.needs({ option }));
  }
  return parseArgs({ args: [...words], options, strict: true, allowPositionals: true });
}

function needed(
  values: Given,
  option: 'dialect' | 'table' | 'customer' | 'date' | 'amount' | 'model',
  say: WarehouseWords,
): string {
  const value = values[option];
  if (value === undefined) throw refusal(say.needs({ option: `--${option}` }));
  return value;
}

function dialectOf(typed: string, say: WarehouseWords): Dialect {
  const isKnown = (name: string): name is DialectName => dialectNames.some((one) => one === name);
  const name = typed.toLowerCase();
  if (!isKnown(name)) throw refusal(say.unknownDialect({ got: typed, known: dialectNames.join(', ') }));
  return dialects[name];
}

function sourceOf(values: Given, dialect: Dialect, say: WarehouseWords): Source {
  const name = (option: string, typed: string): string =>
    writable(option, typed, say, () => identifier(dialect, typed));
  const column = (option: 'customer' | 'date' | 'amount') => name(option, needed(values, option, say));
  const table = needed(values, 'table', say);
  writable('table', table, say, () => tableName(dialect, table));
  const columns = { customer: column('customer'), date: column('date'), amount: column('amount') };
  const { 'order-id': orderId, status = [], day } = values;
  if (day !== undefined) writable('day', day, say, () => dayLiteral(day));
  const counted = new Map<string, string[]>();
  for (const typed of status) {
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
    ...(day !== undefined && { asOf: day }),
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
    const { kind } = error;
    throw refusal(
      kind === 'name' ? say.badName(params) : kind === 'text' ? say.badText(params) : say.badDay(params),
    );
  }
}

const refusal = (sentence: string) => new UserError(() => sentence);
