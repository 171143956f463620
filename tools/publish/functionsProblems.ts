import type { FunctionsMetadata } from '../../excel-addin/build/functionsMetadata';

/** Names of Excel 4 macros that look like names of functions of ours; Excel refuses a custom function of such a name. */
const macroNames = [
  'RUN',
  'ECHO',
  'ALERT',
  'CALL',
  'GOTO',
  'HALT',
  'INPUT',
  'NAMES',
  'NOTE',
  'RETURN',
  'STEP',
];

/**
 * What Excel would not take in a functions.json, as sentences; empty when it is right. Sources:
 * learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming and custom-functions-json.
 */
export function functionsProblems({ functions }: FunctionsMetadata): readonly string[] {
  const ids = functions.map(({ id }) => id.toUpperCase());
  return functions.flatMap(({ id, name, description, helpUrl, parameters }, i) => {
    const problems: string[] = [];
    const unless = (right: boolean, text: string) => {
      if (!right) problems.push(`${id}: ${text}`);
    };
    unless(
      /^[A-Z][A-Z0-9_.]{2,127}$/.test(id),
      'the id must be 3 to 128 of A–Z, 0–9, _ and . after a letter',
    );
    unless(/^\p{L}[\p{L}\p{N}_.]{2,127}$/u.test(name), 'the name must be 3 to 128 letters, digits, _ and .');
    for (const word of new Set([id, name])) {
      unless(!/^([A-Z]{1,3}\d{1,7}|R\d+C\d+)$/i.test(word), `${word} reads as a cell`);
      unless(!macroNames.includes(word.toUpperCase()), `${word} is a macro of Excel 4`);
    }
    unless(ids.indexOf(id.toUpperCase()) === i, 'stands twice');
    unless(description.trim() !== '', 'has no description');
    unless(helpUrl.startsWith('https://'), 'its help has no address that begins with https://');
    const names = parameters.map((parameter) => parameter.name);
    unless(new Set(names).size === names.length, 'a parameter stands twice');
    parameters.forEach((parameter, at) => {
      const later = parameters.slice(at + 1).find(({ optional }) => optional === undefined);
      unless(
        !parameter.optional || later === undefined,
        `${later?.name} must stand before ${parameter.name}`,
      );
      unless(parameter.description.trim() !== '', `${parameter.name} has no description`);
    });
    return problems;
  });
}
