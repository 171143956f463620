import { descriptions } from '../../core/functions/catalog/descriptions';
import { functionHelp } from '../../core/functions/help/functionHelp';
import { table } from './functionsPage';

const begin = '<!-- functions: made by `npm run docs` -->';
const end = '<!-- end of functions -->';

/** The README with its table of functions made anew; the rest stays as it is. */
export function withFunctionsTable(readme: string): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`README.md lacks ${begin} … ${end}`);
  const rows = descriptions.map((definition) => {
    const { syntax, purpose } = functionHelp(definition, 'en');
    return [`\`=${syntax[',']}\``, purpose];
  });
  const markdown = table([['formula', 'gives'], ...rows]);
  return `${readme.slice(0, from + begin.length)}\n\n${markdown}\n\n${readme.slice(to)}`;
}
