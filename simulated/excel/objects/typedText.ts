import { timeToSerial } from '../../../core/cells/parse/civil';
import type { SheetCell } from '../../workbook/cell';
import { NotSimulated } from '../fault';

/**
 * Stores what a program assigns to a cell's value or formula, as Excel would: null leaves the cell alone, ""
 * clears it, and text that is not protected by the text format or an apostrophe is looked at as if it were typed.
 *
 * Deliberately eager to reinterpret text, so that leaks show up in tests.
 */
export function assign(cell: SheetCell, input: unknown): void {
  if (input === null) return;
  delete cell.formula;
  if (input === '') {
    cell.value = null;
  } else if (typeof input === 'string') {
    assignText(cell, input);
  } else if (typeof input === 'number' || typeof input === 'boolean') {
    // A cell of text format turns what it is given into text.
    cell.value = cell.format === '@' ? shownAsText(input) : input;
  } else {
    throw new NotSimulated(`a cell value of type ${typeof input}`);
  }
}

function assignText(cell: SheetCell, text: string): void {
  if (cell.format === '@') {
    // It is undocumented whether Excel removes the apostrophe here, so code must not rely on it.
    if (text.startsWith("'")) throw new NotSimulated('a text cell that is given a leading apostrophe');
    cell.value = text;
  } else if (text.startsWith("'")) {
    cell.value = text.slice(1);
  } else if (/^[=+@-]./.test(text) && !Number.isFinite(Number(text))) {
    cell.formula = text.startsWith('=') ? text : `=${text.replace(/^@/, '')}`;
    cell.value = '#NAME?';
  } else {
    assignTyped(cell, text);
  }
}

/** Interprets a text as if typed, in the en-US locale of the API. */
function assignTyped(cell: SheetCell, text: string): void {
  const trimmed = text.trim();
  const percent = /^([+-]?[\d.,]+)\s?%$/.exec(trimmed);
  const plain = trimmed.replace(/,/g, '').replace(/^\$/, '');
  if (/^(true|false)$/i.test(trimmed)) {
    cell.value = trimmed.toLowerCase() === 'true';
  } else if (percent) {
    cell.value = Number(percent[1]?.replace(/,/g, '')) / 100;
    cell.format ??= '0%';
  } else if (trimmed !== '' && /^[+-]?[\d.]/.test(plain) && Number.isFinite(Number(plain))) {
    cell.value = Number(plain);
  } else if (/^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$/.test(trimmed)) {
    const parsed = Date.parse(`${trimmed.replace(/-/g, '/')} UTC`);
    cell.value = Number.isNaN(parsed) ? text : timeToSerial(parsed);
    if (!Number.isNaN(parsed)) cell.format ??= 'm/d/yyyy';
  } else {
    cell.value = text;
  }
}

function shownAsText(value: number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
