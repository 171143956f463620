import type { Feast } from '../../model/season/seasonLevels';

export const season = {
  found: (p: { high: string; most: string; low: string; least: string; years: string }) =>
    `Your orders vary over the year: in ${p.high} customers order ${p.most} times as much as on average, in ${p.low} ${p.least} times. The forecasts allow for it (found in ${p.years} years of orders).`,
  given: (p: { high: string; most: string; low: string; least: string }) =>
    `The forecasts use your own seasonal levels: ${p.most} times the average in ${p.high}, ${p.least} times in ${p.low}.`,
  title: (p: { month: string; times: string }) =>
    `In ${p.month} customers order ${p.times} times as much as on average`,
  chart: 'Orders over the year, an average day = 1',
  month: 'Month',
  level: 'Times the average',
  feasts: {
    ramadan: 'Ramadan, until two weeks before its end',
    beforeFeastOfRamadan: 'The two weeks before the feast of Ramadan',
    feastOfRamadan: 'The feast of Ramadan',
    beforeFeastOfSacrifice: 'The two weeks before the feast of sacrifice',
    feastOfSacrifice: 'The feast of sacrifice',
  } as Readonly<Record<Feast, string>>,
};
