/** Rules for appsscript.json, Google's manifest of the add-on. */
export type AppsscriptRule =
  /** Is JSON, and one object. */
  | 'json'
  /** Has the fields that Google documents and no other. */
  | 'field'
  /** Runs on V8. */
  | 'runtime'
  /** Names a time zone that exists. */
  | 'timeZone'
  /** Logs no exceptions: those of custom functions quote cells, and the owner of the script could read them. */
  | 'logging'
  /** Asks for exactly the permissions that are promised; without a list Google would work out its own. */
  | 'scopes'
  /** Is an Editor add-on that reaches nothing else: no addresses to fetch, no web app, no library, no Workspace add-on. */
  | 'reach';

export interface AppsscriptProblem {
  readonly rule: AppsscriptRule;
  readonly text: string;
}

/**
 * The permissions of the add-on, as its listing and its consent screen name them.
 *
 * @internal
 */
export const promisedScopes = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
] as const;

/** Fields of developers.google.com/apps-script/manifest that this add-on has. */
const wantedFields = ['timeZone', 'exceptionLogging', 'runtimeVersion', 'oauthScopes'];

/** Fields that Google documents, each of which would let the add-on reach further than is promised. */
const furtherFields: Readonly<Record<string, string>> = {
  addOns: 'would make it a Workspace add-on, whose custom functions are not found',
  chat: 'would make it a Chat app',
  dependencies: 'would bring in services and libraries of others',
  executionApi: 'would let other programs call it',
  sheets: 'would add macros',
  urlFetchWhitelist: 'is for add-ons that fetch addresses',
  webapp: 'would give it an address of its own',
};

/** What is wrong with appsscript.json; empty when it is right. */
export function appsscriptProblems(text: string): readonly AppsscriptProblem[] {
  const manifest = parsed(text);
  if (manifest === null) return [{ rule: 'json', text: 'is not a JSON object' }];
  const problems: AppsscriptProblem[] = [];
  const add = (rule: AppsscriptRule, text: string) => problems.push({ rule, text });

  for (const field of Object.keys(manifest)) {
    const further = furtherFields[field];
    if (further !== undefined) add('reach', `${field} ${further}`);
    else if (!wantedFields.includes(field)) add('field', `Google knows no ${field}`);
  }
  if (manifest.runtimeVersion !== 'V8')
    add('runtime', `runtimeVersion is ${manifest.runtimeVersion}, not V8`);
  if (!isTimeZone(manifest.timeZone)) add('timeZone', `${manifest.timeZone} is not a time zone`);
  if (manifest.exceptionLogging !== 'NONE')
    add('logging', `exceptionLogging is ${manifest.exceptionLogging}`);
  const scopes = Array.isArray(manifest.oauthScopes) ? manifest.oauthScopes.map(String) : [];
  for (const scope of promisedScopes) if (!scopes.includes(scope)) add('scopes', `${scope} is missing`);
  scopes.forEach((scope, i) => {
    if (!(promisedScopes as readonly string[]).includes(scope)) add('scopes', `${scope} is not promised`);
    if (scopes.indexOf(scope) < i) add('scopes', `${scope} stands twice`);
  });
  return problems;
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

function isTimeZone(name: unknown): boolean {
  if (typeof name !== 'string') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
