/** `npm run backtest -- FILE [options]`: compares past forecasts, made as the product would have made them, with the actual values. */
import { type BacktestRow, backtest } from '../core/backtest/backtest';
import { type BacktestSummary, type ForecastErrors, summarize } from '../core/backtest/summary';
import { dayToIso } from '../core/cells/parse/civil';
import { hasErrors } from '../core/cells/problem';
import { usualSeason } from '../core/model/season/seasonPlan';
import { inOneMoney } from '../core/orders/money/priceIndex';
import { readTable } from '../core/orders/readTable';
import { backtestWords } from '../core/speech/backtest/backtestWords';
import { formatCount, formatDay, formatNumber, formatPercent } from '../core/speech/format';
import type { Language } from '../core/speech/language';
import { readTables } from '../files/readTables';
import { UserError } from '../files/userError';
import { version } from '../package.json';
import { needsDatabase } from './engine/fileKinds';
import { type BacktestOptions, backtestOptions, standardTexts } from './options/backtestOptions';
import { type Command, languageOfWords, parseCommand, standardInput } from './options/parseCommand';
import { usageText } from './options/usage';
import { readFile } from './readFile';
import { resolveCommand } from './resolveCommand';
import type { CommandStreams } from './runCommand';
import { type ExitCode, runParsed } from './runParsed';
import { toUserError } from './toUserError';

/** Runs the command with its arguments. 0: success; 1: no result with this file; 2: usage error. */
export async function runBacktest(words: readonly string[], streams: CommandStreams): Promise<ExitCode> {
  const language = languageOfWords(words);
  return runParsed(
    { language, complain: (text) => streams.complain(text) },
    () => {
      const { own: backtest, others } = backtestOptions(words, language);
      return { own: backtest, command: parseCommand(others) };
    },
    async ({ own: backtest, command }) => {
      if (command === 'help') await streams.print(helpText(language));
      else if (command === 'version') await streams.print(`${version}\n`);
      else await report(backtest, command, streams);
    },
  );
}

function helpText(language: Language): string {
  return `${backtestWords(language).help(standardTexts(language))}\n\n${usageText(language)}`;
}

async function report(own: BacktestOptions, command: Command, streams: CommandStreams): Promise<void> {
  const { file, files, language, json, pretty } = command;
  const say = backtestWords(language);
  if (files.length > 1) throw new UserError((words) => words.severalFiles({ files }));
  if (command.engine === 'duckdb' || command.scores !== null || needsDatabase(file)) {
    throw new UserError(() => say.readsInMemory);
  }
  const { tabs } =
    file === standardInput
      ? await readTables(await streams.read(), 'stdin', command.encoding)
      : await readFile(file, command.encoding);
  const { table, options } = await resolveCommand(
    tabs.map((tab) => tab.table),
    command,
  );
  const read = readTable(table, options.reading, options.asOf);
  if (hasErrors(read)) throw toUserError(read.problems, language);
  if (read.kind === 'customers') throw new UserError(() => say.noSingleOrders);
  const { orders } = inOneMoney(read, options.asOf, options.priceIndex ?? null);
  if (orders.kind === 'customers') throw new UserError(() => say.noSingleOrders);
  const rows = [
    ...backtest(orders.book, { model: command.model, season: options.season ?? usualSeason, ...own }),
  ];
  if (rows.length === 0) throw new UserError(() => say.tooShort);
  const summaries = summarize(rows);
  await streams.print(
    json
      ? `${JSON.stringify(toJson(rows, summaries), null, pretty ? 2 : 0)}\n`
      : tableText(rows, summaries, language),
  );
}

/** Every number unrounded; days are ISO. */
function toJson(rows: readonly BacktestRow[], summaries: readonly BacktestSummary[]): object {
  return {
    summaries,
    forecasts: rows.map(({ asOf, record, ...row }) => ({
      asOf: dayToIso(asOf),
      ...row,
      modelError: record.modelError,
      returning: record.returning,
    })),
  };
}

/** The table of all horizons as text; columns are as wide as their longest cell. */
function tableText(
  rows: readonly BacktestRow[],
  summaries: readonly BacktestSummary[],
  language: Language,
): string {
  const say = backtestWords(language);
  const c = say.columns;
  const percent = (share: number) => formatPercent(share, language);
  const signed = (share: number) => `${share > 0 ? '+' : ''}${percent(share)}`;
  const errors = ({ bias, absoluteLog, mae, rmse, gini }: ForecastErrors): string[] => [
    signed(Math.expm1(bias)),
    percent(Math.expm1(absoluteLog)),
    formatNumber(mae, language, 3),
    formatNumber(rmse, language, 3),
    formatNumber(gini, language, 3),
  ];
  const days = rows.map(({ asOf }) => asOf);
  const lines = [
    [
      c.weeks,
      c.of,
      c.origins,
      '',
      c.bias,
      c.absoluteLog,
      c.mae,
      c.rmse,
      c.gini,
      c.totals,
      c.width,
      c.groups,
      c.customers,
    ],
    ...summaries.flatMap((one) => [
      [
        formatCount(one.weeks, language),
        say[one.of],
        formatCount(one.origins, language),
        say.ours,
        ...errors(one),
        percent(one.totals.held),
        percent(one.totals.width),
        percent(one.groups.held),
        percent(one.customers.held),
      ],
      ['', '', '', say.byTheBook, ...errors(one.byTheBook)],
      ['', '', '', say.asBefore, ...errors(one.asBefore)],
    ]),
  ];
  const widths = lines[0].map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  const body = lines.map((line) =>
    line
      .map((cell, i) => (i === 1 || i === 3 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd(),
  );
  const intro = say.intro({
    first: formatDay(Math.min(...days), language),
    last: formatDay(Math.max(...days), language),
    origins: formatCount(rows.length, language),
  });
  return `${intro}\n\n${body.join('\n')}\n`;
}
