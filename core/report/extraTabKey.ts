import { isListKey, type ListKey } from '../campaigns/campaign';

/** A tab that is written only when it is asked for: a list of the plan, or a group of the chosen scheme by its key. */
export type ExtraTab =
  | { readonly kind: 'list'; readonly list: ListKey }
  | { readonly kind: 'group'; readonly group: string };

/** The extra tab that a tab of ours is, by its key; null for all others. */
export function extraTabOf(key: string): ExtraTab | null {
  const [, kind, name = ''] = /^(list|group)-(.+)$/.exec(key) ?? [];
  if (kind === 'group') return { kind, group: name };
  return kind === 'list' && isListKey(name) ? { kind, list: name } : null;
}
