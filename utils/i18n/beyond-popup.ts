/** What the popup never talks about when it opens: the beginnings, or the whole, of the keys that it does not load. */
const BEYOND_POPUP = [
  'address',
  'cadence',
  'communities',
  'community',
  'contact',
  'contacts',
  'draft',
  'due',
  'fresh',
  'gathering',
  'header.home',
  'header.settings',
  'import',
  'intro',
  'keys',
  'mentorship',
  'mark',
  'menu',
  'merge',
  'notice',
  'occasion',
  'opportunity',
  'page',
  'pairs',
  'places.added',
  'places.remove',
  'places.removed',
  'places.role',
  'places.roleHint',
  'privacy',
  'promise.add',
  'promise.askAbout',
  'promise.dropAll',
  'promise.dropAllFor',
  'promise.dropped',
  'promise.droppedFor',
  'promise.edit',
  'promise.editFor',
  'promise.more',
  'promise.moreFor',
  'promise.next',
  'promise.nextDue',
  'promise.nextFor',
  'promise.nextSave',
  'promise.page',
  'promise.skip',
  'promise.skipFor',
  'promise.state',
  'prompt',
  'repeat',
  'settings',
  'sites',
  'templates',
  'today',
  'touch',
  'undo.added',
  'undo.changed',
  'undo.deleted',
  'undo.doneNext',
  'undo.dropped',
  'undo.edited',
  'undo.noted',
  'undo.skipped',
  'undo.talked',
  'welcome',
  'write',
  'years',
];

/** What only those pages of the panel say that are loaded after its lists. */
const PAGES = ['import'];

/** True for messages that the popup need not load to open: it opens the faster for it. */
export function isBeyondPopup(key: string): boolean {
  return beginsWithOneOf(BEYOND_POPUP, key);
}

/** Where a message is loaded: by every page at once, by some with what they do not open with, or by the panel's pages. */
export function partOf(key: string): 'opening' | 'apart' | 'pages' {
  if (beginsWithOneOf(PAGES, key)) return 'pages';
  return isBeyondPopup(key) ? 'apart' : 'opening';
}

function beginsWithOneOf(beginnings: readonly string[], key: string): boolean {
  return beginnings.some(beginning => key === beginning || key.startsWith(`${beginning}.`));
}
