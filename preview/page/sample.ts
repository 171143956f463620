/** The invented shops of samples/, as a sheet of the workbook. */
import { rowAt } from '../../core/cells/table';
import { readDelimited } from '../../files/readDelimited';
import type { Sheet } from '../../simulated/workbook/sheet';
import type { Workbook } from '../../simulated/workbook/workbook';
import { fillSheet, typedCell } from './fillSheet';

export const shops = {
  'coffee-roaster': { tab: 'Orders', rightToLeft: false },
  'kitap-kulubu': { tab: 'Siparişler', rightToLeft: false },
  chaikhaneh: { tab: 'سفارش‌ها', rightToLeft: true },
} as const;

export type Shop = keyof typeof shops;

export function isShop(name: string | null): name is Shop {
  return name !== null && name in shops;
}

/** Fetches the shop's file from the preview's own server and puts it on a new tab, which it answers with. */
export async function loadShop(workbook: Workbook, shop: Shop): Promise<Sheet> {
  const answer = await fetch(`/samples/${shop}.csv`);
  if (!answer.ok) throw new Error(`samples/${shop}.csv: ${answer.status} ${answer.statusText}`);
  const { table } = readDelimited([await answer.text()]);
  const texts = (row: number) => rowAt(table, row).map((cell) => (cell === null ? '' : String(cell)));
  const sheet = workbook.addSheet(shops[shop].tab);
  sheet.frozenRows = 1;
  sheet.rightToLeft = shops[shop].rightToLeft;
  fillSheet(sheet, [
    texts(0).map((name) => ({ value: name, bold: true })),
    ...Array.from({ length: table.rows - 1 }, (_, line) => texts(line + 1).map(typedCell)),
  ]);
  return sheet;
}
