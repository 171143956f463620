import { Buttons } from './Buttons';
import { Notices } from './Notices';
import { Screen } from './Screen';
import type { StepProps } from './StepProps';

/** Step 5: which tabs were written. */
export function WrittenStep(props: StepProps) {
  const { state, words, send } = props;
  return (
    <Screen heading={words.write.doneHeading}>
      <Notices {...props} />
      <p>{words.write.done}</p>
      <ul class="tabs">
        {state.written.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      <p class="hint">{words.write.later}</p>
      <Buttons
        main={{ label: words.write.backToResult, act: () => send({ type: 'back' }) }}
        back={{ label: words.write.again, act: () => send({ type: 'again' }) }}
      />
    </Screen>
  );
}
