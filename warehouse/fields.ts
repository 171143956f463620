/** Options of the command that writes SQL. Names of tables and columns are checked when they are written. */
import { choices, type Field, worded } from '../core/request/field';
import { fields as shared } from '../core/request/fields';
import { dialectNames } from './dialect';

const day = { kind: 'day', example: shared.asOf.example } as const;

export const fields = {
  dialect: { ...choices(dialectNames), option: { name: 'dialect' } },
  table: { kind: 'text', example: 'shop.orders', option: { name: 'table' } },
  customer: { kind: 'column', example: 'customer_id', option: { name: 'customer' } },
  date: { kind: 'column', example: 'created_at', option: { name: 'date' } },
  amount: { kind: 'column', example: 'total', option: { name: 'amount' } },
  orderId: { kind: 'column', example: 'order_id', option: { name: 'order-id' } },
  /** Column and value: only rows with this value count. */
  status: { kind: 'text', example: 'status=paid', option: { name: 'status', repeatable: true } },
  asOf: { ...day, option: { name: 'day' } },
  compareTo: { ...day, option: { name: 'compare-to' } },
  /** One customer in this many, chosen by digits of a hash that are 0. */
  sample: {
    ...worded([
      ['16', 16],
      ['256', 256],
      ['4096', 4096],
    ] as const),
    option: { name: 'sample' },
  },
  model: { kind: 'file', holds: 'fit', example: 'fitted.json', option: { name: 'model' } },
  patterns: { kind: 'file', holds: 'patterns', example: 'patterns.csv', option: { name: 'patterns' } },
  /** A table in the warehouse. */
  scores: { kind: 'text', example: 'shop.scores', option: { name: 'scores' } },
  /** Name prefix of result tables. */
  into: { kind: 'text', example: 'shop.clv', option: { name: 'into' } },
  /** A folder. */
  out: { kind: 'file', holds: 'queries', example: 'sql', option: { name: 'out' } },
  locale: { kind: 'language', example: shared.locale.example, option: { name: 'locale' } },
  help: { kind: 'switch', option: { name: 'help', letter: 'h' } },
} as const satisfies Readonly<Record<string, Field>>;
