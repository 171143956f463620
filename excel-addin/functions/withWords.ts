import { noWords } from '../../core/speech/noWords';
import { speaks } from '../../core/speech/words';
import type { LoadWords } from '../../sidebar/words/loadWords';
import { spreadsheetLanguage } from './environment';
import { toExcelError } from './error';
import type { Caller } from './registerFunctions';

/** Loads the words of the spreadsheet's language for the first call, whose answer then comes later. */
export function withWords(loadWords: LoadWords): Caller {
  return (run) =>
    speaks(spreadsheetLanguage(), 'functions') ? run() : loadForSpreadsheet(loadWords).then(run);
}

async function loadForSpreadsheet(loadWords: LoadWords): Promise<void> {
  // Only then is the language known.
  await Office.onReady();
  const language = spreadsheetLanguage();
  try {
    await loadWords(language);
  } catch {
    throw toExcelError(new Error(noWords[language]));
  }
}
