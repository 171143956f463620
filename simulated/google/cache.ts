import type { Workbook } from '../workbook/workbook';
import { strict } from './strict';
import type { Wire } from './wire';

const longestKey = 250;
const longestValue = 100 * 1024;
const longestTime = 21_600;
const mostItems = 1000;
/** Number of items kept when the cache overflows. */
const keptItems = 900;

const caches = new WeakMap<Workbook, Map<string, string>>();

function itemsOf(workbook: Workbook): Map<string, string> {
  const known = caches.get(workbook) ?? new Map<string, string>();
  caches.set(workbook, known);
  return known;
}

/** Lets time pass: a cache may forget at any time, and has forgotten after six hours. */
export function expireCache(workbook: Workbook): void {
  itemsOf(workbook).clear();
}

/** A document's cache with Google's limits; it is one for all who have the document open, and forgets when it is told to. */
export function cacheDouble(workbook: Workbook, wire: Wire): GoogleAppsScript.Cache.Cache {
  const items = itemsOf(workbook);
  const checkKey = (key: string) => {
    if (typeof key !== 'string' || key === '' || key.length > longestKey)
      throw new Error(`Argument too large: key ${key}`);
  };
  const put = (key: string, value: string, seconds: number) => {
    checkKey(key);
    if (typeof value !== 'string') throw new Error('the cache holds texts only');
    if (new TextEncoder().encode(value).length > longestValue) throw new Error('Argument too large: value');
    if (!(seconds >= 1 && seconds <= longestTime)) throw new Error(`${seconds} seconds cannot be kept`);
    items.delete(key);
    items.set(key, value);
    if (items.size <= mostItems) return;
    for (const oldest of items.keys()) {
      if (items.size <= keptItems) break;
      items.delete(oldest);
    }
  };
  return strict<GoogleAppsScript.Cache.Cache>(wire, 'Cache', 'properties', {
    get: (key: string) => {
      checkKey(key);
      return items.get(key) ?? null;
    },
    put: (key: string, value: string, seconds = 600) => put(key, value, seconds),
    putAll: (values: object, seconds = 600) => {
      for (const [key, value] of Object.entries(values)) put(key, value as string, seconds);
    },
  });
}
