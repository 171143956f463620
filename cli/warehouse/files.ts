import { readFileSync } from 'node:fs';
import type { Language } from '../../core/speech/language';
import { warehouseWords } from '../../core/speech/warehouse/warehouseWords';
import { UserError } from '../../files/userError';
import { groupingQueries } from '../../warehouse/queries/queries';
import { scoreGroupsQuery, scoresQuery } from '../../warehouse/queries/scores';
import { type Query, sqlOf } from '../../warehouse/query';
import { coreFunction } from '../../warehouse/score/coreFunction';
import { readScoring } from '../../warehouse/score/readScoring';
import type { Scoring } from '../../warehouse/score/scoring';
import { tableName } from '../../warehouse/write';
import type { ScoreTask, WarehouseCommand } from './command';
import { scoreFile } from './scoreFile';

/** A file that the command writes or prints. */
export interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

/** All output files of a command. Throws a UserError about an unsuitable input file. */
export async function filesOf(command: WarehouseCommand): Promise<readonly WrittenFile[]> {
  const { score, sample, compareTo } = command;
  return score === null
    ? groupingQueries(command, sample, compareTo).map((query) => fileOf(query, command, []))
    : scoreFiles(score, command);
}

async function scoreFiles(task: ScoreTask, command: WarehouseCommand): Promise<readonly WrittenFile[]> {
  const { dialect, language } = command;
  const { from, patterns } = task;
  const say = warehouseWords(language);
  const scoring = scoringIn(task.model, language);
  const before = from === 'function' ? [await functionFor(command, scoring)] : [];
  const scores = patterns === null ? null : await scoreFile(patterns, scoring);
  if (patterns !== null && scores === null) throw new UserError(() => say.noPatterns({ file: patterns }));
  const target = { dialect, source: command.source };
  return [
    ...(scores === null ? [] : [{ name: 'scores.csv', text: scores }]),
    ...[scoresQuery(target, scoring, from), scoreGroupsQuery(target, scoring, from)].map((query) =>
      fileOf(query, command, before),
    ),
  ];
}

async function functionFor({ dialect, language }: WarehouseCommand, scoring: Scoring): Promise<string> {
  try {
    return (await coreFunction(dialect, scoring)) ?? '';
  } catch (error) {
    if (error instanceof RangeError) throw new UserError(() => warehouseWords(language).tooLarge);
    throw error;
  }
}

function fileOf(query: Query, { dialect, into }: WarehouseCommand, before: readonly string[]): WrittenFile {
  const keep = into === null ? [] : dialect.keepAs(tableName(dialect, `${into}_${query.name}`));
  return { name: `${query.name}.sql`, text: sqlOf(query, [...before, ...keep]) };
}

function scoringIn(file: string, language: Language): Scoring {
  const say = warehouseWords(language);
  const found = readScoring(jsonIn(file));
  if (found === 'noFit') throw new UserError(() => say.badFit({ file }));
  if (found === 'season') throw new UserError(() => say.fitHasSeason);
  if (found === 'covariates') throw new UserError(() => say.fitHasCovariates);
  return found;
}

/** Null for a file that cannot be read. */
function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
