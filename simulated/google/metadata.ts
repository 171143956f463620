import type { Sheet } from '../workbook/sheet';
import type { Doubles } from './doubles';
import { spreadsheetAccess, strict } from './strict';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** Google's limit on all metadata of one sheet. */
const mostCharacters = 30_000;

export function setMetadata(sheet: Sheet, key: string, value: string): void {
  if (typeof value !== 'string' || key.length + value.length > mostCharacters) {
    throw new Error('The developer metadata of this sheet takes more than 30000 characters.');
  }
  sheet.metadata.set(key, value);
}

function metadataDouble(doubles: Doubles, sheet: Sheet, key: string): Metadata {
  const { wire } = doubles;
  const there = () => {
    if (!sheet.metadata.has(key)) throw new Error('The metadata is no longer there.');
  };
  const double: Metadata = strict<Metadata>(wire, 'DeveloperMetadata', spreadsheetAccess, {
    getKey: () => key,
    getValue: () => sheet.metadata.get(key) ?? null,
    getLocation: () =>
      strict<Location>(wire, 'DeveloperMetadataLocation', spreadsheetAccess, {
        getSheet: () => doubles.sheet(sheet),
      }),
    setValue: (value: string) => {
      there();
      setMetadata(sheet, key, value);
      return double;
    },
    remove: () => {
      there();
      sheet.metadata.delete(key);
    },
  });
  return double;
}

export function finderDouble(doubles: Doubles, sheets: () => readonly Sheet[]): Finder {
  let wanted: string | null = null;
  const finder: Finder = strict<Finder>(doubles.wire, 'DeveloperMetadataFinder', spreadsheetAccess, {
    withKey: (key: string) => {
      wanted = key;
      return finder;
    },
    find: () =>
      sheets().flatMap((sheet) =>
        [...sheet.metadata.keys()]
          .filter((key) => wanted === null || key === wanted)
          .map((key) => metadataDouble(doubles, sheet, key)),
      ),
  });
  return finder;
}
