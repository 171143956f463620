import type { Cell } from '../cells/cell';
import type { PersonSeen } from '../home/details';
import { peopleOf } from '../home/details/people';
import type { TableColumn } from '../host/spec';
import { addressInOneForm, customerKey } from '../orders/identity/customerKey';
import { phoneKey } from '../orders/identity/phoneKey';
import { nameAt } from '../segments/segmentInputs';
import { cardWords } from '../speech/cards/cardWords';
import { shownName } from '../speech/cards/shownName';
import { fittedColumn } from './layout';
import type { ReportContext } from './reportContext';

/** A column with its cell for the customer at an index of the histories. */
export type CustomerColumn = readonly [header: TableColumn, cellOf: (customer: number) => Cell];

/** Minimum and maximum width in pixels; an e-mail address of thirty letters fits. */
const widths = [110, 250] as const;

/**
 * The first columns of a table, which identify customers: name if the sheet has names, the id in the orders, phone,
 * e-mail and place. Columns that would be empty, or would repeat the id, are left out.
 */
export function whoColumns(context: ReportContext, customers: readonly number[]): CustomerColumn[] {
  const { analysis, text, language } = context;
  const words = cardWords(language).columns;
  const people = peopleOf(analysis, customers);
  const placeOf = new Map(customers.map((customer, index) => [customer, index]));
  const known = (isKnown: (person: PersonSeen, key: string) => boolean) =>
    people.some((person, index) => isKnown(person, nameAt(analysis, customers[index])));
  const columnOf = (field: 'name' | 'phone' | 'email' | 'place'): CustomerColumn => {
    const texts = people.map((person) =>
      field === 'name' ? shownName(person.name, language) : person[field],
    );
    return [fittedColumn(words[field], texts, widths), (customer) => texts[placeOf.get(customer) ?? 0]];
  };
  const shown = (customer: number) => addressInOneForm(nameAt(analysis, customer));
  const hasNames = known(({ name }, key) => customerKey(name) !== customerKey(key));
  return [
    ...(hasNames ? [columnOf('name')] : []),
    [fittedColumn(text.columns.customer, customers.map(shown), widths), shown],
    ...(known(({ phone }, key) => phone !== '' && !isSamePhone(phone, key)) ? [columnOf('phone')] : []),
    ...(known(({ email }, key) => email !== '' && customerKey(email) !== customerKey(key))
      ? [columnOf('email')]
      : []),
    ...(known(({ place }, key) => place !== '' && customerKey(place) !== customerKey(key))
      ? [columnOf('place')]
      : []),
  ];
}

function isSamePhone(phone: string, key: string): boolean {
  const digits = phoneKey(phone);
  return digits === '' ? customerKey(phone) === customerKey(key) : digits === phoneKey(key);
}
