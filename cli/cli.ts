/** The command: orders in, a workbook or one JSON document out. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { analyze } from '../core/analyze';
import { messages } from '../core/locales/messages';
import { noAnalysisToJson } from '../core/report/analysisJson';
import { buildReport } from '../core/report/buildReport';
import { toJson } from '../core/report/documentJson';
import { jsonPieces } from '../core/report/jsonPieces';
import { Refusal } from '../preview/files/refusal';
import { analysisAsked } from './analysisAsked';
import { languageOfWords, parseCommand } from './options/parseCommand';
import { readFile } from './readFile';
import { refusalOf } from './refusalOf';
import { summaryText } from './summaryText';
import { isUntouchedReport } from './workbook/reportMark';
import { writeWorkbook } from './workbook/writeWorkbook';

/** Where the command writes: the result, and the sentences beside it, so that what is piped on stays clean. */
export interface CommandOutput {
  /** Resolves when the text is out, so that a large document is never there at once. */
  print(text: string): void | Promise<void>;
  complain(text: string): void;
}

/** Runs the command with the words typed behind its name, and returns its exit code. */
export async function runCommand(words: readonly string[], output: CommandOutput): Promise<number> {
  try {
    await run(words, output);
    return 0;
  } catch (error) {
    const { command } = messages(languageOfWords(words));
    const detail = error instanceof Error ? error.message : String(error);
    output.complain(
      `${error instanceof Refusal ? error.sentence(command) : command.unexpected({ detail })}\n`,
    );
    return 1;
  }
}

async function run(words: readonly string[], output: CommandOutput): Promise<void> {
  const command = parseCommand(words);
  if (command === 'help') {
    await output.print(messages(languageOfWords(words)).command.usage);
    return;
  }
  const { file, out, language } = command;
  const say = messages(language).command;
  const printJson = async (document: unknown) => {
    for (const piece of jsonPieces(document, command.pretty ? '  ' : '')) await output.print(piece);
    await output.print('\n');
  };
  const { tabs, encoding, guessed } = await readFile(file, command.encoding);
  if (guessed && encoding !== null) output.complain(`${say.encodingGuessed({ file, encoding })}\n`);
  const { table, options } = await analysisAsked(
    tabs.map(({ table }) => table),
    command,
  );
  const analysis = analyze(table, options);
  if ('failed' in analysis) {
    // What became of the rows and what could be answered, for the program that reads it.
    if (command.json) await printJson(noAnalysisToJson(analysis, language));
    throw refusalOf(analysis.problems, language);
  }
  const { compareTo } = command.plan.options;
  if (compareTo !== null && compareTo >= analysis.asOf) throw new Refusal((say) => say.compareToTooLate);
  const report = out === null ? null : buildReport(analysis, language);
  if (out !== null && report !== null) save(out, await writeWorkbook(report, analysis.asOf));
  if (command.json && analysis.plan !== null) {
    await printJson(toJson(analysis, analysis.plan, language));
  } else if (out !== null && report !== null) {
    await output.print(`${summaryText(file, analysis, report, language)}\n${say.written({ file: out })}\n`);
  }
}

/** Writes beside the place first, so that a report is never half there; and never over a file that is not ours. */
function save(path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    if (existsSync(path)) {
      const there = readFileSync(path);
      if (there.length > 0 && !isUntouchedReport(there)) {
        throw new Refusal((say) => say.outIsNotOurs({ file: path }));
      }
    }
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error instanceof Refusal ? error : new Refusal((say) => say.outUnwritable({ file: path }));
  }
}
