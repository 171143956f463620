import type { Group } from '../segments/segmentation';
import type { ActionKey } from './campaign';

/** Key of the action proposed for a group; null for groups without one (columns, clusters, rules). */
export function actionKeyOf({ name }: Pick<Group, 'name'>): ActionKey | null {
  switch (name.kind) {
    case 'segment':
      return name.segment;
    case 'plain':
      return name.group;
    case 'lifecycle':
      return name.stage;
    case 'tier':
      return name.tier === 1 ? 'top' : name.tier === name.of ? 'rest' : 'middle';
    case 'abc':
      return name.letter === 'A' ? 'top' : name.letter === 'B' ? 'middle' : 'rest';
    // Crossed with value: the second part is the value tier.
    case 'pair':
      return actionKeyOf({ name: name.second }) ?? actionKeyOf({ name: name.first });
    default:
      return null;
  }
}

/**
 * Default Δp until a control group has measured it: additional share of contacted customers who order within 90 days.
 *
 * 0.05 for customers who have gone quiet is the only published number (Merkle's cruise line: 5 % of lapsed guests came
 * back; a single case, reported by the vendor). The others are our assumptions: lower for customers who order anyway,
 * and lower still for lost ones.
 */
export function assumedUplift(key: ActionKey | null): number {
  return (key === null ? undefined : uplifts[key]) ?? 0.03;
}

const uplifts: Readonly<Partial<Record<ActionKey, number>>> = {
  best: 0.02,
  regulars: 0.02,
  slipping_away: 0.05,
  probably_gone: 0.01,
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
