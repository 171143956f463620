import type { Cell } from '../../../cells/cell';
import type { TableColumn } from '../../../host/spec';
import { type DataCheck, dataCheck } from '../../../orders/account/dataCheck';
import {
  columnReasonText,
  confidenceText,
  mergesText,
  placesText,
  platformText,
  questionText,
  roleText,
  summaryText,
} from '../../../speech/check/checkText';
import { skipReasonText } from '../../../speech/problems/problemText';
import { column, type LooseTable } from '../../layout';
import type { ReportContext } from '../../reportContext';

/** The account of every row in sentences. */
export function dataLines({ analysis, language }: ReportContext): string[] {
  const check = dataCheck(analysis.table, analysis.orders);
  const platform = platformText(check, language);
  const [merges] = mergesText(check.merges, language);
  return [
    ...(platform === null ? [] : [platform]),
    ...summaryText(check, language),
    ...(merges === undefined ? [] : [merges]),
  ];
}

/**
 * The whole data check: the account of every row, with counts that add up to the
 * number of rows, then columns, questions and merged customers.
 */
export function dataTables(context: ReportContext): LooseTable[] {
  const { table, orders } = context.analysis;
  const checkContext = { ...context, check: dataCheck(table, orders) };
  return [
    rowsTable(checkContext),
    columnsTable(checkContext),
    questionsTable(checkContext),
    mergesTable(checkContext),
  ];
}

interface CheckContext extends ReportContext {
  readonly check: DataCheck;
}

/** Each row of the data is counted in exactly one line. */
function rowsTable({ check, language, text }: CheckContext): LooseTable {
  const { columns: c } = text;
  const used: Cell[][] = [
    [check.kind === 'orders' ? text.check.opened : text.check.ofCustomer, check.opened, '', ''],
    [text.check.further, check.further, '', ''],
    [text.check.refunds, check.refunds, '', ''],
  ];
  const leftOut = check.reasons.map((account): Cell[] => [
    text.check.leftOut({ reason: skipReasonText(account.reason, language) }),
    account.rows,
    placesText(account, language),
    account.examples[0]?.text ?? '',
  ]);
  return {
    key: 'check',
    columns: [
      { ...column(c.reason, 'text', 300), wrap: true },
      column(c.rows, 'count'),
      { ...column(c.examples, 'text', 260), wrap: true },
      { ...column(text.check.columns.content, 'text', 300), wrap: true },
    ],
    rows: [...used.filter(([, rows], i) => i === 0 || rows !== 0), ...leftOut],
  };
}

function columnsTable({ check, language, text }: CheckContext): LooseTable {
  const c = text.check.columns;
  return {
    key: 'columns',
    columns: texts(c.role, c.place, c.header, c.reason, c.confidence),
    rows: check.columns.map((found) => [
      roleText(found.role, language),
      found.letter,
      found.header,
      columnReasonText(found, check.platform, language),
      confidenceText(found, language),
    ]),
  };
}

function questionsTable({ check, language, text }: CheckContext): LooseTable {
  const c = text.check.columns;
  return {
    key: 'questions',
    columns: texts(c.question, c.answer, c.readings),
    rows: check.questions.map((question) => {
      const { asked, answers } = questionText(question, language);
      const used = answers[question.answers.findIndex(({ answer }) => answer === question.current)];
      return [asked, used?.text ?? text.check.open, used?.readings.join('; ') ?? ''];
    }),
  };
}

function mergesTable({ check, text }: CheckContext): LooseTable {
  const c = text.check.columns;
  return {
    key: 'merges',
    columns: texts(c.customer, c.together),
    rows: check.merges.examples.map(({ customer, together }) => [customer, together.join(', ')]),
  };
}

function texts(...headers: readonly string[]): TableColumn[] {
  return headers.map((header) => ({ ...column(header, 'text'), wrap: true }));
}
