import type { TabSpec } from '../../host/spec';
import { slippingIn } from '../../insight/slipping';
import { winnableValue } from '../../insight/winnableValue';
import { actionForList } from '../../speech/campaigns/actionText';
import { column, rowAfterNotes } from '../layout';
import { noRepeatNotes, type ReportContext } from '../reportContext';
import { customerTable, knownColumns } from './customerTable';

const listed = 200;

/** Customers who are slipping away by what a contact can win, most first. */
export function slippingTab(context: ReportContext): TabSpec {
  const { analysis, text } = context;
  const { plain, values } = analysis;
  const none = noRepeatNotes(context);
  const isSlipping = slippingIn(plain);
  const atStake = values.clv.map((_, i) => winnableValue(values, i));
  const places = Array.from(atStake, (_, i) => i)
    .filter((i) => none.length === 0 && isSlipping(i))
    .sort((a, b) => atStake[b] - atStake[a] || a - b)
    .slice(0, listed);
  const notes =
    none.length > 0 ? none : [places.length > 0 ? text.notes.slipping : text.notes.nobodySlipping];
  const c = text.columns;
  const table = customerTable(
    'slipping',
    rowAfterNotes(notes),
    [
      ...knownColumns(context),
      [column(c.atStake, 'money'), (i) => atStake[i]],
      [column(c.action, 'text', 520), actionOf(context)],
    ],
    places,
  );
  return {
    key: 'slipping',
    name: text.tabs.slipping,
    heading: text.headings.slipping,
    notes,
    tables: places.length > 0 ? [table] : [],
    charts: [],
    frozenRows: places.length > 0 ? table.row + 1 : 0,
  };
}

/** What to do with each of them. */
function actionOf({ plan, language }: ReportContext): () => string {
  const { action } = actionForList('slipping', plan?.actions ?? {}, language);
  return () => action;
}
