import { columnLetter } from '../../core/cells/address';
import type { Day } from '../../core/cells/cell';
import { serialToTime } from '../../core/cells/parse/civil';
import type { Block } from '../../core/host/port';
import { lastColumn } from './drawFrame';
import type { FileTab, FileTable } from './fileTab';
import type { Looks } from './looks';
import { sharedStrings } from './sharedStrings';
import { sheetData } from './sheetData';
import { deflate, deflatePieces, inflate, readZip, writeZip, type ZipEntry } from './zip';

const coreProperties = 'docProps/core.xml';
const sharedStringsPart = 'xl/sharedStrings.xml';

/**
 * The frame of a workbook with its cells, and with what the library cannot set: the day it was made instead of the
 * clock's, sheets from right to left, and bar charts that list their first category on top.
 *
 * Changed parts are written once; the others are copied compressed.
 */
export async function fillFrame(
  frame: Uint8Array,
  tabs: readonly FileTab[],
  looks: Looks,
  { day, rightToLeft }: { readonly day: Day; readonly rightToLeft: boolean },
): Promise<Uint8Array> {
  const parts = new Map(readZip(frame).map((entry) => [entry.path, entry]));
  const edit = (path: string, change: (xml: string) => string) => {
    parts.set(path, deflate(path, change(xmlOf(parts, path))));
  };
  edit(coreProperties, (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, timeOf(day)));
  const charts = tabs.flatMap(({ finish }) => finish.charts);
  charts.forEach(({ kind }, i) => {
    if (kind === 'bar' || kind === 'stackedBar') edit(`xl/charts/chart${i + 1}.xml`, turnTopDown);
  });
  const tables = tabs.flatMap((tab) => tab.tables);
  tables.forEach((table, i) => {
    edit(`xl/tables/table${i + 1}.xml`, (xml) => withAllRows(xml, table));
  });

  const texts = sharedStrings();
  const numbers = numbersOfLooks(xmlOf(parts, sheetPath(0)), looks);
  for (const [i, { blocks }] of tabs.entries()) {
    const { head, data, tail } = partsOfSheet(xmlOf(parts, sheetPath(i)));
    const styled = blocks.map(({ style, formats, ...block }) => ({
      ...block,
      looks: formats.map((format) => numbers[looks.placeOf({ style, format })]),
    }));
    const rows = sheetData(styled, texts.placeOf, heightsIn(data));
    const begin = withExtent(rightToLeft ? fromTheRight(head) : head, blocks);
    parts.set(sheetPath(i), await deflatePieces(sheetPath(i), between(begin, rows, tail)));
  }
  parts.set(sharedStringsPart, await deflatePieces(sharedStringsPart, texts.xml()));
  return writeZip([...parts.values()]);
}

/** Path of the part of a sheet, by its zero-based place. */
function sheetPath(place: number): string {
  return `xl/worksheets/sheet${place + 1}.xml`;
}

function xmlOf(parts: ReadonlyMap<string, ZipEntry>, path: string): string {
  const entry = parts.get(path);
  if (entry === undefined) throw new RangeError(`the workbook has no part ${path}`);
  return inflate(entry);
}

/** The library's number of each look, read from the cells that `drawFrame` has drawn in them. */
function numbersOfLooks(sheet: string, { looks }: Looks): readonly number[] {
  return looks.map((look, i) => {
    const cell = new RegExp(`<c r="${columnLetter(lastColumn)}${i + 1}" s="(\\d+)"/>`).exec(sheet);
    if (cell === null)
      throw new RangeError(`the workbook does not know the look ${look.style} ${look.format}`);
    return Number(cell[1]);
  });
}

/** A sheet before, in and after the element of its cells. */
function partsOfSheet(xml: string): { readonly head: string; readonly data: string; readonly tail: string } {
  const parts = /^(.*)<sheetData(?:\/>|>(.*)<\/sheetData>)(.*)$/s.exec(xml);
  if (parts === null) throw new RangeError('the sheet has no place for cells');
  const [, head, data = '', tail] = parts;
  return { head, data, tail };
}

/** What the library says of the height of rows, by number. */
function heightsIn(data: string): ReadonlyMap<number, string> {
  const rows = data.matchAll(/<row r="(\d+)"[^>]*?( ht="[^"]*" customHeight="1")/g);
  return new Map([...rows].map(([, row, height]) => [Number(row), height]));
}

/** The sheet says where its last cell is. */
function withExtent(head: string, blocks: readonly Block[]): string {
  const rows = Math.max(...blocks.map(({ row, cells }) => row + cells.length));
  const columns = Math.max(...blocks.map(({ column, formats }) => column + formats.length));
  return head.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="A1:${columnLetter(columns)}${rows}"/>`);
}

function fromTheRight(head: string): string {
  return head.replace('<sheetView ', '<sheetView rightToLeft="1" ');
}

function* between(head: string, rows: Iterable<string>, tail: string): Generator<string> {
  yield `${head}<sheetData>`;
  yield* rows;
  yield `</sheetData>${tail}`;
}

/** `drawFrame` has drawn the first row of a table only. */
function withAllRows(xml: string, { lastRow }: FileTable): string {
  return xml.replace(/( ref="[A-Z]+\d+:[A-Z]+)\d+"/g, (_, before) => `${before}${lastRow + 1}"`);
}

/** Reverses the categories, and keeps the numbers at the foot where the last category now is. */
function turnTopDown(xml: string): string {
  return xml
    .replace(/<c:catAx>.*?<\/c:catAx>/s, (axis) => axis.replace('val="minMax"', 'val="maxMin"'))
    .replace(/<c:valAx>.*?<\/c:valAx>/s, (axis) =>
      axis.replace('<c:crosses val="autoZero"/>', '<c:crosses val="max"/>'),
    );
}

function timeOf(day: Day): string {
  return new Date(serialToTime(day)).toISOString().replace('.000Z', 'Z');
}
