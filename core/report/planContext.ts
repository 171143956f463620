import type { Plan } from '../campaigns/plan';
import { type CampaignWords, campaignWords } from '../speech/campaigns/campaignWords';
import type { Language } from '../speech/language';
import { type PlanWords, planWords } from '../speech/plan/planWords';
import { type SegmentWords, segmentWords } from '../speech/segments/segmentWords';
import type { ReportContext } from './reportContext';

/** Inputs of the plan's tabs. */
export interface PlanContext extends ReportContext {
  readonly plan: Plan;
  readonly words: PlanTabWords;
}

interface PlanTabWords {
  readonly campaigns: CampaignWords;
  readonly plan: PlanWords;
  readonly segments: SegmentWords;
}

export function planTabWords(language: Language): PlanTabWords {
  return {
    campaigns: campaignWords(language),
    plan: planWords(language),
    segments: segmentWords(language),
  };
}
