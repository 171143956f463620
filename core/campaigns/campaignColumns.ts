/** Columns of the table of campaigns that are written and read; the others are for people. */
export const campaignColumns = ['campaignDay', 'people'] as const;

export type CampaignColumn = (typeof campaignColumns)[number];
