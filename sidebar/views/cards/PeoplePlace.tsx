import { useState } from 'preact/hooks';
import type { BestDetail, GroupFigures, PersonSeen, SlippingDetail } from '../../../core/home/details';
import { listName } from '../../../core/speech/campaigns/listName';
import { type CardWords, cardWords } from '../../../core/speech/cards/cardWords';
import { shownName } from '../../../core/speech/cards/shownName';
import { standing, usualGapText } from '../../../core/speech/cards/whyText';
import {
  formatCount,
  formatMoney,
  formatNumber,
  formatPercent,
  formatTotal,
} from '../../../core/speech/format';
import type { Language } from '../../../core/speech/language';
import type { Quantity } from '../../../core/speech/quantity';
import { quantity } from '../format';
import { Bars } from './Bars';
import { Likely } from './Likely';
import { moneyColumn } from './moneyColumn';
import { Tiles } from './Tiles';

interface Props<Detail> {
  readonly detail: Detail;
  readonly language: Language;
}

/** The best customers, and how they differ from the others. */
export function BestPlace({ detail, language }: Props<BestDetail>) {
  const words = cardWords(language);
  if (detail.empty !== null) return <p>{words.empty.best[detail.empty]}</p>;
  const total = (value: number) => formatTotal(value, detail.currency, language);
  return (
    <>
      <Tiles
        tiles={[
          { figure: total(detail.value), label: words.best.value },
          { figure: formatPercent(detail.share, language), label: words.best.share },
        ]}
      />
      <Differences detail={detail} language={language} />
      <h2>{words.best.people}</h2>
      <People {...detail} count={detail.customers} language={language} words={words} />
    </>
  );
}

function Differences({ detail, language }: Props<BestDetail>) {
  const { currency, own, others, traits } = detail;
  const words = cardWords(language).best;
  const gap = ({ usualGap }: GroupFigures) =>
    usualGap === null ? words.never : usualGapText(usualGap, language);
  const rows = [
    [words.orders, (figures: GroupFigures) => formatNumber(figures.orders, language)],
    [words.averageOrder, (figures: GroupFigures) => formatMoney(figures.averageOrder, currency, language)],
    [words.usualGap, gap],
  ] as const;
  return (
    <>
      <h2>{words.differ}</h2>
      <table class="compare">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.own}</th>
            {others.customers > 0 && <th scope="col">{words.others}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, text]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{text(own)}</td>
              {others.customers > 0 && <td>{text(others)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {traits.length > 0 && (
        <ul class="traits">
          {traits.map(({ header, text, share, shareOfAll }) => (
            <li key={header}>
              {words.trait({
                header,
                text,
                share: formatPercent(share, language),
                shareOfAll: formatPercent(shareOfAll, language),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface SlippingProps extends Props<SlippingDetail> {
  /** Size of this week's list to win them back; null without such a list. */
  readonly winBack: Quantity | null;
  readonly goToWeek: () => void;
}

/** Customers who are slipping away, their lateness, and those with most to win. */
export function SlippingPlace({ detail, language, winBack, goToWeek }: SlippingProps) {
  const words = cardWords(language);
  if (detail.empty !== null) return <p>{words.empty.slipping[detail.empty]}</p>;
  const { currency, byLateness, bestYear } = detail;
  const total = (value: number) => formatTotal(value, currency, language);
  const late = moneyColumn(
    byLateness.map(({ value }) => value),
    currency,
    language,
  );
  const most = byLateness.reduce((one, other) => (other.value > one.value ? other : one));
  return (
    <>
      <Tiles
        tiles={[
          { figure: total(detail.value), label: words.slipping.value },
          bestYear === null
            ? { figure: total(detail.winnable), label: words.slipping.winnable }
            : { figure: total(bestYear), label: words.slipping.bestYear },
        ]}
      />
      {most.value > 0 && (
        <Bars
          title={words.slipping.finding[most.lateness]}
          measure={words.slipping.how}
          color="--g-slip"
          bars={byLateness.map(({ lateness, value }) => ({
            name: words.slipping.lateness[lateness],
            value,
            text: late(value),
          }))}
        />
      )}
      <h2>{words.slipping.people}</h2>
      <People {...detail} count={detail.customers} language={language} words={words} />
      {winBack !== null && (
        <div class="place-foot">
          <button type="button" class="main" onClick={goToWeek}>
            {words.slipping.write({ list: listName('slipping', language), people: winBack })}
          </button>
        </div>
      )}
    </>
  );
}

const shownFirst = 6;

interface PeopleProps {
  /** The people shown. */
  readonly people: readonly PersonSeen[];
  /** Total number of people. */
  readonly count: number;
  readonly currency: string | null;
  readonly terms: BestDetail['terms'];
  readonly language: Language;
  readonly words: CardWords;
}

/** People with expected value and likelihood. */
export function People({ people, count, currency, terms, language, words }: PeopleProps) {
  const [all, showAll] = useState(false);
  const shown = all ? people : people.slice(0, shownFirst);
  const more = people.length - shown.length;
  const inTab = count - people.length;
  const months = quantity(terms.months, language);
  const money = moneyColumn(
    people.map(({ value }) => value),
    currency,
    language,
  );
  return (
    <>
      <ul class="people valued">
        {shown.map((person) => (
          <li key={person.key}>
            <span class="name">
              <bdi>{shownName(person.name, language)}</bdi>
            </span>
            <b class="money">{money(person.value)}</b>
            <span class="why">
              <bdi>{standing(person, language)}</bdi>
            </span>
            <Likely likelihood={person.likelihood} months={months} words={words} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="wide" onClick={() => showAll(true)}>
          {inTab > 0
            ? words.firstOf({
                shown: formatCount(people.length, language),
                all: formatCount(count, language),
              })
            : words.more({ count: formatCount(more, language) })}
        </button>
      )}
      {more === 0 && inTab > 0 && <p class="quiet">{words.inTab({ rest: quantity(inTab, language) })}</p>}
    </>
  );
}
