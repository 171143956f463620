import type { Analysis } from '../analysis';
import type { Plan } from '../campaigns/plan';
import { homeOf } from '../home/homeOf';
import { nameAt } from '../segments/segmentInputs';
import type { Language } from '../speech/language';
import { type AnalysisJson, analysisToJson } from './analysisJson';
import { type HistoryJson, type HomeJson, historyToJson, homeToJson } from './homeJson';
import type { Streamed } from './jsonPieces';
import { historyAfter, noMemory, type ReportMemory } from './memory/reportMemory';
import { type PlanJson, planToJson } from './planJson';
import type { WholeShop } from './wholeShop';

/** Analysis and plan as one document for other programs. */
export interface DocumentJson extends AnalysisJson, PlanJson {
  readonly home: HomeJson;
  readonly history: HistoryJson;
  /** All customers, where the command has analysed a sample of them; left out otherwise. */
  readonly whole?: WholeShop;
}

/** The document of `--json`, to be written by `jsonPieces`. */
export function toJson(
  analysis: Analysis,
  plan: Plan,
  language: Language,
  memory: ReportMemory = noMemory,
): Streamed<DocumentJson> {
  return {
    ...analysisToJson(analysis, language),
    ...planToJson(analysis, plan),
    home: homeToJson(homeOf(analysis, plan, memory.history), (i) => nameAt(analysis, i), language),
    history: historyToJson(historyAfter(memory, analysis)),
  };
}
