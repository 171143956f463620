import { invalidArgument } from '../fault';

export function hexColor(color: unknown): string {
  if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument();
  return color;
}
