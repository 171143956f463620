/** Runs in the task pane before Microsoft's library: functions that the add-in registers go to the page around it. */
import type { PageAroundPane } from './paneConnection';

const { excelConnection } = parent as unknown as PageAroundPane;
Object.assign(globalThis, { CustomFunctions: { associate: excelConnection.associate } });
