import type { ContactId } from '../model/ids.ts';
import type { MergeView } from '../model/merge.ts';
import { TemplateIdSchema } from '../model/template.ts';
import { findDuplicates, findPairs, proposeMerge } from './ask.ts';
import { askForTemplates, checkTemplate } from './ask-about-writing.ts';
import { createHost } from './host.ts';
import { newId } from './ids.ts';

/** What the side panel and the app in a tab work with: everything a page has, and how two contacts become one. */
export function createPanelHost() {
  const host = createHost();
  return {
    ...host,
    findDuplicates,
    findPairs,
    templates: askForTemplates,
    checkTemplate,
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
  };
}
