import { fold } from '../../cells/parse/fold';
import type { Reading } from '../../request/reading';
import { dayFields, type NumberTest, type Rule } from '../../segments/rules/rule';
import { segmentKeys } from '../../segments/segment';
import type { RuleContext, RuleRefusal } from './ruleContext';
import { type Token, tokensOf } from './tokens';
import { numberValue, type RuleValue, readValue, valueOfField } from './values';
import { columnWords, type RuleField, type RuleTest, type Vocabulary, vocabularies } from './vocabulary';

/** Limits on length and nesting, far beyond real rules. */
const mostCharacters = 2000;
const deepest = 50;

/**
 * Reads a rule such as "city is İzmir and CLV above 1000 and no order for 60 days", in English, Turkish or
 * Persian. Returns the rule, or the error with its position and what was expected. Never executes anything.
 *
 * Numbers, shares and days are read as everywhere: text with two readings is refused, with both.
 *
 * `and` binds closer than `or`; brackets say otherwise. Texts and column headers that contain a word of the rule
 * language must be in "quotes".
 */
export function parseRule(text: string, context: RuleContext): Rule | RuleRefusal {
  const refusal = (code: RuleRefusal['code']): RuleRefusal => ({
    refused: true,
    code,
    at: 1,
    found: '',
    known: [],
  });
  if (text.trim() === '') return refusal('empty');
  if (text.length > mostCharacters) return refusal('tooLong');
  try {
    const parser = new Parser(tokensOf(text), context);
    return parser.whole();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** Unwinds the descent with a refusal; caught in this file. */
class Refused extends Error {
  readonly refusal: RuleRefusal;
  constructor(refusal: RuleRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

type Phrases<Meaning> = ReadonlyMap<string, Meaning>;

type Subject =
  | { readonly kind: 'field'; readonly field: RuleField }
  | { readonly kind: 'column'; readonly column: string };

const all = Object.values(vocabularies);

function phrases<Meaning extends string>(
  of: (words: Vocabulary) => Readonly<Record<Meaning, readonly string[]>>,
): Phrases<Meaning> {
  return new Map(
    all.flatMap((words) =>
      (Object.entries(of(words)) as [Meaning, readonly string[]][]).flatMap(([meaning, written]) =>
        written.map((phrase) => [comparable(phrase), meaning] as const),
      ),
    ),
  );
}

/** Signs are kept, because folding would remove them. */
function comparable(phrase: string): string {
  return fold(phrase) || phrase;
}

/** Persian writes the link after a final heh in two ways, هٔ and ه‌ی: both name the same segment. */
function nameOfSegment(text: string): string {
  return comparable(text).replace(/ه ی(?= |$)/g, 'ه');
}

const tests = phrases<RuleTest>((words) => words.tests);
const fields = phrases<RuleField>((words) => words.fields);
const links = phrases<'and' | 'or' | 'not'>(({ and, or, not }) => ({ and, or, not }));
const fillers = new Set(all.flatMap((words) => words.fillers.map(comparable)));
const signs: Phrases<NumberTest> = new Map([
  ['=', 'is'],
  ['≠', 'isNot'],
  ['<>', 'isNot'],
  ['!=', 'isNot'],
  ['>', 'above'],
  ['>=', 'atLeast'],
  ['≥', 'atLeast'],
  ['<', 'below'],
  ['<=', 'atMost'],
  ['≤', 'atMost'],
]);
/** Maximum number of words in a phrase. */
const longest = 6;

/** Recursive descent over the tokens. A class, because it keeps the position. */
class Parser {
  private place = 0;
  private depth = 0;
  private readonly subjects: Phrases<Subject>;
  private readonly tokens: readonly Token[];
  private readonly context: RuleContext;

  constructor(tokens: readonly Token[], context: RuleContext) {
    this.tokens = tokens;
    this.context = context;
    this.subjects = subjectsOf(context);
  }

  whole(): Rule {
    const rule = this.anyOf();
    if (this.next.kind !== 'end') this.refuse('unexpected', this.words('and', 'or'));
    return rule;
  }

  private get next(): Token {
    return this.tokens[this.place];
  }

  private refuse(code: RuleRefusal['code'], known: readonly string[] = []): never {
    const { at, text } = this.next;
    throw new Refused({ refused: true, code, at, found: text, known });
  }

  private words(...kinds: readonly ('and' | 'or' | 'not')[]): string[] {
    const vocabulary = vocabularies[this.context.language];
    return kinds.map((kind) => vocabulary[kind][0]);
  }

  private anyOf(): Rule {
    if (++this.depth > deepest) this.refuse('tooLong');
    const rules = [this.allOf()];
    while (this.take(links, 'or')) rules.push(this.allOf());
    this.depth--;
    return rules.length === 1 ? rules[0] : { kind: 'or', rules };
  }

  private allOf(): Rule {
    const rules = [this.negated()];
    while (this.take(links, 'and')) rules.push(this.negated());
    return rules.length === 1 ? rules[0] : { kind: 'and', rules };
  }

  private negated(): Rule {
    if (++this.depth > deepest) this.refuse('tooLong');
    const rule: Rule = this.take(links, 'not') ? { kind: 'not', rule: this.negated() } : this.single();
    this.depth--;
    return rule;
  }

  private single(): Rule {
    if (this.takeKind('open')) {
      const rule = this.anyOf();
      if (!this.takeKind('close')) this.refuse('missingClose', [')']);
      return rule;
    }
    const rule = this.sinceOrder('silent') ?? this.sinceOrder('ordered') ?? this.condition();
    while (this.next.kind === 'word' && fillers.has(this.next.folded)) this.place++;
    return rule;
  }

  /** "no order for 60 days" and "ordered in the last 30 days". */
  private sinceOrder(kind: 'silent' | 'ordered'): Rule | null {
    for (const [before, after] of all.flatMap((words) => words[kind])) {
      const start = this.place;
      if (before === '' || this.takePhrase(before)) {
        const value = this.next;
        const days = value.kind === 'number' ? this.read(numberValue, value.text) : null;
        this.place++;
        const mayBeDays = days !== null && (!days.ok || days.value >= 0);
        if (mayBeDays && this.takePhrase(after)) {
          return {
            kind: 'number',
            field: 'daysSinceLast',
            test: kind === 'silent' ? 'atLeast' : 'atMost',
            value: valueRead(days, numberValue, value),
          };
        }
      }
      this.place = start;
    }
    return null;
  }

  private takePhrase(phrase: string): boolean {
    const wanted = comparable(phrase);
    const found = this.longestIn(new Map([[wanted, true]]));
    if (found === null) return false;
    this.place += found.length;
    return true;
  }

  private condition(): Rule {
    const subject = this.subject();
    const test = this.test();
    if (test === 'blank' || test === 'notBlank') return this.blankTest(subject, test);
    if (test !== null) return this.compared(subject, test, this.value(subject, false));
    // "CLV 1000 üzerinde": the value comes first; without any test at the end it is "is".
    if (this.next.kind === 'end' || this.next.kind === 'close') this.refuse('unknownTest', this.testWords());
    const value = this.value(subject, true);
    const after = this.test();
    if (after === null && !(this.next.kind === 'word' && fillers.has(this.next.folded))) {
      this.refuse('unknownTest', this.testWords());
    }
    if (after === 'blank' || after === 'notBlank') this.refuse('unknownTest', this.testWords());
    return this.compared(subject, after ?? 'is', value);
  }

  private subject(): Subject {
    const { kind, text } = this.next;
    if (kind === 'quoted') {
      const column = this.context.columns.find(({ header }) => header === text);
      if (column === undefined) this.refuse('unknownField', this.subjectWords());
      this.place++;
      return { kind: 'column', column: column.role ?? column.header };
    }
    const found = this.longestIn(this.subjects);
    if (found === null) this.refuse('unknownField', this.subjectWords());
    this.place += found.length;
    return found.meaning;
  }

  private subjectWords(): string[] {
    const { language, columns } = this.context;
    const own = Object.values(vocabularies[language].fields).map(([first]) => first);
    return [
      ...own,
      ...columns.map(({ header, role }) => (role && columnWords[language][role]?.[0]) || header),
    ];
  }

  private test(): RuleTest | null {
    const sign = this.next.kind === 'sign' ? signs.get(this.next.text) : undefined;
    if (sign !== undefined) {
      this.place++;
      return sign;
    }
    const found = this.longestIn(tests);
    if (found === null) return null;
    this.place += found.length;
    return found.meaning;
  }

  private testWords(): string[] {
    return Object.values(vocabularies[this.context.language].forms).map((form) =>
      form.replace(/[#@]/g, '').trim(),
    );
  }

  private blankTest(subject: Subject, test: 'blank' | 'notBlank'): Rule {
    if (subject.kind === 'field') this.refuse('unknownTest', this.testWords());
    const rule: Rule = { kind: 'blank', column: subject.column };
    return test === 'blank' ? rule : { kind: 'not', rule };
  }

  /** The tokens of a value: one number or quoted text, or words up to the next link, bracket or (where none came before) test. */
  private value(subject: Subject, testFollows: boolean): readonly Token[] {
    const { kind } = this.next;
    if (kind === 'end' || kind === 'close') this.refuse('missingValue');
    if (kind === 'quoted' || kind === 'number') return [this.tokens[this.place++]];
    const start = this.place;
    while (this.next.kind === 'word' || this.next.kind === 'number') {
      if (this.longestIn(links) !== null) break;
      if (this.place > start && fillers.has(this.next.folded)) break;
      if (this.place > start && testFollows && this.longestIn(tests) !== null) break;
      this.place++;
    }
    if (this.place === start) this.refuse('missingValue');
    const numeric = subject.kind === 'field' && subject.field !== 'segment';
    if (numeric) {
      const tested = !testFollows || this.longestIn(tests) !== null;
      this.place = start;
      // "CLV abov 3": without a comparison before or after them, the words are taken for one.
      if (!tested) this.refuse('unknownTest', this.testWords());
      this.refuse((dayFields as readonly string[]).includes(subject.field) ? 'notADate' : 'notANumber');
    }
    return this.tokens.slice(start, this.place);
  }

  private compared(
    subject: Subject,
    test: Exclude<RuleTest, 'blank' | 'notBlank'>,
    value: readonly Token[],
  ): Rule {
    const [first] = value;
    const fail = (code: RuleRefusal['code'], known: readonly string[] = []): never => {
      throw new Refused({ refused: true, code, at: first.at, found: first.text, known });
    };
    const text = value.map((token) => token.text).join(' ');
    if (subject.kind === 'field') {
      const { field } = subject;
      if (test === 'contains') return fail('unknownTest', this.testWords());
      if (field === 'segment') {
        if (test !== 'is' && test !== 'isNot') return fail('unknownTest', this.testWords());
        const key = this.segmentOf(text);
        return key === null
          ? fail('unknownSegment', this.segmentWords())
          : { kind: 'segment', test, value: key };
      }
      if (field === 'firstOrder' || field === 'lastOrder') {
        return { kind: 'day', field, test, value: this.valueIn(valueOfField(field), text, first) };
      }
      return { kind: 'number', field, test, value: this.valueIn(valueOfField(field), text, first) };
    }
    const { column } = subject;
    if (test === 'contains' || ((test === 'is' || test === 'isNot') && first.kind !== 'number')) {
      return { kind: 'text', column, test, value: text };
    }
    return { kind: 'columnNumber', column, test, value: this.valueIn(numberValue, text, first) };
  }

  private segmentOf(text: string): string | null {
    const wanted = nameOfSegment(text);
    const { segmentNames } = this.context;
    return (
      segmentKeys.find(
        (key) => nameOfSegment(key) === wanted || nameOfSegment(segmentNames[key] ?? key) === wanted,
      ) ?? null
    );
  }

  private segmentWords(): string[] {
    return segmentKeys.map((key) => this.context.segmentNames[key] ?? key);
  }

  private read(value: RuleValue, text: string): Reading<number> {
    return readValue(value, text, this.context.language);
  }

  private valueIn(value: RuleValue, text: string, first: Token): number {
    return valueRead(this.read(value, text), value, first);
  }

  private takeKind(kind: Token['kind']): boolean {
    if (this.next.kind !== kind) return false;
    this.place++;
    return true;
  }

  private take(meanings: Phrases<string>, meaning: string): boolean {
    const found = this.longestIn(meanings);
    if (found === null || found.meaning !== meaning) return false;
    this.place += found.length;
    return true;
  }

  /** The longest phrase that the next words make. */
  private longestIn<Meaning>(meanings: Phrases<Meaning>): { meaning: Meaning; length: number } | null {
    let joined = '';
    let found: { meaning: Meaning; length: number } | null = null;
    for (let length = 1; length <= longest; length++) {
      const token = this.tokens[this.place + length - 1];
      if (token === undefined || token.kind !== 'word') break;
      joined = length === 1 ? token.folded : `${joined} ${token.folded}`;
      const meaning = meanings.get(joined);
      if (meaning !== undefined) found = { meaning, length };
    }
    return found;
  }
}

/** The value that was read; throws where it is none, or can be two. */
function valueRead(reading: Reading<number>, { kind }: RuleValue, { at, text }: Token): number {
  if (reading.ok) return reading.value;
  const { complaint } = reading;
  const refused = { refused: true, at, found: text } as const;
  if (complaint.code === 'twoReadings') {
    throw new Refused({ ...refused, code: 'twoReadings', known: complaint.readings });
  }
  throw new Refused({ ...refused, code: kind === 'day' ? 'notADate' : 'notANumber', known: [] });
}

/** Fields of the language win over columns of the same name, which then need quotes. */
function subjectsOf({ columns }: RuleContext): Phrases<Subject> {
  const subjects = new Map<string, Subject>();
  for (const { header, role } of columns) {
    const column = role ?? header;
    subjects.set(comparable(header), { kind: 'column', column });
    for (const words of Object.values(columnWords)) {
      for (const word of (role && words[role]) || [])
        subjects.set(comparable(word), { kind: 'column', column });
    }
  }
  for (const [phrase, field] of fields) subjects.set(phrase, { kind: 'field', field });
  return subjects;
}
