import { requestSchema } from './requestSchema';
import { schemaOf } from './schemaOf';

/** docs/schema.json: the document of `--json`, with what can be asked beside it under $defs.Request. */
export function schemaPage(): string {
  const definitions = {
    ...schemaOf({
      'core/report/documentJson.ts': ['DocumentJson'],
      'core/report/analysisJson.ts': ['NoAnalysisJson'],
    }),
    Request: requestSchema(),
  };
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The document of customer-value --json',
    description: 'Made by `npm run docs` from the types in core/report and from core/request.',
    anyOf: [{ $ref: '#/$defs/DocumentJson' }, { $ref: '#/$defs/NoAnalysisJson' }],
    $defs: definitions,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
