/**
 * The top-level functions of Code.js.
 *
 * Apps Script sees only function declarations, and Sheets shows the comment above
 * one as its help, so the bundle ends with a declaration for each published name.
 */
import { catalog } from '../../core/functions/catalog';
import type { Argument, CustomFunction } from '../../core/functions/types';
import { functions as words } from '../../core/locales/en/functions';
import type * as server from '../server';

/** The bundle's global; a name that ends in _ is out of reach of google.script.run. */
export const bundleName = 'Bundle_';

/** Everything that Google, the menu and the sidebar may call: any page of the add-on can, so keep it short. */
const serverFunctions = [
  'onInstall',
  'onOpen',
  'showSidebar',
  'describeWorkbook',
  'readRows',
  'beginTab',
  'writeRows',
  'finishTab',
  'remember',
] as const satisfies readonly Exclude<keyof typeof server, 'runCustomFunction'>[];

export function stubs(): string {
  return [
    ...serverFunctions.map(
      (name) => `function ${name}() {\n  return ${bundleName}.${name}.apply(null, arguments);\n}`,
    ),
    ...catalog.map(customFunctionStub),
  ].join('\n\n');
}

/** Sheets shows the description and the text of each parameter; it marks none as optional, so the text says it. */
function customFunctionStub(described: CustomFunction): string {
  const { name } = described;
  const help = described.arguments.map(
    (argument) => ` * @param ${argument.name} ${line(argumentHelp(argument))}\n`,
  );
  const parameters = described.arguments.map((argument) => argument.name).join(', ');
  return [
    `/**\n * ${line(purposeOf(name))}\n *\n${help.join('')} * @customfunction\n */\n`,
    `function ${name}(${parameters}) {\n  return ${bundleName}.runCustomFunction('${name}', arguments);\n}`,
  ].join('');
}

function purposeOf(name: string): string {
  const purpose = (words.purpose as Readonly<Record<string, string>>)[name];
  if (purpose === undefined) throw new Error(`${name} has no purpose sentence`);
  return purpose;
}

function argumentHelp({ name, help, optional }: Argument): string {
  const sentence = (words.argument as Readonly<Record<string, string>>)[help ?? name];
  if (sentence === undefined) throw new Error(`the argument ${name} has no help`);
  return optional ? `${words.optional} ${sentence}` : sentence;
}

/** One paragraph that cannot end the comment or look like a tag. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\*\//g, '* /').replace(/[<>]/g, '').trim();
}
