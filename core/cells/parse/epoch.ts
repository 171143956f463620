import type { Cell, Day } from '../cell';
import { timeToSerial } from './civil';
import { columnConvention } from './columnConvention';
import { latinDigits } from './digits';
import { dayInZone } from './timeZone';

/** Unit of a number that counts from 1970-01-01 UTC. */
export type EpochUnit = 'seconds' | 'milliseconds' | 'microseconds';

/** How many of each unit make a millisecond. */
const perMillisecond: Readonly<Record<EpochUnit, number>> = {
  seconds: 1 / 1000,
  milliseconds: 1,
  microseconds: 1000,
};

const epochUnits = Object.keys(perMillisecond) as readonly EpochUnit[];

/** 1990-01-01 and 2100-01-01 in milliseconds since 1970. Serial days and yyyymmdd are far below the seconds of these. */
const earliest = 631_152_000_000;
const latest = 4_102_444_800_000;

/** The number in a cell (a number, or digits as text); NaN for anything else. */
export function epochNumber(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string' || cell.length < 9 || cell.length > 24) return Number.NaN;
  const digits = latinDigits(cell.trim());
  return /^\d{9,16}(\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
}

/**
 * The unit in which a number is an instant of the years 1990 to 2099; null when there is none. A single number proves
 * nothing (it may be an id): the whole column has to agree, see `unitAgreed`.
 */
export function epochUnitOf(value: number): EpochUnit | null {
  if (!(value >= earliest * perMillisecond.seconds)) return null;
  const fits = (unit: EpochUnit) =>
    value >= earliest * perMillisecond[unit] && value < latest * perMillisecond[unit];
  return epochUnits.find(fits) ?? null;
}

/**
 * The unit shared by nearly all date-like cells; null when they do not agree.
 *
 * @param instants How many cells can be an instant in each unit.
 * @param dates How many cells are dates of another form.
 */
export function unitAgreed(instants: Readonly<Record<EpochUnit, number>>, dates: number): EpochUnit | null {
  return (
    epochUnits.find((unit) => {
      const others = epochUnits.reduce((sum, one) => sum + instants[one], dates) - instants[unit];
      return columnConvention({ instants: instants[unit], others }, 'instants', 'others') === 'instants';
    }) ?? null
  );
}

/** The day of an instant, in UTC or in the zone that is given (IANA name). */
export function dayOfEpoch(value: number, unit: EpochUnit, timeZone?: string): Day {
  const milliseconds = value / perMillisecond[unit];
  const day = timeZone === undefined ? Number.NaN : dayInZone(milliseconds, timeZone);
  return Number.isNaN(day) ? Math.floor(timeToSerial(milliseconds)) : day;
}
