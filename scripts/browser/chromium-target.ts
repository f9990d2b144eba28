import type { CDPSession } from 'playwright';
import * as v from 'valibot';
import type { Key, KeyPress, Modifier } from './keys.ts';
import { poll } from './poll.ts';
import type { Driver } from './surface.ts';

/** Milliseconds for something to be seen. */
const PATIENCE = 5000;

const MODIFIER_BITS: Record<Modifier, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** A message of the browser: an answer has an id, an event a name. */
const MessageSchema = v.object({
  id: v.optional(v.number()),
  method: v.optional(v.string(), ''),
  params: v.optional(v.record(v.string(), v.unknown()), {}),
  result: v.optional(v.record(v.string(), v.unknown()), {}),
  error: v.optional(v.object({ message: v.string() })),
});

const EvaluatedSchema = v.object({
  result: v.object({ value: v.optional(v.unknown()) }),
  exceptionDetails: v.optional(
    v.object({
      text: v.string(),
      exception: v.optional(v.object({ description: v.optional(v.string()) })),
    }),
  ),
});

class ClosedError extends Error {}

/**
 * Drives a popup or panel by the browser's own protocol: Playwright does not see these as pages.
 * @param browser the browser's session
 */
export async function driveTarget(browser: CDPSession, targetId: string): Promise<Driver> {
  const send = await connect(browser, targetId);
  // A click or key may close the popup before it is answered: it was done all the same.
  const sendInput = async (commands: [method: string, params: Record<string, unknown>][]) => {
    try {
      for (const command of commands) await send(...command);
    } catch (error) {
      if (!(error instanceof ClosedError)) throw error;
    }
  };
  const isOpen = async () => {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
    return targetInfos.some(target => target.targetId === targetId);
  };
  return {
    isOpen,
    async evaluate(expression) {
      const answer = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
      const { result, exceptionDetails } = v.parse(EvaluatedSchema, answer);
      if (!exceptionDetails) return result.value;
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    },
    async clickAt(point) {
      await send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...point });
      await sendInput(
        ['mousePressed', 'mouseReleased'].map(type => [
          'Input.dispatchMouseEvent',
          { type, ...point, button: 'left', clickCount: 1 },
        ]),
      );
    },
    async type(text) {
      await send('Input.insertText', { text });
    },
    async press(keyPress) {
      await sendInput(keyEvents(keyPress).map(event => ['Input.dispatchKeyEvent', event]));
    },
    async capture() {
      // Right after opening there is nothing to see yet, and Chromium refuses.
      let refusal: unknown;
      const take = () =>
        send('Page.captureScreenshot', { format: 'png' }).catch((error: unknown) => {
          refusal = error;
          return undefined;
        });
      const taken = await poll(take, PATIENCE);
      if (!taken) throw refusal;
      return Buffer.from(String(taken.data), 'base64');
    },
    async close() {
      if (await isOpen()) await browser.send('Target.closeTarget', { targetId });
    },
  };
}

type Send = (method: string, params: Record<string, unknown>) => Promise<Record<string, unknown>>;

/**
 * Attaches to a popup, panel or worker: what sends it a command and returns its result.
 * @param onEvent is called with the name of each event and what it tells
 */
export async function connect(
  browser: CDPSession,
  targetId: string,
  onEvent: (name: string, params: Record<string, unknown>) => void = () => undefined,
): Promise<Send> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, PromiseWithResolvers<Record<string, unknown>>>();
  browser.on('Target.receivedMessageFromTarget', event => {
    if (event.sessionId !== sessionId) return;
    const { id, method, params, result, error } = v.parse(MessageSchema, JSON.parse(event.message));
    if (id === undefined) return onEvent(method, params);
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  let isClosed = false;
  browser.on('Target.detachedFromTarget', event => {
    if (event.sessionId !== sessionId) return;
    isClosed = true;
    for (const { reject } of waiting.values()) reject(new ClosedError('the popup or panel was closed'));
    waiting.clear();
  });
  let lastId = 0;
  return async (method, params) => {
    if (isClosed) throw new ClosedError('the popup or panel is closed');
    lastId += 1;
    const answer = Promise.withResolvers<Record<string, unknown>>();
    waiting.set(lastId, answer);
    const message = JSON.stringify({ id: lastId, method, params });
    const sent = browser.send('Target.sendMessageToTarget', { sessionId, message });
    await Promise.all([sent, answer.promise]);
    return answer.promise;
  };
}

function keyEvents({ key, modifiers }: KeyPress): Record<string, unknown>[] {
  const bits = modifiers.reduce((sum, modifier) => sum + MODIFIER_BITS[modifier], 0);
  const isTyping = !modifiers.some(modifier => modifier !== 'Shift');
  const event = (type: string, { key: name, code, keyCode, text }: Key) => ({
    type,
    key: name,
    code,
    windowsVirtualKeyCode: keyCode,
    modifiers: bits,
    ...(type === 'keyDown' && isTyping && text ? { text } : {}),
  });
  return [event('keyDown', key), event('keyUp', key)];
}
