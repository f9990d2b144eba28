import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import type { InFirefox } from './firefox-view.ts';

const InternalsSchema = v.object({
  connection: v.custom<{ send(method: string, params: object): Promise<unknown> }>(
    value => typeof value === 'object' && value !== null && 'send' in value,
  ),
});
const TreeSchema = v.object({ result: v.object({ contexts: v.array(v.object({ context: v.string() })) }) });
const EvaluatedSchema = v.object({
  result: v.variant('type', [
    v.object({ type: v.literal('success'), result: v.object({ value: v.optional(v.string()) }) }),
    v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
  ]),
});

/** A way to run scripts in Firefox's own window. Puppeteer has none: its version is pinned for these internals. */
export async function connect(browser: Browser): Promise<InFirefox> {
  const { connection } = v.parse(InternalsSchema, browser);
  const tree = v.parse(
    TreeSchema,
    await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }),
  );
  const context = tree.result.contexts[0]?.context;
  return async expression => {
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
    });
    const { result } = v.parse(EvaluatedSchema, answer);
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result.value === undefined ? undefined : JSON.parse(result.result.value);
  };
}
