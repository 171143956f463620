import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A collapsed section for advanced settings, with the current choice in its summary. Expands when a field in it needs attention. */
export function Section(props: {
  title: string;
  /** In parts, because each may be in a different script. */
  choice: readonly string[];
  open?: boolean;
  children: ComponentChildren;
}) {
  const { title, choice, open = false, children } = props;
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (open && details.current) details.current.open = true;
  }, [open]);
  return (
    <details ref={details}>
      <summary>
        {title}
        <span class="hint">
          {choice
            .filter((part) => part !== '')
            .map((part, i) => (
              <span key={part}>
                {i > 0 && ' · '}
                <bdi>{part}</bdi>
              </span>
            ))}
        </span>
      </summary>
      {children}
    </details>
  );
}
