import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * One screen of the wizard. Its heading takes the focus when the screen appears,
 * so that a screen reader starts there and Tab goes on from there.
 */
export function Screen(props: { heading: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <main class="screen">
      <h1 ref={heading} tabIndex={-1}>
        {props.heading}
      </h1>
      {props.children}
    </main>
  );
}
