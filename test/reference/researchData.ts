import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { root } from '../root';

/** Public research data that is not ours to redistribute; CONTRIBUTING.md says where to get it. */
const folder = process.env.CLV_TEST_DATA ?? join(root, '..', 'shared', 'data');

const present = ['cdnow_sample.csv', 'cdnow_btyd_summary.csv', 'cdnow_master.csv'].every((file) =>
  existsSync(join(folder, file)),
);

/**
 * A describe block on the research data. Without the data it is left out whole, with one line that says so: the block
 * is not even collected, so it may open the files wherever it likes.
 */
export function describeWithResearchData(name: string, tests: () => void): void {
  if (present) describe(`research data: ${name}`, tests);
  else test.skip(`research data: ${name} (left out: CONTRIBUTING.md says where to get the data)`, () => {});
}

/** One of the data files as rows of text, header first. */
export function dataRows(file: string): string[][] {
  return Papa.parse<string[]>(readFileSync(researchFile(file), 'utf8').trim()).data;
}

export const researchFile = (file: string): string => join(folder, file);

/** The CDNOW 1/10 sample (Fader & Hardie, brucehardie.com/datasets) as customer, date, amount. */
export function cdnowSample(): string[][] {
  return dataRows('cdnow_sample.csv').map(([customer, , date, , dollars]) => [customer, date, dollars]);
}
