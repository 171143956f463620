/** The real office.js in a realm of its own, in node. Not for the browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { newRealm } from '../newRealm';
import { connectRealm, type ExcelConnection, type OfficeRealm } from './realm';

const require = createRequire(join(process.cwd(), 'package.json'));

/** Microsoft's file for Excel on the web, as published. */
const excelWebFile = join(
  dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist',
  'excel-web-16.00.js',
);

const compiled = new Map<string, vm.Script>();

/** A realm that has office.js, and little else. */
export interface NodeRealm {
  readonly globals: Readonly<Record<string, unknown>>;
  run(code: string, name: string): void;
  /** From now on another Excel answers; what was begun with the one before stays with that. */
  connect(connection: ExcelConnection): void;
}

/** Runs scripts in a fresh realm with office.js, joined to the simulated Excel. */
export function officeRealm(connection: ExcelConnection): NodeRealm {
  const realm = newRealm();
  const globals = realm.global;
  Object.assign(globals, {
    console,
    // office.js goes on trying to tidy up after a broken connection; that shall not keep a program from ending.
    setTimeout: (task: () => void, delay?: number) => setTimeout(task, delay).unref(),
    clearTimeout,
    performance,
    URL,
    navigator: { userAgent: 'node' },
    location: { href: 'https://localhost/', search: '', hash: '' },
    CustomFunctions: { associate: connection.associate },
  });
  globals.window = globals;
  globals.self = globals;
  let script = compiled.get(excelWebFile);
  if (!script) {
    script = new vm.Script(readFileSync(excelWebFile, 'utf8'), { filename: excelWebFile });
    compiled.set(excelWebFile, script);
  }
  realm.run(script);
  const connect = (to: ExcelConnection) => connectRealm(globals as unknown as OfficeRealm, to);
  connect(connection);
  return {
    connect,
    globals,
    run: (code, filename) => {
      realm.run(new vm.Script(code, { filename }));
    },
  };
}
