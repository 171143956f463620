import * as fc from 'fast-check';
import { analyze } from '../../../core/analyze';
import { makePlan } from '../../../core/campaigns/plan';
import { tableOf } from '../../../core/cells/table';
import { noHistory } from '../../../core/history/history';
import { homeOf } from '../../../core/home/homeOf';
import { noAnalysisToJson } from '../../../core/report/analysisJson';
import { buildReport } from '../../../core/report/buildReport';
import { toJson } from '../../../core/report/documentJson';
import { noMemory } from '../../../core/report/memory/reportMemory';
import type { Scheme } from '../../../core/segments/scheme';
import { languages } from '../../../core/speech/language';
import { problemText } from '../../../core/speech/problems/problemText';
import { kindOf } from '../kind';
import { oddIn } from '../oddIn';
import { anyTable } from '../tables';

const schemes: readonly Scheme[] = [
  { name: 'plain' },
  { name: 'rfm' },
  { name: 'rf' },
  { name: 'value', tiers: { kind: 'abc', shares: [0.8, 0.95] } },
  { name: 'value', tiers: { kind: 'breaks', count: 4 } },
  { name: 'lifecycle', cutOffs: null },
  { name: 'clusters', count: null },
  { name: 'columns', columns: ['City'], byValue: true },
];

/** Tables through the whole flow: analysis, plan, home, report and JSON document, in any language. */
export const analysisKind = kindOf({
  name: 'tables',
  share: 0.05,
  input: fc.record({
    rows: anyTable,
    months: fc.constantFrom(0.5, 12, 120),
    margin: fc.constantFrom(0.01, 1),
    model: fc.constantFrom(
      'auto' as const,
      'auto' as const,
      'bgnbd' as const,
      'paretonbd' as const,
      'bgbb' as const,
    ),
    scheme: fc.constantFrom(...schemes),
    language: fc.constantFrom(...languages),
  }),
  wrongWith({ rows, months, margin, model, scheme, language }) {
    const table = tableOf(rows, { sheet: 'Orders' });
    const analysis = analyze(table, {
      terms: { months, margin, discountRate: 0.1 },
      asOf: null,
      reading: {},
      model,
      intervals: true,
      holdout: true,
      scheme,
    });
    const said = analysis.problems.map((problem) => problemText(problem, language));
    if (!analysis.ok) {
      return said.length === 0
        ? 'refused without a sentence'
        : oddIn([said, noAnalysisToJson(analysis, language)], rows);
    }
    const plan = makePlan(analysis, { campaign: null, budget: null, compareTo: null });
    const written = [
      homeOf(analysis, plan, noHistory),
      buildReport(analysis, plan, language),
      toJson(analysis, plan, language, noMemory),
    ];
    return oddIn([said, written], rows);
  },
});
