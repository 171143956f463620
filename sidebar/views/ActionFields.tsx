import { useId } from 'preact/hooks';
import { campaignWords } from '../../core/speech/campaigns/campaignWords';
import { listName } from '../../core/speech/campaigns/listName';
import { groupName } from '../../core/speech/segments/groupName';
import { type ActionField, type ActionTarget, actionFields, actionOf } from '../form/actions';
import type { ResultSummary } from '../work/workerProtocol';
import { quantity } from './format';
import { Section } from './Section';
import type { StepProps } from './StepProps';

type Props = StepProps & { readonly summary: ResultSummary };

/** The proposed action of each list and group, editable before the tabs are written. */
export function ActionFields(props: Props) {
  const { state, words, summary } = props;
  const texts = words.actions;
  const { language, actions } = state;
  const lists = (thisWeek: boolean) =>
    summary.lists
      .filter((one) => one.thisWeek === thisWeek)
      .map(({ list }): ActionTarget => ({ list, key: list }));
  const groups = summary.segments.map(({ key, name }): ActionTarget => ({ list: null, key, name }));
  const own = [...lists(true), ...lists(false), ...groups].filter(
    ({ key }) => actions[key] !== undefined,
  ).length;
  return (
    <Section
      title={texts.heading}
      choice={[own === 0 ? texts.asProposed : texts.changed(quantity(own, language))]}
    >
      <p class="hint">{texts.intro}</p>
      <Targets {...props} heading={texts.week} targets={lists(true)} />
      <Targets {...props} heading={texts.otherLists} targets={lists(false)} />
      <Targets {...props} heading={texts.groups} targets={groups} />
    </Section>
  );
}

function Targets(props: Props & { readonly heading: string; readonly targets: readonly ActionTarget[] }) {
  const { heading, targets } = props;
  if (targets.length === 0) return null;
  return (
    <>
      <h2 class="small">{heading}</h2>
      {targets.map((target) => (
        <Target key={target.key} {...props} target={target} />
      ))}
    </>
  );
}

/** Fields report their text on blur, because each change is stored in the workbook. */
function Target({ state, words, send, target }: Props & { readonly target: ActionTarget }) {
  const { language, actions } = state;
  const ids = useId();
  const { headers } = campaignWords(language);
  const name = target.list === null ? groupName(target.name, language) : listName(target.list, language);
  const action = actionOf(target, actions, language);
  const isEdited = actions[target.key] !== undefined;
  return (
    <Section
      title={name}
      choice={[isEdited ? words.actions.own : '', action.action || words.actions.nothing, action.owner]}
    >
      <fieldset class="plain" aria-label={name}>
        {actionFields.map((field) => {
          if (field === 'message' && target.list === null) return null;
          const id = `${ids}-${field}`;
          return (
            <div key={field} class="field">
              <label for={id}>{headers[field]}</label>
              <textarea
                id={id}
                rows={rowsOf[field]}
                dir="auto"
                maxLength={mostCharacters}
                value={action[field]}
                onChange={(event) => send({ type: 'action', target, field, text: event.currentTarget.value })}
              />
            </div>
          );
        })}
      </fieldset>
    </Section>
  );
}

/** Text rows that fit most proposals. */
const rowsOf = { action: 4, message: 4, channel: 2, offer: 2, owner: 1 } as const satisfies Record<
  ActionField,
  number
>;

/** Limit because of the small storage of a workbook and the size of a cell. */
const mostCharacters = 300;
