/**
 * Calls `act` once, as soon as the page is seen. Because the custom functions run in the page, Excel loads it without
 * the pane and keeps the page while the pane is closed: an answer is not needed then, and the active sheet may change
 * before the pane opens.
 */
export function whenSeen(act: () => void): void {
  const events = ['resize', 'visibilitychange', 'focus'];
  const look = () => {
    // A frame that is not shown has no width; a window that is not shown says so.
    if (window.innerWidth === 0 || document.visibilityState === 'hidden') return;
    for (const event of events) removeEventListener(event, look, true);
    act();
  };
  for (const event of events) addEventListener(event, look, true);
  look();
}
