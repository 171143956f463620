/** Starts Univer, the spreadsheet grid, with only the parts this page needs; it fetches nothing. */
import { LocaleType, LogLevel, mergeLocales, type Plugin, type PluginCtor, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import gridEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import gridPersian from '@univerjs/preset-sheets-core/locales/fa-IR';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingEnglish from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingPersian from '@univerjs/preset-sheets-drawing/locales/fa-IR';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import type { Language } from '../../../core/speech/language';

export type GridApi = ReturnType<typeof FUniver.newAPI>;

export interface RunningUniver {
  readonly api: GridApi;
  readonly univer: Univer;
}

/** Univer knows no Turkish: its own menus are English then. */
const locales: Readonly<Record<Language, LocaleType>> = {
  en: LocaleType.EN_US,
  tr: LocaleType.EN_US,
  fa: LocaleType.FA_IR,
};

/** `container` is the id of an element that has a size. */
export function startUniver(container: string, language: Language): RunningUniver {
  const univer = new Univer({
    locale: locales[language],
    locales: {
      [LocaleType.EN_US]: mergeLocales(gridEnglish, drawingEnglish),
      [LocaleType.FA_IR]: mergeLocales(gridPersian, drawingPersian),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      disableAutoFocus: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsDrawingPreset(),
  ];
  // Both presets bring the drawing basics; registering a plugin twice throws.
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, unknown]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options as never);
  return { univer, api: FUniver.newAPI(univer) };
}
