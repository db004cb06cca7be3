import assert from 'node:assert/strict';
import { paper, reread, saying } from './annotated';

const PAPERS: Readonly<Record<string, string>> = {
  'a body and a date': `
    title  关于防汛的通知
    addressee  各科室：
    body  请落实。
    signature  市水务局
    date  2026年4月8日`,
  'a post and a name below a closing without a stop': `
    title  关于购车的请示
    addressee  局党组：
    body  拟购车一辆
    closing  妥否，请批示
    signature  办公室主任　周敏
    date  2026年4月8日`,
  'a person whose name and day are left open': `
    title  2026年度述职报告
    byline  临江市水务局党组成员、副局长　[姓名]
    body  请评议。
    signature  述职人：[姓名]
    date  2026年4月[日期]`,
  'a date with its day': `
    title  关于防汛的通知
    body  请落实。
    signature  临江市水务局
    date  2026年10月18日（农历九月初九）`,
  'a seal on a line of its own': `
    title  关于防汛的通知
    body  请落实。
    signature  临江市水务局
    signature  （盖章）
    date  2026年4月8日`,
  'a seal below a sentence signs nothing': `
    title  关于防汛的通知
    body  请落实。
    body  （盖章）
    date  2026年4月8日`,
  'several bodies': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    signature  市财政局
    signature  市气象局
    date  2026年4月8日`,
  'name and date on one line': `
    title  关于防汛的通知
    body  请落实。
    signature+date  市水务局　2026年4月8日`,
  'the date above the names': `
    title  关于防汛的通知
    body  请落实。
    date  2026年4月8日
    signature  市水务局
    signature  市财政局
    signature  市气象局`,
  'four names below a date are a list': `
    title  关于防汛的通知
    body  请落实。
    body  2026年4月8日
    body  市水务局
    body  市财政局
    body  市气象局
    body  市教育局`,
  'a date between two names belongs to the first': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    body  市财政局
    body  2026年4月9日`,
  'names without a date': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    signature  市财政局
    signature  市气象局
    signature  市教育局`,
  'five names without a date are a list': `
    title  关于防汛的通知
    body  请落实。
    body  市水务局
    body  市财政局
    body  市气象局
    body  市教育局
    body  市卫健委`,
  'a name without a date has a sentence above it': `
    title  关于防汛的通知
    body  参加单位有
    body  市水务局`,
  'a name without a date is the last thing': `
    title  关于防汛的通知
    body  请落实。
    body  市水务局
    body  下面还有一段正文，写得比较长，说的是怎样检查、怎样整改、怎样验收，所以上面的名称不是署名。`,
  'a short date below a name': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  7月5日`,
  'a short date below no name': `
    title  关于防汛的通知
    body  请落实。
    body  7月5日`,
  'a date alone, at the end': `
    title  关于防汛的通知
    body  请落实。
    date  2026年4月8日`,
  'a date alone, in the midst': `
    title  关于防汛的通知
    body  请落实。
    body  2026年4月8日
    body  下面还有一段正文，写得比较长，说的是怎样检查、怎样整改、怎样验收，所以上面的日期不是成文日期。`,
  'a date alone in an annex': `
    title  关于防汛的通知
    body  请落实。
    signature  市水务局
    date  2026年4月8日
    >attachment  附件1
    attachment-title  登记表
    body  填好交来。
    body  2026年4月8日`,
  'bodies below a colon are a list, and the last one signs': `
    title  关于防汛的通知
    body  参加单位：
    body  市财政局
    body  市水文站
    signature  市水务局
    date  2026年4月8日`,
  'one body below a colon signs': `
    title  关于防汛的通知
    body  参加单位：
    signature  市水务局
    date  2026年4月8日`,
  'a person where a person speaks': `
    title  2026年述职报告
    body  工作完成了。
    signature  周　敏
    date  2026年4月8日`,
  'a person below a body where a person speaks': `
    title  2026年述职报告
    body  工作完成了。
    signature  市水务局
    signature  周敏
    date  2026年4月8日`,
  'a person where a body speaks': `
    title  关于防汛的通知
    body  请落实。
    body  周敏
    date  2026年4月8日`,
  'a person with a post, where a body speaks': `
    title  关于防汛的通知
    body  请落实。
    signature  局长　周敏
    date  2026年4月8日`,
  'a person with a post, below an exclamation': `
    title  关于防汛的通知
    body  请落实！
    signature  局长　周敏
    date  2026年4月8日`,
  'a person with a post, below no sentence': `
    title  关于防汛的通知
    body  值班人员
    body  局长　周敏
    date  2026年4月8日`,
  'a blank that is filled in later': `
    title  关于防汛的通知
    body  请落实。
    signature  **
    date  20XX年X月X日`,
  'an item is no name': `
    title  关于防汛的通知
    body  请落实。
    body  （市水务局）`,
  'a name with its own ordinal is an item': `
    title  关于防汛的通知
    body  请落实。
    body  1市水务局
    body  一、市水务局`,
  'names below an 附件说明': `
    title  关于防汛的通知
    body  请落实。
    attachment-note  附件：1.方案
    attachment-note  2.名单
    signature  市水务局`,
  'names below one attachment': `
    title  关于防汛的通知
    body  请落实。
    attachment-note  附件：方案
    signature  市水务局`,
  'what is said behind it ends it all the same': `
    title  关于防汛的通知
    body  请落实。
    date  2026年4月8日
    note  （此件公开发布）
    body  抄送：市委办。
    body  联系人：周敏`,
  'seven lines that belong to no one': `
    title  关于防汛的通知
    body  请落实。
    date  2026年4月8日
    body  抄送：甲
    body  抄送：乙
    body  抄送：丙
    body  抄送：丁
    body  抄送：戊
    body  抄送：己
    body  抄送：庚`,
  'eight lines are too many': `
    title  关于防汛的通知
    body  请落实。
    body  2026年4月8日
    body  抄送：甲
    body  抄送：乙
    body  抄送：丙
    body  抄送：丁
    body  抄送：戊
    body  抄送：己
    body  抄送：庚
    body  抄送：辛`,
  'an annex behind a date alone': `
    title  关于防汛的通知
    body  请落实。
    date  2026年4月8日
    >attachment  附件1
    attachment-title  方案
    body  一、目标明确，措施得力，责任到人，落实到位，检查及时，整改彻底，验收严格，总结全面，归档完整。`,
};

const LONG = '下面还有一段正文，写得比较长，说的是怎样检查、怎样整改、怎样验收，写满了整整一行还没有写完，';

suite('署名 and date', () => {
  for (const [name, written] of Object.entries(PAPERS)) {
    test(name, () => {
      assert.equal(reread(paper(written)), paper(written));
    });
  }

  for (const sign of '。！？!?”）)') {
    test(`stand in the midst of a text behind ${sign}`, () => {
      const written = `title  关于防汛的通知\nbody  请落实${sign}\nsignature  市水务局\ndate  2026年4月8日\nbody  ${LONG}`;
      assert.equal(reread(written), written);
    });
  }

  for (const above of ['请落实', '请落实；', '请“落实”的']) {
    test(`do not stand in the midst of a text behind ${above}`, () => {
      const written = `title  关于防汛的通知\nbody  一是${above}\nbody  市水务局\nbody  2026年4月8日\nbody  ${LONG}`;
      assert.equal(reread(written), written);
    });
  }

  test('are those of twenty-four bodies at most', () => {
    const names = Array.from({ length: 26 }, (_, i) => `${i < 2 ? 'body' : 'signature'}  第${i + 10}水利局`);
    const written = ['title  关于防汛的通知', 'body  请落实。', ...names, 'date  2026年4月8日'].join('\n');
    assert.equal(reread(written), written);
  });

  test('are what the writer says', () => {
    const written = 'title  关于防汛的通知\nbody  请落实。\nsignature  防汛办的人们\ndate  今天';
    assert.equal(reread(written, saying(written, { 2: 'signature', 3: 'date' })), written);
    const none = 'title  关于防汛的通知\nbody  请落实。\nbody  市水务局\ndate  2026年4月8日';
    assert.equal(reread(none, saying(none, { 2: 'body' })), none);
    const other = 'title  关于防汛的通知\nbody  请落实。\nbody  市水务局\nnote  2026年4月8日';
    assert.equal(reread(other, saying(other, { 3: 'note' })), other);
  });
});
