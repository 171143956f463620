import { fold } from '../core/cells/parse/fold';
import type { Group } from '../core/segments/segmentation';
import { languages } from '../core/speech/language';
import { groupName } from '../core/speech/segments/groupText';

/** Keys of groups by what people call them: the key itself or the name in any language, in whatever case. */
export function namesOfGroups(groups: readonly Pick<Group, 'key' | 'name'>[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { key, name } of groups) {
    for (const called of [key, ...languages.map((language) => groupName(name, language))]) {
      if (!keys.has(comparable(called))) keys.set(comparable(called), key);
    }
  }
  return keys;
}

/** As it is looked up in `namesOfGroups`; signs alone stay as they are. */
export function comparable(name: string): string {
  return fold(name) || name.trim();
}
