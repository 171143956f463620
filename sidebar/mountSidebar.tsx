/// <reference path="./css.d.ts" />

import { render } from 'preact';
import type { Host } from '../core/host/port';
import { isRightToLeft, languageOf } from '../core/speech/language';
import { sidebarWords } from '../core/speech/sidebar/sidebarWords';
import { performer } from './flow/effects';
import type { Event } from './flow/state';
import { start, type Update, update } from './flow/update';
import css from './sidebar.css';
import { App } from './views/App';

export interface SidebarOptions {
  readonly host: Host;
  /** Look of the surrounding spreadsheet application. */
  readonly look: 'sheets' | 'excel';
  /** A worker that runs `serveAnalyses`, or null when the host allows none: then the analysis runs on the page. */
  readonly createWorker: () => Worker | null;
}

/**
 * Puts the sidebar into `root` and opens the workbook. It owns the page: it adds
 * one style element and sets the page's language and direction.
 */
export function mountSidebar(root: HTMLElement, options: SidebarOptions): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  document.documentElement.dataset.look = options.look;

  const send = (event: Event) => proceed(update(current, event));
  const perform = performer(options.host, options.createWorker, send);
  const proceed = ({ state, effects }: Update) => {
    current = state;
    document.documentElement.lang = state.language;
    document.documentElement.dir = isRightToLeft(state.language) ? 'rtl' : 'ltr';
    render(<App state={state} words={sidebarWords(state.language)} send={send} />, root);
    effects.forEach(perform);
  };
  const first = start(languageOf(navigator.language));
  let current = first.state;
  proceed(first);
}
