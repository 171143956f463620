import type { BudgetTerms, GroupTerms } from '../core/campaigns/plan';
import type { Table } from '../core/cells/cell';
import { readAmount } from '../core/cells/parse/readAmount';
import type { Group } from '../core/segments/segmentation';
import type { Language } from '../core/speech/language';
import { groupName } from '../core/speech/segments/groupText';
import { UserError } from '../preview/files/userError';
import { comparable, namesOfGroups } from './namesOfGroups';
import { readShare } from './options/typedNumbers';
import { type HeaderWords, headerWords, rowsOfGroups } from './rowsOfGroups';

type Field = keyof GroupTerms;

/** Headers as our own budget tab writes them. */
const fields: Readonly<Record<Field, (text: HeaderWords) => readonly string[]>> = {
  costPerContact: ({ campaigns }) => [campaigns.headers.costPerContact],
  offerPerOrder: ({ campaigns }) => [campaigns.headers.offerPerOrder],
  uplift: ({ campaigns }) => [campaigns.headers.uplift],
  least: ({ campaigns }) => [campaigns.headers.least],
  most: ({ campaigns }) => [campaigns.headers.most],
};

/** From text; NaN where it is none, or can be read in two ways. */
const read = { share: readShare, money: (text: string) => readAmount(text).value };

const fits: Readonly<Record<Field, (value: number) => boolean>> = {
  costPerContact: (value) => value > 0,
  offerPerOrder: (value) => value >= 0,
  uplift: (value) => value >= 0 && value <= 1,
  least: (value) => value >= 0,
  most: (value) => value >= 0,
};

/**
 * What contacting each group takes and brings, from a table of them: the budget tab of our report, edited, is one.
 * Throws a Refusal about a table without them, a name that is no group, and a number that does not fit.
 */
export function readGroupTerms(
  tables: readonly Table[],
  groups: readonly Group[],
  file: string,
  language: Language,
): NonNullable<BudgetTerms['groups']> {
  const text = headerWords(language);
  const headerOf = (field: Field) => fields[field](text)[0];
  const rows = rowsOfGroups(tables, fields);
  if (rows === null) {
    const columns = (Object.keys(fields) as Field[]).map(headerOf);
    throw new UserError((say) => say.noTableOfGroups({ file, group: text.segments.headers.group, columns }));
  }
  const keys = namesOfGroups(groups);
  const terms: Record<string, Partial<GroupTerms>> = {};
  for (const { name, cells } of rows) {
    const key = keys.get(comparable(name));
    if (key === undefined) {
      const known = groups.map((group) => groupName(group.name, language));
      throw new UserError((say) => say.unknownGroup({ file, got: name, known }));
    }
    const wrong = (field: Field, got: string | number) =>
      new UserError((say) =>
        say.badGroupTerm({ file, group: name, column: headerOf(field), got: String(got) }),
      );
    const numbers = cells.map(([field, cell]): [Field, number] => {
      const value = typeof cell === 'number' ? cell : read[field === 'uplift' ? 'share' : 'money'](cell);
      if (!fits[field](value)) throw wrong(field, cell);
      return [field, value];
    });
    const own: Partial<GroupTerms> = { ...terms[key], ...Object.fromEntries(numbers) };
    const { least = 0, most = null } = own;
    if (most !== null && most < least) throw wrong('most', most);
    terms[key] = own;
  }
  return terms;
}
