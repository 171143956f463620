import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export function backtestWords(language: Language): Words['backtest'] {
  return wordsIn(language, 'backtest');
}
