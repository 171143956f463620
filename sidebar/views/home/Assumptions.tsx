import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { fields } from '../../../core/request/fields';
import { writeDay } from '../../../core/request/writeDay';
import { formatDay, formatPercent } from '../../../core/speech/format';
import type { TermField } from '../../form/form';
import { type ReadForm, readForm, wrongIds } from '../../form/readForm';
import { shownHome } from '../../memory/lastHome';
import { hasWrongTerms, wrongFields } from '../../work/analysisOptions';
import { ActionFields } from '../ActionFields';
import { BudgetFields } from '../BudgetFields';
import { CampaignFields } from '../CampaignFields';
import { ModelSection, PricesSection, SeasonSection } from '../ExtrasFields';
import { FieldInput } from '../FieldInput';
import { focusOn } from '../focusOn';
import { quantity } from '../format';
import { GroupsFields } from '../GroupsFields';
import { GroupsTable } from '../GroupsTable';
import { Section } from '../Section';
import type { StepProps } from '../StepProps';
import { Icon } from './icons';

/**
 * A drawer over the answer with all its assumptions, each with its current value. A change applies when its field is
 * left, and updates the answer in place.
 */
export function Assumptions(props: StepProps) {
  const { state, words, send } = props;
  const { check, language, outcome } = state;
  const summary = outcome?.kind === 'result' ? outcome.summary : null;
  const read = readForm(state, check, language);
  const title = useRef<HTMLHeadingElement>(null);
  const close = () => send({ type: 'drawer', open: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it opens, not while typing
  useLayoutEffect(() => {
    // The answer stays in sight above the drawer.
    window.scrollTo(0, 0);
    const [first] = state.showWrongTerms ? wrongFields(state) : [];
    if (first === undefined) title.current?.focus();
    else focusOn(first);
    // Returns the focus to the button that opened the drawer, unless another page has taken it.
    return () => document.getElementById('assume')?.focus();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: closing is the same at every time
  useEffect(() => {
    const closeByKey = (event: KeyboardEvent) => {
      // The menu above it closes first.
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', closeByKey);
    return () => document.removeEventListener('keydown', closeByKey);
  }, []);
  const isWrong = state.showWrongTerms && hasWrongTerms(state);
  return (
    <section class="drawer" role="dialog" aria-labelledby="assumptions">
      <div class="grab">
        <h1 id="assumptions" ref={title} tabIndex={-1}>
          {words.home.assumptions}
        </h1>
        <button type="button" class="link" onClick={() => send({ type: 'putBack' })}>
          {words.home.putBack}
        </button>
        <button
          type="button"
          class="round"
          aria-label={words.home.close}
          title={words.home.close}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </div>
      <p class="live" role="status">
        {isWrong ? words.groups.unread : liveText(props)}
      </p>
      <form
        class="assumptions"
        noValidate
        onChange={() => send({ type: 'apply' })}
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: 'apply' });
        }}
      >
        <Terms {...props} read={read} />
        <SeasonSection {...props} />
        <PricesSection {...props} />
        <Section
          title={words.groups.scheme}
          choice={[summary === null ? '' : words.rules.count(quantity(summary.segments.length, language))]}
          open={hasWrongGroups(props, read)}
        >
          <GroupsFields {...props} read={read} />
          {summary !== null && <GroupsTable {...props} summary={summary} />}
        </Section>
        <CampaignFields {...props} read={read} />
        {summary !== null && (
          <>
            <BudgetFields {...props} summary={summary} />
            <ActionFields {...props} summary={summary} />
          </>
        )}
        <ModelSection {...props} />
        <Ways {...props} />
      </form>
      <p class="hint">{words.home.keptHere}</p>
    </section>
  );
}

/** Live text with the updated answer. */
function liveText({ state: { outcome, language }, words }: StepProps): string {
  if (outcome === null) return '';
  if (outcome.kind === 'none') return words.result.noneHeading;
  const { value, figure } = shownHome(outcome.summary.home, language);
  return `${figure}: ${value}`;
}

interface ShownTerm {
  readonly label: string;
  readonly hint: string;
  /** Its present value in words. */
  readonly choice: string;
  readonly dayLike?: number;
}

/** In the order in which they are shown. */
function Terms(props: StepProps & { readonly read: ReadForm }) {
  const { state, words, read } = props;
  const { check, language, showWrongTerms } = state;
  const { margin, months, discountRate, asOf } = read.values;
  const texts = words.terms;
  const lastDay = check?.account.lastDay ?? fields.asOf.example;
  const percent = (share: number | undefined) =>
    share === undefined ? '' : formatPercent(share, language, 1);
  const shown: Readonly<Record<TermField, ShownTerm>> = {
    margin: {
      label: texts.margin,
      hint: texts.marginHint,
      choice: margin === 1 ? words.home.notTold : percent(margin),
    },
    months: {
      label: texts.months,
      hint: texts.monthsHint,
      choice: months === undefined ? '' : words.home.months(quantity(months, language)),
    },
    discountRate: { label: texts.rate, hint: texts.rateHint, choice: percent(discountRate) },
    asOf: {
      label: texts.asOf,
      hint: texts.asOfHint(writeDay(lastDay, language)),
      dayLike: lastDay,
      choice: formatDay(asOf ?? lastDay, language),
    },
  };
  return (
    <>
      {(Object.entries(shown) as [TermField, ShownTerm][]).map(([name, { choice, ...field }]) => (
        <Section
          key={name}
          title={field.label}
          choice={[choice]}
          open={showWrongTerms && read.wrong[name] !== undefined}
        >
          <FieldInput {...props} read={read} name={name} {...field} echo />
        </Section>
      ))}
    </>
  );
}

/** The ids of inputs begin with their section. */
function hasWrongGroups({ state }: StepProps, read: ReadForm): boolean {
  return state.showWrongTerms && wrongIds(read).some((id) => id.startsWith('groups-'));
}

/** Links to the inputs of the answer: sheet, columns, rows. */
function Ways({ state, words, send }: StepProps) {
  const { language, check } = state;
  const leftOut = check?.account.leftOut ?? 0;
  const ways = [
    { place: 'columns', name: words.home.columns, choice: '' },
    {
      place: 'rows',
      name: words.home.rows,
      choice: leftOut === 0 ? words.check.noneLeftOut : words.check.leftOut(quantity(leftOut, language)),
    },
  ] as const;
  return (
    <>
      {ways.map(({ place, name, choice }) => (
        <button key={place} type="button" class="way" onClick={() => send({ type: 'go', place })}>
          <span>
            {name}
            <span class="hint">{choice}</span>
          </span>
          <Icon name="on" />
        </button>
      ))}
    </>
  );
}
