import type { ExcelConnection } from '../../../simulated/excel/realm';

/** The page around the task pane, as the pane's frame sees it. */
export interface PageAroundPane {
  excelConnection: ExcelConnection;
}
