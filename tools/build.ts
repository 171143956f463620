/** `npm run build`: brings the dist folders of the command, the library, both add-ins and the preview page up to date. */
import { buildRoom } from './builtRooms';

// What builds a room is loaded where it has to be built: to load all takes longer than to find that nothing has changed.
await Promise.all([
  buildRoom('cli', async () => {
    const [{ bundleCommand }, { licenseCommand }] = await Promise.all([
      import('../cli/bundle.mjs'),
      import('./licenseCommand'),
    ]);
    licenseCommand('cli/dist', await bundleCommand());
  }),
  buildRoom('core', async () => (await import('./buildLibrary')).buildLibrary()),
  buildRoom('sheets-addon', async () => (await import('../sheets-addon/build/build')).buildSheetsAddon()),
  buildRoom('excel-addin', async () => (await import('../excel-addin/build/build')).buildExcelAddin()),
]);
await buildRoom('preview', async () => (await import('../preview/build')).buildPreview());
