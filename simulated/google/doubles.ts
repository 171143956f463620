import type { SheetRange } from '../workbook/cell';
import type { SheetChart, SheetTable, Sheet as WorkbookSheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { enumOf } from './strict';
import type { Wire } from './wire';

type Spreadsheets = typeof GoogleAppsScript.Spreadsheet;
type ChartTypes = typeof GoogleAppsScript.Charts.ChartType;

interface Place {
  readonly sheet: WorkbookSheet;
  readonly range: SheetRange;
}

type Sheets = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the doubles of a sheet; given from outside, because they hand these doubles back. */
export interface SheetDoubles {
  sheet(doubles: Doubles, sheet: WorkbookSheet): Sheets;
  range(doubles: Doubles, sheet: WorkbookSheet, range: SheetRange): GoogleAppsScript.Spreadsheet.Range;
  filter(doubles: Doubles, sheet: WorkbookSheet): GoogleAppsScript.Spreadsheet.Filter;
  banding(doubles: Doubles, sheet: WorkbookSheet, table: SheetTable): GoogleAppsScript.Spreadsheet.Banding;
}

/** What the doubles of one workbook share: enums, and what lies behind an object that code hands back. */
export class Doubles {
  readonly bandingThemes: Spreadsheets['BandingTheme'];
  readonly metadataVisibility: Spreadsheets['DeveloperMetadataVisibility'];
  readonly borderStyles: Spreadsheets['BorderStyle'];
  readonly chartTypes: ChartTypes;
  private readonly places = new WeakMap<object, Place>();
  private readonly charts = new WeakMap<object, SheetChart>();

  constructor(
    readonly workbook: Workbook,
    readonly wire: Wire,
    private readonly make: SheetDoubles,
  ) {
    this.bandingThemes = enumOf(wire, 'BandingTheme', ['LIGHT_GREY']);
    this.metadataVisibility = enumOf(wire, 'DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);
    this.chartTypes = enumOf(wire, 'ChartType', ['COLUMN', 'BAR', 'LINE', 'PIE', 'SCATTER', 'COMBO']);
    this.borderStyles = enumOf(wire, 'BorderStyle', ['SOLID_MEDIUM', 'SOLID_THICK']);
  }

  sheet = (sheet: WorkbookSheet) => {
    if (!this.workbook.sheets.includes(sheet)) throw new Error(`Sheet ${sheet.id} not found`);
    return this.make.sheet(this, sheet);
  };
  range = (sheet: WorkbookSheet, range: SheetRange) => this.make.range(this, sheet, range);
  filter = (sheet: WorkbookSheet) => this.make.filter(this, sheet);
  banding = (sheet: WorkbookSheet, table: SheetTable) => this.make.banding(this, sheet, table);

  isBorder(style: unknown): boolean {
    return style === this.borderStyles.SOLID_MEDIUM || style === this.borderStyles.SOLID_THICK;
  }

  chartKind(type: GoogleAppsScript.Charts.ChartType): SheetChart['kind'] | 'combo' {
    const { COLUMN, BAR, LINE, PIE, SCATTER, COMBO } = this.chartTypes;
    if (type === COMBO) return 'combo';
    if (type === COLUMN) return 'column';
    if (type === BAR) return 'bar';
    if (type === LINE) return 'line';
    if (type === PIE) return 'pie';
    if (type === SCATTER) return 'scatter';
    throw new Error(`${String(type)} is not a chart type`);
  }

  remember(double: object, place: Place): void {
    this.places.set(double, place);
  }

  recall(double: object): Place {
    const place = this.places.get(double);
    if (!place) throw new Error('that is not a Range');
    return place;
  }

  rememberChart(double: object, chart: SheetChart): void {
    this.charts.set(double, chart);
  }

  recallChart(double: object): SheetChart {
    const chart = this.charts.get(double);
    if (!chart) throw new Error('that is not a chart');
    return chart;
  }
}
