import { type ContactId, ImportIdSchema } from '../model/ids.ts';
import type { MergeView } from '../model/merge.ts';
import { TemplateIdSchema } from '../model/template.ts';
import { onGrantsChange } from '../platform/grants.ts';
import { areNoticesBlocked, showNotice } from '../platform/notifications.ts';
import { onPageInFront } from '../platform/seen-tabs.ts';
import { findDuplicates, findPairs, proposeMerge } from './ask-about-merging.ts';
import { askForTemplates, checkTemplate } from './ask-about-writing.ts';
import { createHost, now } from './host.ts';
import { newId } from './ids.ts';
import { createPanelReads } from './panel-reads.ts';
import { personOnPage } from './person-on-page.ts';
import { readImportFile } from './read-import-file.ts';
import { createReads } from './reads.ts';
import { TEST_ID } from './remind/notice.ts';
import { addSite, listSites, switchOff, switchOn } from './sites.ts';
import { createTodayHost } from './today-host.ts';

/** Shows a notification at the user's wish; false when the browser may not show any. */
async function showTestNotice(title: string, text: string): Promise<boolean> {
  try {
    if (await areNoticesBlocked()) return false;
    await showNotice({ id: TEST_ID, title, lines: [text], buttons: [] });
    return true;
  } catch {
    // The browser refuses: the user is told what to look at.
    return false;
  }
}

/**
 * What the side panel and the app in a tab work with: everything a page has, how two contacts become one, the page
 * beside it, and the sites that it may know.
 */
export function createPanelHost() {
  const host = createTodayHost(createHost(createReads(now)));
  return {
    ...host,
    reads: createPanelReads(host.reads, now),
    findDuplicates,
    findPairs,
    templates: askForTemplates,
    checkTemplate,
    showTestNotice,
    readImportFile,
    newImportId: () => newId(ImportIdSchema),
    newTemplateId: () => newId(TemplateIdSchema),
    async mergeView(chosenId: ContactId, otherId: ContactId): Promise<MergeView | undefined> {
      const [{ proposal }, chosen, other, photos] = await Promise.all([
        proposeMerge(chosenId, otherId),
        host.reads.contact(chosenId),
        host.reads.contact(otherId),
        host.reads.photos([chosenId, otherId]),
      ]);
      return proposal && chosen && other && { ...proposal, chosen, other, photos };
    },
    personOnPage,
    onPageChange(listener: () => void) {
      const stops = [onPageInFront(listener), onGrantsChange(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    sites: { list: listSites, switchOn, switchOff, add: addSite, onChange: onGrantsChange },
  };
}
