/** The page around the grid: notice and choices, the host's bar with its menu or ribbon, the pane of the add-in. */
import { isRightToLeft, languages, namesOfLanguages } from '../../core/speech/language';
import { addressFor, type Choices, type HostName, ownFile } from './choices';
import { element } from './element';
import { type Shop, shops } from './sample';
import { type Texts, textsIn } from './texts';

/** Something the user can start: a menu item of the add-on or its ribbon button. */
export interface Command {
  readonly label: string;
  readonly tip?: string;
  readonly icon?: string;
  run(): void;
}

export interface Page {
  /** Element in which the grid is drawn. */
  readonly gridId: string;
  readonly pane: Pane;
  /** Name of the workbook. */
  readonly documentName: string;
  /** Container of the button to open a file. */
  readonly files: HTMLElement;
  /** Shows how the visitor's file was read, with controls to change it. */
  fileRead(text: string, ...controls: readonly HTMLElement[]): void;
  /** Shows why a file was not opened; null hides it. */
  fileFailed(text: string | null): void;
  setCommands(group: string, commands: readonly Command[]): void;
  /** Shows the meaning of a cell's error; null hides it. */
  note(text: string | null): void;
  ready(): void;
  failed(error: unknown): void;
  readonly texts: Texts;
}

const hostNames: Readonly<Record<HostName, string>> = { google: 'Google Sheets', excel: 'Excel' };

/** `ownName` is the name of the visitor's own file, if one is open. */
export function buildPage(root: HTMLElement, choices: Choices, ownName: string): Page {
  const texts = textsIn(choices.language);
  document.title = texts.title;
  document.documentElement.lang = choices.language;
  document.documentElement.dir = isRightToLeft(choices.language) ? 'rtl' : 'ltr';
  document.body.className = choices.host;

  const documentName = choices.shop === ownFile ? ownName : texts.shops[choices.shop];
  const commands = element('div', { class: 'commands' });
  const files = element('div', { class: 'files' });
  const read = element('div', { class: 'file-bar', role: 'status', hidden: true });
  const refused = element('p', { class: 'file-bar failed', role: 'alert', hidden: true });
  const overlay = element(
    'div',
    { class: 'overlay', role: 'status' },
    element('div', { class: 'spinner', 'aria-hidden': 'true' }),
    element('p', {}, texts.loading),
  );
  const grid = element('div', {
    id: 'grid',
    class: 'grid',
    dir: 'ltr',
    role: 'application',
    'aria-label': texts.grid,
  });
  const note = element('p', { class: 'cell-note', role: 'status', hidden: true });
  const pane = new Pane(texts.close, texts.pane);
  root.replaceChildren(
    element(
      'header',
      { class: 'about' },
      notice(choices.shop === ownFile ? texts.noticeOwn : texts.notice),
      choosers(choices, ownName, files),
    ),
    refused,
    read,
    element(
      'nav',
      { class: 'host-bar', 'aria-label': hostNames[choices.host] },
      element(
        'span',
        { class: 'document' },
        element('span', { class: 'sheet-icon', 'aria-hidden': 'true' }),
        documentName,
      ),
      commands,
    ),
    element(
      'main',
      { class: 'work' },
      element('section', { class: 'stage' }, grid, overlay, note),
      pane.element,
    ),
  );
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const places = [
      commands.querySelector('button'),
      grid.querySelector<HTMLElement>('[contenteditable]'),
      pane.frame(),
    ];
    const at = places.findIndex((place) => place?.contains(document.activeElement));
    const next = [...places.slice(at + 1), ...places].find((place) => place !== null);
    next?.focus();
  });
  return {
    gridId: 'grid',
    pane,
    texts,
    documentName,
    files,
    fileRead(text, ...controls) {
      read.replaceChildren(element('span', {}, text), ...controls);
      read.hidden = false;
    },
    fileFailed(text) {
      refused.textContent = text ?? '';
      refused.hidden = text === null;
    },
    setCommands(group, list) {
      commands.replaceChildren(
        choices.host === 'google' ? menu(texts.extensions, group, list) : ribbon(texts.home, group, list),
      );
    },
    note(text) {
      note.hidden = text === null;
      note.textContent = text ?? '';
    },
    ready() {
      overlay.remove();
      document.body.dataset.ready = 'true';
    },
    failed(error) {
      const message = error instanceof Error ? error.message : String(error);
      overlay.classList.add('failed');
      overlay.replaceChildren(
        element('p', {}, element('strong', {}, texts.failed)),
        element('p', {}, message),
      );
      overlay.setAttribute('role', 'alert');
    },
  };
}

function notice(text: string): HTMLElement {
  const [first = '', ...rest] = text.split(/(?<=[.؛])\s/);
  return element('p', { class: 'notice' }, element('strong', {}, first), ` ${rest.join(' ')}`);
}

function choosers(choices: Choices, ownName: string, files: HTMLElement): HTMLElement {
  const texts = textsIn(choices.language);
  const switchHost = element(
    'fieldset',
    { class: 'switch' },
    element('legend', { class: 'unseen' }, texts.host),
    ...(['google', 'excel'] as const).map((host) =>
      element(
        'a',
        {
          href: addressFor({ ...choices, host }),
          class: host === choices.host ? 'chosen' : '',
          ...(host === choices.host ? { 'aria-current': 'page' } : {}),
        },
        hostNames[host],
      ),
    ),
  );
  const names: Choices['shop'][] = [
    ...(Object.keys(shops) as Shop[]),
    ...(ownName === '' ? [] : ([ownFile] as const)),
  ];
  return element(
    'div',
    { class: 'choosers' },
    files,
    switchHost,
    chooser(
      texts.shop,
      names,
      choices.shop,
      (shop) => (shop === ownFile ? ownName : texts.shops[shop]),
      (shop) => ({ ...choices, shop }),
    ),
    chooser(
      texts.language,
      languages,
      choices.language,
      (language) => namesOfLanguages[language],
      (language) => ({ ...choices, language }),
    ),
  );
}

function chooser<Value extends string>(
  label: string,
  values: readonly Value[],
  current: Value,
  nameOf: (value: Value) => string,
  choose: (value: Value) => Choices,
): HTMLElement {
  const select = element(
    'select',
    { 'aria-label': label },
    ...values.map((value) => element('option', { value, selected: value === current }, nameOf(value))),
  );
  select.addEventListener('change', () => {
    location.search = addressFor(choose(select.value as Value));
  });
  return select;
}

/** A menu of one level below its button, as in the menu bar of Google Sheets. */
function menu(label: string, group: string, commands: readonly Command[]): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'menu-button', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    label,
  );
  const items = commands.map((command) => {
    const item = element('button', { type: 'button', role: 'menuitem' }, command.label);
    item.addEventListener('click', () => {
      open(false);
      command.run();
    });
    return item;
  });
  const list = element(
    'div',
    { role: 'menu', class: 'menu', 'aria-label': group, hidden: true },
    element('p', { class: 'menu-group', role: 'presentation' }, group),
    ...items,
  );
  const open = (shown: boolean) => {
    list.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
    if (shown) items[0]?.focus();
  };
  const holder = element('div', { class: 'menu-holder' }, button, list);
  button.addEventListener('click', () => open(list.hidden !== false));
  holder.addEventListener('keydown', (event) => {
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'Escape') {
      open(false);
      button.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) open(true);
      else items[(at + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length]?.focus();
    }
  });
  document.addEventListener('pointerdown', (event) => {
    if (!holder.contains(event.target as Node)) open(false);
  });
  return holder;
}

/** A tab of the ribbon with one group of large buttons, as add-ins have it in Excel. */
function ribbon(tab: string, group: string, commands: readonly Command[]): HTMLElement {
  const buttons = commands.map((command) => {
    const button = element(
      'button',
      { type: 'button', class: 'ribbon-button', title: command.tip ?? command.label },
      ...(command.icon === undefined
        ? []
        : [element('img', { src: command.icon, alt: '', width: '24', height: '24' })]),
      element('span', {}, command.label),
    );
    button.addEventListener('click', () => command.run());
    return button;
  });
  return element(
    'div',
    { class: 'ribbon' },
    element('span', { class: 'ribbon-tab' }, tab),
    element('div', { class: 'ribbon-group', role: 'group', 'aria-label': group }, ...buttons),
  );
}

/** The place at the side where the add-in's own page is shown. */
export class Pane {
  readonly element: HTMLElement;
  private readonly heading = element('h2', {});
  private readonly body = element('div', { class: 'pane-body' });
  private closed: () => void = () => {};
  private readonly closeButton: HTMLButtonElement;

  constructor(closeText: string, label: string) {
    this.closeButton = element(
      'button',
      { type: 'button', class: 'pane-close', 'aria-label': closeText },
      '×',
    );
    this.closeButton.addEventListener('click', () => this.close());
    this.element = element(
      'aside',
      { class: 'pane', 'aria-label': label, hidden: true },
      element('div', { class: 'pane-head' }, this.heading, this.closeButton),
      this.body,
    );
  }

  /** Puts a frame into the pane without showing it: a page that lives while its pane is closed. */
  hold(frame: HTMLIFrameElement): void {
    this.body.replaceChildren(frame);
  }

  /** `closed` is called when the user closes the pane. */
  open(title: string, closed: () => void = () => {}): void {
    this.closed = closed;
    this.heading.textContent = title;
    this.element.hidden = false;
    this.frame()?.focus();
  }

  /** The shown page, null when the pane is closed. */
  frame(): HTMLIFrameElement | null {
    return this.element.hidden ? null : this.body.querySelector('iframe');
  }

  close(): void {
    this.element.hidden = true;
    this.closed();
  }
}
