import { actionKeyOf } from '../core/campaigns/actions';
import { type Action, type ActionEdits, type ActionKey, listKeys } from '../core/campaigns/campaign';
import type { Table } from '../core/cells/cell';
import type { Group } from '../core/segments/segmentation';
import { proposedAction } from '../core/speech/campaigns/actionText';
import { listName } from '../core/speech/campaigns/listName';
import { type Language, languages } from '../core/speech/language';
import { groupName } from '../core/speech/segments/groupName';
import { segmentWords } from '../core/speech/segments/segmentWords';
import { UserError } from '../files/userError';
import { comparable, namesOfGroups } from './namesOfGroups';
import { type HeaderWords, headerWords, rowsOfGroups } from './rowsOfGroups';

/** Headers as our own report writes them. */
const fields: Readonly<Record<keyof Action, (text: HeaderWords) => readonly string[]>> = {
  action: ({ campaigns, report }) => [campaigns.headers.action, report.columns.action],
  message: ({ campaigns }) => [campaigns.headers.message],
  channel: ({ campaigns }) => [campaigns.headers.channel],
  offer: ({ campaigns }) => [campaigns.headers.offer],
  kpi: ({ campaigns }) => [campaigns.headers.kpi],
  risk: ({ campaigns }) => [campaigns.headers.risk],
  owner: ({ campaigns }) => [campaigns.headers.owner],
};

/**
 * Reads the user's edits of actions from a table, such as an edited report of ours. Unchanged proposals are left out.
 * Throws a UserError about a table without actions and about a name that is not a group or list.
 */
export function readActions(
  tables: readonly Table[],
  groups: readonly Group[],
  file: string,
  language: Language,
): ActionEdits {
  const rows = rowsOfGroups(tables, fields);
  const segments = segmentWords(language);
  if (rows === null) {
    const columns = Object.values(fields).map((of) => of(headerWords(language))[0]);
    throw new UserError((say) => say.noTableOfGroups({ file, group: segments.headers.group, columns }));
  }
  const keys = new Map([...namesOfLists(), ...namesOfGroups(groups)]);
  const edits: Record<string, Partial<Action>> = {};
  for (const { name, cells } of rows) {
    const key = keys.get(comparable(name));
    if (key === undefined) {
      const known = [
        ...groups.map((group) => groupName(group.name, language)),
        ...listKeys.map((list) => listName(list, language)),
      ];
      throw new UserError((say) => say.unknownGroup({ file, got: name, known }));
    }
    const proposals = proposalsFor(key, groups);
    const own = cells
      .map(([field, cell]) => [field, String(cell)] as const)
      .filter(([field, text]) => !proposals.some((proposed) => proposed[field] === text));
    if (own.length > 0) edits[key] = { ...edits[key], ...Object.fromEntries(own) };
  }
  return edits;
}

function namesOfLists(): readonly (readonly [string, string])[] {
  return listKeys.flatMap((key) =>
    [key, ...languages.map((language) => listName(key, language))].map(
      (name) => [comparable(name), key] as const,
    ),
  );
}

/** Our proposals in every language, which do not count as the user's edits. */
function proposalsFor(key: string, groups: readonly Group[]): readonly Action[] {
  const group = groups.find((one) => one.key === key);
  const known = group === undefined ? (key as ActionKey) : actionKeyOf(group);
  return known === null ? [] : languages.map((language) => proposedAction(known, language));
}
