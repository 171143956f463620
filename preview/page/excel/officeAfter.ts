/** Runs in the task pane after Microsoft's library and has the simulated Excel answer it. */
import { connectRealm, type OfficeRealm } from '../../../simulated/excel/realm';
import type { PageAroundPane } from './paneConnection';

const { excelConnection } = parent as unknown as PageAroundPane;
connectRealm(globalThis as unknown as OfficeRealm, excelConnection);
