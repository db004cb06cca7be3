import assert from 'node:assert/strict';
import { placesOf, repairHere } from '../../../../../src/core/rules/engine/habit';
import type { Finding } from '../../../../../src/core/rules/engine/rule';
import { findings } from '../../../support';

const HABIT = '1、甲。\n2、乙。\n3、丙。';

const only = (text: string, code: string): Finding => {
  const [finding, ...others] = findings(text, code);
  assert.deepEqual(others, []);
  return finding!;
};

const stand = (text: string, finding: Finding): string[] =>
  placesOf(finding).map(({ start, end }) => text.slice(start, end));

suite('a habit', () => {
  test('is met at each of its places', () => {
    assert.deepEqual(stand(HABIT, only(HABIT, 'numbering-shape')), ['1、', '2、', '3、']);
  });

  test('is repaired at the one place that is touched, its ends included', () => {
    const habit = only(HABIT, 'numbering-shape');
    const second = { start: 5, end: 7, text: '2.' };
    assert.deepEqual(repairHere(habit, { start: 5, end: 5 }), second);
    assert.deepEqual(repairHere(habit, { start: 7, end: 7 }), second);
    assert.equal(repairHere(habit, { start: 3, end: 4 }), undefined);
    assert.equal(repairHere(habit, { start: 0, end: 6 }), undefined);
  });

  test('is no lone slip, nor one that moves others', () => {
    const lone = '(一)甲。\n（二）乙。';
    const shape = only(lone, 'numbering-shape');
    assert.deepEqual(stand(lone, shape), ['(一)']);
    assert.equal(repairHere(shape, shape), undefined);
    const twice = '（一）甲。\n（二）乙。\n（二）丙。\n（三）丁。';
    const repeat = only(twice, 'numbering-sequence');
    assert.deepEqual(stand(twice, repeat), ['（二）']);
    assert.equal(repairHere(repeat, repeat), undefined);
  });
});
