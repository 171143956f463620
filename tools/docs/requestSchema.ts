import type { Field, Limits } from '../../core/request/field';
import { allFields } from '../../core/request/fields';
import type { Schema } from './schemaOf';

/** What can be asked, as a JSON object of values by the names of the catalogue: shares as parts of 1, days as serial days. */
export function requestSchema(): Schema {
  const properties = allFields().map(([name, field]) => [
    name,
    { ...valueSchema(field), ...standardOf(field) },
  ]);
  return {
    description:
      'What can be asked: values by the names of the catalogue, shares as parts of 1, days as serial days.',
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

function standardOf({ standard = null }: Field): Schema {
  return standard === null ? {} : { default: standard };
}

function valueSchema(field: Field): Schema {
  switch (field.kind) {
    case 'share':
    case 'money':
    case 'months':
    case 'count':
    case 'number':
      return numberSchema(field.limits);
    case 'numbers': {
      const { least, most } = field.count;
      return { type: 'array', items: numberSchema(field.each), minItems: least, maxItems: most };
    }
    case 'day':
      return { type: 'number' };
    case 'choice':
      return { enum: field.words.map(([, choice]) => choice) };
    case 'switch':
      return { type: 'boolean' };
    case 'columns':
      return { type: 'array', items: { type: 'string' } };
    default:
      return { type: 'string' };
  }
}

function numberSchema({ above, orEqual = false, atMost, whole = false }: Limits): Schema {
  const low = orEqual ? { minimum: above } : { exclusiveMinimum: above };
  return { type: whole ? 'integer' : 'number', ...low, maximum: atMost };
}
