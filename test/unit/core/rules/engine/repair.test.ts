import assert from 'node:assert/strict';
import type { Report } from '../../../../../src/core/report/model';
import { parse } from '../../../../../src/core/report/parse';
import type { SeverityOverrides } from '../../../../../src/core/rules/engine/check';
import { repairEdits } from '../../../../../src/core/rules/engine/repair';
import type { Finding } from '../../../../../src/core/rules/engine/rule';
import { check } from '../../../../../src/core/rules/index';
import { applyEdits } from '../../../../../src/core/text/edits';

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

  /** Finds the first 甲 of a text, which ought to be 乙; `asked` counts how often it was asked. */
  const finder = () => {
    const finder = {
      asked: 0,
      find: ({ text }: Report): Finding[] => {
        finder.asked++;
        const start = text.indexOf('甲');
        const fix = [{ start, end: start + 1, text: '乙' }];
        return start < 0
          ? []
          : [{ code: 'halfwidth-punctuation', severity: 'error', message: '', start, end: start + 1, fix }];
      },
    };
    return finder;
  };
  const repaired = (text: string): { made: string; asked: number } => {
    const report = parse(text);
    const { find } = finder();
    const later = finder();
    const made = applyEdits(text, repairEdits(report, find(report), {}, later.find));
    return { made, asked: later.asked };
  };

  test('looks again until nothing more comes to light', () => {
    assert.deepEqual(repaired('丙。'), { made: '丙。', asked: 0 });
    assert.deepEqual(repaired('甲丙。'), { made: '乙丙。', asked: 1 });
    assert.deepEqual(repaired('甲丙甲。'), { made: '乙丙乙。', asked: 2 });
  });

  test('ends after eight rounds at the latest', () => {
    assert.deepEqual(repaired('甲'.repeat(8)), { made: '乙'.repeat(8), asked: 7 });
    assert.deepEqual(repaired('甲'.repeat(9)), { made: `${'乙'.repeat(8)}甲`, asked: 7 });
  });
});
