import type { Workbook } from '../workbook/workbook';
import { strict } from './strict';
import type { Wire } from './wire';

const holders = new WeakMap<Workbook, Wire>();

/** The document's lock, which one execution holds at a time; it is let go when the execution ends. Waiting takes no time here. */
export function lockDouble(workbook: Workbook, wire: Wire): GoogleAppsScript.Lock.Lock {
  return strict<GoogleAppsScript.Lock.Lock>(wire, 'Lock', 'properties', {
    tryLock: (milliseconds: number) => {
      if (!(milliseconds >= 0)) throw new Error(`tryLock: ${milliseconds}`);
      const holder = holders.get(workbook);
      if (holder !== undefined && holder !== wire) return false;
      holders.set(workbook, wire);
      return true;
    },
    releaseLock: () => letGo(workbook, wire),
  });
}

export function letGo(workbook: Workbook, wire: Wire): void {
  if (holders.get(workbook) === wire) holders.delete(workbook);
}

/** Takes the lock, as a long execution of somebody else does. */
export function hold(workbook: Workbook, wire: Wire): void {
  holders.set(workbook, wire);
}
