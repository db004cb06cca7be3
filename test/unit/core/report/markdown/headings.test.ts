import assert from 'node:assert/strict';
import { draftHeadings } from '../../../../../src/core/report/markdown/headings';
import { parse } from '../../../../../src/core/report/parse';

/** Each heading without ordinal as `line level`. */
function levels(...lines: readonly string[]): string[] {
  const report = parse(lines.join('\n'));
  return [...draftHeadings(report.lines, report.markers)].map(([line, level]) => `${line} ${level}`);
}

suite('Headings behind # that have no ordinal', () => {
  test('are told by their lines, without the title and those whose ordinals say it', () => {
    assert.deepEqual(
      levels('# 防汛工作方案', '坚持预防为主。', '## 总体要求', '', '### 隐患排查', '## 重点任务'),
      ['2 1', '4 2', '5 1'],
    );
    assert.deepEqual(levels('# 防汛工作方案', '## 一、总体要求', '### 隐患排查', '## 二、重点任务'), ['2 2']);
  });

  test('are none where nothing stands behind #', () => {
    assert.deepEqual(levels('一、甲', '乙。'), []);
    assert.deepEqual(levels(), []);
  });

  test('have their words without the signs around them', () => {
    // 附件1 is counted by nothing, however many # stand behind it.
    assert.deepEqual(levels('# 方案', '## 甲项 ##', '## 附件1 ##', '### 乙项'), ['1 1', '2 1', '3 2']);
  });
});
