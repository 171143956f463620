import { offeredTabs } from '../memory/loaded';
import { quantity } from './format';
import { Notices } from './Notices';
import { Screen } from './Screen';
import type { StepProps } from './StepProps';

/** Another sheet for the orders. */
export function SheetPlace(props: StepProps) {
  const { words } = props;
  return (
    <Screen heading={words.sheet.heading}>
      <p>{words.sheet.intro}</p>
      <Notices {...props} />
      <SheetList {...props} />
      <p class="hint">{words.sheet.privacy}</p>
    </Screen>
  );
}

/** The tabs that may hold orders; a click reads one. */
export function SheetList({ state, words, send }: StepProps) {
  return (
    <ul class="answers">
      {offeredTabs(state.workbook).map(({ id, name, rows }) => (
        <li key={id}>
          <button
            type="button"
            aria-current={id === state.tab ? 'true' : undefined}
            onClick={() => send({ type: 'tab', tab: id })}
          >
            <b>
              <bdi>{name}</bdi>
            </b>
            <small>{words.rows(quantity(rows, state.language))}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
