import assert from 'node:assert/strict';
import { Copies } from '../../../src/tools/copies';
import { linesOf } from '../../../src/tools/words/lines';

const KNOWN = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳';

const copiesOf = (text: string): Copies => {
  const copies = new Copies();
  copies.add(text);
  return copies;
};

suite('Copies of texts that are measured on', () => {
  test('are known by pieces of 13 characters, whatever stands between those', () => {
    assert.equal(copiesOf(KNOWN).hold(KNOWN.slice(0, 13)), true);
    assert.equal(copiesOf(KNOWN).hold(KNOWN.slice(0, 13).split('').join('，')), true);
    assert.equal(copiesOf(KNOWN).hold(`${KNOWN.slice(0, 12)}午`), false);
  });

  test('are none in what is shorter than a piece, nor where nothing is measured on', () => {
    assert.equal(copiesOf(KNOWN).hold('甲乙丙'), false);
    assert.equal(new Copies().hold(KNOWN), false);
  });

  test('are left out of what is counted, line by line; each line counts once', () => {
    const own = '一二三四五六七八九十百千万亿兆京垓秭穰沟涧正载极';
    const document = [`${own}${own}${own}${own}`, ' 另一行 ', KNOWN, '另一行', '字'].join('\n');
    assert.deepEqual(linesOf([document, document], copiesOf(KNOWN)), [`${own}${own}${own}${own}`, '另一行']);
  });
});
