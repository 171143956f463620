import { useState } from 'preact/hooks';
import { isCard } from '../../core/home/home';
import { homeWords } from '../../core/speech/home/homeWords';
import { namesOfLanguages } from '../../core/speech/language';
import type { Event, Place } from '../flow/state';
import { later } from '../scripts/later';
import type { LoadLater } from '../scripts/scripts';
import { type LaterState, useLater } from '../scripts/useLater';
import { ColumnsPlace } from './ColumnsPlace';
import { Foot } from './home/Foot';
import { Head } from './home/Head';
import { HomePlace } from './home/HomePlace';
import { LaterMissing, LaterPlace } from './LaterPlace';
import { RowsPlace } from './RowsPlace';
import { SheetPlace } from './SheetPlace';
import type { StepProps } from './StepProps';

/** The whole sidebar: the header, the current page, and on the home page the next step. */
export function App({ loadLater, ...props }: StepProps & { readonly loadLater: LoadLater }) {
  const { state, words } = props;
  const { place, language } = state;
  const [helping, setHelping] = useState(false);
  const title = helping ? words.formulas : titleOf(place, props);
  const drawer = !helping && state.drawer && state.check !== null;
  const isNeeded = helping || drawer || isCard(place);
  const part = useLater(
    loadLater,
    language,
    isNeeded ? 'now' : state.outcome?.kind === 'result' ? 'soon' : 'no',
  );
  const send = (event: Event) => {
    if (event.type === 'go') setHelping(false);
    props.send(event);
  };
  const back = () => (helping ? setHelping(false) : send({ type: 'go', place: 'home' }));
  return (
    <>
      <Head {...props} send={send} title={title} back={back} help={() => setHelping(true)} />
      <div role="alert">
        {state.unspoken && (
          <p class="notice failed">{words.languageNotLoaded(namesOfLanguages[state.unspoken])}</p>
        )}
      </div>
      {helping ? <HelpOf {...props} part={part} /> : <PlaceOf key={place} {...props} part={part} />}
      {!helping && place === 'home' && <Foot {...props} />}
      {drawer && <Drawer {...props} part={part} />}
    </>
  );
}

type WithPart = StepProps & { readonly part: LaterState };

function PlaceOf(props: WithPart) {
  const { place } = props.state;
  const { part } = props;
  switch (place) {
    case 'home':
      return <HomePlace {...props} />;
    case 'sheet':
      return <SheetPlace {...props} />;
    case 'columns':
      return <ColumnsPlace {...props} />;
    case 'rows':
      return <RowsPlace {...props} />;
    default: {
      if (!part.isReady) return <LaterPlace {...props} part={part} heading={titleOf(place, props) ?? ''} />;
      const { CardPlace } = later();
      return <CardPlace {...props} card={place} />;
    }
  }
}

function HelpOf(props: WithPart) {
  const { part, words, state } = props;
  if (!part.isReady) return <LaterPlace {...props} part={part} heading={words.formulas} />;
  const { FormulaHelp } = later();
  return <FormulaHelp language={state.language} />;
}

/** The drawer of assumptions; empty while its script loads, with a sentence if loading fails. */
function Drawer(props: WithPart) {
  const { part, words, send } = props;
  if (part.isReady) {
    const { Assumptions } = later();
    return <Assumptions {...props} />;
  }
  if (!part.isMissing) return null;
  return (
    <section class="drawer" role="dialog" aria-label={words.home.assumptions}>
      <LaterMissing words={words} part={part} />
      <button type="button" onClick={() => send({ type: 'drawer', open: false })}>
        {words.home.close}
      </button>
    </section>
  );
}

function titleOf(place: Place, { words, state }: StepProps): string | null {
  if (isCard(place)) return homeWords(state.language).titles[place];
  switch (place) {
    case 'home':
      return null;
    case 'sheet':
      return words.home.otherSheet;
    case 'columns':
      return words.home.columns;
    case 'rows':
      return words.home.rows;
  }
}
