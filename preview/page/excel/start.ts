import { type CustomFunctionImplementation, connectionTo } from '../../../simulated/excel/realm';
import { SimulatedExcel } from '../../../simulated/excel/simulatedExcel';
import type { Workbook } from '../../../simulated/workbook/workbook';
import { builtFile } from '../builtFile';
import { type Choices, localeOf } from '../choices';
import type { Pane } from '../chrome';
import { element } from '../element';
import type { RunningHost } from '../runningHost';
import { excelFunctions, type Metadata } from './functions';
import { readManifest } from './manifest';
import type { PageAroundPane } from './paneConnection';

/**
 * Opens the task pane's page without showing it, as Excel does for a shared
 * runtime: the custom functions live in it, whether the pane is open or not.
 */
export async function startExcel(
  { language }: Choices,
  workbook: Workbook,
  pane: Pane,
): Promise<RunningHost> {
  const manifest = readManifest(await builtFile('/excel/manifest.xml'), localeOf[language]);
  const metadata = JSON.parse(await builtFile(`/excel/${manifest.functions}`)) as Metadata;
  const excel = new SimulatedExcel(workbook, {
    displayLanguage: localeOf[language],
    // As in Microsoft 365: results may bring their number formats.
    customFunctions: '1.4',
  });
  const implementations = new Map<string, CustomFunctionImplementation>();
  await new Promise<void>((resolve, reject) => {
    const missing = new Set(metadata.functions.map(({ id }) => id));
    const late = setTimeout(() => {
      reject(new Error(`The add-in did not register ${[...missing].join(', ')}.`));
    }, 20_000);
    const associate = (id: string, implementation: CustomFunctionImplementation) => {
      implementations.set(id.toUpperCase(), implementation);
      missing.delete(id.toUpperCase());
      if (missing.size > 0) return;
      clearTimeout(late);
      resolve();
    };
    const around: PageAroundPane = { excelConnection: connectionTo(excel, associate) };
    Object.assign(window, around);
    pane.hold(element('iframe', { title: manifest.label, src: '/excel/taskpane.html' }));
  });
  await firstAnswer(implementations);
  return {
    group: manifest.group,
    commands: [
      {
        label: manifest.label,
        tip: manifest.tip,
        ...(manifest.icon === '' ? {} : { icon: `/excel/${manifest.icon}` }),
        run: () => pane.open(manifest.group),
      },
    ],
    functions: excelFunctions(metadata, implementations),
  };
}

/** The first answer comes later, when the add-in has its words, for which Excel waits and the grid cannot. */
async function firstAnswer(
  implementations: ReadonlyMap<string, CustomFunctionImplementation>,
): Promise<void> {
  const [first] = implementations.values();
  // Without arguments it is a complaint, which may come at once too.
  await Promise.resolve()
    .then(() => first?.({ address: '' }))
    .catch(() => {});
}
