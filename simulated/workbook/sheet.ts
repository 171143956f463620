import type { Rule } from '../../core/host/port';
import type { Chart, SeriesDraw } from '../../core/host/spec';
import type { CellValue, SheetCell, SheetRange } from './cell';

export interface SheetChart {
  readonly id: string;
  kind: Chart['kind'];
  title: string;
  subtitle?: string;
  yFormat?: string;
  labels?: boolean;
  hasLegend?: boolean;
  xTitle: string;
  yTitle: string;
  categories: SheetRange | null;
  series: { name: string; values: SheetRange; color: string | null; draw?: SeriesDraw }[];
  altText: string;
  /** Anchor cell, zero-based, and size in pixels. */
  row: number;
  column: number;
  width: number;
  height: number;
  /** Id of the sheet that holds its cells, where that is another one. */
  source?: number;
}

export interface SheetTable extends SheetRange {
  readonly name: string;
}

/** What cells take: true or false as a check box, or one of a list of texts (or, not strict, any other). */
export interface SheetValidation extends SheetRange {
  readonly kind: 'checkbox' | 'list';
  readonly values: readonly string[];
  /** Of a list that is taken from cells: the cells. */
  readonly source?: SheetRange & { readonly sheet: number };
}

/** A name that stands for a text. */
export interface TextName {
  readonly formula: string;
  visible: boolean;
}

/** How a sheet is printed, where the host can say it. */
export interface PrintSetup {
  readonly landscape: boolean;
  readonly paper: string;
  readonly pagesWide: number;
  readonly titleRow: number | null;
  readonly footer: string;
}

/** What a user can lay on a sheet beside cells, charts and tables. */
export interface SheetObject {
  readonly kind: 'comment' | 'slicer' | 'drawing' | 'pivotTable';
  readonly name: string;
}

/** A sparse grid and what lies on it. All places are zero-based. */
export class Sheet {
  readonly charts: SheetChart[] = [];
  readonly tables: SheetTable[] = [];
  readonly objects: SheetObject[] = [];
  /** Invisible marks that survive renaming: developer metadata in Google, custom properties in Excel. */
  readonly metadata = new Map<string, string>();
  /** Names of this sheet alone; Excel copies them along with it. */
  readonly names = new Map<string, TextName>();
  readonly columnWidths = new Map<number, number>();
  /** Heights that were set, in pixels; other rows fit what they hold. */
  readonly rowHeights = new Map<number, number>();
  frozenRows = 0;
  frozenColumns = 0;
  gridLines = true;
  /** VeryHidden: by a program, in Excel only. */
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  rules: Rule[] = [];
  validations: SheetValidation[] = [];
  merges: SheetRange[] = [];
  print: PrintSetup | null = null;
  rightToLeft = false;
  /** Against the user who is at work. */
  isProtected = false;
  tabColor: string | null = null;
  private readonly grid: (SheetCell | undefined)[][] = [];
  private title: string;

  constructor(
    readonly id: number,
    name: string,
    private readonly report: (change: Change) => void,
  ) {
    this.title = name;
  }

  get name(): string {
    return this.title;
  }

  set name(name: string) {
    const renamed = { from: this.title, to: name };
    this.title = name;
    this.report({ kind: 'sheets', renamed });
  }

  cell(row: number, column: number): Readonly<SheetCell> | undefined {
    return this.grid[row]?.[column];
  }

  value(row: number, column: number): CellValue {
    return this.grid[row]?.[column]?.value ?? null;
  }

  /** Every formula, with its place. */
  formulas(): { readonly row: number; readonly column: number; readonly formula: string }[] {
    return this.grid.flatMap(
      (line, row) =>
        line?.flatMap((cell, column) =>
          cell?.formula === undefined ? [] : [{ row, column, formula: cell.formula }],
        ) ?? [],
    );
  }

  /** Changes every cell of the range through `edit`, then reports one change. */
  edit(range: SheetRange, edit: (cell: SheetCell, row: number, column: number) => void): void {
    for (let row = range.row; row < range.row + range.rows; row++) {
      this.grid[row] ??= [];
      const line = this.grid[row];
      for (let column = range.column; column < range.column + range.columns; column++) {
        line[column] ??= { value: null };
        edit(line[column] as SheetCell, row - range.row, column - range.column);
      }
    }
    this.report({ kind: 'cells', sheet: this, ...range });
  }

  /** Forgets cells and their formats inside the range. */
  clear(range: SheetRange): void {
    const last = Math.min(range.row + range.rows, this.grid.length);
    for (let row = range.row; row < last; row++) {
      const line = this.grid[row];
      if (!line) continue;
      const end = Math.min(range.column + range.columns, line.length);
      for (let column = range.column; column < end; column++) delete line[column];
    }
    this.report({ kind: 'cells', sheet: this, ...range });
  }

  /** Smallest rectangle from A1 that holds everything with a value or formula (or format); null when there is nothing. */
  usedRange(valuesOnly = true): SheetRange | null {
    let rows = 0;
    let columns = 0;
    this.grid.forEach((line, row) => {
      line?.forEach((cell, column) => {
        if (!cell) return;
        const isBlank = (cell.value === null || cell.value === '') && cell.formula === undefined;
        if (isBlank && (valuesOnly || Object.keys(cell).length === 1)) return;
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
      });
    });
    return rows === 0 ? null : { row: 0, column: 0, rows, columns };
  }

  /** To be called after `charts`, `tables`, widths, frozen rows or direction were changed. */
  touched(kind: 'charts' | 'layout'): void {
    this.report({ kind, sheet: this });
  }
}

/** What changed, so that a view can follow. */
export type Change =
  | {
      readonly kind: 'cells';
      readonly sheet: Sheet;
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
    }
  /** Sheets added, removed, renamed, moved, or another one active. */
  | { readonly kind: 'sheets'; readonly renamed?: { readonly from: string; readonly to: string } }
  /** Widths, frozen rows, direction, tables. */
  | { readonly kind: 'layout'; readonly sheet: Sheet }
  | { readonly kind: 'charts'; readonly sheet: Sheet };
