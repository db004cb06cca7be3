// npm test: every check there is, one after the other, and a table at the end. A stage that fails does not stop
// the next, so that one run shows everything. The last line sums up all mocha runs; a stage that failed without
// a failed test (the linter, a host that did not start, no tests at all) counts there as one failure.
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runMain } from './problem.mjs';
import { run } from './processes.mjs';
import { versions } from './versions.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** @typedef {{ name: string, npm: string[], mochas: number }} Stage what npm runs, and how many mocha runs are in it */

/** @type {Stage[]} */
const stages = [
  { name: '代码规范', npm: ['exec', '--', 'biome', 'check', '.'], mochas: 0 },
  { name: '类型检查', npm: ['run', 'typecheck'], mochas: 0 },
  { name: '构建', npm: ['run', 'build'], mochas: 0 },
  { name: '单元测试', npm: ['run', 'test:unit'], mochas: 1 },
  { name: '宿主测试', npm: ['run', 'test:host'], mochas: versions.length },
  { name: '浏览器测试', npm: ['run', 'test:browser'], mochas: versions.length },
];

await runMain(async () => {
  process.chdir(root);
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'gongwen-counts-'));
  const results = [];
  for (const [index, stage] of stages.entries()) {
    console.log(`\n━━ ${stage.name}`);
    const folder = path.join(temporary, String(index));
    await mkdir(folder);
    const start = Date.now();
    const exit = await run('npm', ['--silent', ...stage.npm], { env: { GONGWEN_COUNTS: folder } });
    const counts = await countsIn(folder);
    // A run that is missing, or without a test, was skipped; what is skipped is not green.
    const ok = exit === 0 && counts.runs === stage.mochas;
    results.push({ stage, ok, counts, seconds: Math.round((Date.now() - start) / 1000) });
  }
  await rm(temporary, { recursive: true, force: true });

  console.log('\n━━ 汇总');
  for (const { stage, ok, counts, seconds } of results) {
    const numbers = stage.mochas > 0 ? `${counts.passed} 项通过，${counts.failed} 项失败` : '';
    console.log(`${ok ? '✔' : '✗'} ${padded(stage.name, 18)}${padded(`${seconds} 秒`, 10)}${numbers}`);
  }
  const passed = results.reduce((sum, { counts }) => sum + counts.passed, 0);
  const failed = results.reduce((sum, { ok, counts }) => sum + (counts.failed || (ok ? 0 : 1)), 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/**
 * The sums of what counting-reporter.cjs has left in a folder; `runs` are those that ran a test.
 * @param {string} folder
 */
async function countsIn(folder) {
  const sum = { runs: 0, passed: 0, failed: 0 };
  for (const file of await readdir(folder)) {
    const { tests, passed, failed } = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
    if (tests > 0) sum.runs++;
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}

/** @param {string} text @param {number} width in columns of a terminal, where a Chinese character takes two */
function padded(text, width) {
  const columns = [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(0, width - columns));
}
