import { render } from 'preact';
import type { Host } from '../core/host/port';
import { isRightToLeft, type Language } from '../core/speech/language';
import { noWords } from '../core/speech/noWords';
import { sidebarWords } from '../core/speech/sidebar/sidebarWords';
import { performer } from './flow/effects';
import type { Event, Update } from './flow/state';
import { start, update } from './flow/update';
import type { Scripts } from './scripts/scripts';
import { App } from './views/App';

export interface SidebarOptions extends Scripts {
  readonly host: Host;
  /** Look of the surrounding spreadsheet application. */
  readonly look: 'sheets' | 'excel';
  /** The language until the workbook says which one was used last. */
  readonly language: Language;
  /** Whether the application around is dark; left out, the browser's preference counts. */
  readonly isDark?: boolean | undefined;
  /** A worker that runs `serveAnalyses`, or null when the host allows none: then the analysis runs on the page. */
  readonly createWorker: () => Worker | null;
}

/**
 * Renders the sidebar into `root` and opens the workbook, once the words are loaded. The sidebar owns the page: it sets
 * its look, theme, language and direction.
 */
export async function mountSidebar(root: HTMLElement, options: SidebarOptions): Promise<void> {
  document.documentElement.dataset.look = options.look;
  followTheme(options.isDark);
  setLanguage(options.language);
  try {
    await options.loadWords(options.language);
  } catch (error) {
    console.error(error);
    root.replaceChildren();
    render(
      <main>
        <h1>{noWords[options.language]}</h1>
      </main>,
      root,
    );
    return;
  }

  /** Queue of events: a field that is removed during rendering may still report its change. */
  const coming: Event[] = [];
  let drawing = false;
  const send = (event: Event) => {
    coming.push(event);
    while (!drawing && coming.length > 0) proceed(update(current, coming.shift() as Event));
  };
  const perform = performer(options, send);
  const proceed = ({ state, effects }: Update) => {
    current = state;
    setLanguage(state.language);
    drawing = true;
    try {
      render(
        <App state={state} words={sidebarWords(state.language)} send={send} loadLater={options.loadLater} />,
        root,
      );
    } finally {
      drawing = false;
    }
    effects.forEach(perform);
  };
  const first = start(options.language);
  let current = first.state;
  root.replaceChildren();
  proceed(first);
}

function setLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
}

function followTheme(isDark: boolean | undefined): void {
  const preference = matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    document.documentElement.dataset.theme = (isDark ?? preference.matches) ? 'dark' : 'light';
  };
  show();
  preference.addEventListener('change', show);
}
