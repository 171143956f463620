import type { SheetRange } from '../../workbook/cell';
import { overlap } from '../../workbook/overlap';
import type { Sheet, SheetTable } from '../../workbook/sheet';
import { type ApiObject, kept } from '../apiObject';
import { Fault, itemNotFound, NotSimulated } from '../fault';
import type { ExcelWorld } from '../world';
import { isRange, rangeObject } from './range';

export function tableCollection(world: ExcelWorld, sheet: Sheet): ApiObject {
  return {
    type: 'TableCollection',
    items: () => sheet.tables.map((table) => tableObject(world, sheet, table)),
    getItem: (key) => {
      const table = sheet.tables.find(({ name }) => name === key);
      if (!table) throw itemNotFound();
      return tableObject(world, sheet, table);
    },
    methods: {
      getCount: () => sheet.tables.length,
      add: (place, hasHeaders) => {
        world.mayWrite(sheet);
        if (!isRange(place)) throw new NotSimulated('a table over an address');
        if (hasHeaders !== true) throw new NotSimulated('a table without headers');
        return tableObject(world, sheet, addTable(world, sheet, place.area));
      },
    },
  };
}

/** All tables of the workbook; office.js goes by this way to a table that is about to change its nature. */
export function workbookTables(world: ExcelWorld): ApiObject {
  return {
    type: 'TableCollection',
    getItem: (key) => {
      for (const sheet of world.workbook.sheets) {
        const table = sheet.tables.find(({ name }) => name === key);
        if (table) return tableObject(world, sheet, table);
      }
      throw itemNotFound();
    },
  };
}

function addTable(world: ExcelWorld, sheet: Sheet, area: SheetRange): SheetTable {
  if (sheet.tables.some((other) => overlap(other, area))) {
    throw new Fault('InvalidArgument', "A table can't overlap another table.");
  }
  nameHeaders(sheet, area);
  // A table has at least one row below its header.
  const table = { ...area, rows: Math.max(2, area.rows), name: nextTableName(world) };
  sheet.tables.push(table);
  sheet.touched('layout');
  return table;
}

/** Every header becomes a text of its own: blanks are filled, repetitions numbered. */
function nameHeaders(sheet: Sheet, { row, column, columns }: SheetRange): void {
  const seen = new Set<string>();
  sheet.edit({ row, column, rows: 1, columns }, (cell, _, i) => {
    const wished = cell.value === null || cell.value === '' ? `Column${i + 1}` : String(cell.value);
    let name = wished;
    for (let number = 2; seen.has(name.toLowerCase()); number++) name = `${wished}${number}`;
    seen.add(name.toLowerCase());
    cell.value = name;
  });
}

function nextTableName({ workbook }: ExcelWorld): string {
  const names = new Set(workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)));
  for (let number = 1; ; number++) if (!names.has(`Table${number}`)) return `Table${number}`;
}

function tableObject(world: ExcelWorld, sheet: Sheet, table: SheetTable): ApiObject {
  return {
    type: 'Table',
    id: table.name,
    values: {
      name: { get: () => table.name },
      style: kept('TableStyleMedium2'),
      showFilterButton: kept(true),
    },
    methods: {
      convertToRange: () => {
        sheet.tables.splice(sheet.tables.indexOf(table), 1);
        sheet.touched('layout');
        return rangeObject(world, sheet, table);
      },
    },
  };
}
