import { needlessPause } from '../../../../../src/core/rules/punctuation/needless-pause';
import { ruleCases } from '../../../ruleCases';

suite('needless 、', () => {
  ruleCases(needlessPause, {
    wrong: [
      ['包括学校、医院、等单位。', '包括学校、医院等单位。'],
      ['落实“甲”“乙”“丙”改革，推进“丁”、“戊”。', '落实“甲”“乙”“丙”改革，推进“丁”“戊”。'],
      [
        '印发《办法》《细则》《指南》。\n依据《条例》、《规定》等。',
        '印发《办法》《细则》《指南》。\n依据《条例》《规定》等。',
      ],
    ],
    right: [
      '分为一、等级',
      '甲、乙等',
      // Half of all published papers write it so, throughout.
      '落实“一业一证”、“一件事”改革，推进“丁”、“戊”。',
      '印发《办法》、《细则》。',
      // As often with as without.
      '“甲”“乙”，“丙”、“丁”。',
      // The items are not quoted as a whole, or not all of them.
      '“甲”“乙”“丙”，“甲”（附件1）、“乙”，“甲”、乙',
      '“甲”“乙”“丙”，办好“丁”、“戊”课程、己展览',
      '“甲”“乙”“丙”，办好己、“丁”、“戊”。',
    ],
  });
});
