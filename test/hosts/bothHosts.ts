/** The same call in both built bundles, each argument in the form in which its host gives it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CustomFunctionImplementation, connectionTo, SimulatedExcel } from '../../simulated/excel';
import { officeRealm } from '../../simulated/excel/nodeRealm';
import { createGoogleHost, type GoogleArgument, type GoogleCell } from '../../simulated/google';
import { instantOf } from '../../simulated/google/civilTime';
import { loadProjectOnce } from '../../simulated/google/loadProject';
import { Workbook } from '../../simulated/workbook/workbook';
import { type CellInput, callFunction } from './excelCallFunction';

/** A cell as a person sees it: null is empty, a day is a date cell, an error shows its text. */
export type SheetCell =
  | string
  | number
  | boolean
  | null
  | { readonly day: number }
  | { readonly error: string };
/** A cell, a range, or nothing. */
export type SheetInput = SheetCell | readonly (readonly SheetCell[])[] | undefined;

export type ShownCell = string | number | boolean | { readonly day: number };

export type Answer =
  | { readonly cells: readonly (readonly ShownCell[])[] }
  | { readonly message: string; readonly code?: string };

export interface BothHosts {
  google(name: string, inputs: readonly SheetInput[]): Answer;
  excel(name: string, inputs: readonly SheetInput[]): Promise<Answer>;
}

/** Far from UTC, with clocks that change. */
const timeZone = 'America/New_York';

export function bothHosts(code: string, excelFolder: string, locale = 'en-US'): BothHosts {
  const google = createGoogleHost(new Workbook('Shop', locale, timeZone), loadProjectOnce(code));
  const functions = new Map<string, CustomFunctionImplementation>();
  const excel = new SimulatedExcel(new Workbook('Shop', locale), { customFunctions: '1.4' });
  officeRealm(connectionTo(excel, (name, one) => functions.set(name, one))).run(
    readFileSync(join(excelFolder, 'functions.js'), 'utf8'),
    'functions.js',
  );
  return {
    google(name, inputs) {
      try {
        const result = google.callCustomFunction(name, inputs.map(forGoogle));
        return { cells: Array.isArray(result) ? result : [[result as ShownCell]] };
      } catch (error) {
        return { message: (error as Error).message };
      }
    },
    async excel(name, inputs) {
      const implementation = functions.get(name);
      if (!implementation) throw new Error(`no function ${name}`);
      const parameters = parametersOf(excelFolder, name);
      const answer = await callFunction(implementation, parameters, inputs.map(forExcel));
      if (answer.kind === 'error') return { message: answer.message, code: answer.code };
      return {
        cells: answer.values.map((line) =>
          line.map(({ value, format }) => (format === 'yyyy-mm-dd' ? { day: Number(value) } : value)),
        ),
      };
    },
  };
}

function parametersOf(folder: string, name: string): number {
  const { functions } = JSON.parse(readFileSync(join(folder, 'functions.json'), 'utf8')) as {
    functions: readonly { id: string; parameters: readonly unknown[] }[];
  };
  return functions.find(({ id }) => id === name)?.parameters.length ?? 0;
}

/** Google: empty is "", a date is a Date, an error its text, one cell its value. */
function forGoogle(input: SheetInput): GoogleArgument {
  const cell = (value: SheetCell): GoogleCell => {
    if (value === null) return '';
    if (typeof value !== 'object') return value;
    return 'day' in value ? new Date(instantOf(value.day, timeZone)) : value.error;
  };
  if (input === undefined) return undefined;
  return isRange(input) ? input.map((row) => row.map(cell)) : cell(input);
}

/** Excel: empty is null, a date its serial number, an error an object, one cell a matrix. */
function forExcel(input: SheetInput): CellInput | readonly (readonly CellInput[])[] | undefined {
  const cell = (value: SheetCell): CellInput => {
    if (typeof value !== 'object' || value === null) return value;
    return 'day' in value ? value.day : { type: 'Error', basicValue: value.error };
  };
  if (input === undefined) return undefined;
  return isRange(input) ? input.map((row) => row.map(cell)) : cell(input);
}

function isRange(input: SheetInput): input is readonly (readonly SheetCell[])[] {
  return Array.isArray(input);
}
