import { mixedPercent } from '../../../../../src/core/rules/figures/mixed-percent';
import { ruleCases } from '../../../ruleCases';

suite('％ and % in one text', () => {
  ruleCases(mixedPercent, {
    wrong: [['增长5%。\n占比30％，下降2％。', '增长5%。\n占比30%，下降2%。']],
    right: ['增长5%，下降2%。', '增长5％，下降2％。'],
  });
});
