import type { ContactField } from '../../utils/model/contact.ts';
import type { MergeSides, MergeView } from '../../utils/model/merge.ts';

/** What a field of the merged contact holds, as chosen so far. */
export function mergedValue(view: MergeView, sides: MergeSides, field: ContactField): string | undefined {
  const choice = view.choices.find(one => one.field === field);
  return choice ? choice.values[sides[field] ?? choice.side] : view.merged[field];
}
