import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export type WarehouseWords = Words['warehouse'];

export function warehouseWords(language: Language): WarehouseWords {
  return wordsIn(language, 'warehouse');
}
