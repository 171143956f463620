/** Messages between the sidebar's frame and the page. */
export type FromSidebar =
  | {
      readonly kind: 'run';
      readonly call: number;
      readonly name: string;
      readonly inputs: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focusEditor' };

export type ToSidebar =
  | { readonly kind: 'value'; readonly call: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly call: number; readonly name: string; readonly message: string };
