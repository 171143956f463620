import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoreFile } from '../../cli/warehouse/scoreFile';
import { scoreGroupsQuery, scoresQuery } from '../../warehouse/queries/scores';
import { sqlOf } from '../../warehouse/query';
import type { Scoring } from '../../warehouse/score/scoring';
import { near } from '../reference/near';
import type { Engine, SqlRow } from './engines';
import { analysed, csvOf, fillShop, scoreAt, scoringOf, source } from './scoredShop';

/** Defines the tests that a score by SQL is on this engine that of the analysis. */
export function scoresOn(opened: () => Engine): void {
  test.each(['auto', 'bgnbd'] as const)('scores every customer as the analysis does (%s)', async (model) => {
    const engine = opened();
    const { histories, patterns } = await fillShop(engine);
    const analysis = analysed(histories, model);
    const scoring = scoringOf(analysis);
    await loadScores(engine, patterns, scoring);
    const target = { dialect: engine.dialect, source };
    const rows = await engine.rows(sqlOf(scoresQuery(target, scoring, { table: 'clv_scores' })));
    const byKey = new Map(rows.map((row) => [row.customer, row]));
    expect(rows).toHaveLength(analysis.histories.count);
    const { groups, of } = analysis.plain;
    analysis.orders.book.keys.forEach((key, i) => {
      const row = byKey.get(key);
      for (const [column, value] of Object.entries(scoreAt(analysis, i))) {
        if (value !== null) near(Number(row?.[column]), value, 1e-12);
        else if ((row?.[column] ?? null) !== null) throw new Error(`${key} has ${column} ${row?.[column]}`);
      }
    });
    expect(analysis.orders.book.keys.map((key) => byKey.get(key)?.segment)).toEqual(
      Array.from(of, (group) => groups[group]?.key),
    );
    const sums = await engine.rows(sqlOf(scoreGroupsQuery(target, scoring, { table: 'clv_scores' })));
    for (const { segment, customers, all_clv } of sums) {
      const indexes = Array.from(of.keys()).filter((index) => groups[of[index]]?.key === segment);
      expect(customers).toBe(indexes.length);
      near(
        Number(all_clv),
        indexes.reduce((sum, index) => sum + analysis.values.clv[index], 0),
        1e-12,
      );
    }
  });
}

/** The file of scores as the command writes it, in a table. */
async function loadScores(engine: Engine, patterns: readonly SqlRow[], scoring: Scoring): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'patterns-'));
  const file = join(folder, 'patterns.csv');
  writeFileSync(
    file,
    csvOf(patterns)
      .map((row) => row.join(','))
      .join('\n'),
  );
  const scores = (await scoreFile(file, scoring)) ?? '';
  rmSync(folder, { recursive: true });
  const [header = '', ...lines] = scores.trim().split('\n');
  const names = header.split(',');
  await engine.rows('DROP TABLE IF EXISTS clv_scores');
  await engine.rows(`CREATE TABLE clv_scores (${names.map((one) => `${one} DOUBLE PRECISION`).join(', ')})`);
  const values = lines.map(
    (line) =>
      `(${line
        .split(',')
        .map((cell) => (cell === '' ? 'NULL' : cell))
        .join(', ')})`,
  );
  await engine.rows(`INSERT INTO clv_scores VALUES ${values.join(', ')}`);
}
