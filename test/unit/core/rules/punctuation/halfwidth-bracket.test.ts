import { halfwidthBracket } from '../../../../../src/core/rules/punctuation/halfwidth-bracket';
import { ruleCases } from '../../../ruleCases';

suite('half-width brackets in Chinese text', () => {
  ruleCases(halfwidthBracket, {
    wrong: [
      ['加快项目建设(详见附件)。', '加快项目建设（详见附件）。'],
      ['世界卫生组织(WHO)发布报告。', '世界卫生组织（WHO）发布报告。'],
      ['两个单位（甲)和(乙）都已完成。', '两个单位（甲）和（乙）都已完成。'],
      ['(市发展改革委牵头)', '（市发展改革委牵头）'],
    ],
    right: [
      '函数f(x)=a(b+c)。',
      '(一)甲\n（二）乙',
      '见[链接](http://a.cn)。',
      '完成(3×5)+2的计算。',
      '国办发(2024)3号文件。',
      '1)甲；2)乙。',
      '（甲）与（乙）',
      '面积为a(1-b)。',
    ],
  });
});
