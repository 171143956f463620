/** Rows and columns of a tab that stay in sight. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** What the record of a tab says of them. */
export interface FrozenMark {
  /** As the tab was left when it was finished. */
  readonly frozen?: Frozen | undefined;
  /** As the user wants it. */
  readonly usersFrozen?: Frozen | undefined;
}

/** What the user wants frozen: what is frozen now if that is not what we left, else what the user wanted before. */
export function frozenByUser(now: Frozen, { frozen, usersFrozen }: FrozenMark): Frozen | undefined {
  const isOurs = frozen === undefined || (now.rows === frozen.rows && now.columns === frozen.columns);
  return isOurs ? usersFrozen : now;
}
