import type { Cell } from '../cells/cell';
import { parseDate } from '../cells/parse/parseDate';
import { isWithin, type ValueOf } from './field';
import { exampleOf, type Reading } from './reading';
import { shareInCell } from './readNumber';
import { type OneField, readOne } from './readOne';
import { writeField } from './writeField';
import type { Writing } from './writing';

/**
 * What a cell means for a field: a number is the number that it is, in no decimal convention; text is read as in every
 * other place.
 */
export function readCell<Field extends OneField>(
  field: Field,
  cell: Cell,
  language: Writing,
): Reading<ValueOf<Field>> {
  if (typeof cell !== 'number') return readOne(field, String(cell ?? ''), language, 'cell');
  const example = exampleOf(field, language, 'cell');
  const got = String(cell);
  const misfit = { ok: false, complaint: { code: 'misfit', got, example } } as const;
  const taken = (value: number | null): Reading<ValueOf<Field>> =>
    value === null ? misfit : { ok: true, value: value as ValueOf<Field> };
  switch (field.kind) {
    case 'share': {
      const { value, either } = shareInCell(cell);
      if (either === undefined) return taken(isWithin(value, field.limits) ? value : null);
      const [one, other] = either.map((share) => writeField<OneField>(field, share, language, 'cell'));
      return { ok: false, complaint: { code: 'twoReadings', got, example, readings: [one, other] } };
    }
    case 'money':
    case 'months':
    case 'count':
    case 'number':
      return taken(isWithin(cell, field.limits) ? cell : null);
    case 'day':
      return taken(parseDate(cell));
    case 'choice':
      return readOne(field, got, language, 'cell');
  }
}
