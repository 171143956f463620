/** Line icons of 16 px, drawn in the colour of the text. Arrows mirror with the reading direction. */
const paths = {
  back: 'M10 3.5 5.5 8 10 12.5',
  on: 'M6 3.5 10.5 8 6 12.5',
  up: 'M3.5 10 8 5.5 12.5 10',
  close: 'M4 4l8 8M12 4l-8 8',
  again: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.6h-2.6',
  more: 'M3.2 8h.01M8 8h.01M12.8 8h.01',
  good: 'M3.5 8.5l3 3 6-7',
  fair: 'M8 4v4.6M8 11.6h.01',
} as const;

export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
