/** What the panel and the welcome page alone talk about: the first part of the keys of their messages. */
const PANEL_ONLY = [
  'address',
  'cadence',
  'communities',
  'community',
  'contact',
  'contacts',
  'draft',
  'gathering',
  'keys',
  'mentorship',
  'merge',
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
];

/** True for messages that neither the popup nor the background needs, which need not load them. */
export function isPanelOnly(key: string): boolean {
  return PANEL_ONLY.includes(key.slice(0, key.indexOf('.')));
}
