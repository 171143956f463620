import type { CampaignVerdict, Verdict } from '../../../core/campaigns/campaignVerdict';
import type { DayVerdict } from '../../../core/campaigns/dayVerdict';
import type { CampaignPlace } from '../../../core/campaigns/pastCampaign';
import type { CampaignsDetail } from '../../../core/home/details';
import { type CardWords, cardWords } from '../../../core/speech/cards/cardWords';
import { dayAndMonth } from '../../../core/speech/cards/dayText';
import { formatCount, formatDay, formatMoney, formatPercent } from '../../../core/speech/format';
import type { Language } from '../../../core/speech/language';
import { quantity } from '../format';
import { Bars } from './Bars';
import { campaignName } from './campaignName';
import { type IconName, Picture } from './icons';

interface Props {
  readonly detail: CampaignsDetail;
  readonly language: Language;
  readonly goToWeek: () => void;
  readonly isBusy: boolean;
  /** Withdraws a campaign whose people were not contacted. */
  readonly withdraw: (campaign: CampaignPlace) => void;
}

/**
 * Outcomes of campaigns: all lists of the latest day with evidence and next step, then campaigns that have just
 * started, then earlier ones.
 */
export function CampaignsPlace(props: Props) {
  const { detail, language, goToWeek } = props;
  const words = cardWords(language);
  const texts = words.campaigns;
  const { latest, verdicts, started } = detail;
  const ofLatest = verdicts.filter(({ day }) => day === latest?.day);
  const earlier = verdicts.filter(({ day }) => day !== latest?.day);
  return (
    <>
      {latest === null && detail.empty !== null && <p>{words.empty.campaigns[detail.empty]}</p>}
      {latest !== null && (
        <>
          <VerdictBox verdict={latest} currency={detail.currency} language={language} words={words} />
          <Rates verdict={latest} language={language} words={words} />
          {ofLatest.length > 1 ? (
            <>
              <h2>{texts.byList}</h2>
              <Verdicts {...props} verdicts={ofLatest} words={words} />
            </>
          ) : (
            <NotWritten {...props} campaign={ofLatest[0]} words={words} />
          )}
          <h2>{texts.next}</h2>
          <p class="quiet">{texts[nextAfter(latest)]}</p>
        </>
      )}
      {started.length > 0 && (
        <>
          <h2>{texts.started}</h2>
          <ul class="past">
            {started.map((one) => (
              <li key={`${one.day} ${one.list}`}>
                <span class="what">{campaignName([one.list], one.day, detail, language)}</span>
                <span class="how">
                  {texts.waits({
                    written: quantity(one.written, language),
                    aside: formatCount(one.aside, language),
                    until: formatDay(one.until, language),
                  })}{' '}
                  <NotWritten {...props} campaign={one} words={words} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {earlier.length > 0 && (
        <>
          <h2>{texts.earlier}</h2>
          <Verdicts {...props} verdicts={earlier} words={words} />
        </>
      )}
      <div class="place-foot">
        <button type="button" class="main" onClick={goToWeek}>
          {texts.thisWeek}
        </button>
      </div>
    </>
  );
}

interface VerdictsProps extends Props {
  readonly verdicts: readonly CampaignVerdict[];
  readonly words: CardWords;
}

/** A line per list: name and day, verdict, and evidence. */
function Verdicts(props: VerdictsProps) {
  const { verdicts, detail, language, words } = props;
  return (
    <ul class="past">
      {verdicts.map((verdict) => (
        <li key={`${verdict.day} ${verdict.list}`}>
          <span class="what">{campaignName([verdict.list], verdict.day, detail, language)}</span>
          <em class={tones[verdict.verdict]}>{words.campaigns.words[verdict.verdict]}</em>
          <span class="how">
            {evidence(verdict, language, words)} <NotWritten {...props} campaign={verdict} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Button that withdraws a campaign whose people were not contacted. */
function NotWritten({
  campaign,
  detail,
  language,
  isBusy,
  withdraw,
  words,
}: Props & { readonly campaign: CampaignPlace; readonly words: CardWords }) {
  const { list, day } = campaign;
  const { notWritten, notWrittenOf } = words.campaigns;
  return (
    <button
      type="button"
      class="link"
      disabled={isBusy}
      aria-label={notWrittenOf({ campaign: campaignName([list], day, detail, language) })}
      onClick={() => withdraw({ list, day })}
    >
      {notWritten}
    </button>
  );
}

type Tone = 'good' | 'bad' | 'fair' | 'none';

const tones: Readonly<Record<Verdict, Tone>> = {
  better: 'good',
  worse: 'bad',
  same: 'none',
  tooFew: 'fair',
  noControl: 'none',
  unknownCustomers: 'none',
};

const pictures: Readonly<Record<Tone, IconName>> = {
  good: 'tick',
  bad: 'cross',
  fair: 'equal',
  none: 'equal',
};

/** The next step. "Again" is used only if there was a control group before. */
function nextAfter({ verdict, control }: DayVerdict): keyof CardWords['campaigns'] & `next${string}` {
  switch (verdict) {
    case 'better':
      return 'nextAgain';
    case 'worse':
      return 'nextStop';
    case 'same':
      return 'nextOther';
    default:
      return control.customers > 0 ? 'nextKeep' : 'nextAside';
  }
}

interface VerdictProps {
  readonly verdict: DayVerdict;
  readonly language: Language;
  readonly words: CardWords;
}

function VerdictBox({
  verdict,
  currency,
  language,
  words,
}: VerdictProps & { readonly currency: string | null }) {
  const texts = words.campaigns;
  const tone = tones[verdict.verdict];
  return (
    <div class={`verdict ${tone}`}>
      <p class="word">
        <Picture name={pictures[tone]} />
        {texts.words[verdict.verdict]}
      </p>
      <p class="figure-line">{headline(verdict, language, words)}</p>
      <p>{details(verdict, currency, language, words).join(' ')}</p>
    </div>
  );
}

function headline(
  { verdict, extraBuyers }: DayVerdict,
  language: Language,
  { campaigns }: CardWords,
): string {
  // At least 1, because a clear verdict is about somebody.
  const count = formatCount(Math.max(1, Math.round(Math.abs(extraBuyers?.value ?? 0))), language);
  switch (verdict) {
    case 'better':
      return campaigns.more({ count });
    case 'worse':
      return campaigns.fewer({ count });
    default:
      return campaigns[verdict];
  }
}

/** Interval and money of a clear verdict, and whether the campaign still runs. */
function details(
  { verdict, extraBuyers, extraRevenue, complete, to }: DayVerdict,
  currency: string | null,
  language: Language,
  { campaigns }: CardWords,
): string[] {
  const isClear = verdict === 'better' || verdict === 'worse';
  const ends = [extraBuyers?.low, extraBuyers?.high].map((end) =>
    end === null || end === undefined ? null : Math.round(Math.abs(end)),
  );
  const [low, high] = verdict === 'worse' ? [ends[1], ends[0]] : ends;
  const isShown = isClear && low !== null && high !== null;
  return [
    ...(isShown
      ? [campaigns.between({ low: formatCount(low, language), high: formatCount(high, language) })]
      : []),
    ...(verdict === 'better' && extraRevenue !== null && extraRevenue.value > 0
      ? [campaigns.revenue({ money: formatMoney(extraRevenue.value, currency, language) })]
      : []),
    ...(complete ? [] : [campaigns.soFar({ to: formatDay(to, language) })]),
  ];
}

/** Share of buyers among contacted customers and in the control group. */
function Rates({ verdict, language, words }: VerdictProps) {
  const { contacted, control, response, from, to } = verdict;
  const texts = words.campaigns;
  if (response === null) return <p class="quiet">{evidence(verdict, language, words)}</p>;
  const bar = (name: string, { customers, buyers }: typeof contacted, rate: number, color: string) => ({
    name,
    value: rate,
    text: formatPercent(rate, language),
    note: texts.of({ ordered: formatCount(buyers, language), people: formatCount(customers, language) }),
    color,
  });
  return (
    <Bars
      title={texts.rates({
        written: formatPercent(response.testRate, language),
        aside: formatPercent(response.controlRate, language),
      })}
      measure={texts.days({ from: dayAndMonth(from, language), to: dayAndMonth(to, language) })}
      color="--accent"
      bars={[
        bar(texts.written, contacted, response.testRate, '--good'),
        bar(texts.aside, control, response.controlRate, '--g-gone'),
      ]}
    />
  );
}

function evidence(
  { contacted, control, days }: Pick<CampaignVerdict, 'contacted' | 'control' | 'days'>,
  language: Language,
  { campaigns }: CardWords,
): string {
  const count = (value: number) => formatCount(value, language);
  return campaigns.evidence({
    ordered: count(contacted.buyers),
    people: count(contacted.customers),
    days: quantity(days, language),
    asideOrdered: control.customers === 0 ? null : count(control.buyers),
    aside: count(control.customers),
  });
}
