/** Tables and memories about which home has to ask. */
import type { Memory } from '../../core/host/port';
import type { Language } from '../../core/speech/language';
import { english, withModel } from './sampleOrders';

/** Dates that fit both orders, orders that wait for payment, one person with and without an address. */
export const leavesOpen = [
  ['Order number', 'Email', 'Phone', 'Order date', 'Total', 'Status'],
  ...Array.from({ length: 200 }, (_, i) => [
    `N-${i}`,
    { 7: 'ada.king@example.com', 8: '' }[i % 40] ?? `c${i % 37}@example.com`,
    [7, 8].includes(i % 40) ? '+44 20 7946 0001' : '',
    `0${1 + (i % 9)}/0${1 + ((i * 7) % 9)}/${2023 + (i % 2)}`,
    20 + (i % 13),
    i % 25 === 3 ? 'pending' : 'paid',
  ]),
];

const dates = english.slice(1, 200).map(([, date]) => date ?? '');

/** Orders under headers of a language that is not known, with a column more than the three that matter. */
export const unrecognised = [
  ['Notiz', 'Kunde', 'Bestellt', 'Betrag'],
  // Small whole amounts: their cells alone do not say that they are money.
  ...dates.map((date, i) => [['gift', '', 'call'][i % 3] ?? '', `K-${i % 40}`, date, 11 + (i % 37)]),
];

/** Two columns that can be the amount. */
export const twoAmounts = [
  ['Customer', 'Date', 'Basket Amount', 'Ticket Amount'],
  ...english
    .slice(1, 200)
    .map(([, date, amount], i) => [`K-${i % 40}`, date ?? '', amount ?? '', Number(amount) * 1.2]),
];

/** A memory of rules whose column is not there. */
export const unreadable = (language: Language): Memory => ({
  ...withModel,
  language,
  'group.scheme': 'rules',
  'rule.1': 'Colour is red',
});
