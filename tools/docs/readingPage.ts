import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FoundColumn } from '../../core/cells/columns/columns';
import { type DataCheck, dataCheck } from '../../core/orders/account/dataCheck';
import { readTable } from '../../core/orders/readTable';
import { questionText, roleText } from '../../core/speech/check/checkText';
import { check as words } from '../../core/speech/check/en';
import { problemText, skipReasonText } from '../../core/speech/problems/problemText';
import { readDelimited } from '../../files/readDelimited';
import { layouts } from '../../test/fixtures/layouts';
import { table } from './functionsPage';

const folder = fileURLToPath(new URL('../../test/fixtures/', import.meta.url));

/** One export and what the reading makes of it. */
interface Layout {
  readonly name: string;
  readonly isPlatform: boolean;
  readonly check: DataCheck;
}

/** docs/reading.md: a line for each export that the tests read, as the reading takes it. */
export function readingPage(): string {
  const all = readdirSync(folder)
    .filter((file) => /\.[ct]sv$/.test(file))
    .map(layoutOf)
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return [
    '# How exports are read\n\n<!-- Made by `npm run docs` from the files in test/fixtures, which the tests read. -->',
    'Each line is a small file that the tests read (invented rows under real headers), and what comes of it: which column was taken for what, ' +
      'what the sidebar asks, what is said, and which rows are left out. Questions in bold are asked before anything is read; the others show what is done ' +
      'and can be changed. A layout that is not here is read by its headers in English, Turkish or Persian and by its cells; what is not recognised is picked in the sidebar.',
    '## Exports that are known by their headers',
    drawn(all.filter(({ isPlatform }) => isPlatform)),
    '## Other layouts and traps',
    drawn(all.filter(({ isPlatform }) => !isPlatform)),
    '',
  ].join('\n\n');
}

function layoutOf(file: string): Layout {
  const read = readDelimited([readFileSync(`${folder}${file}`, 'utf8')]);
  const check = dataCheck(read.table, readTable(read.table));
  const named = layouts[file];
  if (named !== undefined) return { name: named, isPlatform: false, check };
  if (check.platform === null) throw new Error(`test/fixtures/layouts.ts has no name for ${file}`);
  const name = words.platforms[check.platform].replace(/^(an?|the) /, '');
  return { name: `${name.charAt(0).toUpperCase()}${name.slice(1)} (\`${file}\`)`, isPlatform: true, check };
}

function drawn(all: readonly Layout[]): string {
  const rows = all.map(({ name, check }) => [
    name,
    recognised(check),
    asked(check),
    said(check),
    leftOut(check),
  ]);
  return table([['layout', 'recognised', 'asked', 'said', 'left out'], ...rows]);
}

/** Fields that matter most come first, in this order. */
const first: readonly FoundColumn['role'][] = ['customer', 'date', 'amount', 'orderId'];

function recognised({ columns }: DataCheck): string {
  const place = ({ role }: FoundColumn) => (first.indexOf(role) + first.length + 1) % (first.length + 1);
  const main = columns
    .filter(({ role }) => first.includes(role))
    .sort((one, other) => place(one) - place(other));
  const known = new Set(main.map(({ column }) => column));
  const others = columns.filter(({ role, column }) => !first.includes(role) && !known.has(column));
  const text = main.map(({ role, header }) => `${roleText(role, 'en')}: ${code(header)}`);
  return [...text, ...others.map(({ role }) => roleText(role, 'en'))].join(', ') || 'nothing';
}

function asked({ questions }: DataCheck): string {
  return questions
    .map((question) => {
      const { asked, answers } = questionText(question, 'en');
      const used = answers[question.answers.findIndex(({ answer }) => answer === question.current)];
      if (question.needed) return `**${asked}**`;
      return used === undefined ? asked : `${asked} (${used.text})`;
    })
    .join(' ');
}

/** Errors that no question settles, and notes about the reading. */
function said({ problems, questions }: DataCheck): string {
  const isAsked = questions.some(({ needed }) => needed);
  return problems
    .filter(({ severity }) => !isAsked || severity !== 'error')
    .map((problem) => firstSentence(problemText(problem, 'en')))
    .join(' ');
}

function leftOut({ reasons, leftOut: count }: DataCheck): string {
  if (reasons.some(({ reason }) => reason === 'unread')) return 'all: nothing is read';
  return count === 0 ? 'nothing' : reasons.map(({ reason }) => skipReasonText(reason, 'en')).join('; ');
}

const firstSentence = (text: string) => /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;

const code = (text: string) => `\`${text.replace(/`/g, '')}\``;
