import { catalog } from '../../core/functions/catalog/catalog';
import type { exampleResults } from '../../core/functions/help/exampleResults';
import { type ShownResult, shownResult } from '../../core/functions/shownResult';
import type { FunctionName } from '../../core/speech/functionHelp/functionHelp';
import type { Language } from '../../core/speech/language';
import { exampleInputs, exampleShop } from './exampleShop';

/** What every example of every function gives on the sample shop, in every language. */
export function runExamples(): typeof exampleResults {
  const shop = exampleShop();
  const results = (language: Language) => {
    const found: Partial<Record<FunctionName, readonly ShownResult[]>> = {};
    for (const { name, examples, run } of catalog) {
      found[name] = examples.map((example) =>
        shownResult(run(exampleInputs(example, shop), { language, mostCells: 1e6 }), language),
      );
    }
    return found as Record<FunctionName, readonly ShownResult[]>;
  };
  return { en: results('en'), tr: results('tr'), fa: results('fa') };
}
