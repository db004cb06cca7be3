import { ellipsisShape } from '../../../../../src/core/rules/punctuation/ellipsis-shape';
import { ruleCases } from '../../../ruleCases';

suite('ellipses', () => {
  ruleCases(ellipsisShape, {
    wrong: [
      ['走访企业、社区...收集意见', '走访企业、社区……收集意见'],
      ['等等。。。', '等等……'],
      ['学校、医院…都已覆盖', '学校、医院……都已覆盖'],
    ],
    right: [
      '等等……不一而足。',
      '一、总体情况......3',
      '第一章 总则…………12',
      '版本1...2',
      '.5元',
      'a...b',
      '培训…人次',
    ],
  });
});
