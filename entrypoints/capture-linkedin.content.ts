import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '../utils/capture/read.ts';
import linkedin from '../utils/capture/sites/linkedin.ts';

/** Put into a page of LinkedIn on the user's click only; what `main` returns is the result of the injection. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    return readPage(document, new URL(location.href), [linkedin]);
  },
});
