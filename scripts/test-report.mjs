import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from './setup.mjs';

/**
 * What a step or a suite came to. A failure is told by file, name and the first line of its reason; a second try by
 * file and name.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[], secondTries: string[] }} Counts
 */

/** @typedef {{ fullName: string, status: string, failureMessages?: string[] }} Case */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: Case[] }} File */

/**
 * A step that is one case by itself.
 * @param {boolean} isDone
 * @returns {Counts}
 */
export function stepCounts(isDone) {
  return { passed: Number(isDone), failed: Number(!isDone), skipped: 0, failures: [], secondTries: [] };
}

/**
 * Counts the cases of a suite by Vitest's report in JSON. One that fails without a failed case (a file that does not
 * load) is a failure too.
 * @param {string} report
 * @param {boolean} isDone
 * @returns {Counts}
 */
export function countCases(report, isDone) {
  if (!existsSync(report)) return stepCounts(false);
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: File[] }} */
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  return {
    passed: numPassedTests,
    failed: isDone ? numFailedTests : Math.max(1, numFailedTests),
    skipped: numPendingTests,
    failures: testResults.flatMap(failuresOf),
    secondTries: testResults.flatMap(secondTriesOf),
  };
}

/** @param {File} file */
function failuresOf({ name, status, message, assertionResults }) {
  const file = relative(ROOT, name);
  const failed = assertionResults.filter(one => one.status === 'failed');
  if (status === 'failed' && failed.length === 0) return [`${file}: ${firstLine(message)}`];
  return failed.map(one => `${file} > ${one.fullName}: ${firstLine(one.failureMessages?.[0])}`);
}

/**
 * A case that passed has failure messages only from a try before.
 * @param {File} file
 */
function secondTriesOf({ name, assertionResults }) {
  const passed = assertionResults.filter(one => one.status === 'passed' && one.failureMessages?.length);
  return passed.map(
    one => `${relative(ROOT, name)} > ${one.fullName}: ${firstLine(one.failureMessages?.[0])}`,
  );
}

/** @param {string | undefined} text */
function firstLine(text) {
  return text?.split('\n')[0] ?? '';
}
