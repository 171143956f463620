import type { Workbook } from '../workbook/workbook';
import { cacheDouble } from './cache';
import { wallClock } from './civilTime';
import { Doubles } from './doubles';
import { checkCells } from './grid';
import { lockDouble } from './lock';
import { finderDouble } from './metadata';
import { rangeDouble } from './range';
import { builders } from './rules';
import { bandingDouble, checkName, filterDouble, sheetDouble } from './sheet';
import { enumOf, spreadsheetAccess, strict } from './strict';
import type { Wire } from './wire';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type Properties = GoogleAppsScript.Properties.Properties;

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

export interface Page {
  readonly title: string;
  readonly html: string;
}

/** What the services show to the user. */
export interface Screen {
  menus: readonly MenuItem[];
  sidebar: Page | null;
}

export interface Surroundings {
  /** The project's HTML files by name, without ".html". */
  readonly files: Readonly<Record<string, string>>;
  /** The user's own language as Google spells it, such as "tr". */
  readonly userLocale: string;
  /** Google's key for the user who is at work. */
  readonly userKey: string;
  readonly screen: Screen;
}

/** Every global that the add-on may use, over one workbook. */
export function createServices(
  workbook: Workbook,
  wire: Wire,
  { files, userLocale, userKey, screen }: Surroundings,
): Readonly<Record<string, unknown>> {
  const doubles = new Doubles(workbook, wire, {
    sheet: sheetDouble,
    range: rangeDouble,
    filter: filterDouble,
    banding: bandingDouble,
  });
  const pages = new WeakMap<object, Page>();
  const cache = cacheDouble(workbook, wire);

  const spreadsheet = strict<Spreadsheet>(wire, 'Spreadsheet', spreadsheetAccess, {
    getName: () => workbook.name,
    getSpreadsheetLocale: () => workbook.locale.replace('-', '_'),
    getSpreadsheetTimeZone: () => workbook.timeZone,
    getSheets: () => workbook.sheets.map(doubles.sheet),
    getActiveSheet: () => doubles.sheet(workbook.activeSheet),
    setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => {
      const found = workbook.sheetById(sheet.getSheetId());
      if (!found) throw new Error('The sheet is not in this spreadsheet.');
      // What happens with a hidden sheet is documented nowhere.
      if (found.visibility !== 'Visible') throw new Error(`“${found.name}” is hidden`);
      workbook.activate(found);
      return sheet;
    },
    insertSheet: (name: string, index: number) => {
      if (!(index >= 0 && index <= workbook.sheets.length))
        throw new Error(`Sheet index ${index} is out of bounds`);
      checkName(doubles, name);
      checkCells(workbook, wire, 26_000);
      const sheet = workbook.addSheet(name, index);
      workbook.activate(sheet);
      return doubles.sheet(sheet);
    },
    createDeveloperMetadataFinder: () => finderDouble(doubles, () => workbook.sheets),
    deleteSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => {
      const found = workbook.sheetById(sheet.getSheetId());
      if (!found) throw new Error('The sheet is not in this spreadsheet.');
      if (workbook.sheets.length === 1)
        throw new Error("You can't remove all the visible sheets in a document.");
      workbook.removeSheet(found);
    },
    getNamedRanges: () =>
      [...workbook.names].map(([name, { sheet, range }]) =>
        strict<NamedRange>(wire, 'NamedRange', spreadsheetAccess, {
          getName: () => name,
          getRange: () => rangeDouble(doubles, sheet, range),
          remove: () => {
            workbook.names.delete(name);
          },
        }),
      ),
    setNamedRange: (name: string, range: GoogleAppsScript.Spreadsheet.Range) => {
      // Letters, digits and underscores, neither a number nor the address of a cell.
      if (!/^[a-z_]\w{0,249}$/i.test(name) || /^([a-z]{1,3}\d+|true|false|r\d*c\d*)$/i.test(name))
        throw new Error(`The name ${name} is invalid.`);
      workbook.names.set(name, doubles.recall(range));
    },
  });

  const menu = (): Menu => {
    const items: MenuItem[] = [];
    const double: Menu = strict<Menu>(wire, 'Menu', 'menu', {
      addItem: (caption: string, functionName: string) => {
        if (typeof caption !== 'string' || caption === '') throw new Error('a menu item needs a caption');
        items.push({ caption, functionName });
        return double;
      },
      addToUi: () => {
        for (const { functionName } of items) {
          if (!wire.realm.get(functionName)) throw new Error(`Script function not found: ${functionName}`);
        }
        screen.menus = items;
      },
    });
    return double;
  };

  const ui = strict<Ui>(wire, 'Ui', (member) => (member === 'createAddonMenu' ? 'menu' : 'sidebar'), {
    createAddonMenu: menu,
    showSidebar: (output: HtmlOutput) => {
      const page = pages.get(output);
      if (!page) throw new Error('showSidebar takes an HtmlOutput');
      screen.sidebar = page;
    },
  });

  const output = (page: Page): HtmlOutput => {
    const double: HtmlOutput = strict<HtmlOutput>(wire, 'HtmlOutput', 'free', {
      setTitle: (title: string) => {
        pages.set(double, { ...page, title });
        return double;
      },
      getContent: () => page.html,
    });
    pages.set(double, page);
    return double;
  };

  return {
    SpreadsheetApp: strict<GoogleAppsScript.Spreadsheet.SpreadsheetApp>(
      wire,
      'SpreadsheetApp',
      (member) => (member === 'getUi' ? 'menu' : 'read'),
      {
        getActiveSpreadsheet: () => spreadsheet,
        getUi: () => ui,
        flush: () => {},
        ...builders(doubles),
        BorderStyle: doubles.borderStyles,
        BandingTheme: doubles.bandingThemes,
        DeveloperMetadataVisibility: doubles.metadataVisibility,
      },
    ),
    Charts: strict<GoogleAppsScript.Charts.Charts>(wire, 'Charts', 'free', { ChartType: doubles.chartTypes }),
    HtmlService: strict<GoogleAppsScript.HTML.HtmlService>(wire, 'HtmlService', 'free', {
      createHtmlOutputFromFile: (name: string) => {
        const html = files[name];
        if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
        return output({ title: 'Apps Script application', html });
      },
      createHtmlOutput: (html?: string | GoogleAppsScript.Base.BlobSource) => {
        if (typeof html !== 'string') throw new Error('the double makes pages of texts only');
        return output({ title: 'Apps Script application', html });
      },
    }),
    PropertiesService: strict<GoogleAppsScript.Properties.PropertiesService>(
      wire,
      'PropertiesService',
      'properties',
      { getDocumentProperties: () => properties(workbook, wire) },
    ),
    CacheService: strict<GoogleAppsScript.Cache.CacheService>(wire, 'CacheService', 'properties', {
      getDocumentCache: () => cache,
    }),
    LockService: strict<GoogleAppsScript.Lock.LockService>(wire, 'LockService', 'properties', {
      getDocumentLock: () => lockDouble(workbook, wire),
    }),
    Session: strict<GoogleAppsScript.Base.Session>(wire, 'Session', 'free', {
      getActiveUserLocale: () => userLocale,
      getTemporaryActiveUserKey: () => userKey,
    }),
    Utilities: strict<GoogleAppsScript.Utilities.Utilities>(wire, 'Utilities', 'free', {
      formatDate: (date: GoogleAppsScript.Base.Date, timeZone: string, format: string) => {
        if (!(date instanceof wire.realm.Date)) throw new Error('formatDate takes a Date');
        const [year = 0, ...rest] = wallClock(date.getTime(), timeZone);
        if (format !== 'yyyy MM dd HH mm ss') throw new Error(`the date format ${format} is not modelled`);
        const two = (number: number) => String(number).padStart(2, '0');
        return [String(year).padStart(4, '0'), ...rest.map(two)].join(' ');
      },
    }),
    ScriptApp: strict<GoogleAppsScript.Script.ScriptApp>(wire, 'ScriptApp', 'free', {
      AuthMode: enumOf(wire, 'AuthMode', ['NONE', 'LIMITED', 'FULL', 'CUSTOM_FUNCTION']),
      requireAllScopes: () => {
        if (wire.mode !== 'FULL') throw new Error('Authorization is required to perform that action.');
      },
    }),
  };
}

const longestValue = 9 * 1024;
const longestStore = 500 * 1024;

function properties(workbook: Workbook, wire: Wire): Properties {
  const double: Properties = strict<Properties>(wire, 'Properties', 'properties', {
    getProperty: (key: string) => workbook.properties.get(key) ?? null,
    setProperty: (key: string, value: string) => {
      if (typeof value !== 'string') throw new Error('the double stores texts only');
      const bytes = (text: string) => new TextEncoder().encode(text).length;
      if (bytes(value) > longestValue) throw new Error('Argument too large: value');
      let all = bytes(key) + bytes(value);
      for (const [other, text] of workbook.properties) if (other !== key) all += bytes(other) + bytes(text);
      if (all > longestStore) throw new Error('You have exceeded the property storage quota.');
      workbook.properties.set(key, value);
      return double;
    },
    deleteProperty: (key: string) => {
      workbook.properties.delete(key);
      return double;
    },
  });
  return double;
}
