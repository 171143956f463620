import type { TabId } from '../../core/host/port';
import { fields } from '../../core/request/fields';
import { readChoice } from '../../core/request/readChoice';
import { modelWords, shortModelName } from '../../core/speech/model/modelWords';
import type { WrongIndex } from '../flow/state';
import { offeredTabs } from '../memory/loaded';
import { attributesIn } from '../work/analysisOptions';
import { Section } from './Section';
import type { StepProps } from './StepProps';

/** The season: found in the orders, of another calendar, or the user's own levels. */
export function SeasonSection(props: StepProps) {
  const { state, words } = props;
  const { season, seasonIndex } = state.extras;
  const tab = tabName(props, seasonIndex);
  const { outcome } = state;
  const isNone = outcome?.kind === 'result' && outcome.summary.season === null && season !== 'off';
  return (
    <Section
      title={words.extras.season}
      choice={[isNone ? words.extras.noSeason : (tab ?? words.extras.seasons[season])]}
      open={state.wrongIndex?.field === 'seasonIndex'}
    >
      <SeasonField {...props} />
      <IndexField {...props} field="seasonIndex" />
    </Section>
  );
}

export function PricesSection(props: StepProps) {
  const { state, words } = props;
  return (
    <Section
      title={words.home.prices}
      choice={[tabName(props, state.extras.prices) ?? words.home.asPaid]}
      open={state.wrongIndex?.field === 'priceIndex'}
    >
      <IndexField {...props} field="priceIndex" />
    </Section>
  );
}

/** What few shops need: covariates, and a model of their own choice. */
export function ModelSection(props: StepProps) {
  const { state, words } = props;
  const { covariates, model } = state.extras;
  const headers = attributesIn(state.check);
  const name =
    model === 'auto' ? words.extras.bestModel : shortModelName(modelWords(state.language).names[model]);
  return (
    <Section title={words.extras.heading} choice={[name, ...covariates]}>
      {headers.length > 0 && <CovariateFields {...props} headers={headers} />}
      <ModelFields {...props} />
    </Section>
  );
}

function tabName({ state }: StepProps, tab: TabId | null): string | undefined {
  return offeredTabs(state.workbook).find(({ id }) => id === tab)?.name;
}

/** A tab with a level for each month: of prices, or of orders. */
function IndexField({ state, words, send, field }: StepProps & { readonly field: WrongIndex['field'] }) {
  const { extras, wrongIndex, tab } = state;
  const { id } = fields[field].wizard;
  const texts = words.extras[field];
  const chosen = field === 'priceIndex' ? extras.prices : extras.seasonIndex;
  const wrong =
    wrongIndex?.field === field
      ? wrongIndex.row === ''
        ? words.extras.indexEmpty(wrongIndex.tab)
        : words.extras.indexWrong(wrongIndex.tab, wrongIndex.row)
      : null;
  return (
    <div class="field">
      <label for={id}>{texts.label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        aria-invalid={wrong !== null || undefined}
        aria-describedby={`hint-${field}`}
        onChange={(event) => {
          const picked = event.currentTarget.value || null;
          send({
            type: 'extras',
            extras: field === 'priceIndex' ? { prices: picked } : { seasonIndex: picked },
          });
        }}
      >
        <option value="">{texts.none}</option>
        {offeredTabs(state.workbook)
          .filter((one) => one.id !== tab)
          .map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
      </select>
      <p id={`hint-${field}`} class={wrong === null ? 'hint' : 'hint wrong'}>
        {wrong ?? texts.hint}
      </p>
    </div>
  );
}

function SeasonField({ state, words, send }: StepProps) {
  const texts = words.extras;
  const { id } = fields.season.wizard;
  return (
    <div class="field">
      <label for={id}>{texts.season}</label>
      <select
        id={id}
        value={state.extras.season}
        aria-describedby="hint-season"
        onChange={(event) => {
          const chosen = readChoice(event.currentTarget.value, fields.season);
          if (chosen !== null) send({ type: 'extras', extras: { season: chosen } });
        }}
      >
        {fields.season.words.map(([, one]) => (
          <option key={one} value={one}>
            {texts.seasons[one]}
          </option>
        ))}
      </select>
      <p id="hint-season" class="hint">
        {texts.seasonHint}
      </p>
    </div>
  );
}

function CovariateFields({
  state,
  words,
  send,
  headers,
}: StepProps & { readonly headers: readonly string[] }) {
  const { covariates } = state.extras;
  return (
    <fieldset>
      <legend>{words.extras.covariates}</legend>
      {headers.map((header) => (
        <label key={header} class="choice">
          <input
            type="checkbox"
            checked={covariates.includes(header)}
            onChange={(event) => {
              const others = covariates.filter((one) => one !== header);
              const chosen = event.currentTarget.checked ? [...others, header] : others;
              send({ type: 'extras', extras: { covariates: chosen } });
            }}
          />
          <bdi>{header}</bdi>
        </label>
      ))}
      <p class="hint">{words.extras.covariatesHint}</p>
    </fieldset>
  );
}

/** The model of the timing of orders, and whether a weak prior supports its fit. */
function ModelFields({ state, words, send }: StepProps) {
  const { model, prior } = state.extras;
  const texts = words.extras;
  return (
    <>
      <div class="field">
        <label for={fields.model.wizard.id}>{texts.model}</label>
        <select
          id={fields.model.wizard.id}
          value={model}
          aria-describedby="hint-model"
          onChange={(event) => {
            const chosen = readChoice(event.currentTarget.value, fields.model);
            if (chosen !== null) send({ type: 'extras', extras: { model: chosen } });
          }}
        >
          {fields.model.words.map(([, one]) => (
            <option key={one} value={one}>
              {one === 'auto' ? texts.bestModel : modelWords(state.language).names[one]}
            </option>
          ))}
        </select>
        <p id="hint-model" class="hint">
          {texts.modelHint}
        </p>
      </div>
      <div class="field">
        <label for={fields.prior.wizard.id}>{texts.prior}</label>
        <select
          id={fields.prior.wizard.id}
          value={prior}
          aria-describedby="hint-prior"
          onChange={(event) => {
            const chosen = readChoice(event.currentTarget.value, fields.prior);
            if (chosen !== null) send({ type: 'extras', extras: { prior: chosen } });
          }}
        >
          {fields.prior.words.map(([, one]) => (
            <option key={one} value={one}>
              {texts.priors[one]}
            </option>
          ))}
        </select>
        <p id="hint-prior" class="hint">
          {texts.priorHint}
        </p>
      </div>
    </>
  );
}
