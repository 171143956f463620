import { type Language, languageOf } from '../../core/speech/language';
import { rememberedLanguage } from '../../core/speech/rememberedLanguage';
import { wordsFile, wordsPlace } from '../bridge';
import { remembered } from './describe';

/** The piece of the page with the words of a language. */
export function readWordsOf(language: Language): string {
  return HtmlService.createHtmlOutputFromFile(wordsFile(language)).getContent();
}

/** The sidebar's page, with the words of the language used last in this spreadsheet, else of the user's own. */
export function pageWithWords(): GoogleAppsScript.HTML.HtmlOutput {
  const language = rememberedLanguage(remembered()) ?? languageOf(Session.getActiveUserLocale());
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  // A function, not a string: "$&" in the words would be a pattern.
  return HtmlService.createHtmlOutput(page.replace(wordsPlace, () => readWordsOf(language)));
}
