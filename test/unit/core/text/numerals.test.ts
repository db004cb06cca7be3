import assert from 'node:assert/strict';
import {
  fromCircled,
  fromDigits,
  fromHan,
  hanFigures,
  hanItems,
  hanOrdinals,
  hanTens,
  hanYears,
  toCircled,
  toHan,
  toLegalHan,
} from '../../../../src/core/text/numerals';

suite('numerals of ordinals', () => {
  test('are written as 公文 write them', () => {
    const written = [1, 10, 11, 19, 20, 21, 53, 99, 100, 101, 110, 111, 120, 1000, 1001, 1010, 9999].map(
      toHan,
    );
    assert.deepEqual(
      written,
      '一 十 十一 十九 二十 二十一 五十三 九十九 一百 一百零一 一百一十 一百一十一 一百二十 一千 一千零一 一千零一十 九千九百九十九'.split(
        ' ',
      ),
    );
  });

  test('are read back, every one of them', () => {
    for (let n = 1; n <= 9999; n++) assert.equal(fromHan(toHan(n)), n);
  });

  test('are read in their other spellings', () => {
    assert.deepEqual(['廿三', '二〇', '一〇一', '卅一', '十〇'].map(fromHan), [23, 20, 101, 31, 10]);
  });

  test('are written in the alphabets that are named for them', () => {
    const isIn = (alphabet: string, written: string): boolean => new RegExp(`^[${alphabet}]+$`).test(written);
    for (let n = 1; n <= 99; n++) assert.ok(isIn(hanTens, toHan(n)), toHan(n));
    for (let n = 1; n <= 999; n++) assert.ok(isIn(hanItems, toHan(n)), toHan(n));
    for (let n = 1; n <= 9999; n++) assert.ok(isIn(hanOrdinals, toHan(n)), toHan(n));
    for (const written of ['三千', '一亿', '两百', '一百零三万'])
      assert.ok(isIn(hanFigures, written), written);
    for (const written of ['二〇二六', '二○○八', '二零二六']) assert.ok(isIn(hanYears, written), written);
    assert.ok(isIn(hanItems, '廿三') && isIn(hanOrdinals, '卅一'));
    assert.ok(!isIn(hanItems, '三千'));
    assert.ok(!isIn(hanTens, '一百'));
    assert.ok(!isIn(hanYears, '二十'));
  });

  test('are written as on bank papers, tens counted', () => {
    assert.deepEqual([1, 9, 10, 12, 20, 103, 1110].map(toLegalHan), [
      '壹',
      '玖',
      '壹拾',
      '壹拾贰',
      '贰拾',
      '壹佰零叁',
      '壹仟壹佰壹拾',
    ]);
  });

  test('are none where a character is no numeral', () => {
    assert.deepEqual(['', '统一', '零', '一月'].map(fromHan), [undefined, undefined, undefined, undefined]);
    assert.deepEqual(['', '1a', '1.2'].map(fromDigits), [undefined, undefined, undefined]);
  });

  test('are read in either width of digits', () =>
    assert.deepEqual(['12', '１２', '0７'].map(fromDigits), [12, 12, 7]));

  test('have circles up to 50', () => {
    for (let n = 1; n <= 50; n++) assert.equal(fromCircled(toCircled(n)!.charCodeAt(0)), n);
    assert.equal(toCircled(51), undefined);
  });

  test('that number nothing are refused', () => {
    for (const n of [0, -1, 1.5]) assert.throws(() => toHan(n), RangeError);
  });
});
