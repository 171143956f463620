import { actionKeyOf } from '../../campaigns/actions';
import {
  type Action,
  type ActionEdits,
  type ActionKey,
  type ListKey,
  listKeys,
} from '../../campaigns/campaign';
import { type PlainKey, plainKeys } from '../../segments/plainGroup';
import { type SegmentKey, segmentKeys } from '../../segments/segment';
import type { Group } from '../../segments/segmentation';
import type { Language } from '../language';
import { reportWords } from '../report/reportWords';
import { campaignWords } from './campaignWords';

/** The proposed action for the key of a group or list. */
export function proposedAction(key: ActionKey, language: Language): Action {
  const campaigns = campaignWords(language);
  const report = reportWords(language);
  if (isSegment(key))
    return { ...campaigns.segments[key], action: report.segments[key].action, message: '', owner: '' };
  if (isList(key)) {
    const { action, message, channel, offer, kpi, risk } = campaigns.lists[key];
    return { action, message, channel, offer, kpi, risk, owner: '' };
  }
  const { action, channel, offer, kpi, risk } = isPlain(key)
    ? campaigns.plain[key]
    : key === 'active' || key === 'infrequent' || key === 'lapsed'
      ? campaigns.lifecycle[key]
      : campaigns.values[key];
  return { action, message: '', channel, offer, kpi, risk, owner: '' };
}

const nothing: Action = { action: '', message: '', channel: '', offer: '', kpi: '', risk: '', owner: '' };

/** The action for a group: the user's edits over the proposal; empty texts without a proposal. */
export function actionFor(
  group: Pick<Group, 'key' | 'name'>,
  edits: ActionEdits,
  language: Language,
): Action {
  const known = actionKeyOf(group);
  return { ...(known === null ? nothing : proposedAction(known, language)), ...edits[group.key] };
}

/** The same for a list. */
export function actionForList(key: ListKey, edits: ActionEdits, language: Language): Action {
  return { ...proposedAction(key, language), ...edits[key] };
}

function isSegment(key: ActionKey): key is SegmentKey {
  return (segmentKeys as readonly string[]).includes(key);
}

function isPlain(key: ActionKey): key is PlainKey {
  return (plainKeys as readonly string[]).includes(key);
}

function isList(key: ActionKey): key is ListKey {
  return (listKeys as readonly string[]).includes(key);
}
