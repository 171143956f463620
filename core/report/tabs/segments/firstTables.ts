import { fewestWithValue, firstValues } from '../../../insight/firstValues';
import { profiledColumns } from '../../../insight/profiledColumns';
import { formatNumber } from '../../../speech/format';
import { column, type LooseTable } from '../../layout';
import { moneyColumn, type ReportContext, valueName } from '../../reportContext';

/** Customers by the value of one column in their first order. */
export interface FirstPart {
  /** Title of the part. */
  readonly text: string;
  readonly table: LooseTable;
}

/** Minimum ratio for a first value to become the title; it must also be significant. */
const telling = 1.2;

/** Expected value of customers by their first product, category, channel and city, for the columns that the sheet has. */
export function firstTables(context: ReportContext): FirstPart[] {
  const { analysis, pages, language, say } = context;
  const words = pages.segments.first;
  return profiledColumns(analysis).flatMap((found) => {
    const { shown: values, tooFew } = firstValues(analysis, found);
    if (values.length === 0) return [];
    const [best] = values;
    const times = (against: number) => formatNumber(against + 1, language);
    const { against, low, high } = best;
    const { header } = found;
    return [
      {
        text: [
          against + 1 >= telling && low !== null && high !== null && low > 0
            ? words.title({ value: best.text, times: times(against), low: times(low), high: times(high) })
            : words.even({ header }),
          ...(tooFew === 0
            ? []
            : [words.tooFew({ values: say.quantity(tooFew), least: say.count(fewestWithValue) })]),
        ].join(pages.between),
        table: {
          key: `first-${found.key}`,
          columns: [
            column(words.column({ header }), 'text', 190),
            column(pages.summary.figures.customers, 'count'),
            column(words.returned, 'percent'),
            moneyColumn(
              context,
              words.each({ value: valueName(context) }),
              values.map(({ each }) => each),
            ),
            column(words.against, 'percent'),
          ],
          rows: values.map(({ text, customers, returned, each, against }) => [
            text,
            customers,
            returned,
            each,
            against,
          ]),
        },
      },
    ];
  });
}
