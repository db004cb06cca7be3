import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/report/parse';
import { check } from '../../../../src/core/rules/index';
import { openWork } from '../../../../src/core/views/openWork';
import { ordinalFindingsOf } from '../../../../src/core/views/outlineTree';

const left = (text: string, filled = 0) => {
  const report = parse(text);
  const count = report.placeholders.length;
  return openWork(report, { filled, total: filled + count }, ordinalFindingsOf(check(report)));
};

suite('what is left to do', () => {
  test('is nothing in a finished report', () => assert.equal(left('一、甲\n二、乙\n'), undefined));

  test('is blanks, with how far they are filled', () => {
    const found = left('一、甲\n开会**次。\n二、乙\n', 2)!;
    assert.equal(found.text, '待填 1，已填 2/3');
    assert.equal(found.sentence, '待填 1 处，已填 2/3，单击打开“报送前检查”');
    assert.deepEqual(found.places, ['开会**次']);
    assert.equal(found.more, 0);
  });

  test('is slips in ordinals', () => {
    const found = left('一、甲\n二、乙\n二、丙\n')!;
    assert.equal(found.text, '编号 1');
    assert.equal(found.sentence, '编号有误 1 处，单击打开“报送前检查”');
    assert.match(found.places[0]!, /三/);
  });

  test('is both in one, slips named first, and what is too much counted', () => {
    const blanks = Array.from({ length: 9 }, (_, i) => `第${i}次开会**次。`).join('\n');
    const found = left(`一、甲\n二、乙\n二、丙\n${blanks}`)!;
    assert.equal(found.text, '待填 9 · 编号 1');
    assert.equal(found.places.length, 8);
    assert.match(found.places[0]!, /三/);
    assert.equal(found.more, 2);
  });
});
