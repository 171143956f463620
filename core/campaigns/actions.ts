import type { Language } from '../locales/language';
import { messages } from '../locales/messages';
import { type SegmentKey, segmentKeys } from '../segments/segment';
import type { Group } from '../segments/segmentation';
import { type Action, type ActionEdits, type ActionKey, type ListKey, listKeys } from './campaign';

/** What is known to do with a group; null for groups of the user's own making (columns, clusters, rules). */
export function actionKeyOf({ name }: Pick<Group, 'name'>): ActionKey | null {
  switch (name.kind) {
    case 'segment':
      return name.segment;
    case 'lifecycle':
      return name.stage;
    case 'tier':
      return name.tier === 1 ? 'top' : name.tier === name.of ? 'rest' : 'middle';
    case 'abc':
      return name.letter === 'A' ? 'top' : name.letter === 'B' ? 'middle' : 'rest';
    // Crossed with value: the second part says what somebody is worth.
    case 'pair':
      return actionKeyOf({ name: name.second }) ?? actionKeyOf({ name: name.first });
    default:
      return null;
  }
}

/** The action that is proposed for what a group or list is known as. */
export function proposedAction(key: ActionKey, language: Language): Action {
  const { campaigns, report } = messages(language);
  if (isSegment(key)) return { ...campaigns.segments[key], action: report.segments[key].action, owner: '' };
  const { action, channel, offer, kpi, risk } = isList(key)
    ? campaigns.lists[key]
    : key === 'active' || key === 'infrequent' || key === 'lapsed'
      ? campaigns.lifecycle[key]
      : campaigns.values[key];
  return { action, channel, offer, kpi, risk, owner: '' };
}

const nothing: Action = { action: '', channel: '', offer: '', kpi: '', risk: '', owner: '' };

/** The action for a group: the user's own words where there are any, else the proposal, else nothing. */
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

/**
 * Δp that is assumed until a control group has shown it: how many more of those contacted order within 90 days.
 *
 * 0.05 for customers who have gone quiet is the one published number there is (Merkle's cruise line: 5 % of lapsed
 * guests came back; a single case, told by the vendor). All others are set lower for those who order anyway and
 * lower again for those who are gone.
 */
export function assumedUplift(key: ActionKey | null): number {
  return (key === null ? undefined : uplifts[key]) ?? 0.03;
}

const uplifts: Readonly<Partial<Record<ActionKey, number>>> = {
  champions: 0.02,
  loyal: 0.02,
  active: 0.02,
  top: 0.02,
  about_to_sleep: 0.05,
  at_risk: 0.05,
  cant_lose: 0.05,
  need_attention: 0.05,
  lapsed_but_loyal: 0.05,
  slipping: 0.05,
  overdue: 0.05,
  hibernating: 0.02,
  lapsed: 0.02,
  lost: 0.01,
};

function isSegment(key: ActionKey): key is SegmentKey {
  return (segmentKeys as readonly string[]).includes(key);
}

function isList(key: ActionKey): key is ListKey {
  return (listKeys as readonly string[]).includes(key);
}
