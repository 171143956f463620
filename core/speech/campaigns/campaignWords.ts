import type { Language } from '../language';
import { campaigns as en } from './en';
import { campaigns as fa } from './fa';
import { campaigns as tr } from './tr';

export type CampaignWords = typeof en;

const all: Readonly<Record<Language, CampaignWords>> = { en, tr, fa };

export function campaignWords(language: Language): CampaignWords {
  return all[language];
}
