/** Joins the real office.js with the simulated Excel, in whatever realm office.js was loaded. */
import { requirementSets } from './requirements';
import type { ExcelOptions, Reply, SimulatedExcel } from './simulatedExcel';

/** All the realm of office.js needs to know of the simulated Excel; a page in an iframe gets it from its parent. */
export interface ExcelConnection {
  readonly options: ExcelOptions;
  readonly locale: string;
  execute(body: string, flags: number): Promise<Reply>;
  /** Called for each function that functions.js registers. */
  associate(name: string, implementation: CustomFunctionImplementation): void;
}

export type CustomFunctionImplementation = (...args: unknown[]) => unknown;

/** The globals of a realm in which excel-web-16.00.js has run. */
export interface OfficeRealm {
  Office?: unknown;
  OfficeExtension: {
    SessionBase: (new () => object) & { _overrideSession: object | null };
    Utility: object;
  };
}

export function connectionTo(
  excel: SimulatedExcel,
  associate: ExcelConnection['associate'] = () => {},
): ExcelConnection {
  return {
    options: excel.options,
    locale: excel.workbook.locale,
    execute: (body, flags) => excel.execute(body, flags),
    associate,
  };
}

/** From now on every Excel.run of the realm is answered by the connection. */
export function connectRealm(realm: OfficeRealm, connection: ExcelConnection): void {
  const { SessionBase, Utility } = realm.OfficeExtension;
  class Session extends SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve({ url: 'https://excel.invalid/', headers: {} });
    }
    _createRequestExecutorOrNull() {
      return { executeAsync };
    }
  }
  async function executeAsync(_data: unknown, flags: number, message: { Body: unknown }) {
    const body = typeof message.Body === 'string' ? message.Body : JSON.stringify(message.Body);
    const reply = await connection.execute(body, flags);
    return { ...reply, Headers: {}, Body: reply.Body === '' ? null : (JSON.parse(reply.Body) as unknown) };
  }
  SessionBase._overrideSession = new Session();
  // Only then does office.js refuse members newer than the requirement set; the shipped file sets it in vain.
  (Object.getPrototypeOf(Utility) as { _doApiNotSupportedCheck: boolean })._doApiNotSupportedCheck = true;
  realm.Office = officeOf(connection);
}

/** The part of the common Office object that an add-in page uses. */
function officeOf({ options, locale }: ExcelConnection) {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    onReady: (callback?: (ready: typeof info) => unknown) => {
      const ready = Promise.resolve(info);
      if (callback) ready.then(callback);
      return ready;
    },
    context: {
      ...info,
      contentLanguage: locale,
      displayLanguage: options.displayLanguage ?? locale,
      requirements: { isSetSupported: requirementSets(options) },
    },
  };
}
