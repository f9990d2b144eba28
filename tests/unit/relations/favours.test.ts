import { describe, expect, test } from 'vitest';
import { closeLoopRule } from '../../../utils/relations/rules/close-loop.ts';
import { shareOpportunityRule } from '../../../utils/relations/rules/share-opportunity.ts';
import { thankForIntroductionRule, thankRule } from '../../../utils/relations/rules/thank.ts';
import { day } from '../support/store.ts';
import { contact, idOf, interaction, introduction, opportunity, stageOf } from './cases.ts';

const today = day('2026-11-22');

describe('thanks', () => {
  test.each([
    ['for a recommendation of theirs', {}, 'due'],
    ['for an introduction of theirs', { kind: 'introduction' }, 'due'],
    ['owed for more than two weeks', { on: '2026-11-01' }, 'overdue'],
    ['not for one of mine', { direction: 'mine' }, 'nothing'],
    ['not where it is not known whose it was', { direction: undefined }, 'nothing'],
    ['not for a call', { kind: 'call' }, 'nothing'],
    ['not twice', { thankedOn: '2026-11-21' }, 'nothing'],
  ] as const)('%s', (_what, fields, expected) => {
    expect(stageOf(thankRule(interaction(fields), today))).toBe(expected);
  });

  test.each([
    ['an introduction by a contact', { by: idOf(7) }, 'due'],
    ['one that was thanked for', { by: idOf(7), answeredOn: '2026-11-21' }, 'nothing'],
    ['one of mine', {}, 'nothing'],
  ] as const)('for %s', (_what, fields, expected) => {
    const recent = introduction({ on: '2026-11-20', ...fields });
    expect(stageOf(thankForIntroductionRule(recent, today))).toBe(expected);
  });
});

describe('an introduction you made', () => {
  test.each([
    ['13 days ago: give them time', { on: '2026-11-09' }, 'nothing'],
    ['two weeks ago', { on: '2026-11-08' }, 'due'],
    ['long ago', { on: '2026-09-01' }, 'overdue'],
    ['the outcome is known', { on: '2026-11-01', outcome: 'met' }, 'nothing'],
    ['you have asked', { on: '2026-11-01', answeredOn: '2026-11-20' }, 'nothing'],
    ['made by somebody else', { on: '2026-11-01', by: idOf(7) }, 'nothing'],
  ] as const)('%s', (_what, fields, expected) => {
    expect(stageOf(closeLoopRule(introduction(fields), today))).toBe(expected);
  });
});

describe('an opportunity', () => {
  const ada = contact({ id: idOf(1), name: 'Ada', tags: ['Bridges'] });
  const bo = contact({ id: idOf(2), name: 'Bo', tags: ['bridges', 'timber'] });
  const cy = contact({ id: idOf(3), name: 'Cy', tags: ['opera'] });

  test('is for those whose tags fit, the best fit first', () => {
    const both = opportunity({ tags: ['bridges', 'timber'] });
    expect(shareOpportunityRule(both, [ada, bo, cy], today)?.contactIds).toEqual([bo.id, ada.id]);
  });

  test('is told with its link', () => {
    const link = 'https://grant.example/';
    expect(shareOpportunityRule(opportunity({ link }), [ada], today)?.facts.link).toBe(link);
  });

  test.each([
    ['of the day before yesterday', {}, 'due'],
    ['of a month ago', { on: '2026-10-23' }, 'due'],
    ['older than that', { on: '2026-10-22' }, 'nothing'],
    ['that was passed on', { closedOn: '2026-11-21' }, 'nothing'],
    ['that fits nobody', { tags: ['sailing'] }, 'nothing'],
  ])('%s', (_what, fields, expected) => {
    expect(stageOf(shareOpportunityRule(opportunity(fields), [ada, bo, cy], today))).toBe(expected);
  });
});
