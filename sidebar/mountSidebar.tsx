/// <reference path="./css.d.ts" />

import { render } from 'preact';
import type { Host } from '../core/host/port';
import { isRightToLeft, type Language } from '../core/speech/language';
import { noWords } from '../core/speech/noWords';
import { sidebarWords } from '../core/speech/sidebar/sidebarWords';
import { performer } from './flow/effects';
import type { Event } from './flow/state';
import { start, type Update, update } from './flow/update';
import css from './sidebar.css';
import { App } from './views/App';
import type { LoadWords } from './words/loadWords';

export interface SidebarOptions {
  readonly host: Host;
  /** Look of the surrounding spreadsheet application. */
  readonly look: 'sheets' | 'excel';
  /** The language until the workbook says which one was used last. */
  readonly language: Language;
  readonly loadWords: LoadWords;
  /** A worker that runs `serveAnalyses`, or null when the host allows none: then the analysis runs on the page. */
  readonly createWorker: () => Worker | null;
}

/**
 * Puts the sidebar into `root` and opens the workbook, as soon as there are words to say so. It owns the page: it adds
 * one style element and sets the page's language and direction.
 */
export async function mountSidebar(root: HTMLElement, options: SidebarOptions): Promise<void> {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  document.documentElement.dataset.look = options.look;
  setLanguage(options.language);
  try {
    await options.loadWords(options.language);
  } catch (error) {
    console.error(error);
    render(
      <main>
        <h1>{noWords[options.language]}</h1>
      </main>,
      root,
    );
    return;
  }

  const send = (event: Event) => proceed(update(current, event));
  const perform = performer(options, send);
  const proceed = ({ state, effects }: Update) => {
    current = state;
    setLanguage(state.language);
    render(<App state={state} words={sidebarWords(state.language)} send={send} />, root);
    effects.forEach(perform);
  };
  const first = start(options.language);
  let current = first.state;
  proceed(first);
}

function setLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
}
