import type { Day } from '../cell';
import { timeToSerial } from './civil';

/** The day of an instant (milliseconds since 1970 UTC) in a zone (IANA name); NaN when the host does not know the zone. */
export function dayInZone(milliseconds: number, timeZone: string): Day {
  return Math.floor(timeToSerial(milliseconds + offsetAt(timeZone, milliseconds) * 60_000));
}

/** Minutes that a zone is ahead of UTC at an instant; NaN when the host does not know the zone. */
function offsetAt(timeZone: string, utcMilliseconds: number): number {
  // Zones change their offset only on a quarter of an hour, so one offset per quarter is cached.
  const quarter = Math.floor(utcMilliseconds / 900_000);
  let known = offsets.get(timeZone);
  if (!known) {
    known = new Map();
    offsets.set(timeZone, known);
  }
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = readOffset(timeZone, quarter * 900_000);
    if (known.size > 100_000) known.clear();
    known.set(quarter, offset);
  }
  return offset;
}

const offsets = new Map<string, Map<number, number>>();
const formats = new Map<string, Intl.DateTimeFormat | null>();

function readOffset(timeZone: string, utcMilliseconds: number): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = clockOf(timeZone);
    formats.set(timeZone, format);
  }
  if (!format) return Number.NaN;
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(utcMilliseconds)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return (Date.UTC(year, month - 1, day, hour % 24, minute) - utcMilliseconds) / 60_000;
}

function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  const numeric = 'numeric' as const;
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      ...{ year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric },
      hour12: false,
    });
  } catch {
    return null; // unknown to this host: days stay as written
  }
}
