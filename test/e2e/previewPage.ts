/** The preview in a browser, used as a person with a keyboard uses it. */
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';

import { answered } from './home';

export type HostName = 'google' | 'excel';

/** A sheet of the preview's workbook, as much as a test asks. */
export interface SeenSheet {
  readonly name: string;
  readonly tables: number;
  readonly charts: readonly string[];
  readonly corner: unknown;
}

interface PreviewWindow {
  readonly preview: {
    readonly workbook: {
      readonly sheets: readonly {
        readonly name: string;
        readonly tables: readonly unknown[];
        readonly charts: readonly { readonly title: string }[];
        value(row: number, column: number): unknown;
      }[];
      sheetByName(name: string):
        | {
            value(row: number, column: number): unknown;
            cell(row: number, column: number): { readonly formula?: string } | undefined;
          }
        | undefined;
    };
  };
}

/**
 * Has a page, or all pages of a context, come without the grid, which takes five of the six seconds of a load: for what is
 * about the page around it and the workbook behind it.
 */
export async function withoutGrid(pages: Page | BrowserContext): Promise<void> {
  const body = 'export const showGrid = () => ({ addFunctions() {} });';
  await pages.route(gridScript, (route) => route.fulfill({ contentType: 'text/javascript', body }));
}

export const withGrid = (pages: Page | BrowserContext) => pages.unroute(gridScript);

const gridScript = '**/chunks/show-*.js';

export class PreviewPage {
  /** Errors of the console and of scripts, in any frame. */
  readonly errors: string[] = [];
  /** Requests to any other machine. */
  readonly outside: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  static async open(
    browser: Browser,
    address: string,
    query: string,
    view: BrowserContextOptions = { viewport: { width: 1280, height: 800 } },
    prepare: (page: Page) => Promise<void> = async () => {},
  ): Promise<PreviewPage> {
    const page = await (await browser.newContext({ locale: 'en-US', ...view })).newPage();
    await prepare(page);
    const preview = new PreviewPage(page, address);
    page.on('console', (message) => {
      if (message.type() === 'error') preview.errors.push(message.text());
    });
    page.on('pageerror', (error) => preview.errors.push(String(error.stack ?? error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) preview.outside.push(url);
    });
    await preview.show(query);
    return preview;
  }

  /** Loads the preview with other choices: in the window that has its scripts, in two thirds of the time. */
  async show(query: string): Promise<void> {
    await this.page.goto(this.address + query);
    await this.started();
  }

  /** Waits until the workbook stands in the grid, after the page was loaded. */
  async started(): Promise<void> {
    await this.page.waitForSelector('body[data-ready], .overlay.failed', { timeout: 60_000 });
    const failed = this.page.locator('.overlay.failed');
    if (await failed.count()) throw new Error((await failed.textContent()) ?? 'the preview did not start');
  }

  /** With F6 from the grid to the add-in's button or menu, and through it to the pane. */
  async openAddIn(host: HostName): Promise<Frame> {
    await this.pressUntil('F6', this.page.mainFrame(), host === 'google' ? '.menu-button' : '.ribbon-button');
    await this.page.keyboard.press('Enter');
    if (host === 'google') await this.page.keyboard.press('Enter'); // the menu's first item has the focus
    await this.page.waitForSelector('.pane:not([hidden]) iframe');
    const handle = await this.page.$('.pane iframe');
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error('the pane has no frame');
    await frame.waitForSelector('h1');
    return frame;
  }

  /** Waits for the answer, presses the main button with the keyboard, and waits until the report is written. */
  async writeReport(frame: Frame): Promise<void> {
    await answered(frame);
    await this.pressUntil('Tab', frame, 'footer .main');
    await this.page.keyboard.press('Enter');
    await frame.locator('footer .tabs li').first().waitFor({ timeout: 60_000 });
  }

  private async pressUntil(key: string, frame: Frame, selector: string): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      if (await frame.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
        return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${key} does not reach ${selector}`);
  }

  /** Goes to a cell or range by the name box. */
  async select(range: string): Promise<void> {
    const nameBox = this.page.locator('[data-u-comp=formula-bar] input').first();
    await nameBox.click();
    await nameBox.fill(range);
    await this.page.keyboard.press('Enter');
    await this.page.waitForTimeout(150);
  }

  /** Types key by key. The grid looks at each key for names of functions and ranges, which takes longer than the formula. */
  async type(cell: string, text: string): Promise<void> {
    await this.enter(cell, () => this.page.keyboard.type(text));
  }

  /** Puts the whole text in at once, as an input method does. */
  async put(cell: string, text: string): Promise<void> {
    await this.enter(cell, () => this.page.keyboard.insertText(text));
  }

  private async enter(cell: string, write: () => Promise<void>): Promise<void> {
    await this.select(cell);
    await write();
    // The grid's list of functions that begin so, from which Enter would choose, closes 300 ms after the last letter.
    await this.page.locator('[data-u-comp=sheets-formula-editor]').waitFor({ state: 'hidden' });
    await this.page.keyboard.press('Enter');
  }

  async showTab(name: string): Promise<void> {
    await this.page.getByText(name, { exact: true }).last().click();
  }

  sheets(): Promise<SeenSheet[]> {
    return this.page.evaluate(() =>
      (window as unknown as PreviewWindow).preview.workbook.sheets.map((sheet) => ({
        name: sheet.name,
        tables: sheet.tables.length,
        charts: sheet.charts.map(({ title }) => title),
        corner: sheet.value(0, 0),
      })),
    );
  }

  formula(sheet: string, row: number, column: number): Promise<string | undefined> {
    return this.page.evaluate(
      ([name, r, c]) =>
        (window as unknown as PreviewWindow).preview.workbook
          .sheetByName(String(name))
          ?.cell(Number(r), Number(c))?.formula,
      [sheet, row, column],
    );
  }

  value(sheet: string, row: number, column: number): Promise<unknown> {
    return this.page.evaluate(
      ([name, r, c]) =>
        (window as unknown as PreviewWindow).preview.workbook
          .sheetByName(String(name))
          ?.value(Number(r), Number(c)),
      [sheet, row, column],
    );
  }

  /** Waits until the cell holds anything. */
  async settled(sheet: string, row: number, column: number): Promise<void> {
    const deadline = Date.now() + 60_000;
    while (((await this.value(sheet, row, column)) ?? '') === '') {
      if (Date.now() > deadline) throw new Error(`${sheet} stays empty in row ${row}, column ${column}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** Waits until the cell holds a number for which `test` is true. */
  async numberAt(sheet: string, row: number, column: number, test = (_: number) => true): Promise<number> {
    const deadline = Date.now() + 30_000;
    while (Date.now() < deadline) {
      const value = await this.value(sheet, row, column);
      if (typeof value === 'number' && test(value)) return value;
      await this.page.waitForTimeout(100);
    }
    throw new Error(
      `${sheet} has ${String(await this.value(sheet, row, column))} in row ${row}, column ${column}`,
    );
  }
}
