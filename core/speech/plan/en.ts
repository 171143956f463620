/** Tabs about who moved, what to do, and what to spend; the groups by other schemes than RFM. */
export const plan = {
  headings: {
    budget: (p: { amount: string }) => `Where to spend ${p.amount}`,
  },
  notes: {
    resultsNeedOrders: 'What contacting these customers brought can be seen only with a list of orders.',
    seeLater:
      'Run the report again when there are later orders: it remembers these lists and who is kept aside, and then says here what they brought.',
    withoutCosts:
      'The extra profit does not take off what the contacts and offers cost: give a budget with the cost of a contact.',
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
    way: 'Way',
    campaign: 'Campaign',
    verdict: 'Result',
    contactedRate: 'Bought, contacted',
    controlRate: 'Bought, kept aside',
  },
  ways: { rose: 'Rose', fell: 'Fell' },
};
