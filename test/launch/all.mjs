// npm test: every check there is, one after the other, a line for each at its end and a table of all. A stage that
// fails does not stop the next, so that one run shows everything. The last line sums up all mocha runs.
//   node test/launch/all.mjs                    everything on the newest VS Code, the oldest where versions differ
//   node test/launch/all.mjs --all-versions     everything on every version
//   node test/launch/all.mjs --quick            the unit tests, and the host tests on the newest
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { locked } from './lock.mjs';
import { runMain } from './problem.mjs';
import { run } from './processes.mjs';
import { countsIn, lineOf, slowest, sumOf, triedAgain } from './results.mjs';
import { newest, versions } from './versions.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string[]} npm what npm runs
 * @property {number} mochas how many mocha runs are in it
 * @property {boolean} [hosts] whether it needs VS Code and a browser
 */

/** @type {Stage} */
const unit = { name: '单元测试', npm: ['run', 'test:unit'], mochas: 1 };

/** @param {{ quick: boolean, everyVersion: boolean }} options @returns {Stage[]} */
function stagesFor({ quick, everyVersion }) {
  if (quick) {
    const host = ['run', 'test:host', '--', '--vscode', newest.name];
    return [unit, { name: '宿主测试', npm: host, mochas: 1, hosts: true }];
  }
  const browser = ['run', 'test:browser', ...(everyVersion ? ['--', '--all-versions'] : [])];
  return [
    { name: '代码规范', npm: ['exec', '--', 'biome', 'check', '.'], mochas: 0 },
    { name: '类型检查', npm: ['run', 'typecheck'], mochas: 0 },
    { name: '构建', npm: ['run', 'build'], mochas: 0 },
    unit,
    { name: '宿主测试', npm: ['run', 'test:host'], mochas: versions.length, hosts: true },
    // Without --all-versions two windows share the newest version (browser-tests.mjs).
    { name: '浏览器测试', npm: browser, mochas: versions.length + (everyVersion ? 0 : 1), hosts: true },
  ];
}

await runMain(async () => {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, 'all-versions': { type: 'boolean' } },
  });
  const quick = values.quick === true;
  process.chdir(root);
  const unlock = await locked(path.join('out', 'npm-test.lock'), '测试');
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'gongwen-counts-'));
  try {
    return await runStages(
      stagesFor({ quick, everyVersion: values['all-versions'] === true }),
      temporary,
      quick,
    );
  } finally {
    await rm(temporary, { recursive: true, force: true });
    unlock();
  }
});

/**
 * @param {Stage[]} stages
 * @param {string} temporary an empty folder
 * @param {boolean} quick
 */
async function runStages(stages, temporary, quick) {
  // Downloads wait for the network; what needs none of them need not wait for that.
  const preparing = run(process.execPath, prepare(quick), { prefix: '下载 │ ' });
  const begin = Date.now();
  const results = [];
  for (const [index, stage] of stages.entries()) {
    console.log(`\n━━ ${stage.name}`);
    const folder = path.join(temporary, String(index));
    await mkdir(folder);
    const start = Date.now();
    const ready = !stage.hosts || (await preparing) === 0;
    if (!ready) console.log('✗ VS Code 或浏览器没有备好，没有运行；原因和办法见上面“下载”各行。');
    const exit = ready
      ? await run('npm', ['--silent', ...stage.npm], { env: { GONGWEN_COUNTS: folder } })
      : 1;
    const counts = await countsIn(folder);
    // A run that is missing, or without a test, was skipped; what is skipped is not green.
    const ok = exit === 0 && counts.runs === stage.mochas;
    const seconds = Math.round((Date.now() - start) / 1000);
    results.push({ name: stage.name, mochas: stage.mochas, ok, counts, seconds });
    console.log(`━━ ${lineOf(results[index])}`);
  }
  await preparing;

  console.log('\n━━ 最慢的二十项');
  for (const line of slowest(results, 20)) console.log(line);
  const again = triedAgain(results);
  if (again.length > 0) console.log('\n━━ 试了第二次的（每一项都有原因，请查明）');
  for (const line of again) console.log(line);
  console.log(`\n━━ 汇总（共 ${Math.round((Date.now() - begin) / 1000)} 秒）`);
  for (const result of results) console.log(lineOf(result));
  const { passed, failed } = sumOf(results);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** @param {boolean} quick @returns {string[]} what Node runs */
function prepare(quick) {
  return [path.join('test', 'launch', 'prepare.mjs'), ...(quick ? ['--host-only', newest.name] : [])];
}
