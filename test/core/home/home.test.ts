import type { Analysis, AnalysisOptions } from '../../../core/analysis';
import { analyze } from '../../../core/analyze';
import { type DayVerdict, latestDay } from '../../../core/campaigns/dayVerdict';
import { makePlan, type PlanOptions } from '../../../core/campaigns/plan';
import type { Cell } from '../../../core/cells/cell';
import { tableOf } from '../../../core/cells/table';
import { changesSince } from '../../../core/history/changesSince';
import { type History, noHistory, withRun } from '../../../core/history/history';
import { runOf } from '../../../core/history/run';
import { cardKeys } from '../../../core/home/home';
import { homeOf } from '../../../core/home/homeOf';
import { homeText } from '../../../core/speech/home/homeText';
import { languages } from '../../../core/speech/language';
import { shopRows } from '../../reference/segmentShop';

const options: AnalysisOptions = {
  terms: { months: 12, margin: 0.4, discountRate: 0.1 },
  asOf: null,
  reading: {},
  model: 'auto',
  intervals: true,
  holdout: false,
};
const planned: PlanOptions = { compareTo: null, campaign: null, budget: null };

function analysed(rows: readonly Cell[][], asked: Partial<AnalysisOptions> = {}): Analysis {
  const found = analyze(tableOf(rows), { ...options, ...asked });
  if (!found.ok) throw new Error(found.problems.map(({ code }) => code).join());
  return found;
}

function historyOf(...analyses: readonly Analysis[]): History {
  return analyses.reduce((history, analysis) => {
    const run = runOf(analysis, '1.0.0');
    return run === null ? history : withRun(history, run);
  }, noHistory);
}

const homeIn = (analysis: Analysis, history = noHistory, plan = planned) =>
  homeOf(analysis, makePlan(analysis, plan), history);

const rows = shopRows(77, 300);
const [header, ...orders] = rows;
const now = analysed(rows);
const monthAgo = now.histories.asOf - 30;
const then = analysed([header, ...orders.filter(([, day]) => Number(day) <= monthAgo)], { asOf: monthAgo });

describe('the figure', () => {
  test('is the total with its range, and whether to rely on it', () => {
    expect(homeIn(now)).toMatchObject({
      asOf: now.histories.asOf,
      customers: now.histories.count,
      currency: null,
      leftOut: 0,
      terms: options.terms,
      expected: { value: now.total.clv, low: now.total.clvLow, high: now.total.clvHigh },
      trust: now.trust,
    });
  });
});

describe('the cards', () => {
  const { cards } = homeIn(now);

  test('stand in one order', () => expect(Object.keys(cards)).toEqual([...cardKeys]));

  test('best customers are the plain group of that name', () => {
    const clv = Array.from(now.values.clv);
    const best = clv.filter((_, i) => now.plain.groups[now.plain.of[i]].key === 'best');
    const value = best.reduce((sum, one) => sum + one, 0);
    expect(cards.best).toEqual({
      empty: null,
      customers: best.length,
      value: expect.closeTo(value, 8),
      share: expect.closeTo(value / clv.reduce((sum, one) => sum + one, 0), 12),
      each: expect.closeTo(value / best.length, 8),
    });
  });

  test('who slips away is whom the list of them has, but for consent', () => {
    const everybody = analysed(rows.map((row) => row.slice(0, 6)));
    const plan = makePlan(everybody, planned);
    const list = plan.lists().find(({ key }) => key === 'slipping');
    expect(homeOf(everybody, plan, noHistory).cards.slipping).toEqual({
      empty: null,
      customers: list?.customers.length,
      value: expect.closeTo(list?.customers.reduce((sum, i) => sum + everybody.values.clv[i], 0) ?? 0, 8),
      winnable: expect.closeTo(list?.atStake ?? 0, 8),
    });
  });

  test('this week has the lists of the plan, with those kept aside apart', () => {
    const plan = makePlan(now, { ...planned, controlShare: 0.3 });
    const { week } = homeOf(now, plan, noHistory).cards;
    if (week.empty !== null) throw new Error(week.empty);
    expect(week.lists.map(({ key }) => key)).toEqual(plan.week().map(({ key }) => key));
    expect(week.people + week.aside).toBe(plan.week().reduce((sum, list) => sum + list.customers.length, 0));
    expect(week.aside).toBe(plan.week().reduce((sum, list) => sum + list.control.filter(Boolean).length, 0));
    expect(week.atStake).toBeCloseTo(
      plan.week().reduce((sum, list) => sum + list.atStake, 0),
      8,
    );
  });

  test('a newcomer may cost a third of the profit, once a margin is known', () => {
    const [{ clv, clvLow, clvHigh }] = now.newcomers;
    expect(cards.newcomer).toMatchObject({ value: clv, low: clvLow, high: clvHigh, cost: null });
    expect(cards.newcomer.allowedCost).toBeCloseTo(clv / 3, 6);
    const revenue = homeIn(analysed(rows, { terms: { ...options.terms, margin: 1 } })).cards.newcomer;
    expect(revenue.allowedCost).toBeNull();
    expect(homeIn(now, noHistory, { ...planned, acquisitionCost: 5 }).cards.newcomer.cost).toEqual({
      amount: 5,
      paybackMonths: 0,
    });
  });

  test('the latest campaign is on its card', () => {
    const past = makePlan(then, { ...planned, controlShare: 0.3 }).campaigns();
    const plan = makePlan(now, { ...planned, past });
    expect(homeOf(now, plan, noHistory).cards.campaigns).toEqual({
      empty: null,
      latest: latestDay(plan.verdicts()),
      campaigns: past.length,
    });
    // All lists of the day, not one.
    const { latest } = homeOf(now, plan, noHistory).cards.campaigns as { latest: DayVerdict };
    const written = past.reduce((sum, { contacted }) => sum + contacted.length, 0);
    expect(latest.contacted.customers).toBe(written);
    expect(latest.lists.length).toBeGreaterThan(1);
  });

  test('what has changed is counted from the run before', () => {
    const [previous] = historyOf(then).runs;
    expect(homeIn(now, historyOf(then, now)).cards.changes).toEqual({
      empty: null,
      ...changesSince(previous, now),
    });
  });
});

describe('a card without an answer says why', () => {
  test('before the first campaign and on the first run', () => {
    const { cards } = homeIn(now);
    expect(cards.campaigns).toEqual({ empty: 'noCampaign' });
    expect(cards.changes).toEqual({ empty: 'firstRun' });
  });

  test('when no order has come since', () => {
    const past = makePlan(now, planned).campaigns();
    const { cards } = homeIn(now, historyOf(now), { ...planned, past });
    expect(cards.campaigns).toEqual({ empty: 'noOrdersSince' });
    expect(cards.changes).toEqual({ empty: 'noOrdersSince' });
  });

  test('when nobody has ordered twice', () => {
    const once = Array.from({ length: 30 }, (_, i): Cell[] => [`c${i}`, 45_000 + i, 20 + i]);
    const { cards } = homeIn(analysed([['Customer', 'Date', 'Amount'], ...once]));
    expect([cards.best, cards.slipping]).toEqual([{ empty: 'noRepeatOrders' }, { empty: 'noRepeatOrders' }]);
  });

  test('when nobody slips away and nothing is at stake', () => {
    const daily = Array.from({ length: 40 }, (_, i): Cell[] => ['ann', 45_000 + i, 20]);
    const { cards } = homeIn(analysed([['Customer', 'Date', 'Amount'], ...daily]));
    expect(cards.slipping).toEqual({ empty: 'nobody' });
  });

  test('when a table of customers has no single orders', () => {
    const table = [
      ['Customer', 'Orders', 'First order', 'Last order', 'Total spent'],
      ['ann', 3, 45_000, 45_100, 90],
      ['bob', 1, 45_010, 45_010, 20],
      ['cem', 2, 45_020, 45_090, 50],
    ];
    const { cards } = homeIn(analysed(table, { asOf: 45_200 }));
    expect([cards.campaigns, cards.changes]).toEqual([
      { empty: 'noSingleOrders' },
      { empty: 'noSingleOrders' },
    ]);
  });
});

describe('the words', () => {
  const past = makePlan(then, { ...planned, controlShare: 0.3 }).campaigns();
  const home = homeIn(now, historyOf(then), { ...planned, past });

  test.each(languages)('a line for each card, whole and in plain numbers (%s)', (language) => {
    const text = homeText(home, language);
    expect(text.cards.map(({ key }) => key)).toEqual([...cardKeys]);
    const said = [
      text.lead,
      text.figure,
      text.value,
      text.range,
      text.trust,
      ...text.cards.flatMap(({ title, line }) => [title, line]),
    ];
    for (const sentence of said) {
      expect(sentence).toMatch(/\S/);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object|--/);
    }
    expect(new Set(text.cards.map(({ line }) => line)).size).toBe(cardKeys.length);
  });

  test('every empty state has a sentence in every language', () => {
    for (const language of languages) {
      const empty = homeText(homeIn(now), language).cards.map(({ line }) => line);
      for (const line of empty) expect(line).toMatch(/\S/);
    }
  });

  test('as an owner reads them', () => {
    const of = (key: string) => homeText(home, 'en').cards.find((card) => card.key === key)?.line;
    expect(homeText(home, 'en').lead).toBe('Your 300 customers, next 12 months');
    expect(homeText(home, 'en').figure).toBe('expected profit');
    expect(of('best')).toMatch(/^15 bring \d+% of it; [\d.,]+ each in 12 months$/);
    expect(of('slipping')).toMatch(/^\d+ customers; [\d.,]+ of it depends on them$/);
    expect(of('week')).toMatch(/^\d+ people to write to; 3 lists, [\d.,]+ can be won$/);
    expect(of('newcomer')).toMatch(/^[\d.,]+ in 12 months; may cost up to [\d.,]+$/);
    expect(of('changes')).toMatch(/^[+−][\d.,]+ since \d+ \w+ \d+; \d+ newly slipping, \d+ came back$/);
    expect(of('campaigns')).toMatch(
      /^Campaign of .+: \d+ written to, \d+ ordered in \d+ days; of \d+ kept aside, \d+ ordered: /,
    );
  });

  test('values of other settings are not compared', () => {
    const { cards } = homeIn(
      now,
      historyOf(
        analysed([header, ...orders.filter(([, day]) => Number(day) <= monthAgo)], {
          asOf: monthAgo,
          terms: { ...options.terms, margin: 1 },
        }),
      ),
    );
    expect(cards.changes).toMatchObject({ valueChange: null });
    const told = homeText({ ...home, cards }, 'en').cards.find(({ key }) => key === 'changes');
    expect(told?.line).toMatch(/^Settings have changed since /);
  });
});
