import { menuWords } from '../../core/speech/host/menuWords';
import { languageOf } from '../../core/speech/language';
import { pageWithWords } from './words';

/** The words of the menu in the user's own language, which is known even before authorisation. */
function words() {
  return menuWords(languageOf(Session.getActiveUserLocale()));
}

/** Adds the menu. Runs whenever a spreadsheet opens, also before any authorisation: nothing but the menu may be touched. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem(words().open, 'showSidebar').addToUi();
}

/** Called once after installation; the spreadsheet is already open, so onOpen does not run. */
export function onInstall(): void {
  onOpen();
}

/** Opens the sidebar. Called from the menu. */
export function showSidebar(): void {
  // The user may have unticked a permission when installing; this asks for it again.
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  SpreadsheetApp.getUi().showSidebar(pageWithWords().setTitle(words().title));
}
