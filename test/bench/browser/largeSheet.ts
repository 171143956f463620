/** The page of the benchmark: the real sidebar over a sheet whose rows come as JSON from outside, as a host's do. */
import '../../../core/speech/speakAll';
import '../../../sidebar/scripts/provideLater';
import type { Host, WorkbookInfo } from '../../../core/host/port';
import { mountSidebar } from '../../../sidebar/mountSidebar';
import { isWorker, serveAnalyses } from '../../../sidebar/work/analysisWorker';

/** What a program outside may ask of the page. */
export interface LargeSheetPage {
  /** Opens the sidebar over a tab of that size; `rowsAt` is where its rows can be fetched (`?first=1&count=100`). */
  startSidebar(rows: number, columns: number, rowsAt: string): void;
}

function largeSheet(rows: number, columns: number, rowsAt: string): Host {
  const workbook: WorkbookInfo = {
    name: 'Large',
    locale: 'en-US',
    userLocale: 'en-US',
    timeZone: 'Etc/UTC',
    tabs: [{ id: 'orders', name: 'Orders', rows, columns, active: true, ours: null }],
    remembered: null,
  };
  return {
    // A host's answer is a message: it never comes within the task that has asked.
    describe: () => new Promise((resolve) => setTimeout(() => resolve(workbook))),
    readRows: async (_, first, count) => (await fetch(`${rowsAt}?first=${first}&count=${count}`)).json(),
    openRun: async () => workbook,
    bytesAtOnce: 0,
    write: async () => ['report'],
    closeRun: async () => ({ begun: [], workbook }),
    readNotes: async () => [],
    remember: async () => {},
    showTab: async () => {},
  };
}

// From here on the page is busy with its script.
performance.mark('script');

const page: LargeSheetPage = {
  startSidebar(rows, columns, rowsAt) {
    const root = document.getElementById('root');
    const script = document.getElementById('app')?.textContent ?? '';
    const createWorker = () =>
      new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
    if (!root) return;
    const host = largeSheet(rows, columns, rowsAt);
    // The words are in this script.
    void mountSidebar(root, {
      host,
      look: 'sheets',
      language: 'en',
      loadWords: async () => '',
      loadLater: async () => [],
      createWorker,
    });
  },
};
if (isWorker()) serveAnalyses();
else Object.assign(window, page);
