import { isWithin, type Shape, type ValueOf } from './field';
import { fits } from './readList';
import { readWord } from './readWord';

/** Whether something that was kept, perhaps by another version of ours, is a value of a field. */
export function isValue<Field extends Shape>(field: Field, value: unknown): value is ValueOf<Field> {
  switch (field.kind) {
    case 'share':
    case 'money':
    case 'months':
    case 'count':
    case 'number':
      return typeof value === 'number' && isWithin(value, field.limits);
    case 'day':
      return typeof value === 'number' && Number.isFinite(value);
    case 'numbers':
      return Array.isArray(value) && value.every((one) => typeof one === 'number') && fits(value, field);
    case 'choice':
      return field.words.some(([, choice]) => choice === value);
    case 'switch':
      return typeof value === 'boolean';
    case 'timeZone':
    case 'language':
      return typeof value === 'string' && value.trim() !== '' && readWord(value, field.kind) === value;
    default:
      return typeof value === 'string' && value.trim() !== '';
  }
}
