import type { Day } from '../../../core/cells/cell';
import { formatDay } from '../../../core/speech/format';
import type { Language } from '../../../core/speech/language';
import type { SidebarWords } from '../../../core/speech/sidebar/sidebarWords';
import { quantity } from '../format';

/** Age in days from which the newest order counts as old. */
const oldFrom = 14;
const daysPerWeek = 7;
const daysPerMonth = 30.4375;

/** Says that the newest order is no longer new, because "this week" is the week after it; '' when it is. */
export function oldOrdersText(lastDay: Day, today: Day, { home }: SidebarWords, language: Language): string {
  const days = today - lastDay;
  if (days < oldFrom) return '';
  const age =
    days < 2 * daysPerMonth
      ? home.weeks(quantity(days / daysPerWeek, language))
      : home.months(quantity(days / daysPerMonth, language));
  return home.oldOrders({ day: formatDay(lastDay, language), age });
}
