/**
 * Imported for its effect, by scripts in which formulas run: the sentences of formulas in every language.
 *
 * Each section from its own file: a bundler cannot tell that the others are not used.
 */
import { functions as enFunctions } from '../speech/functions/en';
import { functions as faFunctions } from '../speech/functions/fa';
import { functions as trFunctions } from '../speech/functions/tr';
import type { Language } from '../speech/language';
import { otherErrors as enErrors } from '../speech/problems/errors/en';
import { otherErrors as faErrors } from '../speech/problems/errors/fa';
import { otherErrors as trErrors } from '../speech/problems/errors/tr';
import { names as enNames, sameValues as enSameValues } from '../speech/segments/en';
import { names as faNames, sameValues as faSameValues } from '../speech/segments/fa';
import { names as trNames, sameValues as trSameValues } from '../speech/segments/tr';
import { trust as enTrust } from '../speech/trust/en';
import { trust as faTrust } from '../speech/trust/fa';
import { trust as trTrust } from '../speech/trust/tr';
import { speak, type Words } from '../speech/words';

type FormulaWords = Pick<Words, 'functions' | 'groupNames' | 'otherErrors' | 'sameValues' | 'trust'>;

/** @internal */
export const formulaWords: Readonly<Record<Language, FormulaWords>> = {
  en: {
    functions: enFunctions,
    groupNames: enNames,
    otherErrors: enErrors,
    sameValues: enSameValues,
    trust: enTrust,
  },
  tr: {
    functions: trFunctions,
    groupNames: trNames,
    otherErrors: trErrors,
    sameValues: trSameValues,
    trust: trTrust,
  },
  fa: {
    functions: faFunctions,
    groupNames: faNames,
    otherErrors: faErrors,
    sameValues: faSameValues,
    trust: faTrust,
  },
};

for (const [language, words] of Object.entries(formulaWords) as [Language, FormulaWords][])
  speak(language, words);
