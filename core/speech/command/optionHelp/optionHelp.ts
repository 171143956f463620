import type { Language } from '../../language';
import { wordsIn } from '../../words';
import type { OptionHelps } from './shape';

export function optionHelps(language: Language): OptionHelps {
  return wordsIn(language, 'optionHelp');
}
