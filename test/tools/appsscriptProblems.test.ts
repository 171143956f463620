import { readFileSync } from 'node:fs';
import {
  type AppsscriptRule,
  appsscriptProblems,
  promisedScopes,
} from '../../tools/publish/appsscriptProblems';

const text = readFileSync('sheets-addon/appsscript.json', 'utf8');
const manifest = JSON.parse(text) as Readonly<Record<string, unknown>>;
const withField = (field: string, value: unknown) => JSON.stringify({ ...manifest, [field]: value });
const drive = 'https://www.googleapis.com/auth/drive';

test('the manifest breaks no rule', () => {
  expect(appsscriptProblems(text)).toEqual([]);
});

const broken: Readonly<Record<AppsscriptRule, Readonly<Record<string, string>>>> = {
  json: { 'a list': '[]', 'half of it': text.slice(0, -3), null: 'null' },
  field: { 'an unknown one': withField('name', 'Customer value') },
  runtime: { 'the old one': withField('runtimeVersion', 'DEPRECATED_ES5') },
  timeZone: {
    'none that exists': withField('timeZone', 'Mars/Olympus'),
    none: withField('timeZone', undefined),
  },
  logging: {
    Stackdriver: withField('exceptionLogging', 'STACKDRIVER'),
    none: withField('exceptionLogging', undefined),
  },
  scopes: {
    none: withField('oauthScopes', undefined),
    'all spreadsheets': withField('oauthScopes', [
      'https://www.googleapis.com/auth/spreadsheets',
      promisedScopes[1],
    ]),
    'a further one': withField('oauthScopes', [...promisedScopes, drive]),
    'one twice': withField('oauthScopes', [...promisedScopes, promisedScopes[0]]),
  },
  reach: Object.fromEntries(
    ['addOns', 'chat', 'dependencies', 'executionApi', 'sheets', 'urlFetchWhitelist', 'webapp'].map(
      (field) => [field, withField(field, {})],
    ),
  ),
};

test.each(
  Object.entries(broken).flatMap(([rule, cases]) =>
    Object.entries(cases).map(([name, changed]) => [rule, name, changed] as const),
  ),
)('%s is broken by %s', (rule, _, changed) => {
  expect([...new Set(appsscriptProblems(changed).map((problem) => problem.rule))]).toEqual([rule]);
});
