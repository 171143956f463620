import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** Public research data that is not ours to redistribute; CONTRIBUTING.md says where to get it. */
const folder = process.env.CLV_TEST_DATA ?? join(__dirname, '..', '..', '..', 'shared', 'data');

const present = existsSync(join(folder, 'cdnow_sample.csv'));

/** A describe block that is skipped, with a sentence saying why, when the research data are not there. */
export const describeWithData: (name: string, tests: () => void) => void = present
  ? describe
  : (name, tests) =>
      describe.skip(
        `${name} (skipped: put cdnow_sample.csv and its companions into ${folder} or set CLV_TEST_DATA)`,
        tests,
      );

/** One of the data files as rows of text, header first. */
export function dataRows(file: string): string[][] {
  return Papa.parse<string[]>(readFileSync(join(folder, file), 'utf8').trim()).data;
}

/** The CDNOW 1/10 sample (Fader & Hardie, brucehardie.com/datasets) as customer, date, amount. */
export function cdnowSample(): string[][] {
  return dataRows('cdnow_sample.csv').map(([customer, , date, , dollars]) => [customer, date, dollars]);
}
