import type { OptionField, OptionSection } from '../../../request/options';

/** Help text of one option. */
export interface OptionHelp {
  /** Placeholder of its value; '' for a flag. */
  readonly value: string;
  /** What stands in braces, such as {choices}, {example} or {most}, comes from the catalogue (cli/options/optionText.ts). */
  readonly text: string;
  /** Text of the default, when the catalogue has no default value or more needs to be said. */
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
