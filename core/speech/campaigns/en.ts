import type { ListKey, ValueLevel } from '../../campaigns/campaign';
import type { PlainKey } from '../../segments/plainGroup';
import type { SegmentKey } from '../../segments/segment';
import type { LifecycleStage } from '../../segments/segmentation';

/** How to do what `report.segments` advises. */
export interface Playbook {
  readonly channel: string;
  readonly offer: string;
  /** What shows that it works. */
  readonly kpi: string;
  readonly risk: string;
}

interface Advice extends Playbook {
  readonly meaning: string;
  readonly action: string;
}

export interface GroupAdvice extends Advice {
  readonly name: string;
}

/** Advice about a list; `title` describes the people, the name is in `listNames`. */
export interface ListAdvice extends Advice {
  readonly title: string;
  /** Message to one person; `messageText` fills in the placeholders in braces. */
  readonly message: string;
}

const segments: Readonly<Record<SegmentKey, Playbook>> = {
  champions: {
    channel: 'Personal e-mail; WhatsApp or phone for the best 1%',
    offer: 'Status and early access, no discount',
    kpi: 'Referrals; their share of revenue',
    risk: 'Discounts teach them to wait for discounts',
  },
  loyal: {
    channel: 'E-mail, app or SMS',
    offer: 'Points or a bundle',
    kpi: 'Average order; orders a year',
    risk: 'Margin melts away when the offer is too good',
  },
  potential_loyalist: {
    channel: 'A series of e-mails',
    offer: 'A small gift with the third order',
    kpi: 'Third orders within 90 days',
    risk: 'Offering expensive products too early',
  },
  new: {
    channel: 'Welcome messages on day 3, 14 and 30',
    offer: 'Free shipping on the second order',
    kpi: 'Second orders within 60 days',
    risk: 'Writing too often',
  },
  promising: {
    channel: 'E-mail, targeted advertisements',
    offer: 'Something cheap to try',
    kpi: 'Share who order again',
    risk: 'One large order may have been a gift for somebody else',
  },
  need_attention: {
    channel: 'E-mail and SMS',
    offer: '10% off for a short time',
    kpi: 'Orders within 30 days',
    risk: 'A quiet season can look like drifting away',
  },
  about_to_sleep: {
    channel: 'E-mail',
    offer: 'Free shipping',
    kpi: 'Share who come back',
    risk: 'Paying customers who would have come back anyway; the control group shows it',
  },
  at_risk: {
    channel: 'E-mail, then SMS, then a call, by CLV',
    offer: 'Worth at most margin × extra chance × expected order',
    kpi: 'Share who come back; revenue per contact',
    risk: 'Paying for customers who are already gone',
  },
  cant_lose: {
    channel: 'A call or a letter from the owner',
    offer: 'Tailored to each; credit as an apology',
    kpi: 'CLV kept',
    risk: 'They are few: do it by hand, not by machine',
  },
  hibernating: {
    channel: 'E-mail only',
    offer: 'A standing promotion',
    kpi: 'Cost per customer who came back',
    risk: 'Tired readers, and complaints about spam',
  },
  lost: {
    channel: 'E-mail',
    offer: 'A thank-you for answering',
    kpi: 'Answers; share who unsubscribe',
    risk: 'Data protection: delete the data that you no longer need',
  },
};

/** Names of the lists: what the user does with the people. */
export const listNames: Readonly<Record<ListKey, string>> = {
  key_customers: 'Look after',
  vip: 'Thank',
  lapsed_but_loyal: 'Invite back',
  up_sell: 'Larger order',
  cross_sell: 'Suggest',
  overdue: 'Remind',
  second_order: 'Second order',
  slipping: 'Win back',
};

const lists: Readonly<Record<ListKey, ListAdvice>> = {
  key_customers: {
    title: 'Much of your revenue depends on them',
    meaning: 'Most expected value with several orders, or a large part of your revenue.',
    action: 'Give each of them a contact person; ask how they are before they go quiet.',
    message:
      'Hi {name}, you are one of our most valued customers. Is there anything that we could do better?',
    channel: 'Phone or a personal e-mail',
    offer: 'Service first, terms second',
    kpi: 'How many are still active in a quarter',
    risk: 'Too much revenue depends on a few customers',
  },
  vip: {
    title: 'The highest expected values',
    meaning: 'The highest expected values.',
    action: 'Make them feel it: early access, a direct line, a thank-you by name.',
    message:
      'Hi {name}, thank you for ordering with us. Would you like to see what is new before everybody else?',
    channel: 'Personal e-mail or WhatsApp',
    offer: 'Status, not percent',
    kpi: 'Share who stay VIP; referrals',
    risk: 'Promising more than the team can keep',
  },
  lapsed_but_loyal: {
    title: 'They ordered often, but not for a long time',
    meaning: 'Ordered often, but not for a long time.',
    action: 'Write personally and remind them of what they used to buy.',
    message: 'Hi {name}, it has been a while since {product}. Shall we send it again?',
    channel: 'E-mail or post',
    offer: 'Scaled by what each is worth',
    kpi: 'Share who come back; days between orders afterwards',
    risk: 'Some have moved or changed their taste for good',
  },
  up_sell: {
    title: 'They order often, but little',
    meaning: 'Order often, but small amounts.',
    action: 'Offer a bundle, a larger size, or free shipping from a higher amount.',
    message: 'Hi {name}, thank you for ordering so often. Would a larger pack save you time?',
    channel: 'At the checkout, e-mail',
    offer: 'Free shipping a little above their usual order',
    kpi: 'Average order',
    risk: 'Fewer orders in exchange for larger ones',
  },
  cross_sell: {
    title: 'They know only one part of what you sell',
    meaning: 'Bought from one category only.',
    action: 'Recommend what customers like them bought next.',
    message: 'Hi {name}, we think that you would like {suggestion}. Shall we put it into your next parcel?',
    channel: 'E-mail after delivery',
    offer: 'A first try at a good price',
    kpi: 'Share who buy from a second category',
    risk: 'Things that do not go with what they have',
  },
  overdue: {
    title: 'Their usual day has passed',
    meaning: 'Quiet for more than twice their own usual time.',
    action: 'Ask whether they need more; make ordering again one click.',
    message: 'Hi {name}, it is about time for {product}. Shall we send it this week?',
    channel: 'SMS or e-mail',
    offer: 'None at first; free shipping in the second message',
    kpi: 'Orders within 14 days',
    risk: 'Annoying those who bought elsewhere on purpose',
  },
  second_order: {
    title: 'They ordered once, not long ago',
    meaning: 'Placed their first order lately.',
    action: 'Ask how it was, show how to use it, and suggest what comes next.',
    message: 'Hi {name}, how did you like {product}? Write to us, and we will say what goes well with it.',
    channel: 'E-mail, from a week to 60 days after the first order',
    offer: 'Free shipping on the second order',
    kpi: 'Second orders within 60 days',
    risk: 'A discount that they did not need',
  },
  slipping: {
    title: 'Good customers who have gone quiet',
    meaning: 'Good customers whose last order is too long ago.',
    action: 'Start at the top of the list, and ask what went wrong.',
    message:
      'Hi {name}, we have missed you. Was everything all right last time? Answer this message, and we will put it right.',
    channel: 'E-mail, then a call',
    offer: 'Worth at most what can be won',
    kpi: 'Share who come back; value kept',
    risk: 'Paying those who would have come back anyway',
  },
};

const plain: Readonly<Record<PlainKey, Omit<GroupAdvice, 'name' | 'meaning'>>> = {
  best: {
    action: 'Thank them by name, show them what is new first, and ask for a recommendation.',
    channel: 'Personal e-mail; WhatsApp or phone for the first ones',
    offer: 'Early access and service, no discount',
    kpi: 'How many stay among the best; recommendations',
    risk: 'Discounts teach them to wait for discounts',
  },
  regulars: {
    action: 'Remind them on their usual day, and show what goes with what they buy.',
    channel: 'E-mail, app or SMS',
    offer: 'A bundle, or points for the next order',
    kpi: 'Orders a year; average order',
    risk: 'Giving away margin for orders that come anyway',
  },
  first_timers: {
    action: 'Win the second order: ask how the first one was, and suggest what comes next.',
    channel: 'E-mail, from a week to 60 days after the first order',
    offer: 'Free shipping on the second order',
    kpi: 'Second orders within 60 days',
    risk: 'Writing too often',
  },
  slipping_away: {
    action: 'Win them back, those with most to win first: ask what was wrong, and say what is new.',
    channel: 'E-mail, then SMS, then a call',
    offer: 'Worth at most what can be won',
    kpi: 'How many order again, beside those who were kept aside',
    risk: 'Paying customers who would have come back anyway',
  },
  probably_gone: {
    action: 'Do not spend on them: one last message at most, then leave them alone.',
    channel: 'E-mail only',
    offer: 'None, or what everybody gets',
    kpi: 'Cost of each who comes back',
    risk: 'Money and complaints for customers who are gone',
  },
};

const lifecycle: Readonly<Record<LifecycleStage, Omit<GroupAdvice, 'name'>>> = {
  active: {
    meaning: 'Ordered within the usual time.',
    action: 'Keep them: thank them, and reward the next order.',
    channel: 'E-mail, app or SMS',
    offer: 'Points, a loyalty discount',
    kpi: 'Orders a year',
    risk: 'Giving away margin for orders that come anyway',
  },
  infrequent: {
    meaning: 'Quiet for longer than most of your customers.',
    action: 'Give a reason to come back now: what is new since the last order.',
    channel: 'E-mail and SMS',
    offer: 'A discount for a short time, unlike that of active customers',
    kpi: 'Share who become active again',
    risk: 'Seasonal buyers are not drifting away',
  },
  lapsed: {
    meaning: 'Quiet for longer than nearly all who came back.',
    action: 'One win-back message, and ask why they left.',
    channel: 'E-mail',
    offer: 'A welcome back, scaled by value',
    kpi: 'Share who come back; cost of each',
    risk: 'Spending on customers who are gone',
  },
};

const values: Readonly<Record<ValueLevel, GroupAdvice>> = {
  top: {
    name: 'Highest value',
    meaning: 'Brings the most in the coming months.',
    action: 'Serve them best: early access, a direct line, no queue.',
    channel: 'Personal e-mail or phone',
    offer: 'Status, not percent',
    kpi: 'Share who stay at the top',
    risk: 'Much depends on few',
  },
  middle: {
    name: 'Middle value',
    meaning: 'Worth growing.',
    action: 'Offer what brings one more order, or a larger one.',
    channel: 'E-mail',
    offer: 'A bundle or points',
    kpi: 'Share who rise a tier',
    risk: 'Treating all of them alike',
  },
  rest: {
    name: 'Lower value',
    meaning: 'Brings little in the coming months.',
    action: 'Serve them well and cheaply; watch for those who rise.',
    channel: 'Newsletter',
    offer: 'The usual promotions',
    kpi: 'Cost per order',
    risk: 'Spending more on them than they bring',
  },
};

/** Actions, lists, control groups, results and budgets. */
export const campaigns = {
  segments,
  lists,
  plain,
  lifecycle,
  values,
  headers: {
    list: 'List',
    action: 'Action',
    message: 'What to say',
    channel: 'Channel',
    offer: 'Offer',
    kpi: 'How to know it works',
    risk: 'What can go wrong',
    owner: 'Who does it',
    contacted: 'Contacted',
    lift: 'Lift',
    pValue: 'p-value',
    smallestLift: 'Smallest lift this test could show',
    extraRevenue: 'Extra revenue',
    extraProfit: 'Extra profit',
    contacts: 'Contacts',
    costPerContact: 'Cost of a contact',
    offerPerOrder: 'Offer with each order',
    uplift: 'More who order',
    least: 'At least',
    most: 'At most',
    spend: 'Spend',
    profit: 'Expected profit',
    nextProfit: 'Profit of the next unit of money',
  },
  notes: {
    consentUnknown:
      'Your sheet has no column that shows who agreed to marketing: check this before you write.',
    budgetLeft: (p: { left: string }) =>
      `${p.left} of the budget is not spent: the remaining customers would bring less than the contact costs.`,
    marginal: (p: { profit: string }) => `One more unit of money would bring about ${p.profit} of profit.`,
    floorsOverBudget:
      'The groups’ minimum amounts exceed the budget: they are filled as far as the budget goes.',
    uplift:
      'How many more order because of a message is an assumption until your own control groups show the real effect; change it if you know better.',
  },
};
