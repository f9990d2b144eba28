import type { NameCase } from '../identity/names/cases.ts';
import type { TemplateProblem } from '../model/template.ts';
import { caseOf, type Variable, variableOf } from './variables.ts';

/** A template taken apart. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'variable'; variable: Variable; inCase: NameCase | undefined }
  /** `{тебя|вас}`: by the form of address. */
  | { kind: 'byFormality'; informal: string; formal: string }
  /** `{готов/готова}`: by the gender of the person written to. */
  | { kind: 'byGender'; male: string; female: string }
  /** `[ at {company}]`: left out when something in it is not known. */
  | { kind: 'optional'; parts: Part[] };

const TOKEN = /\{([^{}[\]]*)\}|[{}[\]]|[^{}[\]]+/gu;

/** Takes a template apart. Its grammar is in README.md beside this file. */
export function parseTemplate(template: string): Part[] | TemplateProblem {
  if (template.trim() === '') return { problem: 'empty', piece: '' };
  const whole: Part[] = [];
  let optional: Part[] | undefined;
  for (const [token, inside] of template.matchAll(TOKEN)) {
    if (token === '[') {
      if (optional) return { problem: 'nested', piece: token };
      optional = [];
    } else if (token === ']') {
      if (!optional) return { problem: 'open', piece: token };
      whole.push({ kind: 'optional', parts: optional });
      optional = undefined;
    } else {
      const part = inside === undefined ? textPart(token) : bracePart(inside);
      if (!part) return { problem: inside === undefined ? 'open' : 'unknown', piece: token };
      (optional ?? whole).push(part);
    }
  }
  return optional ? { problem: 'open', piece: '[' } : whole;
}

function textPart(token: string): Part | undefined {
  return token === '{' || token === '}' ? undefined : { kind: 'text', text: token };
}

function bracePart(inside: string): Part | undefined {
  const [informal, formal, ...more] = inside.split('|');
  if (informal !== undefined && formal !== undefined) {
    return more.length === 0 ? { kind: 'byFormality', informal, formal } : undefined;
  }
  const [male, female, ...others] = inside.split('/');
  if (male !== undefined && female !== undefined) {
    return others.length === 0 ? { kind: 'byGender', male, female } : undefined;
  }
  return variablePart(inside);
}

function variablePart(inside: string): Part | undefined {
  const [word = '', caseWord, ...rest] = inside.split(':');
  const variable = variableOf(word);
  const inCase = caseWord === undefined ? undefined : caseOf(caseWord);
  const isUnderstood = rest.length === 0 && (caseWord === undefined || inCase !== undefined);
  return variable && isUnderstood ? { kind: 'variable', variable, inCase } : undefined;
}
