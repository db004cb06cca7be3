import assert from 'node:assert/strict';
import { readWordLines } from '../../../../src/core/houseWords/lines';

/** The entries in short: line, then the fields that are written. */
const read = (...lines: string[]): string[] =>
  readWordLines(lines.join('\n')).map(
    ({ line, written }) =>
      `${line} ${Object.entries(written)
        .filter(([, value]) => value !== undefined)
        .map(([field, value]) => `${field}=${value}`)
        .join(' ')}`,
  );

suite('A list of words in a plain text', () => {
  for (const arrow of ['→', '⇒', '➔', '->', '-->', '=>', '=', '==', ' → ', '\t→\t'])
    test(`has wrong and right with ${JSON.stringify(arrow)} between them`, () =>
      assert.deepEqual(read(`截止目前${arrow}截至目前`), ['0 wrong=截止目前 right=截至目前']));

  for (const sign of [',', ';', '\t', '，', '；', '：', ' ', '\u3000', '  '])
    test(`or with ${JSON.stringify(sign)}`, () =>
      assert.deepEqual(read(`截止目前${sign}截至目前`), ['0 wrong=截止目前 right=截至目前']));

  test('may have a note behind them', () =>
    assert.deepEqual(read('截止目前,截至目前,见手册'), ['0 wrong=截止目前 right=截至目前 note=见手册']));

  for (const number of ['1.', '12．', '3、', '4)', '5）', '（6）', '(7)', '-', '•', '·', '*', '1. ', '- '])
    test(`may be numbered: ${number}`, () =>
      assert.deepEqual(read(`${number}截止→截至`), ['0 wrong=截止 right=截至']));

  test('is not numbered by figures that go on', () => {
    assert.deepEqual(read('1.5→一点五'), ['0 wrong=1.5 right=一点五']);
    assert.deepEqual(read('123456.甲→乙'), ['0 wrong=123456.甲 right=乙']);
  });

  test('has single words by the heading above them', () => {
    assert.deepEqual(
      read('甲词', '# 慎用', '乙词', '# 没错的写法', '丙词', '', '# 禁用', '丁词', '# 其他', '戊词', '己→庚'),
      [
        '0 wrong=甲词',
        '2 wrong=乙词 level=discouraged',
        '4 right=丙词',
        '7 wrong=丁词 level=forbidden',
        '9 wrong=戊词',
        '10 wrong=己 right=庚',
      ],
    );
    for (const heading of ['没错', '正确', '可用', '放行', '例外', '白名单'])
      assert.deepEqual(read(`# ${heading}`, '甲词'), ['1 right=甲词'], heading);
    for (const heading of ['慎用', '不宜', '少用', '不提倡'])
      assert.deepEqual(read(`#${heading}`, '甲词'), ['1 wrong=甲词 level=discouraged'], heading);
    assert.deepEqual(read('## 禁止', '甲词'), ['1 wrong=甲词 level=forbidden']);
  });

  test('has sentences with marks in them as one', () => {
    assert.deepEqual(read('甲，乙，丙'), ['0 wrong=甲，乙，丙']);
    assert.deepEqual(read('甲 a'), ['0 wrong=甲 a']);
  });

  test('may begin with a byte order mark, and have empty lines', () =>
    assert.deepEqual(read('\ufeff甲词', '', '  ', ' 乙词 '), ['0 wrong=甲词', '3 wrong=乙词']));
});
