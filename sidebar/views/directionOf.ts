/** Words run as their script does, numbers alone as the page: a list of them begins where its readers begin. */
export function directionOf(text: string): 'auto' | undefined {
  return /\p{L}/u.test(text) ? 'auto' : undefined;
}
