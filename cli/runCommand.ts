/** The command: orders in, a workbook or one JSON document out. */

import type { Analysis } from '../core/analysis';
import { analyze } from '../core/analyze';
import { makePlan } from '../core/campaigns/plan';
import { localSerial } from '../core/cells/parse/civil';
import { homeOf } from '../core/home/homeOf';
import { shownDay } from '../core/orders/customerTable/customerTable';
import { noAnalysisToJson } from '../core/report/analysisJson';
import { buildReport } from '../core/report/buildReport';
import { toJson } from '../core/report/documentJson';
import { jsonPieces } from '../core/report/jsonPieces';
import type { WholeShop } from '../core/report/wholeShop';
import { commandWords } from '../core/speech/command/commandWords';
import { formatCount } from '../core/speech/format';
import { readTables } from '../files/readTables';
import { UserError } from '../files/userError';
import { version } from '../package.json';
import { withAllCustomers } from './engine/allCustomersTabs';
import { analyzeFiles } from './engine/analyzeFiles';
import { engineFor, needsDatabase } from './engine/fileKinds';
import { type Command, languageOfWords, parseCommand, standardInput } from './options/parseCommand';
import { usageText } from './options/usage';
import { readFile } from './readFile';
import { readRemembered } from './readRemembered';
import { type ResolvedCommand, resolveCommand } from './resolveCommand';
import { type ExitCode, runParsed } from './runParsed';
import { checkPlace, isSavedReport, saveReport } from './saveReport';
import { summaryText } from './summaryText';
import { toUserError } from './toUserError';
import { withEarlierNotes } from './withEarlierNotes';

/** Standard streams of the command. */
export interface CommandStreams {
  /** The whole standard input. */
  read(): Promise<Uint8Array<ArrayBuffer>>;
  /** Writes a result to stdout. Resolves when it is written, so that a large document is never completely in memory. */
  print(text: string): void | Promise<void>;
  /** Prints messages to standard error, so that piped output stays clean. */
  complain(text: string): void;
}

/** Creation day of a workbook from a table without days: 2000-01-01. */
const someDay = 36_526;

/** Runs the command with its arguments. `work` is the analysis: the core's, or one with a cache. */
export async function runCommand(
  words: readonly string[],
  streams: CommandStreams,
  work: typeof analyze = analyze,
): Promise<ExitCode> {
  const language = languageOfWords(words);
  return runParsed(
    { language, complain: (text) => streams.complain(text) },
    () => parseCommand(words),
    async (command) => {
      if (command === 'help') await streams.print(usageText(language));
      else if (command === 'version') await streams.print(`${version}\n`);
      else await report(command, streams, work);
    },
  );
}

/** The analysis with its source, by either engine. */
interface Analysed extends Pick<ResolvedCommand, 'planFor'> {
  readonly analysis: ReturnType<typeof analyze>;
  /** Sums over all customers, if a sample was analysed; else null. */
  readonly whole: WholeShop | null;
  /** One line on what was read. */
  readLine(analysis: Analysis): string;
}

async function report(command: Command, streams: CommandStreams, work: typeof analyze): Promise<void> {
  const { out, json, language, scores } = command;
  const say = commandWords(language);
  const printJson = async (document: unknown) => {
    for (const piece of jsonPieces(document, command.pretty ? '  ' : '')) await streams.print(piece);
    await streams.print('\n');
  };
  // Checked before the analysis, so that a mistake is reported at once.
  if (out !== null) checkPlace(out);
  const memory = { ...(await readRemembered(command.history, out)), version };
  const { analysis, planFor, whole, readLine } =
    engineFor(command) === 'duckdb'
      ? await inDatabase(command, work)
      : await inMemory(command, streams, work);
  if (!analysis.ok) {
    // Account of the rows and open questions, for calling programs.
    if (json) await printJson(noAnalysisToJson(analysis, language));
    throw toUserError(analysis.problems, language);
  }
  const { compareTo } = command.plan.options;
  const { orders, histories } = analysis;
  if (compareTo !== null && orders.kind === 'orders' && compareTo >= histories.asOf)
    throw new UserError((say) => say.compareToTooLate);
  const plan = makePlan(analysis, { ...planFor(analysis.groups), past: memory.campaigns });
  if (out !== null) {
    const time = localSerial(now());
    const ofAnalysis = buildReport(analysis, plan, language, memory, { made: time });
    const plain = whole === null ? ofAnalysis : withAllCustomers(ofAnalysis, analysis, whole, language);
    const report = isSavedReport(out) ? await withEarlierNotes(out, plain, language) : plain;
    // Imported lazily, because its library starts slowly.
    const { writeWorkbook } = await import('./workbook/writeWorkbook');
    const keptAs = saveReport(out, await writeWorkbook(report, shownDay(orders, histories.asOf) ?? someDay));
    const home = homeOf(analysis, plan, memory.history);
    const lines = [
      summaryText(readLine(analysis), analysis, ofAnalysis, home, language),
      say.written({ file: out }),
      ...(scores === null ? [] : [say.scoresWritten({ file: scores })]),
      ...(keptAs === null ? [] : [say.earlierKept({ file: keptAs })]),
    ];
    if (!json) await streams.print(`${lines.join('\n')}\n`);
  }
  if (json) {
    await printJson({ ...toJson(analysis, plan, language, memory), ...(whole !== null && { whole }) });
  }
}

async function inMemory(command: Command, streams: CommandStreams, work: typeof analyze): Promise<Analysed> {
  const { file, language } = command;
  const say = commandWords(language);
  if (command.scores !== null) throw new UserError((words) => words.scoresNeedEngine);
  if (needsDatabase(file)) throw new UserError((words) => words.fileNeedsEngine({ file }));
  const { tabs, encoding, guessed, oddities } =
    file === standardInput
      ? await readTables(await streams.read(), 'stdin', command.encoding)
      : await readFile(file, command.encoding);
  if (guessed && encoding !== null) streams.complain(`${say.encodingGuessed({ file, encoding })}\n`);
  if (oddities !== null && oddities.unclosedQuotes > 0) {
    const { unclosedQuotes: count, firstUnclosedQuote } = oddities;
    streams.complain(`${say.unclosedQuotes({ file, row: firstUnclosedQuote + 1, count })}\n`);
  }
  const { table, options, planFor } = await resolveCommand(
    tabs.map(({ table }) => table),
    command,
  );
  return {
    analysis: work(table, options),
    planFor,
    whole: null,
    readLine({ orders }) {
      const [rows, used, skipped] = [orders.rows, orders.used, orders.skipped.length].map((count) =>
        formatCount(count, language),
      );
      return say.ordersRead({ file, rows, used, skipped });
    },
  };
}

async function inDatabase(command: Command, work: typeof analyze): Promise<Analysed> {
  const { language, files: typed } = command;
  const { analysis, planFor, whole, rows } = await analyzeFiles(command, work);
  return {
    analysis,
    planFor,
    whole,
    readLine: ({ orders }) =>
      commandWords(language).rowsRead({
        files: typed.join(', '),
        rows: formatCount(rows, language),
        orders: formatCount(orders.used, language),
      }),
  };
}

/**
 * The current time, or SOURCE_DATE_EPOCH (reproducible-builds.org, in seconds) if set, so that reports are reproducible
 * byte for byte.
 */
function now(): Date {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH);
  return process.env.SOURCE_DATE_EPOCH !== undefined && Number.isFinite(epoch)
    ? new Date(1000 * epoch)
    : new Date();
}
