import { noWords } from '../../core/speech/noWords';
import { speaks } from '../../core/speech/words';
import type { LoadLater } from '../../sidebar/scripts/scripts';
import { laterPart } from '../laterPart';
import { spreadsheetLanguage } from './environment';
import { toExcelError } from './error';
import type { CallFunction } from './registerFunctions';

/** Loads the later script in the spreadsheet's language for the first call, whose answer then comes later. */
export function whenLoaded(loadLater: LoadLater): CallFunction {
  return (name, args) => {
    const part = laterPart();
    if (part !== null && speaks(spreadsheetLanguage(), 'functions')) return part.callFunction(name, args);
    return loadForSpreadsheet(loadLater).then((callFunction) => callFunction(name, args));
  };
}

async function loadForSpreadsheet(loadLater: LoadLater): Promise<CallFunction> {
  // Only then is the language known.
  await Office.onReady();
  const language = spreadsheetLanguage();
  try {
    await loadLater(language);
    const part = laterPart();
    if (part === null) throw new Error('the later script holds no formulas');
    return part.callFunction;
  } catch (error) {
    console.error(error);
    throw toExcelError(new Error(noWords[language]));
  }
}
