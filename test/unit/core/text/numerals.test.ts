import assert from 'node:assert/strict';
import {
  fromCircled,
  fromDigits,
  fromHan,
  fromHanCount,
  fromLigature,
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

  test('of a number of things has 两 for 二', () => {
    assert.deepEqual(['两', '两百', '三', '二十', '甲', ''].map(fromHanCount), [
      2,
      200,
      3,
      20,
      undefined,
      undefined,
    ]);
  });

  test('are read in either width of digits', () =>
    assert.deepEqual(['12', '１２', '0７'].map(fromDigits), [12, 12, 7]));

  test('have circles up to 50', () => {
    for (let n = 1; n <= 50; n++) assert.equal(fromCircled(toCircled(n)!.charCodeAt(0)), n);
    assert.equal(toCircled(51), undefined);
  });

  test('that number nothing are refused', () => {
    for (const n of [0, -1, 1.5])
      assert.throws(() => toHan(n), { name: 'RangeError', message: `no Chinese ordinal for ${n}` });
  });

  test('beyond 9999 are written with 万', () => {
    assert.deepEqual(
      [10_000, 10_001, 10_010, 10_999, 11_000, 20_110, 100_000, 990_012].map(toHan),
      '一万 一万零一 一万零一十 一万零九百九十九 一万一千 二万零一百一十 十万 九十九万零一十二'.split(' '),
    );
  });

  test('are read from units and digits, each in its place', () => {
    assert.deepEqual(
      ['两', '两百', '廿', '卅', '廿九', '卅九', '一百零二', '二零', '一二三'].map(fromHan),
      [2, 200, 20, 30, 29, 39, 102, 20, 123],
    );
    assert.deepEqual(
      ['一二十', '一二三十', '二○', '一 二', 'toString'].map(fromHan),
      new Array(5).fill(undefined),
    );
  });

  test('are read from the ends of either width of digits', () => {
    assert.deepEqual(['0', '9', '０', '９', '90', '９０'].map(fromDigits), [0, 9, 0, 9, 90, 90]);
    assert.deepEqual(['/', ':', '／', '：', '1：', '-1'].map(fromDigits), new Array(6).fill(undefined));
  });

  test('have circles in three places, and none between', () => {
    const circled = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => fromCircled(code));
    const range = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
    assert.deepEqual(circled, [...range(0x2460, 20), ...range(0x3251, 15), ...range(0x32b1, 15)]);
    assert.deepEqual([1, 20, 21, 35, 36, 50].map(toCircled), ['①', '⑳', '㉑', '㉟', '㊱', '㊿']);
    assert.deepEqual([0, -1, 51].map(toCircled), [undefined, undefined, undefined]);
  });

  test('stand in one character with their brackets or point', () => {
    const found = Array.from({ length: 0x10000 }, (_, code) => fromLigature(code));
    const ligatures = found.flatMap((ligature, code) =>
      ligature ? [`${String.fromCharCode(code)}${ligature.like}${ligature.value}`] : [],
    );
    const row = (first: number, count: number, like: string) =>
      Array.from({ length: count }, (_, i) => `${String.fromCharCode(first + i)}${like}${i + 1}`);
    assert.deepEqual(ligatures, [...row(0x2474, 20, '⑴'), ...row(0x2488, 20, '⒈'), ...row(0x3220, 10, '㈠')]);
  });
});
