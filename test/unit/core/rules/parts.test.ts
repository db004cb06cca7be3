import assert from 'node:assert/strict';
import { attachmentNoteForm } from '../../../../src/core/rules/form/attachment-note-form';
import { contentsMismatch } from '../../../../src/core/rules/form/contents-mismatch';
import { dateOfIssue } from '../../../../src/core/rules/form/date-of-issue';
import { mixedKind } from '../../../../src/core/rules/form/mixed-kind';
import { titleFullStop } from '../../../../src/core/rules/form/title-full-stop';
import { foundBy, ruleCases } from '../../ruleCases';

const signed = (date: string): string => `工作总结\n完成了任务。\n临江市水务局\n${date}`;

suite('The date of issue', () => {
  ruleCases(dateOfIssue, {
    wrong: [
      [signed('二〇二六年七月五日'), signed('2026年7月5日')],
      [signed('二○二六年十一月二十五日'), signed('2026年11月25日')],
      [signed('2026.7.5'), signed('2026年7月5日')],
      [signed('2026/07/05'), signed('2026年7月5日')],
      [signed('二〇二六年十月'), signed('2026年10月')],
      [signed('2026.7'), signed('2026年7月')],
      [
        '工作总结\n完成了任务。\n临江市水务局　2026.7.5',
        '工作总结\n完成了任务。\n临江市水务局　2026年7月5日',
      ],
    ],
    right: [
      signed('2026年7月5日'),
      signed('2026年7月'),
      signed('二〇一二年六月三十日'),
      signed('2026.13.5'),
      signed('2026.13'),
      signed('20XX年X月X日'),
    ],
  });
});

const noted = (...lines: string[]): string =>
  ['关于报送材料的函', '市水务局：', '现将材料报送贵局。', ...lines, '临江市统计局', '2026年7月5日'].join(
    '\n',
  );

suite('The form of the list of attachments', () => {
  ruleCases(attachmentNoteForm, {
    wrong: [
      [noted('附件1：甲表', '附件2：乙表'), noted('附件：1.甲表', '　　　2.乙表')],
      [noted('附件1.甲表', '附件2.乙表'), noted('附件：1.甲表', '　　　2.乙表')],
      [noted('附件1：甲表'), noted('附件：甲表')],
      [noted('附件1.甲表', '2.乙表'), noted('附件：1.甲表', '2.乙表')],
    ],
    right: [
      noted('附件：1.甲表', '　　　2.乙表'),
      noted('附件：甲表'),
      noted('附件：', '1.甲表', '2.乙表'),
      `${noted('附件：甲表')}\n附件1：甲表\n数据齐全。`,
    ],
  });

  test('is told once, with the other places', () => {
    const text = noted('附件1：甲表', '附件2：乙表');
    const [found, ...others] = foundBy(attachmentNoteForm, text);
    assert.deepEqual(others, []);
    assert.equal(text.slice(found!.start, found!.end), '附件1：');
    assert.deepEqual(
      found!.related?.map(({ start, end }) => text.slice(start, end)),
      ['附件2：'],
    );
  });
});

suite('A 。 behind the title', () => {
  ruleCases(titleFullStop, {
    wrong: [['关于上半年工作的报告。\n市政府：\n情况良好。', '关于上半年工作的报告\n市政府：\n情况良好。']],
    right: ['关于上半年工作的报告\n市政府：\n情况良好。', '情况良好。\n形势喜人。'],
  });
});

suite('请示报告', () => {
  ruleCases(mixedKind, {
    wrong: [
      ['关于追加经费的请示报告\n市政府：\n理由充分。', undefined],
      ['关于追加经费的请示报告。\n市政府：\n理由充分。', undefined],
    ],
    right: [
      '关于追加经费的请示\n市政府：\n理由充分。',
      '关于健全请示报告制度的通知\n各科室：\n请落实。',
      '关于学习《重大事项请示报告条例》的报告\n市委：\n情况良好。',
    ],
  });
});

suite('目录 and headings', () => {
  const report = (...entries: string[]): string =>
    ['工作规划', '目录', ...entries, '一、成绩', '好。', '二、问题', '有。', '三、打算', '干。'].join('\n');
  ruleCases(contentsMismatch, {
    wrong: [[report('一、成绩\t1', '二、不足\t2', '三、打算\t3'), undefined]],
    right: [
      report('一、成绩\t1', '二、问题\t2', '三、打算\t3'),
      report('一、甲\t1', '二、乙\t2', '三、打算\t3'),
      '工作规划\n一、成绩\n好。',
    ],
  });

  test('is told once, with the other places', () => {
    const text = [
      '工作规划',
      '目录',
      '一、甲 1',
      '二、乙 2',
      '三、丙 3',
      '四、丁 4',
      '一、甲',
      '好。',
      '二、已',
      '好。',
      '三、丙',
      '好。',
      '四、了',
      '好。',
    ].join('\n');
    const [found, ...others] = foundBy(contentsMismatch, text);
    assert.deepEqual(others, []);
    assert.equal(text.slice(found!.start, found!.end), '二、乙 2');
    assert.equal(found!.message, '目录中有2处与正文标题不一致，请核对，或在定稿后重新生成目录。');
    assert.deepEqual(
      found!.related?.map(({ start, end }) => text.slice(start, end)),
      ['四、丁 4'],
    );
  });
});
