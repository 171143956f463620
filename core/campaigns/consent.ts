import { fold } from '../cells/fold';
import { eachCell } from '../segments/columnCells';
import { findOrderColumn } from '../segments/orderColumn';
import type { SegmentInputs } from '../segments/segmentInputs';

const yes = new Set(
  'yes y true 1 ok granted subscribed opted in accepted evet e var izinli onaylı onay verildi kabul بله بلی دارد داده موافق'
    .split(' ')
    .concat('opted in', 'onay verildi', 'رضایت دارد')
    .map(fold),
);
const no = new Set(
  'no n false 0 denied unsubscribed declined refused hayır h yok izinsiz ret red reddedildi iptal خیر نه ندارد نداده مخالف'
    .split(' ')
    .concat('not subscribed', 'opted out', 'onay yok', 'رضایت ندارد')
    .map(fold),
);

/**
 * Whether each customer may be written to; null when the sheet has no column that says so, or one that we cannot read.
 *
 * Her latest answer counts, and on one day a refusal. Where there is a column, silence is no consent.
 */
export function consentOf(inputs: SegmentInputs): readonly boolean[] | null {
  const column = findOrderColumn(inputs, 'consent');
  if (column === null) return null;
  const answers = Array.from({ length: inputs.histories.count }, () => ({
    day: Number.NEGATIVE_INFINITY,
    given: false,
  }));
  let read = 0;
  eachCell(inputs, column, (customer, day, cell) => {
    const text = fold(String(cell));
    if (!yes.has(text) && !no.has(text)) return;
    read++;
    const given = yes.has(text);
    const known = answers[customer];
    if (day > known.day) answers[customer] = { day, given };
    else if (day === known.day) known.given &&= given;
  });
  return read === 0 ? null : answers.map(({ given }) => given);
}
