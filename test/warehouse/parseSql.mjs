/** Parses texts of SQL ([dialect, text] pairs as JSON on standard input) in a process of its own, where packages are loaded by node itself; prints an error or the number of statements of each. */
import { readFileSync } from 'node:fs';
import { init, parse } from '@guanmingchiu/sqlparser-ts';

await init();
const texts = JSON.parse(readFileSync(0, 'utf8'));
const answers = texts.map(
  (/** @type {[import('@guanmingchiu/sqlparser-ts').DialectName, string]} */ [dialect, sql]) => {
    try {
      return parse(sql, dialect).length;
    } catch (error) {
      return String(error);
    }
  },
);
process.stdout.write(JSON.stringify(answers));
