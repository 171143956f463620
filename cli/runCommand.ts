/** The command: orders in, a workbook or one JSON document out. */

import { analyze } from '../core/analyze';
import { makePlan } from '../core/campaigns/plan';
import { localSerial } from '../core/cells/parse/civil';
import { homeOf } from '../core/home/homeOf';
import { shownDay } from '../core/orders/customerTable/customerTable';
import { noAnalysisToJson } from '../core/report/analysisJson';
import { buildReport } from '../core/report/buildReport';
import { toJson } from '../core/report/documentJson';
import { jsonPieces } from '../core/report/jsonPieces';
import { commandWords } from '../core/speech/command/commandWords';
import { version } from '../package.json';
import { readTables } from '../preview/files/readTables';
import { UserError } from '../preview/files/userError';
import { type Command, languageOfWords, parseCommand, standardInput } from './options/parseCommand';
import { usageText } from './options/usage';
import { readFile } from './readFile';
import { readRemembered } from './readRemembered';
import { resolveCommand } from './resolveCommand';
import { type ExitCode, runParsed } from './runParsed';
import { checkPlace, isSavedReport, saveReport } from './saveReport';
import { summaryText } from './summaryText';
import { toUserError } from './toUserError';
import { withEarlierNotes } from './withEarlierNotes';

/** Standard streams of the command. */
export interface CommandStreams {
  /** The whole standard input. */
  read(): Promise<Uint8Array<ArrayBuffer>>;
  /** Prints the result only. Resolves when the text is written, so that a large document is never in memory as a whole. */
  print(text: string): void | Promise<void>;
  /** Prints messages to standard error, so that piped output stays clean. */
  complain(text: string): void;
}

/** Creation day of a workbook from a table without days: 2000-01-01. */
const someDay = 36_526;

/** Runs the command with the words typed behind its name. `work` is the flow: the core's, or one that knows what it has worked out. */
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

async function report(command: Command, streams: CommandStreams, work: typeof analyze): Promise<void> {
  const { file, out, json, language } = command;
  const say = commandWords(language);
  const printJson = async (document: unknown) => {
    for (const piece of jsonPieces(document, command.pretty ? '  ' : '')) await streams.print(piece);
    await streams.print('\n');
  };
  // Checked before the work, not after it.
  if (out !== null) checkPlace(out);
  const memory = { ...(await readRemembered(command.history, out)), version };
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
  const analysis = work(table, options);
  if (!analysis.ok) {
    // The account of the rows and open questions, for the calling program.
    if (json) await printJson(noAnalysisToJson(analysis, language));
    throw toUserError(analysis.problems, language);
  }
  const { compareTo } = command.plan.options;
  const { orders, histories } = analysis;
  if (compareTo !== null && orders.kind === 'orders' && compareTo >= histories.asOf)
    throw new UserError((say) => say.compareToTooLate);
  const plan = makePlan(analysis, { ...planFor(analysis.groups), past: memory.campaigns });
  if (out !== null) {
    const plain = buildReport(analysis, plan, language, memory, { made: localSerial(now()) });
    const report = isSavedReport(out) ? await withEarlierNotes(out, plain, language) : plain;
    // Loaded only here: its library takes longer to start than most of the rest.
    const { writeWorkbook } = await import('./workbook/writeWorkbook');
    const kept = saveReport(out, await writeWorkbook(report, shownDay(orders, histories.asOf) ?? someDay));
    const home = homeOf(analysis, plan, memory.history);
    const summary = `${summaryText(file, analysis, report, home, language)}\n${say.written({ file: out })}\n${kept === null ? '' : `${say.earlierKept({ file: kept })}\n`}`;
    if (!json) await streams.print(summary);
  }
  if (json) await printJson(toJson(analysis, plan, language, memory));
}

/** The time; that of SOURCE_DATE_EPOCH (reproducible-builds.org, in seconds) where it is set, so that a report can be made again byte for byte. */
function now(): Date {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH);
  return process.env.SOURCE_DATE_EPOCH !== undefined && Number.isFinite(epoch)
    ? new Date(1000 * epoch)
    : new Date();
}
