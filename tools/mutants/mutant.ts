/** A small change of a source file that some test must notice. */
export interface Mutant {
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** What holds in the source as it is, and no longer in the mutant. */
  readonly holds: string;
  /** Why no test can notice the change. Better than to explain a condition that does nothing is to delete it. */
  readonly equivalent?: string;
}

/** The mutants of one file, and the test files that must notice every one of them: those nearest to the file. */
export interface MutatedFile {
  readonly file: string;
  readonly tests: readonly string[];
  readonly mutants: readonly Mutant[];
}
