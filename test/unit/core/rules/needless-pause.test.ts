import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/report/parse';
import { needlessPause } from '../../../../src/core/rules/needless-pause';
import { ruleCases } from '../../ruleCases';

suite('needless 、', () => {
  ruleCases(needlessPause, {
    wrong: [
      ['包括学校、医院、等单位。', '包括学校、医院等单位。'],
      ['落实“一业一证”、“一件事”改革。', '落实“一业一证”“一件事”改革。'],
      ['印发《办法》、《细则》。', '印发《办法》《细则》。'],
    ],
    right: ['分为一、等级', '甲、乙等', '“甲”（附件1）、“乙”', '“甲”、乙'],
  });

  test('is told once a paragraph: most who write it mean it', () => {
    assert.equal(needlessPause.check(parse('“甲”、“乙”、“丙”、“丁”')).length, 1);
  });
});
