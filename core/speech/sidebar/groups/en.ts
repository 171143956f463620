import { counted } from '../../counted';

/** The choice of the groups and their settings. */
export const groups = {
  scheme: 'Group customers',
  byColumn: (header: string) => `By ${header}`,
  compareTo: 'Compare with an earlier day',
  compareToHint: (example: string, days: string) =>
    `To see who rose and who fell. Leave empty for ${days} days before, or write a day such as ${example}.`,
  compareToTooLate: 'This day is not before the day of the analysis. Choose an earlier one.',
  otherColumns: 'Other columns',
  gone: (header: string) =>
    `Column “${header}” from last time is not in this sheet, so customers are in the five plain groups. Choose another grouping if you like.`,
  details: 'Settings of the groups',
  found: 'Found in your orders',
  unread: 'Something here cannot be read',
  /** For a cut-off that is missing while the other one is given. */
  cutOffs: {
    activeDays: 'Write a whole number of days, such as {example}, or leave both empty.',
    infrequentDays: 'Write a whole number of days above the first, such as {example}, or leave both empty.',
  },
  fields: {
    limitDays: {
      label: 'Days since the last order',
      hint: 'Up to which day a customer still scores 5, 4, 3 and 2.',
    },
    limitOrders: {
      label: 'Number of orders',
      hint: 'From how many orders on a customer scores 2, 3, 4 and 5.',
    },
    limitSpend: {
      label: 'Money spent',
      hint: 'From how much money on a customer scores 2, 3, 4 and 5. The suggested amounts split your customers into fifths.',
    },
    tierShares: {
      label: 'Customers in each tier (percent)',
      hint: 'The best tier first. Everyone else is in the last tier.',
    },
    tierCount: {
      label: 'Number of tiers',
      hint: 'From {least} to {most}. You get fewer if the values have fewer gaps.',
    },
    abcShares: {
      label: 'A and B end at (percent)',
      hint: 'A brings the first part of all expected value, B goes up to the second, C is the rest.',
    },
    activeDays: {
      label: 'Active up to (days)',
      hint: 'Days since the last order. Leave both empty to find them in the gaps between your orders.',
    },
    infrequentDays: {
      label: 'Infrequent up to (days)',
      hint: 'Customers who are quiet for longer have lapsed.',
    },
    clusterCount: {
      label: 'Number of clusters',
      hint: 'Leave empty to find the best number.',
    },
  },
  tiers: {
    label: 'How tiers are made',
    shares: 'By shares of customers',
    breaks: 'At gaps between the values',
    abc: 'ABC, by shares of the value',
  },
  second: 'And by',
  noSecond: 'No second column',
  byValue: 'Cross with value tiers',
};

/** Rules of the user's own. */
export const rules = {
  heading: 'Your rules',
  count: counted.en.groups,
  unnamed: (number: string) => `Group ${number}`,
  name: 'Name of the group',
  condition: (number: string) => `Condition ${number}`,
  and: 'and',
  field: 'What',
  test: 'How it is compared',
  value: 'Compared with',
  facts: 'Known for every customer',
  columns: 'Columns of your sheet',
  chooseSegment: 'Choose a segment',
  addCondition: 'Add a condition',
  removeCondition: (name: string) => `Remove ${name}`,
  add: 'Add a group',
  moveUp: (name: string) => `Move “${name}” up`,
  remove: (name: string) => `Remove “${name}”`,
  most: (count: string) => `You can have at most ${count} groups.`,
  asText: 'Write it as text',
  asRows: 'Choose from lists',
  text: 'Rule as text',
  textHint: 'Such as: city is İzmir and CLV above 1000 and no order for 60 days.',
  onlyText: 'The lists cannot show this rule, so it stays as text.',
  wrong: {
    value: 'Enter a value to compare with.',
    number: 'Write a number, such as 1000.',
    day: 'Write a day, such as 2024-03-31.',
  },
};
