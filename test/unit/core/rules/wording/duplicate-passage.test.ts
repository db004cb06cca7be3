import { duplicatePassage } from '../../../../../src/core/rules/wording/duplicate-passage';
import { ruleCases } from '../../../ruleCases';

const passage = '建立河湖长效管护机制，压实属地管理责任';

suite('passages that stand in two parts', () => {
  ruleCases(duplicatePassage, {
    wrong: [
      [
        `<!-- 来源：甲 -->\n（一）甲\n${passage}。\n<!-- 来源：乙 -->\n（二）乙\n开展巡查。${passage}。`,
        undefined,
      ],
    ],
    right: [
      `${passage}。\n${passage}。`,
      `<!-- 来源：甲 -->\n${passage}。${passage}。`,
      '<!-- 来源：甲 -->\n抓好落实。\n<!-- 来源：乙 -->\n抓好落实。',
    ],
  });
});
