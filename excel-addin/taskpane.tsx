/** Entry of the task pane. office.js takes history.pushState away, so nothing here may navigate. */
import { render } from 'preact';
import { isRightToLeft, languageOf } from '../core/speech/language';
import { mountSidebar } from '../sidebar/mountSidebar';
import { isWorker, serveAnalyses } from '../sidebar/work/analysisWorker';
import { createWorker } from './createWorker';
import { registerFunctions } from './functions/registerFunctions';
import { whenLoaded } from './functions/whenLoaded';
import { excelHost } from './host';
import type { DateSystemReader } from './host/dateSystem';
import type { WritingHost } from './host/writingHost';
import { laterPart } from './laterPart';
import { loadLater, loadWords } from './loadScripts';
import { outsideExcel } from './outsideExcel';
import { whenSeen } from './whenSeen';

if (isWorker()) serveAnalyses();
else {
  // One runtime for the pane and the functions: Excel runs the functions in this page.
  if (typeof CustomFunctions !== 'undefined') registerFunctions(whenLoaded(loadLater));
  void Office.onReady((info) => whenSeen(() => openPane(info)));
}

/** A report is written after the script that writes it has been loaded. */
function writing(dateSystem: DateSystemReader): WritingHost {
  const part = laterPart();
  if (part === null) throw new Error('the later script has not run');
  return part.writingHost(dateSystem);
}

function openPane({ host }: { host: Office.HostType }) {
  const root = document.getElementById('root');
  if (!root) return;
  if (host === Office.HostType.Excel) {
    const language = languageOf(Office.context.displayLanguage);
    // Excel's own theme, which can differ from that of the system; older ones do not tell.
    const isDark = Office.context.officeTheme?.isDarkTheme;
    const look = 'excel';
    void mountSidebar(root, {
      host: excelHost(writing),
      look,
      isDark,
      language,
      loadWords,
      loadLater,
      createWorker,
    });
    return;
  }
  const language = languageOf(navigator.language);
  document.documentElement.lang = language;
  document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  render(<p>{outsideExcel[language]}</p>, root);
}
