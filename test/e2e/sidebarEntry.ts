/** The page of sidebarPage.ts: a workbook in memory, and the sidebar over it. */
import '../../core/speech/speakAll';
import '../../sidebar/scripts/provideLater';
import { render } from 'preact';
import { HostError, type HostErrorCode, type Memory } from '../../core/host/port';
import { type Language, languageOf } from '../../core/speech/language';
import { mountSidebar } from '../../sidebar/mountSidebar';
import { isWorker, serveAnalyses } from '../../sidebar/work/analysisWorker';
import type { Workbook } from '../../simulated/workbook/workbook';
import { MemoryHost, valuesOf, workbookOf } from '../hosts/memoryHost';
import type { WorkerKind } from './sidebarPage';

export interface StartOptions {
  readonly sheets: Parameters<typeof workbookOf>[0];
  readonly locale: string;
  readonly look: 'sheets' | 'excel';
  readonly worker: WorkerKind;
  /** What an earlier session has kept in the workbook. */
  readonly remembered?: Memory | undefined;
}

/** What a test in node may ask of the page. */
export interface TestPage {
  startSidebar(options: StartOptions): void;
  /** Closes the sidebar and opens it again over the same workbook. */
  reopenSidebar(): void;
  /** The values of a sheet, or null when there is no such sheet. */
  sheetValues(name: string): (string | number | boolean | null)[][] | null;
  sheetNames(): string[];
  /** Appends rows to a sheet, as new orders come. */
  addRows(name: string, rows: readonly (readonly (string | number)[])[]): void;
  activeSheet(): string;
  remembered(): unknown;
  /** The next call with this name fails. */
  failNext(call: string, code: HostErrorCode): void;
  /** Calls with this name wait until `letThrough`. */
  hold(call: string): void;
  letThrough(): void;
  calls(): string[];
  /** The words of this language cannot be loaded; null: all can. */
  lackWords(language: Language | null): void;
  /** The script with what comes after home cannot be loaded, or can. */
  lackLater(isLacking: boolean): void;
}

let workbook: Workbook;
let started: StartOptions;
let host: MemoryHost;
let failing: { call: string; code: HostErrorCode } | null = null;
let held: string | null = null;
let release = () => {};
let lacking: Language | null = null;
let isLaterLacking = false;

const page: TestPage = {
  startSidebar(options) {
    started = options;
    failing = null;
    held = null;
    lacking = null;
    isLaterLacking = false;
    workbook = workbookOf(options.sheets, options.locale);
    if (options.remembered) workbook.properties.set('choices', JSON.stringify(options.remembered));
    host = new MemoryHost(workbook);
    host.before = async (call) => {
      if (call === held) {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      }
      if (call === failing?.call) {
        const { code } = failing;
        failing = null;
        throw new HostError(code, 'as the test wished');
      }
    };
    mount();
  },
  reopenSidebar: mount,
  sheetValues(name) {
    const sheet = workbook.sheetByName(name);
    return sheet ? valuesOf(sheet) : null;
  },
  addRows(name, rows) {
    const sheet = workbook.sheetByName(name);
    const first = sheet?.usedRange()?.rows ?? 0;
    sheet?.edit(
      { row: first, column: 0, rows: rows.length, columns: rows[0].length },
      (cell, row, column) => {
        cell.value = rows[row]?.[column] ?? null;
      },
    );
  },
  sheetNames: () => workbook.sheets.map(({ name }) => name),
  activeSheet: () => workbook.activeSheet.name,
  remembered: () => JSON.parse(workbook.properties.get('choices') ?? 'null'),
  failNext(call, code) {
    failing = { call, code };
  },
  hold(call) {
    held = call;
  },
  letThrough() {
    held = null;
    release();
  },
  calls: () => host.calls,
  lackWords(language) {
    lacking = language;
  },
  lackLater(isLacking) {
    isLaterLacking = isLacking;
  },
};
if (isWorker()) serveAnalyses();
else Object.assign(window, page);

/** The script of this page, which its workers run too. Axe would write it out with the page, at each look. */
const script = isWorker() ? '' : takeScript();

function takeScript(): string {
  const element = document.getElementById('app');
  element?.remove();
  return element?.textContent ?? '';
}

/** Opens a sidebar in a page as it was loaded: the one before leaves none of its elements. */
function mount(): void {
  const { look, worker } = started;
  const root = document.createElement('div');
  root.id = 'root';
  const before = document.getElementById('root');
  // It listens to the keys of the whole document.
  if (before) render(null, before);
  before?.replaceWith(root);
  window.scrollTo(0, 0);
  void mountSidebar(root, {
    host,
    look,
    language: languageOf(navigator.language),
    loadWords,
    loadLater,
    createWorker: () => makeWorker(worker),
  });
}

/** The words are in this script; some of them cannot be had when a test wishes so. */
async function loadWords(language: Language): Promise<string> {
  if (language === lacking) throw new Error(`no words in ${language}`);
  return '';
}

/** What home does without is in this script too. */
async function loadLater(language: Language): Promise<readonly string[]> {
  if (isLaterLacking) throw new Error('no later script');
  return [await loadWords(language)].filter((address) => address !== '');
}

/** The worker of all sidebars that need none of their own: to start one takes as long as an analysis. */
let shared: Worker | null = null;

/** Put behind the real worker: an analysis gets as far as its model. */
const stuckInTheModel = `;{
  const real = self.onmessage;
  self.onmessage = (event) =>
    event.data.request?.kind !== 'analyze'
      ? real(event)
      : self.postMessage({ kind: 'progress', id: event.data.id, progress: { stage: 'model', done: 0.3 } });
}`;

function makeWorker(kind: WorkerKind): Worker | null {
  if (kind === 'none') return null;
  if (kind === 'shared') {
    shared ??= makeWorker('own');
    return shared;
  }
  const scripts = { own: script, slow: script + stuckInTheModel, broken: 'throw new Error("no")' };
  return new Worker(URL.createObjectURL(new Blob([scripts[kind]], { type: 'text/javascript' })));
}
