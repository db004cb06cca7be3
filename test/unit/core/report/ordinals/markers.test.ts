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
    ['not behind the marks of Markdown elsewhere', '# 一、甲\n二、丁', '1:二、@6 han 2 anew 5.1'],
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
  ] as const) {
    test(sentence, () => assert.deepEqual(ordinals(text), expected));
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
