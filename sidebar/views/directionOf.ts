/** Text direction: words follow their script, numbers alone follow the page. */
export function directionOf(text: string): 'auto' | undefined {
  return /\p{L}/u.test(text) ? 'auto' : undefined;
}
