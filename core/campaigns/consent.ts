import { fold } from '../cells/parse/fold';
import { perCustomer } from '../customers/perCustomer';
import { rowsByCustomer } from '../orders/customerTable/customerTable';
import { attributeOf, findOrderColumn } from '../segments/schemes/orderColumn';
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
 * Whether each customer agreed to marketing; null without a readable consent column.
 *
 * The customer's latest answer counts; on the same day, a refusal wins. When there is a column, a blank is no consent.
 */
export function consentOf(inputs: SegmentInputs): readonly boolean[] | null {
  const column = findOrderColumn(inputs, 'consent');
  if (column === null) return null;
  const answers = attributeOf(inputs, column, answerIn);
  if (answers.keys.length === 0) return null;
  const given = answers.keys.indexOf('yes');
  const answerOf = perCustomer(answers, rowsByCustomer(inputs.orders).book, inputs.histories, 'last');
  return Array.from(answerOf, (answer) => answer >= 0 && answer === given);
}

/** 'no' comes before 'yes' in the alphabet, so a refusal wins over a consent on the same day. */
function answerIn(text: string): 'no' | 'yes' | '' {
  const word = fold(text);
  return no.has(word) ? 'no' : yes.has(word) ? 'yes' : '';
}
