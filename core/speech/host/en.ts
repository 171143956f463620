import type { HostErrorCode } from '../../host/port';

const errors: Readonly<Record<HostErrorCode, string>> = {
  tabGone: 'The sheet is no longer there. Go back and pick the orders sheet again.',
  reportGone:
    'A report tab was deleted or taken over while it was being written. Your own sheets were not changed. Write the report again.',
  busy: 'The report is being written into this spreadsheet at the moment: by somebody else, or in another window of yours. Wait until it is done, then try again. If that window was closed in the middle, wait two minutes.',
  busyElsewhere:
    'You are writing the report into this spreadsheet in another window. Wait until it is done, then try again. If you have closed that window, wait two minutes.',
  cellEditing: 'A cell is being edited. Press Enter or Esc in the spreadsheet, then try again.',
  notAuthorised:
    'The spreadsheet did not allow this. If you are signed in to several accounts in this browser, open the file in a window with only one of them. Then try again.',
  tooLarge:
    'This is more than the spreadsheet takes at once. Use a file with fewer rows, or remove sheets you no longer need. Then try again.',
  tooSlow:
    'The spreadsheet took too long to answer. Your own sheets were not changed. Please try again in a few minutes.',
  quota:
    'The spreadsheet allows add-ons only so much work in a day, and today’s is used up. Your own sheets were not changed. Please try again tomorrow.',
  protected:
    'The workbook or a report tab is protected. Remove the protection, or ask the owner to do it. Then try again.',
  offline: 'There is no connection to the spreadsheet. Check your internet connection, then try again.',
  unexpected:
    'The spreadsheet did not answer as expected. Your own sheets were not changed. Please try again.',
};

export const host = {
  errors,
  /** Text in A1 of an unfinished report tab. */
  incompleteNotice:
    'Incomplete: this tab is still being written, or writing was interrupted. Write the tabs again to complete it.',
  /** Heading of an emptied tab of an earlier report. */
  notInReport: 'Not part of the latest report. You can delete this tab.',
  /** At most 31 characters when the name is at most 24. */
  keptName: (name: string): string => `${name.slice(0, 24)} (kept)`,
  /** The tab of notes without rows; name of at most 24 characters. */
  earlierNotes: {
    name: 'Earlier notes',
    heading: 'Notes whose rows are gone',
    what: 'Each row holds something that was written on a report tab beside a row that is no longer there. Change or delete what you like.',
  },
  /** The temporary tab of notes while a report is written. */
  travellingNotes: {
    name: 'Notes on their way',
    heading: 'Your notes, while the report is written',
    what: 'They were here while the report was written, and writing was interrupted. Write the report again: they go back to their rows, and this tab goes away.',
  },
  noteColumns: { tab: 'Tab', row: 'Row', column: 'Column', text: 'Note' },
};

/** Google Sheets' menu item and the sidebar's title. */
export const menu = { open: 'Analyse customers', title: 'Customer value' };
