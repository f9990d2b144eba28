import type { NameCase } from '../identity/names/cases.ts';
import type { Formality } from '../model/writing.ts';
import type { Part } from './parse.ts';
import type { Variable } from './variables.ts';

/** What a template is filled with. */
export type Values = {
  /** A variable's text; undefined when it is not known. */
  tell(variable: Variable, inCase: NameCase | undefined): string | undefined;
  formality: Formality;
  gender: 'male' | 'female' | undefined;
};

/**
 * The text of a template, or undefined when it speaks of something that is not known: a draft with a gap would be
 * sent with it one day. Optional parts with a gap are left out.
 */
export function fillTemplate(parts: readonly Part[], values: Values): string | undefined {
  const texts = parts.map(part => fillPart(part, values));
  return texts.includes(undefined) ? undefined : texts.join('');
}

function fillPart(part: Part, values: Values): string | undefined {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'variable':
      return values.tell(part.variable, part.inCase);
    case 'byFormality':
      return values.formality === 'informal' ? part.informal : part.formal;
    case 'byGender':
      return values.gender && part[values.gender];
    case 'optional':
      return fillTemplate(part.parts, values) ?? '';
  }
}
