import { shareTotal } from '../../../../../src/core/rules/figures/share-total';
import { ruleCases } from '../../../ruleCases';

suite('shares of one whole', () => {
  ruleCases(shareTotal, {
    wrong: [
      ['男女职工分别占总数的60%、45%。', undefined],
      ['三次产业结构为5:40:60。', undefined],
    ],
    right: [
      '男女职工分别占总数的60%、40%。',
      '党员占60%，本科以上占80%。',
      '三次产业结构由6:42:52调整为5:40:55。',
      '三项分别占总量的33.3%、33.3%和33.4%。',
      '两市党员分别占60%、55%。',
    ],
  });
});
