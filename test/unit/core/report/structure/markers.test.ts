import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';

/**
 * The ordinals at the start of lines: `line:as written@offset scheme number`, the depth of a decimal, the shape where it
 * is wrong, `doubtful` where only its siblings make it one, `anew` where counting may begin again, and the rank.
 */
function ordinals(text: string, markdown = false): string[] {
  return parse(text, { markdown }).markers.map(
    ({ line, start, end, scheme, prefix, ordinal, depth, wellFormed, shape, doubtful, afterReset, rank }) =>
      [
        `${line}:${text.slice(start, end)}@${start} ${scheme} ${prefix}${ordinal}`,
        ...(depth > 1 ? [`depth ${depth}`] : []),
        ...(wellFormed ? [] : [shape]),
        ...(doubtful ? ['doubtful'] : []),
        ...(afterReset ? ['anew'] : []),
        rank,
      ].join(' '),
  );
}

suite('Ordinals at the start of lines are found', () => {
  for (const [sentence, text, ...expected] of [
    [
      'every kind at the start of a line',
      '第一部分　总论\n第一章　总则\n第一节　一般规定\n第一条　本办法自印发之日起施行。\n一、甲\n（一）乙\n1.丙\n（1）丁\n①戊',
      '0:第一部分@0 part 1 1.1',
      '1:第一章@8 chapter 1 2.1',
      '2:第一节@15 division 1 3.1',
      '3:第一条@24 article 1 4.1',
      '4:一、@41 han 1 5.1',
      '5:（一）@45 bracketedHan 1 6.1',
      '6:1.@50 arabic 1 8.1',
      '7:（1）@54 bracketedArabic 1 9.1',
      '8:①@59 circled 1 10.1',
    ],
    [
      'behind indentation of any kind',
      '　　一、甲\n  （一）乙\n\t1.丙',
      '0:一、@2 han 1 5.1',
      '1:（一）@8 bracketedHan 1 6.1',
      '2:1.@14 arabic 1 8.1',
    ],
    [
      'in wrong shapes',
      '一.甲\n二．乙\n（三）、丙\n(四)丁',
      '0:一.@0 han 1 一. 5.1',
      '1:二．@4 han 2 一． 5.1',
      '2:（三）、@8 bracketedHan 3 （一）、 6.1',
      '3:(四)@14 bracketedHan 4 (一) 6.1',
    ],
    [
      'a comma behind the numeral, where its siblings stand on both sides',
      '一、甲\n二，乙\n三、丙',
      '0:一、@0 han 1 5.1',
      '1:二，@4 han 2 一， doubtful 5.1',
      '2:三、@8 han 3 5.1',
    ],
    ['a comma behind the numeral of a sentence', '一，甲\n正文。'],
    [
      'a date behind the mark, whether a sibling follows or not',
      '各单位要抓好落实。\n1.9月1日摸底。\n2、9月5日上报。',
      '1:1.@10 arabic 1 8.1',
      '2:2、@20 arabic 2 1、 8.1',
    ],
    [
      'a figure of any kind behind the mark, where its siblings stand on both sides',
      '各单位要抓好落实。\n1、甲\n2、5%的补助\n3、丙\n4、2号楼',
      '1:1、@10 arabic 1 1、 8.1',
      '2:2、@14 arabic 2 1、 doubtful 8.1',
      '3:3、@22 arabic 3 1、 8.1',
    ],
    ['numerals that count things', '一、二季度增长。\n正文。'],
    ['figures with a comma, each with its sibling', '1,甲\n2,乙\n3,丙'],
    [
      'a figure with a unit is none',
      '一、甲\n3.5万户受益。\n2.乙',
      '0:一、@0 han 1 5.1',
      '2:2.@13 arabic 2 8.1',
    ],
    [
      'chapters that have decimals below, and those behind',
      '1 总体要求\n1.1 工作目标\n2 组织领导\n3 保障措施',
      '0:1@0 decimal 1 doubtful 7.1',
      '1:1.1@7 decimal 1.1 depth 2 7.2',
      '2:2@16 decimal 2 doubtful 7.1',
      '3:3@23 decimal 3 doubtful 7.1',
    ],
    [
      'two chapters may be lost',
      '1 总体要求\n1.1 工作目标\n4 保障措施',
      '0:1@0 decimal 1 doubtful 7.1',
      '1:1.1@7 decimal 1.1 depth 2 7.2',
      '2:4@16 decimal 4 doubtful 7.1',
    ],
    [
      'a figure further on is no chapter',
      '1 总体要求\n1.1 工作目标\n5 保障措施',
      '0:1@0 decimal 1 doubtful 7.1',
      '1:1.1@7 decimal 1.1 depth 2 7.2',
    ],
    ['a figure by itself is no chapter', '3 名干部到岗。\n正文。'],
    [
      'decimals without their chapter',
      '1.1 甲\n1.2 乙\n1.4 丙',
      '0:1.1@0 decimal 1.1 depth 2 7.2',
      '1:1.2@6 decimal 1.2 depth 2 7.2',
      '2:1.4@12 decimal 1.4 depth 2 7.2',
    ],
    [
      'articles are not those that are named',
      '第一条　甲。\n第二条　乙。\n第三条规定丙。\n第三条　丁。',
      '0:第一条@0 article 1 4.1',
      '1:第二条@7 article 2 4.1',
      '3:第三条@22 article 3 4.1',
    ],
    [
      'an article with its text right behind it, between its siblings',
      '第一条　甲。\n第二条乙应当办理。\n第三条　丙。',
      '0:第一条@0 article 1 4.1',
      '1:第二条@7 article 2 doubtful 4.1',
      '2:第三条@17 article 3 4.1',
    ],
    [
      'one level written as the level above',
      '（一）甲\n二、乙\n（三）丙',
      '0:（一）@0 bracketedHan 1 6.1',
      '1:二、@5 bracketedHan 2 二、 6.1',
      '2:（三）@9 bracketedHan 3 6.1',
    ],
    [
      'one level written as the level below',
      '一、甲\n（二）乙\n三、丙',
      '0:一、@0 han 1 5.1',
      '1:（二）@4 han 2 （二） 5.1',
      '2:三、@9 han 3 5.1',
    ],
    [
      'what has a place in its own level stays there',
      '一、甲\n（一）乙\n（二）丙\n二、丁\n三、戊',
      '0:一、@0 han 1 5.1',
      '1:（一）@4 bracketedHan 1 6.1',
      '2:（二）@9 bracketedHan 2 6.1',
      '3:二、@14 han 2 5.1',
      '4:三、@18 han 3 5.1',
    ],
    [
      'two lists that both go on stay as they are',
      '1.甲\n2.乙\n一、丙\n二、丁\n3.戊\n三、己',
      '0:1.@0 arabic 1 8.1',
      '1:2.@4 arabic 2 8.1',
      '2:一、@8 han 1 5.1',
      '3:二、@12 han 2 5.1',
      '4:3.@16 arabic 3 8.1',
      '5:三、@20 han 3 5.1',
    ],
    [
      'what has its place beside a gap stays there',
      '一、甲\n（一）乙\n二、丙\n（三）丁',
      '0:一、@0 han 1 5.1',
      '1:（一）@4 bracketedHan 1 6.1',
      '2:二、@9 han 2 5.1',
      '3:（三）@13 bracketedHan 3 6.1',
    ],
    ['not in tables', '| 一、 | 甲 |\n| 二、 | 乙 |\n一、甲\t乙\n二、丙', '3:二、@28 han 2 5.1'],
    [
      'not in a table of contents, behind which counting begins anew',
      '一、甲……1\n二、乙……2\n一、甲\n二、乙',
      '2:一、@14 han 1 anew 5.1',
      '3:二、@18 han 2 5.1',
    ],
    ['not before a leader and a page', '一、甲....3\n二、乙----4\n三、丙———5\n四、丁', '3:四、@26 han 4 5.1'],
    [
      'not in a quotation over several lines',
      '他说：“要抓好落实：\n一、甲\n二、乙”\n一、丙',
      '3:一、@20 han 1 5.1',
    ],
    [
      'not in a quotation that begins with its first ordinal behind other words',
      '一、甲\n会议提出“一、抓学习。\n二、抓管理。”\n二、乙',
      '0:一、@0 han 1 5.1',
      '3:二、@24 han 2 5.1',
    ],
    [
      'behind a line whose quotation has lost its end',
      '一、甲\n提高“四个意识。\n二、乙“丙”',
      '0:一、@0 han 1 5.1',
      '2:二、@13 han 2 5.1',
    ],
    [
      'in a quotation that does not end',
      '他说：“要抓好落实：\n一、甲\n二、乙\n三、丙',
      '1:一、@11 han 1 5.1',
      '2:二、@15 han 2 5.1',
      '3:三、@19 han 3 5.1',
    ],
    [
      'not of the items that are cited from a law',
      '《条例》第八条规定：\n（三）甲\n（五）乙\n一、丙',
      '3:一、@21 han 1 5.1',
    ],
    [
      'of items from the first one on behind a citation',
      '根据《条例》规定：\n（一）甲\n（二）乙',
      '1:（一）@10 bracketedHan 1 6.1',
      '2:（二）@15 bracketedHan 2 6.1',
    ],
    [
      'a citation ends with another kind of ordinal',
      '依照有关规定如下：\n（二）甲\n3.乙',
      '2:3.@15 arabic 3 8.1',
    ],
    ['anew behind an annex', '一、甲\n附件\n一、乙', '0:一、@0 han 1 5.1', '2:一、@7 han 1 anew 5.1'],
    [
      'anew behind a glossary',
      '一、甲\n名词解释\n一、乙\n二、丙',
      '0:一、@0 han 1 5.1',
      '2:一、@9 han 1 anew 5.1',
      '3:二、@13 han 2 5.1',
    ],
    [
      'those of an annex list by themselves',
      '一、甲\n二、乙\n附件：1.清单\n　　　2.名单\n\n市水务局\n2026年7月6日',
      '0:一、@0 han 1 5.1',
      '1:二、@4 han 2 5.1',
      '2:1.@11 arabic 1 anew 8.1',
      '3:2.@19 arabic 2 8.1',
    ],
    ['over blank lines', '一、甲\n\n\n二、乙', '0:一、@0 han 1 5.1', '3:二、@6 han 2 5.1'],
    [
      'behind the marks of Markdown in a draft',
      '# 一、甲\n二、丁',
      '0:一、@2 han 1 5.1',
      '1:二、@6 han 2 5.1',
    ],
    [
      'each under its heading',
      '一、甲\n（一）乙\n二、丙\n（一）丁\n（二）戊',
      '0:一、@0 han 1 5.1',
      '1:（一）@4 bracketedHan 1 6.1',
      '2:二、@9 han 2 5.1',
      '3:（一）@13 bracketedHan 1 6.1',
      '4:（二）@18 bracketedHan 2 6.1',
    ],
    ['behind the front matter', '---\n文种: 报告\n---\n一、甲', '3:一、@15 han 1 5.1'],
    ['with a tab behind them', '一、\t甲\n二、\t乙', '0:一、@0 han 1 5.1', '1:二、@5 han 2 5.1'],
    [
      'commas behind all numerals',
      '各单位要抓好落实。\n一，加强领导\n二，落实责任\n三，严格考核',
      '1:一，@10 han 1 一， doubtful 5.1',
      '2:二，@17 han 2 一， doubtful 5.1',
      '3:三，@24 han 3 一， doubtful 5.1',
    ],
    [
      'commas behind some numerals',
      '各单位要抓好落实。\n一、加强领导\n二，落实责任\n三，严格考核\n四、及时总结',
      '1:一、@10 han 1 5.1',
      '2:二，@17 han 2 一， doubtful 5.1',
      '3:三，@24 han 3 一， doubtful 5.1',
      '4:四、@31 han 4 5.1',
    ],
    [
      'figures with commas',
      '各单位要抓好落实。\n1,加强领导\n2,落实责任\n3,严格考核',
      '1:1,@10 arabic 1 1, doubtful 8.1',
      '2:2,@17 arabic 2 1, doubtful 8.1',
      '3:3,@24 arabic 3 1, doubtful 8.1',
    ],
    [
      'a figure with a comma between two without',
      '各单位要抓好落实。\n1.加强领导\n2,落实责任\n3.严格考核',
      '1:1.@10 arabic 1 8.1',
      '2:2,@17 arabic 2 1, doubtful 8.1',
      '3:3.@24 arabic 3 8.1',
    ],
    [
      'a comma behind a numeral that has come already',
      '各单位要抓好落实。\n一、加强领导\n一，落实责任\n二、严格考核',
      '1:一、@10 han 1 5.1',
      '3:二、@24 han 2 5.1',
    ],
    [
      'commas behind numerals that hold others',
      '各单位要抓好落实。\n一，加强领导\n（一）摸底\n二，落实责任\n（一）考核',
      '1:一，@10 han 1 一， doubtful 5.1',
      '2:（一）@17 bracketedHan 1 6.1',
      '3:二，@23 han 2 一， doubtful 5.1',
      '4:（一）@30 bracketedHan 1 6.1',
    ],
    [
      'a figure that counts, between its siblings',
      '各单位要抓好落实。\n1、加强领导\n2、3个方面同步\n3、严格考核',
      '1:1、@10 arabic 1 1、 8.1',
      '2:2、@17 arabic 2 1、 doubtful 8.1',
      '3:3、@26 arabic 3 1、 8.1',
    ],
    [
      '（2） between 1. and 3.',
      '各单位要抓好落实。\n1.甲\n（2）乙\n3.丙',
      '1:1.@10 arabic 1 8.1',
      '2:（2）@14 arabic 2 （2） 8.1',
      '3:3.@19 arabic 3 8.1',
    ],
    [
      '2. between （1） and （3）',
      '各单位要抓好落实。\n（1）甲\n2.乙\n（3）丙',
      '1:（1）@10 bracketedArabic 1 9.1',
      '2:2.@15 bracketedArabic 2 2. 9.1',
      '3:（3）@19 bracketedArabic 3 9.1',
    ],
    [
      '（三） that has its level below',
      '各单位要抓好落实。\n一、甲\n（一）乙\n二、丙\n（三）丁\n三、戊\n（一）己',
      '1:一、@10 han 1 5.1',
      '2:（一）@14 bracketedHan 1 6.1',
      '3:二、@19 han 2 5.1',
      '4:（三）@23 bracketedHan 3 6.1',
      '5:三、@28 han 3 5.1',
      '6:（一）@32 bracketedHan 1 6.1',
    ],
    [
      '3. that has its level below',
      '各单位要抓好落实。\n一、甲\n1.乙\n二、丙\n3.丁\n三、戊',
      '1:一、@10 han 1 5.1',
      '2:1.@14 arabic 1 8.1',
      '3:二、@18 han 2 5.1',
      '4:3.@22 arabic 3 8.1',
      '5:三、@26 han 3 5.1',
    ],
    [
      '（三） between 二、 and 四、',
      '各单位要抓好落实。\n一、甲\n（一）乙\n二、丙\n（三）丁\n四、戊',
      '1:一、@10 han 1 5.1',
      '2:（一）@14 bracketedHan 1 6.1',
      '3:二、@19 han 2 5.1',
      '4:（三）@23 han 3 （三） 5.1',
      '5:四、@28 han 4 5.1',
    ],
    [
      '三、 between （二） and （四）',
      '各单位要抓好落实。\n（一）甲\n（二）乙\n三、丙\n（四）丁\n一、戊',
      '1:（一）@10 bracketedHan 1 6.1',
      '2:（二）@15 bracketedHan 2 6.1',
      '3:三、@20 bracketedHan 3 三、 6.1',
      '4:（四）@24 bracketedHan 4 6.1',
      '5:一、@29 han 1 5.1',
    ],
    [
      '（三） before another （一）',
      '各单位要抓好落实。\n一、甲\n二、乙\n（三）丙\n（一）丁\n四、戊',
      '1:一、@10 han 1 5.1',
      '2:二、@14 han 2 5.1',
      '3:（三）@18 han 3 （三） 5.1',
      '4:（一）@23 bracketedHan 1 6.1',
      '5:四、@28 han 4 5.1',
    ],
    [
      '（3） before another （1）',
      '各单位要抓好落实。\n1.甲\n2.乙\n（3）丙\n4.丁\n（1）戊',
      '1:1.@10 arabic 1 8.1',
      '2:2.@14 arabic 2 8.1',
      '3:（3）@18 arabic 3 （3） 8.1',
      '4:4.@23 arabic 4 8.1',
      '5:（1）@27 bracketedArabic 1 9.1',
    ],
    [
      'not of items cited from an article',
      '各单位要抓好落实。\n根据《条例》第五条有关规定：\n（二）甲\n（四）乙\n一、丙',
      '4:一、@35 han 1 5.1',
    ],
    [
      'not of items cited from rules',
      '各单位要抓好落实。\n依据有关办法如下：\n（三）甲\n一、丙',
      '3:一、@25 han 1 5.1',
    ],
    ['not of items cited from a regulation', '各单位要抓好落实。\n按照国家有关条例：\n（三）甲'],
    ['not of items cited from this law', '各单位要抓好落实。\n违反本法:\n（三）甲'],
    ['not of items cited from a paragraph', '各单位要抓好落实。\n第八条第二款明确要求:\n（三）甲'],
    [
      'of items behind a clause that cites nothing',
      '各单位要抓好落实。\n按照要求，落实规定：\n（三）甲',
      '2:（三）@21 bracketedHan 3 6.1',
    ],
    [
      'of items behind another sentence',
      '各单位要抓好落实。\n按照规定。办法如下：\n（三）甲',
      '2:（三）@21 bracketedHan 3 6.1',
    ],
    [
      'of items that do not go on from those cited',
      '各单位要抓好落实。\n《条例》规定：\n（三）甲\n（二）乙',
      '3:（二）@23 bracketedHan 2 6.1',
    ],
    [
      'of items behind a colon by itself',
      '各单位要抓好落实。\n他强调:\n（二）甲',
      '2:（二）@15 bracketedHan 2 6.1',
    ],
    [
      'not in a quotation behind a half-width colon',
      '各单位要抓好落实。\n“要抓好落实:\n一、甲\n二、乙”\n（一）丙',
      '4:（一）@27 bracketedHan 1 6.1',
    ],
    [
      'in what another quotation breaks off',
      '各单位要抓好落实。\n“要抓好：\n一、甲\n“二、乙”\n（一）丙',
      '2:一、@16 han 1 5.1',
      '4:（一）@26 bracketedHan 1 anew 6.1',
    ],
    [
      'not before leaders of each kind',
      '各单位要抓好落实。\n一、甲　3\n二、乙······12\n三、丙．．．．　123\n四、丁----4\n五、戊———　5\n六、己...6\n七、庚···7\n八、辛——8\n九、壬……1234',
      '1:一、@10 han 1 5.1',
      '6:六、@58 han 6 5.1',
      '7:七、@66 han 7 5.1',
      '8:八、@74 han 8 5.1',
      '9:九、@81 han 9 5.1',
    ],
    ['not behind a bar', '各单位要抓好落实。\n|一、甲\n二、乙', '2:二、@15 han 2 5.1'],
    ['not of figures without decimals', '各单位要抓好落实。\n1 总体要求\n2 组织领导\n3 保障措施'],
    [
      'of decimals without their chapter, and the chapter behind',
      '各单位要抓好落实。\n2.1 甲\n2.2 乙\n3 丙\n3.1 丁',
      '1:2.1@10 decimal 2.1 depth 2 7.2',
      '2:2.2@16 decimal 2.2 depth 2 7.2',
      '3:3@22 decimal 3 doubtful 7.1',
      '4:3.1@26 decimal 3.1 depth 2 7.2',
    ],
    [
      'of a chapter once',
      '各单位要抓好落实。\n1 甲\n1.1 乙\n1.1.1 丙\n2 丁\n2 戊',
      '1:1@10 decimal 1 doubtful 7.1',
      '2:1.1@14 decimal 1.1 depth 2 7.2',
      '3:1.1.1@20 decimal 1.1.1 depth 3 7.3',
      '4:2@28 decimal 2 doubtful 7.1',
    ],
  ] as const) {
    test(sentence, () => assert.deepEqual(ordinals(text), expected));
  }

  for (const above of ['————————', '_____', '注释：', '注：']) {
    test(`but not those of notes below ${above}`, () =>
      assert.deepEqual(
        ordinals(`一、甲\n${above}\n①问卷统一发放\n②数据来源\n二、乙\n①丙\n②丁`).map(
          (each) => each.split('@')[0],
        ),
        ['0:一、', '4:二、', '5:①', '6:②'],
      ));
  }

  test('behind the marks of Markdown', () => {
    assert.deepEqual(ordinals('# 一、甲\n> （一）乙\n**1.丙**\n二、丁', true), [
      '0:一、@2 han 1 5.1',
      '1:（一）@8 bracketedHan 1 6.1',
      '2:1.@15 arabic 1 8.1',
      '3:二、@21 han 2 5.1',
    ]);
  });
});

suite('Items behind a line', () => {
  const isCitation = (line: string): boolean =>
    ordinals(`各单位要抓好落实。\n${line}\n（三）甲`).length === 0;

  for (const line of [
    ...[
      '《条例》规定：',
      '《条例》明确：',
      '第八条规定：',
      '第二款规定：',
      '第一项规定:',
      '《条例》对此作出如下规定：',
    ],
    ...['第八条规定的情形有：', '根据规定：', '依据规定：', '依照规定：', '按照规定：', '违反规定：'],
    ...[
      '根据《条例》：',
      '根据国家税法：',
      '根据条例：',
      '根据办法：',
      '根据要求如下：',
      '根据办法执行情况：',
    ],
    ...[
      `根据${'甲'.repeat(24)}规定：`,
      `《条例》${'甲'.repeat(6)}规定${'乙'.repeat(6)}：`,
      '根据规定甲乙丙丁：',
    ],
  ]) {
    test(`${line} are cited`, () => assert.equal(isCitation(line), true));
  }

  for (const line of [
    ...[
      '《条例》要求：',
      '《条例》。规定：',
      '《条例》；规定：',
      '《条例》规定。甲：',
      '《条例》规定；甲：',
      '《条例》规定',
      '规定：',
    ],
    ...[
      '参照规定：',
      '根据要求，规定：',
      '根据要求。规定：',
      '根据要求；规定：',
      '根据规定。甲：',
      '根据规定；甲：',
    ],
    ...[`根据${'甲'.repeat(25)}规定：`, `《条例》${'甲'.repeat(7)}规定：`, `《条例》规定${'乙'.repeat(7)}：`],
    '根据规定甲乙丙丁戊：',
  ]) {
    test(`${line} are the writer's own`, () => assert.equal(isCitation(line), false));
  }
});

suite('Items in a quotation', () => {
  const behind = (lines: number): string[] =>
    ordinals(`他强调：“要抓好：\n${'正文。\n'.repeat(lines)}一、甲\n结束”\n（一）乙`).map(
      (each) => each.split(' ')[1]!,
    );

  test('are left out if it ends within thirty lines', () => {
    assert.deepEqual(behind(28), ['bracketedHan']);
    assert.deepEqual(behind(29), ['han', 'bracketedHan']);
  });
});

suite('Marks of Markdown before an ordinal', () => {
  for (const marks of ['# ', '###### ', '#\t', '##  ', '> ', '>', '>\t', '> **', '## **', '> > ', '>># ']) {
    test(`${JSON.stringify(marks)} are skipped`, () =>
      assert.deepEqual(ordinals(`${marks}一、甲`, true), [`0:一、@${marks.length} han 1 5.1`]));
  }
  for (const marks of ['#', '####### ', '- ', '* ', '一#']) {
    test(`${JSON.stringify(marks)} are none`, () => assert.deepEqual(ordinals(`${marks}一、甲`, true), []));
  }
});
