/** Frozen rows and columns of a tab. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** The part of a tab's record about frozen rows and columns. */
export interface FrozenMark {
  /** State when we finished the tab. */
  readonly frozen?: Frozen | undefined;
  /** State that the user wants. */
  readonly usersFrozen?: Frozen | undefined;
}

/** The state that the user wants: the current one if it differs from what we left, else the earlier wish. */
export function frozenByUser(now: Frozen, { frozen, usersFrozen }: FrozenMark): Frozen | undefined {
  const isOurs = frozen === undefined || (now.rows === frozen.rows && now.columns === frozen.columns);
  return isOurs ? usersFrozen : now;
}
