/** The invented shops of samples/, as a sheet of the workbook. */
import { readDelimited } from '../files/readDelimited';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
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
  const { rows } = readDelimited(await answer.text());
  const sheet = workbook.addSheet(shops[shop].tab);
  sheet.frozenRows = 1;
  sheet.rightToLeft = shops[shop].rightToLeft;
  const [header = [], ...lines] = rows;
  fillSheet(sheet, [
    header.map((name) => ({ value: name, bold: true })),
    ...lines.map((line) => line.map(typedCell)),
  ]);
  return sheet;
}
