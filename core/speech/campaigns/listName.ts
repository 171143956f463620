import type { ListKey } from '../../campaigns/campaign';
import type { Language } from '../language';
import { wordsIn } from '../words';

/** The name of a list: what the user does with its people. */
export function listName(key: ListKey, language: Language): string {
  return wordsIn(language, 'listNames')[key];
}
