import type { BudgetTerms } from '../core/campaigns/plan';
import type { Table } from '../core/cells/cell';
import { groupTerms } from '../core/request/fields/plan';
import type { Complaint } from '../core/request/reading';
import { type GroupTermName, readGroupTerms, type TypedGroupTerms } from '../core/request/readRequest';
import type { Group } from '../core/segments/segmentation';
import type { Language } from '../core/speech/language';
import { complaintText } from '../core/speech/request/complaintText';
import { groupName } from '../core/speech/segments/groupName';
import { UserError } from '../files/userError';
import { comparable, namesOfGroups } from './namesOfGroups';
import { type HeaderWords, headerWords, rowsOfGroups } from './rowsOfGroups';

/** Headers as our own budget tab writes them. */
const headers: Readonly<Record<GroupTermName, (text: HeaderWords) => readonly string[]>> = {
  costPerContact: ({ campaigns }) => [campaigns.headers.costPerContact],
  offerPerOrder: ({ campaigns }) => [campaigns.headers.offerPerOrder],
  uplift: ({ campaigns }) => [campaigns.headers.uplift],
  least: ({ campaigns }) => [campaigns.headers.least],
  most: ({ campaigns }) => [campaigns.headers.most],
};

/**
 * Reads the terms of contacting each group from a table, such as an edited budget tab of our report. Throws a UserError
 * about a table without terms, a name that is not a group, and a number out of range.
 */
export function groupTermsIn(
  tables: readonly Table[],
  groups: readonly Group[],
  file: string,
  language: Language,
): NonNullable<BudgetTerms['groups']> {
  const text = headerWords(language);
  const headerOf = (name: GroupTermName) => headers[name](text)[0];
  const rows = rowsOfGroups(tables, headers);
  if (rows === null) {
    const columns = (Object.keys(headers) as GroupTermName[]).map(headerOf);
    throw new UserError((say) => say.noTableOfGroups({ file, group: text.segments.headers.group, columns }));
  }
  const keys = namesOfGroups(groups);
  const typed: Record<string, { readonly name: string; readonly terms: TypedGroupTerms }> = {};
  for (const { name, cells } of rows) {
    const key = keys.get(comparable(name));
    if (key === undefined) {
      const known = groups.map((group) => groupName(group.name, language));
      throw new UserError((say) => say.unknownGroup({ file, got: name, known }));
    }
    typed[key] = { name, terms: { ...typed[key]?.terms, ...Object.fromEntries(cells) } };
  }
  return Object.fromEntries(
    Object.entries(typed).map(([key, { name: group, terms }]) => {
      const read = readGroupTerms(terms, language, 'command');
      for (const [name, complaint] of Object.entries(read.complaints) as [GroupTermName, Complaint][]) {
        const message = complaintText(groupTerms[name], complaint, language, 'command');
        throw new UserError((say) => say.badGroupTerm({ file, group, column: headerOf(name), message }));
      }
      return [key, read.terms];
    }),
  );
}
