import type { Cell } from './cell';

/** True for an empty cell and for one that holds only spaces. */
export function isBlank(cell: Cell | undefined): boolean {
  return (
    cell === null || cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '')
  );
}
