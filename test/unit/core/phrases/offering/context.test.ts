import assert from 'node:assert/strict';
import { contextOf, roleOf, wordsStart } from '../../../../../src/core/phrases/offering/context';

suite('The words before the cursor, as they are counted', () => {
  for (const [before, most, context] of [
    ['各级要加强组织领导', 4, '组织领导'],
    ['各级要加强组织领导', 2, '领导'],
    ['各级要', 8, '。各级要'],
    ['，加强', 8, '。，加强'],
    ['落实。加强', 8, '。加强'],
    ['落实；加强', 8, '。加强'],
    ['落实！加强', 8, '。加强'],
    ['落实？加强', 8, '。加强'],
    ['改革、发展，稳定', 8, '改革、发展，稳定'],
    ['增强“四个意识”', 8, '增强“四个意识”'.slice(-8)],
    ['加 强\u3000组\t织\u00a0领导', 6, '加强组织领导'],
    ['完成12项任务', 8, '项任务'],
    ['落实（加强', 8, '加强'],
    ['一、加强', 8, '。加强'],
    ['（一）加强', 8, '。加强'],
    ['（12）加强', 8, '。加强'],
    ['　　1.加强', 8, '。加强'],
    ['12．加强', 8, '。加强'],
    ['3、 加强', 8, '。加强'],
    ['第一，加强', 8, '。加强'],
    ['第三章加强', 8, '。加强'],
    ['第三节加强', 8, '。加强'],
    ['第三条　加强', 8, '。加强'],
    ['', 8, '。'],
    ['12', 8, ''],
  ] as const) {
    test(`${before}|`, () => assert.equal(contextOf(before, most), context));
  }

  test('begin behind indentation and an ordinal', () => {
    assert.deepEqual(
      ['加强', '　　加强', '　　一、加强', '（十二）加强', '1. 加强', '第一加强'].map(wordsStart),
      [0, 0, 4, 4, 3, 0],
    );
  });

  test('are told by what each character is to them', () => {
    const roles = (text: string): string => [...text].map((each) => roleOf(each)[0]).join('');
    assert.equal(roles('中，、：“”‘’'), 'pppppppp');
    assert.equal(roles('。；！？'), 'eeee');
    assert.equal(roles('1a（《%—'), 'bbbbbb');
    for (const blank of [' ', '\u3000', '\t', '\u00a0']) assert.equal(roleOf(blank), 'blank');
    assert.equal(roleOf('1'), 'break');
  });
});
