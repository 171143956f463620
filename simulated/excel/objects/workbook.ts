import { columnLetter } from '../../../core/cells/address';
import { msPerDay } from '../../../core/cells/parse/civil';
import type { ApiObject } from '../apiObject';
import { invalidArgument, itemNotFound, NotSimulated } from '../fault';
import type { ExcelWorld } from '../world';
import { workbookTables } from './table';
import { worksheetCollection } from './worksheet';

export function workbookObject(world: ExcelWorld): ApiObject {
  return {
    type: 'Workbook',
    values: { name: { get: () => world.workbook.name } },
    objects: {
      worksheets: () => worksheetCollection(world),
      tables: () => workbookTables(world),
      names: () => names(world),
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

function names(world: ExcelWorld): ApiObject {
  const { workbook } = world;
  const referenceOf = (formula: unknown) => {
    const [, tab, letters, row] = /^='((?:[^']|'')+)'!\$([A-Z]+)\$(\d+)$/.exec(String(formula)) ?? [];
    const sheet = workbook.sheetByName(tab?.replace(/''/g, "'") ?? '');
    if (!sheet || !letters) throw invalidArgument();
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { sheet, range: { row: Number(row) - 1, column, rows: 1, columns: 1 } };
  };
  const item = (name: string): ApiObject => ({
    type: 'NamedItem',
    id: name,
    values: {
      name: { get: () => name },
      formula: {
        get: () => {
          const known = workbook.names.get(name);
          if (!known) throw itemNotFound();
          const { sheet, range } = known;
          const tab = workbook.sheets.includes(sheet) ? `'${sheet.name.replace(/'/g, "''")}'` : '#REF';
          return `=${tab}!$${columnLetter(range.column + 1)}$${range.row + 1}`;
        },
        set: (formula) => {
          workbook.names.set(name, referenceOf(formula));
        },
      },
    },
    methods: {
      delete: () => {
        workbook.names.delete(name);
      },
    },
  });
  return {
    type: 'NamedItemCollection',
    items: () => [...workbook.names.keys()].map(item),
    getItem: (key) => {
      if (!workbook.names.has(String(key))) throw itemNotFound();
      return item(String(key));
    },
    methods: {
      getItemOrNullObject: (key) => (workbook.names.has(String(key)) ? item(String(key)) : null),
      add: (name, formula) => {
        if (workbook.names.has(String(name)) || !/^[a-z_]\w*$/i.test(String(name))) throw invalidArgument();
        workbook.names.set(String(name), referenceOf(formula));
        return item(String(name));
      },
    },
  };
}

function settingCollection({ workbook }: ExcelWorld): ApiObject {
  const { properties } = workbook;
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
