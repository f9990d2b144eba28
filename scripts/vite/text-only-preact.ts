import type { Plugin } from 'vite';

/** Preact's one way to put markup into a page, as its minified build writes it. */
const MARKUP_SINK = /(\w+)\.innerHTML=(\w+)\.__html/u;

/**
 * Takes `dangerouslySetInnerHTML` out of Preact when Kept is built: what is given to it is shown as text.
 * So no text of a page can ever become markup, and Firefox's lint has nothing to warn about.
 */
export function textOnlyPreact(): Plugin {
  return {
    name: 'kept:text-only-preact',
    apply: 'build',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs$/u.test(id)) return null;
      if (!MARKUP_SINK.test(code)) this.error('this version of Preact sets markup in another way');
      return { code: code.replace(MARKUP_SINK, '$1.textContent=$2.__html'), map: null };
    },
  };
}
