import type { Plan } from '../campaigns/plan';
import type { Changes } from '../history/changesSince';
import type { History } from '../history/history';
import type { CardDetail } from './details';
import { bestOf } from './details/bestDetail';
import { campaignsOf } from './details/campaignsDetail';
import { changesOf } from './details/changesDetail';
import { byFirst, curveOf } from './details/newcomerDetail';
import { slippingOf } from './details/slippingDetail';
import { weekLists } from './details/weekDetail';
import type { CardKey, Home } from './home';
import type { HomeInputs } from './homeOf';

/** Inputs of the details. */
export interface DetailInputs {
  readonly analysis: HomeInputs;
  readonly plan: Plan;
  /** The runs that the workbook remembers, this one included. */
  readonly history: History;
  readonly home: Home;
}

/** The detail of a card of the home page. */
export function detailOf(card: CardKey, { analysis, plan, history, home }: DetailInputs): CardDetail {
  const { currency, terms, cards } = home;
  const money = { currency, terms };
  switch (card) {
    case 'best':
      return { card, ...money, empty: cards.best.empty, ...bestOf(analysis) };
    case 'slipping':
      return { card, ...money, empty: cards.slipping.empty, ...slippingOf(analysis) };
    case 'week':
      return { card, ...money, empty: cards.week.empty, ...weekLists(analysis, plan) };
    case 'newcomer':
      return { card, ...money, ...cards.newcomer, curve: curveOf(analysis), byFirst: byFirst(analysis) };
    case 'campaigns': {
      // The first campaign may have started after the answer was made.
      const isStarted = cards.campaigns.empty === 'noCampaign' && plan.past.length > 0;
      const empty = isStarted ? 'noOrdersSince' : cards.campaigns.empty;
      return { card, ...money, empty, ...campaignsOf(plan) };
    }
    case 'changes': {
      const { empty } = cards.changes;
      return { card, ...money, empty, ...changesOf(analysis, changesIn(cards.changes), history) };
    }
  }
}

function changesIn(card: Home['cards']['changes']): Changes | null {
  if (card.empty !== null) return null;
  const { empty: _, ...changes } = card;
  return changes;
}
