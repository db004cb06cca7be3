import assert from 'node:assert/strict';
import { halfwidthPunctuation } from '../../../../../src/core/rules/punctuation/halfwidth-punctuation';
import { applyEdits } from '../../../../../src/core/text/edits';
import { foundBy, ruleCases } from '../../../ruleCases';

suite('half-width marks in Chinese text', () => {
  ruleCases(halfwidthPunctuation, {
    wrong: [
      ['今年以来,全局上下齐心协力。', '今年以来，全局上下齐心协力。'],
      ['目标明确, 措施有力。', '目标明确，措施有力。'],
      ['办结30件,同比增长5%,居全市前列。', '办结30件，同比增长5%，居全市前列。'],
      ['召开会议,12人参加。', '召开会议，12人参加。'],
      ['印发《方案》,明确“三项”,逐项落实。', '印发《方案》，明确“三项”，逐项落实。'],
      ['培训**人次,走访企业**家。', '培训**人次，走访企业**家。'],
      ['全年任务已经圆满完成.', '全年任务已经圆满完成。'],
      ['特此报告.', '特此报告。'],
      ['有的干部说“大概”.', '有的干部说“大概”。'],
      ['办结率提高，同比增长5%.', '办结率提高，同比增长5%。'],
      ['举办讲座(共12场),听众踊跃.', '举办讲座(共12场)，听众踊跃。'],
      ['做到“三不”.同时,抓好“两个结合”.', '做到“三不”。同时，抓好“两个结合”。'],
      ['办好夜校,发放教材3000份.', '办好夜校，发放教材3000份。'],
    ],
    right: [
      '上午9:30召开会议，比例为3:1。',
      '投入1,000万元，合计1,234,567元。',
      '访问http://www.example.cn/a?b=1,c=2了解。',
      '落实GB/T 9704-2012要求, and so on.',
      '工作总结\n现总结如下。\n一,甲事\n二、乙事',
      '| 项目,内容 | 数量 |\n|---|---|\n| 甲,乙 | 1 |',
      '---\n文种: 报告\n标题: 甲,乙\n---\n正文。',
      '坐标为(3,5)。',
      '男:女=3:2。',
      '第1.2,3节',
      '第一.',
      '共30.',
      '见附表A.',
      '“甲”.5分，“乙”.doc文件。',
      'f(x),g(x)都是函数。',
    ],
    safe: true,
  });

  test('stand beside straight quotes as beside those that are meant', () => {
    const text = '口头禅是"差不多",有的说"大概".';
    const found = foundBy(halfwidthPunctuation, text).map(({ start }) => text.slice(start - 1, start + 1));
    assert.deepEqual(found, ['",', '".']);
    // Which quote opens is not sure here.
    assert.deepEqual(foundBy(halfwidthPunctuation, '口头禅"是差不多",有的说"大概'), []);
  });

  for (const [wrong, right] of [
    ['各市县人民政府:', '各市县人民政府：'],
    ['完成整改;巩固成果。', '完成整改；巩固成果。'],
    ['能不能办好?关键在人。', '能不能办好？关键在人。'],
    ['请大家放心!', '请大家放心！'],
  ] as const) {
    test(`“${wrong}” is repaired on request, since published texts have such marks here and there`, () => {
      const [finding, ...more] = foundBy(halfwidthPunctuation, wrong);
      assert.deepEqual(more, []);
      assert.equal(finding!.safe, false);
      assert.equal(applyEdits(wrong, finding!.fix!), right);
    });
  }
});
