import { columnLetter } from '../../../core/cells/address';
import type { Sheet, TextName } from '../../workbook/sheet';
import type { ApiObject } from '../apiObject';
import { invalidArgument, itemNotFound, NotSimulated } from '../fault';
import type { ExcelWorld } from '../world';

/** Names of one sheet: texts only. */
export function sheetNames(world: ExcelWorld, sheet: Sheet): ApiObject {
  const add = (name: string, formula: string) => {
    world.mayWrite(sheet);
    sheet.names.set(name, { formula: textFormula(formula), visible: true });
  };
  return collection(
    () => [...sheet.names.keys()],
    (name) => textItem(sheet.names, name),
    add,
  );
}

/** Names of the workbook: cells, and texts. */
export function workbookNames(world: ExcelWorld): ApiObject {
  const { workbook } = world;
  const { names, textNames } = workbook;
  const item = (name: string) => (textNames.has(name) ? textItem(textNames, name) : cellItem(world, name));
  const add = (name: string, formula: string) => {
    if (formula.startsWith('="')) textNames.set(name, { formula: textFormula(formula), visible: true });
    else names.set(name, referenceOf(world, formula));
  };
  return collection(() => [...names.keys(), ...textNames.keys()], item, add);
}

function collection(
  known: () => readonly string[],
  item: (name: string) => ApiObject,
  add: (name: string, formula: string) => void,
): ApiObject {
  return {
    type: 'NamedItemCollection',
    items: () => known().map(item),
    getItem: (key) => {
      if (!known().includes(String(key))) throw itemNotFound();
      return item(String(key));
    },
    methods: {
      getItem: (key) => {
        if (!known().includes(String(key))) throw itemNotFound();
        return item(String(key));
      },
      getItemOrNullObject: (key) => (known().includes(String(key)) ? item(String(key)) : null),
      add: (given, formula) => {
        const name = String(given);
        if (known().includes(name) || !/^[a-z_]\w{0,254}$/i.test(name)) throw invalidArgument();
        add(name, String(formula));
        return item(name);
      },
    },
  };
}

function textItem(names: Map<string, TextName>, name: string): ApiObject {
  const there = (): TextName => {
    const known = names.get(name);
    if (!known) throw itemNotFound();
    return known;
  };
  return {
    type: 'NamedItem',
    id: name,
    values: {
      name: { get: () => name },
      formula: {
        get: () => there().formula,
        set: (formula) => {
          names.set(name, { ...there(), formula: textFormula(String(formula)) });
        },
      },
      visible: {
        get: () => there().visible,
        set: (visible) => {
          there().visible = visible === true;
        },
      },
    },
    methods: {
      delete: () => {
        names.delete(name);
      },
    },
  };
}

/** A formula holds texts of at most 255 characters. */
function textFormula(formula: string): string {
  if (!/^="[^"]{0,255}"$/.test(formula)) throw new NotSimulated(`a name for ${formula}`);
  return formula;
}

function cellItem(world: ExcelWorld, name: string): ApiObject {
  const { workbook } = world;
  return {
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
          workbook.names.set(name, referenceOf(world, String(formula)));
        },
      },
    },
    methods: {
      delete: () => {
        workbook.names.delete(name);
      },
    },
  };
}

function referenceOf({ workbook }: ExcelWorld, formula: string) {
  const [, tab, letters, row] = /^='((?:[^']|'')+)'!\$([A-Z]+)\$(\d+)$/.exec(formula) ?? [];
  const sheet = workbook.sheetByName(tab?.replace(/''/g, "'") ?? '');
  if (!sheet || !letters) throw invalidArgument();
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, range: { row: Number(row) - 1, column, rows: 1, columns: 1 } };
}
