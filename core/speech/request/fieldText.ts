import type { Door, NumberField, Shape } from '../../request/field';
import { exampleOf } from '../../request/reading';
import { writeField } from '../../request/writeField';
import type { Language } from '../language';

/** Replaces {example}, {least} and {most} by the example and the limits of the field, in the form in which the door accepts them. */
export function fieldText(text: string, field: Shape, language: Language, door: Door): string {
  return text.replace(/\{(example|least|most)\}/g, (place, what) => {
    if (what === 'example') return exampleOf(field, language, door);
    if (!('limits' in field)) return place;
    const { above, atMost } = field.limits;
    return writeField<NumberField>(field, what === 'least' ? above : atMost, language, door);
  });
}
