import { useRef } from 'preact/hooks';

export interface Tab<Key extends string> {
  readonly key: Key;
  readonly count: string;
  readonly name: string;
}

interface Props<Key extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Key>[];
  readonly chosen: Key;
  readonly idOf: (key: Key) => string;
  readonly choose: (key: Key) => void;
}

/** Tabs by the pattern of WAI-ARIA: one Tab stop; arrow keys move in the visual direction, Home and End to the ends. */
export function TabList<Key extends string>({ label, tabs, chosen, idOf, choose }: Props<Key>) {
  const list = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({ key }) => key === chosen);
    const isMirrored = list.current !== null && getComputedStyle(list.current).direction === 'rtl';
    const next = placeAfter(event.key, index, tabs.length, isMirrored);
    if (next === null) return;
    event.preventDefault();
    choose(tabs[next].key);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div ref={list} class="lists" role="tablist" aria-label={label} onKeyDown={go}>
      {tabs.map(({ key, count, name }) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={idOf(key)}
          aria-selected={key === chosen}
          aria-controls={`${idOf(key)}-panel`}
          tabIndex={key === chosen ? 0 : -1}
          onClick={() => choose(key)}
        >
          <b>{count}</b>
          <span>{name}</span>
        </button>
      ))}
    </div>
  );
}

/**
 * The tab that a key leads to; null for other keys.
 *
 * @internal
 */
export function placeAfter(key: string, index: number, count: number, isMirrored: boolean): number | null {
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'ArrowRight':
    case 'ArrowLeft': {
      const step = (key === 'ArrowRight') === isMirrored ? -1 : 1;
      return (index + step + count) % count;
    }
    default:
      return null;
  }
}
