import { formatNumber } from '../../core/speech/format';
import type { Language } from '../../core/speech/language';
import { groupName } from '../../core/speech/segments/groupName';
import { unsupportedText } from '../../core/speech/segments/groupText';
import type { ResultSummary } from '../work/workerProtocol';
import { quantity } from './format';
import { SegmentChart } from './SegmentChart';
import type { StepProps } from './StepProps';

/** The groups of the answer: how many customers, and what they are expected to bring. A group opens as a tab with its people. */
export function GroupsTable({
  state: { language, busy },
  words,
  summary,
  send,
}: StepProps & { readonly summary: ResultSummary }) {
  const label = summary.terms.margin < 1 ? words.result.expectedProfit : words.result.expectedRevenue;
  const money = moneyColumn(
    summary.segments.map(({ value }) => value),
    language,
  );
  const bars = summary.segments.map(({ name, value }) => ({ name: groupName(name, language), value }));
  return (
    <>
      {summary.unsupported !== null && <p class="hint">{unsupportedText(summary.unsupported, language)}</p>}
      <SegmentChart bars={bars} title={label} language={language} words={words} />
      <table>
        <thead>
          <tr>
            <th scope="col">{words.result.segment}</th>
            <th scope="col" class="number">
              {words.result.customerCount}
            </th>
            <th scope="col" class="number">
              {label}
            </th>
          </tr>
        </thead>
        <tbody>
          {summary.segments.map(({ key, name, customers, value }) => (
            <tr key={key}>
              <th scope="row">
                <button
                  type="button"
                  class="link"
                  disabled={busy !== null}
                  onClick={() => send({ type: 'openTab', asked: { kind: 'group', group: key } })}
                >
                  {groupName(name, language)}
                </button>
              </th>
              <td class="number">{quantity(customers, language).text}</td>
              <td class="number">{money(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Formatter for the money of one column: with cents only if all amounts are small. */
function moneyColumn(values: readonly number[], language: Language): (value: number) => string {
  const digits = values.every((value) => value < 100) ? 2 : 0;
  return (value) => formatNumber(value, language, digits);
}
