import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../../../scripts/setup.mjs';
import { countCases, stepCounts } from '../../../scripts/test-report.mjs';

const FILE = join(ROOT, 'tests', 'story.test.ts');

/** A report as Vitest writes it, of what it says about one file. */
function report(file: object, counts: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'suite.json');
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  writeFileSync(path, JSON.stringify({ ...none, ...counts, testResults: [{ name: FILE, ...file }] }));
  return path;
}

test('a failed case is told by its file, its name and the first line of its reason', () => {
  const failed = { fullName: 'a person is kept', status: 'failed', failureMessages: ['Error: late\n  at …'] };
  const path = report({ status: 'failed', assertionResults: [failed] }, { numFailedTests: 1 });
  expect(countCases(path, false)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
    failures: ['tests/story.test.ts > a person is kept: Error: late'],
    secondTries: [],
  });
});

test('a case that passed at the second try only is told, too', () => {
  const passed = { fullName: 'a person is kept', status: 'passed', failureMessages: ['Error: late'] };
  const path = report({ status: 'passed', assertionResults: [passed] }, { numPassedTests: 1 });
  expect(countCases(path, true)).toMatchObject({
    passed: 1,
    failures: [],
    secondTries: ['tests/story.test.ts > a person is kept: Error: late'],
  });
});

test('a file that does not load is a failure', () => {
  const path = report({ status: 'failed', message: 'No such module', assertionResults: [] }, {});
  expect(countCases(path, false)).toMatchObject({
    failed: 1,
    failures: ['tests/story.test.ts: No such module'],
  });
});

test('a suite that leaves no report is a failure', () => {
  expect(countCases(join(ROOT, 'no-such-report.json'), true)).toEqual(stepCounts(false));
});
