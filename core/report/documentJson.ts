import type { Analysis } from '../analysis';
import type { Plan } from '../campaigns/plan';
import type { Language } from '../speech/language';
import { type AnalysisJson, analysisToJson } from './analysisJson';
import type { Streamed } from './jsonPieces';
import { type PlanJson, planToJson } from './planJson';

/** Analysis and plan as one document for other programs. */
export interface DocumentJson extends AnalysisJson, PlanJson {}

/** The document of `--json`, to be written by `jsonPieces`. */
export function toJson(analysis: Analysis, plan: Plan, language: Language): Streamed<DocumentJson> {
  return { ...analysisToJson(analysis, language), ...planToJson(analysis, plan) };
}
