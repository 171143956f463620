import type { ExcelConnection } from '../../hosts/excel/realm';

/** The page around the task pane, as the pane's frame sees it. */
export interface PageAroundPane {
  excelConnection: ExcelConnection;
}
