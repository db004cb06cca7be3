import assert from 'node:assert/strict';
import {
  kindChoices,
  kindEnding,
  kindsClosing,
  statutoryKinds,
  titleWords,
} from '../../../../src/core/report/kinds';
import { allAre } from '../../allAre';

suite('Kinds of paper', () => {
  test('are the fifteen of the 条例, in its order and words', () => {
    assert.equal(
      statutoryKinds.join(' '),
      '决议 决定 命令（令） 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 函 纪要',
    );
  });

  test('are offered by how often they are written, working papers last', () => {
    assert.equal(
      kindChoices.join(' '),
      '报告 请示 通知 通报 意见 决定 函 批复 纪要 公告 通告 决议 命令 公报 议案 工作总结 情况汇报 述职报告 调研报告 讲话稿 工作方案',
    );
  });

  for (const [words, kind] of [
    ['关于2026年工作情况的报告', '报告'],
    ['关于解决经费的请示', '请示'],
    ['关于印发值班办法的通知', '通知'],
    ['临水县人民政府令', '命令'],
    ['关于授予称号的命令', '命令'],
    ['关于商请支持的复函', '函'],
    ['公函', '函'],
    ['县政府常务会议纪要', '纪要'],
    ['关于乡村振兴的调研报告', undefined],
    ['2026年度述职报告', undefined],
    ['关于经费的请示报告', undefined],
    ['2026年工作总结', undefined],
    ['报告提纲', undefined],
    ['', undefined],
  ] as const) {
    test(`“${words}” names ${kind ?? 'none of them'}`, () => assert.equal(kindEnding(words), kind));
  }

  for (const [words, kinds] of [
    ['特此报告。', '报告'],
    ['以上报告，请审阅。', '报告'],
    ['特此通知。', '通知'],
    ['特此通报', '通报'],
    ['特此公告', '公告'],
    ['特此通告', '通告'],
    ['妥否，请批示。', '请示'],
    ['当否请批复', '请示'],
    ['是否妥当，请审批。', '请示'],
    ['请审批。', ''],
    ['特此函达。', '函'],
    ['盼函复。', '函'],
    ['盼予函复。', '函'],
    ['此复。', '批复 函'],
    ['特此说明。', ''],
    ['我局特此报告。', ''],
    ['', ''],
  ] as const) {
    test(`“${words}” closes ${kinds || 'none of them'}`, () =>
      assert.equal(kindsClosing(words).join(' '), kinds));
  }

  test('that others are sent out with are few', () => {
    assert.equal(titleWords.forwarding.join(' '), '决定 命令 令 公告 通告 通知 函 公函 复函');
  });

  test('of which no sentence ends in their name by chance are 报告 and 纪要 beside papers', () => {
    assert.deepEqual(
      titleWords.plain.filter((word) => titleWords.statutory.includes(word)),
      ['报告', '纪要'],
    );
    allAre('总结 方案 计划 办法 讲话', (word) => titleWords.plain.includes(word));
    allAre('通知 意见 决定 函 令', (word) => !titleWords.plain.includes(word));
  });

  test('end titles in each of their names', () => {
    allAre('决议 决定 命令 令 公报 意见 报告 函 公函 复函 纪要', (word) =>
      titleWords.statutory.includes(word),
    );
    assert.equal(titleWords.statutory.length, 18);
  });
});
