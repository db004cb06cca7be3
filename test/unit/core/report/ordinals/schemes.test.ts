import assert from 'node:assert/strict';
import {
  isOnLadder,
  ladder,
  levelBelow,
  readMarker,
  schemes,
} from '../../../../../src/core/report/ordinals/schemes';

const read = (text: string) => readMarker(text, 0, text.length);
/** Scheme, number and the marker's own text. */
const seen = (text: string) => {
  const marker = read(text);
  return marker && [marker.scheme, marker.ordinal, text.slice(marker.start, marker.end)];
};

suite('ordinals at the start of a line', () => {
  for (const [text, scheme, ordinal, marker] of [
    ['一、主要做法', 'han', 1, '一、'],
    ['二十三、其他', 'han', 23, '二十三、'],
    ['一、一年接着一年干', 'han', 1, '一、'],
    ['四、一以贯之抓落实', 'han', 4, '四、'],
    ['（一）健全机制。', 'bracketedHan', 1, '（一）'],
    ['（五十三）其他措施', 'bracketedHan', 53, '（五十三）'],
    ['1.分片包干。', 'arabic', 1, '1.'],
    ['20.2026年底前完成', 'arabic', 20, '20.'],
    ['21.5+2工作模式', 'arabic', 21, '21.'],
    ['（12）其他', 'bracketedArabic', 12, '（12）'],
    ['①其他', 'circled', 1, '①'],
    ['第一章　总则', 'chapter', 1, '第一章'],
    ['第二节 机构', 'division', 2, '第二节'],
    ['第十二条　本办法自印发之日起施行。', 'article', 12, '第十二条'],
  ] as const) {
    test(`${text} is ${scheme} ${ordinal}`, () => {
      assert.deepEqual(seen(text), [scheme, ordinal, marker]);
      assert.equal(read(text)!.wellFormed, true);
    });
  }

  for (const [text, scheme, ordinal] of [
    ['(一)健全机制', 'bracketedHan', 1],
    ['（一)健全机制', 'bracketedHan', 1],
    ['（二）、健全机制', 'bracketedHan', 2],
    ['（三），健全机制', 'bracketedHan', 3],
    ['（ 四 ）健全机制', 'bracketedHan', 4],
    ['(3)健全机制', 'bracketedArabic', 3],
    ['一.主要做法', 'han', 1],
    ['二．主要做法', 'han', 2],
    ['－、主要做法', 'han', 1],
    ['廿三、主要做法', 'han', 23],
    ['1、分片包干', 'arabic', 1],
    ['2．分片包干', 'arabic', 2],
    ['３.分片包干', 'arabic', 3],
  ] as const) {
    test(`${text} is meant as ${schemes[scheme].write(ordinal)}`, () => {
      const marker = read(text)!;
      assert.deepEqual([marker.scheme, marker.ordinal, marker.wellFormed], [scheme, ordinal, false]);
    });
  }

  for (const text of [
    '2.5万户居民受益',
    '20.5公里道路完成改造',
    '3月5日召开动员会',
    '（2026年3月）',
    '第一要务是发展',
    '第三条规定了职责，应当遵守。',
    '——突出重点',
    '本局',
    '',
  ]) {
    test(`“${text}” begins with none`, () => assert.equal(read(text), undefined));
  }

  test('一、二季度 and 一、二等奖 count things, so they are doubted', () => {
    for (const text of ['一、二季度增速较快', '一、二、三产业协调发展', '一、二等奖各3名']) {
      assert.notEqual(read(text)?.doubtful, false, text);
    }
  });

  test('an ordinal ends where the line ends', () => assert.equal(readMarker('（一）甲', 0, 2), undefined));
});

suite('the ladder of levels', () => {
  test('its steps are the five levels of the standard, each inside the one before', () => {
    assert.deepEqual(
      ladder.map((id) => [schemes[id].level, schemes[id].write(1)]),
      [
        [1, '一、'],
        [2, '（一）'],
        [3, '1.'],
        [4, '（1）'],
        [5, '①'],
      ],
    );
    const ranks = ladder.map((id) => schemes[id].rank);
    assert.deepEqual(
      ranks,
      [...ranks].sort((a, b) => a - b),
    );
  });

  test('a step down or up ends where the ladder does', () => {
    assert.equal(levelBelow('han'), 'bracketedHan');
    assert.equal(levelBelow('arabic', -2), 'han');
    assert.equal(levelBelow('circled'), undefined);
    assert.equal(levelBelow('han', -1), undefined);
  });

  test('chapters, articles, decimals, annexes and list items are not on it', () => {
    assert.deepEqual(
      (['chapter', 'article', 'decimal', 'attachment', 'enumeration', 'circled'] as const).map(isOnLadder),
      [false, false, false, false, false, true],
    );
    assert.equal(levelBelow('chapter'), undefined);
    assert.equal(levelBelow('decimal'), undefined);
  });
});
