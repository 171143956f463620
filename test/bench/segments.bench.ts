import { consentOf } from '../../core/campaigns/consent';
import { customerLists } from '../../core/campaigns/customerLists';
import { mergeFields } from '../../core/campaigns/mergeFields';
import { makePlan, type PlanInputs, type PlanOptions } from '../../core/campaigns/plan';
import type { Cell, Table } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import { historiesOf } from '../../core/customers/histories';
import { cohorts } from '../../core/insight/cohorts';
import { movementSince } from '../../core/insight/movementBetween';
import { profileGroups } from '../../core/insight/profileGroups';
import { seededRandom } from '../../core/math/random';
import { patternsOf } from '../../core/model/fit/patterns';
import { lastDayOf } from '../../core/orders/book';
import { readOrders } from '../../core/orders/readOrders';
import type { Scheme } from '../../core/segments/scheme';
import { findOrderColumn } from '../../core/segments/schemes/orderColumn';
import { plainGroups } from '../../core/segments/schemes/plainGroups';
import { rfmSegmentation } from '../../core/segments/schemes/scoredSegments';
import { isUnsupported } from '../../core/segments/segmentation';
import { segmentCustomers } from '../../core/segments/segmentCustomers';
import type { SegmentInputs } from '../../core/segments/segmentInputs';
import { valueCustomers } from '../../core/valuation/valueCustomers';
import { valuation } from '../reference/segmentShop';

const customerCount = 100_000;
const orderCount = 1_000_000;

const cities = ['Ankara', 'Bursa', 'İzmir', 'Tehran', 'Shiraz', 'Leeds'];
const products = Array.from({ length: 40 }, (_, i) => `Product ${i}`);

/** Ten orders a customer on average over three years, a fifth of them with one. */
function table(): Table {
  const random = seededRandom(20273);
  const rows: (readonly Cell[])[] = [['Customer ID', 'Order date', 'Total', 'City', 'Product', 'Age']];
  for (let i = 0; i < orderCount; i++) {
    const customer = i < customerCount ? i : Math.floor(customerCount * random() ** 1.5);
    const day = 45_000 + Math.floor(1095 * random());
    const cents = Math.round(1000 + 20_000 * random() ** 3);
    rows.push([
      `c${customer}`,
      day,
      cents / 100,
      cities[customer % 6],
      products[Math.floor(40 * random())],
      18 + (customer % 60),
    ]);
  }
  return tableOf(rows, { sheet: 'Orders' });
}

const schemes: readonly Scheme[] = [
  { name: 'plain' },
  { name: 'rfm' },
  { name: 'rf' },
  {
    name: 'thresholds',
    limits: { days: [30, 90, 180, 365], orders: [2, 3, 5, 10], spend: [50, 100, 200, 500] },
  },
  { name: 'value', tiers: { kind: 'shares', shares: [0.05, 0.15, 0.3] } },
  { name: 'value', tiers: { kind: 'breaks', count: 4 } },
  { name: 'value', tiers: { kind: 'abc', shares: [0.8, 0.95] } },
  { name: 'lifecycle', cutOffs: null },
  { name: 'clusters', count: 4 },
  { name: 'columns', columns: ['city', 'Age'], byValue: true },
  {
    name: 'rules',
    rules: [
      { name: 'quiet', rule: { kind: 'number', field: 'daysSinceLast', test: 'atLeast', value: 60 } },
      { name: 'İzmir', rule: { kind: 'text', column: 'city', test: 'is', value: 'İzmir' } },
    ],
  },
];

const planOptions: PlanOptions = {
  compareTo: null,
  campaign: null,
  budget: { amount: 10_000, costPerContact: 1, offerPerOrder: 0 },
  acquisitionCost: 20,
};

/**
 * All that is made of groups, for 100,000 customers and a million orders. The yardstick is reading those orders from
 * their cells; each step here stays below a few of it.
 */
export function segmentBenchmarks(): { name: string; run(): void }[] {
  const cells = table();
  const orders = readOrders(cells);
  const asOf = lastDayOf(orders.book);
  const histories = historiesOf(orders.book, asOf);
  const { model, spend, terms } = valuation;
  const steps = valueCustomers(histories, patternsOf(histories), model, spend, terms);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const values = step.value;
  const plain = plainGroups({ histories, values });
  const inputs = { orders, table: cells, histories, values, plain, rfm: rfmSegmentation({ histories }) };
  const found = schemes
    .map((scheme) => segmentCustomers(inputs, scheme))
    .flatMap((one) => (isUnsupported(one) ? [] : [one]));
  if (found.length < schemes.length) throw new Error('a scheme found no groups');
  const [, rfm] = found;
  const columns = ['city', 'product'].flatMap((name) => findOrderColumn(inputs, name) ?? []);
  return [
    { name: 'read orders', run: () => void readOrders(cells) },
    ...schemes.map((scheme, i) => ({
      name: `${scheme.name} ${i + 1}`,
      run: () => void segmentCustomers(inputs, scheme),
    })),
    {
      name: 'clusters of unknown number',
      run: () => void segmentCustomers(inputs, { name: 'clusters', count: null }),
    },
    { name: 'profiles of all schemes', run: () => found.forEach((one) => void profileGroups(inputs, one)) },
    { name: 'profiles with columns', run: () => void profileGroups(inputs, rfm, null, columns) },
    { name: 'movement since 90 days', run: () => void movementSince(inputs, rfm, asOf - 90, valuation) },
    { name: 'cohorts by month', run: () => void cohorts(orders.book, asOf, 'month') },
    { name: 'lists', run: () => void customerLists(inputs, consentOf(inputs), 0.4) },
    { name: 'letters to everybody', run: () => letters(inputs) },
    {
      name: 'the whole plan',
      run: () => wholePlan({ ...inputs, ...valuation, groups: { segmentation: rfm } }),
    },
  ];
}

function wholePlan(inputs: PlanInputs): void {
  const plan = makePlan(inputs, planOptions);
  for (const part of [plan.movement, plan.cohorts, plan.lists, plan.week, plan.budget, plan.acquisition])
    part();
}

function letters(inputs: SegmentInputs): void {
  const fieldsOf = mergeFields(inputs);
  for (let i = 0; i < inputs.values.count; i++) fieldsOf(i, { uplift: 0.05, margin: 0.4 });
}
