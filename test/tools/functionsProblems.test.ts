import { languages } from '../../core/speech/language';
import { functionsMetadata } from '../../excel-addin/build/functionsMetadata';
import { functionsProblems } from '../../tools/publish/functionsProblems';

const metadata = functionsMetadata('en', 'https://addin.example');
const [first] = metadata.functions;
if (!first) throw new Error('no functions');
const [parameter] = first.parameters;
if (!parameter) throw new Error('no parameters');

const problemsOf = (changed: Partial<typeof first>) =>
  functionsProblems({ ...metadata, functions: [{ ...first, ...changed }] });

test.each(languages)('the functions in %s can be taken by Excel', (language) => {
  expect(functionsProblems(functionsMetadata(language, 'https://addin.example'))).toEqual([]);
});

test.each([
  ['a short id', { id: 'AB', name: 'ABC' }, 'AB: the id must be'],
  ['an id in small letters', { id: 'clv' }, 'the id must be'],
  ['a name with a blank', { name: 'C L V' }, 'the name must be'],
  ['the name of a cell', { id: 'CLV1' }, 'CLV1 reads as a cell'],
  ['a macro', { id: 'ECHO' }, 'ECHO is a macro'],
  ['no description', { description: ' ' }, 'has no description'],
  ['help without https', { helpUrl: 'help.html' }, 'its help has no address'],
  ['a parameter twice', { parameters: [parameter, parameter] }, 'a parameter stands twice'],
  [
    'a needed parameter behind an optional one',
    {
      parameters: [
        { ...parameter, name: 'a', optional: true as const },
        { ...parameter, name: 'b' },
      ],
    },
    'b must stand before a',
  ],
  [
    'a parameter without a description',
    { parameters: [{ ...parameter, description: '' }] },
    'orders has no description',
  ],
])('%s is found', (_, changed, said) => {
  const problems = problemsOf(changed);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(said);
});

test('a function that stands twice is found', () => {
  expect(functionsProblems({ ...metadata, functions: [first, first] })).toEqual([
    `${first.id}: stands twice`,
  ]);
});
