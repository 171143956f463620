import { type Token, tokenizer } from 'acorn';
import * as esbuild from 'esbuild';

/** Characters of a line: brackets with what is in them stay on one line up to this length, and members of a longer list share lines. */
const width = 200;

/**
 * The script in fewer bytes, and still to be read line by line: names, indentation and the comments that name the files stay.
 * What goes: spaces that separate nothing, other comments, parentheses around a single parameter, semicolons before a
 * closing brace, and line breaks inside brackets, except around the statements of a block and the members of an object that are
 * too long for one line.
 *
 * @param script An ES module as esbuild prints it, with a tab for each level.
 * @throws When the result would not be the same program.
 */
export function compactScript(script: string): string {
  const tokens = [...tokenizer(script, { ecmaVersion: 2019, sourceType: 'module' })];
  const isDropped = droppedTokens(tokens);
  const remaining = tokens.filter((_, index) => !isDropped[index]);
  const breaks = withSharedLines(script, remaining, lineBreaks(script, remaining));
  const compact = remaining
    .map(
      (token, index) =>
        (breaks[index] ?? spaceAt(script, remaining, index)) + script.slice(token.start, token.end),
    )
    .join('');
  if (minified(compact) !== minified(script)) throw new Error('the compact script is another program');
  return compact;
}

function minified(script: string): string {
  return esbuild.transformSync(script, { minify: true, charset: 'utf8', format: 'esm' }).code;
}

/** Parentheses of `(name) =>`, and the semicolon of a last statement, except of an empty one, as in `for (…);`. */
function droppedTokens(tokens: readonly Token[]): readonly boolean[] {
  const labels = tokens.map(({ type }) => type.label);
  const endsHead = headEnds(labels);
  return labels.map((label, index) => {
    const at = (offset: number) => labels[index + offset];
    if (label === '(') return at(1) === 'name' && at(2) === ')' && at(3) === '=>';
    if (label === ')') return at(-1) === 'name' && at(-2) === '(' && at(1) === '=>';
    return label === ';' && at(1) === '}' && !endsHead[index - 1];
  });
}

/** Whether a token is the parenthesis after which the body of a loop or a condition begins. */
function headEnds(labels: readonly string[]): readonly boolean[] {
  const open: boolean[] = [];
  return labels.map((label, index) => {
    if (label === '(') open.push(['for', 'while', 'if'].includes(labels[index - 1] ?? ''));
    return label === ')' && open.pop() === true;
  });
}

/** The space that keeps two words, or two signs, from becoming one; parts of a template touch in the script already. */
function spaceAt(script: string, tokens: readonly Token[], index: number): string {
  const [before, after] = [tokens[index - 1], tokens[index]];
  if (before === undefined || after === undefined || before.end === after.start) return '';
  const [last, first] = [script.charAt(before.end - 1), script.charAt(after.start)];
  const areWords = isOfWord(last) && isOfWord(first);
  return areWords || (last === first && (last === '+' || last === '-')) ? ' ' : '';
}

function isOfWord(character: string): boolean {
  return /[\w$]|[^\0-\x7f]/.test(character);
}

/** The comment above the first line of each file. */
const fileMark = /^\/\/ [\w-]+\/.*$/gm;

/** The line break before each token, with its indentation or the name of the file that begins; undefined on the same line. */
function lineBreaks(script: string, tokens: readonly Token[]): readonly (string | undefined)[] {
  const isInLine = groupsInLine(script, tokens);
  const open: string[] = [];
  return tokens.map((token, index) => {
    const gap = script.slice(tokens[index - 1]?.end ?? 0, token.start);
    const inside = open.at(-1) ?? '{';
    const { label } = token.type;
    if (opening.has(label)) open.push(label);
    else if (closing.has(label)) open.pop();
    if (!gap.includes('\n')) return undefined;
    const mark = gap.match(fileMark)?.at(-1);
    if (mark !== undefined) return `\n${mark}\n`;
    return isInLine[index] || inside !== '{' ? undefined : gap.slice(gap.lastIndexOf('\n'));
  });
}

/** Without the breaks between members of an object that have room on the line before. */
function withSharedLines(
  script: string,
  tokens: readonly Token[],
  breaks: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  /** Characters of the line so far. */
  let line = 0;
  return breaks.map((lineBreak, index) => {
    // Measured with the beginning of its line.
    if (lineBreak === undefined) return undefined;
    let end = index + 1;
    while (end < tokens.length && breaks[end] === undefined) end++;
    const member = tokens.slice(index, end);
    const length = member.reduce(
      (sum, { start, end: stop }, i) =>
        sum + (i === 0 ? 0 : spaceAt(script, member, i).length) + stop - start,
      0,
    );
    const isWhole = member.at(-1)?.type.label === ',' || closing.has(tokens[end]?.type.label ?? '');
    const shares = tokens[index - 1]?.type.label === ',' && isWhole && line + length <= width;
    line = length + (shares ? line : lineBreak.length);
    return shares ? undefined : lineBreak;
  });
}

const opening = new Set(['(', '[', '{', '${']);
const closing = new Set([')', ']', '}']);

/** Whether a token stands inside brackets that fit into one line, or closes them. */
function groupsInLine(script: string, tokens: readonly Token[]): readonly boolean[] {
  const isInLine = tokens.map(() => false);
  /** Of each bracket that is open: its index, and the characters up to it, all on one line. */
  const open: { readonly index: number; readonly length: number }[] = [];
  let length = 0;
  tokens.forEach(({ type: { label }, start, end }, index) => {
    if (opening.has(label)) open.push({ index, length });
    length += spaceAt(script, tokens, index).length + end - start;
    const from = closing.has(label) ? open.pop() : undefined;
    if (from !== undefined && length - from.length <= width) isInLine.fill(true, from.index + 1, index + 1);
  });
  return isInLine;
}
