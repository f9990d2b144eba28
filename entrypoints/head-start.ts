import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeHeadStart } from '../utils/actions/head-start.ts';

/** The popup's first script: small and alone, so that it runs before the others are loaded. */
export default defineUnlistedScript(takeHeadStart);
