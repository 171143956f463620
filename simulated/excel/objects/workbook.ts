import { msPerDay } from '../../../core/cells/parse/civil';
import type { ApiObject } from '../apiObject';
import { itemNotFound, NotSimulated } from '../fault';
import type { ExcelWorld } from '../world';
import { workbookNames } from './names';
import { workbookTables } from './table';
import { worksheetCollection } from './worksheet';

export function workbookObject(world: ExcelWorld): ApiObject {
  return {
    type: 'Workbook',
    values: { name: { get: () => world.workbook.name } },
    objects: {
      worksheets: () => worksheetCollection(world),
      tables: () => workbookTables(world),
      names: () => workbookNames(world),
      settings: () => settingCollection(world),
      functions: () => worksheetFunctions(world),
      application: () => ({
        type: 'Application',
        methods: {
          // Nothing is drawn during a batch here.
          suspendScreenUpdatingUntilNextSync: () => undefined,
        },
      }),
    },
  };
}

function settingCollection({ settings: properties }: ExcelWorld): ApiObject {
  const setting = (key: string): ApiObject => ({
    type: 'Setting',
    id: key,
    values: { key: { get: () => key }, value: { get: () => properties.get(key) } },
    methods: {
      delete: () => {
        properties.delete(key);
      },
    },
  });
  return {
    type: 'SettingCollection',
    items: () => [...properties.keys()].map(setting),
    getItem: (key) => {
      if (!properties.has(String(key))) throw itemNotFound();
      return setting(String(key));
    },
    methods: {
      add: (key, value) => {
        if (typeof value !== 'string') throw new NotSimulated('a setting that is not a text');
        properties.set(String(key), value);
        return setting(String(key));
      },
      getItemOrNullObject: (key) => (properties.has(String(key)) ? setting(String(key)) : null),
    },
  };
}

/** The one worksheet function that a program may ask for here: DATE, in days of the workbook's date system. */
function worksheetFunctions({ firstOf1904 }: ExcelWorld): ApiObject {
  return {
    type: 'Functions',
    methods: {
      date: (year, month, day) => {
        const days =
          (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1904, 0, 1)) / msPerDay;
        return {
          type: 'FunctionResult',
          values: { value: { get: () => days + firstOf1904 }, error: { get: () => null } },
        };
      },
    },
  };
}
