import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { isWaitedFor, KeptObjects, type RequestBody, runBatch } from './batch';
import { Fault } from './fault';
import { workbookObject } from './objects/workbook';
import { ExcelWorld } from './world';

/** Response to a request of office.js. */
export interface Reply {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  /** JSON of a ResponseBody; "" when the request was refused as a whole. */
  readonly Body: string;
}

/** Failures of a request: it never arrives, or it is executed and its answer is lost. */
export type Accident = 'lostBefore' | 'lostAfter';

export interface ExcelOptions {
  /** Highest ExcelApi that is there, such as "1.9" (default); office.js itself refuses anything newer. */
  readonly excelApi?: string;
  /** Highest CustomFunctionsRuntime, default "1.3". */
  readonly customFunctions?: string;
  /** Whether Excel can hold a request back while a cell is edited; without, such a request fails. */
  readonly delayForCellEdit?: boolean;
  /** Whether that failure has no code of its own, only words of the user's language, as in older builds. */
  readonly wordsCellEdit?: boolean;
  readonly dateSystem?: 1900 | 1904;
  /** Whether worksheets that were there before have their places as ids, as in Excel 2016: other ones than in other sessions. */
  readonly idsArePlaces?: boolean;
  /** Whether settings that are changed here are seen by other clients only when the workbook is saved, and the other way round. */
  readonly unsavedSettings?: boolean;
  /** BCP 47; default is the workbook's. */
  readonly displayLanguage?: string;
}

/** Excel on the web takes and gives no more than this per request, in bytes. */
const payloadLimit = 5 * 1024 * 1024;

/** office.js sets this flag on requests that may wait for the end of cell editing. */
const mayWait = 64;

/**
 * Excel as office.js sees it, on an in-memory workbook: strict about shapes, names, limits and the null and ""
 * rules, and loud (NotSimulated) about everything it does not model.
 */
export class SimulatedExcel {
  readonly world: ExcelWorld;
  /** Requests so far. */
  requests = 0;
  /** Requests that a caller waits for: all but those that only release objects, which office.js sends by itself after a run. */
  roundTrips = 0;
  /** Bytes of these and of their answers. */
  bytes = 0;
  /** Actions carried out so far, over all requests. */
  actions = 0;
  /** The action after which nothing more is carried out, in the same request or a later one. */
  lastAction = Number.POSITIVE_INFINITY;
  /** Bytes of the largest request and answer so far. */
  readonly largest = { request: 0, response: 0 };
  /** Decides the failure of each request, counted from 1; null for none. */
  accident: (request: number) => Accident | null = () => null;
  /** What happens before each request, counted from 1, such as requests of somebody else. */
  meanwhile: (request: number) => Promise<void> | null = () => null;
  /** Decides the refusal of each request, counted from 1; null for none. */
  refusal: (request: number) => { readonly code: string; readonly message: string } | null = () => null;
  private readonly kept = new KeptObjects();
  private editing: Promise<void> | null = null;
  private stopEditing: () => void = () => {};

  constructor(
    readonly workbook: Workbook,
    readonly options: ExcelOptions = {},
  ) {
    this.world = new ExcelWorld(workbook, options.dateSystem === 1904 ? 0 : 1462, options);
  }

  /** The user double-clicks a cell: until `endCellEdit`, requests wait or fail. */
  beginCellEdit(): void {
    this.editing = new Promise((resolve) => {
      this.stopEditing = resolve;
    });
  }

  endCellEdit(): void {
    this.editing = null;
    this.stopEditing();
  }

  /** The user saves the workbook: who opens it from now on sees its settings. */
  save(): void {
    const { settings } = this.world;
    const { properties } = this.workbook;
    if (settings === properties) return;
    properties.clear();
    for (const [key, value] of settings) properties.set(key, value);
  }

  protect(sheet: Sheet): void {
    sheet.isProtected = true;
  }

  async execute(body: string, flags = 0): Promise<Reply> {
    const accident = this.accident(++this.requests);
    await this.meanwhile(this.requests);
    if (this.editing) {
      if ((flags & mayWait) === 0 || this.options.wordsCellEdit) {
        return this.options.wordsCellEdit
          ? refused('InvalidOperation', 'Excel hücre düzenleme modunda.')
          : refused('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
      }
      await this.editing;
    }
    const requestBytes = bytes(body);
    this.largest.request = Math.max(this.largest.request, requestBytes);
    if (requestBytes > payloadLimit) {
      return refused('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    }
    if (accident === 'lostBefore') return lost();
    const refusal = this.refusal(this.requests);
    if (refusal) return refused(refusal.code, refusal.message);
    const request = JSON.parse(body) as RequestBody;
    if (isWaitedFor(request)) this.roundTrips++;
    const response = JSON.stringify(
      runBatch(request, {
        root: workbookObject(this.world),
        kept: this.kept,
        beforeAction: () => {
          if (this.actions >= this.lastAction) {
            throw new Fault('GeneralException', 'An internal error has occurred.');
          }
          this.actions++;
        },
      }),
    );
    if (accident === 'lostAfter') return lost();
    const responseBytes = bytes(response);
    this.bytes += requestBytes + responseBytes;
    this.largest.response = Math.max(this.largest.response, responseBytes);
    if (responseBytes > payloadLimit) {
      return refused('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    }
    return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Body: response };
  }
}

function refused(code: string, message: string): Reply {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: message, Body: '' };
}

function lost(): Reply {
  return {
    HttpStatusCode: 503,
    ErrorCode: 'ConnectionFailure',
    ErrorMessage: 'The connection was lost.',
    Body: '',
  };
}

/** Length in UTF-8. */
function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
