import type { ExcelOptions } from './simulatedExcel';

/** What Office.context.requirements.isSetSupported answers in this Excel. */
export function requirementSets(options: ExcelOptions): (name: string, version?: string) => boolean {
  const highest: Readonly<Record<string, string>> = {
    ExcelApi: options.excelApi ?? '1.9',
    SharedRuntime: '1.1',
    CustomFunctionsRuntime: options.customFunctions ?? '1.3',
    ...(options.delayForCellEdit === false ? {} : { DelayForCellEdit: '1.1' }),
  };
  return (name, version = '1.1') => {
    const known = highest[name];
    return known !== undefined && asNumber(String(version)) <= asNumber(known);
  };
}

/** 1.10 is newer than 1.9. */
function asNumber(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
}
