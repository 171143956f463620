import { formatDay, formatMoney, formatNumber, formatPercent } from '../../core/speech/format';
import type { Language } from '../../core/speech/language';
import type { Quantity } from '../../core/speech/quantity';
import { seasonText } from '../../core/speech/season/seasonText';
import { groupName } from '../../core/speech/segments/groupName';
import { unsupportedText } from '../../core/speech/segments/groupText';
import { segmentWords } from '../../core/speech/segments/segmentWords';
import { trustText } from '../../core/speech/trust/trustText';
import type { ResultSummary } from '../work/workerProtocol';
import { ActionFields } from './ActionFields';
import { BudgetFields } from './BudgetFields';
import { Buttons } from './Buttons';
import { quantity } from './format';
import { Notices } from './Notices';
import { Problems } from './Problems';
import { Screen } from './Screen';
import { SegmentChart } from './SegmentChart';
import type { StepProps } from './StepProps';

/** Step 4: the results, sentences first. */
export function ResultStep(props: StepProps) {
  const { state, words, send } = props;
  const { outcome, language } = state;
  const back = { label: words.back, act: () => send({ type: 'back' }) };
  if (outcome?.kind !== 'result') {
    return (
      <Screen heading={words.result.noneHeading}>
        <Notices {...props} />
        <Problems problems={outcome?.problems ?? []} language={language} />
        <Buttons back={back} />
      </Screen>
    );
  }
  const { summary } = outcome;
  return (
    <Screen heading={words.result.heading}>
      <Notices {...props} />
      <Sentences {...props} summary={summary} />
      {!summary.hasRepeatOrders && <NoRepeatOrders language={language} />}
      <Buttons main={{ label: words.result.write, act: () => send({ type: 'next' }) }} back={back} />
      <p class="hint">{words.result.writeHint}</p>
      <ActionFields {...props} summary={summary} />
      <BudgetFields {...props} summary={summary} />
      <Segments {...props} summary={summary} />
      {summary.hasRepeatOrders && <TopCustomers {...props} summary={summary} />}
      {summary.problems.length > 0 && (
        <section>
          <h2>{words.result.problems}</h2>
          <Problems problems={summary.problems} language={language} />
        </section>
      )}
    </Screen>
  );
}

type ResultProps = StepProps & { readonly summary: ResultSummary };

function Sentences({ state: { language }, words, summary }: ResultProps) {
  const { terms, trust } = summary;
  const count = (value: number) => quantity(value, language);
  const money = formatMoney(summary.value, summary.currency, language);
  const span = spanOf(summary, language);
  const orders = count(summary.expectedOrders);
  return (
    <div class="sentences">
      <p class="headline">
        <span class="figure">{money}</span>
        <span>{terms.margin < 1 ? words.result.expectedProfit : words.result.expectedRevenue}</span>
      </p>
      <p>{words.result.customers(count(summary.customers), count(summary.returning), span)}</p>
      <p>
        {terms.margin < 1
          ? words.result.profit(span, money, orders, formatPercent(terms.margin, language, 1))
          : words.result.revenue(span, money, orders)}{' '}
        {terms.discountRate > 0 && words.result.discounted(formatPercent(terms.discountRate, language, 1))}
      </p>
      {summary.valueLow < summary.valueHigh && (
        <p>
          {words.result.totalRange(
            formatMoney(summary.valueLow, summary.currency, language),
            formatMoney(summary.valueHigh, summary.currency, language),
          )}
        </p>
      )}
      <p class={`trust ${trust.level}`}>{trustText(trust, language)}</p>
      {summary.season !== null && <p>{seasonText(summary.season, language)}</p>}
      {summary.asOf !== null && <p class="hint">{words.result.asOf(formatDay(summary.asOf, language))}</p>}
    </div>
  );
}

/** The empty state: what to do first. */
function NoRepeatOrders({ language }: { readonly language: Language }) {
  const { heading, nothing, first } = segmentWords(language).noRepeatOrders;
  return (
    <section>
      <h2>{heading}</h2>
      <p>{nothing}</p>
      <p>{first}</p>
    </section>
  );
}

function spanOf({ terms }: ResultSummary, language: Language): Quantity {
  return { value: terms.months, text: formatNumber(terms.months, language, 2) };
}

function Segments({ state: { language }, words, summary }: ResultProps) {
  const label = summary.terms.margin < 1 ? words.result.expectedProfit : words.result.expectedRevenue;
  const money = moneyColumn(
    summary.segments.map(({ value }) => value),
    language,
  );
  const bars = summary.segments.map(({ name, value }) => ({ name: groupName(name, language), value }));
  return (
    <section>
      <h2>{words.result.segments}</h2>
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
              <th scope="row">{groupName(name, language)}</th>
              <td class="number">{quantity(customers, language).text}</td>
              <td class="number">{money(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Formatter for the money of one column: with cents only if all amounts are small. */
function moneyColumn(values: readonly number[], language: Language): (value: number) => string {
  const digits = values.every((value) => value < 100) ? 2 : 0;
  return (value) => formatNumber(value, language, digits);
}

function TopCustomers({ state: { language }, words, summary }: ResultProps) {
  const label = summary.terms.margin < 1 ? words.result.expectedProfit : words.result.expectedRevenue;
  const money = moneyColumn(
    summary.top.map(({ clvHigh }) => clvHigh),
    language,
  );
  return (
    <section>
      <h2>{words.result.top}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.result.customer}</th>
            <th scope="col" class="number">
              {words.result.returns}
            </th>
            <th scope="col" class="number">
              {label}
            </th>
          </tr>
        </thead>
        <tbody>
          {summary.top.map(({ id, chanceInHorizon, clv, clvLow, clvHigh }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{id}</bdi>
              </th>
              <td class="number">{formatPercent(chanceInHorizon, language)}</td>
              <td class="number">
                {money(clv)}
                <small>{words.result.range(money(clvLow), money(clvHigh))}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">
        {words.result.returnsHint(spanOf(summary, language))} {words.result.rangeHint}
      </p>
    </section>
  );
}
