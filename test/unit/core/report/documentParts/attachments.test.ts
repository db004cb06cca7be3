import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';
import { paper, reread, saying, textOf } from './annotated';

const PAPERS: Readonly<Record<string, string>> = {
  'an annex with its title below': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment  附件1
    attachment-title  防汛方案
    body  一、目标
    body  做好。`,
  'an annex with its title behind it': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment+attachment-title  附件1：防汛方案
    attachment-title  （试行）
    body  一、目标
    body  做好。`,
  'two annexes, the second of a person': `
    title  关于述职的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment+attachment-title  附件1：名单
    body  周敏等十人。
    >attachment+attachment-title  附件2：述职报告
    body  工作完成了。
    signature  周敏
    date  2026年4月9日`,
  'an annex without a number': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment  附件
    attachment-title  防汛方案
    body  做好。`,
  'an annex with the name of the note': `
    title  关于防汛的通知
    body  请落实。
    attachment-note  附件：防汛方案
    signature  市水务局
    date  2026年4月8日
    >attachment+attachment-title  附件：防汛方案
    body  做好。`,
  'a file at the end is no annex': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    body  附件：防汛方案.docx`,
  'a sentence at the end is no annex': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    body  附件：请到网站下载。谢谢`,
  'the note behind the date, by mistake': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    attachment-note  附件：1.防汛方案
    attachment-note  2.名单`,
  'the note behind the date, above the annexes': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    attachment-note  附件：
    attachment-note  1.防汛方案
    attachment-note  2.名单
    >attachment  附件1
    attachment-title  防汛方案
    body  做好。
    >attachment  附件2
    attachment-title  名单
    body  都来。`,
  'marks without anything below': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    body  附件1
    >attachment  附件2`,
  'an annex to a paper that nobody signs': `
    title  防汛工作总结
    body  完成了任务。
    >attachment+attachment-title  附件1：登记表
    body  姓名、单位、电话填在下面，有变动的在备注里写明原因和时间，没有变动的写“无”，填好以后由本人签字，交到办公室汇总，过期不再受理。
    body  逐项填写。`,
  'an annex to an unsigned paper, its title below': `
    title  防汛工作总结
    body  完成了任务。
    >attachment  附件1
    attachment-title  登记表
    body  逐项填写。`,
  'a table at the end of a paper that nobody signs': `
    title  防汛工作办法
    body  符合条件。
    attachment-note  附表：1．申请表
    attachment-note  2．审批表`,
  '附表 alone in an unsigned paper': `
    title  防汛工作办法
    body  符合条件。
    body  附表1
    body  逐项填写。`,
  'a numbered mark in the midst of an annex': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment  附件1
    attachment-title  防汛方案
    body  做好。
    >attachment+attachment-title  附件2：名单
    body  周敏。`,
  'a note inside an annex is text': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment  附件1
    attachment-title  防汛方案
    body  做好。
    body  附：说明一份
    body  完。`,
  'a paper that is sent out': `
    title  关于印发工作要点的通知
    body  现印发给你们。
    signature  市水务局
    date  2026年4月8日
    >attachment-title  临江市水务局工作要点
    body  一、抓项目
    body  做好。`,
  'two papers that are sent out': `
    title  关于印发办法的通知
    body  现印发给你们。
    signature  市水务局
    date  2026年4月8日
    >attachment-title  用水管理办法
    body  第一条　甲。
    signature  市水务局
    date  2026年4月8日
    >attachment-title  供水管理办法
    body  第一条　乙。`,
  'a paper that an unsigned notice names and sends out': `
    title  关于印发《用水管理办法》的通知
    body  现印发给你们。
    >attachment-title  用水管理办法
    body  第一条　甲。`,
  'one whose count begins below an introduction': `
    title  关于印发《用水管理办法》的通知
    body  办法已经通过。
    body  现印发给你们：
    >attachment-title  用水管理办法
    byline  （2026年4月8日印发）
    body  为了管好用水。
    body  第一条　甲。`,
  'one whose count does not begin at one': `
    title  关于印发《用水管理办法》的通知
    body  现印发给你们。
    body  用水管理办法
    body  第二条　甲。`,
  'one that is not named above': `
    title  关于印发《用水管理办法》的通知
    body  现印发给你们。
    body  供水管理办法
    body  第一条　甲。`,
  'one that stands in no notice': `
    title  学习《用水管理办法》的总结
    body  学习了办法。
    body  用水管理办法
    body  第一条　甲。`,
  'one whose notice is signed at the end': `
    title  关于印发《用水管理办法》的通知
    body  现印发给你们。
    body  用水管理办法
    body  第一条　甲。
    signature  市水务局
    date  2026年4月8日`,
  'one below no sentence': `
    title  关于印发《用水管理办法》的通知
    body  现印发下列办法，
    body  用水管理办法
    body  第一条　甲。`,
  'one that the note names': `
    title  关于防汛的通知
    body  请落实。
    attachment-note  附件：各类小组成员
    signature  市水务局
    date  2026年4月8日
    >attachment-title  各类小组成员
    body  组长：校长`,
  'one that nobody names': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    body  各类小组成员
    body  组长：校长`,
  'a remark below the date': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    note  （此件公开发布）
    note  （联系人：周敏）`,
  'an edition below the date is no remark': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    body  （试行）`,
  'the note of one behind the date, two lines below': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    attachment-note  附件：1.防汛方案
    body  联系人周敏。
    body  电话12345。`,
  'an annex counted as one behind the date, with more below': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment+attachment-title  附件：1.防汛方案
    body  联系人周敏。
    body  电话12345。
    body  完。`,
  'an annex behind the date that is not counted': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment+attachment-title  附件：防汛方案
    body  联系人周敏。`,
  'an annex with a title of two lines': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment  附件1
    attachment-title  临江市水务局防汛抗旱工作
    attachment-title  实施方案
    byline  （2026年4月8日）
    body  一、目标
    body  做好。`,
  'a paper that is sent out, with a title of two lines': `
    title  关于印发工作要点的通知
    body  现印发给你们。
    signature  市水务局
    date  2026年4月8日
    >attachment-title  临江市水务局2026年
    attachment-title  工作要点
    body  一、抓项目
    body  做好。`,
  'the note with a mark alone, above the 署名': `
    title  关于防汛的通知
    body  请落实。
    attachment-note  附件：
    attachment-note  1.防汛方案
    attachment-note  2.名单
    signature  市水务局
    date  2026年4月8日`,
  'a numbered mark alone above what would be a 署名': `
    title  关于防汛的通知
    body  请落实。
    >attachment  附件1
    attachment-title  防汛方案
    byline  市水务局
    byline  2026年4月8日`,
  'a mark alone and a list at the end': `
    title  防汛工作总结
    body  完成了任务。
    >attachment  附件
    body  1.防汛方案
    body  2.名单`,
  'a mark alone with a colon and a list at the end': `
    title  防汛工作总结
    body  完成了任务。
    attachment-note  附件：
    attachment-note  1.防汛方案
    attachment-note  2.名单`,
  'the same with a narrow colon': `
    title  防汛工作总结
    body  完成了任务。
    attachment-note  附件:
    attachment-note  1.防汛方案
    attachment-note  2.名单`,
  'a name at the end': `
    title  防汛工作总结
    body  完成了任务。
    attachment-note  附件：防汛方案`,
  '附 alone at the end': `
    title  防汛工作总结
    body  完成了任务。
    body  附`,
  '附件 alone at the end': `
    title  防汛工作总结
    body  完成了任务。
    >attachment  附件`,
  '附表 alone behind the date': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment  附表1`,
  '附表 alone behind the date, with its text': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment  附表1
    body  逐项填写。`,
  '附表 alone in an annex': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment  附件1
    attachment-title  防汛方案
    body  做好。
    >attachment  附表1
    attachment-title  登记表
    body  填写。`,
  'a number that was left out': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment  附件1
    attachment-title  防汛方案
    body  做好。
    >attachment+attachment-title  附件3：名单
    body  周敏。`,
  'the next annex of a paper that nobody signs, the last line': `
    title  防汛工作总结
    body  完成了任务。
    >attachment  附件1
    attachment-title  登记表
    body  填写。
    >attachment+attachment-title  附件2：名单`,
  'the next annex of such a paper, its mark alone': `
    title  防汛工作总结
    body  完成了任务。
    >attachment  附件1
    attachment-title  登记表
    body  填写。
    >attachment  附件2`,
  'an annex without number that the note names': `
    title  关于防汛的通知
    body  请落实。
    attachment-note  附件：1.防汛方案
    attachment-note  2.名单
    signature  市水务局
    date  2026年4月8日
    >attachment  附件1
    attachment-title  防汛方案
    body  做好。
    >attachment+attachment-title  附件：名单
    body  周敏。`,
  'one in an annex that no note names': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment  附件1
    attachment-title  防汛方案
    body  做好。
    body  附件：名单
    body  周敏。`,
  'annexes of a line each': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment+attachment-title  附件1：防汛方案
    >attachment+attachment-title  附件2：名单`,
  'the note right above the annexes of a paper that nobody signs': `
    title  关于防汛的通知
    body  请落实。
    attachment-note  附件：
    attachment-note  1.防汛方案
    attachment-note  2.名单
    >attachment  附件1
    attachment-title  防汛方案
    body  做好。`,
};

suite('Annexes', () => {
  for (const [name, written] of Object.entries(PAPERS)) {
    test(name, () => {
      assert.equal(reread(paper(written)), paper(written));
    });
  }

  test('are told with number, mark and title', () => {
    const told = (written: string): string[] => {
      const text = textOf(paper(written));
      return parse(text).attachments.map(
        ({ line, ordinal, marker, title }) =>
          `${line} ${ordinal} ${text.slice(marker.start, marker.end)}|${text.slice(title.start, title.end)}`,
      );
    };
    assert.deepEqual(told(PAPERS['two annexes, the second of a person']!), [
      '4 1 附件1|名单',
      '6 2 附件2|述职报告',
    ]);
    assert.deepEqual(told(PAPERS['an annex without a number']!), ['4 0 附件|防汛方案']);
    assert.deepEqual(told(PAPERS['marks without anything below']!), ['5 2 附件2|']);
    assert.deepEqual(told(PAPERS['an annex with a title of two lines']!), [
      '4 1 附件1|临江市水务局防汛抗旱工作\n实施方案',
    ]);
    assert.deepEqual(told(PAPERS['a paper that is sent out, with a title of two lines']!), [
      '4 0 |临江市水务局2026年\n工作要点',
    ]);
    assert.deepEqual(told(PAPERS['annexes of a line each']!), ['4 1 附件1|防汛方案', '5 2 附件2|名单']);
    assert.deepEqual(told(PAPERS['two papers that are sent out']!), [
      '4 0 |用水管理办法',
      '8 0 |供水管理办法',
    ]);
  });

  test('end the main paper: its title, 署名 and date are its own', () => {
    const text = textOf(paper(PAPERS['two papers that are sent out']!));
    const { title, signature, date } = parse(text);
    assert.deepEqual(
      [title, signature, date].map((span) => span && `${span.start} ${text.slice(span.start, span.end)}`),
      ['0 关于印发办法的通知', '18 市水务局', '23 2026年4月8日'],
    );
  });

  test('are where the writer says', () => {
    const annex =
      'title  关于防汛的通知\nbody  请落实。\n>attachment  登记表格一张\nattachment-title  名单\nbody  周敏。';
    assert.equal(reread(annex, saying(annex, { 2: 'attachment' })), annex);
    const enclosed = 'title  关于防汛的通知\nbody  请落实。\n>attachment-title  防汛那些事\nbody  周敏。';
    assert.equal(reread(enclosed, saying(enclosed, { 2: 'attachment-title' })), enclosed);
    const note = 'title  关于防汛的通知\nbody  请落实。\nattachment-note  登记表格一张\nbody  再见。';
    assert.equal(reread(note, saying(note, { 2: 'attachment-note' })), note);
    const closing = 'title  关于防汛的通知\nclosing  请落实。\nbody  再见。';
    assert.equal(reread(closing, saying(closing, { 1: 'closing' })), closing);
  });
});
