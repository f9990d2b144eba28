import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '../utils/capture/read.ts';
import { COMMUNITY_SITES } from '../utils/capture/sites/index.ts';

/** Put into a page other than LinkedIn's on the user's click only; what `main` returns is the result of the injection. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    return readPage(document, new URL(location.href), COMMUNITY_SITES);
  },
});
