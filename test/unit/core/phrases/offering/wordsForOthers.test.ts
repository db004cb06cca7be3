import assert from 'node:assert/strict';
import { wordsForOthers } from '../../../../../src/core/phrases/offering/wordsForOthers';
import { parse } from '../../../../../src/core/report/parse';

const words = (...lines: string[]): string[] => wordsForOthers(parse(lines.join('\n'))).split('\n');

suite('What of a report may be said in others', () => {
  test('is its words, without who signs and when', () => {
    assert.deepEqual(
      words('关于防汛的通知', '各科室：', '请抓好落实。', '市水务局', '2026年7月1日', '（此件公开发布）'),
      ['关于防汛的通知', '各科室：', '请抓好落实。'],
    );
    assert.deepEqual(words('防汛讲话', '（2026年7月1日）', '同志们：', '请抓好落实。'), [
      '防汛讲话',
      '同志们：',
      '请抓好落实。',
    ]);
  });

  test('has the end of a line in place of a fact', () => {
    assert.deepEqual(words('由局长陈志远牵头，培训三百人，共**次。'), ['由', '牵头，培训', '人，共', '次。']);
    assert.deepEqual(words('抓好三项任务。'), ['抓好三项任务。']);
  });

  test('has no lists of names, nor what writers say among themselves', () => {
    for (const label of [
      '组长',
      '组员',
      '成员',
      '联系人',
      '负责人',
      '主持',
      '主持人',
      '出席',
      '列席',
      '参加',
      '请假',
      '缺席',
      '记录',
      '审核',
      '签发',
      '报送',
      '抄送',
      '电话',
      '出席人员',
      '参加单位',
      '工作领导小组组长',
    ])
      assert.deepEqual(words('请抓好落实。', `${label}：甲某`), ['请抓好落实。'], label);
    assert.deepEqual(words('请抓好落实。', '<!-- 待核 -->', '再见。'), ['请抓好落实。', '再见。']);
    assert.deepEqual(words('要求：抓好落实。'), ['要求：抓好落实。']);
    assert.deepEqual(words('这一次全县防汛工作会议的出席：甲。').length, 1);
  });

  test('is nothing where the paper is classified', () => {
    assert.deepEqual(words('---', '密级: 秘密', '---', '关于防汛的通知', '请抓好落实。'), ['']);
    for (const mark of ['绝密', '机密★1年', '秘密'])
      assert.deepEqual(words(mark, '关于防汛的通知', '请抓好落实。'), [''], mark);
    assert.deepEqual(words('---', '紧急程度: 特急', '---', '关于防汛的通知').length, 1);
    assert.notDeepEqual(words('关于防汛的通知', '做好秘密文件管理。'), ['']);
  });

  test('has no figures in Chinese characters of two or more', () => {
    for (const figure of '〇五 零五 一二 三四 五六 七八 九十 二百 三千 五万 两亿'.split(' '))
      assert.deepEqual(words(`共${figure}户。`), ['共', '户。'], figure);
    assert.deepEqual(words('共五户。'), ['共五户。']);
  });

  test('has nothing between facts that touch, nor where one begins it', () => {
    assert.deepEqual(words('石桥镇三百户'), ['户']);
    assert.deepEqual(words('抓好**'), ['抓好', '']);
  });

  test('says nothing of who issues it and what it contains', () => {
    assert.deepEqual(
      words('临江市人民政府文件', '临政发〔2026〕3号', '关于防汛的通知', '各县：', '请抓好落实。'),
      ['关于防汛的通知', '各县：', '请抓好落实。'],
    );
    assert.deepEqual(words('关于防汛的通知', '一、甲事落实', '（出席：甲）', '再见。').length, 3);
    // Further into a line it is a sentence.
    assert.deepEqual(words('请抓好落实。', '本次抗旱工作专题会出席：甲。'), ['请抓好落实。']);
    assert.deepEqual(words('请抓好落实。', '本次防汛抗旱工作专题会出席：甲。').length, 2);
  });
});
