import { dayFormat } from '../../base/formats';
import type { Day } from '../../cells/cell';
import { serialToTime } from '../../cells/parse/civil';
import { writings } from '../../request/writing';
import type { Language } from '../language';

/** A day of about now, without its year: 30 November · 30 Kasım · ۹ آذر. */
export function dayAndMonth(day: Day, language: Language): string {
  const format = dayFormat(writings[language].tag, { day: 'numeric', month: 'long' });
  return format.format(serialToTime(day));
}
