/** Excel measures in points, 72 to the inch; pixels are 96. */
export function points(pixels: number): number {
  return pixels * 0.75;
}
