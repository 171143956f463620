/** Imported for its effect: what formulas and the server itself can say, in every language. */
import '../../core/functions/speakFormulas';
import { host as en } from '../../core/speech/host/en';
import { host as fa } from '../../core/speech/host/fa';
import { host as tr } from '../../core/speech/host/tr';
import type { Language } from '../../core/speech/language';
import { speak, type Words } from '../../core/speech/words';

const all: Readonly<Record<Language, Words['host']>> = { en, tr, fa };

for (const [language, host] of Object.entries(all) as [Language, Words['host']][]) speak(language, { host });
