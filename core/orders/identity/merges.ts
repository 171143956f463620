/** Merged customers: records of one person, found by a shared id, address or phone number. */
export interface Merges {
  /** False when they are only suggested: `ReadingChoices.merges` is off. */
  readonly used: boolean;
  /** By how much the merges reduce the number of customers. */
  readonly fewer: number;
  /** The first merges, by key. */
  readonly examples: readonly MergeExample[];
}

export interface MergeExample {
  /** The customer as shown. */
  readonly customer: string;
  /** All identities of this customer: ids, e-mail addresses, phone numbers. */
  readonly together: readonly string[];
}
