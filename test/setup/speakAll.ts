/** Every test may say everything in every language, as in the command; a test that says nothing loads none of it. */
import { languages } from '../../core/speech/language';
import { speak, type Words } from '../../core/speech/words';

for (const language of languages) {
  const get = (_: object, section: string): unknown =>
    require(`../../core/speech/languages/${language}`)[section];
  speak(language, new Proxy<Partial<Words>>({}, { get }));
}
