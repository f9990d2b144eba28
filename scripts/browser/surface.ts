import { writeFile } from 'node:fs/promises';
import {
  callExpression,
  clickPoint,
  focusedElement,
  giveFile,
  isThere,
  type Query,
  selectFocusedText,
} from './in-page.ts';
import { type KeyPress, parseKeyPress } from './keys.ts';
import { poll } from './poll.ts';

/** What a browser must be able to do with one of its popups, panels or pages. */
export type Driver = {
  /** Value of an expression in the page, promises awaited; throws what it throws. */
  evaluate(expression: string): Promise<unknown>;
  /** A real click of the left button at a point of the page. */
  clickAt(point: { x: number; y: number }): Promise<void>;
  type(text: string): Promise<void>;
  press(keyPress: KeyPress): Promise<void>;
  /** PNG of what is seen, at its real size. */
  capture(): Promise<Buffer>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
};

/** An element: a CSS selector, or its role with a part or pattern of its accessible name. */
export type Target = string | { role: string; name?: string | RegExp };

const PATIENCE = 5000;

/** A popup, panel or page of Kept as a user drives it. */
export class Surface {
  readonly #driver: Driver;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  /** Runs a function in the page; arguments and result travel as JSON, nothing else of the file is there. */
  async evaluate<Arguments extends unknown[], Result>(
    run: (...args: Arguments) => Result,
    ...args: Arguments
  ): Promise<Awaited<Result>> {
    return (await this.#driver.evaluate(callExpression(run, args))) as Awaited<Result>;
  }

  /** Runs the text of a program in the page. */
  async runProgram(program: string): Promise<void> {
    await this.#driver.evaluate(`${program}\n;undefined`);
  }

  /** The text that is seen. */
  text(): Promise<string> {
    return this.evaluate(() => document.body?.innerText ?? '');
  }

  /** Clicks an element once it is there, still, enabled and not covered. */
  async click(target: Target): Promise<void> {
    const query = toQuery(target);
    let before = '';
    let problem = '';
    const point = await poll(async () => {
      const found = await this.evaluate(clickPoint, query);
      if ('problem' in found) {
        problem = found.problem;
        return undefined;
      }
      const here = `${found.x},${found.y}`;
      const isStill = here === before;
      before = here;
      problem = 'moves';
      return isStill ? found : undefined;
    }, PATIENCE);
    if (!point) throw new Error(`${describe(target)} ${problem}. Seen: ${await this.text()}`);
    await this.#driver.clickAt(point);
  }

  /** Types into whatever has the focus. */
  type(text: string): Promise<void> {
    return this.#driver.type(text);
  }

  /** Presses a key: `Enter`, `Shift+Tab`, `Control+a`. */
  press(key: string): Promise<void> {
    return this.#driver.press(parseKeyPress(key));
  }

  /** Replaces the text of a field as a user does: click, select all, type. */
  async fill(target: Target, text: string): Promise<void> {
    // What comes above a field while it is clicked moves it away: a user then clicks again.
    const hasFocus = await poll(async () => {
      await this.click(target);
      return (await this.focused(target)).isTarget || undefined;
    }, PATIENCE);
    if (!hasFocus) throw new Error(`${describe(target)} does not take the focus. Seen: ${await this.text()}`);
    await this.evaluate(selectFocusedText);
    if (text === '') await this.press('Delete');
    else await this.type(text);
  }

  /** Chooses a file with a text in the field for files, once that is there. The dialog belongs to the system. */
  async chooseFile(name: string, text: string): Promise<void> {
    const isGiven = () => this.evaluate(giveFile, name, text);
    if (await poll(async () => (await isGiven()) || undefined, PATIENCE)) return;
    throw new Error(`no field for files. Seen: ${await this.text()}`);
  }

  /** Whether a visible element is there now. */
  has(target: Target): Promise<boolean> {
    return this.evaluate(isThere, toQuery(target));
  }

  /** What has the focus: its name, whether it is the target, and what a user without a mouse would miss about it. */
  focused(target: Target): Promise<{ name: string; isTarget: boolean; flaw?: string }> {
    return this.evaluate(focusedElement, toQuery(target));
  }

  /** Waits until an element is seen, or a function in the page returns something true. */
  async waitFor(condition: Target | (() => unknown), patience = PATIENCE): Promise<void> {
    const holds = () => (typeof condition === 'function' ? this.evaluate(condition) : this.has(condition));
    if (await poll(async () => (await holds()) || undefined, patience)) return;
    const wanted = typeof condition === 'function' ? String(condition) : describe(condition);
    throw new Error(`waited in vain for ${wanted}. Seen: ${await this.text()}`);
  }

  /** Waits until the page shows a text. */
  async waitForText(text: string, patience = PATIENCE): Promise<void> {
    if (await poll(async () => (await this.text()).includes(text) || undefined, patience)) return;
    throw new Error(`waited in vain for the text "${text}". Seen: ${await this.text()}`);
  }

  /** Waits until everything that moves has come to rest, pictures included. */
  async settle(): Promise<void> {
    await this.evaluate(async () => {
      await Promise.all([...document.images].map(image => image.decode().catch(() => undefined)));
      await Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => undefined)));
    });
  }

  /** Takes a picture at the real size; with a path it is written there too. */
  async screenshot(path?: string): Promise<Buffer> {
    const png = await this.#driver.capture();
    if (path) await writeFile(path, png);
    return png;
  }

  isOpen(): Promise<boolean> {
    return this.#driver.isOpen();
  }

  /** Waits until the browser has closed it. */
  async waitUntilClosed(): Promise<void> {
    const isClosed = await poll(async () => !(await this.#driver.isOpen()) || undefined, PATIENCE);
    if (!isClosed) throw new Error(`still open. Seen: ${await this.text()}`);
  }

  /** Closes it and waits until it is gone: a tab that is still closing is in front of the next one. */
  async close(): Promise<void> {
    await this.#driver.close();
    await this.waitUntilClosed();
  }
}

function toQuery(target: Target): Query {
  if (typeof target === 'string') return { selector: target };
  const { role, name = '' } = target;
  if (name instanceof RegExp) return { role, name: { source: name.source, flags: name.flags } };
  return { role, name: { source: name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'), flags: 'iu' } };
}

function describe(target: Target): string {
  return typeof target === 'string' ? target : `${target.role} "${target.name ?? ''}"`;
}
