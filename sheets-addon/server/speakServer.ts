/** Imported for its effect: what formulas and the server itself can say, in every language. */
import '../../core/functions/speakFormulas';
import { menu as en } from '../../core/speech/host/en';
import { menu as fa } from '../../core/speech/host/fa';
import { menu as tr } from '../../core/speech/host/tr';
import type { Language } from '../../core/speech/language';
import { speak, type Words } from '../../core/speech/words';

const all: Readonly<Record<Language, Words['menu']>> = { en, tr, fa };

for (const [language, menu] of Object.entries(all) as [Language, Words['menu']][]) speak(language, { menu });
