import type { Plan } from '../../campaigns/plan';
import { tickedIn } from '../../campaigns/ticks';
import type { Cell } from '../../cells/cell';
import type { ListDetail, WeekDetail } from '../../home/details';
import type { ColumnKind, TabSpec } from '../../host/spec';
import { campaignWords } from '../../speech/campaigns/campaignWords';
import { listName } from '../../speech/campaigns/listName';
import { cardWords } from '../../speech/cards/cardWords';
import { formatCount, formatJalali, hasDaysAsText } from '../../speech/format';
import type { Language } from '../../speech/language';
import { column, rowAfterNotes } from '../layout';
import { tickColumn } from '../notes/tickColumn';
import type { FileCell } from './delimited';
import { listFile, toWriteTo } from './listFile';

/** Information about a list, apart from its people. */
interface ListSaid extends Pick<WeekDetail, 'day'> {
  readonly isConsentKnown: boolean;
  /** Number of people beyond the limit. */
  readonly notShown: number;
}

/**
 * A list as a tab: the same people and columns as a copied or saved list, with a check box first and the customer key
 * last.
 */
export function listTab(
  list: ListDetail,
  { day, isConsentKnown, notShown }: ListSaid,
  { actions, ticks }: Pick<Plan, 'actions' | 'ticks'>,
  language: Language,
): TabSpec {
  const words = cardWords(language);
  const name = listName(list.key, language);
  const { title } = campaignWords(language).lists[list.key];
  const [headers, ...rows] = listFile(list, { day }, actions, language);
  const notes = [
    title,
    words.week.tabTicks,
    ...(isConsentKnown ? [] : [words.week.consentUnknown]),
    ...(notShown > 0
      ? [words.week.notShown({ people: { value: notShown, text: formatCount(notShown, language) } })]
      : []),
  ];
  const row = rowAfterNotes(notes);
  const isTicked = tickedIn(ticks);
  const columns = headers.map((header, index) => {
    const { kind, width } = kindOf(
      rows.map((line) => line[index]),
      language,
    );
    return column(String(header), kind, width);
  });
  return {
    key: `list-${list.key}`,
    name,
    heading: name,
    notes,
    tables: [
      {
        key: `list-${list.key}`,
        row,
        column: 0,
        columns: [
          { ...column(words.columns.done, 'tick'), own: tickColumn(day) },
          ...columns,
          { ...column(words.columns.note, 'text', 220), own: 'note' },
          column(words.columns.customer, 'text', 160),
        ],
        rows: toWriteTo(list).map(({ key }, i) => [
          isTicked(day ?? 0, list.key, key),
          ...rows[i].map((cell) => cellOf(cell, language)),
          '',
          key,
        ]),
        rowKey: [columns.length + 2],
      },
    ],
    charts: [],
    frozenRows: row + 1,
    frozenColumns: 2,
  };
}

/** Columns with longer texts are wide. */
const shortText = 30;

function kindOf(
  cells: readonly FileCell[],
  language: Language,
): { readonly kind: ColumnKind; readonly width?: number } {
  if (cells.some((cell) => typeof cell !== 'string' && 'day' in cell))
    return hasDaysAsText(language) ? { kind: 'text', width: 105 } : { kind: 'date' };
  if (cells.some((cell) => typeof cell !== 'string')) return { kind: 'money' };
  const longest = Math.max(0, ...cells.map((cell) => String(cell).length));
  return { kind: 'text', width: longest > 2 * shortText ? 420 : longest > shortText ? 260 : 180 };
}

/** Persian readers get days as text of their own calendar, as in the other tabs. */
function cellOf(cell: FileCell, language: Language): Cell {
  if (typeof cell === 'string') return cell;
  if ('number' in cell) return cell.number;
  return hasDaysAsText(language) ? formatJalali(cell.day) : cell.day;
}
