import { isRightToLeft, type Language } from '../../../core/speech/language';

export interface LinePoint {
  readonly x: number;
  readonly y: number;
  /** Ends of a range around the point. */
  readonly low?: number;
  readonly high?: number;
}

interface Props {
  readonly title: string;
  readonly measure: string;
  /** Text alternative: everything that the line shows. */
  readonly alternative: string;
  readonly points: readonly LinePoint[];
  readonly language: Language;
  /** Written below the first and the last point. */
  readonly from: string;
  readonly to: string;
  /** Written beside the last point. */
  readonly last: string;
  /** A level to compare with, drawn as a dashed line. */
  readonly level?: { readonly y: number; readonly text: string } | undefined;
}

const [width, height] = [268, 120];
const [left, right, top, bottom] = [6, 6, 20, 20];

/** A line chart as inline SVG; time runs in the reading direction, as in the charts of the tabs. */
export function LineChart({ title, measure, alternative, points, language, from, to, last, level }: Props) {
  const isMirrored = isRightToLeft(language);
  const [startX, endX] = endsOf(isMirrored);
  const scale = scaleOf(points, isMirrored, level?.y);
  const line = points
    .map((point, i) => `${i === 0 ? 'M' : 'L'}${scale.x(point.x)} ${scale.y(point.y)}`)
    .join('');
  const band = points.every(({ low, high }) => low !== undefined && high !== undefined)
    ? bandOf(points, scale)
    : null;
  const end = points[points.length - 1];
  const endY = scale.y(end.y);
  return (
    <figure class="finding">
      <figcaption>
        <b>{title}</b>
        <span>{measure}</span>
      </figcaption>
      <svg
        class="line"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={alternative}
        // Text direction, which also decides where the anchor "end" is.
        direction={isMirrored ? 'rtl' : 'ltr'}
      >
        <path class="axis" d={`M${startX} ${height - bottom}H${endX}`} />
        {band !== null && <path class="band" d={band} />}
        {level !== undefined && (
          <>
            <path class="level" d={`M${startX} ${scale.y(level.y)}H${endX}`} />
            <text class="quiet" x={endX} y={scale.y(level.y) - 5} text-anchor="end">
              {level.text}
            </text>
          </>
        )}
        <path class="curve" d={line} />
        <circle class="end" cx={scale.x(end.x)} cy={endY} r="3.5" />
        <text class="value" x={endX} y={Math.max(12, endY - 8)} text-anchor="end">
          {last}
        </text>
        <text class="quiet" x={startX} y={height - 5}>
          {from}
        </text>
        <text class="quiet" x={endX} y={height - 5} text-anchor="end">
          {to}
        </text>
      </svg>
    </figure>
  );
}

interface Scale {
  x(value: number): number;
  y(value: number): number;
}

/** Horizontal positions of the first and the last point. */
function endsOf(isMirrored: boolean): readonly [start: number, end: number] {
  return isMirrored ? [width - right, left] : [left, width - right];
}

/**
 * The scale starts at zero, so that no change looks larger than it is.
 *
 * @internal
 */
export function scaleOf(points: readonly LinePoint[], isMirrored: boolean, level = 0): Scale {
  const xs = points.map(({ x }) => x);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const [startX, endX] = endsOf(isMirrored);
  const most = Math.max(level, ...points.map(({ y, high }) => high ?? y));
  const round = (value: number) => Math.round(10 * value) / 10;
  return {
    x: (value) => round(last > first ? startX + ((value - first) / (last - first)) * (endX - startX) : endX),
    y: (value) => round(height - bottom - (most > 0 ? value / most : 0) * (height - top - bottom)),
  };
}

function bandOf(points: readonly LinePoint[], { x, y }: Scale): string {
  const corner = (point: LinePoint, value: number) => `${x(point.x)} ${y(value)}`;
  const upper = points.map((point) => corner(point, point.high ?? point.y));
  const lower = [...points].reverse().map((point) => corner(point, point.low ?? point.y));
  return `M${[...upper, ...lower].join('L')}Z`;
}
