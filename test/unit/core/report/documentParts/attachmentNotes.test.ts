import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';
import { paper, reread } from './annotated';

/** What stands between the text of a notice and its 署名, by lines with their roles. */
const NOTES: Readonly<Record<string, string>> = {
  'one name': `
    attachment-note  附件：方案`,
  'numbers, set below the first': `
    attachment-note  附件：1.方案
    attachment-note  　　　2.名单`,
  'the mark alone, names below': `
    attachment-note  附件：
    attachment-note  1.方案
    attachment-note  2.名单`,
  'the mark alone, names without ordinals': `
    attachment-note  附件：
    attachment-note  方案
    attachment-note  名单`,
  'numbered marks': `
    attachment-note  附件1：方案
    attachment-note  附件2：名单`,
  'a dot behind the mark': `
    attachment-note  附件1.方案
    attachment-note  2.名单`,
  'several on a line': `
    attachment-note+attachment-note  附件：1.方案　2.名单
    attachment-note  3.说明`,
  'ordinals in brackets': `
    attachment-note  附件：（1）方案
    attachment-note  （2）名单`,
  'a name over two lines, set in': `
    attachment-note  附件：关于加强防汛工作的
    attachment-note  　　　实施方案`,
  'a name that is not set in is none': `
    attachment-note  附件：关于加强防汛工作的
    body  实施方案`,
  'the second name without a first number': `
    attachment-note  附件：方案
    attachment-note  2.名单`,
  'a third name without a second number is none': `
    body  附件：方案
    body  3.名单`,
  'a table': `
    attachment-note  附表：1．汇总表
    attachment-note  2．登记表`,
  'a table that stands there itself': `
    body  附表
    body  进展情况表
    body  项目\t投资
    body  甲\t12`,
  'a barred table that stands there itself': `
    body  附表：
    body  |项目|投资|
    body  |甲|12|`,
  'a remark behind it': `
    attachment-note  附件：方案
    body  （表格请在网站下载）`,
  'a contact behind it': `
    attachment-note  附件：方案
    body  联系人：周敏`,
  'a closing behind it': `
    attachment-note  附件：方案
    closing  特此通知。`,
  'a sentence behind it': `
    attachment-note  附件：方案
    body  表格请到附件区下载。`,
  'a hint without a stop behind it': `
    attachment-note  附件：方案
    body  表格请到附件区下载`,
  'a heading behind it: no note': `
    body  附件：方案
    body  一、请落实`,
  'a label behind the mark alone: an annex': `
    >attachment  附件：
    body  时间：明天`,
  'a sentence instead of a name: no note': `
    body  附件：请查收。谢谢`,
  'a second mark of another kind': `
    attachment-note  附件：方案
    body  附表：名单`,
  'marks that go on with ordinals': `
    attachment-note  附件1：方案
    attachment-note  附件2：名单
    attachment-note  附件3：说明`,
  'an ordinal behind a dotted mark goes on': `
    attachment-note  附件1.方案
    attachment-note  附件2.名单
    attachment-note  3.说明`,
  'names below the mark alone, up to a sign': `
    attachment-note  附件：
    attachment-note  方案
    body  名单，说明`,
  'a name set in by two is none': `
    attachment-note  附件：关于加强防汛工作的
    body  　　实施方案`,
  'contacts, a closing and a sentence behind it': `
    attachment-note  附件：方案
    body  联系人：周敏
    body  请尽快落实。
    closing  特此通知。`,
  'a remark in narrow brackets behind it': `
    attachment-note  附件：方案
    body  (请到网站下载)`,
  'a long hint without a stop behind it: no note': `
    body  附件：方案
    body  这个表格请到附件区或者市水务局网站的下载专区里自行下载并认真填写好以后盖章上报给我们办公室`,
  'a list that does not begin at one: an annex': `
    >attachment  附件：
    body  2.名单
    body  3.说明`,
  'the mark alone, names with marks behind them': `
    attachment-note  附件：
    attachment-note  方案；
    attachment-note  名单；
    attachment-note  说明。`,
  'the mark alone, a sentence below: an annex': `
    >attachment  附件：
    body  方案已经印发。`,
  'a mark without number behind a numbered one': `
    attachment-note  附件1：方案
    body  附件：名单`,
  'a numbered mark behind one without': `
    attachment-note  附件：方案
    attachment-note  附件2：名单`,
  'the mark alone, numbered marks below': `
    attachment-note  附件：
    attachment-note  附件1：方案
    attachment-note  附件2：名单`,
  'the mark alone, numbered marks below that leave one out': `
    attachment-note  附件：
    attachment-note  附件1：方案
    body  附件3：名单`,
  'another kind of mark with the next number': `
    attachment-note  附件1：方案
    body  附表2：名单`,
  'a numbered mark with a sentence': `
    attachment-note  附件1：方案
    body  附件2：请查收。谢谢`,
  'a name of sixty characters': `
    attachment-note  附件：
    attachment-note  甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲表`,
  'a name set in by three more than the mark': `
    attachment-note  　　附件：关于加强防汛工作的
    attachment-note  　　　　　实施方案`,
  'a name set in by two more than the mark': `
    attachment-note  　　附件：关于加强防汛工作的
    body  　　　　实施方案`,
  'a hint of forty characters without a stop': `
    attachment-note  附件：方案
    body  甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲`,
  'a hint of more: no note': `
    body  附件：方案
    body  甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲`,
  'a sentence of sixty characters behind it': `
    attachment-note  附件：方案
    body  甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲。`,
  'a sentence of more behind it: no note': `
    body  附件：方案
    body  甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲。`,
  'ordinals that leave one out': `
    attachment-note  附件：
    attachment-note  1.方案
    attachment-note  3.名单`,
  'a label within the list: no note': `
    body  附件：1.方案
    body  时间：明天
    body  2.名单`,
};

suite('附件说明', () => {
  for (const [name, written] of Object.entries(NOTES)) {
    test(name, () => {
      const whole = [
        'title  关于防汛的通知',
        'body  请落实。',
        paper(written),
        'signature  市水务局',
        'date  2026年4月8日',
      ].join('\n');
      assert.equal(reread(whole), whole);
    });
  }

  test('is one of sixty lines at most', () => {
    const whole = (n: number, role: string): string =>
      [
        'title  关于防汛的通知',
        'body  请落实。',
        `${role}  附件：1.方案`,
        ...Array.from({ length: n - 1 }, (_, i) => `${role}  ${i + 2}.名单`),
        'signature  市水务局',
        'date  2026年4月8日',
      ].join('\n');
    assert.equal(reread(whole(60, 'attachment-note')), whole(60, 'attachment-note'));
  });

  test('says where each name begins, and which number it has', () => {
    const told = (...lines: readonly string[]): string[] => {
      const text = ['关于防汛的通知', '请落实。', ...lines, '市水务局', '2026年4月8日'].join('\n');
      return parse(text)
        .parts.filter(({ role }) => role === 'attachment-note')
        .map(
          ({ start, end, labelEnd, ordinalAt }) =>
            `${text.slice(start, labelEnd)}|${text.slice(labelEnd, end)}|${ordinalAt === undefined ? '' : text.slice(ordinalAt, labelEnd)}`,
        );
    };
    assert.deepEqual(told('附件：1.方案　2.名单', '　　　3.说明'), [
      '附件：1.|方案　|1.',
      '2.|名单|2.',
      '3.|说明|3.',
    ]);
    assert.deepEqual(told('附件：方案'), ['附件：|方案|']);
    assert.deepEqual(told('附件1：方案', '附件2：名单'), ['附件1：|方案|', '附件2：|名单|']);
    assert.deepEqual(told('附件1.方案', '2.名单'), ['附件1.|方案|1.', '2.|名单|2.']);
    assert.deepEqual(told('附件：', '方案', '名单'), ['附件：||', '|方案|', '|名单|']);
  });
});
