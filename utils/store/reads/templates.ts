import { MOST_TEMPLATES, type Template } from '../../model/template.ts';
import type { Store } from '../schema.ts';

/** The user's own templates and changes of Kept's. */
export function readTemplates(store: Store): Promise<Template[]> {
  return store.getAll('templates', undefined, MOST_TEMPLATES);
}
