/** The invented shops of samples/, as a sheet of the workbook. */
import Papa from 'papaparse';
import type { SheetCell } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';

export const shops = {
  'coffee-roaster': { tab: 'Orders', rightToLeft: false },
  'kitap-kulubu': { tab: 'Siparişler', rightToLeft: false },
  chaikhaneh: { tab: 'سفارش‌ها', rightToLeft: true },
} as const;

export type Shop = keyof typeof shops;

export function isShop(name: string | null): name is Shop {
  return name !== null && name in shops;
}

/** Fetches the shop's file from the preview's own server and puts it on a new tab. */
export async function loadShop(workbook: Workbook, shop: Shop): Promise<void> {
  const answer = await fetch(`/samples/${shop}.csv`);
  if (!answer.ok) throw new Error(`samples/${shop}.csv: ${answer.status} ${answer.statusText}`);
  const { data } = Papa.parse<string[]>((await answer.text()).replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
  });
  const [header = []] = data;
  const sheet = workbook.addSheet(shops[shop].tab);
  sheet.frozenRows = 1;
  sheet.rightToLeft = shops[shop].rightToLeft;
  header.forEach((_, column) => {
    const longest = Math.max(...data.slice(0, 200).map((line) => line[column]?.length ?? 0));
    sheet.columnWidths.set(column, Math.min(240, Math.max(84, longest * 8 + 20)));
  });
  sheet.edit({ row: 0, column: 0, rows: data.length, columns: header.length }, (cell, row, column) => {
    Object.assign(
      cell,
      row === 0 ? { value: data[0]?.[column] ?? null, bold: true } : typed(data[row]?.[column] ?? ''),
    );
  });
}

/** What a spreadsheet makes of a cell of a file: ISO dates and plain numbers are recognised, all else stays text. */
function typed(text: string): SheetCell {
  if (text === '') return { value: null };
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (date) {
    const days = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000;
    return { value: days + 25_569, format: 'yyyy-mm-dd' };
  }
  if (/^-?\d+(\.\d+)?$/.test(text) && !/^0\d/.test(text))
    return { value: Number(text), ...(text.includes('.') ? { format: '#,##0.00' } : {}) };
  return { value: text };
}
