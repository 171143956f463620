import { languages } from '../../../core/speech/language';
import { sidebarWords } from '../../../core/speech/sidebar/sidebarWords';

test.each(languages)('the sentence of a kept tab names both tabs in %s', (language) => {
  const said = sidebarWords(language).write.kept({ tab: 'Customers', kept: 'Customers (kept)' });
  expect(said).toMatch(/[“«]Customers[”»].*[“«]Customers \(kept\)[”»]/);
});
