import { defineContentScript } from 'wxt/utils/define-content-script';
import { readWith } from '../utils/capture/read-with.ts';
import linkedin from '../utils/capture/sites/linkedin.ts';

/** Put into a page of LinkedIn on the user's click only; what `main` returns is the result of the injection. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    // LinkedIn's reader hands no page on, so the readers of any page can stay away.
    return readWith({ sites: [linkedin] }, document, new URL(location.href));
  },
});
