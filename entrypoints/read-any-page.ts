import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import software from '../utils/capture/groups/software.ts';
import { readPage } from '../utils/capture/read.ts';

/** Put into a page at any other address on the user's click only; what it returns is the result of the injection. */
export default defineUnlistedScript(() =>
  readPage(document, new URL(location.href), Object.values(software)),
);
