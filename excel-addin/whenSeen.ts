/**
 * Calls `act` once, as soon as the page is seen. Excel keeps the page while the pane is closed, and opens it without the
 * pane, because the custom functions run in it: nobody has asked for an answer then, and the active sheet may be another
 * one when the pane opens.
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
