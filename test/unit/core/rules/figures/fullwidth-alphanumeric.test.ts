import { fullwidthAlphanumeric } from '../../../../../src/core/rules/figures/fullwidth-alphanumeric';
import { ruleCases } from '../../../ruleCases';

suite('full-width digits and letters', () => {
  ruleCases(fullwidthAlphanumeric, {
    wrong: [
      ['２０２６年完成１２．５万元', '2026年完成12.5万元'],
      ['推广ＡＩ应用', '推广AI应用'],
    ],
    right: ['共ＸＸ人', '１.甲\n２.乙', '2026年', '| ２０２６ |\n|---|'],
    safe: true,
  });
});
