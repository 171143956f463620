import type { Analysis, AnalysisOptions } from '../../../core/analysis';
import { analyze } from '../../../core/analyze';
import { makePlan, type PlanOptions } from '../../../core/campaigns/plan';
import type { Cell } from '../../../core/cells/cell';
import { tableOf } from '../../../core/cells/table';
import { type History, noHistory, withRun } from '../../../core/history/history';
import { runOf } from '../../../core/history/run';
import { detailOf } from '../../../core/home/detailOf';
import type { CardDetail } from '../../../core/home/details';
import { type CardKey, cardKeys } from '../../../core/home/home';
import { homeOf } from '../../../core/home/homeOf';
import { likelihoodOf } from '../../../core/insight/likelihood';
import { winnableValue } from '../../../core/insight/winnableValue';
import { shopRows } from '../../reference/segmentShop';

const options: AnalysisOptions = {
  terms: { months: 12, margin: 0.4, discountRate: 0.1 },
  asOf: null,
  reading: {},
  model: 'auto',
  intervals: false,
  holdout: false,
};
const planned: PlanOptions = { compareTo: null, campaign: null, budget: null };

function analysed(rows: readonly Cell[][], asked: Partial<AnalysisOptions> = {}): Analysis {
  const found = analyze(tableOf(rows), { ...options, ...asked });
  if (!found.ok) throw new Error(found.problems.map(({ code }) => code).join());
  return found;
}

function detail<Key extends CardKey>(
  card: Key,
  analysis: Analysis,
  { plan = planned, past = noHistory }: { plan?: PlanOptions; past?: History } = {},
): Extract<CardDetail, { card: Key }> {
  const made = makePlan(analysis, plan);
  const home = homeOf(analysis, made, past);
  const run = runOf(analysis, '1.0.0');
  const history = run === null ? past : withRun(past, run);
  const found = detailOf(card, { analysis, plan: made, history, home });
  return found as Extract<CardDetail, { card: Key }>;
}

/** The invented shop with a name, a phone number and an address for some of its customers. */
function withPeople(rows: readonly Cell[][]): Cell[][] {
  const [header, ...orders] = rows;
  return [
    [...header, 'Customer name', 'Phone', 'Email'],
    ...orders.map((row) => {
      const number = Number(String(row[0]).slice(1));
      const known = number % 3;
      return [
        ...row,
        known === 0 ? `Ann${number} Lee` : null,
        known < 2 ? `+44 20 7946 0${100 + number}` : null,
        `c${number}@shop.example`,
      ];
    }),
  ];
}

const rows = shopRows(77, 300);
const [header, ...orders] = rows;
const now = analysed(rows);
const people = analysed(withPeople(rows));
const { asOf } = now.histories;
const monthAgo = asOf - 30;
const then = analysed([header, ...orders.filter(([, day]) => Number(day) <= monthAgo)], { asOf: monthAgo });

test('every card has a detail, as plain data and no larger than a message should be', () => {
  for (const card of cardKeys) {
    const text = JSON.stringify(detail(card, people));
    expect(JSON.parse(text)).toMatchObject({ card, terms: options.terms });
    expect(text).not.toMatch(/NaN|undefined/);
    expect(text.length).toBeLessThan(200_000);
  }
});

describe('this week', () => {
  const plan = makePlan(people, { ...planned, controlShare: 0.3 });
  const week = detail('week', people, { plan: { ...planned, controlShare: 0.3 } });

  test('has the lists of the plan, person by person', () => {
    expect(week.lists.map(({ key }) => key)).toEqual(plan.week().map(({ key }) => key));
    week.lists.forEach((list, index) => {
      const { customers, control, stakes, atStake, keptAside } = plan.week()[index];
      expect(list.people.map(({ key }) => key)).toEqual(
        customers.map((i) => people.orders.book.keys[people.histories.customer[i]]),
      );
      expect(list.people.map(({ isAside }) => isAside)).toEqual([...control]);
      expect(list.people.map((person) => person.atStake)).toEqual([...stakes]);
      expect(list).toMatchObject({ atStake, keptAside });
    });
  });

  test('calls people by name, and by what the sheet has only where no name is known', () => {
    const all = week.lists.flatMap((list) => list.people);
    const named = all.filter(({ name }) => name.startsWith('Ann'));
    expect(named.length).toBeGreaterThan(5);
    for (const { name, email, phone, firstName } of named) {
      const number = name.slice(3).split(' ')[0];
      expect([email, phone, firstName]).toEqual([
        `c${number}@shop.example`,
        `+44 20 7946 0${100 + Number(number)}`,
        '',
      ]);
    }
    for (const { name } of all.filter((one) => !named.includes(one))) expect(name).toMatch(/^c\d+$/);
  });

  test('says why now: the usual gap between days with an order, and the days since the last', () => {
    for (const [place, { customers }] of plan.week().entries()) {
      customers.forEach((i, at) => {
        const { usualGap, quietFor, orders } = week.lists[place].people[at];
        const { frequency, recency, lastDay } = people.histories;
        expect(quietFor).toBe(asOf - lastDay[i]);
        expect(orders).toBe(people.histories.orders[i]);
        if (frequency[i] === 0) expect(usualGap).toBeNull();
        else expect(usualGap).toBeCloseTo((7 * recency[i]) / frequency[i], 10);
      });
    }
  });

  test('counts once who has not agreed, and says when nothing is known of it', () => {
    const lists = new Set(week.lists.map(({ key }) => key));
    const refused = plan
      .lists()
      .flatMap(({ key, withoutConsent }) => (lists.has(key) ? [withoutConsent] : []));
    expect(week.consent).toEqual({ isKnown: true, leftOut: Math.max(...refused) });
    const unasked = analysed(rows.map((row) => row.slice(0, 6)));
    expect(detail('week', unasked).consent).toEqual({ isKnown: false, leftOut: 0 });
  });

  test('knows whose campaign of today has started', () => {
    const past = makePlan(people, planned).campaigns([week.lists[1].key]);
    expect(detail('week', people, { plan: { ...planned, past } }).started).toEqual([week.lists[1].key]);
    expect(week.started).toEqual([]);
  });

  test('says why nobody is kept aside', () => {
    const few = analysed(shopRows(77, 25));
    const lists = detail('week', few).lists;
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.map(({ keptAside }) => keptAside.reason)).toEqual(lists.map(() => 'tooFew'));
    expect(lists.flatMap((list) => list.people).some(({ isAside }) => isAside)).toBe(false);
  });
});

test('names of one order, in either writing, do not depend on the order of rows', () => {
  const table = (more: Cell[][]) => [
    ['Customer ID', 'Order date', 'Total', 'First name', 'Last name', 'Phone'],
    ...Array.from({ length: 40 }, (_, i): Cell[] => [`c${i % 10}`, 45_000 + i * 4, 20, null, null, null]),
    ...more,
  ];
  const more: Cell[][] = [
    ['c1', 45_200, 20, 'Zoe', 'Lee', null],
    ['c1', 45_300, 20, 'Ada', 'Lee', '555 0142'],
    ['c1', 45_300, 20, 'Zoe', 'Lee', '555 0141'],
    ['c1', 45_310, 20, null, null, null],
  ];
  const seen = [more, [...more].reverse()].map((some) =>
    detail('best', analysed(table(some))).people.find(({ key }) => key === 'c1'),
  );
  expect(seen[0]).toMatchObject({ name: 'Ada Lee', phone: '555 0141', orders: 8 });
  expect(seen[1]).toEqual(seen[0]);
});

test('a place has the spelling that the orders have most often', () => {
  const cities = ['İstanbul', 'İstanbul', 'İzmir', 'İstanbul', 'ISTANBUL'];
  const shop = cities.flatMap((city, round) =>
    Array.from({ length: 10 }, (_, i): Cell[] => [`c${i}`, 45_000 + 40 * round + i, 20 + i, city]),
  );
  const { people: found } = detail('best', analysed([['Customer', 'Date', 'Amount', 'City'], ...shop]));
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(({ place }) => place)).toEqual(found.map(() => 'İstanbul'));
});

describe('best customers', () => {
  const best = detail('best', now);
  const card = homeOf(now, makePlan(now, planned), noHistory).cards.best;

  test('agree with the card', () => {
    if (card.empty !== null) throw new Error(card.empty);
    expect(best).toMatchObject({ empty: null, customers: card.customers, all: 300, share: card.share });
    const { groups, of } = now.plain;
    const values = now.values.clv.filter((_, i) => groups[of[i]].key === 'best');
    expect(best.people.map(({ value }) => value)).toEqual([...values].sort((one, other) => other - one));
  });

  test('differ from the others in figures and in what they buy', () => {
    expect(best.own.customers + best.others.customers).toBe(300);
    const total = now.histories.orders.reduce((sum, own) => sum + own, 0);
    expect(best.own.orders * best.own.customers + best.others.orders * best.others.customers).toBeCloseTo(
      total,
      6,
    );
    expect(best.own.orders).toBeGreaterThan(best.others.orders);
    const city = best.traits.find(({ header: name }) => name === 'City');
    expect(city).toMatchObject({ text: 'İzmir' });
    expect(city?.share).toBeGreaterThan(1.2 * (city?.shareOfAll ?? 1));
  });

  test('are nobody before a second order', () => {
    const once = Array.from({ length: 30 }, (_, i): Cell[] => [`c${i}`, 45_000 + i, 20 + i]);
    const found = detail('best', analysed([['Customer', 'Date', 'Amount'], ...once]));
    expect(found).toMatchObject({ empty: 'noRepeatOrders', customers: 0, people: [], traits: [], share: 0 });
  });
});

describe('slipping away', () => {
  const slipping = detail('slipping', now);

  test('the people with the most to win come first', () => {
    const keys = now.orders.book.keys;
    const winnable = new Map(
      Array.from(now.histories.customer, (customer, i) => [keys[customer], winnableValue(now.values, i)]),
    );
    const most = slipping.people.map(({ key }) => winnable.get(key) ?? 0);
    expect(most).toEqual([...most].sort((one, other) => other - one));
    expect(slipping.people.map(({ value }) => value)).toEqual(most);
    expect(slipping.customers).toBeGreaterThanOrEqual(slipping.people.length);
    expect(slipping.winnable).toBeLessThan(slipping.value);
  });

  test('are counted by how many of their own gaps have passed', () => {
    const day = (customer: string, ...days: number[]): Cell[][] =>
      days.map((one) => [customer, 45_000 + one, 20]);
    const shop = analysed([
      ['Customer', 'Date', 'Amount'],
      ...rows.slice(1).map((row) => row.slice(0, 3)),
      ...day('late', 0, 100, 200),
    ]);
    const counted = detail('slipping', shop);
    for (const { customers, value } of counted.byLateness) expect(customers > 0 || value === 0).toBe(true);
    expect(counted.byLateness.map(({ lateness }) => lateness)).toEqual([
      'justPast',
      'oneAndHalf',
      'twice',
      'threeTimes',
    ]);
  });

  test('all are counted, also those of two orders on one day, who have no gap', () => {
    const twins = Array.from({ length: 12 }, (_, i): Cell[][] => {
      const day = asOf - 20 * i;
      return [20, 21].map((amount) => [`twin${i}`, day, amount]);
    });
    const shop = analysed([
      ['Customer', 'Date', 'Amount'],
      ...rows.slice(1).map((row) => row.slice(0, 3)),
      ...twins.flat(),
    ]);
    const { byLateness, customers, value } = detail('slipping', shop);
    expect(byLateness.at(-1)).toMatchObject({ lateness: 'others' });
    expect(byLateness.at(-1)?.customers).toBeGreaterThan(0);
    expect(byLateness.reduce((sum, own) => sum + own.customers, 0)).toBe(customers);
    expect(byLateness.reduce((sum, own) => sum + own.value, 0)).toBeCloseTo(value, 8);
  });

  test('their best year is the most that each spent within 365 days', () => {
    const gaps = [0, 300, 364, 365, 700];
    const years: Cell[][] = gaps.map((gap) => ['sam', 45_000 + gap, 100]);
    const shop = analysed([['Customer', 'Date', 'Amount'], ...years, ['eve', 46_050, 1], ['eve', 46_100, 1]]);
    const found = detail('slipping', shop);
    // Days 300, 364 and 365 beside day 0 only up to 364: three orders within 365 days; from 365 to 700 two.
    const isSam = found.people.some(({ key }) => key === 'sam');
    expect(found.bestYear).toBe((isSam ? 300 : 0) + (found.people.some(({ key }) => key === 'eve') ? 2 : 0));
    expect(isSam).toBe(true);
  });
});

describe('a newcomer', () => {
  const newcomer = detail('newcomer', now);

  test('the curve rises from the first order to the value of the card', () => {
    const { curve, value } = newcomer;
    expect(curve.map(({ month }) => month)).toEqual(Array.from({ length: 13 }, (_, month) => month));
    for (let i = 1; i < curve.length; i++) expect(curve[i].value).toBeGreaterThan(curve[i - 1].value);
    expect(curve[12].value).toBeCloseTo(value, 8);
    const first = now.newcomers[0].firstOrder * options.terms.margin;
    expect(curve[0].value).toBeCloseTo(first, 8);
  });

  test('what the first months brought, by what they came with', () => {
    const { byFirst } = newcomer;
    expect(byFirst).toMatchObject({ header: 'Product', months: 12 });
    const bought = orders.filter(([, day]) => Number(day) <= asOf);
    for (const { text, customers, value } of byFirst?.levels ?? []) {
      const own = new Map<string, Cell[][]>();
      for (const row of bought) own.set(String(row[0]), [...(own.get(String(row[0])) ?? []), row]);
      const old = [...own.values()]
        .map((lines) => [...lines].sort((one, other) => Number(one[1]) - Number(other[1])))
        .filter(([first]) => first[4] === text && Number(first[1]) + 365 <= asOf);
      const spent = old.flatMap((lines) => lines.filter((row) => Number(row[1]) < Number(lines[0][1]) + 365));
      expect(customers).toBe(old.length);
      expect(value).toBeCloseTo((0.4 * spent.reduce((sum, row) => sum + Number(row[2]), 0)) / old.length, 8);
    }
    expect(detail('newcomer', analysed(rows.map((row) => row.slice(0, 3)))).byFirst).toBeNull();
  });

  test('the mean of the first months is that of all, also of those whose value has too few customers', () => {
    const shop = Array.from({ length: 90 }, (_, i): Cell[][] => {
      const channel = i < 40 ? 'Web' : i < 80 ? 'Shop' : 'Fair';
      const again = i % 4 === 0 ? [100] : [];
      return [0, ...again, ...(i === 89 ? [400] : [])].map((day) => [`c${i}`, 45_000 + day, 10, channel]);
    });
    const found = detail('newcomer', analysed([['Customer', 'Date', 'Amount', 'Channel'], ...shop.flat()]));
    const { mean = 0, tooFew, levels = [] } = found.byFirst ?? {};
    // 23 of 90 ordered again within a year.
    expect(mean).toBeCloseTo((0.4 * 10 * (90 + 23)) / 90, 9);
    expect(tooFew).toBe(1);
    expect(levels.map(({ text, returned }) => [text, returned]).sort()).toEqual([
      ['Shop', 0.25],
      ['Web', 0.25],
    ]);
  });

  test('the first twelve months are 365 days, the first one included', () => {
    const shop = Array.from({ length: 80 }, (_, i): Cell[][] => {
      const channel = i % 2 === 0 ? 'Web' : 'Shop';
      return [0, 364, 365].map((day) => [`c${i}`, 45_000 + day, day === 365 ? 1000 : 10, channel]);
    });
    const found = detail('newcomer', analysed([['Customer', 'Date', 'Amount', 'Channel'], ...shop.flat()]));
    expect(found.byFirst).toEqual({
      header: 'Channel',
      months: 12,
      mean: 0.4 * 20,
      levels: ['Shop', 'Web'].map((text) => ({ text, customers: 40, value: 0.4 * 20, returned: 1 })),
      tooFew: 0,
      least: 30,
    });
  });
});

describe('campaigns', () => {
  const past = makePlan(then, { ...planned, controlShare: 0.3 }).campaigns();

  test('have every verdict, newest first, and those without orders since', () => {
    const today = makePlan(now, { ...planned, controlShare: 0.3, past }).campaigns();
    const found = detail('campaigns', now, { plan: { ...planned, past: today } });
    expect(found.verdicts).toEqual(makePlan(now, { ...planned, past: today }).verdicts());
    expect(found.verdicts).toHaveLength(past.length);
    const started = today.filter(({ day }) => day === asOf);
    expect(found.started).toEqual(
      started.map(({ list, name, day, contacted, aside }) => ({
        list,
        name,
        day,
        written: contacted.length,
        aside: aside.length,
        until: day + 30,
      })),
    );
    expect(started.length).toBeGreaterThan(0);
  });

  test('are none before the first list', () => {
    expect(detail('campaigns', now)).toMatchObject({ empty: 'noCampaign', verdicts: [], started: [] });
  });
});

describe('changes', () => {
  const history = withRun(noHistory, runOf(then, '1.0.0') as NonNullable<ReturnType<typeof runOf>>);

  test('show the people, the groups and the trend', () => {
    const found = detail('changes', now, { past: history });
    const card = homeOf(now, makePlan(now, planned), history).cards.changes;
    if (card.empty !== null) throw new Error(card.empty);
    const keysOf = (customers: readonly number[]) =>
      customers.slice(0, 50).map((i) => now.orders.book.keys[now.histories.customer[i]]);
    expect(found.newlySlipping.people.map(({ key }) => key)).toEqual(keysOf(card.newlySlipping));
    expect(found.newlySlipping.count).toBe(card.newlySlipping.length);
    expect(found.cameBack.people.map(({ key }) => key)).toEqual(keysOf(card.cameBack));
    expect(found.changes).toMatchObject({
      since: monthAgo,
      valueChange: card.valueChange,
      groups: card.groups,
    });
    expect(found.trend.map(({ day }) => day)).toEqual([monthAgo, asOf]);
    expect(found.trend[1].value).toBe(now.total.clv);
  });

  test('are none on the first run, whose trend is one day', () => {
    expect(detail('changes', now)).toMatchObject({
      empty: 'firstRun',
      changes: null,
      newlySlipping: { count: 0, people: [] },
      trend: [{ day: asOf }],
    });
  });
});

test('a chance has a word: two of three order, one of three, fewer', () => {
  expect([1, 2 / 3, 0.66, 1 / 3, 0.33, 0].map(likelihoodOf)).toEqual([
    'safe',
    'safe',
    'open',
    'open',
    'longShot',
    'longShot',
  ]);
});
