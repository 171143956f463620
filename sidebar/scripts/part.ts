/**
 * Content of the later script, which the home page does not need before the first answer: cards, assumptions, help on
 * formulas, and the report. Page and worker get it from `later`.
 */
export { buildExtra, buildHistory } from '../../core/report/buildPart';
export { buildReport } from '../../core/report/buildReport';
export { layoutReport } from '../../core/report/writing/layoutReport';
export { writeReport } from '../../core/report/writing/writeReport';
export { CardPlace } from '../views/cards/CardPlace';
export { FormulaHelp } from '../views/FormulaHelp';
export { Assumptions } from '../views/home/Assumptions';
