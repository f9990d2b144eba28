import { describe, expect, it } from 'vitest';
import { assignedJson, at } from '../../../utils/capture/embedded.ts';
import { pageAt } from './page.ts';

function dataIn(script: string): unknown {
  const { document } = pageAt('https://club.example/', `<script>${script}</script>`);
  return assignedJson(document, 'window.__STATE__');
}

describe('data that a script of the page assigns', () => {
  it('is found before the code that follows it', () => {
    expect(dataIn('window.__STATE__={"a":{"b":1}};(function(){var s={}})()')).toEqual({ a: { b: 1 } });
  });

  it('is not cut at braces and quotes inside its texts', () => {
    expect(dataIn(String.raw`window.__STATE__ = {"a":"} \" {","b":"}"}`)).toEqual({ a: '} " {', b: '}' });
  });

  it('is nothing where the name is only mentioned', () => {
    expect(dataIn('if (window.__STATE__) { start({"a":1}); }')).toBeUndefined();
  });

  it.each(['window.__STATE__={"a":', 'window.__STATE__={a:1}', 'window.__STATE__=null'])(
    'is nothing where it is no JSON: %s',
    script => {
      expect(dataIn(script)).toBeUndefined();
    },
  );

  it('answers with its own properties only', () => {
    expect(at(dataIn('window.__STATE__={"a":{}}'), 'a', 'constructor')).toBeUndefined();
  });
});
