/**
 * `npm run package -- --host https://addin.example [--publisher "Your Company"] [--out package]`: both add-ins, ready to push and to upload.
 *
 *     package/google/            a clasp project: copy .clasp.json.example to .clasp.json, then `npx clasp push`
 *     package/excel/v1.0.0/      the files for a web server, in a folder of their own version, so that no browser mixes two
 *     package/excel/manifest.xml the manifest that points to them
 *     package/SHA256SUMS         what each file must be
 *
 * A publisher is needed for the stores only; then their rules are held too. The same sources give the same bytes.
 */
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { packageAddins } from './packageAddins';

const { values } = parseArgs({
  options: {
    host: { type: 'string' },
    publisher: { type: 'string' },
    out: { type: 'string', default: 'package' },
  },
});
if (values.host === undefined) {
  console.error('Say where the Excel files will stand: npm run package -- --host https://addin.example');
  process.exit(1);
}
try {
  const files = await packageAddins({ ...values, host: values.host });
  console.log(`${files.length} files of version ${version} in ${values.out}:\n${files.join('\n')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
