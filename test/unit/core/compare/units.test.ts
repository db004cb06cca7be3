import assert from 'node:assert/strict';
import { isRule, unitsOf } from '../../../../src/core/compare/units';
import { parse } from '../../../../src/core/report/parse';
import { finished } from '../../../../src/core/text/steps';

/** Each unit: its kind, the key of the front matter or ordinal with its level, and what it says; `|` where it begins and ends. */
const told = (text: string): string[] =>
  finished(unitsOf(parse(text))).map(({ kind, element, marker, key, start, end }) => {
    const level = marker && `${text.slice(marker.start, marker.end)}${marker.level}`;
    return [kind, element ?? level ?? '', key, text.slice(start, end).replaceAll('\n', '⏎')].join('; ');
  });

/** Only what each unit says, as it is written. */
const written = (text: string): string[] =>
  finished(unitsOf(parse(text))).map(({ start, end }) => text.slice(start, end));

suite('A text as it is compared', () => {
  test('is sentences, without blanks around, and what ； parts', () => {
    assert.deepEqual(written('　　甲一。 乙二；丙三；\n\n　丁四  \n'), [
      '甲一。',
      '乙二；',
      '丙三；',
      '丁四',
    ]);
    assert.deepEqual(written('甲；　乙；。'), ['甲；', '乙；', '。']);
    assert.deepEqual(written('；；'), ['；', '；']);
    assert.deepEqual(written(' \n　\n'), []);
    assert.deepEqual(written(''), []);
  });

  test('says the same in any width and with any blanks', () => {
    assert.deepEqual(told('开会 １２ 次。'), ['sentence; ; 开会12次。; 开会 １２ 次。']);
  });

  test('has ordinals apart from what is said behind them, by their level', () => {
    assert.deepEqual(told('一、主要做法\n（一）抓学习。先做；后评。\n二、下一步\n'), [
      'sentence; 一、1; 主要做法; 一、主要做法',
      'sentence; （一）2; 抓学习。; （一）抓学习。',
      'sentence; ; 先做；; 先做；',
      'sentence; ; 后评。; 后评。',
      'sentence; 二、1; 下一步; 二、下一步',
    ]);
  });

  test('has what is listed in running text below all headings', () => {
    assert.deepEqual(told('一是早报；二是早查；三是早改。'), [
      'sentence; 一是100; 早报；; 一是早报；',
      'sentence; 二是100; 早查；; 二是早查；',
      'sentence; 三是100; 早改。; 三是早改。',
    ]);
  });

  test('has an ordinal with nothing behind it as what it says', () => {
    assert.deepEqual(told('一、甲\n二、\n'), ['sentence; 一、1; 甲; 一、甲', 'sentence; 二、1; 二、; 二、']);
  });

  test('has lines of the front matter by their keys, what is listed below a key among them', () => {
    assert.deepEqual(told('---\n标题: 防汛\n附件:\n  - 名单\n---\n标题: 防汛\n'), [
      'element; ; element ---; ---',
      'element; 标题; element 标题:防汛; 标题: 防汛',
      'element; 附件; element 附件:; 附件:',
      'element; 附件; element -名单; - 名单',
      'element; ; element ---; ---',
      'sentence; ; 标题:防汛; 标题: 防汛',
    ]);
  });

  test('has rows, pictures and comments as a whole', () => {
    assert.deepEqual(told('| 甲。乙； | 丙 |\n|---|:-:|\n\n![图。一](a.png)\n\n<!-- 待核；再议。 -->\n'), [
      'row; ; row |甲。乙；|丙|; | 甲。乙； | 丙 |',
      'row; ; row |-|-; |---|:-:|',
      'picture; ; picture ![图。一](a.png); ![图。一](a.png)',
      'comment; ; comment <!--待核；再议。-->; <!-- 待核；再议。 -->',
    ]);
  });

  test('has the rule below the head of a table by its columns, however it is drawn', () => {
    const rule = (line: string): string | undefined => {
      const unit = finished(unitsOf(parse(`|甲|乙|\n${line}\n|1|2|\n`))).find(isRule);
      return unit?.key;
    };
    for (const [line, expected] of [
      ['|---|---|', 'row |-|-'],
      ['| :--- | ---: |', 'row |-|-'],
      ['|-|-|', 'row |-|-'],
      ['|---|', 'row |-'],
      ['|丙|---|', undefined],
    ] as const)
      assert.equal(rule(line), expected, line);
  });

  test('is read in steps of fifty lines', () => {
    const steps = (count: number): number => [...unitsOf(parse('甲。\n'.repeat(count)))].length;
    // The line behind the last end counts.
    assert.deepEqual([steps(49), steps(50), steps(99), steps(100)], [1, 2, 2, 3]);
  });
});
