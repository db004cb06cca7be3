// npm test: every check there is, one after the other, and a table at the end. A stage that fails does not stop
// the next, so that one run shows everything. The last line sums up all mocha runs; a stage that failed without
// a failed test (the linter, a host that did not start, no tests at all) counts there as one failure.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runMain } from './problem.mjs';
import { run } from './processes.mjs';
import { versions } from './versions.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** @typedef {{ name: string, npm: string[], mocha: boolean }} Stage what npm runs, and whether mocha is in it */

/** @type {Stage[]} */
const stages = [
  { name: '代码规范', npm: ['exec', '--', 'biome', 'check', '.'], mocha: false },
  { name: '类型检查', npm: ['run', 'typecheck'], mocha: false },
  { name: '构建', npm: ['run', 'build'], mocha: false },
  { name: '单元测试', npm: ['run', 'test:unit'], mocha: true },
  ...onEachVersion('宿主测试', 'test:host'),
  ...onEachVersion('浏览器测试', 'test:browser'),
];

/** @param {string} name @param {string} script @returns {Stage[]} */
function onEachVersion(name, script) {
  return versions.map((version) => ({
    name: `${name} ${version.name}`,
    npm: ['run', script, '--', '--vscode', version.name],
    mocha: true,
  }));
}

await runMain(async () => {
  process.chdir(root);
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'gongwen-counts-'));
  const results = [];
  for (const [index, stage] of stages.entries()) {
    console.log(`\n━━ ${stage.name}`);
    const file = path.join(temporary, `${index}.json`);
    const start = Date.now();
    const exit = await run('npm', ['--silent', ...stage.npm], { env: { GONGWEN_COUNTS: file } });
    const counts = existsSync(file)
      ? JSON.parse(await readFile(file, 'utf8'))
      : { tests: 0, passed: 0, failed: 0 };
    const ok = exit === 0 && (!stage.mocha || counts.tests > 0);
    results.push({ stage, ok, counts, seconds: Math.round((Date.now() - start) / 1000) });
  }
  await rm(temporary, { recursive: true, force: true });

  console.log('\n━━ 汇总');
  for (const { stage, ok, counts, seconds } of results) {
    const numbers = stage.mocha ? `${counts.passed} 项通过，${counts.failed} 项失败` : '';
    console.log(`${ok ? '✔' : '✗'} ${padded(stage.name, 18)}${padded(`${seconds} 秒`, 10)}${numbers}`);
  }
  const passed = results.reduce((sum, { counts }) => sum + counts.passed, 0);
  const failed = results.reduce((sum, { ok, counts }) => sum + (counts.failed || (ok ? 0 : 1)), 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/** @param {string} text @param {number} width in columns of a terminal, where a Chinese character takes two */
function padded(text, width) {
  const columns = [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(0, width - columns));
}
