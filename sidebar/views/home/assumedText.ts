import { formatPercent } from '../../../core/speech/format';
import type { Language } from '../../../core/speech/language';
import { segmentWords } from '../../../core/speech/segments/segmentWords';
import { schemeChoices } from '../../form/groupChoices';
import type { ResultSummary } from '../../work/workerProtocol';
import { quantity } from '../format';
import type { StepProps } from '../StepProps';

/** The most important assumptions in one line: "12 months, 10% less per year, five plain groups". */
export function assumedText(
  { state, words }: Pick<StepProps, 'state' | 'words'>,
  { terms }: Pick<ResultSummary, 'terms'>,
): string {
  const { language, groups, check } = state;
  const chosen = schemeChoices(check).find(({ value }) => value === groups.scheme);
  const grouped =
    chosen === undefined || chosen.header === null
      ? inSentence(segmentWords(language).schemes[chosen?.scheme ?? 'plain'].name, language)
      : words.groups.byColumn(chosen.header);
  return [
    words.home.months(quantity(terms.months, language)),
    terms.discountRate > 0 ? words.home.lessAYear(formatPercent(terms.discountRate, language, 1)) : '',
    grouped,
  ]
    .filter((part) => part !== '')
    .join(words.comma);
}

/** A name within a sentence: its first letter becomes lower case, unless the word is an abbreviation such as RFM. */
function inSentence(name: string, language: Language): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase(language) + name.slice(1) : name;
}
