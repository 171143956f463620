import type { Language } from '../language';
import { backtest as en } from './en';
import { backtest as fa } from './fa';
import { backtest as tr } from './tr';

const all: Readonly<Record<Language, typeof en>> = { en, tr, fa };

export function backtestWords(language: Language): typeof en {
  return all[language];
}
