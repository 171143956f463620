import type { CampaignVerdict } from '../campaigns/campaignVerdict';
import type { DayVerdict } from '../campaigns/dayVerdict';
import { dayToIso } from '../cells/parse/civil';
import type { Changes } from '../history/changesSince';
import type { History, UnreadRun } from '../history/history';
import type { Run } from '../history/run';
import type { Card, Home, HomeCards } from '../home/home';
import { homeText } from '../speech/home/homeText';
import type { Language } from '../speech/language';

/** The home page: the expected value of all customers, and six cards, each with an answer or the reason for none (`empty`). */
export interface HomeJson extends Pick<Home, 'leftOut' | 'expected'> {
  readonly cards: Omit<SaidCards, 'campaigns' | 'changes'> & {
    /** The latest day of `verdicts`, all its lists together. */
    readonly campaigns: Said & Card<CampaignsJson, Reason<'campaigns'>>;
    readonly changes: Said & Card<ChangesJson, Reason<'changes'>>;
  };
}

/** The title of a card, and its line in the requested language. */
interface Said {
  readonly title: string;
  readonly message: string;
}

type SaidCards = { readonly [Key in keyof HomeCards]: Said & HomeCards[Key] };

type Reason<Key extends keyof HomeCards> = Exclude<HomeCards[Key]['empty'], null>;

interface CampaignsJson {
  readonly latest: DayVerdictJson;
  readonly campaigns: number;
}

interface DaysJson {
  /** The analysis day of its list. */
  readonly day: string;
  /** First and last day that count. */
  readonly from: string;
  readonly to: string;
}

export interface VerdictJson extends Omit<CampaignVerdict, keyof DaysJson>, DaysJson {}

interface DayVerdictJson extends Omit<DayVerdict, keyof DaysJson>, DaysJson {}

interface ChangesJson extends Omit<Changes, 'since' | 'newlySlipping' | 'cameBack'> {
  readonly since: string;
  /** By their id in `customers`. */
  readonly newlySlipping: readonly string[];
  readonly cameBack: readonly string[];
}

/** The remembered runs by day, including this one; and rows of the history tab that could not be read. */
export interface HistoryJson {
  readonly runs: readonly (Omit<Run, 'day'> & { readonly day: string })[];
  readonly unread: readonly UnreadRun[];
}

export function homeToJson(home: Home, idOf: (customer: number) => string, language: Language): HomeJson {
  const { leftOut, expected, cards } = home;
  const texts = new Map(
    homeText(home, language).cards.map(({ key, title, line }) => [key, { title, message: line }]),
  );
  const textOf = (key: keyof HomeCards): Said => texts.get(key) ?? { title: '', message: '' };
  const { campaigns, changes } = cards;
  return {
    leftOut,
    expected,
    cards: {
      best: { ...textOf('best'), ...cards.best },
      slipping: { ...textOf('slipping'), ...cards.slipping },
      week: { ...textOf('week'), ...cards.week },
      newcomer: { ...textOf('newcomer'), ...cards.newcomer },
      campaigns: {
        ...textOf('campaigns'),
        ...(campaigns.empty === null ? { ...campaigns, latest: withIsoDays(campaigns.latest) } : campaigns),
      },
      changes: {
        ...textOf('changes'),
        ...(changes.empty === null
          ? {
              ...changes,
              since: dayToIso(changes.since),
              newlySlipping: changes.newlySlipping.map(idOf),
              cameBack: changes.cameBack.map(idOf),
            }
          : changes),
      },
    },
  };
}

/** A verdict with its days as in JSON. */
export function withIsoDays<Verdict extends CampaignVerdict | DayVerdict>({
  day,
  from,
  to,
  ...verdict
}: Verdict) {
  return { ...verdict, day: dayToIso(day), from: dayToIso(from), to: dayToIso(to) };
}

export function historyToJson({ runs, unread }: History): HistoryJson {
  return { runs: runs.map((run) => ({ ...run, day: dayToIso(run.day) })), unread };
}
