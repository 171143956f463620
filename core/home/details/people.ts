import type { Role } from '../../cells/columns/columns';
import { likelihoodOf } from '../../insight/likelihood';
import { attribute, folded } from '../../orders/attribute';
import { rowsByCustomer } from '../../orders/customerTable/customerTable';
import { addressInOneForm, isAddress } from '../../orders/identity/customerKey';
import { nameAt, type SegmentInputs } from '../../segments/segmentInputs';
import type { PersonSeen } from '../details';
import { latestTexts } from './latestTexts';

/** These customers as people, in the same order. */
export function peopleOf(inputs: SegmentInputs, customers: readonly number[]): PersonSeen[] {
  const { orders, histories, values } = inputs;
  const textsOf = (role: Role) => latestTexts(inputs, role, customers);
  const [names, firstNames, lastNames] = [textsOf('name'), textsOf('firstName'), textsOf('lastName')];
  const [phones, emails] = [textsOf('phone'), textsOf('email')];
  const places = (['city', 'region', 'country'] as const).map((role) =>
    textsOf(role).map(usualSpelling(inputs, role)),
  );
  return customers.map((i, at) => {
    const called = addressInOneForm(nameAt(inputs, i));
    const wholeName = names[at] || [firstNames[at], lastNames[at]].filter((part) => part !== '').join(' ');
    const gaps = histories.frequency[i];
    return {
      key: orders.book.keys[histories.customer[i]],
      name: wholeName || called,
      phone: phones[at],
      email: addressInOneForm(emails[at]) || (isAddress(called) ? called : ''),
      place: places.map((texts) => texts[at]).find((text) => text !== '') ?? '',
      orders: histories.orders[i],
      usualGap: gaps > 0 ? (7 * histories.recency[i]) / gaps : null,
      quietFor: histories.asOf - histories.lastDay[i],
      value: values.clv[i],
      likelihood: likelihoodOf(values.chanceInHorizon[i]),
    };
  });
}

/** Maps a text of this column to its most frequent spelling in the orders, so that lists and groups both show "İstanbul". */
function usualSpelling(
  { orders, table }: Pick<SegmentInputs, 'orders' | 'table'>,
  role: Role,
): (text: string) => string {
  const column = orders.found.roles[role];
  if (column === undefined || table === null) return (text) => text;
  const { keys, texts } = attribute(rowsByCustomer(orders), table, column);
  const usual = new Map(keys.map((key, index) => [key, texts[index]]));
  return (text) => usual.get(folded(text)) ?? text;
}
