import { fields } from '../../core/request/fields';
import { writeDay } from '../../core/request/writeDay';
import { writeField } from '../../core/request/writeField';
import { formatDay } from '../../core/speech/format';
import { complaintText } from '../../core/speech/request/complaintText';
import { fieldText } from '../../core/speech/request/fieldText';
import { proposal, type TypedField } from '../form/form';
import type { ReadForm, WrongField } from '../form/readForm';
import type { StepProps } from './StepProps';
import { TextField } from './TextField';

export type FormProps = StepProps & { readonly read: ReadForm };

type Props = FormProps & {
  readonly name: TypedField;
  readonly label: string;
  /** May have {example}, {least} and {most} of the field. */
  readonly hint: string;
  /** A day of the user's orders as an example of the format. */
  readonly dayLike?: number;
  /** Show how the text was understood. */
  readonly echo?: boolean;
};

/** The input of a field of the catalogue, with the error of its text or the value as understood. */
export function FieldInput(props: Props) {
  const { state, send, read, name, label, hint, echo = false } = props;
  const { typed, check, language, showWrongTerms } = state;
  const text = typed[name] ?? proposal(name, check, language);
  const wrong = showWrongTerms ? read.wrong[name] : undefined;
  const understood = echo ? understoodAs(props) : null;
  const { kind, wizard } = fields[name];
  return (
    <TextField
      id={wizard.id}
      label={label}
      hint={fieldText(hint, fields[name], language, 'wizard')}
      wrong={wrong === undefined ? null : wrongText(props, wrong)}
      readAs={understood === null || understood === text ? null : props.words.terms.readAs(understood)}
      mode={kind === 'money' || kind === 'months' ? 'decimal' : 'text'}
      value={text}
      onInput={(now) => send({ type: 'typed', field: name, text: now })}
    />
  );
}

/** The value as understood; null for an unreadable or empty text. */
function understoodAs({ read, name, state: { language } }: Props): string | null {
  const field = fields[name];
  const value = read.values[name];
  if (value === undefined) return null;
  return field.kind === 'day'
    ? formatDay(value as number, language)
    : writeField(field, value as never, language, 'wizard');
}

function wrongText({ name, words, state: { language }, dayLike }: Props, wrong: WrongField): string {
  const ownText = (text: string) => fieldText(text, fields[name], language, 'wizard');
  const { groups, campaign } = words;
  switch (wrong.code) {
    case 'budgetNeedsIt':
      return ownText(campaign.costNeeded);
    case 'tooLate':
      return groups.compareToTooLate;
    case 'needsBoth':
      return ownText(name === 'infrequentDays' ? groups.cutOffs.infrequentDays : groups.cutOffs.activeDays);
    case 'text': {
      const { complaint } = wrong;
      const example = dayLike === undefined ? complaint.example : writeDay(dayLike, language);
      return complaintText(fields[name], { ...complaint, example }, language, 'wizard');
    }
  }
}
