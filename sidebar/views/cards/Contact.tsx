import { latinDigits } from '../../../core/cells/parse/digits';
import type { Person } from '../../../core/home/details';
import type { CardWords } from '../../../core/speech/cards/cardWords';

/** How to reach a person: the phone number, else an e-mail address that is not already shown as the name, else the place. */
export function Contact({ person, words }: { readonly person: Person; readonly words: CardWords }) {
  const { name, phone, email, place } = person;
  if (phone !== '') {
    return (
      <a class="reach" href={`tel:${dialled(phone)}`} aria-label={`${words.week.call({ name })}: ${phone}`}>
        <bdi dir="ltr">{phone}</bdi>
      </a>
    );
  }
  if (email !== '') {
    return (
      <a
        class="reach"
        href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}
        title={email}
        aria-label={`${words.week.write({ name })}: ${email}`}
      >
        <bdi dir="ltr">{email === name ? '@' : email}</bdi>
      </a>
    );
  }
  return place === '' ? null : <bdi class="reach place">{place}</bdi>;
}

/**
 * A phone number for dialling: Latin digits, with a leading plus if there is one.
 *
 * @internal
 */
export function dialled(phone: string): string {
  const plain = latinDigits(phone);
  return (plain.trim().startsWith('+') ? '+' : '') + plain.replace(/\D/g, '');
}
