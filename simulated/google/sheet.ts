import { cutReferences } from '../workbook/references';
import type { SheetTable, Sheet as WorkbookSheet } from '../workbook/sheet';
import { chartBuilderDouble, chartDouble } from './chart';
import type { Doubles } from './doubles';
import { checkCells, extrasOf, fromA1, gridOf, whole } from './grid';
import { finderDouble, setMetadata } from './metadata';
import { checkProtection, rangeDouble, rangeListDouble } from './range';
import { ruleDouble, rulesFrom } from './rules';
import { spreadsheetAccess, strict } from './strict';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Banding = GoogleAppsScript.Spreadsheet.Banding;

export function checkName(doubles: Doubles, name: string, except?: WorkbookSheet): string {
  if (typeof name !== 'string' || name.trim() === '' || name.length > 100)
    throw new Error(`“${name}” is not a sheet name`);
  const other = doubles.workbook.sheetByName(name);
  if (other && other !== except) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  return name;
}

export function sheetDouble(doubles: Doubles, sheet: WorkbookSheet): Sheet {
  const { wire, workbook } = doubles;
  const grow = (rows: number, columns: number): void => {
    const grid = gridOf(sheet);
    checkProtection(sheet, wire);
    checkCells(workbook, wire, rows * columns - grid.rows * grid.columns);
    Object.assign(extrasOf(sheet), { rows, columns });
    sheet.touched('layout');
  };

  const unfrozen = (): void => {
    if (sheet.frozenColumns > 0)
      throw new Error("You can't insert or delete columns here right now. Try dragging the freeze bar.");
  };

  const double: Sheet = strict<Sheet>(wire, 'Sheet', spreadsheetAccess, {
    getSheetId: () => sheet.id,
    getName: () => sheet.name,
    setName: (name: string) => {
      checkProtection(sheet, wire);
      sheet.name = checkName(doubles, name, sheet);
      return double;
    },
    getLastRow: () => sheet.usedRange()?.rows ?? 0,
    getLastColumn: () => sheet.usedRange()?.columns ?? 0,
    getMaxRows: () => gridOf(sheet).rows,
    getMaxColumns: () => gridOf(sheet).columns,
    getRange: (row: number, column: number, rows = 1, columns = 1) =>
      rangeDouble(doubles, sheet, {
        row: whole(row, 1, 'row') - 1,
        column: whole(column, 1, 'column') - 1,
        rows: whole(rows, 1, 'rows'),
        columns: whole(columns, 1, 'columns'),
      }),
    getRangeList: (ranges: string[]) => rangeListDouble(doubles, sheet, ranges.map(fromA1)),
    insertRowsAfter: (after: number, count: number) => {
      const { rows, columns } = gridOf(sheet);
      if (after !== rows) throw new Error('rows are added at the end only, in the double');
      grow(rows + whole(count, 1, 'insertRowsAfter'), columns);
      return double;
    },
    insertColumnsAfter: (after: number, count: number) => {
      const { rows, columns } = gridOf(sheet);
      if (after !== columns) throw new Error('columns are added at the end only, in the double');
      unfrozen();
      grow(rows, columns + whole(count, 1, 'insertColumnsAfter'));
      return double;
    },
    deleteRows: (first: number, count: number) => {
      const { rows, columns } = gridOf(sheet);
      if (first <= sheet.frozenRows + 1)
        throw new Error("You can't delete all the rows that are not frozen.");
      if (first + whole(count, 1, 'deleteRows') - 1 !== rows)
        throw new Error('only the last rows, in the double');
      sheet.clear({ row: first - 1, column: 0, rows: count, columns });
      grow(first - 1, columns);
      cutReferences(workbook, sheet, { rows: first - 1, columns });
    },
    deleteColumns: (first: number, count: number) => {
      const { rows, columns } = gridOf(sheet);
      if (first <= 1) throw new Error("You can't delete all the columns.");
      if (first + whole(count, 1, 'deleteColumns') - 1 !== columns)
        throw new Error('only the last columns, in the double');
      unfrozen();
      sheet.clear({ row: 0, column: first - 1, rows, columns: count });
      grow(rows, first - 1);
      cutReferences(workbook, sheet, { rows, columns: first - 1 });
    },
    setColumnWidth: (column: number, width: number) => {
      if (whole(column, 1, 'column') > gridOf(sheet).columns)
        throw new Error('Those columns are out of bounds.');
      sheet.columnWidths.set(column - 1, whole(width, 1, 'width'));
      sheet.touched('layout');
      return double;
    },
    getIndex: () => workbook.sheets.indexOf(sheet) + 1,
    isSheetHidden: () => sheet.visibility !== 'Visible',
    showSheet: () => {
      sheet.visibility = 'Visible';
      return double;
    },
    getFrozenRows: () => sheet.frozenRows,
    getFrozenColumns: () => sheet.frozenColumns,
    setRowHeights: (first: number, count: number, height: number) => {
      if (whole(first, 1, 'row') + whole(count, 1, 'rows') - 1 > gridOf(sheet).rows)
        throw new Error('Those rows are out of bounds.');
      for (let i = 0; i < count; i++) sheet.rowHeights.set(first - 1 + i, whole(height, 1, 'height'));
      sheet.touched('layout');
      return double;
    },
    autoResizeRows: (first: number, count: number) => {
      if (whole(first, 1, 'row') + whole(count, 1, 'rows') - 1 > gridOf(sheet).rows)
        throw new Error('Those rows are out of bounds.');
      for (let i = 0; i < count; i++) sheet.rowHeights.delete(first - 1 + i);
      sheet.touched('layout');
      return double;
    },
    setFrozenRows: (rows: number) => {
      checkProtection(sheet, wire);
      if (whole(rows, 0, 'setFrozenRows') >= gridOf(sheet).rows)
        throw new Error("You can't freeze all the rows.");
      if (sheet.merges.some(({ row, rows: high }) => row < rows && rows < row + high))
        throw new Error("You can't freeze rows which contain only part of a merged cell.");
      sheet.frozenRows = rows;
      sheet.touched('layout');
    },
    setFrozenColumns: (columns: number) => {
      if (whole(columns, 0, 'setFrozenColumns') >= gridOf(sheet).columns)
        throw new Error("You can't freeze all the columns.");
      if (sheet.merges.some(({ column, columns: wide }) => column < columns && columns < column + wide))
        throw new Error("You can't freeze columns which contain only part of a merged cell.");
      sheet.frozenColumns = columns;
      sheet.touched('layout');
    },
    setHiddenGridlines: (hide: boolean) => {
      if (typeof hide !== 'boolean') throw new Error('setHiddenGridlines takes true or false');
      sheet.gridLines = !hide;
      sheet.touched('layout');
      return double;
    },
    isRightToLeft: () => sheet.rightToLeft,
    getConditionalFormatRules: () => sheet.rules.map((rule) => ruleDouble(doubles, sheet, rule)),
    setConditionalFormatRules: (rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]) => {
      checkProtection(sheet, wire);
      sheet.rules = rulesFrom(sheet, rules);
      sheet.touched('layout');
    },
    setRightToLeft: (rightToLeft: boolean) => {
      if (typeof rightToLeft !== 'boolean') throw new Error('setRightToLeft takes true or false');
      sheet.rightToLeft = rightToLeft;
      sheet.touched('layout');
      return double;
    },
    getFilter: () => (extrasOf(sheet).filter ? filterDouble(doubles, sheet) : null),
    getBandings: () => sheet.tables.map((table) => bandingDouble(doubles, sheet, table)),
    // What an add-on can know of them is how many there are.
    getSlicers: () => objectsOf<GoogleAppsScript.Spreadsheet.Slicer>(doubles, sheet, 'Slicer'),
    getDrawings: () => objectsOf<GoogleAppsScript.Spreadsheet.Drawing>(doubles, sheet, 'Drawing'),
    getCharts: () => sheet.charts.map((chart) => chartDouble(doubles, chart, true)),
    newChart: () => chartBuilderDouble(doubles, sheet),
    insertChart: (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) => {
      const built = doubles.recallChart(chart);
      if (built.id !== '') throw new Error('The chart is on a sheet already.');
      const ids = workbook.sheets.flatMap(({ charts }) => charts.map(({ id }) => Number(id)));
      sheet.charts.push({ ...built, id: String(ids.reduce((most, id) => Math.max(most, id), 100_000) + 1) });
      sheet.touched('charts');
    },
    removeChart: (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) => {
      checkProtection(sheet, wire);
      const at = sheet.charts.indexOf(doubles.recallChart(chart));
      if (at < 0) throw new Error('The chart is not on this sheet.');
      sheet.charts.splice(at, 1);
      sheet.touched('charts');
    },
    createDeveloperMetadataFinder: () => finderDouble(doubles, () => [sheet]),
    addDeveloperMetadata: (key: string, value: string, visibility: unknown) => {
      if (visibility !== doubles.metadataVisibility.PROJECT)
        throw new Error('only our project should see our metadata');
      if (sheet.metadata.has(key)) throw new Error('the double keeps one value to a key');
      setMetadata(sheet, key, value);
      return double;
    },
  });
  return double;
}

export function filterDouble(doubles: Doubles, sheet: WorkbookSheet): Filter {
  return strict<Filter>(doubles.wire, 'Filter', spreadsheetAccess, {
    remove: () => {
      extrasOf(sheet).filter = null;
    },
  });
}

export function bandingDouble(doubles: Doubles, sheet: WorkbookSheet, table: SheetTable): Banding {
  return strict<Banding>(doubles.wire, 'Banding', spreadsheetAccess, {
    remove: () => {
      const at = sheet.tables.indexOf(table);
      if (at < 0) throw new Error('The banding is no longer there.');
      sheet.tables.splice(at, 1);
      sheet.touched('layout');
    },
  });
}

function objectsOf<T extends object>(
  doubles: Doubles,
  { objects }: WorkbookSheet,
  name: 'Slicer' | 'Drawing',
): T[] {
  return objects
    .filter(({ kind }) => kind === name.toLowerCase())
    .map(() => strict<T>(doubles.wire, name, spreadsheetAccess, {}));
}
