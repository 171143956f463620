/**
 * A simulated Excel under the real office.js.
 *
 *     excel-addin (built, unmodified) → office.js (Microsoft's, unmodified) → request batches
 *         → SimulatedExcel → Workbook (the same one the preview's grid shows)
 *
 * A realm is joined to it in two steps, around Microsoft's excel-web-16.00.js: before, `CustomFunctions.associate`
 * has to be there for functions.js; after, `connectRealm(globals, connectionTo(excel, associate))` answers every
 * Excel.run from the simulated one and provides Office.onReady and Office.context. ./nodeRealm does so in node:vm,
 * preview/page/excel in the task pane's iframe, which gets its connection from the page around it: requests and
 * answers are JSON texts, so they may cross realms.
 *
 * `excel.beginCellEdit()` and `endCellEdit()` stand for the user's typing; `excel.protect(sheet)`, `excel.accident`
 * and `excel.lastAction` for what can go wrong. Whatever is not modelled throws NotSimulated.
 */
export { type CustomFunctionImplementation, connectionTo } from './realm';
export { type ExcelOptions, SimulatedExcel } from './simulatedExcel';
