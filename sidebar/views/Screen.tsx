import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly heading: string;
  /** A line above the heading. */
  readonly above?: string | null;
  readonly look?: 'lead' | 'question' | 'place';
  readonly children: ComponentChildren;
}

/**
 * One screen of the sidebar. Its heading takes the focus when the screen appears,
 * so that a screen reader starts there and Tab goes on from there.
 */
export function Screen({ heading, above = null, look = 'place', children }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // A screen behind the open drawer must not take the focus.
    if (!document.activeElement?.closest('[role=dialog]')) title.current?.focus();
  }, []);
  return (
    <main class={`screen ${look}`}>
      {above !== null && <p class="above">{above}</p>}
      <h1 ref={title} tabIndex={-1}>
        {heading}
      </h1>
      {children}
    </main>
  );
}
