import { type Language, languageOf } from '../../core/speech/language';

/** Language of the workbook; English where there is no Office object, as in a runtime for functions only. */
export function spreadsheetLanguage(): Language {
  return languageOf(context()?.contentLanguage ?? 'en');
}

/** Whether results may carry number formats (CustomFunctionsRuntime 1.4; Office 2021 stops at 1.3). */
export function knowsDataTypes(): boolean {
  return context()?.requirements?.isSetSupported('CustomFunctionsRuntime', '1.4') ?? false;
}

/** Undefined before Office is ready. */
function context(): Partial<Office.Context> | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context;
}
