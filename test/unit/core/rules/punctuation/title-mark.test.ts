import { titleMark } from '../../../../../src/core/rules/punctuation/title-mark';
import { unpairedMark } from '../../../../../src/core/rules/punctuation/unpaired-mark';
import { ruleCases } from '../../../ruleCases';

suite('Title marks', () => {
  ruleCases(titleMark, {
    wrong: [
      ['印发《转发‹管理办法›的通知》。', '印发《转发〈管理办法〉的通知》。'],
      ['学习‹管理办法›。', '学习《管理办法》。'],
    ],
    right: ['《转发〈管理办法〉的通知》', '‹abc›', '《管理办法》'],
  });
  ruleCases(unpairedMark, { wrong: [['学习‹管理办法。', undefined]], right: ['学习‹管理办法›。'] });
});
