import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { countsIn, lineOf, slowest, sumOf, triedAgain } from '../../launch/results.mjs';

const stage = (name: string, ok: boolean, mochas: number, passed: number, failed: number) => ({
  name,
  ok,
  mochas,
  seconds: 12,
  counts: { runs: mochas, passed, failed, timed: [], again: [] },
});

suite('The results of all stages', () => {
  test('are added up from what each mocha run has left; a run without a test is none', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'gongwen-results-'));
    try {
      const put = (name: string, run: object) => writeFileSync(path.join(folder, name), JSON.stringify(run));
      const timed = [{ title: '大纲 打开', milliseconds: 1234 }];
      const again = [{ title: '大纲 拖动', reason: '没有等到' }];
      put('1.json', { version: '1.100', tests: 3, passed: 2, failed: 1, timed, again });
      put('2.json', { version: '', tests: 0, passed: 0, failed: 0, timed: [], again: [] });
      assert.deepEqual(await countsIn(folder), {
        runs: 1,
        passed: 2,
        failed: 1,
        timed: [{ title: '大纲 打开', version: '1.100', milliseconds: 1234 }],
        again: [{ title: '大纲 拖动', version: '1.100', reason: '没有等到' }],
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('are a line each, in columns though Chinese characters are wide', () => {
    assert.equal(lineOf(stage('构建', true, 0, 0, 0)), '✔ 构建              12 秒');
    assert.equal(
      lineOf(stage('宿主测试', false, 2, 30, 1)),
      '✗ 宿主测试          12 秒     30 项通过，1 项失败',
    );
  });

  test('count a stage that failed without a failed test as one failure', () => {
    const results = [
      stage('代码规范', false, 0, 0, 0),
      stage('单元测试', true, 1, 9, 0),
      stage('宿主测试', false, 2, 4, 3),
    ];
    assert.deepEqual(sumOf(results), { passed: 13, failed: 4 });
    assert.deepEqual(sumOf([stage('单元测试', true, 1, 9, 0)]), { passed: 9, failed: 0 });
  });

  test('name what was tried twice, and why', () => {
    const { counts, ...host } = stage('宿主测试', true, 1, 1, 0);
    const again = [{ title: '丙', version: '1.139', reason: '没有等到\n详情' }];
    assert.deepEqual(triedAgain([{ ...host, counts: { ...counts, again } }]), [
      '宿主测试 1.139：丙（没有等到 详情）',
    ]);
    assert.deepEqual(triedAgain([{ ...host, counts }]), []);
  });

  test('show what took longest in any of them', () => {
    const unit = stage('单元测试', true, 1, 2, 0);
    const host = stage('宿主测试', true, 1, 1, 0);
    const results = [
      {
        ...unit,
        counts: {
          ...unit.counts,
          timed: [
            { title: '甲', version: '', milliseconds: 5 },
            { title: '乙', version: '', milliseconds: 20_060 },
          ],
        },
      },
      { ...host, counts: { ...host.counts, timed: [{ title: '丙', version: '1.139', milliseconds: 700 }] } },
    ];
    assert.deepEqual(slowest(results, 2), ['  20.1 秒  单元测试：乙', '   0.7 秒  宿主测试 1.139：丙']);
  });
});
