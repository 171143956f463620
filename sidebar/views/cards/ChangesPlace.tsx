import type { ChangesDetail, Several } from '../../../core/home/details';
import { type CardWords, cardWords } from '../../../core/speech/cards/cardWords';
import { dayAndMonth } from '../../../core/speech/cards/dayText';
import { formatCount, formatDay, formatTotal } from '../../../core/speech/format';
import type { Language } from '../../../core/speech/language';
import { groupName } from '../../../core/speech/segments/groupName';
import { quantity } from '../format';
import { LineChart } from './LineChart';
import { People } from './PeoplePlace';
import { Tiles } from './Tiles';

interface Props {
  readonly detail: ChangesDetail;
  readonly language: Language;
}

/** Changes since the last run: value, people, groups, and the trend of all runs. */
export function ChangesPlace({ detail, language }: Props) {
  const words = cardWords(language);
  const texts = words.changes;
  const { changes, currency } = detail;
  const money = (value: number) => formatTotal(value, currency, language);
  return (
    <>
      {changes === null ? (
        detail.empty !== null && <p>{words.empty.changes[detail.empty]}</p>
      ) : (
        <>
          <Tiles
            tiles={[
              { figure: money(changes.valueNow), label: texts.value },
              ...(changes.valueChange === null
                ? []
                : [
                    {
                      figure: signed(changes.valueChange, money),
                      label: texts.before({
                        value: money(changes.valueBefore),
                        day: formatDay(changes.since, language),
                      }),
                    },
                  ]),
            ]}
          />
          {changes.valueChange === null && <p class="quiet">{texts.otherSettings}</p>}
          <p class="quiet">
            {texts.since({
              orders: quantity(changes.newOrders, language),
              customers: quantity(changes.newCustomers, language),
              day: formatDay(changes.since, language),
            })}
          </p>
        </>
      )}
      <Trend detail={detail} language={language} words={words} />
      {changes !== null && (
        <>
          <Some
            {...{ detail, language, words }}
            some={detail.newlySlipping}
            title={texts.slipping({ count: quantity(detail.newlySlipping.count, language) })}
          />
          <Some
            {...{ detail, language, words }}
            some={detail.cameBack}
            title={texts.back({ count: quantity(detail.cameBack.count, language) })}
          />
          <Groups changes={changes} language={language} words={words} />
        </>
      )}
    </>
  );
}

function signed(value: number, text: (value: number) => string): string {
  return `${value < 0 ? '−' : '+'}${text(Math.abs(value))}`;
}

type PartProps = Props & { readonly words: CardWords };

function Some({
  detail,
  language,
  words,
  some: several,
  title,
}: PartProps & { readonly some: Several; readonly title: string }) {
  return (
    <>
      <h2>{title}</h2>
      {several.people.length > 0 && (
        <People
          people={several.people}
          count={several.count}
          currency={detail.currency}
          terms={detail.terms}
          language={language}
          words={words}
        />
      )}
    </>
  );
}

/** The values of comparable runs; nothing for a single run. */
function Trend({ detail, language, words }: PartProps) {
  const { trend, currency } = detail;
  if (trend.length < 2) return null;
  const texts = words.changes;
  const money = (value: number) => formatTotal(value, currency, language);
  const [first, last] = [trend[0], trend[trend.length - 1]];
  return (
    <LineChart
      title={texts.trend({ count: quantity(trend.length, language) })}
      measure={texts.trendOf}
      alternative={trend
        .map(({ day, value }) => texts.trendPoint({ day: formatDay(day, language), value: money(value) }))
        .join(', ')}
      points={trend.map(({ day, value, low, high }) => ({ x: day, y: value, low, high }))}
      language={language}
      from={dayAndMonth(first.day, language)}
      to={dayAndMonth(last.day, language)}
      last={money(last.value)}
    />
  );
}

function Groups({
  changes,
  language,
  words,
}: {
  readonly changes: NonNullable<ChangesDetail['changes']>;
  readonly language: Language;
  readonly words: CardWords;
}) {
  const { groups, groupsRecorded } = changes;
  if (groups.length === 0) return null;
  const texts = words.changes;
  const count = (value: number) => formatCount(value, language);
  return (
    <>
      <h2>{texts.groups}</h2>
      <table class="compare">
        <thead>
          <tr>
            <th scope="col">{texts.group}</th>
            <th scope="col">{texts.sizeThen}</th>
            <th scope="col">{texts.sizeNow}</th>
            <th scope="col">{texts.change}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ key, name, before, now }) => (
            <tr key={key}>
              <th scope="row">{groupName(name, language)}</th>
              <td>{count(before)}</td>
              <td>{count(now)}</td>
              <td>{before === now ? count(0) : signed(now - before, count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!groupsRecorded && <p class="quiet">{texts.byTodaysRule}</p>}
    </>
  );
}
