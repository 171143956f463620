import type { OptionField, OptionSection } from '../../../request/options';

/** What is said of one option. */
export interface OptionHelp {
  /** Stands for its value; '' where it takes none. */
  readonly value: string;
  /** `{choices}` stands for the words that can be chosen. */
  readonly text: string;
  /** What it is unless it is given, where the catalogue has no value for it, or there is more to say. */
  readonly otherwise?: string;
}

export interface OptionHelps {
  readonly intro: string;
  /** Above the options of each section. */
  readonly headings: Readonly<Record<Exclude<OptionSection, 'main'>, string>>;
  readonly options: Readonly<Record<OptionField, OptionHelp>>;
  readonly columns: {
    readonly value: string;
    /** Columns that are explained one by one. */
    readonly named: Readonly<
      Record<'customer' | 'date' | 'amount' | 'orderId' | 'status' | 'refund', string>
    >;
    /** Between the first of the others and the rest of them. */
    readonly alike: string;
  };
}
