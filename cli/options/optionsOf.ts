import type { Problem } from '../../core/cells/problem';

/** The options, as they are typed, that settle a problem or change what was done about it; [] when none does. */
export function optionsOf(problem: Problem): readonly string[] {
  switch (problem.code) {
    case 'noCustomerColumn':
      return ['--customer COLUMN'];
    case 'noDateColumn':
    case 'oneDayEach':
      return ['--date COLUMN'];
    case 'noAmountColumn':
      return ['--amount COLUMN'];
    case 'unreadableColumn':
      return [`--${problem.params.field} COLUMN`];
    case 'severalDateColumns':
      return problem.params.headers.map((header) => `--date ${typed(header)}`);
    case 'severalAmountColumns':
      return problem.params.headers.map((header) => `--amount ${typed(header)}`);
    case 'ambiguousDates':
      return ['--date-order day-first', '--date-order month-first'];
    case 'swappedDates':
      return ['--date-cells as-they-stand', '--date-cells swapped'];
    case 'ambiguousAmounts':
      return ['--decimal comma', '--decimal point'];
    case 'severalCurrencies':
      return problem.params.currencies.map((currency) => `--currency ${typed(currency)}`);
    case 'tomansAndRials':
      return ['--currency IRT', '--currency IRR'];
    case 'otherCurrencies':
      return ['--currency CODE'];
    case 'pendingOrders':
      return ['--pending leave-out'];
    case 'pendingLeftOut':
      return ['--pending count'];
    case 'unknownStatus':
      return ['--unknown-status leave-out'];
    case 'duplicateRows':
      return ['--duplicates all'];
    case 'unnamedRows':
      return ['--customer COLUMN'];
    case 'mergedCustomers':
      return ['--no-merge'];
    default:
      return [];
  }
}

/** As a shell takes it for one word. */
function typed(word: string): string {
  return /^[\p{L}\d._-]+$/u.test(word) ? word : `"${word.replace(/(["\\$`])/g, '\\$1')}"`;
}
