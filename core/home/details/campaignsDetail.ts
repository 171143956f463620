import { latestDay } from '../../campaigns/dayVerdict';
import { campaignDays } from '../../campaigns/keptAside';
import type { Plan } from '../../campaigns/plan';
import { tickedIn, writtenTo } from '../../campaigns/ticks';
import type { CampaignsDetail } from '../details';

/** Outcomes of all campaigns, and the campaigns that have just started. */
export function campaignsOf(plan: Plan): Pick<CampaignsDetail, 'latest' | 'verdicts' | 'started'> {
  const verdicts = plan.verdicts();
  const isTicked = tickedIn(plan.ticks);
  const isJudged = (day: number, list: string) =>
    verdicts.some((one) => one.day === day && one.list === list);
  return {
    latest: latestDay(verdicts),
    verdicts,
    started: plan.past
      .filter(({ day, list, closed }) => closed === null && !isJudged(day, list))
      .map((one) => writtenTo(one, isTicked))
      .filter(({ contacted }) => contacted.length > 0)
      .map(({ list, name, day, contacted, aside }) => ({
        list,
        name,
        day,
        written: contacted.length,
        aside: aside.length,
        until: day + campaignDays,
      }))
      .sort((one, other) => other.day - one.day),
  };
}
