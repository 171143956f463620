import { isListKey, type ListKey } from '../campaigns/campaign';

/** A tab that is written on request: a list of the plan, or a group of the chosen scheme by its key. */
export type ExtraTab =
  | { readonly kind: 'list'; readonly list: ListKey }
  | { readonly kind: 'group'; readonly group: string };

/** The extra tab with this tab key; null for other tabs. */
export function extraTabOf(key: string): ExtraTab | null {
  const [, kind, name = ''] = /^(list|group)-(.+)$/.exec(key) ?? [];
  if (kind === 'group') return { kind, group: name };
  return kind === 'list' && isListKey(name) ? { kind, list: name } : null;
}
