import { codeColumn } from '../../cells/column';
import type { Role } from '../../cells/columns/columns';
import { currencyInHeader } from '../../cells/parse/currency';
import type { ReadingChoices } from '../account/readingChoices';
import type { RowGrouping } from '../grouping/groupRows';
import { columnOfRole, type DataRows } from '../lines/dataRows';
import type { OddRows } from '../lines/oddRows';
import type { ParsedRows } from '../lines/parseRows';
import {
  currenciesOfAmounts,
  currenciesOfColumn,
  noCurrencies,
  type RowCurrencies,
  spreadOverOrders,
} from './currencies';
import { type InOneCurrency, type Rates, settleCurrency } from './settleCurrency';

/** The money of every row, in one currency. */
export interface RowMoney extends InOneCurrency {
  readonly currencies: RowCurrencies;
}

/** Converts all amounts to one currency, if the table or the user says how. */
export function readMoney(
  data: DataRows,
  parsed: ParsedRows,
  { kind }: OddRows,
  { order, orderCount }: RowGrouping,
  choices: ReadingChoices,
): RowMoney {
  const { headers, roles } = data.found;
  const currencies = currenciesOf(data, parsed, kind);
  const several = currencies.names.length > 1;
  const ofRow = several ? spreadOverOrders(currencies, order, orderCount) : currencies.ofRow;
  const rates = choices.exchangeRates === false ? null : ratesIn(data);
  const money = settleCurrency(ofRow, currencies, parsed, kind, choices.currency, rates);
  const { settled } = money;
  if (settled.how !== 'one' || settled.currency !== null || roles.amount === undefined) {
    return { ...money, currencies };
  }
  const currency = currencyInHeader(headers[roles.amount]);
  return { ...money, settled: { how: 'one', currency }, currencies };
}

/** Currencies from the currency column; if it names none, from the amounts. */
function currenciesOf(data: DataRows, { amounts }: ParsedRows, odd: Uint8Array): RowCurrencies {
  const named = columnOfRole(data, 'currency');
  const currencies = named ? currenciesOfColumn(codeColumn(named), odd) : noCurrencies;
  if (currencies.names.length > 0 || amounts.currencies.size === 0) return currencies;
  const written = columnOfRole(data, 'amount');
  return written ? currenciesOfAmounts(codeColumn(written), odd) : noCurrencies;
}

function ratesIn(data: DataRows): Rates {
  const column = (role: Role) => columnOfRole(data, role);
  return {
    exchangeRate: column('exchangeRate'),
    convertedAmount: column('convertedAmount'),
    convertedRefund: column('convertedRefund'),
    convertedCurrency: column('convertedCurrency'),
    platform: data.found.platform,
  };
}
