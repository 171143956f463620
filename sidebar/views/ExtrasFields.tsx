import { offeredTabs } from '../memory/loaded';
import { attributesIn } from '../work/analysisOptions';
import { Section } from './Section';
import type { StepProps } from './StepProps';

/** Optional price index and covariates. */
export function ExtrasFields(props: StepProps) {
  const { state, words } = props;
  const { extras, wrongPrices } = state;
  const prices = offeredTabs(state.workbook).find(({ id }) => id === extras.prices)?.name;
  const chosen = [...(prices === undefined ? [] : [prices]), ...extras.covariates];
  const headers = attributesIn(state.check);
  return (
    <Section
      title={words.extras.heading}
      choice={chosen.length === 0 ? [words.extras.none] : chosen}
      open={wrongPrices !== null}
    >
      <PricesField {...props} />
      {headers.length > 0 && <CovariateFields {...props} headers={headers} />}
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
