import type { Analysis, AnalysisOptions, NoAnalysis, Progress } from './analysis';
import type { Table } from './cells/cell';

export function* analyzeInSteps(
  _table: Table,
  _options: AnalysisOptions,
): Generator<Progress, Analysis | NoAnalysis> {
  throw new Error('being written');
}
