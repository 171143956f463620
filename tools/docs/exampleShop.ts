import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Row } from '../../core/cells/cell';
import { rowAt } from '../../core/cells/table';
import type { Example, ExampleArgument } from '../../core/functions/help/example';
import type { Input } from '../../core/functions/types';
import { readDelimited } from '../../files/readDelimited';
import { typedCell } from '../../preview/page/fillSheet';

const file = fileURLToPath(new URL('../../samples/coffee-roaster.csv', import.meta.url));

/** The tab Orders of the sample shop, as a spreadsheet holds it. */
export function exampleShop(): readonly Row[] {
  const { table } = readDelimited([readFileSync(file, 'utf8')]);
  return Array.from({ length: table.rows }, (_, row) =>
    rowAt(table, row).map((cell) => (typeof cell === 'string' ? (typedCell(cell).value ?? null) : cell)),
  );
}

/** The arguments of an example as cells of the shop. */
export function exampleInputs(example: Example, shop: readonly Row[]): Input[] {
  return example.map((argument) => inputOf(argument, shop));
}

function inputOf(argument: ExampleArgument, shop: readonly Row[]): Input {
  if (typeof argument !== 'object') return argument;
  if ('share' in argument) return argument.share;
  if ('holds' in argument) return argument.holds.map((value) => [value]);
  const place = /^Orders!([A-Z])(\d*):([A-Z])(\d*)$/.exec(argument.range);
  if (!place) throw new Error(`the sample shop has no ${argument.range}`);
  const [, left = '', top, right = '', bottom] = place;
  const column = (letter: string) => letter.charCodeAt(0) - 65;
  return shop
    .slice(top ? Number(top) - 1 : 0, bottom ? Number(bottom) : undefined)
    .map((row) => row.slice(column(left), column(right) + 1));
}
