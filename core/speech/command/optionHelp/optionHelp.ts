import type { Language } from '../../language';
import { optionHelp as en } from './en';
import { optionHelp as fa } from './fa';
import type { OptionHelps } from './shape';
import { optionHelp as tr } from './tr';

const all: Readonly<Record<Language, OptionHelps>> = { en, tr, fa };

export function optionHelps(language: Language): OptionHelps {
  return all[language];
}
