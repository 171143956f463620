import { fold } from '../core/cells/parse/fold';
import type { Group } from '../core/segments/segmentation';
import { languages } from '../core/speech/language';
import { groupName } from '../core/speech/segments/groupName';

/** Keys of groups by key or by name in any language; case does not matter. */
export function namesOfGroups(groups: readonly Pick<Group, 'key' | 'name'>[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { key, name } of groups) {
    for (const called of [key, ...languages.map((language) => groupName(name, language))]) {
      if (!keys.has(comparable(called))) keys.set(comparable(called), key);
    }
  }
  return keys;
}

/** Normalises a name for lookup in `namesOfGroups`; signs alone are kept. */
export function comparable(name: string): string {
  return fold(name) || name.trim();
}
