import { useId, useState } from 'preact/hooks';
import type { ActionEdits, ListKey } from '../../../core/campaigns/campaign';
import type { ListDetail, PersonOnList, WeekDetail } from '../../../core/home/details';
import { toWriteTo } from '../../../core/report/listFile/listFile';
import { campaignWords } from '../../../core/speech/campaigns/campaignWords';
import { listName } from '../../../core/speech/campaigns/listName';
import { type CardWords, cardWords } from '../../../core/speech/cards/cardWords';
import { dayAndMonth } from '../../../core/speech/cards/dayText';
import { shownName } from '../../../core/speech/cards/shownName';
import { whyNow } from '../../../core/speech/cards/whyText';
import { formatCount, formatTotal } from '../../../core/speech/format';
import type { Language } from '../../../core/speech/language';
import { quantity } from '../format';
import { Contact } from './Contact';
import { SayBox } from './SayBox';
import { ShareChoice } from './ShareChoice';
import { TabList } from './TabList';
import { Tools } from './Tools';

/** The user's actions on the lists. */
export interface WeekActs {
  readonly tick: (list: ListKey, customer: string, isDone: boolean) => void;
  readonly say: (list: ListKey, text: string) => void;
  /** Called when the list was copied or saved. */
  readonly taken: (list: ListKey) => void;
  readonly openTab: (list: ListKey) => void;
  /** Withdraws the list's campaign, because its people were not contacted. */
  readonly withdraw: (list: ListKey) => void;
  readonly keepAside: (share: number | null) => void;
}

interface Props {
  readonly detail: WeekDetail;
  readonly language: Language;
  /** Locale of the workbook. */
  readonly locale: string;
  readonly actions: ActionEdits;
  /** The user's share to keep aside; null to choose one for each list. */
  readonly share: number | null;
  /** Whether a customer of a list is ticked as done. */
  readonly isDone: (list: ListKey, customer: string) => boolean;
  /** Lists whose campaign has started, including those that are not recorded yet. */
  readonly started: ReadonlySet<ListKey>;
  /** Lists whose campaign is recorded in the workbook. */
  readonly recorded: ReadonlySet<ListKey>;
  readonly isBusy: boolean;
  readonly acts: WeekActs;
}

/** This week's lists, up to three: for each person the reason, the contact, and the message. */
export function WeekPlace(props: Props) {
  const { detail, language } = props;
  const words = cardWords(language);
  const ids = useId();
  const [selected, choose] = useState<ListKey | null>(null);
  const list = detail.lists.find(({ key }) => key === selected) ?? detail.lists[0];
  if (list === undefined) {
    return <p>{words.empty.week.nothingAtStake}</p>;
  }
  const idOf = (key: ListKey) => `${ids}-${key}`;
  return (
    <>
      <TabList
        label={words.week.lists}
        tabs={detail.lists.map((one) => ({
          key: one.key,
          count: formatCount(toWriteTo(one).length, language),
          name: listName(one.key, language),
        }))}
        chosen={list.key}
        idOf={idOf}
        choose={choose}
      />
      <div role="tabpanel" id={`${idOf(list.key)}-panel`} aria-labelledby={idOf(list.key)}>
        <List key={list.key} {...props} list={list} words={words} />
      </div>
    </>
  );
}

type ListProps = Props & { readonly list: ListDetail; readonly words: CardWords };

function List(props: ListProps) {
  const { detail, list, language, words, locale, actions, isBusy, acts } = props;
  return (
    <>
      <h2>{campaignWords(language).lists[list.key].title}</h2>
      <p class="quiet">
        {words.week.toWrite({
          people: quantity(toWriteTo(list).length, language),
          atStake: formatTotal(list.atStake, detail.currency, language),
        })}
      </p>
      <SayBox
        list={list.key}
        actions={actions}
        language={language}
        change={(text) => acts.say(list.key, text)}
      />
      <KeptAside {...props} />
      <Tools
        {...{ list, detail, actions, language, locale, isBusy }}
        taken={() => acts.taken(list.key)}
        openTab={() => acts.openTab(list.key)}
      />
      <People {...props} />
      <Aside {...props} />
      <Foot {...props} />
    </>
  );
}

/** The control group of a list before it is used, or the consequence of having none, with the choice of its share. */
function KeptAside({ list, language, words, started, share, isBusy, acts }: ListProps) {
  const [isChanging, change] = useState(false);
  const aside = list.people.length - toWriteTo(list).length;
  const none = started.has(list.key) ? 'written' : (list.keptAside.reason ?? 'noneDrawn');
  return (
    <>
      <p class="quiet">
        {aside > 0 ? words.week.aside({ aside: quantity(aside, language) }) : words.week.noneAside[none]}{' '}
        <button type="button" class="link" aria-expanded={isChanging} onClick={() => change(!isChanging)}>
          {aside > 0 || none === 'written' ? words.week.change : words.week.keepSome}
        </button>
      </p>
      {isChanging && (
        <ShareChoice
          share={share}
          isStarted={started.has(list.key)}
          areOthersStarted={started.size > 0}
          language={language}
          isBusy={isBusy}
          choose={acts.keepAside}
        />
      )}
    </>
  );
}

/** Number of people shown before "more" is pressed. */
const shownFirst = 6;

function People(props: ListProps) {
  const { list, language, words } = props;
  const people = toWriteTo(list);
  const [all, showAll] = useState(false);
  const shown = all ? people : people.slice(0, shownFirst);
  const rest = people.length - shown.length;
  return (
    <>
      <ul class="people" aria-label={words.week.people}>
        {shown.map((person) => (
          <PersonRow key={person.key} {...props} person={person} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="wide" onClick={() => showAll(true)}>
          {words.more({ count: formatCount(rest, language) })}
        </button>
      )}
    </>
  );
}

function PersonRow({
  person,
  list,
  language,
  words,
  isDone,
  acts,
}: ListProps & { readonly person: PersonOnList }) {
  const done = isDone(list.key, person.key);
  const id = useId();
  const name = shownName(person.name, language);
  return (
    <li class={done ? 'done' : ''}>
      <label>
        <input
          type="checkbox"
          checked={done}
          aria-describedby={id}
          onChange={(event) => acts.tick(list.key, person.key, event.currentTarget.checked)}
        />
        <span class="name">
          <bdi>{name}</bdi>
        </span>
      </label>
      <Contact person={{ ...person, name }} words={words} />
      <span class="why" id={id}>
        <bdi>{whyNow(person, language)}</bdi>
      </span>
    </li>
  );
}

/** The people of the control group, collapsed. */
function Aside({ list, language, words }: ListProps) {
  const aside = list.people.filter(({ isAside }) => isAside);
  if (aside.length === 0) return null;
  return (
    <details class="aside">
      <summary>{words.week.asideShown({ aside: quantity(aside.length, language) })}</summary>
      <ul>
        {aside.map(({ key, name }) => (
          <li key={key}>
            <bdi>{shownName(name, language)}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Progress on the list, remark on consent, and what starts the campaign. */
function Foot({ detail, list, language, words, isDone, started, recorded, isBusy, acts }: ListProps) {
  const people = toWriteTo(list);
  const done = people.filter(({ key }) => isDone(list.key, key)).length;
  const text = words.week.done({
    done: formatCount(done, language),
    all: formatCount(people.length, language),
  });
  const { isKnown, leftOut } = detail.consent;
  const day = detail.day === null ? null : dayAndMonth(detail.day, language);
  const consent = isKnown
    ? leftOut > 0 && words.week.consent({ people: quantity(leftOut, language) })
    : words.week.consentUnknown;
  return (
    <div class="place-foot">
      <progress class="meter" max={Math.max(1, people.length)} value={done} aria-label={text} />
      <p role="status">
        <b class="far">{text}</b>
      </p>
      <p class="quiet">
        {consent && <span>{consent} </span>}
        {detail.resting > 0 && (
          <span>{words.week.resting({ people: quantity(detail.resting, language) })} </span>
        )}
        {day === null
          ? words.week.startsUndated
          : recorded.has(list.key)
            ? words.week.running({ day })
            : words.week.starts({ day })}
      </p>
      {day !== null && started.has(list.key) && (
        <button type="button" class="link" disabled={isBusy} onClick={() => acts.withdraw(list.key)}>
          {words.campaigns.notWritten}
        </button>
      )}
    </div>
  );
}
