/** `npm run report -- FILE [options]`: orders in, a workbook or one JSON document out. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Analysis, NoAnalysis } from '../../core/analysis';
import { analyze } from '../../core/analyze';
import type { Table } from '../../core/cells/cell';
import type { PickedColumns } from '../../core/cells/columns';
import type { Problem } from '../../core/cells/problem';
import { unsupportedText } from '../../core/locales/groupText';
import type { Language } from '../../core/locales/language';
import { messages } from '../../core/locales/messages';
import { problemText } from '../../core/locales/problemText';
import { type PriceIndex, readPriceIndex } from '../../core/orders/priceIndex';
import { analysisToJson, noAnalysisToJson } from '../../core/report/analysisJson';
import { buildReport } from '../../core/report/buildReport';
import { planToJson } from '../../core/report/planJson';
import type { Scheme } from '../../core/segments/scheme';
import { Refusal } from '../files/refusal';
import { readRules } from './groupOptions';
import { type Command, languageOfWords, parseCommand } from './options';
import { columnsNamed, pickTable, tablesNamed } from './pickTable';
import { readFile } from './readFile';
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
  const { tabs, encoding, guessed } = await readFile(file, command.encoding);
  if (guessed && encoding !== null) tell(say.encodingGuessed({ file, encoding }));
  const priceIndex = command.priceIndex === null ? null : await readPrices(command.priceIndex);
  const analysis = analyzeTables(
    tabs.map(({ table }) => table),
    command,
    priceIndex,
  );
  if ('failed' in analysis) {
    // What became of the rows and what could be answered, for the program that reads it.
    if (command.json) print(noAnalysisToJson(analysis, language));
    throw refusalOf(analysis.problems, language);
  }
  const { unsupported } = analysis.groups;
  if (unsupported !== null) throw new Refusal(() => unsupportedText(unsupported, language));
  const { compareTo } = command.groups.plan;
  if (compareTo !== null && compareTo >= analysis.asOf) throw new Refusal((say) => say.compareToTooLate);
  const report = out === null ? null : buildReport(analysis, language);
  if (out !== null && report !== null) save(out, writeWorkbook(report, analysis.asOf));
  if (command.json) {
    print({ ...analysisToJson(analysis, language), ...planToJson(analysis) });
  } else if (out !== null && report !== null) {
    process.stdout.write(`${summaryText(file, analysis, report, language)}\n${say.written({ file: out })}\n`);
  }
}

/** The price level of each month from the first tab of a file. */
async function readPrices(path: string): Promise<PriceIndex> {
  const { tabs } = await readFile(path);
  const index = readPriceIndex(tabs[0].table.rows);
  if ('unreadable' in index) {
    throw new Refusal((say) => say.badPriceIndex({ file: path, got: index.unreadable }));
  }
  return index;
}

function analyzeTables(
  all: readonly Table[],
  { sheet, file, ...command }: Command,
  priceIndex: PriceIndex | null,
): Analysis | NoAnalysis {
  const tables = tablesNamed(all, sheet);
  if (tables.length === 0) {
    const sheets = all.map((table) => table.sheet);
    throw new Refusal((say) => say.noSheet({ file, got: sheet ?? '', sheets }));
  }
  const { table, columns, problems } = pickTable(tables, command.columns);
  if (problems.length > 0) throw refusalOf(problems, command.language);
  const covariates = columnsNamed(table, command.covariates);
  if (covariates.problems.length > 0) throw refusalOf(covariates.problems, command.language);
  const { terms, asOf, model, groups } = command;
  const reading = { ...command.reading, columns };
  const scheme: Scheme =
    'rulesFile' in groups.scheme
      ? { name: 'rules', rules: rulesIn(groups.scheme.rulesFile, table, columns, command.language) }
      : groups.scheme;
  return analyze(table, {
    terms,
    asOf,
    reading,
    model,
    intervals: true,
    holdout: true,
    priceIndex,
    covariates: covariates.columns,
    scheme,
    plan: groups.plan,
  });
}

function rulesIn(file: string, table: Table, columns: PickedColumns, language: Language) {
  if (!existsSync(file)) throw new Refusal((say) => say.fileMissing({ file }));
  return readRules(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), table, columns, language, file);
}

/**
 * The errors say why there is no result; that no row is an order is said better by what is wrong with them.
 */
function refusalOf(problems: readonly Problem[], language: Language): Refusal {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const causes = problems.filter(({ code }) => code !== 'noOrders');
  const told = errors.some(({ code }) => code !== 'noOrders')
    ? errors
    : [causes[0] ?? errors[0] ?? problems[0]];
  return new Refusal(() => told.map((problem) => problemText(problem, language)).join('\n'));
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
