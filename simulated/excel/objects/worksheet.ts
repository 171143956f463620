import type { SheetRange } from '../../workbook/cell';
import type { PrintSetup, Sheet, SheetObject } from '../../workbook/sheet';
import type { ApiObject, Argument } from '../apiObject';
import { Fault, invalidArgument, itemNotFound, NotSimulated } from '../fault';
import type { ExcelWorld } from '../world';
import { chartCollection } from './chart';
import { sheetNames } from './names';
import { isRange, lastColumn, lastRow, rangeObject } from './range';
import { tableCollection } from './table';

export function worksheetCollection(world: ExcelWorld): ApiObject {
  const { workbook } = world;
  const find = (key: Argument): Sheet | undefined =>
    workbook.sheets.find((sheet) => world.sheetId(sheet) === key) ?? workbook.sheetByName(String(key));
  return {
    type: 'WorksheetCollection',
    items: () => workbook.sheets.map((sheet) => worksheetObject(world, sheet)),
    getItem: (key) => {
      const sheet = find(key);
      if (!sheet) throw itemNotFound();
      return worksheetObject(world, sheet);
    },
    methods: {
      add: (wished) => {
        const name = wished === undefined || wished === null ? nextSheetName(world) : String(wished);
        checkName(world, name);
        return worksheetObject(world, workbook.addSheet(name));
      },
      getActiveWorksheet: () => worksheetObject(world, workbook.activeSheet),
      getItemOrNullObject: (key) => {
        const sheet = find(key);
        return sheet ? worksheetObject(world, sheet) : null;
      },
      getCount: () => workbook.sheets.length,
    },
  };
}

function worksheetObject(world: ExcelWorld, sheet: Sheet): ApiObject {
  const { workbook } = world;
  return {
    type: 'Worksheet',
    id: world.sheetId(sheet),
    values: {
      id: { get: () => world.sheetId(sheet) },
      name: {
        get: () => sheet.name,
        set: (name) => {
          checkName(world, name, sheet);
          sheet.name = String(name);
        },
      },
      position: {
        get: () => workbook.sheets.indexOf(sheet),
        set: (position) => {
          if (!Number.isInteger(position) || !workbook.sheets[position as number]) throw invalidArgument();
          workbook.moveSheet(sheet, position as number);
        },
      },
      // office.js sends showGridlines by this name.
      gridlines: {
        get: () => sheet.gridLines,
        set: (show) => {
          if (typeof show !== 'boolean') throw invalidArgument();
          sheet.gridLines = show;
          sheet.touched('layout');
        },
      },
      visibility: {
        get: () => sheet.visibility,
        set: (visibility) => {
          if (visibility === 'Visible' || visibility === 'Hidden' || visibility === 'VeryHidden')
            sheet.visibility = visibility;
          else throw invalidArgument();
        },
      },
    },
    objects: {
      charts: () => chartCollection(world, sheet),
      tables: () => tableCollection(world, sheet),
      names: () => sheetNames(world, sheet),
      freezePanes: () => freezePanes(world, sheet),
      pageLayout: () => pageLayout(sheet),
      shapes: () => objectCollection('ShapeCollection', sheet, 'drawing'),
      pivotTables: () => objectCollection('PivotTableCollection', sheet, 'pivotTable'),
      comments: () => objectCollection('CommentCollection', sheet, 'comment'),
      slicers: () => objectCollection('SlicerCollection', sheet, 'slicer'),
    },
    methods: {
      getRange: (address) => {
        if (address !== undefined && address !== null) throw new NotSimulated('Worksheet.getRange(address)');
        return rangeObject(world, sheet, { row: 0, column: 0, rows: lastRow, columns: lastColumn });
      },
      getRangeByIndexes: (row, column, rows, columns) =>
        rangeObject(world, sheet, {
          row: Number(row),
          column: Number(column),
          rows: Number(rows),
          columns: Number(columns),
        }),
      getUsedRangeOrNullObject: (valuesOnly) => {
        const used = usedRange(sheet, valuesOnly === true);
        return used ? rangeObject(world, sheet, used) : null;
      },
      activate: () => {
        if (sheet.visibility !== 'Visible') {
          throw new Fault('InvalidOperation', "This operation isn't permitted on a hidden sheet.");
        }
        workbook.activate(sheet);
      },
      delete: () => {
        if (workbook.sheets.length === 1)
          throw new Fault('InvalidOperation', 'A workbook needs a visible sheet.');
        workbook.removeSheet(sheet);
      },
    },
  };
}

/** Rules of Excel for names: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at an end, not History, unique. */
function checkName(world: ExcelWorld, name: unknown, except?: Sheet): void {
  const legal =
    typeof name === 'string' &&
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]|^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!legal) throw invalidArgument();
  const holder = world.workbook.sheetByName(name);
  if (holder && holder !== except) {
    throw new Fault(
      'ItemAlreadyExists',
      'A resource with the same name or identifier that you are trying to create already exists.',
    );
  }
}

function nextSheetName({ workbook }: ExcelWorld): string {
  for (let number = 1; ; number++) {
    if (!workbook.sheetByName(`Sheet${number}`)) return `Sheet${number}`;
  }
}

/** From the first used cell to the last, not from A1. */
function usedRange(sheet: Sheet, valuesOnly: boolean): SheetRange | null {
  const used = sheet.usedRange(valuesOnly);
  if (!used) return null;
  if (!valuesOnly) return used;
  const filled = (row: number, column: number) => {
    const cell = sheet.cell(row, column);
    return cell !== undefined && (cell.formula !== undefined || (cell.value !== null && cell.value !== ''));
  };
  let row = 0;
  const inRow = (one: number) => Array.from({ length: used.columns }, (_, column) => filled(one, column));
  while (!inRow(row).includes(true)) row++;
  let column = 0;
  const inColumn = (one: number) => {
    for (let r = row; r < used.rows; r++) if (filled(r, one)) return true;
    return false;
  };
  while (!inColumn(column)) column++;
  return { row, column, rows: used.rows - row, columns: used.columns - column };
}

function freezePanes(world: ExcelWorld, sheet: Sheet): ApiObject {
  const freeze = (rows: number, columns: number) => {
    sheet.frozenRows = rows;
    sheet.frozenColumns = columns;
    sheet.touched('layout');
  };
  return {
    type: 'WorksheetFreezePanes',
    methods: {
      freezeRows: (count) => freeze(Number(count ?? 1), 0),
      freezeColumns: (count) => freeze(0, Number(count ?? 1)),
      freezeAt: (range) => {
        if (!isRange(range) || range.area.row + range.area.column > 0) throw invalidArgument();
        freeze(range.area.rows, range.area.columns);
      },
      unfreeze: () => freeze(0, 0),
      // Frozen rows alone are whole rows, frozen columns alone whole columns.
      getLocationOrNullObject: () => {
        const { frozenRows: rows, frozenColumns: columns } = sheet;
        if (rows + columns === 0) return null;
        return rangeObject(world, sheet, {
          row: 0,
          column: 0,
          rows: rows === 0 ? lastRow : rows,
          columns: columns === 0 ? lastColumn : columns,
        });
      },
    },
  };
}

function pageLayout(sheet: Sheet): ApiObject {
  const change = (part: Partial<PrintSetup>) => {
    const none = { landscape: false, paper: '', pagesWide: 0, titleRow: null, footer: '' };
    sheet.print = { ...(sheet.print ?? none), ...part };
  };
  return {
    type: 'PageLayout',
    values: {
      orientation: { get: () => null, set: (value) => change({ landscape: value === 'Landscape' }) },
      paperSize: { get: () => null, set: (paper) => change({ paper: String(paper) }) },
      zoom: {
        get: () => null,
        set: (zoom) => change({ pagesWide: (zoom as { horizontalFitToPages: number }).horizontalFitToPages }),
      },
    },
    objects: {
      headersFooters: () => ({
        type: 'HeaderFooterGroup',
        objects: {
          defaultForAllPages: () => ({
            type: 'HeaderFooter',
            values: { centerFooter: { get: () => '', set: (footer) => change({ footer: String(footer) }) } },
          }),
        },
      }),
    },
    methods: {
      setPrintTitleRows: (rows) => {
        const [, first, last] = /^\$(\d+):\$(\d+)$/.exec(String(rows)) ?? [];
        if (first === undefined || first !== last) throw new NotSimulated(`print titles ${String(rows)}`);
        change({ titleRow: Number(first) - 1 });
      },
    },
  };
}

/** What the user has laid on the sheet: it can be counted and named. */
function objectCollection(type: string, { objects }: Sheet, kind: SheetObject['kind']): ApiObject {
  const own = () => objects.filter((one) => one.kind === kind);
  const item = ({ name }: SheetObject): ApiObject => ({ type: kind, values: { name: { get: () => name } } });
  return { type, items: () => own().map(item), methods: { getCount: () => own().length } };
}
