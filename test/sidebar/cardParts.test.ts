import { roomForTexts } from '../../sidebar/views/cards/Bars';
import { dialled } from '../../sidebar/views/cards/Contact';
import { scaleOf } from '../../sidebar/views/cards/LineChart';
import { moneyColumn } from '../../sidebar/views/cards/moneyColumn';
import { placeAfter } from '../../sidebar/views/cards/TabList';

test.each([
  ['(503) 555-0142', '5035550142'],
  [' +90 (500) 000 01 42', '+905000000142'],
  ['۰۹۹۹ ۰۰۰ ۲۰ ۳۶', '09990002036'],
  ['ask for Ann', ''],
])('%s is dialled as %s', (phone, number) => {
  expect(dialled(phone)).toBe(number);
});

test.each([
  // key, from, mirrored: to
  ['ArrowRight', 0, false, 1],
  ['ArrowRight', 2, false, 0],
  ['ArrowLeft', 0, false, 2],
  ['ArrowRight', 0, true, 2],
  ['ArrowLeft', 0, true, 1],
  ['Home', 2, false, 0],
  ['End', 0, true, 2],
  ['Enter', 1, false, null],
] as const)('%s from tab %d of three (mirrored: %s) leads to %j', (key, place, isMirrored, next) => {
  expect(placeAfter(key, place, 3, isMirrored)).toBe(next);
});

test('the money of a column is whole as soon as one amount is a hundred', () => {
  expect([12.345, 99.9].map(moneyColumn([12.345, 99.9], null, 'en'))).toEqual(['12.35', '99.90']);
  expect([12.345, 100].map(moneyColumn([12.345, 100], null, 'en'))).toEqual(['12', '100']);
});

test('bars leave room for the longest of their texts', () => {
  expect(roomForTexts([{ text: '۵۲ میلیون تومان' }, { text: '۹' }])).toBe('calc(16ch + 6px)');
  expect(roomForTexts([])).toBe('calc(1ch + 6px)');
});

test.each([
  // mirrored, first, last
  [false, 6, 262],
  [true, 262, 6],
])('time goes in the direction of reading (mirrored: %s)', (isMirrored, first, last) => {
  const points = [10, 20, 30].map((x) => ({ x, y: 5 }));
  expect(points.map(({ x }) => scaleOf(points, isMirrored).x(x))).toEqual([first, 134, last]);
  expect(scaleOf([{ x: 10, y: 5 }], isMirrored).x(10)).toBe(last);
});
