import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';
import type { SeverityOverrides } from '../../../../../src/core/rules/engine/check';
import { repairEdits } from '../../../../../src/core/rules/engine/repair';
import { check } from '../../../../../src/core/rules/index';

const edits = (text: string, overrides: SeverityOverrides = {}) => {
  const report = parse(text);
  return repairEdits(report, check(report, overrides), {}, (each) => check(each, overrides));
};

suite('repairing unasked', () => {
  test('puts right what a repair brings to light, in offsets of the text as it stands', () => {
    // Only behind ， the last clause is one.
    assert.deepEqual(edits('全体干部"甲",到场.'), [
      { start: 4, end: 5, text: '“' },
      { start: 6, end: 8, text: '”，' },
      { start: 10, end: 11, text: '。' },
    ]);
  });

  test('leaves what is switched off as it is', () => {
    assert.deepEqual(edits('全体干部"甲",到场.', { 'halfwidth-punctuation': 'off' }), [
      { start: 4, end: 5, text: '“' },
      { start: 6, end: 7, text: '”' },
    ]);
  });

  test('makes nothing of what has several answers', () => {
    assert.deepEqual(edits('全局上下齐心协力， 各项任务圆满完成。'), []);
  });
});
