import type { CustomFunction } from '../../core/functions/types';
import type { Language } from '../../core/locales/language';
import { messages } from '../../core/locales/messages';

/** The help sentences of one function: what it is for, and each argument in order. */
export function functionWords(
  definition: CustomFunction,
  language: Language,
): { readonly purpose: string; readonly arguments: readonly string[] } {
  const { purpose, argument } = messages(language).functions;
  return {
    purpose: sentence(purpose, definition.name),
    arguments: definition.arguments.map(({ name, help = name }) => sentence(argument, help)),
  };
}

function sentence(sentences: Readonly<Record<string, string>>, key: string): string {
  const found = sentences[key];
  if (found === undefined) throw new Error(`no help sentence for ${key}`);
  return found;
}
