/** What a table leaves open about how it is read; each is a question of the sidebar's check. */
import { type Field, worded } from '../field';

const counted = worded(
  [
    ['count', 'count'],
    ['leave-out', 'leaveOut'],
  ] as const,
  [['leave', 'leaveOut']],
);

const asked = (id: string) => ({ section: 'check', id, mayBeEmpty: true }) as const;

export const reading = {
  dateOrder: {
    ...worded(
      [
        ['day-first', 'dayFirst'],
        ['month-first', 'monthFirst'],
      ] as const,
      [
        ['dmy', 'dayFirst'],
        ['mdy', 'monthFirst'],
      ],
    ),
    wizard: asked('answer-dateOrder'),
    option: { name: 'date-order' },
    memory: 'answer.dateOrder',
  },
  swappedDates: {
    ...worded([
      ['as-they-stand', 'asTheyStand'],
      ['swapped', 'swapped'],
    ] as const),
    wizard: asked('answer-swappedDates'),
    option: { name: 'date-cells' },
    memory: 'answer.swappedDates',
  },
  decimalMark: {
    ...worded(
      [
        ['comma', ','],
        ['point', '.'],
      ] as const,
      [
        [',', ','],
        ['.', '.'],
      ],
    ),
    wizard: asked('answer-decimalMark'),
    option: { name: 'decimal' },
    memory: 'answer.decimalMark',
  },
  currency: {
    kind: 'currency',
    example: 'EUR',
    wizard: asked('answer-currency'),
    option: { name: 'currency' },
    memory: 'answer.currency',
  },
  exchangeRates: {
    kind: 'switch',
    standard: true,
    option: { name: 'no-rates' },
  },
  pendingOrders: {
    ...counted,
    wizard: asked('answer-pendingOrders'),
    option: { name: 'pending' },
    memory: 'answer.pendingOrders',
  },
  unknownStatus: {
    ...counted,
    standard: 'count',
    wizard: asked('answer-unknownStatus'),
    option: { name: 'unknown-status' },
    memory: 'answer.unknownStatus',
  },
  freeOrders: {
    ...counted,
    standard: 'count',
    wizard: asked('answer-freeOrders'),
    option: { name: 'free' },
    memory: 'answer.freeOrders',
  },
  duplicateOrders: {
    ...worded([
      ['once', 'once'],
      ['all', 'all'],
    ] as const),
    standard: 'once',
    wizard: asked('answer-duplicateOrders'),
    option: { name: 'duplicates' },
    memory: 'answer.duplicateOrders',
  },
  merges: {
    kind: 'switch',
    standard: true,
    wizard: asked('answer-merges'),
    option: { name: 'no-merge' },
    memory: 'answer.merges',
  },
  /** The sidebar and the formulas know the workbook's. */
  timeZone: {
    kind: 'timeZone',
    example: 'Europe/Istanbul',
    option: { name: 'time-zone' },
  },
  dateSystem: {
    ...worded([
      ['1900', 1900],
      ['1904', 1904],
    ] as const),
    standard: 1900,
    option: { name: 'date-system' },
  },
} as const satisfies Readonly<Record<string, Field>>;
