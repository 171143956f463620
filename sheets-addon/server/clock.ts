import { msPerDay, serialToTime, timeToSerial } from '../../core/cells/parse/civil';

/** Turns Google's Date cells, which are instants, into serial numbers of a spreadsheet's civil time, and back. */
export interface Clock {
  serialOf(date: Date): number;
  dateOf(serial: number): Date;
}

/**
 * Civil time in the spreadsheet's time zone.
 *
 * Utilities.formatDate is a service call, and a sheet can have 100,000 dates, so the offset is looked up once per UTC
 * week. Only in weeks with a clock change is it looked up per day, and on that day per instant: no zone has changed its
 * clocks twice within a week.
 */
export function clockIn(timeZone: string): Clock {
  const known = new Map<number, number>();
  const offsetAt = (time: number): number => {
    const seen = known.get(time);
    if (seen !== undefined) return seen;
    const offset = askOffset(time, timeZone);
    known.set(time, offset);
    return offset;
  };
  /** The offset of the span of this length in which an instant lies; null when it changes there. */
  const offsetIn = (time: number, length: number): number | null => {
    const start = Math.floor(time / length) * length;
    const offset = offsetAt(start);
    return offset === offsetAt(start + length) ? offset : null;
  };
  const offsetOf = (time: number): number =>
    offsetIn(time, 7 * msPerDay) ?? offsetIn(time, msPerDay) ?? offsetAt(time);
  return {
    serialOf(date) {
      const time = date.getTime();
      return timeToSerial(time + offsetOf(time));
    },
    dateOf(serial) {
      const wall = serialToTime(serial);
      const first = wall - offsetOf(wall);
      const second = wall - offsetOf(first);
      // They differ at a clock change; for an hour that does not exist, the later reading is on the same day.
      return new Date(Math.max(first, second));
    },
  };
}

/** For use where there is no spreadsheet: dates are read in UTC. */
export const utcClock: Clock = {
  serialOf: (date) => timeToSerial(date.getTime()),
  dateOf: (serial) => new Date(serialToTime(serial)),
};

/** Milliseconds that the zone's clocks are ahead of UTC at an instant. */
function askOffset(time: number, timeZone: string): number {
  const wall = Utilities.formatDate(new Date(time), timeZone, 'yyyy MM dd HH mm ss').split(' ').map(Number);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = wall;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
}

/** Dates may come from another realm, where instanceof fails. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
