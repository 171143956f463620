import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { fields } from '../../core/request/fields';
import { optionsPage } from '../../tools/docs/optionsPage';
import { requestSchema } from '../../tools/docs/requestSchema';
import { schemaPage } from '../../tools/docs/schemaPage';
import { root } from '../root';
import { runCommand } from './runCommand';

const inDocs = (name: string) => readFileSync(join(root, 'docs', name), 'utf8');

test('docs/options.md and docs/schema.json are up to date, and README.md leads to them', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const name of ['options.md', 'schema.json']) expect(readme).toContain(`](docs/${name})`);
  expect(inDocs('options.md')).toBe(optionsPage());
  expect(JSON.parse(inDocs('schema.json'))).toEqual(JSON.parse(schemaPage()));
});

/** The same schema, in which nothing may stand that no type names: readers take more, a test of our types must not. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const isOpen = inside.type === 'object' && 'properties' in inside && !('additionalProperties' in inside);
  return isOpen ? { ...inside, additionalProperties: false } : inside;
}

const schema = JSON.parse(inDocs('schema.json'));
const validator = (name: string) =>
  new Ajv({ strict: false }).compile(
    closed({ ...schema, anyOf: undefined, $ref: `#/$defs/${name}` }) as object,
  );
/** Compiled once, which takes longer than to validate. */
const isDocument = validator('DocumentJson');

const folder = mkdtempSync(join(tmpdir(), 'schema-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The first 2,000 orders of the largest sample shop: its document has all that the one of 20,000 has. */
const large = 'samples/coffee-roaster.csv';
const cut = join(folder, 'coffee-roaster.csv');
writeFileSync(cut, readFileSync(join(root, large), 'utf8').split('\n').slice(0, 2001).join('\n'));
const placeOf = (file: string) => (file === large ? cut : join(root, file));

test.each([
  [large, '--covariates', 'channel', '--budget', '500', '--contact-cost', '1', '--acquisition-cost', '20'],
  [large, '--as-of', '2022-12-31', '--scheme', 'lifecycle'],
  ['samples/chaikhaneh.csv', '--by', 'شهر,ارزش', '--locale', 'fa'],
  ['samples/kitap-kulubu.csv', '--limits-spend', '100,200,500,1500', '--locale', 'tr'],
  ['test/fixtures/customers_with_totals.csv'],
])('the document of %s is what the schema says', async (file, ...options) => {
  const { code, stdout, stderr } = await runCommand(placeOf(file), ...options, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  isDocument(JSON.parse(stdout));
  expect(isDocument.errors).toBeNull();
});

test('a field that no type names, or of another kind, is noticed', async () => {
  const { stdout } = await runCommand(join(root, 'test/fixtures/customers_with_totals.csv'), '--json');
  const document = JSON.parse(stdout);
  const [first] = document.customers;
  expect(isDocument(document)).toBe(true);
  expect(isDocument({ ...document, customers: [{ ...first, mood: 'glad' }] })).toBe(false);
  expect(isDocument({ ...document, customers: [{ ...first, clv: null }] })).toBe(false);
  expect(isDocument({ ...document, scheme: { name: 'astrology' } })).toBe(false);
});

test('so is the document without an analysis', async () => {
  const { code, stdout } = await runCommand(join(root, 'test/fixtures/day_or_month.csv'), '--json');
  expect(code).toBe(1);
  const isValid = validator('NoAnalysisJson');
  isValid(JSON.parse(stdout));
  expect(isValid.errors).toBeNull();
});

test('the schema of a request takes every default, and nothing outside the limits', () => {
  const isValid = new Ajv({ strict: false }).compile(requestSchema() as object);
  const standards = Object.entries(fields).flatMap(([name, field]) =>
    'standard' in field ? [[name, field.standard]] : [],
  );
  expect(isValid(Object.fromEntries(standards))).toBe(true);
  expect(isValid({ months: 121 })).toBe(false);
  expect(isValid({ margin: 0 })).toBe(false);
  expect(isValid({ mood: 'glad' })).toBe(false);
});
