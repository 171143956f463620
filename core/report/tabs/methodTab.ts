import type { Chart, Section, TableSpec, TabSpec } from '../../host/spec';
import { below, chartRows, type LooseTable } from '../layout';
import { provenance } from '../provenance';
import { aboutChance, type ReportContext } from '../reportContext';
import { resultNotes } from '../resultNotes';
import { covariateTables } from './method/covariateTable';
import { dataLines, dataTables } from './method/dataTables';
import { measureTables, parameterTable } from './method/figures';
import { modelLines } from './method/modelLines';
import { judgementTables, trackingChart } from './method/modelTables';
import { newcomerTables } from './method/newcomerTable';
import { seasonChart, seasonTables } from './method/seasonTable';
import { settingsTable } from './method/settingsTable';

/** A part of the page: its heading, sentences, and tables. */
interface Part {
  readonly text: string;
  readonly lines: readonly string[];
  readonly tables: readonly LooseTable[];
}

/** The method tab: the result in sentences, the settings to repeat it, the model with its record, and the account of every row. */
export function methodTab(context: ReportContext): TabSpec {
  const { pages } = context;
  const notes = [provenance(context), ...resultNotes(context), aboutChance(context)];
  const parts: Part[] = [
    { text: pages.method.settings, lines: [], tables: [settingsTable(context)] },
    { text: pages.method.data, lines: dataLines(context), tables: dataTables(context) },
    {
      text: pages.method.figures,
      lines: modelLines(context),
      tables: [
        parameterTable(context),
        ...measureTables(context),
        ...judgementTables(context),
        ...covariateTables(context),
        ...newcomerTables(context),
        ...seasonTables(context),
      ],
    },
  ];
  const { tables, sections } = placed(parts, notes.length + 2);
  const charts: (Chart | null)[] = [trackingChart(context, tables), seasonChart(context, tables)];
  return {
    key: 'method',
    name: pages.tabs.method,
    heading: pages.method.heading,
    notes,
    tables,
    charts: charts.filter((chart) => chart !== null),
    sections,
    frozenRows: 1,
    printTitleRow: 0,
  };
}

/** Keys of tables with a chart next to them, which may be higher than the table. */
const charted: ReadonlySet<string> = new Set(['tracking', 'season']);

function placed(
  parts: readonly Part[],
  firstRow: number,
): { readonly tables: TableSpec[]; readonly sections: Section[] } {
  const tables: TableSpec[] = [];
  const sections: Section[] = [];
  let row = firstRow;
  for (const { text, lines, tables: own } of parts) {
    sections.push({ row, column: 0, text });
    sections.push(...lines.map((line, i) => ({ row: row + 1 + i, column: 0, text: line, quiet: true })));
    row += 1 + lines.length;
    for (const table of own) {
      if (table.rows.length === 0) continue;
      const one = { ...table, row, column: 0 };
      tables.push(one);
      row = charted.has(table.key) ? Math.max(below(one), row + chartRows + 1) : below(one);
    }
  }
  return { tables, sections };
}
