/**
 * The top-level functions of Code.js.
 *
 * Apps Script sees only function declarations, and Sheets shows the comment above
 * one as its help, so the bundle ends with a declaration for each published name.
 */
import '../../core/speech/speakAll';
import { descriptions } from '../../core/functions/catalog/descriptions';
import { functionHelp } from '../../core/functions/help/functionHelp';
import type { FunctionDescription } from '../../core/functions/types';
import { functionHelpSentences } from '../../core/speech/functionHelp/functionHelp';
import type * as server from '../server';

/** The bundle's global; names that end in _ cannot be called by google.script.run. */
export const bundleName = 'Bundle_';

/** Functions that Google, the menu and the sidebar may call. Any page of the add-on can call them, so keep the list short. */
const serverFunctions = [
  'onInstall',
  'onOpen',
  'showSidebar',
  'describeWorkbook',
  'readRows',
  'openRun',
  'writeSteps',
  'closeRun',
  'readNotes',
  'remember',
  'showTab',
  'readScript',
] as const satisfies readonly Exclude<keyof typeof server, 'runCustomFunction'>[];

const { optional } = functionHelpSentences('en');

export function stubs(): string {
  return [
    ...serverFunctions.map(
      (name) => `function ${name}() {\n  return ${bundleName}.${name}.apply(null, arguments);\n}`,
    ),
    ...descriptions.map(customFunctionStub),
  ].join('\n\n');
}

/** Sheets shows the description and the text of each parameter; it marks no parameter as optional, so the text says so. */
function customFunctionStub(described: FunctionDescription): string {
  const { name, purpose, arguments: expected } = functionHelp(described, 'en');
  const help = expected.map(
    (argument) =>
      ` * @param ${argument.name} ${argument.optional ? `${optional} ` : ''}${line(argument.text)}\n`,
  );
  const parameters = expected.map((argument) => argument.name).join(', ');
  return [
    `/**\n * ${line(purpose)}\n *\n${help.join('')} * @customfunction\n */\n`,
    `function ${name}(${parameters}) {\n  return ${bundleName}.runCustomFunction('${name}', arguments);\n}`,
  ].join('');
}

/** One paragraph that cannot end the comment or look like a tag. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\*\//g, '* /').replace(/[<>]/g, '').trim();
}
