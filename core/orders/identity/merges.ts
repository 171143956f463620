/** Customers who are one: found by what they share, shown before it is used. */
export interface Merges {
  /** False when they are only shown: `ReadingChoices.merges` is off. */
  readonly used: boolean;
  /** How many customers fewer there are with the merges. */
  readonly fewer: number;
  /** The first of them, by key. */
  readonly examples: readonly MergeExample[];
}

export interface MergeExample {
  /** The customer as shown. */
  readonly customer: string;
  /** Everything under which rows of this customer stand: ids, e-mail addresses, phone numbers. */
  readonly together: readonly string[];
}
