import type { Reply } from '../../model/reply.ts';
import { MOST_TEMPLATES, type Template, type TemplateId } from '../../model/template.ts';
import type { Writer } from '../../store/write.ts';

/** Keeps a template; `invalid` when there are too many of them. */
export async function saveTemplate(writer: Writer, template: Template): Promise<Reply> {
  const known = await writer.transaction.objectStore('templates').getAllKeys(undefined, MOST_TEMPLATES);
  if (known.length === MOST_TEMPLATES && !known.includes(template.id))
    return { ok: false, problem: 'invalid' };
  await writer.put('templates', template.id, template);
  return { ok: true };
}

/** Takes a template of the user's away, or the user's change of one of Kept's. */
export async function removeTemplate(writer: Writer, id: TemplateId): Promise<Reply> {
  if (!(await writer.get('templates', id))) return { ok: false, problem: 'gone' };
  await writer.remove('templates', id);
  return { ok: true };
}
