import assert from 'node:assert/strict';
import fc from 'fast-check';
import { houseWords } from '../../../../src/core/houseWords/list';
import { readWordSetting } from '../../../../src/core/houseWords/setting';
import { Paragraph } from '../../../../src/core/report/paragraph';

const listOf = (...sources: (readonly unknown[])[]) =>
  houseWords(sources.map((source) => readWordSetting(source).words.map(({ word }) => word)));

/** What is met, as `place role word→other`. */
const met = (text: string, ...sources: (readonly unknown[])[]) =>
  listOf(...sources)
    .met(new Paragraph(text))
    .map(({ start, end, role, word }) => `${start}-${end} ${role} ${word.text}→${word.other}`);

suite('The words of the list in a paragraph', () => {
  test('are what stands there literally, whatever they mean to a pattern', () => {
    assert.deepEqual(
      met('a.c a+c (甲|乙)* [x] $1', [
        { wrong: 'a.c' },
        { wrong: '(甲|乙)*' },
        { wrong: '$1' },
        { wrong: 'a?c' },
      ]),
      ['0-3 wrong a.c→', '8-14 wrong (甲|乙)*→', '19-21 wrong $1→'],
    );
  });

  test('are the longest where they overlap, wherever they begin', () => {
    const list = [{ wrong: '甲乙' }, { wrong: '乙丙丁' }, { wrong: '甲乙丙' }, { wrong: '丁' }];
    assert.deepEqual(met('甲乙丙丁', list), ['0-3 wrong 甲乙丙→', '3-4 wrong 丁→']);
    assert.deepEqual(met('乙丙丁', list), ['0-3 wrong 乙丙丁→']);
    assert.deepEqual(met('甲乙甲乙', list), ['0-2 wrong 甲乙→', '2-4 wrong 甲乙→']);
    assert.deepEqual(met('甲乙丙丁戊', [{ wrong: '甲乙' }, { wrong: '乙丙丁戊' }]), ['1-5 wrong 乙丙丁戊→']);
  });

  test('are the first of those of one length', () => {
    assert.deepEqual(met('甲乙丙', [{ wrong: '甲乙' }, { wrong: '乙丙' }]), ['0-2 wrong 甲乙→']);
    assert.deepEqual(met('甲乙丙', [{ wrong: '乙丙' }], [{ wrong: '甲乙' }]), ['1-3 wrong 乙丙→']);
  });

  test('are those of the earlier source, and what it says before what follows from it', () => {
    assert.deepEqual(met('甲乙', [{ wrong: '甲乙', right: '丙丁' }], [{ wrong: '甲乙', right: '戊己' }]), [
      '0-2 wrong 甲乙→丙丁',
    ]);
    assert.deepEqual(met('甲乙', [{ right: '甲乙' }], [{ wrong: '甲乙' }]), ['0-2 right 甲乙→']);
    assert.deepEqual(met('丙丁', [{ wrong: '甲乙', right: '丙丁' }], [{ wrong: '丙丁' }]), [
      '0-2 right 甲乙→丙丁',
    ]);
    assert.deepEqual(met('丙丁', [{ wrong: '甲乙', right: '丙丁' }, { wrong: '丙丁' }]), ['0-2 wrong 丙丁→']);
  });

  test('stand behind one of what they are to be after, before one of what they are to be before', () => {
    const list = [{ wrong: '水务', after: ['市', '本省'], before: '部门|系统' }];
    for (const text of ['市水务部门', '市水务系统', '本省水务部门'])
      assert.equal(met(text, list).length, 1, text);
    for (const text of ['水务部门', '省水务部门', '市水务', '市水务部', '县水务系统', '市水务公司'])
      assert.deepEqual(met(text, list), [], text);
  });

  test('with a condition leave the place to others where it does not hold', () => {
    const list = [[{ wrong: '水务', right: '水利', after: '市' }], [{ wrong: '水务', right: '水文' }]];
    assert.deepEqual(met('市水务，县水务', ...list), ['1-3 wrong 水务→水利', '5-7 wrong 水务→水文']);
  });

  test('are the same in full and half width, unless that is what they are about', () => {
    assert.deepEqual(met('ＡＰＰ(试行)', [{ wrong: 'APP（试行）' }]), ['0-7 wrong APP（试行）→']);
    assert.deepEqual(met('5G　网络', [{ wrong: '５Ｇ 网络' }]), ['0-5 wrong ５Ｇ 网络→']);
    assert.deepEqual(met('app', [{ wrong: 'APP' }]), []);
    assert.deepEqual(met('5％、5%', [{ wrong: '％', right: '%' }]), ['1-2 wrong ％→%', '4-5 right ％→%']);
    assert.deepEqual(met('ＡＩ、AI', [{ wrong: 'ＡＩ', right: 'AI' }]), [
      '0-2 wrong ＡＩ→AI',
      '3-5 right ＡＩ→AI',
    ]);
    assert.deepEqual(met('（市水务', [{ wrong: '水务', after: '(市' }]), ['2-4 wrong 水务→']);
  });

  test('are approved names too', () => {
    assert.deepEqual(
      met('临江市水务局、市水务局陈志远', [
        { full: '临江市水务局', short: '市水务局' },
        { name: '陈志远', post: '局长' },
      ]),
      ['0-6 full 临江市水务局→市水务局', '7-11 short 临江市水务局→市水务局', '11-14 name 陈志远→局长'],
    );
  });

  test('are found from the first character that is no blank to the last', () => {
    assert.deepEqual(met('　　甲乙  ', [{ wrong: '甲乙' }, { wrong: '乙 ' }]), ['2-4 wrong 甲乙→']);
    assert.deepEqual(met('', [{ wrong: '甲乙' }]), []);
    assert.deepEqual(met('甲', [{ wrong: '甲' }]), ['0-1 wrong 甲→']);
  });

  test('take the place of those of the list before, in paragraphs that are kept', () => {
    const paragraph = new Paragraph('甲乙丙丁');
    const first = listOf([{ wrong: '甲乙' }]);
    const second = listOf([{ wrong: '丙丁' }]);
    assert.deepEqual(
      first.met(paragraph).map(({ start }) => start),
      [0],
    );
    assert.deepEqual(
      second.met(paragraph).map(({ start }) => start),
      [2],
    );
    assert.deepEqual(
      first.met(paragraph).map(({ start }) => start),
      [0],
    );
  });

  test('are what a search for each of them one by one finds', () => {
    const word = fc.string({ unit: fc.constantFrom(...'甲乙丙'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), maxLength: 30 }),
        (list, text) => {
          const taken = new Set<number>();
          const places = listOf(list.map((wrong) => ({ wrong }))).met(new Paragraph(text));
          for (const {
            start,
            end,
            word: { text: found },
          } of places) {
            assert.equal(text.slice(start, end), found);
            for (let at = start; at < end; at++) {
              assert.ok(!taken.has(at));
              taken.add(at);
            }
          }
          // Whatever stands in the text is met, or something as long or longer that overlaps it.
          for (const wrong of list)
            for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + 1))
              assert.ok(
                places.some(
                  ({ start, end }) => start < at + wrong.length && at < end && end - start >= wrong.length,
                ),
              );
        },
      ),
    );
  });
});
