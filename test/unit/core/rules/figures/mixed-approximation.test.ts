import { mixedApproximation } from '../../../../../src/core/rules/figures/mixed-approximation';
import { ruleCases } from '../../../ruleCases';

suite('十余 and 10余 in one text', () => {
  ruleCases(mixedApproximation, {
    wrong: [['检查十余次，走访20余家，慰问30余户。', undefined]],
    right: ['检查十余次，走访二十余家。', '检查10余次，走访20余家。', '带动千余家，查出10余项', '几十余'],
  });
});
