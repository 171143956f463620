import type { Role } from '../../core/cells/columns/columns';
import type { Problem } from '../../core/cells/problem';
import { modelChoices } from '../../core/model/choose/modelChoices';
import { knowsCovariates } from '../../core/model/covariates/covariateModels';
import { fields } from '../../core/request/fields';
import { columns } from '../../core/request/fields/columns';
import { reading } from '../../core/request/fields/reading';
import { writeField } from '../../core/request/writeField';

/** The options, as typed, that solve a problem or change its default handling; [] if there are none. */
export function optionsOf(problem: Problem): readonly string[] {
  switch (problem.code) {
    case 'noCustomerColumn':
    case 'unnamedRows':
      return columnOptions('customer');
    case 'noDateColumn':
    case 'oneDayEach':
      return columnOptions('date');
    case 'noAmountColumn':
      return columnOptions('amount');
    case 'unreadableColumn':
      return columnOptions(problem.params.field);
    case 'severalDateColumns':
      return columnOptions('date', problem.params.headers);
    case 'severalAmountColumns':
      return columnOptions('amount', problem.params.headers);
    case 'ambiguousDates':
      return answers('dateOrder', 'dayFirst', 'monthFirst');
    case 'swappedDates':
      return answers('swappedDates', 'asTheyStand', 'swapped');
    case 'ambiguousAmounts':
      return answers('decimalMark', ',', '.');
    case 'severalCurrencies':
      return answers('currency', ...problem.params.currencies);
    case 'tomansAndRials':
      return answers('currency', 'IRT', 'IRR');
    case 'otherCurrencies':
      return answers('currency', 'CODE');
    case 'pendingOrders':
      return answers('pendingOrders', 'leaveOut');
    case 'pendingLeftOut':
      return answers('pendingOrders', 'count');
    case 'unknownStatus':
      return answers('unknownStatus', 'leaveOut');
    case 'duplicateRows':
      return answers('duplicateOrders', 'all');
    case 'mergedCustomers':
      return [`--${reading.merges.option.name}`];
    case 'convertedAmounts':
      return [`--${reading.exchangeRates.option.name}`];
    case 'knownByCells':
      return columnOptions(problem.params.role);
    case 'priceTimesQuantity':
      return columnOptions('amount');
    case 'orderOfSeveralCustomers':
    case 'orderNumbersRestart':
      return columnOptions('orderId');
    case 'customersAfterAsOf':
      return [`--${fields.asOf.option.name} ${problem.params.last}`];
    case 'ordersGrow':
      return [fileOption('priceIndex')];
    case 'seasonNeedsYears':
      return [fileOption('seasonIndex')];
    case 'covariatesOnlyExplain':
      return modelChoices
        .filter((choice) => choice !== 'auto' && knowsCovariates(choice))
        .map((model) => `--${fields.model.option.name} ${model}`);
    default:
      return [];
  }
}

function columnOptions(role: Role, headers: readonly string[] = ['COLUMN']): readonly string[] {
  return headers.map((header) => `--${columns[role].option.name} ${inOneWord(header)}`);
}

function fileOption(name: 'priceIndex' | 'seasonIndex'): string {
  return `--${fields[name].option.name} ${fields[name].example}`;
}

/** Each answer as it is typed. */
function answers(question: keyof typeof reading, ...values: readonly string[]): readonly string[] {
  const field = reading[question];
  return values.map(
    (value) => `--${field.option.name} ${inOneWord(writeField(field, value as never, 'en', 'command'))}`,
  );
}

/** Quoted so that a shell takes it for one word. */
function inOneWord(word: string): string {
  return /^[\p{L}\d._-]+$/u.test(word) ? word : `"${word.replace(/(["\\$`])/g, '\\$1')}"`;
}
