/**
 * What home does without until there is an answer: the cards, the assumptions, the help on formulas, and the report. It
 * makes up the later script; page and worker ask `later` for it.
 */
export { buildExtra, buildHistory } from '../../core/report/buildPart';
export { buildReport } from '../../core/report/buildReport';
export { layoutReport } from '../../core/report/writing/layoutReport';
export { writeReport } from '../../core/report/writing/writeReport';
export { CardPlace } from '../views/cards/CardPlace';
export { FormulaHelp } from '../views/FormulaHelp';
export { Assumptions } from '../views/home/Assumptions';
