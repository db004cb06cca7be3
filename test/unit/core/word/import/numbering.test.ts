import assert from 'node:assert/strict';
import { importDocx } from '../../../../../src/core/word/import/docx';
import { p, wordFile } from '../files';

/** Item of the first list on a level, from 0. */
const item = (level: number, list = 1): string =>
  p('甲', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...inner: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum>`;
const num = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

/** What stands before each 甲. */
const numbers = (definitions: string, ...items: readonly string[]): string =>
  importDocx(wordFile(items.join(''), { 'numbering.xml': `<w:numbering>${definitions}</w:numbering>` }))
    .text.trim()
    .split('\n')
    .map((line) => line.replace(/甲$/, ''))
    .join(' ');

suite('Formats of automatic numbers', () => {
  for (const [format, start, expected] of [
    ['chineseCounting', 1, '一、 二、'],
    ['chineseCountingThousand', 10, '十、 十一、'],
    ['japaneseCounting', 99, '九十九、 一百、'],
    ['taiwaneseCounting', 20, '二十、 二十一、'],
    ['taiwaneseCountingThousand', 3, '三、 四、'],
    ['ideographDigital', 9, '九、 十、'],
    ['japaneseDigitalTenThousand', 2, '二、 三、'],
    ['taiwaneseDigital', 4, '四、 五、'],
    ['chineseLegalSimplified', 1, '壹、 贰、'],
    ['ideographLegalTraditional', 3, '叁、 肆、'],
    ['ideographTraditional', 1, '甲、 乙、'],
    ['ideographTraditional', 10, '癸、 11、'],
    ['ideographZodiac', 1, '子、 丑、'],
    ['ideographZodiac', 12, '亥、 13、'],
    ['ideographEnclosedCircle', 1, '（一）、 （二）、'],
    ['decimalEnclosedParen', 1, '（1）、 （2）、'],
    ['decimalEnclosedFullstop', 1, '1.、 2.、'],
    ['decimalEnclosedCircle', 1, '①、 ②、'],
    ['decimalEnclosedCircleChinese', 50, '㊿、 （51）、'],
    ['decimalFullWidth', 9, '９、 １０、'],
    ['decimalFullWidth2', 1, '１、 ２、'],
    ['decimalZero', 9, '09、 10、'],
    ['upperLetter', 26, 'Z、 AA、'],
    ['lowerLetter', 1, 'a、 b、'],
    ['lowerLetter', 52, 'zz、 aaa、'],
    ['upperRoman', 3, 'III、 IV、'],
    ['lowerRoman', 8, 'viii、 ix、'],
    ['lowerRoman', 39, 'xxxix、 xl、'],
    ['lowerRoman', 49, 'xlix、 l、'],
    ['lowerRoman', 89, 'lxxxix、 xc、'],
    ['lowerRoman', 99, 'xcix、 c、'],
    ['lowerRoman', 399, 'cccxcix、 cd、'],
    ['lowerRoman', 499, 'cdxcix、 d、'],
    ['lowerRoman', 899, 'dcccxcix、 cm、'],
    ['lowerRoman', 999, 'cmxcix、 m、'],
    ['decimal', 1, '1、 2、'],
    ['decimal', 0, '0、 1、'],
    ['chineseCounting', 0, '0、 一、'],
    // Nobody numbers Chinese texts with these.
    ['hebrew1', 1, '1、 2、'],
  ] as const)
    test(`${format} from ${start}: ${expected}`, () => {
      const definitions = abstract(
        0,
        level(0, format, '%1、').replace('w:start w:val="1"', `w:start w:val="${start}"`),
      );
      assert.equal(numbers(definitions + num(1, 0), item(0), item(0)), expected);
    });

  test('are digits where nothing is said, or said in a way that only newer programs know', () => {
    const of = (inner: string): string =>
      numbers(
        abstract(0, `<w:lvl w:ilvl="0"><w:suff w:val="nothing"/>${inner}<w:lvlText w:val="%1、"/></w:lvl>`) +
          num(1, 0),
        item(0),
      );
    assert.equal(of(''), '1、');
    assert.equal(
      of('<w:AlternateContent><w:Choice><w:numFmt w:val="chineseCounting"/></w:Choice></w:AlternateContent>'),
      '一、',
    );
  });
});

suite('Automatic numbers', () => {
  const LADDER = abstract(
    0,
    level(0, 'decimal', '%1.'),
    level(1, 'decimal', '%1.%2'),
    level(2, 'decimal', '%1.%2.%3'),
  );

  test('begin anew below each number of a level above', () =>
    assert.equal(
      numbers(
        LADDER + num(1, 0),
        item(0),
        item(1),
        item(2),
        item(2),
        item(1),
        item(2),
        item(0),
        item(1),
        item(2),
      ),
      '1. 1.1 1.1.1 1.1.2 1.2 1.2.1 2. 2.1 2.1.1',
    ));

  test('go on where the level says so, or begin anew only below a higher one', () => {
    const with3 = (restart: string): string =>
      numbers(
        abstract(
          0,
          level(0, 'decimal', '%1.'),
          level(1, 'decimal', '（%2）'),
          level(2, 'decimal', '第%3', `<w:lvlRestart w:val="${restart}"/>`),
        ) + num(1, 0),
        ...[0, 1, 2, 1, 2, 0, 1, 2].map((at) => item(at)),
      );
    assert.equal(with3('0'), '1. （1） 第1 （2） 第2 2. （1） 第3');
    assert.equal(with3('1'), '1. （1） 第1 （2） 第2 2. （1） 第1');
    assert.equal(with3('2'), '1. （1） 第1 （2） 第1 2. （1） 第1');
  });

  test('of a legal level are digits whatever the levels above have', () =>
    assert.equal(
      numbers(
        abstract(
          0,
          level(0, 'chineseCounting', '%1、'),
          level(1, 'decimal', '%1.%2'),
          level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
        ) + num(1, 0),
        item(0),
        item(1),
        item(2),
      ),
      '一、 一.1 1.1.1',
    ));

  test('of two lists made of one go on; of one that begins anew they do not', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    assert.equal(numbers(LADDER + num(1, 0) + num(2, 0), item(0, 1), item(0, 2), item(0, 1)), '1. 2. 3.');
    assert.equal(
      numbers(LADDER + num(1, 0) + num(2, 0, restart), item(0, 1), item(0, 2), item(0, 2)),
      '1. 5. 6.',
    );
  });

  test('may have a level of their own in place of that of the list', () =>
    assert.equal(
      numbers(
        LADDER +
          num(1, 0, `<w:lvlOverride w:ilvl="1">${level(1, 'chineseCounting', '（%2）')}</w:lvlOverride>`),
        item(0),
        item(1),
      ),
      '1. （一）',
    ));

  test('may be those of a style of lists', () =>
    assert.equal(
      numbers(
        abstract(0, '<w:numStyleLink w:val="条"/>') +
          abstract(1, '<w:styleLink w:val="条"/>', level(0, 'chineseCounting', '第%1条')) +
          abstract(2, '<w:numStyleLink w:val="无"/>', level(0, 'decimal', '%1.')) +
          num(1, 0) +
          num(2, 2),
        item(0),
        item(0, 2),
      ),
      '第一条 1.',
    ));

  test('are none of a list or a level that the file does not have', () => {
    assert.equal(numbers(LADDER + num(1, 0), item(0, 7)), '');
    assert.equal(numbers(LADDER + num(1, 0), item(5)), '');
    assert.equal(numbers(LADDER + num(1, 9), item(0)), '');
  });

  test('are on one of nine levels', () => {
    const nine = abstract(0, level(8, 'decimal', '〔%9〕'), level(0, 'decimal', '%1.'));
    assert.equal(numbers(nine + num(1, 0), item(8), item(0)), '〔1〕 1.');
  });
});
