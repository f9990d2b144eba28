import { softwareFiles } from './files.ts';

/** Worked out when Kept is built: the reader of any page holds no other sites. */
export default softwareFiles();
