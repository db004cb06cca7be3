import { dayWord } from '../../../../../src/core/rules/figures/day-word';
import { ruleCases } from '../../../ruleCases';

suite('号 for 日', () => {
  ruleCases(dayWord, {
    wrong: [
      ['5月8号召开会议', '5月8日召开会议'],
      ['截至6月30号，', '截至6月30日，'],
    ],
    right: ['5月8日召开会议', '5月1号线开通', '5月12号文件', '6月8号楼封顶', '2026年5月'],
  });
});
