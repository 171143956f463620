/** A number for a sentence: its value for choosing the plural, rounded as it is written, and how it is written. */
export interface Quantity {
  readonly value: number;
  readonly text: string;
}
