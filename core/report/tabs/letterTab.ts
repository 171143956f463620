import { assumedUplift } from '../../campaigns/actions';
import type { ListKey, MergeFields } from '../../campaigns/campaign';
import type { PlannedList } from '../../campaigns/plannedLists';
import type { Cell } from '../../cells/cell';
import type { TableColumn, TableSpec, TabSpec } from '../../host/spec';
import { listName } from '../../speech/campaigns/listName';
import { formatCount } from '../../speech/format';
import { column, rowAfterNotes } from '../layout';
import type { PlanContext } from '../planContext';
import { provenance } from '../provenance';
import { dayCell, dayColumn, moneyColumn } from '../reportContext';

/** Maximum number of customers shown. */
const mostOfList = 2000;

/** One list as a tab of its own, with what a letter can say; null when there is no such list. */
export function letterTab(context: PlanContext, key: ListKey): TabSpec | null {
  const { plan, words, language } = context;
  const list = plan.lists().find((one) => one.key === key);
  if (list === undefined) return null;
  const name = listName(key, language);
  const { meaning } = words.campaigns.lists[key];
  const { notes: say } = words.campaigns;
  const notes = [
    provenance(context),
    list.reason === null ? meaning : words.campaigns.listReasons[list.reason],
    ...(list.customers.length > mostOfList
      ? [words.plan.notes.mostOfList({ count: formatCount(mostOfList, language) })]
      : []),
    ...(list.control.some(Boolean) ? [say.control] : []),
    ...(list.withoutConsent > 0
      ? [say.withoutConsent({ count: formatCount(list.withoutConsent, language) })]
      : []),
    ...(plan.consentKnown() ? [] : [say.consentUnknown]),
  ];
  const table = letterTable(context, list, rowAfterNotes(notes));
  return {
    key: `letters-${key}`,
    name,
    heading: name,
    notes,
    tables: table.rows.length === 0 ? [] : [table],
    charts: [],
    frozenRows: table.rows.length === 0 ? 0 : table.row + 1,
    frozenColumns: table.rows.length === 0 ? 0 : 1,
  };
}

interface Letter {
  readonly place: number;
  readonly fields: MergeFields;
}

/** The customers of the list with their merge fields, most at stake first. Fields that all customers lack have no column. */
function letterTable(context: PlanContext, list: PlannedList, row: number): TableSpec {
  const { margin } = context.analysis.terms;
  const fieldsOf = context.plan.letters();
  const offer = { uplift: assumedUplift(list.key), margin };
  const letters = list.customers
    .slice(0, mostOfList)
    .map((customer, place): Letter => ({ place, fields: fieldsOf(customer, offer) }));
  const told = letterColumns(context, list, letters).filter(([, cellOf]) =>
    letters.some((letter) => cellOf(letter) !== ''),
  );
  return {
    key: `letters-${list.key}`,
    row,
    column: 0,
    columns: told.map(([header]) => header),
    rows: letters.map((letter) => told.map(([, cellOf]) => cellOf(letter))),
    rowKey: [0],
  };
}

function letterColumns(
  context: PlanContext,
  list: PlannedList,
  letters: readonly Letter[],
): [TableColumn, (letter: Letter) => Cell][] {
  const { words, text } = context;
  const { headers } = words.campaigns;
  const money = (header: string, of: (letter: Letter) => number): [TableColumn, (letter: Letter) => Cell] => [
    moneyColumn(context, header, letters.map(of)),
    of,
  ];
  return [
    [column(text.columns.customer, 'text', 220), ({ fields }) => fields.customer],
    [column(headers.firstName, 'text', 120), ({ fields }) => fields.firstName],
    [
      column(headers.group, 'text', 95),
      ({ place }) => (list.control[place] ? headers.control : headers.contacted),
    ],
    money(headers.atStake, ({ place }) => list.stakes[place]),
    [column(headers.lastProduct, 'text', 220), ({ fields }) => fields.lastProduct],
    [column(headers.nextProduct, 'text', 220), ({ fields }) => fields.nextProduct],
    [column(headers.daysSince, 'count'), ({ fields }) => fields.daysSince],
    [
      dayColumn(context, headers.expectedNextOrder),
      ({ fields }) => dayCell(context, fields.expectedNextOrder),
    ],
    money(headers.breakEvenCost, ({ fields }) => fields.breakEvenCost),
    money(headers.breakEvenDiscount, ({ fields }) => fields.breakEvenDiscount),
  ];
}
