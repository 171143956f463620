import type { MutatedFile } from './mutant';

export const orders: readonly MutatedFile[] = [
  {
    file: 'core/orders/money/matchRefunds.ts',
    tests: ['test/core/orders/matchRefunds.test.ts', 'test/core/orders/readOrders.test.ts'],
    mutants: [
      {
        find: 'paid[b] - paid[a]',
        replace: 'paid[a] - paid[b]',
        holds: 'of one day a refund is taken off the largest order',
      },
      {
        find: 'day[b] - day[a]',
        replace: 'day[a] - day[b]',
        holds: 'a refund is taken off the latest order',
      },
      {
        find: 'day[order] > day[refund]',
        replace: 'day[order] >= day[refund]',
        holds: 'a refund may be of the same day as its order',
      },
      {
        find: 'day[a] - day[b] || left[a] - left[b]',
        replace: 'day[b] - day[a] || left[a] - left[b]',
        holds: 'the oldest refund finds its order first',
      },
      {
        find: 'lost.push(owed)',
        replace: 'lost.push(-left[refund])',
        holds: 'what is left of a refund is what no order could take',
      },
      {
        find: 'paid[order] > 0 && left[order] <=',
        replace: 'left[order] <=',
        holds: 'an order that was free is not refunded',
      },
    ],
  },
  {
    file: 'core/orders/grouping/draftOrders.ts',
    tests: ['test/core/orders/linesOrOrders.test.ts', 'test/core/orders/readOrders.test.ts'],
    mutants: [
      {
        find: '!adds && backs.length > 0 && isConstant(backs) ? backs[0] : sum(backs)',
        replace: 'sum(backs)',
        holds: 'a refund that every row of a total repeats is taken off once',
      },
      { find: 'on > asOf', replace: 'on >= asOf', holds: 'orders of the analysis day count' },
      {
        find: 'Math.max(money, 0), back + money',
        replace: 'Math.max(money, 0), money - back',
        holds: 'what the row itself says was paid back is taken off it',
      },
    ],
  },
  {
    file: 'core/orders/grouping/holdsLineAmounts.ts',
    tests: ['test/core/orders/linesOrOrders.test.ts'],
    mutants: [
      {
        find: 'differ >= differing[kind] * several',
        replace: 'differ > differing[kind] * several',
        holds: 'one order in ten (one in four) with different rows proves lines',
      },
      {
        find: 'equal >= nearlyAll * products',
        replace: 'equal > nearlyAll * products',
        holds: 'nine rows in ten that are quantity × price prove lines',
      },
    ],
  },
  {
    file: 'core/orders/grouping/groupRows.ts',
    tests: ['test/core/orders/readOrders.test.ts'],
    mutants: [
      {
        find: 'keys[a] < keys[b] ? -1 : 1',
        replace: 'keys[a] < keys[b] ? 1 : -1',
        holds: 'a row that names nobody is of the first of equal customers',
      },
      {
        find: 'n - m ||',
        replace: 'm - n ||',
        holds: 'a row that names nobody is of the customer of most rows',
      },
    ],
  },
  {
    file: 'core/orders/grouping/findDuplicates.ts',
    tests: ['test/core/orders/findDuplicates.test.ts'],
    mutants: [
      {
        find: 'different < evidentRows',
        replace: 'different <= evidentRows',
        holds: 'five rows that stand there twice are a copy',
      },
      {
        find: 'repeated.length >= evidentOrders',
        replace: 'repeated.length > evidentOrders',
        holds: 'three orders that stand there twice are a copy',
      },
      {
        find: 'repeated.length >= evidentShare * filled',
        replace: 'repeated.length > evidentShare * filled',
        holds: 'a fifth of all orders is enough',
      },
      {
        find: 'repeated.length >= filledDays * between',
        replace: 'repeated.length > filledDays * between',
        holds: 'copies of three orders in five fill their days',
      },
      {
        find: 'Object.is(amount[one], amount[other]) &&',
        replace: '',
        holds: 'orders of another amount are no copies',
      },
    ],
  },
  {
    file: 'core/orders/money/currencies.ts',
    tests: ['test/core/orders/readOrders.test.ts'],
    mutants: [
      {
        find: 'known < 0 || ',
        replace: '',
        holds: 'a row without a currency has that of its order',
      },
      {
        find: 'names[index] < names[known]',
        replace: 'names[index] > names[known]',
        holds: 'of two currencies in an order the first in the alphabet counts',
      },
      {
        find: 'members.length !== 1',
        replace: 'members.length < 1',
        holds: '"$" beside two kinds of dollars stays what it is',
      },
    ],
  },
  {
    file: 'core/orders/money/settleCurrency.ts',
    tests: ['test/core/orders/readOrders.test.ts'],
    mutants: [
      {
        find: "from === 'IRT' && to === 'IRR'",
        replace: "from === 'IRR' && to === 'IRT'",
        holds: 'a toman is ten rials',
      },
    ],
  },
  {
    file: 'core/orders/grouping/restartedNumbers.ts',
    tests: ['test/core/orders/restartedNumbers.test.ts'],
    mutants: [
      {
        find: '(sorted[i - 1] ?? day) > farApart',
        replace: '(sorted[i - 1] ?? day) >= farApart',
        holds: 'rows 45 days apart are one order',
      },
      {
        find: 'again.size >= evidentNumbers',
        replace: 'again.size > evidentNumbers',
        holds: 'three numbers that begin again are enough',
      },
      {
        find: 'again.size >= evidentShare * several.size',
        replace: 'again.size > evidentShare * several.size',
        holds: 'half of the numbers are enough',
      },
    ],
  },
  {
    file: 'core/orders/identity/sharedIdentities.ts',
    tests: ['test/core/orders/whoItIs.test.ts'],
    mutants: [
      {
        find: 'names > namesOfOne',
        replace: 'names >= namesOfOne',
        holds: 'a number beside four names is of one customer',
      },
      {
        find: '2 * names > (orders',
        replace: '2 * names >= (orders',
        holds: 'five names in ten orders are spellings of one',
      },
      {
        find: 'count > idAddresses',
        replace: 'count >= idAddresses',
        holds: 'an id beside eight addresses is of one customer',
      },
      {
        find: 'beside.length > addressIds',
        replace: 'beside.length >= addressIds',
        holds: 'an address beside four ids is of one customer',
      },
    ],
  },
  {
    file: 'core/orders/identity/identify.ts',
    tests: ['test/core/orders/whoItIs.test.ts'],
    mutants: [
      {
        find: 'others.length >= phoneOwners',
        replace: 'others.length > phoneOwners',
        holds: "a phone number beside five customers is nobody's",
      },
    ],
  },
  {
    file: 'core/orders/lines/unknownStatuses.ts',
    tests: ['test/core/orders/wordsOfStatus.test.ts'],
    mutants: [
      {
        find: 'one.first - other.first',
        replace: 'other.first - one.first',
        holds: 'of unknown statuses that are equally frequent the first comes first',
      },
    ],
  },
  {
    file: 'core/orders/lines/status.ts',
    tests: ['test/core/orders/status.test.ts'],
    mutants: [
      {
        find: "has('failing', 'partial', 'won')",
        replace: "has('failing', 'won')",
        holds: 'an order that was refunded in part stands',
      },
      {
        find: "has('delivery') && !has('payment')",
        replace: "has('delivery')",
        holds: 'what waits for payment on delivery waits for payment',
      },
      {
        find: "(has('requested') && !has('approval'))",
        replace: "has('requested')",
        holds: 'a request that was approved is done',
      },
    ],
  },
  {
    file: 'core/orders/lines/transactionType.ts',
    tests: ['test/core/orders/transactionType.test.ts'],
    mutants: [
      {
        find: 'counts && isLogOfVisits',
        replace: 'isLogOfVisits',
        holds: 'in a log of visits a refund stays a refund',
      },
    ],
  },
  {
    file: 'core/orders/money/monthlyIndex.ts',
    tests: ['test/core/orders/priceIndex.test.ts'],
    mutants: [
      {
        find: '< goodForDays',
        replace: '<= goodForDays',
        holds: 'after 62 days a price level is too old',
      },
      {
        find: 'index[middle].from <= day',
        replace: 'index[middle].from < day',
        holds: 'a price level counts from its first day on',
      },
      {
        find: 'others.length === 0 && ',
        replace: '',
        holds: 'a level of 1.004 beside whole numbers is asked about',
      },
    ],
  },
  {
    file: 'core/orders/book.ts',
    tests: ['test/core/orders/book.test.ts'],
    mutants: [
      {
        find: 'day[a] - day[b] || amount[a] - amount[b] ||',
        replace: 'day[a] - day[b] ||',
        holds: 'orders of one day are sorted by amount, whatever their rows',
      },
      {
        find: 'to - from > long',
        replace: 'to - from >= long',
        holds: 'parts of up to 24 orders are sorted by moving them',
        equivalent: 'both ways of sorting give the same order; the border is only where one becomes faster',
      },
    ],
  },
];
