/** `npm run report -- FILE [options]`: orders in, a workbook or one JSON document out. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { analyze } from '../core/analyze';
import { messages } from '../core/locales/messages';
import { analysisToJson, noAnalysisToJson } from '../core/report/analysisJson';
import { buildReport } from '../core/report/buildReport';
import { planToJson } from '../core/report/planJson';
import { Refusal } from '../preview/files/refusal';
import { analysisAsked } from './analysisAsked';
import { languageOfWords, parseCommand } from './options/parseCommand';
import { readFile } from './readFile';
import { refusalOf } from './refusalOf';
import { summaryText } from './summaryText';
import { isUntouchedReport } from './workbook/reportMark';
import { writeWorkbook } from './workbook/writeWorkbook';

const words = process.argv.slice(2);

// `npm run report … | head` closes the pipe early: nothing to complain about.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

run(words).catch((error: unknown) => {
  const { command } = messages(languageOfWords(words));
  const detail = error instanceof Error ? error.message : String(error);
  tell(error instanceof Refusal ? error.sentence(command) : command.unexpected({ detail }));
  process.exitCode = 1;
});

async function run(words: readonly string[]): Promise<void> {
  const command = parseCommand(words);
  if (command === 'help') {
    process.stdout.write(messages(languageOfWords(words)).command.usage);
    return;
  }
  const { file, out, language } = command;
  const say = messages(language).command;
  const { tabs, encoding, guessed } = await readFile(file, command.encoding);
  if (guessed && encoding !== null) tell(say.encodingGuessed({ file, encoding }));
  const { table, options } = await analysisAsked(
    tabs.map(({ table }) => table),
    command,
  );
  const analysis = analyze(table, options);
  if ('failed' in analysis) {
    // What became of the rows and what could be answered, for the program that reads it.
    if (command.json) print(noAnalysisToJson(analysis, language));
    throw refusalOf(analysis.problems, language);
  }
  const { compareTo } = command.plan.options;
  if (compareTo !== null && compareTo >= analysis.asOf) throw new Refusal((say) => say.compareToTooLate);
  const report = out === null ? null : buildReport(analysis, language);
  if (out !== null && report !== null) save(out, writeWorkbook(report, analysis.asOf));
  if (command.json) {
    print({ ...analysisToJson(analysis, language), ...planToJson(analysis) });
  } else if (out !== null && report !== null) {
    process.stdout.write(`${summaryText(file, analysis, report, language)}\n${say.written({ file: out })}\n`);
  }
}

function print(document: unknown): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
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

/** Sentences go beside the result, so that what is piped on stays clean. */
function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
