/** The ways for a visitor to open a file, and the page's messages about it. */
import { commandWords } from '../../core/speech/command/commandWords';
import { encodings, type FileContent } from '../../files/readTables';
import { UserError } from '../../files/userError';
import { addressFor, type Choices, ownFile } from './choices';
import type { Page } from './chrome';
import { element } from './element';
import { keepOwnFile, type OwnFile, readOwnFile } from './ownFile';

/** A button for choosing a file, and the whole page for dropping one. */
export function offerOpening(page: Page, choices: Choices): void {
  const open = (file: File | undefined) => {
    if (file) tryToOpen(file, page, choices);
  };
  const input = element('input', {
    type: 'file',
    accept: '.csv,.tsv,.txt,.xlsx',
    hidden: true,
    tabindex: '-1',
    'aria-hidden': 'true',
  });
  input.addEventListener('change', () => {
    open(input.files?.[0]);
    input.value = ''; // so that the same file can be chosen again after it was saved anew
  });
  const button = element('button', { type: 'button', class: 'open-file' }, page.texts.openFile);
  button.addEventListener('click', () => input.click());
  page.files.append(button, input);

  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    document.body.classList.add('dropping');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) document.body.classList.remove('dropping');
  });
  document.addEventListener('drop', (event) => {
    document.body.classList.remove('dropping');
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    open(event.dataTransfer.files[0]);
  });
}

/** Opens the file as a new workbook; for a file that cannot be read, shows why and changes nothing. */
async function tryToOpen(file: File, page: Page, choices: Choices): Promise<void> {
  page.fileFailed(null);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const own: OwnFile = { name: file.name, bytes, encoding: null };
    await readOwnFile(own);
    await show(own, choices);
  } catch (error) {
    const command = commandWords(choices.language);
    page.fileFailed(error instanceof UserError ? error.sentence(command) : page.texts.fileFailed(file.name));
    if (!(error instanceof UserError)) console.warn(error);
  }
}

/** Loads the page anew with the file, as a spreadsheet opens another document. */
async function show(own: OwnFile, choices: Choices): Promise<void> {
  await keepOwnFile(own);
  location.href = addressFor({ ...choices, shop: ownFile });
}

/** Says how the letters of a text file were read, and lets the visitor say otherwise. */
export function fileBar(
  page: Page,
  choices: Choices,
  own: OwnFile,
  { encoding, guessed }: FileContent,
): void {
  if (encoding === null) return;
  const { texts } = page;
  const known = encodings.some((one) => one === encoding) ? encodings : [encoding, ...encodings];
  const select = element(
    'select',
    { 'aria-label': texts.encoding },
    ...known.map((one) => element('option', { value: one, selected: one === encoding }, nameOf(one))),
  );
  select.addEventListener('change', () => {
    show({ ...own, encoding: select.value }, choices).catch(page.failed);
  });
  const name = nameOf(encoding);
  page.fileRead(guessed ? texts.encodingGuessed(name) : texts.encodingKnown(name), select);
}

/** Written as people know them: UTF-8, Windows-1254. */
function nameOf(encoding: string): string {
  return encoding
    .replace(/^utf/, 'UTF')
    .replace(/^windows/, 'Windows')
    .replace(/[lb]e$/, (end) => ` ${end.toUpperCase()}`);
}
