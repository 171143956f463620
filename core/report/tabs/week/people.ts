import type { PlannedList } from '../../../campaigns/plannedLists';
import { tickedIn } from '../../../campaigns/ticks';
import type { Cell } from '../../../cells/cell';
import type { PersonOnList } from '../../../home/details';
import { weekLists } from '../../../home/details/weekDetail';
import type { TableColumn, TableSpec } from '../../../host/spec';
import { actionForList } from '../../../speech/campaigns/actionText';
import { listName } from '../../../speech/campaigns/listName';
import { cardWords } from '../../../speech/cards/cardWords';
import { messageText } from '../../../speech/cards/messageText';
import { shownName } from '../../../speech/cards/shownName';
import { whyNow } from '../../../speech/cards/whyText';
import { column, fittedColumn } from '../../layout';
import { tickColumn } from '../../notes/tickColumn';
import type { PlanContext } from '../../planContext';
import { moneyColumn } from '../../reportContext';

/** A person with the list. */
interface Letter {
  readonly person: PersonOnList;
  readonly key: PlannedList['key'];
}

/** The people to contact, one row each, with columns for the user; without the control group. */
export function peopleTable(context: PlanContext, row: number): TableSpec {
  const { lists, day } = weekLists(context.analysis, context.plan);
  const isTicked = tickedIn(context.plan.ticks);
  const letters = lists.flatMap(({ key, people }) =>
    people.filter(({ isAside }) => !isAside).map((person): Letter => ({ person, key })),
  );
  const { columns: c } = cardWords(context.language);
  const { headers } = context.words.campaigns;
  const ways = (['phone', 'email'] as const).filter((way) =>
    letters.some(({ person }) => person[way] !== ''),
  );
  const own = (header: string, kind: 'tick' | 'text', name: string, width: number): TableColumn => ({
    ...column(header, kind, width),
    own: name,
  });
  const lastColumns = [
    column(context.pages.customers.chance, 'text', 90),
    moneyColumn(
      context,
      c.atStake,
      letters.map(({ person }) => person.atStake),
      110,
    ),
    own(headers.owner, 'text', 'owner', 130),
    own(c.note, 'text', 'note', 220),
    fittedColumn(
      c.customer,
      letters.map(({ person }) => person.key),
      [110, 250],
    ),
  ];
  const columns = [
    own(c.done, 'tick', tickColumn(day), 70),
    column(headers.list, 'text', 120),
    fittedColumn(
      c.name,
      letters.map(({ person }) => shownName(person.name, context.language)),
      [150, 210],
    ),
    ...ways.map((way) =>
      fittedColumn(
        c[way],
        letters.map(({ person }) => person[way]),
        way === 'phone' && ways.length > 1 ? [130, 160] : [190, 250],
      ),
    ),
    { ...column(c.why, 'text', 220), wrap: true },
    { ...column(c.message, 'text', 460), wrap: true },
    ...lastColumns,
  ];
  return {
    key: 'week',
    row,
    column: 0,
    columns,
    rows: letters.map((letter) =>
      rowOf(context, letter, isTicked(day ?? 0, letter.key, letter.person.key), ways),
    ),
    rowKey: [1, columns.length - 1],
  };
}

function rowOf(
  context: PlanContext,
  { person, key }: Letter,
  isDone: boolean,
  ways: readonly ('phone' | 'email')[],
): Cell[] {
  const { language, plan } = context;
  const { likelihood } = cardWords(language);
  return [
    isDone,
    listName(key, language),
    shownName(person.name, language),
    ...ways.map((way) => person[way]),
    whyNow(person, language),
    messageText(actionForList(key, plan.actions, language).message, person, language),
    likelihood[person.likelihood],
    person.atStake,
    '',
    '',
    person.key,
  ];
}
