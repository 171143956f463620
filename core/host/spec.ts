import type { Cell } from '../cells/cell';

/** What a column holds, which decides how it is shown. A tick is true or false, with a check box where the host has one. */
export type ColumnKind = 'text' | 'count' | 'number' | 'money' | 'percent' | 'date' | 'parameter' | 'tick';

/**
 * What a colour says; `toneColors` has the colours. good: safe, well above · open: undecided · quiet: unlikely, done ·
 * warn: well below · strong: reached, such as paid back · own: the user's own cells.
 */
export type Tone = 'good' | 'open' | 'quiet' | 'warn' | 'strong' | 'own';

/** A number format in the tokens both hosts share ("0.0", "#,##0", "yyyy-mm-dd"); "@" is text. A fourth part is shown in place of texts. */
export type NumberFormat = string;

/** A rectangle on a tab, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How a series is drawn: as the kind of its chart says, unless it has its own way. */
export type SeriesDraw = 'column' | 'line' | 'area' | 'dashed';

export interface ChartSeries {
  readonly name: string;
  /** One column, without its header. */
  readonly values: Area;
  readonly color: string;
  /** In column and line charts: a series that differs makes a combination. 'dashed' is a thin dashed line, such as an edge of a range. */
  readonly draw?: SeriesDraw;
}

export interface Chart {
  /** In a stackedBar (or stackedColumn) every series has its own colour and a label has a part of each: a column of cells a series, blank where it has none. */
  readonly kind: 'column' | 'bar' | 'line' | 'pie' | 'scatter' | 'stackedBar' | 'stackedColumn';
  /** The finding, in a sentence. */
  readonly title: string;
  /** What is drawn, in which unit; where the host has no subtitle it is a second line of the title. */
  readonly subtitle?: string;
  readonly xTitle: string;
  readonly yTitle: string;
  /** Number format of the axis of values, and of the labels beside the marks. */
  readonly yFormat?: NumberFormat;
  /** The value beside every mark; few marks only. */
  readonly labels?: boolean;
  /** One column of labels (or of x values for a scatter) on the same tab, without its header. */
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** Upper left cell, zero-based, and size in pixels. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** Text alternative for screen readers. */
  readonly altText: string;
}

/**
 * What the user had on the earlier version of a tab and finds again: cells below each other with one formula, or one cell with a
 * value. The only formulas that are ever written, and only ones that were read there.
 */
export interface CarriedCells extends Area {
  /** In R1C1, the same in every row. */
  readonly formula?: string;
  /** Without a formula. */
  readonly value: Cell;
  readonly format: NumberFormat;
}

export interface TableColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  /** In pixels. */
  readonly width: number;
  /** Whether long texts are broken into lines; without it a text runs over into the next cell, or is cut. */
  readonly wrap?: boolean;
  /** In place of the report's format for this kind. */
  readonly format?: NumberFormat;
  /**
   * A column that the user fills in: tinted, read back at the next run and carried to the same row. The name of the
   * column in every language, such as "note".
   */
  readonly own?: string;
}

export interface TableSpec {
  readonly key: string;
  /** Place of the header row, zero-based. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /**
   * Places of the columns whose cells together say which row it is, such as list and customer. What the user has written
   * beside a row lives on in the row with the same cells. Without it the table holds nothing of the user's.
   */
  readonly rowKey?: readonly number[];
}

/** A figure on a page, in three rows: label, figure, note. */
export interface Tile {
  /** Zero-based place of the label, and how many columns it is wide. */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly label: string;
  readonly value: Cell;
  readonly format: NumberFormat;
  readonly note: string;
  /** Colour of the figure; without it the colour of text. */
  readonly tone?: Tone;
}

/** A heading inside a tab, or ('quiet') a line of small print. */
export interface Section {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly quiet?: boolean;
}

/** A cell that leads to a tab of the report. Inside a table the cell's own text is kept, otherwise `text` is written. */
export interface Link {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Key of the tab, and the cell there (zero-based); A1 without it. A tab that does not exist leaves plain text. */
  readonly tab: string;
  readonly target?: { readonly row: number; readonly column: number };
}

/** A format that depends on what the cells hold. The first that applies is on top. */
export type Look =
  /** Heat map, from the palette's light to its dark end. */
  | { readonly kind: 'scale'; readonly area: Area }
  /** Cells that are exactly this text. */
  | {
      readonly kind: 'words';
      readonly area: Area;
      readonly words: readonly { readonly text: string; readonly tone: Tone }[];
    }
  /** Cells from the limit on, or below it. */
  | {
      readonly kind: 'above' | 'below';
      readonly area: Area;
      readonly limit: number;
      readonly tone: Tone;
    }
  /** In every row the first cell from the limit on, such as the month in which a cohort has paid back. */
  | { readonly kind: 'reached'; readonly area: Area; readonly limit: number; readonly tone: Tone }
  /** The whole row is dimmed where the tick in that column (of the tab, zero-based) is set. */
  | { readonly kind: 'ticked'; readonly area: Area; readonly column: number };

/** A name for the user's own formulas: `clv_` and small letters, digits, underscores. */
export interface NamedCell {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** Cells that offer a list of texts; other text is taken as well. */
export interface Choice {
  readonly area: Area;
  readonly values: readonly string[];
}

export interface TabSpec {
  /** Same in every language: summary, segments, customers, model, check. */
  readonly key: string;
  /** Tab name, at most 31 characters. */
  readonly name: string;
  /** A1. */
  readonly heading: string;
  /** A2 and below, a sentence a row. */
  readonly notes: readonly string[];
  readonly tables: readonly TableSpec[];
  readonly charts: readonly Chart[];
  /** Number of frozen rows, and of frozen columns. No chart and no tile may lie across their edge. */
  readonly frozenRows: number;
  readonly frozenColumns?: number;
  readonly tiles?: readonly Tile[];
  readonly sections?: readonly Section[];
  readonly links?: readonly Link[];
  readonly looks?: readonly Look[];
  readonly names?: readonly NamedCell[];
  readonly choices?: readonly Choice[];
  /** Width of columns from A on, in pixels: the least width, which a table may widen. */
  readonly columnWidths?: readonly number[];
  /** False on a page. */
  readonly gridLines?: boolean;
  /** Cells of the user's in an earlier version of the tab that are in no table. */
  readonly carried?: readonly CarriedCells[];
  /** Zero-based row that every printed page repeats; the header of the longest table without it. */
  readonly printTitleRow?: number;
}

/** The whole report as a value: hosts only draw it. */
export interface ReportSpec {
  readonly tabs: readonly TabSpec[];
  readonly rightToLeft: boolean;
  /** Number format for each kind of column. */
  readonly formats: Readonly<Record<ColumnKind, NumberFormat>>;
}
