import type { Language } from '../language';
import { wordsIn } from '../words';
import type { ExampleResults } from './exampleResult';

export function exampleResults(language: Language): ExampleResults {
  return wordsIn(language, 'exampleResults');
}
