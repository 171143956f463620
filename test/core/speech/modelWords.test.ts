import { lettersOf } from '../../../core/model/parameters';
import { languages } from '../../../core/speech/language';
import { modelWords } from '../../../core/speech/model/modelWords';

test.each(languages)('every parameter of a timing model has its sentence (%s)', (language) => {
  const { parameters } = modelWords(language);
  for (const [model, all] of Object.entries(lettersOf)) {
    for (const letter of all) {
      expect([model, letter, parameters[`${model}.${letter}`] ?? parameters[letter] ?? '']).not.toContain('');
    }
  }
});
