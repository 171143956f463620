import type { TabSpec } from '../../host/spec';
import { formatCount } from '../../speech/format';
import { below, rowAfterNotes } from '../layout';
import type { PlanContext } from '../planContext';
import { listNotes } from './listNotes';
import { letterTable, listsTable } from './listTables';

/** Maximum number of customers shown per list. */
const mostOfList = 2000;

/** All lists that the orders allow, with merge fields. */
export function listsTab(context: PlanContext): TabSpec {
  const { plan, words, language } = context;
  const { listReasons, lists: advice } = words.campaigns;
  const all = plan.lists();
  const made = all.filter(({ reason }) => reason === null);
  const notes = [
    words.plan.notes.lists,
    ...(all.some(({ customers }) => customers.length > mostOfList)
      ? [words.plan.notes.mostOfList({ count: formatCount(mostOfList, language) })]
      : []),
    ...listNotes(context, made),
    ...all.flatMap(({ key, reason }) =>
      reason === null
        ? []
        : [words.plan.notes.listResult({ list: advice[key].name, verdict: listReasons[reason] })],
    ),
  ];
  const lists = listsTable(context, 'lists', made, rowAfterNotes(notes));
  const letters = letterTable(context, 'listCustomers', made, below(lists), mostOfList);
  return {
    key: 'lists',
    name: words.plan.tabs.lists,
    heading: words.plan.headings.lists,
    notes,
    tables: [lists, letters].filter(({ rows }) => rows.length > 0),
    charts: [],
    frozenRows: 0,
  };
}
