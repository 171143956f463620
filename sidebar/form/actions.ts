/** The user's edits of the actions of groups and lists. */

import type { Action, ActionEdits, ListKey } from '../../core/campaigns/campaign';
import type { GroupName } from '../../core/segments/segmentation';
import { actionFor, actionForList } from '../../core/speech/campaigns/actionText';
import type { Language } from '../../core/speech/language';

/** Editable fields; measure and risk always come from the proposal. */
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

/** Adds an edit. A text equal to the proposal, or blank instead of a proposal, removes the edit. */
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
  const edit = text.trim() === '' || text.trim() === proposed ? rest : { ...rest, [field]: text.trim() };
  return Object.keys(edit).length === 0 ? others : { ...others, [target.key]: edit };
}
