import { columnQuestions, isColumnQuestion, type Question } from '../../core/orders/account/question';
import { questionText } from '../../core/speech/check/checkText';
import { type Answers, answerTo } from '../flow/answers';
import { quantity } from './format';
import type { StepProps } from './StepProps';

/** One question as radio buttons, each with examples from the user's cells. None is preselected. */
export function QuestionField({ state, words, send, question }: StepProps & { readonly question: Question }) {
  const { language } = state;
  const { code } = question;
  const { asked, answers: texts } = questionText(question, language);
  const current = answerTo(question, state);
  const isOpen = question.needed && current === null;
  const choose = (answer: string | number) =>
    isColumnQuestion(code)
      ? send({ type: 'column', role: columnQuestions[code], column: Number(answer) })
      : send({ type: 'answer', answers: { [code]: answer } as Answers });
  return (
    <fieldset class={isOpen ? 'open' : ''}>
      <legend>{asked}</legend>
      {question.answers.map(({ answer, rows }, i) => (
        <label key={answer} class="choice">
          <input
            type="radio"
            name={`question-${code}`}
            value={answer}
            checked={current === answer}
            onChange={() => choose(answer)}
          />
          <span>
            {texts[i]?.text}
            {/* The other questions mention the number of rows themselves. */}
            {code === 'currency' && ` (${words.rows(quantity(rows, language))})`}
            {texts[i]?.readings.map((reading) => (
              <small key={reading}>
                <bdi>{reading}</bdi>
              </small>
            ))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
