import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readWith } from '../utils/capture/read-with.ts';
import linkedin from '../utils/capture/sites/linkedin.ts';

/** Put into a page of LinkedIn on the user's click only; what it returns is the result of the injection. */
export default defineUnlistedScript(() =>
  // LinkedIn's reader hands no page on, so the readers of any page can stay away.
  readWith({ sites: [linkedin] }, document, new URL(location.href)),
);
