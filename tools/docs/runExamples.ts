import { catalog } from '../../core/functions/catalog/catalog';
import {
  type ExampleResult,
  type ExampleResults,
  exampleResult,
} from '../../core/functions/help/exampleResult';
import type { FunctionName } from '../../core/speech/functionHelp/functionHelp';
import type { Language } from '../../core/speech/language';
import { exampleInputs, exampleShop } from './exampleShop';

type Results = Readonly<Record<FunctionName, readonly ExampleResult[]>>;

/** What every example of every function gives on the sample shop, in every language. */
export function runExamples(): ExampleResults {
  const shop = exampleShop();
  const resultsIn = (language: Language): Results => {
    const found: Partial<Record<FunctionName, readonly ExampleResult[]>> = {};
    for (const { name, examples, run } of catalog) {
      found[name] = examples.map((example) =>
        exampleResult(run(exampleInputs(example, shop), { language, mostCells: 1e6 })),
      );
    }
    return found as Results;
  };
  const results = resultsIn('en');
  const wordsIn = (language: Language) => translated(cellsOf(results), cellsOf(resultsIn(language)));
  return { results, words: { tr: wordsIn('tr'), fa: wordsIn('fa') } };
}

type ExampleCell = string | number;

function cellsOf(results: Results): ExampleCell[] {
  return Object.values(results).flatMap((each) => each.flatMap(({ rows, more }) => [...rows.flat(), more]));
}

/** The texts that differ. Throws when a number differs, or when one text has two translations. */
function translated(english: readonly ExampleCell[], others: readonly ExampleCell[]): Record<string, string> {
  const words = new Map<ExampleCell, ExampleCell>();
  english.forEach((cell, i) => {
    const known = words.get(cell) ?? others[i];
    if (known !== others[i] || (typeof cell === 'number' && cell !== known))
      throw new Error(`${cell} of an example is ${known} and ${others[i]} in another language`);
    words.set(cell, known);
  });
  const different = [...words].filter(([cell, word]) => cell !== word);
  return Object.fromEntries(different.map(([cell, word]) => [String(cell), String(word)]));
}
