/** Orders of the sample shops as they stand in a sheet. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { isoToDay } from '../../core/cells/parse/civil';
import { fields } from '../../core/request/fields';
import type { Language } from '../../core/speech/language';
import type { StartOptions } from './sidebarEntry';

type Rows = (string | number)[][];

export const dangerousName = '<img src=x onerror=alert(1)>';

/** Typed cells where a spreadsheet types them. */
function sample(file: string): Rows {
  const text = readFileSync(resolve(__dirname, '../../samples', file), 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<string[]>(text.trim()).data.map((row) =>
    row.map((cell) => isoToDay(cell) ?? (/^\d+\.\d\d$/.test(cell) ? Number(cell) : cell)),
  );
}

export const english = sample('coffee-roaster.csv').slice(0, 2500);

/** Orders of which the first and best customer has a dangerous name, so that it stands wherever names do. */
function withDangerousName(orders: Rows): Rows {
  const [header = [], ...others] = orders;
  // Uneven days: the model of exactly regular orders takes ten times as long.
  const own = Array.from({ length: 12 }, (_, i) => [
    ...[dangerousName, 45_657 - i * 20 - ((i * i) % 11), 900 + i, `X-${i}`, 'Completed'],
    ...header.slice(5).map(() => ''),
  ]);
  return [header, ...own, ...others];
}

/** As many orders as a shop may have that is analysed at once: for what is cancelled. */
export const largeShop = withDangerousName(english);

/** For the walk, whose model is chosen among all. */
export const middleShop = withDangerousName(english.slice(0, 1000));

export const shops: Readonly<Record<Language, Rows>> = {
  en: withDangerousName(english.slice(0, 300)),
  tr: sample('kitap-kulubu.csv').slice(0, 300),
  fa: sample('chaikhaneh.csv').slice(0, 300),
};

/**
 * What the workbook of somebody remembers who has chosen a model: to choose among all takes up to fifteen times as long as to fit
 * one. A walk of sidebar.test.ts and the preview have theirs chosen.
 */
export const withModel = { [fields.model.memory]: 'mbgnbd' } as const;

/** A sidebar over such a shop, with a tab beside its orders. */
export const startWith = (language: Language, more: Partial<StartOptions> = {}): StartOptions => ({
  sheets: { Orders: shops[language], Notes: [['call the printer']] },
  locale: { en: 'en-US', tr: 'tr-TR', fa: 'fa-IR' }[language],
  look: 'sheets',
  worker: 'shared',
  remembered: withModel,
  ...more,
});
