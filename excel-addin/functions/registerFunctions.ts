import { catalog } from '../../core/functions/catalog/catalog';
import { noWords } from '../../core/speech/noWords';
import { speaks } from '../../core/speech/words';
import type { LoadWords } from '../../sidebar/words/loadWords';
import { callable } from './callable';
import { spreadsheetLanguage } from './environment';
import { toExcelError } from './error';

/**
 * Registers every function of the catalogue with Excel, under the name that functions.json gives it. With `loadWords`
 * the words of the spreadsheet's language are loaded for the first call, whose answer then comes later.
 */
export function registerFunctions(loadWords?: LoadWords): void {
  for (const definition of catalog) {
    const run = callable(definition);
    CustomFunctions.associate(definition.name, (...args: unknown[]) =>
      loadWords === undefined || speaks(spreadsheetLanguage(), 'functions')
        ? run(...args)
        : loadForSpreadsheet(loadWords).then(() => run(...args)),
    );
  }
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
