import { useState } from 'preact/hooks';
import { isCard } from '../../core/home/home';
import { functionHelpSentences } from '../../core/speech/functionHelp/functionHelp';
import { homeWords } from '../../core/speech/home/homeWords';
import type { Event, Place } from '../flow/state';
import { ColumnsPlace } from './ColumnsPlace';
import { CardPlace } from './cards/CardPlace';
import { FormulaHelp } from './FormulaHelp';
import { Assumptions } from './home/Assumptions';
import { Foot } from './home/Foot';
import { Head, namesOfLanguages } from './home/Head';
import { HomePlace } from './home/HomePlace';
import { RowsPlace } from './RowsPlace';
import { SheetPlace } from './SheetPlace';
import type { StepProps } from './StepProps';

/** The whole sidebar: one header, the place where the user is, and at home the next thing to do. */
export function App(props: StepProps) {
  const { state, words } = props;
  const { place, language } = state;
  const [helping, setHelping] = useState(false);
  const title = helping ? functionHelpSentences(language).titles.functions : titleOf(place, props);
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
      {helping ? <FormulaHelp language={language} /> : <PlaceOf key={place} {...props} />}
      {!helping && place === 'home' && <Foot {...props} />}
      {!helping && state.drawer && state.check !== null && <Assumptions {...props} />}
    </>
  );
}

function PlaceOf(props: StepProps) {
  const { place } = props.state;
  switch (place) {
    case 'home':
      return <HomePlace {...props} />;
    case 'sheet':
      return <SheetPlace {...props} />;
    case 'columns':
      return <ColumnsPlace {...props} />;
    case 'rows':
      return <RowsPlace {...props} />;
    default:
      return <CardPlace {...props} card={place} />;
  }
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
