import { weeklyRate, weeksOfMonths } from '../../../core/valuation/rates';
import { near } from '../../reference/near';

test('twelve months are 365.25 days', () => near(weeksOfMonths(12) * 7, 365.25, 1e-15));
test('a month is no 30 days', () => near(weeksOfMonths(1) * 7, 30.4375, 1e-15));
test('a year of weekly discounting is the yearly rate', () =>
  near(Math.exp(weeklyRate(0.1) * weeksOfMonths(12)), 1.1, 1e-15));
test('no rate, no discount', () => expect(weeklyRate(0)).toBe(0));
