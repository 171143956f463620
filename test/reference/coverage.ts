import { fitModel, type ModelChoice } from '../../core/model/choose/fitModel';
import type { NamedParameters } from '../../core/model/parameters';
import { fitGammaGamma } from '../../core/model/spend/fitGammaGamma';
import { weeklyRate, weeksOfMonths } from '../../core/valuation/rates';
import { compressed, spendHistories } from './columns';
import { simulateShop } from './shop';
import { valueAll } from './values';

/** Invented shops whose future is known, so that it can be seen how often an interval holds it. */
export interface Setting {
  readonly name: string;
  /** The truth, of which the fit knows nothing. */
  readonly model: NamedParameters;
  /** What is fitted. */
  readonly choice: ModelChoice;
  readonly customers: number;
  readonly shops: number;
  /** Weeks of history. */
  readonly weeks: number;
}

/** Share of intervals that held the truth, and their mean width relative to the mean of what they are about. */
export interface Held {
  readonly share: number;
  readonly width: number;
  readonly count: number;
}

export interface Coverage {
  readonly setting: Setting;
  /** All customers, and those whose interval does not begin at 0. */
  readonly value: Held;
  readonly valueAboveZero: Held;
  readonly orders: Held;
  readonly ordersAboveZero: Held;
  /** Sums over the customers who had ordered once, twice, three times, and more often. */
  readonly groupValue: Held;
  readonly groupOrders: Held;
  /** Sums over the shop. */
  readonly totalValue: Held;
  readonly totalOrders: Held;
}

const terms = { months: 12, margin: 1, discountRate: 0.1 };
const ahead = weeksOfMonths(terms.months);
const rate = weeklyRate(terms.discountRate);

/** Fits each shop as any other, and compares its intervals with the twelve months that followed. Seeds: 1 … shops. */
export function measureCoverage(setting: Setting): Coverage {
  const tallies = {
    value: tally(),
    orders: tally(),
    groupValue: tally(),
    groupOrders: tally(),
    totalValue: tally(),
    totalOrders: tally(),
  };
  for (let seed = 1; seed <= setting.shops; seed++) {
    const { histories, lives } = simulateShop(seed, setting.customers, setting.weeks, ahead, setting.model);
    const { model } = fitModel(compressed(histories), setting.choice);
    const { spend } = fitGammaGamma(spendHistories(histories));
    const grouping = { of: histories.map(({ frequency }) => Math.min(frequency, 3)), count: 4 };
    const { values, total, groups } = valueAll(histories, model, spend, terms, { grouping });
    let [allMoney, allOrders] = [0, 0];
    const came = groups.map(() => ({ customers: 0, money: 0, orders: 0 }));
    values.forEach((range, i) => {
      const { age = 0 } = histories[i] ?? {};
      const { times = [], amounts = [] } = lives[i] ?? {};
      let [money, orders] = [0, 0];
      times.forEach((time, k) => {
        if (time <= age) return;
        orders++;
        money += amounts[k] * Math.exp(-rate * (time - age));
      });
      allMoney += money;
      allOrders += orders;
      const group = came[grouping.of[i]];
      group.customers += 1;
      group.money += money;
      group.orders += orders;
      tallies.value.add(range.clvLow, money, range.clvHigh);
      tallies.orders.add(range.ordersLow, orders, range.ordersHigh);
    });
    groups.forEach((range, i) => {
      const { customers, money, orders } = came[i];
      if (customers === 0) return;
      tallies.groupValue.add(range.clvLow, money, range.clvHigh);
      tallies.groupOrders.add(range.ordersLow, orders, range.ordersHigh);
    });
    tallies.totalValue.add(total.clvLow, allMoney, total.clvHigh);
    tallies.totalOrders.add(total.ordersLow, allOrders, total.ordersHigh);
  }
  return {
    setting,
    value: tallies.value.all(),
    valueAboveZero: tallies.value.aboveZero(),
    orders: tallies.orders.all(),
    ordersAboveZero: tallies.orders.aboveZero(),
    groupValue: tallies.groupValue.all(),
    groupOrders: tallies.groupOrders.all(),
    totalValue: tallies.totalValue.all(),
    totalOrders: tallies.totalOrders.all(),
  };
}

function tally() {
  const all = { held: 0, count: 0, width: 0, truth: 0 };
  const above = { ...all };
  const result = ({ held, count, width, truth }: typeof all): Held => ({
    share: held / count,
    width: width / truth,
    count,
  });
  return {
    add(low: number, truth: number, high: number): void {
      for (const sums of low > 0 ? [all, above] : [all]) {
        sums.count += 1;
        sums.held += low <= truth && truth <= high ? 1 : 0;
        sums.width += high - low;
        sums.truth += truth;
      }
    },
    all: () => result(all),
    aboveZero: () => result(above),
  };
}
