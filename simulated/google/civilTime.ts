/** Instants and serial numbers in a time zone, by Intl. */
import { msPerDay, serialToTime, timeToSerial } from '../../core/cells/parse/civil';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Year, month, day, hour, minute, second on the wall of the zone. */
export function wallClock(time: number, timeZone: string): readonly number[] {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  const parts = new Map(formatter.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  return (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map((type) => parts.get(type) ?? 0);
}

const offsets = new Map<string, Map<number, number>>();

function offsetAt(time: number, timeZone: string): number {
  let known = offsets.get(timeZone);
  if (!known) {
    known = new Map();
    offsets.set(timeZone, known);
  }
  // Clocks change on full quarters of an hour, since about 1920.
  const quarter = Math.floor(time / 900_000);
  let offset = known.get(quarter);
  if (offset === undefined) {
    const [year = 0, month = 1, day = 1, hour, minute, second] = wallClock(time, timeZone);
    offset = Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
    known.set(quarter, offset);
  }
  return offset;
}

/** The instant at which the zone's clock shows the serial number; of two, the later one. */
export function instantOf(serial: number, timeZone: string): number {
  const wall = serialToTime(serial);
  const candidates = [wall - offsetAt(wall - msPerDay, timeZone), wall - offsetAt(wall + msPerDay, timeZone)];
  const exact = candidates.filter((time) => time + offsetAt(time, timeZone) === wall);
  return Math.max(...(exact.length > 0 ? exact : candidates));
}

export function serialOf(time: number, timeZone: string): number {
  return timeToSerial(time + offsetAt(time, timeZone));
}

/** Does Sheets hand a number with this format to a script as a Date? */
export function isDateFormat(format: string | undefined): boolean {
  if (!format || /^general$/i.test(format)) return false;
  const tokens = format.replace(
    /"[^"]*"|\\.|\[[$][^\]]*\]|\[(?:red|green|blue|black|white|color\d+)\]/gi,
    '',
  );
  return /[ymdhs]/i.test(tokens);
}
