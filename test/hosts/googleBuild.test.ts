import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { catalog } from '../../core/functions/catalog/catalog';
import { languages } from '../../core/speech/language';
import { laterFile, laterWordsFile, scriptFiles, wordsFile, wordsPlace } from '../../sheets-addon/bridge';
import { builtAddon, googleFolder } from './builds';

const built = builtAddon();

const parse = (text: string) =>
  ts.createSourceFile('Code.js', text, ts.ScriptTarget.ES2019, true, ts.ScriptKind.JS);

function count(node: ts.Node, matches: (node: ts.Node) => boolean): number {
  let found = matches(node) ? 1 : 0;
  node.forEachChild((child) => {
    found += count(child, matches);
  });
  return found;
}

const code = parse(built.code);

/** Names in a script that neither the script nor a library of the program declares; types are not checked for that. */
function unknownNames(program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker();
  const unknown = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isShorthandPropertyAssignment(node)) {
      if (!checker.getShorthandAssignmentValueSymbol(node)) unknown.add(node.name.text);
    } else if (ts.isIdentifier(node) && !isOwnName(node) && !checker.getSymbolAtLocation(node))
      unknown.add(node.text);
    else node.forEachChild(look);
  };
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} is not in the program`);
  look(source);
  return [...unknown];
}

/** Names of members, declarations and labels: they are looked up nowhere. */
function isOwnName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    ('name' in parent && parent.name === node) ||
    ('propertyName' in parent && parent.propertyName === node) ||
    ('label' in parent && parent.label === node)
  );
}

describe('Code.js', () => {
  test('has nothing at the top but the bundle and the published functions', () => {
    const names = code.statements.map((statement) => {
      if (ts.isFunctionDeclaration(statement)) return `function ${statement.name?.text}`;
      return statement.getText(code).slice(0, 14);
    });
    expect(names).toEqual([
      '"use strict";',
      'var Bundle_ = ',
      ...[
        'onInstall',
        'onOpen',
        'showSidebar',
        'describeWorkbook',
        'readRows',
        'openRun',
        'writeSteps',
        'closeRun',
        'readNotes',
        'remember',
        'showTab',
        'readScript',
      ].map((name) => `function ${name}`),
      ...catalog.map(({ name }) => `function ${name}`),
    ]);
  });

  test('is a plain script in the syntax that Apps Script reads', () => {
    const parseErrors = (code as unknown as { parseDiagnostics: readonly unknown[] }).parseDiagnostics;
    expect(parseErrors).toEqual([]);
    const newer = new Set<ts.SyntaxKind>([
      ts.SyntaxKind.QuestionDotToken,
      ts.SyntaxKind.QuestionQuestionToken,
      ts.SyntaxKind.QuestionQuestionEqualsToken,
      ts.SyntaxKind.PrivateIdentifier,
      ts.SyntaxKind.PropertyDeclaration,
      ts.SyntaxKind.ClassStaticBlockDeclaration,
      ts.SyntaxKind.BigIntLiteral,
      ts.SyntaxKind.ImportDeclaration,
      ts.SyntaxKind.ImportKeyword,
      ts.SyntaxKind.ExportDeclaration,
    ]);
    expect(count(code, (node) => newer.has(node.kind))).toBe(0);
  });

  test('names no global but those of ECMAScript and Google', () => {
    const file = path.join(googleFolder(), 'Code.js');
    // A script that does, to show that such names are found.
    const other = path.join(mkdtempSync(path.join(tmpdir(), 'globals-')), 'other.js');
    writeFileSync(
      other,
      'function other(x) { return window.name + x + { document }; }\nSpreadsheetApp.flush();',
    );
    const program = ts.createProgram([file, other], {
      allowJs: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2019,
      lib: ['lib.es2019.d.ts'],
      types: ['google-apps-script'],
      typeRoots: [path.resolve('node_modules/@types')],
    });
    expect(unknownNames(program, other)).toEqual(['window', 'document']);
    expect(unknownNames(program, file)).toEqual([]);
  }, 60_000);

  // Google reads and runs the whole script for every cell: 0.7 million characters take about 20 ms.
  test('stays small enough to be started for every cell', () => {
    expect(built.code.length).toBeLessThan(1_000_000);
  });

  test('asks for the current spreadsheet only', () => {
    expect(built.code.startsWith('/** @OnlyCurrentDoc */')).toBe(true);
    expect(built.code).not.toMatch(/UrlFetchApp|DriveApp|openById|openByUrl|eval\(/);
  });

  test.each(catalog)('$name has help in the form that Sheets shows', ({ name, arguments: described }) => {
    const declaration = code.statements.find(
      (statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === name,
    ) as ts.FunctionDeclaration;
    const comment = built.code.slice(declaration.getFullStart(), declaration.getStart(code)).trim();
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\/?\*+\/?\s?/, ''));
    expect(comment).toMatch(/^\/\*\*[\s\S]*\*\/$/);
    expect(lines.filter((line) => line === '@customfunction')).toHaveLength(1);
    // One paragraph, then the parameters.
    expect(lines.filter((line) => line !== '' && !line.startsWith('@'))).toHaveLength(1);
    const parameters = lines.filter((line) => line.startsWith('@param '));
    expect(parameters.map((line) => line.split(' ')[1])).toEqual(described.map((argument) => argument.name));
    expect(declaration.parameters.map((parameter) => parameter.name.getText(code))).toEqual(
      described.map((argument) => argument.name),
    );
    described.forEach((argument, i) => {
      expect(parameters[i]?.includes(' Optional. ')).toBe(argument.optional);
    });
    expect(comment).not.toMatch(/[<>[\]]/);
  });
});

describe('appsscript.json', () => {
  // Errors of custom functions quote cells; logged, they would be visible to the owner of the script.
  test('asks for these two permissions and for nothing else, and logs no errors', () => {
    expect(JSON.parse(built.manifest)).toEqual({
      timeZone: 'Etc/UTC',
      exceptionLogging: 'NONE',
      runtimeVersion: 'V8',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });
});

describe('sidebar.html', () => {
  const scripts = () =>
    built.sidebar
      .split('<script id="app">')
      .slice(1)
      .map((rest) => rest.split('</script>')[0] ?? '');

  test('is one page with one script, a place for its words before that, and nothing from elsewhere', () => {
    expect(scripts()).toHaveLength(1);
    expect(built.sidebar.match(/<\/script/g)).toHaveLength(2);
    expect(built.sidebar.indexOf(wordsPlace)).toBeLessThan(built.sidebar.indexOf('<script id="app">'));
    expect(built.sidebar.split(wordsPlace)).toHaveLength(2);
    expect(built.sidebar).not.toContain('<!--words-->');
    expect(built.sidebar.match(/<\/style/g)).toHaveLength(1);
    const [markup] = built.sidebar.split('<script');
    expect(markup).not.toMatch(/\ssrc=|<link|@import|url\((?!data:)/);
    expect(built.sidebar).not.toContain('<!--script-->');
    expect(built.sidebar).not.toContain('<!--styles-->');
  });

  test('has what is painted before its words and its script come', () => {
    const [shell = ''] = built.sidebar.split(wordsPlace);
    expect(shell).not.toContain('<script');
    expect(shell).toMatch(/<style>[^<]{1000,}<\/style>/);
    expect(shell).toMatch(/<div id="root">.*<main [^>]*aria-busy="true"/);
    expect(shell.match(/<li class="card">/g)).toHaveLength(6);
    expect(shell).not.toContain('<!--shell-->');
  });

  test('forbids itself the network', () => {
    expect(built.sidebar).toContain("default-src 'none'");
    expect(built.sidebar).toContain("connect-src 'none'");
    expect(built.sidebar).not.toContain('unsafe-eval');
  });

  test.each(languages)('has words in %s that are one script', (language) => {
    const words = built.files[wordsFile(language)];
    expect(words).toMatch(/^<script id="words">var customerValueWords=/);
    expect(words).toMatch(/<\/script>$/);
    expect(words.match(/<\/script/g)).toHaveLength(1);
  });

  test.each([laterFile, ...languages.map(laterWordsFile)])('has a piece %s that is one script', (name) => {
    const piece = built.files[name];
    expect(piece).toMatch(/^<script>/);
    expect(piece).toMatch(/<\/script>$/);
    expect(piece.match(/<\/script/g)).toHaveLength(1);
  });

  test.each(['sidebar', ...scriptFiles])(
    '%s has no template literals, in which HtmlService would remove comments',
    (name) => {
      const text = name === 'sidebar' ? scripts()[0] : built.files[name].replace(/<\/?script[^>]*>/g, '');
      const script = parse(text ?? '');
      const parseErrors = (script as unknown as { parseDiagnostics: readonly unknown[] }).parseDiagnostics;
      expect(parseErrors).toEqual([]);
      expect(script.statements.length).toBeGreaterThan(0);
      expect(
        count(script, (node) => ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)),
      ).toBe(0);
    },
  );
});

describe('clasp', () => {
  test('would push these files and no other', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'clasp-'));
    cpSync(googleFolder(), path.join(folder, 'dist'), { recursive: true });
    mkdirSync(path.join(folder, 'dist', 'left-over'));
    writeFileSync(path.join(folder, 'dist', 'left-over', 'Old.js'), 'function old() {}');
    cpSync('sheets-addon/.claspignore', path.join(folder, '.claspignore'));
    const settings = JSON.parse(readFileSync('sheets-addon/.clasp.json.example', 'utf8'));
    writeFileSync(path.join(folder, '.clasp.json'), JSON.stringify({ ...settings, scriptId: 'any' }));
    const clasp = path.resolve('node_modules/@google/clasp/build/src/index.js');
    const answer = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: folder,
      env: { ...process.env, HOME: folder, USERPROFILE: folder },
      encoding: 'utf8',
    });
    const { filesToPush } = JSON.parse(answer) as { filesToPush: string[] };
    expect(filesToPush.map((name) => name.replaceAll('\\', '/')).sort()).toEqual(
      [
        'dist/Code.js',
        'dist/appsscript.json',
        ...['sidebar', ...scriptFiles].map((name) => `dist/${name}.html`),
      ].sort(),
    );
  }, 60_000);
});
