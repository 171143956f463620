/** The user's edits of the actions of groups and lists. */

import type { Action, ActionEdits, ListKey } from '../../core/campaigns/campaign';
import type { GroupName } from '../../core/segments/segmentation';
import { actionFor, actionForList } from '../../core/speech/campaigns/actionText';
import type { Language } from '../../core/speech/language';

/** What can be changed; how it is measured and what can go wrong belong to the proposal. */
export const actionFields = ['action', 'message', 'channel', 'offer', 'owner'] as const;

export type ActionField = (typeof actionFields)[number];

/** A list of this week, or a group. */
export type ActionTarget =
  | { readonly list: ListKey; readonly key: string }
  | { readonly list: null; readonly key: string; readonly name: GroupName };

/** The action, with the user's edits in place of the proposal. */
export function actionOf(target: ActionTarget, edits: ActionEdits, language: Language): Action {
  return target.list === null
    ? actionFor(target, edits, language)
    : actionForList(target.list, edits, language);
}

/** The edits with one more; a text that is what is proposed, or blank where something is proposed, is none. */
export function edited(
  edits: ActionEdits,
  target: ActionTarget,
  field: ActionField,
  text: string,
  language: Language,
): ActionEdits {
  const { [target.key]: before = {}, ...others } = edits;
  const { [field]: _, ...rest } = before;
  const proposed = actionOf(target, {}, language)[field];
  const own = text.trim() === '' || text.trim() === proposed ? rest : { ...rest, [field]: text.trim() };
  return Object.keys(own).length === 0 ? others : { ...others, [target.key]: own };
}
