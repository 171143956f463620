/** A workbook for the assumptions: orders with columns to group by, prices, a tab that holds neither, and orders alone. */
import type { StartOptions } from './sidebarEntry';

/** Days after the first order: uneven, because the model of exactly regular orders takes ten times as long. */
const orderDays = [0, 9, 120, 131, 240];

/** Sixty customers of two cities and two channels over a year and a half. */
const orders: (string | number)[][] = [['Customer', 'Date', 'Amount', 'City', 'Channel', 'Basket']];
for (let customer = 0; customer < 60; customer++) {
  for (let order = 0; order <= customer % 5; order++) {
    const city = customer % 2 === 0 ? 'İzmir' : 'Ankara';
    const channel = customer % 4 < 2 ? 'web' : 'shop';
    const day = 45000 + customer * 5 + (orderDays[order] ?? 0) + (order > 0 ? customer % 7 : 0);
    orders.push([`c${customer}`, day, 20 + customer + order, city, channel, `b${customer % 3}`]);
  }
}
/** Prices that doubled within the two years of the orders. */
const prices: (string | number)[][] = [
  ['Month', 'Level'],
  ...Array.from({ length: 24 }, (_, i) => [
    `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    100 + (100 * i) / 23,
  ]),
];

export const twoCities: StartOptions['sheets'] = {
  Orders: orders,
  Prices: prices,
  Notes: [['call the printer', 'soon']],
  Plain: orders.map((row) => row.slice(0, 3)),
};
