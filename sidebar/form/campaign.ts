/** What is told of a campaign and what it may cost: as typed, and as the plan takes it. */
import type { PlanOptions } from '../../core/campaigns/plan';
import { formatPercent } from '../../core/speech/format';
import type { Language } from '../../core/speech/language';
import { readGroupTerms, type TypedGroupTerms } from './groupTerms';
import { readNumber, readShare, retyped } from './typedNumbers';

/** All but the name are remembered. */
export const campaignFields = [
  'name',
  'controlShare',
  'budget',
  'costPerContact',
  'offerPerOrder',
  'acquisitionCost',
] as const;

export type CampaignField = (typeof campaignFields)[number];

/** Texts as typed, '' for what is usual or unknown. */
export type TypedCampaign = Readonly<Record<CampaignField, string>>;

export const usualCampaign: TypedCampaign = {
  name: '',
  controlShare: '',
  budget: '',
  costPerContact: '',
  offerPerOrder: '',
  acquisitionCost: '',
};

/** Without anybody kept aside nothing is learned; with more than half, little is done. */
const mostAside = 0.5;

type Campaign = Pick<PlanOptions, 'campaign' | 'controlShare' | 'budget' | 'acquisitionCost'>;

export interface ReadCampaign {
  readonly plan: Campaign;
  /** In the order of the form; what they stand for in `plan` is not to be used. */
  readonly wrong: readonly CampaignField[];
}

/** `groupTerms` are taken as far as they can be read. */
export function readCampaign(
  typed: TypedCampaign,
  groupTerms: TypedGroupTerms,
  language: Language,
): ReadCampaign {
  const wrong: CampaignField[] = [];
  /** Money of a field, null for an empty one. */
  const money = (field: CampaignField, fits: (value: number) => boolean): number | null => {
    const text = typed[field].trim();
    const value = text === '' ? null : readNumber(text, language);
    if (value !== null && !(Number.isFinite(value) && fits(value))) wrong.push(field);
    return value;
  };
  const share = typed.controlShare.trim() === '' ? undefined : readShare(typed.controlShare, language);
  if (share !== undefined && !(share >= 0 && share <= mostAside)) wrong.push('controlShare');
  const amount = money('budget', (value) => value > 0);
  const costPerContact = money('costPerContact', (value) => value > 0);
  // What a contact costs is asked for only where money is to be spent.
  if (amount !== null && costPerContact === null) wrong.push('costPerContact');
  const offerPerOrder = money('offerPerOrder', (value) => value >= 0) ?? 0;
  const acquisitionCost = money('acquisitionCost', (value) => value > 0);
  const plan: Campaign = {
    campaign: typed.name.trim() || null,
    controlShare: share,
    budget:
      amount === null
        ? null
        : {
            amount,
            costPerContact: costPerContact ?? 0,
            offerPerOrder,
            groups: readGroupTerms(groupTerms, language).terms,
          },
    acquisitionCost,
  };
  return { plan, wrong };
}

/** The same campaign as another language writes it. */
export function campaignIn(typed: TypedCampaign, from: Language, to: Language): TypedCampaign {
  const texts = Object.fromEntries(
    campaignFields.map((field) => [field, field === 'name' ? typed.name : retyped(typed[field], from, to)]),
  ) as unknown as TypedCampaign;
  const share = readShare(typed.controlShare, from);
  const controlShare = Number.isNaN(share) ? typed.controlShare : formatPercent(share, to, 2);
  return { ...texts, controlShare };
}
