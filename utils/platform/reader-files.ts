/** The scripts that read pages; a click runs one of them. */
export type ReaderScript = 'read-linkedin' | 'read-first-half' | 'read-second-half' | 'read-any-page';

const COMMON = 'readers/common.js';
const LAYERS = 'readers/layers.js';

/** The files that are run in a page for a script, in their order: what it shares with others first. */
export const READER_FILES: Readonly<Record<ReaderScript, readonly string[]>> = {
  'read-linkedin': [COMMON, 'readers/read-linkedin.js'],
  'read-first-half': [COMMON, LAYERS, 'readers/read-first-half.js'],
  'read-second-half': [COMMON, LAYERS, 'readers/read-second-half.js'],
  'read-any-page': [COMMON, LAYERS, 'readers/read-any-page.js'],
};
