/** Number fields that rules can test in any sheet. */
export const numberFields = [
  'clv',
  'revenue',
  'orders',
  'averageOrder',
  'daysSinceLast',
  'daysSinceFirst',
  'chanceInHorizon',
  'pAlive',
  'expectedOrders',
] as const;

export const dayFields = ['firstOrder', 'lastOrder'] as const;

export type NumberField = (typeof numberFields)[number];
export type DayField = (typeof dayFields)[number];

/** Fields that are written as a percentage. */
export const shareFields: readonly (NumberField | DayField)[] = ['chanceInHorizon', 'pAlive'];

export type NumberTest = 'is' | 'isNot' | 'above' | 'atLeast' | 'below' | 'atMost';

/** A rule as data: made by the rule builder, read by `parseRule` and written by `printRule`. */
export type Rule =
  | { readonly kind: 'and' | 'or'; readonly rules: readonly Rule[] }
  | { readonly kind: 'not'; readonly rule: Rule }
  | {
      readonly kind: 'number';
      readonly field: NumberField;
      readonly test: NumberTest;
      /** `shareFields` from 0 to 1. */
      readonly value: number;
    }
  /** Serial day; `below` is before it, `above` after it. */
  | { readonly kind: 'day'; readonly field: DayField; readonly test: NumberTest; readonly value: number }
  /** Key of an RFM segment. */
  | { readonly kind: 'segment'; readonly test: 'is' | 'isNot'; readonly value: string }
  /** A column of the table (role, header or letter) compared as text; case and accents make no difference. */
  | {
      readonly kind: 'text';
      readonly column: string;
      readonly test: 'is' | 'isNot' | 'contains';
      readonly value: string;
    }
  /** A column of the table compared as a number. */
  | {
      readonly kind: 'columnNumber';
      readonly column: string;
      readonly test: NumberTest;
      readonly value: number;
    }
  | { readonly kind: 'blank'; readonly column: string };
