import { expect, it } from 'vitest';
import { judge, readLines } from '../../../scripts/corpus-dates/lines.ts';

const verdictOf = (line: string) => readLines(line).lines.map(judge);

it('a line is right, wrong or refused', () => {
  expect(verdictOf('ru-RU\t2026-11-25T15:30\tчерез две недели\t2026-12-09')).toEqual([
    { verdict: 'right', found: '2026-12-09' },
  ]);
  expect(verdictOf('en-US\t2026-11-25T15:30\tin two weeks\t2026-12-10')).toEqual([
    { verdict: 'wrong', found: '2026-12-09' },
  ]);
  expect(verdictOf('en-US\t2026-11-25T15:30\tin two weeks\t-')).toEqual([
    { verdict: 'wrong', found: '2026-12-09' },
  ]);
  expect(verdictOf('en-US\t2026-11-25T15:30\tsoon\t2026-12-09')).toEqual([
    { verdict: 'refused', found: '-' },
  ]);
  expect(verdictOf('en-US\t2026-11-25T15:30\tsoon\t-')).toEqual([{ verdict: 'right', found: '-' }]);
});

it('where a day is expected, its hour is free; an expected hour is not', () => {
  expect(verdictOf('en\t2026-11-25T15:30\ttomorrow morning\t2026-11-26')[0]?.verdict).toBe('right');
  expect(verdictOf('en\t2026-11-25T15:30\ttomorrow morning\t2026-11-26T10:00')[0]?.verdict).toBe('wrong');
  expect(verdictOf('en\t2026-11-25T15:30\ttomorrow\t2026-11-26T10:00')[0]?.verdict).toBe('wrong');
});

it('what is no line is told with its number', () => {
  const text = [
    '\uFEFF# a comment',
    '',
    'en\t2026-11-25T15:30\ttomorrow',
    'de\t2026-11-25T15:30\tmorgen\t2026-11-26',
    'en\t2026-11-25\ttomorrow\t2026-11-26',
    'en\t2026-11-25T15:30\t \t-',
    'en\t2026-11-25T15:30\ttomorrow\t2026-02-30',
    'en\t2026-11-25T15:30\ttomorrow\t2026-11-26\r',
    '',
  ].join('\n');
  const { lines, problems } = readLines(text);
  expect(lines).toHaveLength(1);
  expect(problems).toEqual([
    '3: 3 fields instead of 4',
    '4: the locale is neither English nor Russian',
    '5: now is not like 2026-11-25T15:30',
    '6: the phrase is empty',
    '7: the expected date is neither like 2026-12-09, nor like 2026-12-09T18:00, nor -',
  ]);
});
