/** `npm run report -- FILE [options]`: orders in, a workbook or one JSON document out. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { analyze } from '../../core/analyze';
import type { Language } from '../../core/locales/language';
import { messages } from '../../core/locales/messages';
import { problemText } from '../../core/locales/problemText';
import { analysisToJson } from '../../core/report/analysisJson';
import { buildReport } from '../../core/report/buildReport';
import { type Command, languageOfWords, parseCommand } from './options';
import { pickTable } from './pickTable';
import { readFile } from './readFile';
import { Refusal } from './refusal';
import { isUntouchedReport } from './reportMark';
import { summaryText } from './summaryText';
import { writeWorkbook } from './writeWorkbook';

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
  const { tables, guessedEncoding } = await readFile(file, command.encoding);
  if (guessedEncoding !== null) tell(say.encodingGuessed({ file, encoding: guessedEncoding }));
  const analysis = analyzeTables(tables, command);
  const report = out === null ? null : buildReport(analysis, language);
  if (out !== null && report !== null) save(out, writeWorkbook(report, analysis.asOf));
  if (command.json) {
    process.stdout.write(`${JSON.stringify(analysisToJson(analysis, language), null, 2)}\n`);
  } else if (out !== null && report !== null) {
    process.stdout.write(`${summaryText(file, analysis, report, language)}\n${say.written({ file: out })}\n`);
  }
}

function analyzeTables(tables: Awaited<ReturnType<typeof readFile>>['tables'], command: Command) {
  const { table, columns, problems } = pickTable(tables, command.columns);
  if (problems.length > 0) throw refusalOf(problems, command.language);
  const { terms, asOf, model } = command;
  const analysis = analyze(table, { terms, asOf, reading: { columns }, model, intervals: true, holdout: true });
  if ('failed' in analysis) throw refusalOf(analysis.problems, command.language);
  return analysis;
}

type Problems = ReturnType<typeof pickTable>['problems'];

/**
 * The first error says why there is no result; that no row is an order is said better by what is wrong with them.
 */
function refusalOf(problems: Problems, language: Language): Refusal {
  const error = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  const cause = error.code === 'noOrders' ? problems.find((problem) => problem !== error) : undefined;
  return new Refusal(() => problemText(cause ?? error, language));
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
