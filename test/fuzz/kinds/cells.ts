import * as fc from 'fast-check';
import { columnOf } from '../../../core/cells/column';
import { findColumns } from '../../../core/cells/columns/findColumns';
import { parseAmounts } from '../../../core/cells/parse/parseAmounts';
import { parseDates } from '../../../core/cells/parse/parseDates';
import { tableOf } from '../../../core/cells/table';
import { kindOf } from '../kind';
import { nastyCell } from '../nasty';

/** Single columns through the readers of days, amounts and headers. */
export const cellsKind = kindOf({
  name: 'cells',
  share: 0.3,
  input: fc.array(nastyCell, { minLength: 1, maxLength: 6 }),
  wrongWith(cells) {
    const column = columnOf(cells);
    const amounts = [...parseAmounts(column).values];
    const days = [...parseDates(column).days];
    findColumns(tableOf([cells, cells]));
    findColumns(tableOf(cells.map((cell) => [cell])));
    return amounts.concat(days).some((value) => Math.abs(value) === Number.POSITIVE_INFINITY)
      ? 'an infinite value'
      : '';
  },
});
