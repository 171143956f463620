import { type CardKey, cardKeys, type Home } from '../../home/home';
import { formatCount, formatDay, formatMoney, formatNumber, formatPercent } from '../format';
import type { Language } from '../language';
import type { Quantity } from '../quantity';
import { trustText } from '../trust/trustText';
import { type HomeWords, homeWords } from './homeWords';
import { verdictText } from './verdictText';

/** The first page in words. */
export interface HomeText {
  readonly lead: string;
  /** What the figure is: expected revenue, or profit once a margin is given. */
  readonly figure: string;
  readonly value: string;
  /** Null where there is no range. */
  readonly range: string | null;
  readonly trust: string;
  readonly cards: readonly CardText[];
}

export interface CardText {
  readonly key: CardKey;
  readonly title: string;
  /** The answer in one line, or why there is none yet. */
  readonly line: string;
}

export function homeText(home: Home, language: Language): HomeText {
  const words = homeWords(language);
  const say = shownIn(home, language);
  const { value, low, high } = home.expected;
  return {
    lead: words.lead({ customers: say.count(home.customers), months: say.months }),
    figure: home.terms.margin === 1 ? words.revenue : words.profit,
    value: say.money(value),
    range: low < high ? words.range({ low: say.money(low), high: say.money(high) }) : null,
    trust: trustText(home.trust, language),
    cards: cardKeys.map((key) => ({
      key,
      title: words.titles[key],
      line: lines[key](home.cards, words, say),
    })),
  };
}

/** How numbers are written. */
interface Shown {
  readonly language: Language;
  readonly months: Quantity;
  count(value: number): Quantity;
  money(value: number): string;
  /** With its sign: "+4,200", "−300". */
  change(value: number): string;
}

function shownIn({ currency, terms }: Home, language: Language): Shown {
  const money = (value: number) => formatMoney(value, currency, language);
  return {
    language,
    months: { value: Number(terms.months.toFixed(1)), text: formatNumber(terms.months, language) },
    count: (value) => ({ value, text: formatCount(value, language) }),
    money,
    change: (value) => `${value < 0 ? '−' : '+'}${money(Math.abs(value))}`,
  };
}

/** The line of each card. */
const lines: {
  readonly [Key in CardKey]: (cards: Home['cards'], words: HomeWords, say: Shown) => string;
} = {
  best: ({ best }, words, { count, money, months, language }) =>
    best.empty !== null
      ? words.empty.best[best.empty]
      : words.best({
          customers: count(best.customers),
          share: formatPercent(best.share, language),
          each: money(best.each),
          months,
        }),
  slipping: ({ slipping }, words, { count, money }) =>
    slipping.empty !== null
      ? words.empty.slipping[slipping.empty]
      : words.slipping({ customers: count(slipping.customers), value: money(slipping.value) }),
  week: ({ week }, words, { count, money }) =>
    week.empty !== null
      ? words.empty.week[week.empty]
      : words.week({
          people: count(week.people),
          lists: count(week.lists.length),
          atStake: money(week.atStake),
        }),
  newcomer: ({ newcomer }, words, { money, months }) =>
    [
      words.newcomer({ value: money(newcomer.value), months }),
      newcomer.allowedCost === null
        ? words.tellMargin
        : words.allowedCost({ cost: money(newcomer.allowedCost) }),
    ].join(words.between),
  campaigns: ({ campaigns }, words, { language }) =>
    campaigns.empty !== null
      ? words.empty.campaigns[campaigns.empty]
      : verdictText(campaigns.latest, language),
  changes: ({ changes }, words, { count, change, language }) =>
    changes.empty !== null
      ? words.empty.changes[changes.empty]
      : words.changes({
          day: formatDay(changes.since, language),
          slipping: count(changes.newlySlipping.length).text,
          back: count(changes.cameBack.length).text,
          change: changes.valueChange === null ? null : change(changes.valueChange),
        }),
};
