import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginReading } from '../utils/actions/begin-reading.ts';

/** The first thing that the popup does, before the rest of it is loaded: reading takes longer than loading. */
export default defineUnlistedScript(() => {
  globalThis.keptBegun = beginReading(new URL(location.href));
});
