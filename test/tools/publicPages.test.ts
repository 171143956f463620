import { readFileSync } from 'node:fs';
import { languages } from '../../core/speech/language';
import { htmlOf, parseMarkdown, plainTextOf } from '../../excel-addin/build/pages/markdown';
import { publicPageNames, publicPages } from '../../excel-addin/build/pages/publicPages';
import { version } from '../../package.json';
import { promisedScopes } from '../../tools/publish/appsscriptProblems';

const publisher = { name: 'A <b>Publisher', contact: 'help@addin.example' };
const help = 'https://addin.example/v1/help.html';
const page = (name: string, who: typeof publisher | null = publisher) =>
  publicPages({ root: '.', publisher: who, help }).find(({ file }) => file === `${name}.html`)?.html ?? '';
const source = (language: string, name: string) =>
  readFileSync(`docs/publishing/${language}/${name}.md`, 'utf8');

describe.each(publicPageNames)('%s', (name) => {
  test('says in each language as many things as in English', () => {
    const shape = (language: string) =>
      parseMarkdown(source(language, name)).map((block) =>
        block.kind === 'list' ? `list of ${block.items.length}` : block.kind,
      );
    for (const language of languages) expect(shape(language)).toEqual(shape('en'));
  });

  test('names the publisher as text, and the version and a way to ask in each language', () => {
    const html = page(name);
    expect(html).not.toContain('{{');
    expect(html).not.toContain('<b>Publisher');
    expect(html.split('href="mailto:help@addin.example"')).toHaveLength(1 + languages.length);
    expect(html.split(version).length).toBeGreaterThanOrEqual(1 + languages.length);
    for (const language of languages) expect(html).toContain(`<section id="${language}" lang="${language}"`);
    expect(html).toContain('lang="fa" dir="rtl"');
  });

  test('loads nothing and runs nothing', () => {
    expect(page(name)).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'\"");
    expect(page(name)).not.toMatch(/<(script|img|link|iframe)/);
  });

  test('is whole without a publisher', () => {
    expect(page(name, null)).not.toContain('{{');
    expect(page(name, null)).toContain('gave you the add-in');
  });
});

test('a contact that is a page is a link to it', () => {
  expect(page('support', { ...publisher, contact: 'https://addin.example/ask' })).toContain(
    'href="https://addin.example/ask"',
  );
});

test.each(languages)(
  'privacy in %s names each permission that is asked for, and what Google wants named',
  (language) => {
    const text = source(language, 'privacy');
    for (const scope of promisedScopes) expect(text).toContain(scope.replace(/.*\//, ''));
    const manifest = readFileSync('excel-addin/manifest.xml', 'utf8');
    expect(text).toContain(/<Permissions>(.*)</.exec(manifest)?.[1]);
    for (const words of ['Google user data', 'Limited Use', 'exceptionLogging', 'office.js', 'GDPR']) {
      expect(text).toContain(words);
    }
  },
);

test('little Markdown is read as HTML and as text', () => {
  const blocks = parseMarkdown('# A & B\n\nOne **bold** [link](https://a.example)\nline\n\n- x\n- y\n');
  expect(htmlOf(blocks)).toBe(
    '<h1>A &amp; B</h1>\n<p>One <b>bold</b> <a href="https://a.example">link</a> line</p>\n<ul><li>x</li><li>y</li></ul>',
  );
  expect(plainTextOf(blocks.slice(2))).toBe('- x\n- y');
});

test.each(['### deep', '> quoted', '| a | b |', '1. one', '- a list\nwith text'])('%s is refused', (text) => {
  expect(() => parseMarkdown(text)).toThrow(RangeError);
});
