import type { ActionEdits } from '../../campaigns/campaign';
import type { ListDetail, PersonOnList, WeekDetail } from '../../home/details';
import { actionForList } from '../../speech/campaigns/actionText';
import { listName } from '../../speech/campaigns/listName';
import { cardWords } from '../../speech/cards/cardWords';
import { messageText } from '../../speech/cards/messageText';
import { shownName } from '../../speech/cards/shownName';
import { whyNow } from '../../speech/cards/whyText';
import type { Language } from '../../speech/language';
import type { FileCell } from './delimited';

type Column = Exclude<keyof ReturnType<typeof cardWords>['columns'], 'done' | 'note' | 'customer'>;

const columns: readonly Column[] = [
  ...([
    'name',
    'phone',
    'email',
    'place',
    'why',
    'lastOrder',
    'lastProduct',
    'nextProduct',
    'atStake',
    'message',
  ] as const),
];

/**
 * A list for copying or saving, headers first: a row per person to contact. The control group is left out, so that
 * no customer of the control group is contacted by mistake. Empty columns are left out.
 */
export function listFile(
  list: ListDetail,
  { day }: Pick<WeekDetail, 'day'>,
  actions: ActionEdits,
  language: Language,
): readonly (readonly FileCell[])[] {
  const words = cardWords(language);
  const { message } = actionForList(list.key, actions, language);
  const rows = toWriteTo(list).map(
    (person): Readonly<Record<Column, FileCell>> => ({
      name: shownName(person.name, language),
      phone: person.phone,
      email: person.email,
      place: person.place,
      why: whyNow(person, language),
      lastOrder: day === null ? '' : { day: day - person.quietFor },
      lastProduct: person.lastProduct,
      nextProduct: person.nextProduct,
      atStake: { number: person.atStake, decimals: 2 },
      message: messageText(message, person, language),
    }),
  );
  const filled = columns.filter((column) => rows.some((row) => row[column] !== ''));
  return [
    filled.map((column) => words.columns[column]),
    ...rows.map((row) => filled.map((column) => row[column])),
  ];
}

/** People of a list who are to be written to. */
export function toWriteTo({ people }: ListDetail): readonly PersonOnList[] {
  return people.filter(({ isAside }) => !isAside);
}

/** Name of the file of a list, without an ending: characters that no file system takes are left out. */
export function listFileName({ key }: ListDetail, day: string, language: Language): string {
  const list = listName(key, language);
  return cardWords(language)
    .file({ list, day })
    .replace(/[\\/:*?"<>|]/g, '-')
    .trim();
}
