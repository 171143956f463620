import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isRightToLeft, type Language, languages } from '../../../core/speech/language';
import { version } from '../../../package.json';
import { htmlPage } from '../htmlPage';
import { htmlOf, parseMarkdown } from './markdown';

export interface Publisher {
  /** By the name that the stores have. */
  readonly name: string;
  /** A mail address, or the address of a page that begins with https://. */
  readonly contact: string;
}

interface PublicPage {
  readonly file: string;
  readonly html: string;
}

/** Pages that both stores ask for. */
export const publicPageNames = ['privacy', 'terms', 'support'] as const;

interface PublicPagesOptions {
  /** The repository. */
  readonly root: string;
  /** Who hands the add-in out; null inside an organisation. */
  readonly publisher: Publisher | null;
  /** Address of help.html. */
  readonly help: string;
}

/** Privacy, terms and support, each with every language on one page; #tr is the Turkish part. */
export function publicPages({ root, publisher, help }: PublicPagesOptions): readonly PublicPage[] {
  return publicPageNames.map((name) => {
    const parts = languages.map((language) => {
      const source = readFileSync(path.join(root, 'docs/publishing', language, `${name}.md`), 'utf8');
      const blocks = parseMarkdown(filled(source, { ...publisherWords(language, publisher), help, version }));
      return { language, blocks, title: blocks[0]?.kind === 'heading' ? blocks[0].text : name };
    });
    const choice = parts.map(({ language, title }) => `<a href="#${language}">${title}</a>`).join(' · ');
    const sections = parts.map(
      ({ language, blocks }) =>
        `<section id="${language}" lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">\n${htmlOf(blocks)}\n</section>`,
    );
    const body = [`<p>${choice}</p>`, ...sections].join('\n');
    return { file: `${name}.html`, html: htmlPage(`${parts[0]?.title} · Customer value`, body) };
  });
}

function filled(source: string, values: Readonly<Record<string, string>>): string {
  return source.replace(/\{\{([^}]*)\}\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new RangeError(`nothing to put for {{${key}}}`);
    return value;
  });
}

/** What stands for the publisher and for the way to ask; inside an organisation no name is known. */
function publisherWords(language: Language, publisher: Publisher | null) {
  if (publisher === null) return { publisher: unknown[language].name, contact: unknown[language].ask };
  const { name, contact } = publisher;
  const link = `[${contact}](${contact.startsWith('https://') ? contact : `mailto:${contact}`})`;
  return {
    publisher: name,
    contact: { en: `Ask at ${link}.`, tr: `Sormak için: ${link}.`, fa: `برای پرسش: ${link}.` }[language],
  };
}

const unknown: Readonly<Record<Language, { readonly name: string; readonly ask: string }>> = {
  en: {
    name: 'the person or organisation that gave it to you',
    ask: 'Ask the person or organisation that gave you the add-in.',
  },
  tr: {
    name: 'eklentiyi size veren kişi ya da kuruluş',
    ask: 'Eklentiyi size veren kişiye ya da kuruluşa sorun.',
  },
  fa: {
    name: 'شخص یا سازمانی که افزونه را به شما داده است',
    ask: 'از شخص یا سازمانی بپرسید که افزونه را به شما داده است.',
  },
};
