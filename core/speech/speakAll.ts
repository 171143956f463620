/** Imported for its effect, by programs that speak every language: the library, the command, the tools. */
import type { Language } from './language';
import * as en from './languages/en';
import * as fa from './languages/fa';
import * as tr from './languages/tr';
import { speak, type Words } from './words';

const all: Readonly<Record<Language, Words>> = { en, tr, fa };

for (const [language, words] of Object.entries(all) as [Language, Words][]) speak(language, words);
