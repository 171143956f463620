import type { Door, NumberField, Shape } from '../../request/field';
import { exampleOf } from '../../request/reading';
import { writeField } from '../../request/writeField';
import type { Language } from '../language';

/** A text in which {example}, {least} and {most} are what the field says, as it is typed at this door. */
export function fieldText(text: string, field: Shape, language: Language, door: Door): string {
  return text.replace(/\{(example|least|most)\}/g, (place, what) => {
    if (what === 'example') return exampleOf(field, language, door);
    if (!('limits' in field)) return place;
    const { above, atMost } = field.limits;
    return writeField<NumberField>(field, what === 'least' ? above : atMost, language, door);
  });
}
