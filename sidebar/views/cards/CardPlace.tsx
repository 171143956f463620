import type { CampaignPlace } from '../../../core/campaigns/pastCampaign';
import { tickedIn } from '../../../core/campaigns/ticks';
import type { CardDetail } from '../../../core/home/details';
import type { CardKey } from '../../../core/home/home';
import { fields } from '../../../core/request/fields';
import { writeField } from '../../../core/request/writeField';
import { shownHome } from '../../memory/lastHome';
import { doneIn } from '../../memory/ticks';
import { askedOptions } from '../../work/analysisOptions';
import { quantity } from '../format';
import { Notices } from '../Notices';
import { Screen } from '../Screen';
import type { StepProps } from '../StepProps';
import { CampaignsPlace } from './CampaignsPlace';
import { ChangesPlace } from './ChangesPlace';
import { campaignName } from './campaignName';
import { NewcomerPlace } from './NewcomerPlace';
import { BestPlace, SlippingPlace } from './PeoplePlace';
import { WeekPlace } from './WeekPlace';

/** The detail of a card, below the card's answer. */
export function CardPlace(props: StepProps & { readonly card: CardKey }) {
  const { state, card } = props;
  const { outcome, language, details } = state;
  if (outcome?.kind !== 'result') return null;
  const { cards } = shownHome(outcome.summary.home, language);
  const { title, answer, more } = cards.find(({ key }) => key === card) ?? cards[0];
  const detail = details[card];
  const latest = detail?.card === 'campaigns' ? detail.latest : null;
  // Campaigns show the verdict in a separate box, below the campaign's name.
  const heading =
    latest === null || detail?.card !== 'campaigns'
      ? (answer ?? title)
      : campaignName(latest.lists, latest.day, detail, language);
  return (
    <Screen heading={heading}>
      <Notices {...props} />
      {detail === undefined ? <p class="quiet">{more}</p> : <Detail {...props} detail={detail} />}
    </Screen>
  );
}

function Detail(props: StepProps & { readonly detail: CardDetail }) {
  const { state, send, detail } = props;
  const { language, outcome } = state;
  const goToWeek = () => send({ type: 'go', place: 'week' });
  switch (detail.card) {
    case 'week':
      return <Week {...props} detail={detail} />;
    case 'best':
      return <BestPlace detail={detail} language={language} />;
    case 'slipping': {
      const week = outcome?.kind === 'result' ? outcome.summary.home.cards.week : null;
      const list = week?.empty === null ? week.lists.find(({ key }) => key === 'slipping') : undefined;
      const winBack = list === undefined ? null : quantity(list.people, language);
      return <SlippingPlace {...{ detail, language, winBack, goToWeek }} />;
    }
    case 'newcomer':
      return <NewcomerPlace detail={detail} language={language} />;
    case 'campaigns':
      return (
        <CampaignsPlace
          {...{ detail, language, goToWeek }}
          isBusy={state.busy !== null}
          withdraw={(campaign) => send({ type: 'withdraw', campaign })}
        />
      );
    case 'changes':
      return <ChangesPlace detail={detail} language={language} />;
  }
}

function Week({
  state,
  send,
  detail,
}: StepProps & { readonly detail: Extract<CardDetail, { card: 'week' }> }) {
  const withdraw = (campaign: CampaignPlace) => send({ type: 'withdraw', campaign });
  const { language, actions, ticks, workbook, started, toStart, busy } = state;
  const isTicked = tickedIn(doneIn(ticks));
  const recorded = new Set([...detail.started, ...started]);
  return (
    <WeekPlace
      detail={detail}
      language={language}
      locale={workbook?.locale ?? ''}
      actions={actions}
      share={askedOptions(state)?.plan.controlShare ?? null}
      isDone={(list, customer) => isTicked(detail.day ?? 0, list, customer)}
      started={new Set([...recorded, ...toStart])}
      recorded={recorded}
      isBusy={busy !== null}
      acts={{
        tick: (list, customer, isDone) => send({ type: 'tick', list, customer, isDone }),
        say: (list, text) => send({ type: 'action', target: { list, key: list }, field: 'message', text }),
        taken: (list) => send({ type: 'taken', list }),
        openTab: (list) => send({ type: 'openTab', asked: { kind: 'list', list } }),
        withdraw: (list) => detail.day !== null && withdraw({ list, day: detail.day }),
        keepAside: (share) => {
          const text = share === null ? '' : writeField(fields.controlShare, share, language, 'wizard');
          send({ type: 'typed', field: 'controlShare', text });
          send({ type: 'apply' });
        },
      }}
    />
  );
}
