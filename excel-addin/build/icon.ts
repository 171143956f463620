import { encodePng, type Pixel } from './png';

/** Pixels that Office asks for: 16, 32 and 80 on the ribbon, 64 for fine screens. */
export const iconSizes = [16, 32, 64, 80] as const;

const green = [16, 124, 65] as const;
const white = [255, 255, 255] as const;

/** Samples per pixel and direction: smooth edges. */
const samples = 4;

/** Three rising bars on a rounded green square. */
export function drawIcon(size: number): Buffer {
  return encodePng(size, (x, y) => {
    let filled = 0;
    let bar = 0;
    for (let i = 0; i < samples * samples; i++) {
      const u = (x + ((i % samples) + 0.5) / samples) / size;
      const v = (y + (Math.floor(i / samples) + 0.5) / samples) / size;
      if (!inSquare(u, v)) continue;
      filled++;
      if (inBar(u, v)) bar++;
    }
    if (filled === 0) return [0, 0, 0, 0];
    const share = bar / filled;
    const mix = (k: 0 | 1 | 2) => Math.round(green[k] + (white[k] - green[k]) * share);
    const pixel: Pixel = [mix(0), mix(1), mix(2), Math.round((255 * filled) / (samples * samples))];
    return pixel;
  });
}

/** Places run from 0 to 1, from the upper left corner. */
function inSquare(u: number, v: number): boolean {
  const radius = 0.19;
  const dx = Math.max(radius - u, u - (1 - radius), 0);
  const dy = Math.max(radius - v, v - (1 - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

// Edges on sixteenths stay sharp in the smallest icon.
const bars = [
  { left: 3 / 16, right: 6 / 16, top: 9 / 16 },
  { left: 7 / 16, right: 10 / 16, top: 6 / 16 },
  { left: 11 / 16, right: 14 / 16, top: 3 / 16 },
];

function inBar(u: number, v: number): boolean {
  return v <= 13 / 16 && bars.some(({ left, right, top }) => u >= left && u < right && v >= top);
}
