import type { ModelChoice } from '../../core/model/choose/fitModel';
import { fields } from '../../core/request/fields';
import { readChoice } from '../../core/request/readChoice';
import type { Language } from '../../core/speech/language';
import { modelWords } from '../../core/speech/model/modelWords';
import { usualExtras } from '../form/form';
import { offeredTabs } from '../memory/loaded';
import { attributesIn } from '../work/analysisOptions';
import { Section } from './Section';
import type { StepProps } from './StepProps';

/** What few shops need: a price index, covariates, and a model of their own choice. */
export function ExtrasFields(props: StepProps) {
  const { state, words } = props;
  const { extras, wrongPrices } = state;
  const prices = offeredTabs(state.workbook).find(({ id }) => id === extras.prices)?.name;
  const chosen = [
    ...(prices === undefined ? [] : [prices]),
    ...extras.covariates,
    ...(extras.model === usualExtras.model ? [] : [shortName(extras.model, state.language)]),
  ];
  const headers = attributesIn(state.check);
  return (
    <Section
      title={words.extras.heading}
      choice={chosen.length === 0 ? [words.extras.none] : chosen}
      open={wrongPrices !== null}
    >
      <PricesField {...props} />
      {headers.length > 0 && <CovariateFields {...props} headers={headers} />}
      <ModelFields {...props} />
    </Section>
  );
}

function PricesField({ state, words, send }: StepProps) {
  const { extras, wrongPrices, tab } = state;
  const texts = words.extras;
  const wrong =
    wrongPrices &&
    (wrongPrices.row === ''
      ? texts.pricesEmpty(wrongPrices.tab)
      : texts.pricesWrong(wrongPrices.tab, wrongPrices.row));
  return (
    <div class="field">
      <label for="extras-prices">{texts.prices}</label>
      <select
        id="extras-prices"
        value={extras.prices ?? ''}
        aria-invalid={wrong !== null || undefined}
        aria-describedby="hint-prices"
        onChange={(event) => send({ type: 'extras', extras: { prices: event.currentTarget.value || null } })}
      >
        <option value="">{texts.noPrices}</option>
        {offeredTabs(state.workbook)
          .filter(({ id }) => id !== tab)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
      <p id="hint-prices" class={wrong === null ? 'hint' : 'hint wrong'}>
        {wrong ?? texts.pricesHint}
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

/** BG/NBD without its authors. */
function shortName(model: ModelChoice, language: Language): string {
  return model === 'auto' ? '' : modelWords(language).names[model].split(' (')[0];
}
