import { type CardKey, cardKeys, type Home } from '../../home/home';
import { formatCount, formatDay, formatMoney, formatNumber, formatPercent, formatTotal } from '../format';
import type { Language } from '../language';
import type { Quantity } from '../quantity';
import { trustBrief, trustText } from '../trust/trustText';
import { type HomeWords, homeWords } from './homeWords';
import { dayVerdictText, evidenceText, verdictWord } from './verdictText';

/** The home page in words. */
export interface HomeText {
  readonly lead: string;
  /** Name of the figure: expected revenue, or profit once a margin is given. */
  readonly figure: string;
  readonly value: string;
  /** Null without an interval. */
  readonly range: string | null;
  /** The two ends of the interval. */
  readonly low: string;
  readonly high: string;
  readonly trust: string;
  /** The same in short. */
  readonly trustBrief: string;
  readonly cards: readonly CardText[];
}

export interface CardText {
  readonly key: CardKey;
  readonly title: string;
  /** The answer; null if there is none yet. */
  readonly answer: string | null;
  /** A second line, or the reason why there is no answer yet. */
  readonly more: string;
  /** Both in one line. */
  readonly line: string;
}

export function homeText(home: Home, language: Language): HomeText {
  const words = homeWords(language);
  const say = shownIn(home, language);
  const { value, low, high } = home.expected;
  return {
    lead: words.lead({ customers: say.count(home.customers), months: say.months }),
    figure: home.terms.margin === 1 ? words.revenue : words.profit,
    value: say.total(value),
    low: say.total(low),
    high: say.total(high),
    range: low < high ? words.range({ low: say.total(low), high: say.total(high) }) : null,
    trust: trustText(home.trust, language),
    trustBrief: trustBrief(home.trust, language),
    cards: cardKeys.map((key) => {
      const { answer, more, ...own } = answers[key](home.cards, words, say);
      const line = own.line ?? (answer === null ? more : [answer, more].join(words.between));
      return { key, title: words.titles[key], answer, more, line };
    }),
  };
}

/** Number formats of the page. */
interface Shown {
  readonly language: Language;
  readonly months: Quantity;
  count(value: number): Quantity;
  /** Money of one customer or order. */
  money(value: number): string;
  /** Money of many customers. */
  total(value: number): string;
  /** With its sign: "+4,200", "−300". */
  change(value: number): string;
}

function shownIn({ currency, terms }: Home, language: Language): Shown {
  const total = (value: number) => formatTotal(value, currency, language);
  return {
    language,
    months: { value: Number(terms.months.toFixed(1)), text: formatNumber(terms.months, language) },
    count: (value) => ({ value, text: formatCount(value, language) }),
    money: (value) => formatMoney(value, currency, language),
    total,
    change: (value) => `${value < 0 ? '−' : '+'}${total(Math.abs(value))}`,
  };
}

type Answered = Pick<CardText, 'answer' | 'more'> & {
  /** The line, when it is not just both parts. */
  readonly line?: string;
};

const noAnswer = (why: string): Answered => ({ answer: null, more: why });

/** The words of each card. */
const answers: {
  readonly [Key in CardKey]: (cards: Home['cards'], words: HomeWords, say: Shown) => Answered;
} = {
  best: ({ best }, words, { count, money, months, language }) =>
    best.empty !== null
      ? noAnswer(words.empty.best[best.empty])
      : {
          answer: words.best.answer({
            customers: count(best.customers),
            share: formatPercent(best.share, language),
          }),
          more: words.best.more({ each: money(best.each), months }),
        },
  slipping: ({ slipping }, words, { count, total }) => {
    if (slipping.empty !== null) return noAnswer(words.empty.slipping[slipping.empty]);
    const customers = count(slipping.customers);
    return {
      answer: words.slipping.answer({ customers }),
      more: words.slipping.more({ customers, value: total(slipping.value) }),
    };
  },
  week: ({ week }, words, { count, total }) =>
    week.empty !== null
      ? noAnswer(words.empty.week[week.empty])
      : {
          answer: words.week.answer({ people: count(week.people) }),
          more: words.week.more({ lists: count(week.lists.length), atStake: total(week.atStake) }),
        },
  newcomer: ({ newcomer }, words, { money, months }) => ({
    answer: words.newcomer.answer({ value: money(newcomer.value), months }),
    more:
      newcomer.allowedCost === null
        ? words.newcomer.tellMargin
        : words.newcomer.mayCost({ cost: money(newcomer.allowedCost) }),
  }),
  campaigns: ({ campaigns }, words, { language }) =>
    campaigns.empty !== null
      ? {
          // A started campaign has a detail: the people contacted, and the period in which orders count.
          answer: campaigns.empty === 'noOrdersSince' ? words.campaignStarted : null,
          more: words.empty.campaigns[campaigns.empty],
        }
      : {
          answer: verdictWord(campaigns.latest, language),
          more: evidenceText(campaigns.latest, language),
          line: dayVerdictText(campaigns.latest, language),
        },
  changes: ({ changes }, words, { count, change, language }) =>
    changes.empty !== null
      ? noAnswer(words.empty.changes[changes.empty])
      : {
          answer: words.changes.answer({
            day: formatDay(changes.since, language),
            change: changes.valueChange === null ? null : change(changes.valueChange),
          }),
          more: words.changes.more({
            slipping: count(changes.newlySlipping.length).text,
            back: count(changes.cameBack.length).text,
          }),
        },
};
