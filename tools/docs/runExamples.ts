import { catalog } from '../../core/functions/catalog/catalog';
import { type FormattedResult, formatResult } from '../../core/functions/formatResult';
import type { exampleResults } from '../../core/functions/help/exampleResults';
import type { FunctionName } from '../../core/speech/functionHelp/functionHelp';
import type { Language } from '../../core/speech/language';
import { exampleInputs, exampleShop } from './exampleShop';

/** What every example of every function gives on the sample shop, in every language. */
export function runExamples(): typeof exampleResults {
  const shop = exampleShop();
  const results = (language: Language) => {
    const found: Partial<Record<FunctionName, readonly FormattedResult[]>> = {};
    for (const { name, examples, run } of catalog) {
      found[name] = examples.map((example) =>
        formatResult(run(exampleInputs(example, shop), { language, mostCells: 1e6 }), language),
      );
    }
    return found as Record<FunctionName, readonly FormattedResult[]>;
  };
  return { en: results('en'), tr: results('tr'), fa: results('fa') };
}
