/** The home page as last shown, stored in the workbook so that it can be shown while the orders are read. */
import { cardKeys, type Home } from '../../core/home/home';
import type { Memory } from '../../core/host/port';
import type { Trust } from '../../core/model/record/trust';
import { type HomeText, homeText } from '../../core/speech/home/homeText';
import type { Language } from '../../core/speech/language';

/** The home page in words: everything that its screen shows. */
export interface ShownHome extends Pick<HomeText, 'lead' | 'figure' | 'value' | 'low' | 'high'> {
  /** The analysis day; null where there is none. */
  readonly day: Home['asOf'];
  readonly language: Language;
  /** Trust in the value, in short. */
  readonly trust: string;
  readonly level: Trust['level'];
  /** Position of the value within its interval, 0 to 1; null without an interval. */
  readonly at: number | null;
  readonly cards: readonly Pick<HomeText['cards'][number], 'key' | 'title' | 'answer' | 'more'>[];
}

export const homeKey = 'home';

export function shownHome(home: Home, language: Language): ShownHome {
  const { lead, figure, value, low, high, trustBrief, cards } = homeText(home, language);
  const { expected } = home;
  const width = expected.high - expected.low;
  return {
    language,
    day: home.asOf,
    lead,
    figure,
    value,
    low,
    high,
    trust: trustBrief,
    level: home.trust.level,
    at: width > 0 ? (expected.value - expected.low) / width : null,
    cards: cards.map(({ key, title, answer, more }) => ({ key, title, answer, more })),
  };
}

export function homeToRemember(shown: ShownHome): Memory {
  return { [homeKey]: JSON.stringify(shown) };
}

/** The stored home page; null without one, in another language, or in the form of another version. */
export function rememberedHome(remembered: Memory | null, language: Language): ShownHome | null {
  const value = remembered?.[homeKey];
  if (typeof value !== 'string') return null;
  try {
    const shown = JSON.parse(value) as ShownHome;
    return isWhole(shown) && shown.language === language ? shown : null;
  } catch {
    return null;
  }
}

const texts = ['lead', 'figure', 'value', 'low', 'high', 'trust', 'level'] as const;

function isWhole(shown: ShownHome): boolean {
  return (
    texts.every((name) => typeof shown[name] === 'string') &&
    (shown.day === null || typeof shown.day === 'number') &&
    (shown.at === null || typeof shown.at === 'number') &&
    cardKeys.every((key, i) => {
      const card = shown.cards[i];
      return (
        card?.key === key &&
        [card.title, card.more, card.answer ?? ''].every((text) => typeof text === 'string')
      );
    })
  );
}
