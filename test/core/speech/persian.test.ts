import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../root';

const speech = join(root, 'core', 'speech');

/** All Persian sentences. Words in which a user may write a rule are not among them. */
const files = readdirSync(speech, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(^|[\\/])fa\.ts$/.test(file),
);

test.each([
  ['a row is ردیف', /سطر/],
  ['the first is نخستین', /اولین/],
  ['the link after a final heh is هٔ', /ه\u200cی(?![\u0600-\u06ff\u200c])/],
  ['yeh and kaf are the Persian ones', /[يك]/],
  ['nine in ten is said in one way', /۹ مورد از ۱۰ مورد|۹ بار از ۱۰/],
])('%s', (_, other) => {
  const found = files.flatMap((file) =>
    readFileSync(join(speech, file), 'utf8')
      .split('\n')
      .filter((line) => other.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(found).toEqual([]);
});
