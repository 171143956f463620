export interface BarShown {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  /** A second text, beside the name. */
  readonly note?: string;
  /** A colour of the tokens, such as "--g-slip". */
  readonly color?: string;
}

interface Props {
  /** Title, which states the finding. */
  readonly title: string;
  /** What is measured. */
  readonly measure: string;
  readonly bars: readonly BarShown[];
  /** Value of a full-length bar; default: the largest value. */
  readonly whole?: number;
  readonly color: string;
}

/**
 * Width to reserve next to the longest bar for the longest text, which would otherwise be cut at the edge.
 *
 * @internal
 */
export function roomForTexts(bars: readonly Pick<BarShown, 'text'>[]): string {
  const most = Math.max(0, ...bars.map(({ text }) => text.length));
  // A digit is 1ch, and other characters are hardly wider; one more is for the bold face.
  return `calc(${most + 1}ch + 6px)`;
}

/**
 * Horizontal bars as a list, with their figures as text, so that screen readers get the same information. HTML boxes
 * instead of an image: text wraps, right-to-left layout mirrors, and contrast is kept.
 */
export function Bars({ title, measure, bars, whole, color }: Props) {
  const room = roomForTexts(bars);
  const longest = whole ?? Math.max(0, ...bars.map(({ value }) => value));
  return (
    <figure class="finding">
      <figcaption>
        <b>{title}</b>
        <span>{measure}</span>
      </figcaption>
      <ul class="lengths">
        {bars.map(({ name, value, text, note, color: barColor = color }) => (
          <li key={name}>
            <span>
              <bdi>{name}</bdi>
            </span>
            {note !== undefined && <span class="note">{note}</span>}
            <span class="track" style={{ paddingInlineEnd: room }}>
              <span
                class="length"
                style={{
                  inlineSize: `${longest > 0 ? (100 * Math.max(0, value)) / longest : 0}%`,
                  background: `var(${barColor})`,
                }}
              />
              <b>{text}</b>
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
