import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChoiceField } from '../../core/request/field';
import { writings } from '../../core/request/writing';
import { type Language, languages } from '../../core/speech/language';
import { warehouseWords } from '../../core/speech/warehouse/warehouseWords';
import { fields } from '../../warehouse/fields';
import { languageOfWords } from '../options/parseCommand';
import type { CommandStreams } from '../runCommand';
import { type ExitCode, runParsed } from '../runParsed';
import { parseWarehouse, type WarehouseCommand } from './command';
import { filesOf } from './files';

/** Runs `npm run warehouse` with the words typed behind its name. 0: success; 1: nothing could be written; 2: usage error. */
export async function runWarehouse(
  words: readonly string[],
  streams: Pick<CommandStreams, 'print' | 'complain'>,
): Promise<ExitCode> {
  const language = languageOfWords(words);
  return runParsed(
    { language, complain: (text) => streams.complain(text) },
    () => parseWarehouse(words),
    async (command) => {
      if (command === 'help') {
        await streams.print(`${helpText(language)}\n`);
      } else await write(command, streams);
    },
  );
}

function helpText(language: Language): string {
  const either = new Intl.ListFormat(writings[language].tag, { type: 'disjunction' });
  const wordsOf = ({ words }: ChoiceField) => words.map(([word]) => word);
  return warehouseWords(language).help({
    dialects: wordsOf(fields.dialect).join(', '),
    samples: either.format(wordsOf(fields.sample)),
    languages: either.format(languages),
  });
}

async function write(command: WarehouseCommand, { print }: Pick<CommandStreams, 'print'>): Promise<void> {
  const { language, out } = command;
  const files = await filesOf(command);
  if (out === null) {
    await print(files.map(({ text }) => text).join('\n'));
    return;
  }
  mkdirSync(out, { recursive: true });
  for (const { name, text } of files) {
    const file = join(out, name);
    writeFileSync(file, text);
    await print(`${warehouseWords(language).written({ file })}\n`);
  }
}
