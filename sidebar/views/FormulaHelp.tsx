import { descriptions } from '../../core/functions/catalog/descriptions';
import { type ExampleHelp, type FunctionHelp, functionHelp } from '../../core/functions/help/functionHelp';
import { writings } from '../../core/request/writing';
import { formatCount } from '../../core/speech/format';
import { functionHelpSentences } from '../../core/speech/functionHelp/functionHelp';
import type { Language } from '../../core/speech/language';
import { Screen } from './Screen';

/** Help on every custom function: arguments, and examples with results. */
export function FormulaHelp({ language }: { readonly language: Language }) {
  const { titles, intro, sample } = functionHelpSentences(language);
  return (
    <Screen heading={titles.functions}>
      <p>{intro}</p>
      <p class="hint">{sample}</p>
      {descriptions.map((definition) => (
        <Entry key={definition.name} help={functionHelp(definition, language)} language={language} />
      ))}
    </Screen>
  );
}

function Entry({ help, language }: { help: FunctionHelp; language: Language }) {
  const { titles } = functionHelpSentences(language);
  return (
    <details class="formula">
      <summary>
        <code>{help.name}</code>
        <span class="hint">{help.purpose}</span>
      </summary>
      <code class="typed">={help.syntax[writings[language].separators[0]]}</code>
      <dl>
        {help.arguments.map(({ name, text }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {help.examples.map((example) => (
        <ExampleOf key={example.formula[',']} example={example} language={language} />
      ))}
      {help.rows !== null && (
        <p class="hint">
          {titles.rows}: {help.rows}
        </p>
      )}
      <p class="hint">
        {titles.doesNot}: {help.doesNot}
      </p>
      {help.source !== null && (
        <p class="hint">
          {titles.source}: <bdi>{help.source}</bdi>
        </p>
      )}
    </details>
  );
}

/** The formula with both separators, and its result on the sample shop. */
function ExampleOf({ example, language }: { example: ExampleHelp; language: Language }) {
  const { titles, more } = functionHelpSentences(language);
  const { formula, given, result } = example;
  const ways = [...new Set([formula[writings[language].separators[0]], formula[','], formula[';']])];
  return (
    <>
      <h2>{titles.example}</h2>
      {ways.map((way) => (
        <code key={way} class="typed">
          {way}
        </code>
      ))}
      {given !== null && <p class="hint">{given}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard */}
      <section class="scroll" tabIndex={0} aria-label={`${titles.example}: ${ways[0]}`}>
        <table>
          <tbody>
            {result.rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a fixed example
              <tr key={i}>
                {row.map((cell, j) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells of a fixed example
                  <td key={j}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {result.more > 0 && <p class="hint">{more({ rows: formatCount(result.more, language) })}</p>}
    </>
  );
}
