/**
 * Writes a report spec as .xlsx: `tsx writeSpec.ts SPEC.json OUT.xlsx DAY`. A process of its own because the
 * writer is an ES module with WebAssembly, which jest cannot load.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { writeWorkbook } from '../../cli/workbook/writeWorkbook';
import type { ReportSpec } from '../../core/report/spec';

const [spec, out, day] = process.argv.slice(2);
const report: ReportSpec = JSON.parse(readFileSync(spec, 'utf8'));
writeFileSync(out, writeWorkbook(report, Number(day)));
