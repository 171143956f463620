import { descriptions } from '../../core/functions/catalog/descriptions';
import { functionHelp } from '../../core/functions/help/functionHelp';
import type { FunctionDescription } from '../../core/functions/types';
import type { Language } from '../../core/speech/language';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' | 'scalar' };
}

export interface FunctionsMetadata {
  /** Allows results with number formats. */
  readonly allowCustomDataForDataTypeAny: true;
  /** Without it, one error cell in the orders would make every result an error. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * Metadata of the functions for Excel (functions.json), from the catalogue.
 *
 * Every parameter is a matrix of anything: any argument may be a range, and nothing is converted before we see it.
 * Ids, names and parameter names are the same in every language; descriptions are not.
 */
export function functionsMetadata(language: Language, baseUrl: string): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: descriptions.map((definition) => metadataOf(definition, language, baseUrl)),
  };
}

function metadataOf(definition: FunctionDescription, language: Language, baseUrl: string): FunctionMetadata {
  const help = functionHelp(definition, language);
  return {
    id: definition.name,
    name: definition.name,
    description: help.purpose,
    helpUrl: `${baseUrl}/help.html#${language}-${definition.name}`,
    parameters: help.arguments.map(({ name, optional, text }) => ({
      name,
      description: text,
      type: 'any',
      dimensionality: 'matrix',
      ...(optional ? { optional: true } : {}),
    })),
    result: { type: 'any', dimensionality: definition.spills ? 'matrix' : 'scalar' },
  };
}

/** Name of the file in which the metadata of a language stand. */
export function metadataFile(language: Language): string {
  return language === 'en' ? 'functions.json' : `functions-${language}.json`;
}
