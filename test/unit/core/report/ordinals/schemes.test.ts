import assert from 'node:assert/strict';
import {
  type HeadingScheme,
  isOnLadder,
  ladder,
  leaveContained,
  levelBelow,
  rankOf,
  readMarker,
  schemes,
  writeLike,
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

/** What is read at the start of `text`: `scheme ordinal marker`, then `!shape` where it is ill-formed, `?` where it is doubtful. */
function told(text: string): string {
  const marker = read(text);
  if (!marker) return 'none';
  const { scheme, ordinal, start, end, wellFormed, shape, doubtful } = marker;
  assert.equal(start, 0);
  assert.equal(shape === '', wellFormed, text);
  return `${scheme} ${ordinal} ${text.slice(0, end)}${wellFormed ? '' : ` !${shape}`}${doubtful ? ' ?' : ''}`;
}

suite('an ordinal at the start of a line is told exactly', () => {
  for (const [text, says] of [
    // 一、
    ['一，主要做法', 'han 1 一， !一， ?'],
    ['一,主要做法', 'han 1 一, !一, ?'],
    ['二､主要做法', 'han 2 二､ !一､'],
    ['二﹑主要做法', 'han 2 二﹑ !一﹑'],
    ['一 、主要做法', 'han 1 一 、 !一 、'],
    ['十 八、主要做法', 'han 18 十 八、 !一 八、'],
    ['一 二、主要做法', 'none'],
    ['—、主要做法', 'han 1 —、 !—、'],
    ['－.主要做法', 'none'],
    ['－，主要做法', 'none'],
    ['三.八妇女节活动', 'han 3 三. !一. ?'],
    ['五．四运动纪念', 'han 5 五． !一． ?'],
    ['三.主要做法', 'han 3 三. !一.'],
    ['一、二季度增速', 'han 1 一、 ?'],
    ['一、二月份运行', 'han 1 一、 ?'],
    ['一、二月度调度', 'han 1 一、'],
    ['一、三季度目标', 'han 1 一、'],
    ['一、二十等奖名单', 'han 1 一、 ?'],
    ['二、三、四级医院', 'han 2 二、 ?'],
    ['四、五项措施', 'han 4 四、'],
    ['一', 'none'],
    ['一主要做法', 'none'],
    ['九千九百九十九、末项', 'han 9999 九千九百九十九、'],
    ['一万、末项', 'none'],
    // （一）
    ['(一)、甲', 'bracketedHan 1 (一)、 !(一)、'],
    ['﹙一﹚甲', 'bracketedHan 1 ﹙一﹚ !﹙一﹚'],
    ['（一)甲', 'bracketedHan 1 （一) !（一)'],
    ['(一）甲', 'bracketedHan 1 (一） !(一）'],
    ['（　一　）甲', 'bracketedHan 1 （　一　） !（　一　）'],
    ['（一 ）甲', 'bracketedHan 1 （一 ） !（一 ）'],
    ['（十 八）甲', 'bracketedHan 18 （十 八） !（一 八）'],
    ['（一）（二）甲', 'bracketedHan 1 （一）'],
    ['（一）、（二）项由财政局负责', 'none'],
    ['（一）至（三）项由财政局负责', 'none'],
    ['（一）至三项', 'bracketedHan 1 （一）'],
    ['（一）或（二）', 'none'],
    ['（一）—（三）', 'none'],
    ['（一）、甲', 'bracketedHan 1 （一）、 !（一）、'],
    ['（一）．甲', 'bracketedHan 1 （一）． !（一）．'],
    ['（零）甲', 'none'],
    ['（0）甲', 'none'],
    ['（12）甲', 'bracketedArabic 12 （12）'],
    ['（０１）甲', 'bracketedArabic 1 （０１） !（１）'],
    ['（01）甲', 'bracketedArabic 1 （01） !（1）'],
    ['(12)甲', 'bracketedArabic 12 (12) !(1)'],
    ['（1234）甲', 'none'],
    ['（甲）乙', 'none'],
    // 1.
    ['1.甲', 'arabic 1 1.'],
    ['1、甲', 'arabic 1 1、 !1、'],
    ['1．甲', 'arabic 1 1． !1．'],
    ['1,甲', 'arabic 1 1, !1, ?'],
    ['1,200元', 'none'],
    ['01.甲', 'arabic 1 01. !1.'],
    ['０.甲', 'none'],
    ['0.甲', 'none'],
    ['９、甲', 'arabic 9 ９、 !１、'],
    ['999.甲', 'arabic 999 999.'],
    ['1000.甲', 'none'],
    ['3.5G基站', 'arabic 3 3. ?'],
    ['3、5G基站', 'arabic 3 3、 !1、 ?'],
    ['2.5万户居民', 'none'],
    ['2.５亿元', 'none'],
    ['2.5 公里', 'none'],
    ['2.5%的人', 'none'],
    ['4、1%购房补助', 'arabic 4 4、 !1、 ?'],
    ['2.5', 'none'],
    ['3、2', 'none'],
    ['3、9月5日召开会议', 'arabic 3 3、 !1、'],
    ['3、12月15号召开会议', 'arabic 3 3、 !1、'],
    ['20.2026年底前', 'arabic 20 20.'],
    ['21.5+2模式', 'arabic 21 21.'],
    ['1', 'none'],
    ['1甲', 'none'],
    // 1.2 and 1
    ['1.2 甲', 'decimal 2 1.2'],
    ['1.2.3 甲', 'decimal 3 1.2.3'],
    ['1.2. 甲', 'decimal 2 1.2.'],
    ['1.2、 甲', 'decimal 2 1.2、'],
    ['1.9 甲', 'decimal 9 1.9'],
    ['1.10 甲', 'decimal 10 1.10 ?'],
    ['1.2.10 甲', 'decimal 10 1.2.10'],
    ['4.2.1　Ⅳ级响应', 'decimal 1 4.2.1'],
    ['4.2 “三早”响应', 'decimal 2 4.2'],
    ['4.2.3 A类响应', 'decimal 3 4.2.3'],
    ['8.30 出发', 'decimal 30 8.30 ?'],
    ['3.05 元', 'none'],
    ['3.05 万元', 'none'],
    ['3.5 公里', 'none'],
    ['3.5 万户', 'none'],
    ['3.5 千克', 'decimal 5 3.5'],
    ['3.5甲', 'arabic 3 3. ?'],
    ['1 总则', 'decimal 1 1 ?'],
    ['1 总则。', 'none'],
    ['1 总则：', 'none'],
    ['1 总则:甲', 'none'],
    ['1 总则；', 'none'],
    ['1 总则，甲', 'none'],
    ['1 总则\t甲', 'none'],
    ['1 总则|甲', 'none'],
    [`1 ${'甲'.repeat(31)}`, `decimal 1 1 ?`],
    [`1 ${'甲'.repeat(32)}`, 'none'],
    ['2 人', 'none'],
    ['2 人员安排', 'decimal 2 2 ?'],
    ['10 月', 'none'],
    ['3 个方面', 'none'],
    ['3 项目概况', 'decimal 3 3 ?'],
    ['2 小时', 'none'],
    ['2 分钟到达', 'none'],
    ['2 余人到会', 'none'],
    ['2 多次到会', 'none'],
    ['2 万人到会', 'none'],
    ['2 元', 'none'],
    ['2 名', 'none'],
    // ①, and characters of fonts
    ['①甲', 'circled 1 ①'],
    ['①、甲', 'circled 1 ①、 !①、'],
    ['①.甲', 'circled 1 ①. !①.'],
    ['⑳甲', 'circled 20 ⑳'],
    ['①、②由财政局负责', 'none'],
    ['①至③由财政局负责', 'none'],
    ['①和②', 'none'],
    ['①——③', 'none'],
    ['①②甲', 'circled 1 ①'],
    ['①项由财政局负责', 'none'],
    ['①项目概况', 'circled 1 ①'],
    ['①款由财政局负责', 'none'],
    ['①款式', 'circled 1 ①'],
    ['①款项', 'circled 1 ①'],
    ['①款待', 'circled 1 ①'],
    ['㈠甲', 'bracketedHan 1 ㈠ !㈠'],
    ['㈠、㈡项', 'none'],
    ['⑴甲', 'bracketedArabic 1 ⑴ !⑴'],
    ['⑴、⑵项', 'none'],
    ['⒉甲', 'arabic 2 ⒉ !⒉'],
    ['甲', 'none'],
    // 第一章 and its like
    ['第一部分', 'part 1 第一部分'],
    ['第一编 总则', 'part 1 第一编'],
    ['第二篇：历史', 'part 2 第二篇'],
    ['第三章 总则', 'chapter 3 第三章'],
    ['第3章 总则', 'chapter 3 第3章'],
    ['第 三 章 总则', 'chapter 3 第 三 章'],
    ['第三章总则', 'chapter 3 第三章'],
    ['第三章规定了职责，应当遵守', 'none'],
    ['第三章规定了职责。', 'none'],
    ['第三章规定；', 'none'],
    ['第三章 规定了职责，应当遵守。', 'chapter 3 第三章'],
    ['第三章:规定了职责，应当遵守。', 'chapter 3 第三章'],
    ['第三章**规定了职责，应当遵守。', 'chapter 3 第三章'],
    [`第三章${'甲'.repeat(24)}`, 'chapter 3 第三章'],
    [`第三章${'甲'.repeat(25)}`, 'none'],
    ['第三章、总则', 'none'],
    ['第四节 机构', 'division 4 第四节'],
    ['第零章 总则', 'none'],
    ['第0章 总则', 'none'],
    ['第一万章 总则', 'none'],
    ['第三', 'none'],
    ['第三届大会', 'none'],
    // 第三条
    ['第三条', 'article 3 第三条'],
    ['第三条 甲', 'article 3 第三条'],
    ['第三条：甲', 'article 3 第三条'],
    ['第三条甲', 'article 3 第三条 ?'],
    ['第 三 条 甲', 'article 3 第 三 条 !第 一 条'],
    ['第三条、甲', 'article 3 第三条、 !第一条、'],
    ['第三条．甲', 'article 3 第三条． !第一条．'],
    ['第三条.甲', 'article 3 第三条. !第一条.'],
    ['第三条.5甲', 'article 3 第三条 ?'],
    ['第三条规定了职责', 'none'],
    ['第三条所列事项', 'none'],
    ['第三条所称单位', 'none'],
    ['第三条所述情形', 'none'],
    ['第三条所有单位', 'article 3 第三条 ?'],
    ['第三条第二款', 'none'],
    ['第三条、第五条', 'none'],
    ['第三条和第五条', 'none'],
    ['第三条至 第五条', 'none'],
    ['第三条和有关规定', 'article 3 第三条 ?'],
    ['第三条款项', 'none'],
    ['第三条之一', 'none'],
    ['第三条之三', 'none'],
    ['第三条之四', 'article 3 第三条 ?'],
    ['第三条的内容', 'none'],
    ['第三条以下各条', 'none'],
    ['第三条以外情形', 'none'],
    ['第三条以人为本', 'article 3 第三条 ?'],
  ] as const) {
    test(`${text}: ${says}`, () => assert.equal(told(text), says));
  }

  test('a decimal has its depth and what stands before its last number', () => {
    const parts = (text: string) => [read(text)?.depth, read(text)?.prefix];
    assert.deepEqual(parts('1 总则'), [1, '']);
    assert.deepEqual(parts('1.2 甲'), [2, '1.']);
    assert.deepEqual(parts('1.2.3 甲'), [3, '1.2.']);
    assert.deepEqual(parts('1.2.3.4.5 甲'), [5, '1.2.3.4.']);
    assert.deepEqual(parts('一、甲'), [1, '']);
    assert.equal(writeLike(read('1.2.3 甲')!, 4), '1.2.4');
    assert.equal(writeLike(read('(一)甲')!, 4), '（四）');
  });

  test('nothing is read across the end of the line, nor before where it begins', () => {
    for (const marker of ['一、', '（一）', '1.', '第一章', '第一条']) {
      const text = `甲${marker}　乙`;
      assert.equal(readMarker(text, 1, text.length)?.start, 1, marker);
      assert.equal(readMarker(text, 1, 1 + marker.length)?.end, 1 + marker.length, marker);
      assert.equal(readMarker(text, 1, marker.length), undefined, marker);
    }
    assert.equal(readMarker('1.2 甲', 0, 2)?.scheme, 'arabic');
    assert.equal(readMarker('', 0, 0), undefined);
  });
});

suite('the way to number', () => {
  test('has a name, a level, and its ordinals as they are written', () => {
    assert.deepEqual(
      Object.entries(schemes).map(([id, each]) => `${id} ${each.id} ${each.level} ${each.write(12)}`),
      [
        'part part 1 第十二部分',
        'chapter chapter 1 第十二章',
        'division division 2 第十二节',
        'article article 3 第十二条',
        'han han 1 十二、',
        'bracketedHan bracketedHan 2 （十二）',
        'decimal decimal 3 12',
        'arabic arabic 3 12.',
        'bracketedArabic bracketedArabic 4 （12）',
        'circled circled 5 ⑫',
      ],
    );
    assert.equal(schemes.circled.write(51), '（51）');
  });

  test('contains those behind it in the table, a decimal with fewer numbers one with more', () => {
    const all = Object.values(schemes).map(({ id }) => id);
    assert.deepEqual(
      [...all].sort((a, b) => rankOf(a, 1) - rankOf(b, 1)),
      all,
    );
    assert.equal(new Set(all.map((id) => rankOf(id, 1))).size, all.length);
    assert.ok(rankOf('decimal', 1) < rankOf('decimal', 2) && rankOf('decimal', 5) < rankOf('arabic', 1));
  });

  test('forgets what it contains', () => {
    const left = (by: HeadingScheme): HeadingScheme[] => {
      const seen = new Map(Object.values(schemes).map(({ id }) => [id, 1] as const));
      leaveContained(seen, by);
      return [...seen.keys()];
    };
    assert.deepEqual(left('part'), ['part']);
    assert.deepEqual(left('han'), ['part', 'chapter', 'division', 'article', 'han']);
    assert.deepEqual(left('circled').length, 10);
  });
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
