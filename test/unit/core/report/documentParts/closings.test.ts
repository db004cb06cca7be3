import assert from 'node:assert/strict';
import { paper, reread } from './annotated';

const PAPERS: Readonly<Record<string, string>> = {
  'above 署名 and date': `
    title  关于防汛的报告
    body  完成了任务。
    closing  特此报告。
    signature  市水务局
    date  2026年4月8日`,
  'above an 附件说明': `
    title  关于防汛的报告
    body  完成了任务。
    closing  特此报告。
    attachment-note  附件：方案
    signature  市水务局
    date  2026年4月8日`,
  'over two lines': `
    title  邀请函
    body  请光临。
    closing  此致
    closing  敬礼！
    signature  市水务局
    date  2026年4月8日`,
  'at the end': `
    title  关于防汛的报告
    body  完成了任务。
    closing  特此报告。`,
  'above contacts': `
    title  关于防汛的报告
    body  完成了任务。
    closing  特此报告。
    body  联系人：周敏
    body  短句`,
  'above a 附注 alone': `
    title  关于防汛的报告
    body  完成了任务。
    closing  特此报告。
    date  2026年4月8日
    note  （此件公开发布）`,
  'in the midst of a text it is none': `
    title  关于防汛的报告
    body  特此报告。
    body  下面还有一段正文，写得比较长，说的是怎样检查、怎样整改、怎样验收，所以上面的一句话不是结尾用语，只是正文里普普通通的一句话而已。
    body  完。`,
  'above more than eight lines it is none': `
    title  关于防汛的报告
    body  特此报告。
    body  甲一句
    body  乙一句
    body  丙一句
    body  丁一句
    body  戊一句
    body  己一句
    body  庚一句
    body  辛一句
    body  壬一句`,
  'above seven lines it is one': `
    title  关于防汛的报告
    closing  特此报告。
    body  甲一句
    body  乙一句
    body  丙一句
    body  丁一句
    body  戊一句
    body  己一句
    body  庚一句`,
  'above a title of another paper it is none, but of an annex it is one': `
    title  关于防汛的报告
    body  完成了任务。
    closing  特此报告。
    >attachment  附件1
    attachment-title  方案
    body  做好。`,
  'as the first line it is none': `
    body  特此报告。
    signature  市水务局
    date  2026年4月8日`,
};

suite('The closing', () => {
  for (const [name, written] of Object.entries(PAPERS)) {
    test(name, () => {
      assert.equal(reread(paper(written)), paper(written));
    });
  }
});
