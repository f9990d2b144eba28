import type { ContactId } from '../model/ids.ts';
import { openStore } from '../store/open.ts';
import { findDuplicates, findPairs } from './ask.ts';
import { createHost } from './host.ts';
import { readMergeView } from './merge-view.ts';

/** What the side panel and the app in a tab work with: everything a page has, and how two contacts become one. */
export function createPanelHost() {
  return {
    ...createHost(),
    findDuplicates,
    findPairs,
    mergeView: async (chosen: ContactId, other: ContactId) =>
      readMergeView(await openStore(), chosen, other, Date.now()),
  };
}
