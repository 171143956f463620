import type { Sheet } from '../../../simulated/workbook/sheet';
import type { Workbook } from '../../../simulated/workbook/workbook';

export interface LinkTarget {
  readonly sheet: Sheet;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/** Where a link leads, spelt as Google does ("#gid=3&range=B5") or as Excel does ("'This week'!$B$5"). */
export function linkTarget(workbook: Workbook, link: string): LinkTarget | null {
  const google = /^#gid=(\d+)(?:&range=([A-Z]+)(\d+))?$/.exec(link);
  const excel = /^'((?:[^']|'')+)'!\$([A-Z]+)\$(\d+)$/.exec(link);
  const sheet = google
    ? workbook.sheetById(Number(google[1]))
    : workbook.sheetByName(excel?.[1]?.replace(/''/g, "'") ?? '');
  if (!sheet) return null;
  const [, , letters = 'A', row = '1'] = google ?? excel ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(row) - 1, column };
}
