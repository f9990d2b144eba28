/** What the popup never talks about: the first part of the keys of messages that it does not load. */
const BEYOND_POPUP = [
  'address',
  'cadence',
  'communities',
  'community',
  'contact',
  'contacts',
  'draft',
  'fresh',
  'gathering',
  'keys',
  'mentorship',
  'mark',
  'menu',
  'merge',
  'notice',
  'occasion',
  'page',
  'pairs',
  'privacy',
  'prompt',
  'repeat',
  'settings',
  'sites',
  'templates',
  'today',
  'touch',
  'welcome',
  'write',
  'years',
];

/** True for messages that the popup need not load: it opens the faster for it. */
export function isBeyondPopup(key: string): boolean {
  const [namespace = ''] = key.split('.');
  return BEYOND_POPUP.includes(namespace);
}
