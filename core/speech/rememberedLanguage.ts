import type { Memory } from '../host/port';
import { input } from '../request/fields/files';
import { type Language, languages } from './language';

/** The language used last in this workbook, or null. */
export function rememberedLanguage(remembered: Memory | null): Language | null {
  return languages.find((language) => language === remembered?.[input.locale.memory]) ?? null;
}
