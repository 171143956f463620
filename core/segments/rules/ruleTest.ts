import { fold } from '../../cells/parse/fold';
import { eachKind } from '../../customers/perCustomer';
import { asWritten } from '../../orders/attribute';
import { rowsByCustomer, shownDay } from '../../orders/customerTable/customerTable';
import { meanNumbers } from '../schemes/columnNumbers';
import { attributeOf, findOrderColumn, groupColumns, type OrderColumn } from '../schemes/orderColumn';
import { rfmScores } from '../schemes/rfmScores';
import { rfmSegment } from '../schemes/rfmTable';
import type { SegmentInputs } from '../segmentInputs';
import type { NumberField, NumberTest, Rule } from './rule';

/** Whether the rule holds for the customer at this index in the histories. */
export type CustomerTest = (customer: number) => boolean;

/** A column that a rule uses and the table lacks. */
export interface MissingColumn {
  readonly missingColumn: string;
  readonly headers: readonly string[];
}

/** Turns a rule into a test of this shop's customers, whose segments are those among the customers of `basis`. */
export function ruleTest(
  rule: Rule,
  inputs: SegmentInputs,
  basis: SegmentInputs,
): CustomerTest | MissingColumn {
  switch (rule.kind) {
    case 'and':
    case 'or': {
      const tests: CustomerTest[] = [];
      for (const part of rule.rules) {
        const test = ruleTest(part, inputs, basis);
        if (typeof test !== 'function') return test;
        tests.push(test);
      }
      return rule.kind === 'and'
        ? (i) => tests.every((test) => test(i))
        : (i) => tests.some((test) => test(i));
    }
    case 'not': {
      const test = ruleTest(rule.rule, inputs, basis);
      return typeof test === 'function' ? (i) => !test(i) : test;
    }
    case 'number': {
      const numberOf = numbers[rule.field];
      return (i) => holds(numberOf(inputs, i), rule.test, rule.value);
    }
    case 'day': {
      const { firstDay, lastDay } = inputs.histories;
      const days = rule.field === 'firstOrder' ? firstDay : lastDay;
      const isDated = shownDay(inputs.orders, inputs.histories.asOf) !== null;
      return (i) => holds(isDated ? days[i] : Number.NaN, rule.test, rule.value);
    }
    case 'segment': {
      const { scores } = rfmScores(inputs, basis);
      return (i) => (rfmSegment(scores[i]) === rule.value) === (rule.test === 'is');
    }
    case 'blank':
      return withColumn(inputs, rule.column, (column) => {
        const filled = customersWith(inputs, column, () => true);
        return (i) => !filled.has(i);
      });
    case 'text':
      return withColumn(inputs, rule.column, (column) => {
        const compared = comparedBy(rule.value);
        const target = compared(rule.value);
        const matches =
          rule.test === 'contains'
            ? (text: string) => compared(text).includes(target)
            : (text: string) => compared(text) === target;
        const found = customersWith(inputs, column, matches);
        return (i) => found.has(i) === (rule.test !== 'isNot');
      });
    case 'columnNumber':
      return withColumn(inputs, rule.column, (column) => {
        const numbers = meanNumbers(inputs, column);
        return (i) => holds(numbers[i], rule.test, rule.value);
      });
  }
}

const numbers: Readonly<Record<NumberField, (inputs: SegmentInputs, customer: number) => number>> = {
  clv: ({ values }, i) => values.clv[i],
  revenue: ({ histories }, i) => histories.revenue[i],
  orders: ({ histories }, i) => histories.orders[i],
  averageOrder: ({ histories }, i) => histories.revenue[i] / histories.orders[i],
  daysSinceLast: ({ histories }, i) => histories.asOf - histories.lastDay[i],
  daysSinceFirst: ({ histories }, i) => histories.asOf - histories.firstDay[i],
  chanceInHorizon: ({ values }, i) => values.chanceInHorizon[i],
  pAlive: ({ values }, i) => values.pAlive[i],
  expectedOrders: ({ values }, i) => values.expectedOrders[i],
};

/** For a missing number (NaN) only `isNot` holds. */
function holds(number: number, test: NumberTest, value: number): boolean {
  switch (test) {
    case 'is':
      return number === value;
    case 'isNot':
      return number !== value;
    case 'above':
      return number > value;
    case 'atLeast':
      return number >= value;
    case 'below':
      return number < value;
    case 'atMost':
      return number <= value;
  }
}

/** Cells are compared folded, or as they are when folding leaves nothing of the text, as with "++". */
function comparedBy(target: string): (text: string) => string {
  return fold(target) === '' ? (text) => text.trim() : fold;
}

function withColumn(
  inputs: SegmentInputs,
  target: string,
  test: (column: OrderColumn) => CustomerTest,
): CustomerTest | MissingColumn {
  const column = findOrderColumn(inputs, target);
  if (column !== null) return test(column);
  return { missingColumn: target, headers: groupColumns(inputs).map(({ header }) => header) };
}

/** Customers with at least one matching order. */
function customersWith(
  inputs: SegmentInputs,
  column: OrderColumn,
  matches: (text: string) => boolean,
): ReadonlySet<number> {
  const attribute = attributeOf(inputs, column, asWritten);
  const meant = attribute.keys.map(matches);
  const found = new Set<number>();
  eachKind(attribute, rowsByCustomer(inputs.orders).book, inputs.histories, (customer, kind) => {
    if (meant[kind]) found.add(customer);
  });
  return found;
}
