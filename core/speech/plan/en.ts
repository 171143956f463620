/** Tabs about who moved, what to do, and what to spend; the groups by other schemes than RFM. */
export const plan = {
  tabs: {
    week: 'CLV this week',
    actions: 'CLV actions',
    lists: 'CLV lists',
    movement: 'CLV movement',
    cohorts: 'CLV cohorts',
    budget: 'CLV budget',
  },
  headings: {
    groups: (p: { scheme: string }) => `Your customers in groups: ${p.scheme}`,
    week: 'What to do this week',
    actions: 'What to do with each group',
    lists: 'Lists for your campaigns',
    movement: (p: { from: string; to: string }) => `Who moved from ${p.from} to ${p.to}`,
    cohorts: 'How customers come back, by the time of their first order',
    budget: (p: { amount: string }) => `Where to spend ${p.amount}`,
  },
  notes: {
    campaign: (p: { name: string }) =>
      `The campaign’s name, “${p.name}”, decides who is kept aside: the same name always gives the same customers.`,
    actions: 'Suggestions for each group; you can replace them with your own words.',
    withoutProposal: 'There are no suggestions for your own groups: write what to do with them.',
    owner:
      'Write under “Who does it” who is in charge of the list; a tab in which you typed something is kept.',
    resultsNeedOrders: 'What contacting these customers brought can be seen only with a list of orders.',
    seeLater:
      'Run the report again when there are later orders: it remembers these lists and who is kept aside, and then says here what they brought.',
    withoutCosts:
      'The extra profit does not take off what the contacts and offers cost: give a budget with the cost of a contact.',
    lists:
      'Every list that your orders allow. A customer can be on several of them; filter the column “List” for the one you need and leave out the customers marked “Control”.',
    mostOfList: (p: { count: string }) =>
      `Up to ${p.count} customers of each list are shown, those from whom the most can be won first.`,
    listResult: (p: { list: string; verdict: string }) => `${p.list}: ${p.verdict}`,
    moved:
      'Below: customers who changed groups, the largest change of value first, up to 1,000. Filter “Way” for those who rose or fell.',
    unordered: 'These groups have no order from best to worst, so no customer rises or falls.',
    retention: 'Share of each group that ordered in a period; 0 is the period of the first order.',
    accumulated: 'Revenue of each customer won, added up to the end of a period.',
    accumulatedProfit: (p: { margin: string }) =>
      `Profit of each customer won (${p.margin} of revenue), added up to the end of a period.`,
    paidBackAfter: (p: { cost: string; header: string }) =>
      `“${p.header}”: the number of periods, the first included, until that reached the ${p.cost} that winning a customer costs; empty if it has not yet.`,
    /** Which calendar periods go by, where readers use another; '' where they do not. */
    calendar: '',
    newcomer: (p: { value: string; months: string; largest: string }) =>
      `A new customer is expected to bring ${p.value} in ${p.months} months, the first order included. With three times as much value as cost, winning one may cost up to ${p.largest}.`,
    newcomerCost: (p: { cost: string; ratio: string }) =>
      `At a cost of ${p.cost} that is ${p.ratio} times the cost.`,
    paidByFirst: 'The first order already earns it back.',
    paidInMonths: (p: { months: string }) => `It is expected to be earned back within ${p.months} months.`,
    paidNever: 'It is not expected to be earned back within five years.',
  },
  columns: {
    lowOf: (p: { header: string }) => `${p.header}: low`,
    highOf: (p: { header: string }) => `${p.header}: high`,
    control: 'Kept aside',
    period: 'Period',
    retention: 'Ordered',
    perCustomer: 'Per customer',
    cost: 'Cost of one',
    move: 'Move',
    way: 'Way',
    campaign: 'Campaign',
    verdict: 'What came of it',
    contactedRate: 'Bought, contacted',
    controlRate: 'Bought, kept aside',
  },
  ways: { rose: 'Rose', fell: 'Fell' },
  charts: {
    customers: 'Customers by group',
    clv: 'Expected value by group',
    atStake: 'Can be won with each list',
    moves: 'The moves with the largest change of value',
    retention: 'Share who ordered, by periods since the first order',
    revenuePerCustomer: 'Revenue per customer, added up',
    profitPerCustomer: 'Profit per customer, added up',
    spend: 'Spend by group',
  },
  move: (p: { from: string; to: string }) => `${p.from} → ${p.to}`,
};
