import { columnLetter } from '../../core/cells/address';
import type { Day } from '../../core/cells/cell';
import { serialToTime } from '../../core/cells/parse/civil';
import { withTitles } from './chartXml';
import { lastColumn } from './drawFrame';
import type { FileBlock, FileTab, FileTable } from './fileTab';
import type { CellLook, Looks } from './looks';
import { sharedStrings } from './sharedStrings';
import { sheetData } from './sheetData';
import { dxfXml, sheetExtras } from './sheetExtras';
import { deflate, deflatePieces, inflate, readZip, writeZip, type ZipEntry } from './zip';

const coreProperties = 'docProps/core.xml';
const sharedStringsPart = 'xl/sharedStrings.xml';

/**
 * The frame of a workbook with its cells, and with what the library cannot set: the day it was made instead of the
 * clock's, sheets from right to left, conditional formats, lists to choose from, links, merged cells, subtitles of charts,
 * and bar charts that list their first category on top.
 *
 * Changed parts are written once; the others are copied compressed.
 */
export async function fillFrame(
  frame: Uint8Array,
  tabs: readonly FileTab[],
  looks: Looks,
  day: Day,
): Promise<Uint8Array> {
  const parts = new Map(readZip(frame).map((entry) => [entry.path, entry]));
  const edit = (path: string, change: (xml: string) => string) => {
    parts.set(path, deflate(path, change(xmlOf(parts, path))));
  };
  edit(coreProperties, (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, timeOf(day)));
  const charts = tabs.flatMap(({ finish }) => finish.charts);
  charts.forEach((chart, i) => {
    edit(`xl/charts/chart${i + 1}.xml`, (xml) => {
      const titled = withTitles(xml, chart);
      return chart.kind === 'bar' || chart.kind === 'stackedBar' ? turnTopDown(titled) : titled;
    });
  });
  const rules = tabs.flatMap(({ finish }) => finish.rules ?? []);
  if (rules.some(({ kind }) => kind === 'formula'))
    edit('xl/styles.xml', (xml) => xml.replace(/<dxfs count="0"\/>/, dxfXml(rules)));
  const tables = tabs.flatMap((tab) => tab.tables);
  tables.forEach((table, i) => {
    edit(`xl/tables/table${i + 1}.xml`, (xml) => withAllRows(xml, table));
  });

  const texts = sharedStrings();
  const numbers = numbersOfLooks(xmlOf(parts, sheetPath(0)), looks);
  const nameOf = new Map(tabs.map(({ key, name }) => [key, name]));
  let firstRule = 0;
  for (const [i, tab] of tabs.entries()) {
    const { blocks } = tab;
    const { head, data, tail } = partsOfSheet(xmlOf(parts, sheetPath(i)));
    const number = (look: CellLook) => numbers[looks.placeOf(look)];
    const styled = blocks.map((block) => ({
      ...block,
      looks: block.looks.map(number),
      others: linkedIn(block, tab, number),
    }));
    const rows = sheetData(styled, texts.placeOf, heightsIn(data), tab.finish.carried);
    const begin = withExtent(looks.rightToLeft ? fromTheRight(head) : head, blocks);
    const extras = sheetExtras(tab, nameOf, firstRule);
    firstRule += (tab.finish.rules ?? []).filter(({ kind }) => kind === 'formula').length;
    parts.set(
      sheetPath(i),
      await deflatePieces(sheetPath(i), between(begin, rows, withExtras(tail, extras))),
    );
  }
  parts.set(sharedStringsPart, await deflatePieces(sharedStringsPart, texts.xml()));
  return writeZip([...parts.values()]);
}

/** Path of the part of a sheet, by its zero-based place. */
function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
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
function withExtent(head: string, blocks: readonly FileBlock[]): string {
  const rows = Math.max(...blocks.map(({ row, cells }) => row + cells.length));
  const columns = Math.max(...blocks.map(({ column, looks }) => column + looks.length));
  return head.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="A1:${columnLetter(columns)}${rows}"/>`);
}

/** The cells of a block that are links, with their look. */
function linkedIn(
  { row, column, cells, looks }: FileBlock,
  { links }: FileTab,
  number: (look: CellLook) => number,
): Map<number, Map<number, number>> {
  const linked = new Map<number, Map<number, number>>();
  for (const link of links) {
    const look = looks[link.column - column];
    if (link.row < row || link.row >= row + cells.length || look === undefined) continue;
    const ofRow = linked.get(link.row) ?? new Map<number, number>();
    linked.set(link.row, ofRow.set(link.column, number({ ...look, link: true })));
  }
  return linked;
}

/** The elements of a sheet have an order: these come before what is about printing. */
function withExtras(tail: string, extras: string): string {
  if (extras === '') return tail;
  if (!/^<(printOptions|pageMargins)/.test(tail))
    throw new RangeError('the sheet has no place for rules and links');
  return extras + tail;
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
