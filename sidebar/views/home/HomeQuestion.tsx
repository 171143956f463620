import type { Role } from '../../../core/cells/columns/columns';
import { saysOtherTable } from '../../../core/cells/columns/kinds/otherTable';
import { columnQuestions, isColumnQuestion, type Question } from '../../../core/orders/account/question';
import { questionText } from '../../../core/speech/check/checkText';
import type { Answers } from '../../flow/answers';
import { chosenColumns } from '../../flow/chosenColumns';
import type { HomeQuestion as Asked } from '../../flow/question';
import { offeredTabs } from '../../memory/loaded';
import { Buttons } from '../Buttons';
import { ColumnPicker } from '../ColumnPicker';
import { ColumnFields } from '../ColumnsPlace';
import { quantity } from '../format';
import { Problems } from '../Problems';
import { SheetList } from '../SheetPlace';
import type { StepProps } from '../StepProps';

/** A question that the table does not answer. Choosing an option answers it without confirmation. */
export function HomeQuestion(props: StepProps & { readonly asked: Asked }) {
  const { state, words, send, asked } = props;
  const { check, language } = state;
  switch (asked.kind) {
    case 'noTabs':
      return (
        <>
          <p class="notice">{words.sheet.none}</p>
          <Buttons main={{ label: words.tryAgain, act: () => send({ type: 'again' }) }} />
        </>
      );
    case 'sheet':
      return (
        <>
          <p>{words.sheet.intro}</p>
          <SheetList {...props} />
          <p class="hint">{words.question.kept}</p>
        </>
      );
    case 'column':
      return (
        check && (
          <>
            {/* Before the columns, because picking one does not help with another kind of table. */}
            <Problems
              problems={check.account.problems.filter(
                (problem) => saysOtherTable(problem) || problem.code === 'unreadableColumn',
              )}
              language={language}
            />
            <ColumnPicker
              key={asked.role}
              {...props}
              check={check}
              role={asked.role}
              columns={chosenColumns(state)}
              pick={(column) => send({ type: 'column', role: asked.role as Role, column })}
            />
            <AllColumns {...props} />
          </>
        )
      );
    case 'columns':
      return (
        check && (
          <>
            <ColumnFields {...props} check={check} />
            <Buttons main={{ label: words.question.agree, act: () => send({ type: 'agree' }) }} />
          </>
        )
      );
    case 'reading':
      return <ReadingQuestion key={asked.question.code} {...props} question={asked.question} />;
    case 'noOrders':
      return (
        <>
          <Problems problems={check?.account.problems ?? []} language={language} />
          <AllColumns {...props} />
        </>
      );
    case 'terms':
      return (
        <Buttons
          main={{ label: words.home.assumptions, act: () => send({ type: 'drawer', open: true }) }}
          back={{ label: words.home.putBack, act: () => send({ type: 'putBack' }) }}
        />
      );
  }
}

function ReadingQuestion(props: StepProps & { readonly question: Question }) {
  const { state, words, send, question } = props;
  const { language } = state;
  const { code } = question;
  const { answers: texts } = questionText(question, language);
  const choose = (answer: string | number) =>
    isColumnQuestion(code)
      ? send({ type: 'column', role: columnQuestions[code], column: Number(answer) })
      : send({ type: 'answer', answers: { [code]: answer } as Answers });
  return (
    <>
      <ul class="answers">
        {question.answers.map(({ answer, rows }, i) => (
          <li key={answer}>
            <button type="button" value={answer} onClick={() => choose(answer)}>
              <b>
                {texts[i]?.text}
                {/* The other questions mention the number of rows themselves. */}
                {code === 'currency' && ` (${words.rows(quantity(rows, language))})`}
              </b>
              {texts[i]?.readings.map((reading) => (
                <small key={reading}>
                  <bdi>{reading}</bdi>
                </small>
              ))}
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">{words.question.kept}</p>
      <AllColumns {...props} />
    </>
  );
}

/** Links to other columns and sheets, in case the question is about the wrong one. */
function AllColumns({ state, words, send }: StepProps) {
  return (
    <div class="buttons">
      <button type="button" onClick={() => send({ type: 'go', place: 'columns' })}>
        {words.question.allColumns}
      </button>
      {offeredTabs(state.workbook).length > 1 && (
        <button type="button" onClick={() => send({ type: 'go', place: 'sheet' })}>
          {words.home.otherSheet}
        </button>
      )}
    </div>
  );
}
