import * as v from 'valibot';
import type { Key, KeyPress } from './keys.ts';
import type { Driver } from './surface.ts';

/** Value of an expression in Firefox's own window, promises awaited; throws what it throws. */
export type InFirefox = (expression: string) => Promise<unknown>;

type Command =
  | { kind: 'evaluate'; expression: string }
  | { kind: 'click'; x: number; y: number }
  | { kind: 'keys'; keys: Pick<Key, 'key' | 'code' | 'keyCode'>[]; modifiers: string[] };

/** Milliseconds for an answer of the view. */
const PATIENCE = 15_000;

const AnswerSchema = v.object({ value: v.optional(v.unknown()), error: v.optional(v.string()) });

/**
 * Drives a popup, side bar, tab or background of Kept in Firefox by scripts in its frame, as Firefox's own tests do:
 * WebDriver does not see these views. Clicks and keys are real ones.
 * @param view expression in Firefox's window for the `<browser>` element of the view
 */
export function driveView(inFirefox: InFirefox, view: string): Driver {
  const ask = async (command: Command): Promise<unknown> => {
    const { value, error } = v.parse(AnswerSchema, await inFirefox(askExpression(view, command)));
    if (error !== undefined) throw new Error(error);
    return value === undefined ? undefined : JSON.parse(String(value));
  };
  // A click or key may close the popup before it is answered: it was done all the same.
  const input = async (command: Command) => {
    try {
      await ask(command);
    } catch (error) {
      if (await isOpen()) throw error;
    }
  };
  const isOpen = async () => (await inFirefox(`Boolean(${view})`)) === true;
  return {
    isOpen,
    evaluate: expression => ask({ kind: 'evaluate', expression }),
    clickAt: point => input({ kind: 'click', ...point }),
    type: text => input({ kind: 'keys', keys: [...text].map(typedKey), modifiers: [] }),
    press: ({ key, modifiers }: KeyPress) => input({ kind: 'keys', keys: [key], modifiers }),
    async capture() {
      return Buffer.from(String(await inFirefox(captureExpression(view))), 'base64');
    },
    async close() {
      await inFirefox(closeExpression(view));
    },
  };
}

function typedKey(key: string): Pick<Key, 'key' | 'code' | 'keyCode'> {
  return { key, code: '', keyCode: 0 };
}

/**
 * What a user's click or key does besides: a window behind a notification comes to the front. Elsewhere Enter presses no
 * button, and Firefox asks no question.
 */
const TO_FRONT: Record<Command['kind'], string> = {
  evaluate: '',
  click: 'window.focus();',
  keys: 'window.focus(); view.focus();',
};

/** One script per command: loaded into the frame, it does the command and sends the answer back. */
function askExpression(view: string, command: Command): string {
  const script = `(${String(frameScript)})(this, ${JSON.stringify(command)})`;
  return `(async () => {
    const view = ${view};
    if (!view) return { error: 'the popup or panel is closed' };
    ${TO_FRONT[command.kind]}
    const { messageManager } = view;
    const answer = Promise.withResolvers();
    const listener = { receiveMessage: message => answer.resolve(message.data) };
    messageManager.addMessageListener('kept:answer', listener);
    const timer = window.setTimeout(() => answer.resolve({ error: 'the popup or panel does not answer' }), ${PATIENCE});
    messageManager.loadFrameScript(${JSON.stringify(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`)}, false);
    const result = await answer.promise;
    window.clearTimeout(timer);
    messageManager.removeMessageListener('kept:answer', listener);
    return result;
  })()`;
}

/** What a frame script has at hand, as far as it is used here. */
type Frame = {
  content: Window &
    typeof globalThis & {
      synthesizeMouseEvent(type: string, x: number, y: number, data: object, options: object): void;
    };
  sendAsyncMessage(name: string, data: object): void;
};

declare const Cc: Record<string, { createInstance(type: unknown): InputProcessor }>;
declare const Ci: Record<string, unknown>;
declare const Cu: {
  Sandbox(content: unknown, options: object): { value?: unknown };
  evalInSandbox(expression: string, sandbox: object): unknown;
};
type InputProcessor = {
  beginInputTransactionForTests(content: unknown): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
};

/** Runs in the view's own process with the rights of Firefox. Travels as text: uses nothing of this file. */
async function frameScript(frame: Frame, command: Command): Promise<void> {
  const { content } = frame;
  const answer: { value?: unknown; error?: string } = {};
  try {
    if (command.kind === 'evaluate') {
      const sandbox = Cu.Sandbox(content, {
        sandboxPrototype: content,
        wantXrays: false,
        sameZoneAs: content,
      });
      sandbox.value = Cu.evalInSandbox(command.expression, sandbox);
      const asText = 'Promise.resolve(value).then(value => JSON.stringify(value))';
      answer.value = await Cu.evalInSandbox(asText, sandbox);
    } else if (command.kind === 'click') {
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        const clickCount = type === 'mousemove' ? 0 : 1;
        content.synthesizeMouseEvent(type, command.x, command.y, { button: 0, clickCount }, {});
      }
    } else {
      const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
      if (!processor?.beginInputTransactionForTests(content)) throw new Error('the view takes no keys');
      const event = (key: object) => new content.KeyboardEvent('', key);
      const modifiers = command.modifiers.map(key => event({ key }));
      for (const modifier of modifiers) processor.keydown(modifier);
      for (const key of command.keys) {
        processor.keydown(event(key));
        processor.keyup(event(key));
      }
      for (const modifier of modifiers) processor.keyup(modifier);
    }
  } catch (error) {
    answer.error = String(error);
  }
  frame.sendAsyncMessage('kept:answer', answer);
}

function captureExpression(view: string): string {
  return `(async () => {
    const bitmap = await (${view}).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    const bytes = await (await canvas.convertToBlob()).bytes();
    return bytes.toBase64();
  })()`;
}

/** A popup lies in a panel of Firefox's window, the side bar in a document of its own, the rest in tabs. */
function closeExpression(view: string): string {
  return `(() => {
    const view = ${view};
    const panel = view?.closest('panel');
    if (panel) panel.hidePopup();
    else if (view && view.ownerDocument !== document) SidebarController.hide();
    else if (view) gBrowser.removeTab(gBrowser.getTabForBrowser(view));
  })()`;
}
