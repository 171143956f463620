import { offeredTabs } from '../memory/loaded';
import { Buttons } from './Buttons';
import { quantity } from './format';
import { Notices } from './Notices';
import { Screen } from './Screen';
import type { StepProps } from './StepProps';

/** Step 1: which sheet holds the orders. */
export function SheetStep(props: StepProps) {
  const { state, words, send } = props;
  const tabs = offeredTabs(state.workbook);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send({ type: 'next' });
  };
  return (
    <Screen heading={words.sheet.heading}>
      <p>{words.sheet.intro}</p>
      <Notices {...props} />
      {state.workbook && tabs.length === 0 && (
        <>
          <p class="notice">{words.sheet.none}</p>
          <Buttons main={{ label: words.tryAgain, act: () => send({ type: 'again' }) }} />
        </>
      )}
      {tabs.length > 0 && (
        <form onSubmit={submit}>
          <div class="field">
            <label for="tab">{words.sheet.label}</label>
            <select
              id="tab"
              value={state.tab ?? ''}
              onChange={(event) => send({ type: 'tab', tab: event.currentTarget.value })}
            >
              {tabs.map(({ id, name, rows }) => (
                <option key={id} value={id}>
                  {`${name} (${words.rows(quantity(rows, state.language))})`}
                </option>
              ))}
            </select>
          </div>
          <p class="hint">{words.sheet.privacy}</p>
          <Buttons submit={words.next} />
        </form>
      )}
    </Screen>
  );
}
