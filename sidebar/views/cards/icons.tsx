/** Small icons next to words, in the text colour; screen readers get only the words. */
const paths = {
  copy: 'M6 6V3.5A1.5 1.5 0 0 1 7.5 2h5A1.5 1.5 0 0 1 14 3.5v5a1.5 1.5 0 0 1-1.5 1.5H10M3.5 6h5A1.5 1.5 0 0 1 10 7.5v5A1.5 1.5 0 0 1 8.5 14h-5A1.5 1.5 0 0 1 2 12.5v-5A1.5 1.5 0 0 1 3.5 6Z',
  save: 'M8 2v8m0 0 3-3m-3 3L5 7M3 13.5h10',
  tab: 'M2.5 3h11v10h-11zM2.5 6.5h11M6.5 6.5V13',
  edit: 'm3 13 .7-2.9 7-7a1.4 1.4 0 0 1 2.2 2.2l-7 7L3 13Z',
  tick: 'm3.5 8.5 3 3 6-7',
  equal: 'M3.5 6h9m-9 4h9',
  cross: 'm4 4 8 8m0-8-8 8',
} as const;

export type IconName = keyof typeof paths;

export function Picture({ name }: { readonly name: IconName }) {
  return (
    <svg class="picture" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
