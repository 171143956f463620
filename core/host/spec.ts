import type { Cell } from '../cells/cell';

/** Kind of the values of a column, which decides their format. A tick is true or false, shown as a check box if the host has one. */
export type ColumnKind = 'text' | 'count' | 'number' | 'money' | 'percent' | 'date' | 'parameter' | 'tick';

/**
 * Meaning of a colour; `toneColors` has the colours. good: safe, well above · open: undecided · quiet: unlikely, done ·
 * warn: well below · strong: reached, such as paid back · own: cells that the user fills in.
 */
export type Tone = 'good' | 'open' | 'quiet' | 'warn' | 'strong' | 'own';

/**
 * A number format in the tokens both hosts share ("0.0", "#,##0", "yyyy-mm-dd"); "@" is text. A fourth section is shown
 * instead of texts.
 */
export type NumberFormat = string;

/** A rectangle on a tab, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How a series is drawn; by default, by the kind of its chart. */
export type SeriesDraw = 'column' | 'line' | 'area' | 'dashed';

export interface ChartSeries {
  readonly name: string;
  /** One column, without its header. */
  readonly values: Area;
  readonly color: string;
  /**
   * In column and line charts: a series with another kind makes a combination chart. 'dashed' is a thin dashed line,
   * such as the end of an interval.
   */
  readonly draw?: SeriesDraw;
}

export interface Chart {
  /**
   * In a stackedBar (or stackedColumn) every series has its own colour, and each label stacks one part of every series;
   * blank cells have no part.
   */
  readonly kind: 'column' | 'bar' | 'line' | 'pie' | 'scatter' | 'stackedBar' | 'stackedColumn';
  /** The finding, in a sentence. */
  readonly title: string;
  /** What is drawn, and its unit; in hosts without subtitles, a second line of the title. */
  readonly subtitle?: string;
  readonly xTitle: string;
  readonly yTitle: string;
  /** Number format of the axis of values, and of the labels beside the marks. */
  readonly yFormat?: NumberFormat;
  /** Show the value next to every mark; only for few marks. */
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
 * User content carried over from the earlier version of a tab: vertically adjacent cells with one formula, or one cell
 * with a value. These are the only formulas that are ever written, and they were all read from the workbook.
 */
export interface CarriedCells extends Area {
  /** R1C1 formula, the same in every row. */
  readonly formula?: string;
  /** Value of a cell without a formula. */
  readonly value: Cell;
  readonly format: NumberFormat;
}

export interface TableColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  /** In pixels. */
  readonly width: number;
  /** Whether long texts wrap; otherwise they overflow into the next cell or are cut. */
  readonly wrap?: boolean;
  /** Replaces the report's format for this kind. */
  readonly format?: NumberFormat;
  /**
   * Set for a column that the user fills in, which is tinted, read back at the next run and carried to the same row. A
   * language-independent name such as "note".
   */
  readonly own?: string;
}

export interface TableSpec {
  readonly key: string;
  /** Zero-based position of the header's first cell. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /**
   * Indexes of the columns that together identify a row, such as list and customer. The user's notes are carried to the
   * row with the same cells. Without it the table keeps no notes.
   */
  readonly rowKey?: readonly number[];
}

/** A figure on a page, in three rows: label, figure, note. */
export interface Tile {
  /** Zero-based position of the label, and the width in columns. */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly label: string;
  readonly value: Cell;
  readonly format: NumberFormat;
  readonly note: string;
  /** Colour of the figure; default: the text colour. */
  readonly tone?: Tone;
}

/** A heading inside a tab, or ('quiet') a line of small print. */
export interface Section {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly quiet?: boolean;
}

/** A cell with a link to a tab of the report. Inside a table the cell keeps its text, elsewhere `text` is written. */
export interface Link {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Key of the tab, and the target cell (zero-based; default A1). Without such a tab the text stays plain. */
  readonly tab: string;
  readonly target?: { readonly row: number; readonly column: number };
}

/** A conditional format. The first that applies has precedence. */
export type Look =
  /** Heat map, from the palette's light to its dark end. */
  | { readonly kind: 'scale'; readonly area: Area }
  /** Cells with exactly this text. */
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
  /** In every row the first cell that reaches the limit, such as the month in which a cohort has paid back. */
  | { readonly kind: 'reached'; readonly area: Area; readonly limit: number; readonly tone: Tone }
  /** Dims a row whose tick in that column (zero-based, of the tab) is set. */
  | { readonly kind: 'ticked'; readonly area: Area; readonly column: number };

/** A named cell for the user's own formulas: `clv_` followed by lower-case letters, digits and underscores. */
export interface NamedCell {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** Cells with a drop-down of texts; other texts are accepted too. */
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
  /** Number of frozen rows and columns. No chart or tile may cross their edge. */
  readonly frozenRows: number;
  readonly frozenColumns?: number;
  readonly tiles?: readonly Tile[];
  readonly sections?: readonly Section[];
  readonly links?: readonly Link[];
  readonly looks?: readonly Look[];
  readonly names?: readonly NamedCell[];
  readonly choices?: readonly Choice[];
  /** Minimum widths of the columns from A, in pixels; tables may widen them. */
  readonly columnWidths?: readonly number[];
  /** False hides the grid lines, as on a page. */
  readonly gridLines?: boolean;
  /** The user's cells of an earlier version of the tab that are outside tables. */
  readonly carried?: readonly CarriedCells[];
  /** Zero-based row that every printed page repeats; default: the header of the longest table. */
  readonly printTitleRow?: number;
}

/** The whole report as a value: hosts only draw it. */
export interface ReportSpec {
  readonly tabs: readonly TabSpec[];
  readonly rightToLeft: boolean;
  /** Number format for each kind of column. */
  readonly formats: Readonly<Record<ColumnKind, NumberFormat>>;
}
