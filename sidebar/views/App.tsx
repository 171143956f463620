import { useState } from 'preact/hooks';
import { formatCount } from '../../core/speech/format';
import { type Language, languages } from '../../core/speech/language';
import type { SidebarWords } from '../../core/speech/sidebar/sidebarWords';
import { type State, stepsInOrder } from '../flow/state';
import { CheckStep } from './CheckStep';
import { ColumnsStep } from './ColumnsStep';
import { FormulaHelp } from './FormulaHelp';
import { ResultStep } from './ResultStep';
import { SheetStep } from './SheetStep';
import type { StepProps } from './StepProps';
import { TermsStep } from './TermsStep';
import { Working } from './Working';
import { WrittenStep } from './WrittenStep';

const namesOfLanguages: Readonly<Record<Language, string>> = {
  en: 'English',
  tr: 'Türkçe',
  fa: 'فارسی',
};

const steps = {
  sheet: SheetStep,
  columns: ColumnsStep,
  check: CheckStep,
  terms: TermsStep,
  result: ResultStep,
  written: WrittenStep,
} as const;

/** The whole sidebar: a fixed header, the current screen, and a link to the help on formulas. */
export function App(props: StepProps) {
  const { state, words, send } = props;
  const Step = steps[state.step];
  const [helping, setHelping] = useState(false);
  // Repeated checks run while the user goes on choosing; only the first check shows a progress screen.
  const working = state.busy && !(state.busy.task === 'check' && state.check) ? state.busy : null;
  // A new key mounts a new screen, whose heading takes the focus.
  return (
    <>
      <header>
        <span class="title">{words.title}</span>
        <span class="where">{stepText(state, words)}</span>
        <select
          aria-label={words.language}
          value={state.awaited ?? state.language}
          onChange={(event) => {
            const language = languages.find((one) => one === event.currentTarget.value);
            if (language) send({ type: 'chooseLanguage', language });
          }}
        >
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {namesOfLanguages[language]}
            </option>
          ))}
        </select>
      </header>
      <div role="alert">
        {state.unspoken && (
          <p class="notice failed">{words.languageNotLoaded(namesOfLanguages[state.unspoken])}</p>
        )}
      </div>
      {helping ? (
        <FormulaHelp language={state.language} back={words.back} leave={() => setHelping(false)} />
      ) : working ? (
        <Working key={working.task} {...props} busy={working} />
      ) : (
        <Step key={state.step} {...props} />
      )}
      {!helping && (
        <footer>
          <button type="button" class="link" onClick={() => setHelping(true)}>
            {words.formulas}
          </button>
        </footer>
      )}
    </>
  );
}

function stepText({ step, language }: State, words: SidebarWords): string {
  const count = (value: number) => formatCount(value, language);
  const place = stepsInOrder.findIndex((steps) => steps.includes(step));
  return words.stepOf(count(place + 1), count(stepsInOrder.length));
}
