import type { Role } from '../../core/cells/columns/columns';
import { fields } from '../../core/request/fields';
import { columns } from '../../core/request/fields/columns';
import { reading } from '../../core/request/fields/reading';
import { UserError } from '../../files/userError';
import type { Command } from '../options/parseCommand';

/** Columns that DuckDB reads. */
const readRoles: readonly Role[] = [
  ...(['customer', 'date', 'amount', 'orderId', 'status', 'paymentStatus'] as const),
  ...(['currency', 'quantity'] as const),
];

/** Answers to questions that the DuckDB path supports. */
const followed = ['dateOrder', 'decimalMark', 'currency', 'pendingOrders', 'unknownStatus'];
const done = { duplicateOrders: 'all', merges: false, freeOrders: 'count', exchangeRates: false } as const;

/** Throws a UserError about the first option that needs the rows in memory. */
export function refuseWhatNeedsRows(command: Command): void {
  const { covariates, scheme, encoding, sheet } = command;
  const named = [
    ...(covariates.length > 0 ? [fields.covariates.option.name] : []),
    ...(scheme.name === 'columns' ? [fields.columns.option.name] : []),
    ...(encoding !== null ? [fields.encoding.option.name] : []),
    ...(sheet !== null ? [fields.sheet.option.name] : []),
    ...(Object.entries(command.columns) as [Role, string][])
      .filter(([role, typed]) => !readRoles.includes(role) && typed.toLowerCase() !== 'none')
      .map(([role]) => columns[role].option.name),
    ...(Object.entries(command.reading) as [keyof typeof reading, unknown][])
      .filter(
        ([name, value]) => !followed.includes(name) && (done as Record<string, unknown>)[name] !== value,
      )
      .map(([name]) => reading[name].option.name),
  ];
  const [option] = named;
  if (option !== undefined) throw new UserError((say) => say.needsRows({ option: `--${option}` }));
}
