// What the stages of npm test came to, as a person reads it.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * @typedef {{ title: string, version: string, milliseconds: number }} Timed a test or a hook, and the VS Code it ran
 *   in, if any
 * @typedef {{ title: string, version: string, reason: string }} Again a test that failed and was tried once more
 * @typedef {{ runs: number, passed: number, failed: number, timed: Timed[], again: Again[] }} Counts the sums of several
 *   mocha runs; `runs` are those that ran a test
 * @typedef {{ name: string, ok: boolean, mochas: number, seconds: number, counts: Counts }} Result a stage: its name,
 *   whether all went well, and how many mocha runs belong to it
 */

/**
 * The sums of what counting-reporter.cjs has left in a folder.
 * @param {string} folder
 * @returns {Promise<Counts>}
 */
export async function countsIn(folder) {
  /** @type {Counts} */
  const sum = { runs: 0, passed: 0, failed: 0, timed: [], again: [] };
  for (const file of await readdir(folder)) {
    const { version, tests, passed, failed, timed, again } = JSON.parse(
      await readFile(path.join(folder, file), 'utf8'),
    );
    if (tests > 0) sum.runs++;
    sum.passed += passed;
    sum.failed += failed;
    for (const { title, milliseconds } of timed) sum.timed.push({ title, version, milliseconds });
    for (const { title, reason } of again) sum.again.push({ title, version, reason });
  }
  return sum;
}

/** @param {Result} result @returns {string} one line */
export function lineOf({ name, ok, mochas, seconds, counts }) {
  const numbers = mochas > 0 ? `${counts.passed} 项通过，${counts.failed} 项失败` : '';
  return `${ok ? '✔' : '✗'} ${padded(name, 18)}${padded(`${seconds} 秒`, 10)}${numbers}`.trimEnd();
}

/**
 * What took longest, first of all.
 * @param {readonly Result[]} results
 * @param {number} count how many lines at most
 * @returns {string[]}
 */
export function slowest(results, count) {
  return results
    .flatMap(({ name, counts }) => counts.timed.map((timed) => ({ name, ...timed })))
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, count)
    .map(({ name, version, title, milliseconds }) => {
      const seconds = (milliseconds / 1000).toFixed(1).padStart(6);
      return `${seconds} 秒  ${name}${version && ` ${version}`}：${title}`;
    });
}

/**
 * What failed and was tried once more, with its reason in one line: the second try must not hide a fault.
 * @param {readonly Result[]} results
 * @returns {string[]}
 */
export function triedAgain(results) {
  return results.flatMap(({ name, counts }) =>
    counts.again.map(
      ({ version, title, reason }) =>
        `${name}${version && ` ${version}`}：${title}（${reason.replace(/\s+/g, ' ').slice(0, 500)}）`,
    ),
  );
}

/**
 * The sum of all mocha runs. A stage that failed without a failed test – the linter, a host that did not start, no
 * tests at all – counts as one failure.
 * @param {readonly Result[]} results
 * @returns {{ passed: number, failed: number }}
 */
export function sumOf(results) {
  return {
    passed: results.reduce((sum, { counts }) => sum + counts.passed, 0),
    failed: results.reduce((sum, { ok, counts }) => sum + (counts.failed || (ok ? 0 : 1)), 0),
  };
}

/** @param {string} text @param {number} width in columns of a terminal, where a Chinese character takes two */
function padded(text, width) {
  const columns = [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(0, width - columns));
}
