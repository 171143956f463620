/**
 * `npm run package [-- --host https://addin.example] [--publisher "A Company" --contact help@addin.example] [--out packages]`:
 * both add-ins, ready to push and to upload.
 *
 *     packages/customer-value-google-1.0.0.zip   google/ and what its store asks for
 *     packages/customer-value-excel-1.0.0.zip    excel/ and what its store asks for
 *     packages/google/            a clasp project: copy .clasp.json.example to .clasp.json, then `npx clasp push`
 *     packages/excel/v1.0.0/      the files for a web server, in a folder of their own version, so that no browser mixes two
 *     packages/excel/*.html       privacy, terms and support, at addresses that no version moves
 *     packages/excel/manifest.xml the manifest that points to them
 *     packages/store/             texts of the listing for each store and language, icons; `npm run store-pictures` adds pictures
 *     packages/SHA256SUMS         what each file must be
 *
 * Without a host Excel's files are addressed on this machine. Publisher and contact are for the stores; with them their rules are
 * held too. The same sources give the same bytes. How to go on: docs/publishing.md.
 */
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { packageAddins } from './packageAddins';

/** Where excel-addin/README.md serves the files for trying out. */
const thisMachine = 'https://localhost:3000';

const { values } = parseArgs({
  options: {
    host: { type: 'string' },
    publisher: { type: 'string' },
    contact: { type: 'string' },
    out: { type: 'string', default: 'packages' },
  },
});
const { host, publisher: name, contact, out } = values;
if (host === undefined && name !== undefined)
  stop('The stores ask where the Excel files will stand: --host https://addin.example');
if ((name === undefined) !== (contact === undefined))
  stop('The stores ask for both: --publisher and --contact.');
if (contact !== undefined && !/^(https:\/\/\S+|[^\s@]+@[^\s@]+\.[^\s@]+)$/.test(contact)) {
  stop(`--contact is a mail address or begins with https://, not ${contact}`);
}
try {
  const publisher = name === undefined || contact === undefined ? null : { name, contact };
  const files = await packageAddins({ host: host ?? thisMachine, out, publisher });
  console.log(`${files.length} files of version ${version} in ${out}:\n${files.join('\n')}`);
  if (host === undefined) {
    console.log(
      `\nThe manifest of Excel points to ${thisMachine}: only this machine can use it. Say where its files will stand, and pack again:\n  npm run package -- --host https://addin.example`,
    );
  }
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
