import { catalog } from '../../core/functions/catalog/catalog';
import { exampleResult } from '../../core/functions/help/exampleResult';
import type { ExampleResult, ExampleResults } from '../../core/speech/exampleResults/exampleResult';
import type { Language } from '../../core/speech/language';
import { exampleInputs, exampleShop } from './exampleShop';

const shop = exampleShop();

/** What every example of every function gives on the sample shop. */
export function runExamples(language: Language): ExampleResults {
  const found: Partial<Record<keyof ExampleResults, readonly ExampleResult[]>> = {};
  for (const { name, examples, run } of catalog) {
    found[name] = examples.map((example) =>
      exampleResult(run(exampleInputs(example, shop), { language, mostCells: 1e6 })),
    );
  }
  return found as ExampleResults;
}
