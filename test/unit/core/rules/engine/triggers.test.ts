import assert from 'node:assert/strict';
import { Paragraph } from '../../../../../src/core/report/paragraph';
import { triggerScan } from '../../../../../src/core/rules/engine/triggers';

const places = (text: string, ...sets: string[][]) =>
  Object.fromEntries(triggerScan(sets)(new Paragraph(text)).map(({ set, places }) => [set, places]));

suite('where triggers stand', () => {
  test('characters and strings are found, each set by itself', () => {
    assert.deepEqual(places('甲、乙等，丙、等', ['、', '，'], ['、等'], ['丁']), { 0: [1, 4, 6], 1: [6] });
  });

  test('a paragraph without any has no places', () => {
    assert.deepEqual(places('甲乙', ['丙'], ['甲丙']), {});
  });

  test('two triggers of one set at one place are one place', () => {
    assert.deepEqual(places('超过五成', ['超', '超过', '超过五']), { 0: [0] });
  });

  test('strings that share their first two characters are told apart', () => {
    assert.deepEqual(places('截止目前，截止今年', ['截止今'], ['截止目前']), { 0: [5], 1: [0] });
  });

  test('pairs that share a slot are told apart', () => {
    // 31 × the first + the second is the same for both.
    const [one, other] = ['\u4e00\u4e1f', '\u4e01\u4e00'];
    assert.deepEqual(places(`${one}${other}`, [one], [other]), { 0: [0], 1: [2] });
  });

  test('a second paragraph has none of the first', () => {
    const scan = triggerScan([['。'], ['，']]);
    assert.deepEqual(scan(new Paragraph('甲。')), [{ set: 0, places: [1] }]);
    assert.deepEqual(scan(new Paragraph('，。')), [
      { set: 1, places: [0] },
      { set: 0, places: [1] },
    ]);
  });

  test('overlapping ones are all found', () => {
    assert.deepEqual(places('。。。', ['。。']), { 0: [0, 1] });
  });

  test('blanks around a paragraph are none of it', () => {
    assert.deepEqual(places('  甲 乙 ', [' ']), { 0: [3] });
  });
});
