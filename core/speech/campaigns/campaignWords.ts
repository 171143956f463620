import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export type CampaignWords = Words['campaigns'];

export function campaignWords(language: Language): CampaignWords {
  return wordsIn(language, 'campaigns');
}
