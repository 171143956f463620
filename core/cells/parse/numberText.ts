import { latinDigits } from './digits';

/**
 * One number typed as text with either decimal mark and no grouping: "12",
 * "0,4", "۱۲٫۵". NaN for anything else; columns of amounts, where grouping
 * marks occur, are read by parseAmounts.
 */
export function readNumberText(text: string): number {
  const plain = latinDigits(text).trim().replace(/[,٫]/, '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}
