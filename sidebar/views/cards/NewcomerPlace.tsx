import type { NewcomerDetail } from '../../../core/home/details';
import { type CardWords, cardWords } from '../../../core/speech/cards/cardWords';
import { formatCount, formatMoney, formatPercent } from '../../../core/speech/format';
import type { Language } from '../../../core/speech/language';
import { quantity } from '../format';
import { Bars } from './Bars';
import { LineChart } from './LineChart';
import { moneyColumn } from './moneyColumn';
import { Tiles } from './Tiles';

interface Props {
  readonly detail: NewcomerDetail;
  readonly language: Language;
}

/** Value of a new customer, payback of the acquisition cost, and which new customers bring more. */
export function NewcomerPlace({ detail, language }: Props) {
  const words = cardWords(language);
  const texts = words.newcomer;
  const { value, low, high, allowedCost, byFirst, terms } = detail;
  const money = (one: number) => formatMoney(one, detail.currency, language);
  const byLevel = moneyColumn(
    (byFirst?.levels ?? []).map((level) => level.value),
    detail.currency,
    language,
  );
  return (
    <>
      <Tiles
        tiles={[
          { figure: money(value), label: texts.worth({ months: quantity(terms.months, language) }) },
          ...(allowedCost === null ? [] : [{ figure: money(allowedCost), label: texts.mayCost }]),
        ]}
      />
      {low < high && <p class="quiet">{texts.range({ low: money(low), high: money(high) })}</p>}
      <p class="quiet">{allowedCost === null ? texts.tellMargin : texts.third}</p>
      <Curve detail={detail} language={language} words={words} />
      {byFirst !== null && (
        <Bars
          title={texts.byFirst(byFirst)}
          measure={texts.byFirstOf({ months: quantity(byFirst.months, language) })}
          color="--accent"
          bars={byFirst.levels.map((level) => ({
            name: level.text,
            value: level.value,
            text: byLevel(level.value),
            note: texts.level({
              customers: quantity(level.customers, language),
              returned: formatPercent(level.returned, language),
            }),
          }))}
        />
      )}
      {byFirst !== null && (
        <p class="quiet">
          {texts.mean({ value: money(byFirst.mean), months: quantity(byFirst.months, language) })}
          {byFirst.tooFew > 0 &&
            ` ${texts.tooFew({ values: quantity(byFirst.tooFew, language), least: formatCount(byFirst.least, language) })}`}
        </p>
      )}
    </>
  );
}

/** Months in the text alternative. */
const toldMonths = [0, 3, 6, 12, 24, 36];

function Curve({ detail, language, words }: Props & { readonly words: CardWords }) {
  const { curve, cost, allowedCost } = detail;
  const texts = words.newcomer;
  const money = (one: number) => formatMoney(one, detail.currency, language);
  const [first] = curve;
  const last = curve[curve.length - 1];
  const months = quantity(last.month, language);
  const month = (one: number) => formatCount(one, language);
  const level = cost?.amount ?? allowedCost;
  const points = curve
    .filter((point) => toldMonths.includes(point.month) || point === last)
    .map((point) => texts.point({ month: month(point.month), value: money(point.value) }));
  return (
    <>
      <LineChart
        title={texts.curve({ value: money(last.value), months, first: money(first.value) })}
        measure={texts.curveOf}
        alternative={texts.alternative({ points: points.join(', ') })}
        points={curve.map((point) => ({ x: point.month, y: point.value }))}
        language={language}
        from={texts.month({ month: month(0) })}
        to={texts.month({ month: month(last.month) })}
        last={money(last.value)}
        level={level === null ? undefined : { y: level, text: texts.cost({ cost: money(level) }) }}
      />
      {cost !== null && (
        <p class="quiet">
          {cost.paybackMonths === null
            ? texts.neverPaid({ cost: money(cost.amount) })
            : cost.paybackMonths === 0
              ? texts.paidByFirst({ cost: money(cost.amount) })
              : texts.paid({ cost: money(cost.amount), months: quantity(cost.paybackMonths, language) })}
        </p>
      )}
    </>
  );
}
