/**
 * `npm run package -- --host https://addin.example [--publisher "A Company" --contact help@addin.example] [--out package]`:
 * both add-ins, ready to push and to upload.
 *
 *     package/google/            a clasp project: copy .clasp.json.example to .clasp.json, then `npx clasp push`
 *     package/excel/v1.0.0/      the files for a web server, in a folder of their own version, so that no browser mixes two
 *     package/excel/*.html       privacy, terms and support, at addresses that no version moves
 *     package/excel/manifest.xml the manifest that points to them
 *     package/store/             texts of the listing for each store and language, icons; `npm run store-pictures` adds pictures
 *     package/SHA256SUMS         what each file must be
 *
 * Publisher and contact are for the stores; with them their rules are held too. The same sources give the same bytes.
 * How to go on: docs/publishing.md.
 */
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { packageAddins } from './packageAddins';

const { values } = parseArgs({
  options: {
    host: { type: 'string' },
    publisher: { type: 'string' },
    contact: { type: 'string' },
    out: { type: 'string', default: 'package' },
  },
});
const { host, publisher: name, contact, out } = values;
if (host === undefined)
  stop('Say where the Excel files will stand: npm run package -- --host https://addin.example');
if ((name === undefined) !== (contact === undefined))
  stop('The stores ask for both: --publisher and --contact.');
if (contact !== undefined && !/^(https:\/\/\S+|[^\s@]+@[^\s@]+\.[^\s@]+)$/.test(contact)) {
  stop(`--contact is a mail address or begins with https://, not ${contact}`);
}
try {
  const publisher = name === undefined || contact === undefined ? null : { name, contact };
  const files = await packageAddins({ host, out, publisher });
  console.log(`${files.length} files of version ${version} in ${out}:\n${files.join('\n')}`);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
