import assert from 'node:assert/strict';
import { enclosed, isTurned, pairsOf } from '../../../../src/core/report/pairs';
import { Paragraph } from '../../../../src/core/report/paragraph';

/** The pairs by where they close, behind their shape; `<3` and `>3` for a lone mark that opens or closes; × for a crossed pair. */
function pairs(text: string): string {
  const found = pairsOf(new Paragraph(text));
  return [
    ...found.pairs.map(({ shape, open, close }) => shape + text.slice(open, close + 1)),
    ...found.lone.map(({ at, opens }) => `${opens ? '<' : '>'}${at}`),
    ...found.crossed.map(({ inner, outer }) => {
      return `×${text.slice(inner.open, inner.close + 1)} in ${text.slice(outer.open, outer.close + 1)}`;
    }),
  ].join(' ');
}

suite('pairs of marks', () => {
  for (const [what, text, expected] of [
    ['one beside another', '印发《办法》（试行），落实“三定”规定', '《《办法》 （（试行） ““三定”'],
    ['one inside another', '“甲‘乙’丙”', '‘‘乙’ ““甲‘乙’丙”'],
    ['one right inside another of its kind', '（（甲））', '（（甲） （（（甲））'],
    ['title marks of both kinds', '《甲〈乙〉丙》', '〈〈乙〉 《《甲〈乙〉丙》'],
    ['the narrow ones of a Western font', '《甲‹乙›丙》', '〈‹乙› 《《甲‹乙›丙》'],
    ['all brackets', '【甲】〔2026〕［乙］「丙」『丁』', '【【甲】 〔〔2026〕 ［［乙］ 「「丙」 『『丁』'],
    ['brackets of either width', '(甲)和（乙)', '（(甲) （（乙)'],
    ['with nothing inside', '“”', '““”'],
    ['marks turned the wrong way', '“甲“，”乙”', '““，” ““甲“，”乙”'],
    ['an opening mark alone', '（甲和乙', '<0'],
    ['a closing mark alone', '甲和乙）', '>3'],
    ['lone marks in reading order', '甲）乙（丙”', '>1 <3 >5'],
    ['what is left open inside another', '“甲（乙”丙', '““甲（乙” <2'],
    ['what ends behind what it began in', '“甲（乙”丙）', '““甲（乙” （（乙”丙） ×（乙”丙） in “甲（乙”'],
    ['two that cross, the later inside', '（甲“乙）丙”', '（（甲“乙） ““乙）丙” ×“乙）丙” in （甲“乙）'],

    ['straight quotes beside Chinese', '"甲"和"乙"', '“"甲" “"乙"'],
    ['single ones', "'甲'和'乙'", "‘'甲' ‘'乙'"],
    ['around a Latin word before Chinese', '用"ABC"系统', '“"ABC"'],
    ['around one that a blank sets apart', '用 "ABC"系统', '“"ABC"'],
    ['around what begins with letters or figures', '用 "ABC公司"系统和 "5G"网络', '“"ABC公司" “"5G"'],
    ['around what ends in a figure', '用 "V2.0"系统', '“"V2.0"'],
    ['left open', '用"ABC系统', '<1'],
    ['not before a blank', '用 " A"系统', '<5'],
    ['not between letters', 'A"B"C', ''],
    ['not where they shorten a word', "don't stop，O'Neil 公司，it’s", ''],
    ['a shortened word in single quotes', '‘it’s’', '‘‘it’'],
    ['a closing quote behind a letter, before Chinese', 'it’是', '>2'],

    ['minutes and seconds', "5'30\"完成，跑出4'25''，跑了5′30″", ''],
    ['inches', '屏幕12"大，屏幕12"和13"大', ''],
    ['feet', "宽12'高6'", ''],
    ['a quote behind a figure, where one is open', '"屏幕12"大', '“"屏幕12"'],
    ['the same with a curved one', '“屏幕12"大', '““屏幕12"'],
    ['a quote behind a figure that another is left for', '3"甲"', '“"甲"'],

    ['seconds within a quotation', '"跑出4\'25"的成绩"', '“"跑出4\'25"的成绩"'],
    ['seconds behind a prime', '"跑出4′25"的成绩"', '“"跑出4′25"的成绩"'],
    ['seconds behind an accent', '"跑出4´25"的成绩"', '“"跑出4´25"的成绩"'],
    ['seconds behind a curved quote', '"跑出4’25"的成绩"', '“"跑出4’25"的成绩"'],
    ['seconds of one digit', '"跑出4\'5"的成绩"', '“"跑出4\'5"的成绩"'],
    ['hundredths of seconds', '"跑出4\'25.36"的成绩"', '“"跑出4\'25.36"的成绩"'],
    ['tenths of seconds', '"跑出4\'25.3"的成绩"', '“"跑出4\'25.3"的成绩"'],
    ['seconds of two single quotes', "'跑出4'25''的成绩'", "‘'跑出4'25''的成绩'"],
    ['seconds of one digit and two single quotes', "'跑出4'5''的成绩'", "‘'跑出4'5''的成绩'"],
    ['hundredths and two single quotes', "'跑出4'25.36''的成绩'", "‘'跑出4'25.36''的成绩'"],
    ['tenths and two single quotes', "'跑出4'25.3''的成绩'", "‘'跑出4'25.3''的成绩'"],
    ['seconds of two curved quotes', '‘跑出4’25’’的成绩’', '‘‘跑出4’25’’的成绩’'],
    ['minutes before a double quote', "'跑出4'25\"的成绩'", "‘'跑出4'25\"的成绩'"],
    ['minutes before a curved double quote', "'跑出4'25”的成绩'", "‘'跑出4'25”的成绩'"],
    ['minutes before a double prime', "'跑出4'25″的成绩'", "‘'跑出4'25″的成绩'"],
    ['no seconds before which no minutes stand', '"共25"的成绩', '“"共25"'],
    ['around Latin words before a blank', '用"ABC" 系统', '“"ABC"'],
    ['not in a Latin sentence', 'see "the plan" here', ''],
    ['of the ’90s', 'the ’90s', '>4'],

    ['the ends of items', '1）甲；2）乙', ''],
    ['of items with half-width marks', '1)甲;2)乙,3)丙', ''],
    ['of items behind questions', '问题有：1）为何？2）如何！3）谁', ''],
    ['of items with letters and Chinese numerals', '一）甲；b）乙', ''],
    ['behind 第', '见第3）项', ''],
    ['of items in a row of words', '要求1）甲要求2）乙', ''],
    ['of items of two digits', '要求11）甲要求12）乙', ''],
    ['of items behind other marks that close', '（甲）1）乙(丙)2）丁“戊”3）己', '（（甲） （(丙) ““戊”'],
    ['of items of either width', '要求1）甲要求2)乙', ''],
    ['of items of which the first begins the paragraph', '1）甲要求2）乙', ''],
    ['not one such number alone', '完成12）次', '>4'],
    ['nor with a figure behind a point', '完成2）次，共3.1）次', '>3 >10'],
    ['nor behind a figure that stands apart from it', '完成1次好）共2）次', '>5 >8'],
    ['nor of other shapes', '甲，a》乙', '>3'],
    ['nor of numbers far from each other', '要求1）甲要求3）乙', '>3 >8'],
    ['nor with a figure that only ends so', '完成2）次，共13）次', '>3 >9'],

    ['none in a row of cells', '|“甲|乙|', ''],
    ['none in a picture', '![“甲](a.png)', ''],
    ['none in a comment', '<!-- “甲 -->', ''],
  ] as const) {
    test(`are ${what}: ${text}`, () => assert.equal(pairs(text), expected));
  }

  test('are followed through 64 open marks', () => {
    assert.equal(pairsOf(new Paragraph('（'.repeat(64) + '）'.repeat(64))).pairs.length, 64);
    assert.equal(pairsOf(new Paragraph('（'.repeat(65) + '）'.repeat(65))).pairs.length, 64);
  });

  test('say what is enclosed by the outermost marks of some shapes', () => {
    const text = '“甲《乙》”（丙）《丁〈戊〉》';
    const inside = (shapes: string) =>
      enclosed(new Paragraph(text), (shape) => shapes.includes(shape)).map(({ start, end }) =>
        text.slice(start, end),
      );
    assert.deepEqual(inside('“《〈'), ['“甲《乙》”', '《丁〈戊〉》']);
    assert.deepEqual(inside('《'), ['《乙》', '《丁〈戊〉》']);
    assert.deepEqual(inside('〈'), ['〈戊〉']);
    assert.deepEqual(inside('（'), ['（丙）']);
    assert.deepEqual(inside('【'), []);
    const open = new Paragraph('（甲“乙”丙');
    assert.deepEqual(
      enclosed(open, () => true),
      [{ start: 2, end: 5 }],
    );
  });

  for (const [text, turned] of [
    ['“甲“，”乙”', ['“，”']],
    ['“甲“和”乙”', ['“和”']],
    ['“甲“以及”乙”', ['“以及”']],
    ['“甲“与丙、”乙”', ['“与丙、”']],
    ['“甲“与”乙”', ['“与”']],
    ['“甲“及”乙”', ['“及”']],
    ['“甲“或”乙”', ['“或”']],
    ['“甲“丙；”乙”', ['“丙；”']],
    ['“甲“丙：”乙”', ['“丙：”']],
    ['“甲“同和”乙”', []],
    ['“甲“和谐”乙”', []],
    ['“甲“、丙”乙”', []],
    ['“甲“，”乙', []],
    ['“甲“丙”乙”', []],
    ['“甲‘，’乙”', []],
    ['“甲”，“乙”', []],
    ['（甲“，”乙）', []],
  ] as const) {
    test(`are turned the wrong way where they hold what parts two: ${text}`, () => {
      const wrong = pairsOf(new Paragraph(text)).pairs.filter((pair) => isTurned(text, pair));
      assert.deepEqual(
        wrong.map(({ open, close }) => text.slice(open, close + 1)),
        turned,
      );
    });
  }
});
