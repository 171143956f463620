/**
 * A simulated Excel under the real office.js.
 *
 *     excel-addin (built, unmodified) → office.js (Microsoft's, unmodified) → request batches
 *         → SimulatedExcel → Workbook (the same one the preview's grid shows)
 *
 * In node (tests): `officeRealm(connectionTo(excel))` from ./nodeRealm loads excel-web-16.00.js into a fresh realm.
 *
 * In the preview page, four steps:
 * 1. The page makes `const excel = new SimulatedExcel(workbook)` and puts
 *    `window.clvExcel = connectionTo(excel, associate)` on itself, before the iframe is there. `associate` gets
 *    each custom function that functions.js registers; `callFunction` calls one as Excel does.
 * 2. The server sends the built task pane through `localTaskPane(html)` from ./officeScript, which points the one
 *    script address of Microsoft's CDN to `/office/office.js`; all else in the page stays as built.
 * 3. The server answers `/office/office.js` with `await officeScript()` from ./officeScript: Microsoft's file with
 *    a short script before and after it that joins it to `window.parent.clvExcel`.
 * 4. The page shows the task pane in an iframe of the same origin. With a shared runtime Excel loads that page
 *    when the workbook opens, so the iframe may be there, hidden, before the user opens the pane.
 *
 * `excel.beginCellEdit()` and `endCellEdit()` belong to the grid's editor; `excel.protect(sheet)`, `excel.accident`
 * and `excel.lastAction` are for tests.
 */
export { callFunction, type FunctionAnswer } from './callFunction';
export { type CustomFunctionImplementation, connectionTo, type ExcelConnection } from './realm';
export { type Accident, type ExcelOptions, SimulatedExcel } from './simulatedExcel';
