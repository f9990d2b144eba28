import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import sites from '../utils/capture/groups/first-half.ts';
import { readPage } from '../utils/capture/read.ts';

/** Put into a page of one of these sites on the user's click only; what it returns is the result of the injection. */
export default defineUnlistedScript(() => readPage(document, new URL(location.href), Object.values(sites)));
