import { languageOf } from '../../core/speech/language';
import { rememberedLanguage } from '../../core/speech/rememberedLanguage';
import { type ScriptFile, wordsFile, wordsPlace } from '../bridge';
import { remembered } from './describe';

/** A piece of the page. */
export function readScriptOf(file: ScriptFile): string {
  return HtmlService.createHtmlOutputFromFile(file).getContent();
}

/** The sidebar's page, with the words of the language used last in this spreadsheet, else of the user's own. */
export function pageWithWords(): GoogleAppsScript.HTML.HtmlOutput {
  const language = rememberedLanguage(remembered()) ?? languageOf(Session.getActiveUserLocale());
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  // A function, not a string: "$&" in the words would be a pattern.
  return HtmlService.createHtmlOutput(page.replace(wordsPlace, () => readScriptOf(wordsFile(language))));
}
