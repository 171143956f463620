/**
 * Google Sheets as far as the add-on can tell: the pushed Code.js runs unmodified
 * in a realm of its own, on strict doubles of Google's services over the
 * in-memory workbook. The same in node and in a page; only loading the code differs.
 *
 *     const google = createGoogleHost(workbook, loadProject(code), { files: { sidebar: html } });
 *     google.open();                    // as when the spreadsheet opens: runs onOpen
 *     google.clickMenu(google.menus[0]) // shows the sidebar: google.sidebar is { title, html }
 *     google.call('readRows', ['1', 1, 10])                 // as google.script.run would
 *     google.callCustomFunction('CLV', [argumentFrom(workbook, sheet, range)])
 *
 * In node `loadProject` is in ./loadProject; in a page, give a function that puts
 * the services on a frame's window in which Code.js has run and returns
 * `realmOf(window)`. In `scriptRun` is google.script.run for a page in the same process.
 */
import type { FunctionResult, ResultCell } from '../../core/functions/types';
import type { CellValue, SheetRange } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { toPage, toServer } from './boundary';
import { expireCache } from './cache';
import { instantOf, isDateFormat, serialOf } from './civilTime';
import { hold, letGo } from './lock';
import { createServices, type MenuItem, type Page, type Screen } from './services';
import { type Mode, type Realm, Wire } from './wire';

export type { MenuItem, Page } from './services';
export { type Realm, realmOf } from './wire';

/** Runs Code.js in a realm with these globals. Called for every execution, since Google loads the project anew each time. */
export type LoadCode = (services: Readonly<Record<string, unknown>>) => Realm;

/** One argument of a custom function in the form in which Sheets gives it; dates as Date. */
export type GoogleArgument = GoogleCell | undefined | readonly (readonly GoogleCell[])[];
export type GoogleCell = string | number | boolean | Date;

export interface GoogleHostOptions {
  /** The project's HTML files by name, without ".html". */
  readonly files?: Readonly<Record<string, string>>;
  /** The user's own language; the workbook's unless given. */
  readonly userLocale?: string;
  /** By which Google tells users from one another. */
  readonly userKey?: string;
}

export interface GoogleHost {
  readonly services: Readonly<Record<string, unknown>>;
  /** The add-on's menu as last shown. */
  readonly menus: readonly MenuItem[];
  readonly sidebar: Page | null;
  /** Runs onOpen, in the mode of an enabled add-on by default. */
  open(mode?: 'NONE' | 'LIMITED' | 'FULL'): void;
  clickMenu(item: MenuItem): void;
  closeSidebar(): void;
  /** As google.script.run: JSON in, JSON out; throws what the server throws. */
  call(functionName: string, inputs: readonly unknown[]): unknown;
  /** Result as a value or a table; days are `{ day }`. Throws an Error whose message the cell shows. */
  callCustomFunction(name: string, inputs: readonly GoogleArgument[]): FunctionResult;
  /** After this many further calls to services every call fails, as when an execution is killed. */
  interruptAfter(calls: number): void;
  /** Calls to services so far, and what fails of them. */
  readonly wire: Pick<Wire, 'calls' | 'fault' | 'worded'>;
  /** Lets hours pass: what Google keeps for a while is forgotten. */
  letTimePass(): void;
  /** A long execution of somebody else holds the document's lock, until the returned function is called. */
  holdLock(): () => void;
}

export function createGoogleHost(
  workbook: Workbook,
  loadCode: LoadCode,
  options: GoogleHostOptions = {},
): GoogleHost {
  const wire = new Wire();
  wire.locale = options.userLocale ?? workbook.locale.split('-')[0] ?? 'en';
  const screen: Screen = { menus: [], sidebar: null };
  const services = createServices(workbook, wire, {
    files: options.files ?? {},
    userLocale: options.userLocale ?? workbook.locale.split('-')[0] ?? 'en',
    userKey: options.userKey ?? 'user',
    screen,
  });
  const execute = <T>(mode: Mode, work: (realm: Realm) => T) => {
    try {
      return wire.run(mode, () => loadCode(services), work);
    } finally {
      letGo(workbook, wire);
    }
  };
  const topLevel = (realm: Realm, name: string) => {
    const found = name.endsWith('_') ? undefined : realm.get(name);
    if (!found) throw new TypeError(`google.script.run.${name} is not a function`);
    return found;
  };

  return {
    services,
    wire,
    get menus() {
      return screen.menus;
    },
    get sidebar() {
      return screen.sidebar;
    },
    open(mode = 'LIMITED') {
      execute(mode, (realm) => topLevel(realm, 'onOpen')(realm.JSON.parse(`{"authMode":"${mode}"}`)));
    },
    clickMenu({ functionName }) {
      execute('FULL', (realm) => topLevel(realm, functionName)());
    },
    closeSidebar() {
      screen.sidebar = null;
    },
    call(functionName, inputs) {
      const crossed = JSON.stringify(toServer(inputs));
      return execute('FULL', (realm) =>
        toPage(topLevel(realm, functionName)(...(realm.JSON.parse(crossed) as unknown[]))),
      );
    },
    callCustomFunction(name, inputs) {
      return execute('CUSTOM_FUNCTION', (realm) => {
        const result = topLevel(realm, name)(...inputs.map((input) => intoRealm(realm, input)));
        return resultOf(result, workbook.timeZone);
      });
    },
    interruptAfter(calls) {
      wire.cutAfter(calls);
    },
    letTimePass() {
      expireCache(workbook);
    },
    holdLock() {
      const other = new Wire();
      hold(workbook, other);
      return () => letGo(workbook, other);
    },
  };
}

/** Cells of a sheet as an argument of a custom function: one cell as its value, more as rows. */
export function argumentFrom(workbook: Workbook, sheet: Sheet, range: SheetRange): GoogleArgument {
  const cellAt = (row: number, column: number): GoogleCell => {
    const cell = sheet.cell(row, column);
    const value: CellValue = cell?.value ?? null;
    if (value === null) return '';
    if (typeof value !== 'number' || !isDateFormat(cell?.format)) return value;
    return new Date(instantOf(value, workbook.timeZone));
  };
  if (range.rows === 1 && range.columns === 1) return cellAt(range.row, range.column);
  return Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (_, column) => cellAt(range.row + row, range.column + column)),
  );
}

function intoRealm(realm: Realm, input: GoogleArgument): unknown {
  const cell = (value: GoogleCell | undefined) => (isDate(value) ? new realm.Date(value.getTime()) : value);
  if (!Array.isArray(input)) return cell(input as GoogleCell | undefined);
  const rows = new realm.Array<unknown[]>();
  for (const row of input as readonly (readonly GoogleCell[])[]) {
    const line = new realm.Array<unknown>();
    for (const value of row) line.push(cell(value));
    rows.push(line);
  }
  return rows;
}

function resultOf(result: unknown, timeZone: string): FunctionResult {
  if (!Array.isArray(result)) return resultCell(result, timeZone);
  const width = Array.isArray(result[0]) ? result[0].length : 0;
  return result.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== width || width === 0)
      throw new Error('The result is not a table.');
    return row.map((cell) => resultCell(cell, timeZone));
  });
}

function resultCell(value: unknown, timeZone: string): ResultCell {
  if (isDate(value)) return { day: serialOf(value.getTime(), timeZone) };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`${String(value)} cannot be the value of a cell`);
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
