import { shortText } from '../../cells/shortText';
import type { ChoiceField, Door, Field, ListField, NumberField } from '../../request/field';
import type { Complaint } from '../../request/reading';
import { writeField } from '../../request/writeField';
import { formatCount } from '../format';
import type { Language } from '../language';
import { wordsIn } from '../words';

/**
 * What is wrong with a text and what to write in its place, without the name of the place: in the sidebar the sentence
 * stands below the field, in the command behind the option.
 */
export function complaintText(
  field: Field,
  complaint: Complaint,
  language: Language,
  door: Exclude<Door, 'cell'>,
): string {
  const say = wordsIn(language, 'request');
  const got = shortText(complaint.got);
  if (complaint.code === 'twoReadings') return twoReadingsText(complaint, language);
  const { example } = complaint;
  if (field.kind === 'choice') return say.notAvailable({ got, choices: wordsOf(field) });
  if (field.kind === 'day')
    return door === 'wizard' ? say.dayLike({ example }) : say.notADate({ got, example });
  const expected =
    complaint.code === 'belowLeast'
      ? say.belowLeast({ example })
      : expectedText(field, example, language, door);
  return door === 'wizard' ? expected : say.misfit({ got, expected });
}

/** That a text can be two things, and both of them. */
export function twoReadingsText(
  { got, readings: [one, other] }: Extract<Complaint, { code: 'twoReadings' }>,
  language: Language,
): string {
  return wordsIn(language, 'request').twoReadings({ got: shortText(got), one, other });
}

function wordsOf({ words }: ChoiceField): readonly string[] {
  return words.map(([word]) => word);
}

function expectedText(field: Field, example: string, language: Language, door: Door): string {
  switch (field.kind) {
    case 'share':
    case 'money':
    case 'months':
    case 'count':
    case 'number':
      return numberText(field, example, language, door);
    case 'numbers':
      return listText(field, example, language);
    default:
      return '';
  }
}

/** Limits beyond this are there for the machine. */
const worthAWord = 10_000;

function numberText(
  field: NumberField & Pick<Field, 'wizard'>,
  example: string,
  language: Language,
  door: Door,
): string {
  const { above, orEqual = false, atMost, whole = false } = field.limits;
  const percent = field.kind === 'share' ? 100 : 1;
  const plain = { kind: 'number', limits: field.limits, example: field.example } as const;
  const written = (limit: number) => writeField(plain, limit * percent, language, door);
  const what = field.unit ?? (field.kind === 'count' ? 'number' : field.kind);
  return wordsIn(language, 'request').one({
    what,
    whole,
    above: written(above),
    orEqual,
    atMost: atMost > worthAWord ? null : written(atMost),
    example,
    mayBeEmpty: door === 'wizard' && (field.wizard?.mayBeEmpty ?? false),
  });
}

function listText({ unit, count, each }: ListField, example: string, language: Language): string {
  return wordsIn(language, 'request').list({
    what: unit,
    count: count.least === count.most ? count.most : null,
    least: formatCount(each.above, language),
    most: formatCount(each.atMost, language),
    example,
  });
}
