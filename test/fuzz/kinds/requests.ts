import * as fc from 'fast-check';
import type { Door } from '../../../core/request/field';
import { allFields } from '../../../core/request/fields';
import { readField } from '../../../core/request/readField';
import { writeField } from '../../../core/request/writeField';
import { languages } from '../../../core/speech/language';
import { complaintText } from '../../../core/speech/request/complaintText';
import { kindOf } from '../kind';
import { nastyText } from '../nasty';
import { oddIn } from '../oddIn';

/** What is typed into a field of the sidebar or behind an option: a value, or a complaint that can be said. */
export const requestsKind = kindOf({
  name: 'requests',
  share: 0.15,
  input: fc.record({
    field: fc.constantFrom(...allFields()),
    text: nastyText,
    language: fc.constantFrom(...languages),
    door: fc.constantFrom<Exclude<Door, 'cell'>[]>('wizard', 'command'),
  }),
  wrongWith({ field: [, field], text, language, door }) {
    const reading = readField(field, text, language, door);
    if (!reading.ok) return oddIn(complaintText(field, reading.complaint, language, door), text);
    return oddIn([reading.value, writeField(field, reading.value, language, door)], text);
  },
});
