import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleaned } from '../../../../src/core/paste/clean';

suite('cleaning', () => {
  for (const [name, text, right] of [
    [
      'half-width marks become full-width',
      '今年以来,全局(含下属单位)抓落实:',
      '今年以来，全局（含下属单位）抓落实：',
    ],
    ['straight quotes are paired', '增强"四个意识"。', '增强“四个意识”。'],
    ['no-break blanks go', '共同\u00a0推进\u00a0落实。\u00a0', '共同推进落实。'],
    ['indentation by no-break blanks goes', '\u00a0\u00a0\u00a0\u00a0一、主要做法', '一、主要做法'],
    ['indentation by ideographic blanks stays', '　　一、主要做法', '　　一、主要做法'],
    [
      'blanks around a figure go',
      '共召开会议 12 次，完成率达到 98.5% 以上。',
      '共召开会议12次，完成率达到98.5%以上。',
    ],
    ['the number of a table stands apart from its name', '表1 完成 3 项', '表1 完成3项'],
    ['blanks beside Latin stay', '按照 GB/T 9704 的要求', '按照 GB/T 9704 的要求'],
    [
      'a soft break behind a sentence parts paragraphs',
      '完成整改。\u000b下一步继续。',
      '完成整改。\n下一步继续。',
    ],
    [
      'a soft break inside a full line vanishes',
      '我们坚持问题导向和目标导向相统一，统筹推进\u2028各项重点任务。',
      '我们坚持问题导向和目标导向相统一，统筹推进各项重点任务。',
    ],
    [
      'room to fill in stays',
      '截至2026年  月  日，走访企业（  ）家。',
      '截至2026年  月  日，走访企业（  ）家。',
    ],
    [
      'times, ratios and addresses stay',
      '上午9:30，比例3:1，见http://a.cn/?a=1,b:2。',
      '上午9:30，比例3:1，见http://a.cn/?a=1,b:2。',
    ],
    ['tables stay', '| 甲, 乙 | 丙 |\n|---|---|\n| 1 | 2 |', '| 甲, 乙 | 丙 |\n|---|---|\n| 1 | 2 |'],
    [
      'front matter stays',
      '---\n标题: 甲,乙\n---\n甲,乙共同落实。',
      '---\n标题: 甲,乙\n---\n甲，乙共同落实。',
    ],
    ['a slogan in two halves stays', '践行“忠诚担当 崇法守纪”精神。', '践行“忠诚担当 崇法守纪”精神。'],
    ['blanks of no width go', '甲\u200b乙\ufeff丙', '甲乙丙'],
    ['odd blanks between Chinese characters go', '甲\u2003乙', '甲乙'],
    ['odd blanks beside Latin become plain ones', 'A\u2003B', 'A B'],
    ['an odd blank in an indentation goes', '　\u00a0甲', '　甲'],
    ['wide blanks inside a line stay', '甲　乙', '甲　乙'],
    ['plain blanks at the end stay', '甲　\n甲 ', '甲　\n甲 '],
    ['tabs stay', '甲\t乙', '甲\t乙'],
    ['an odd blank beside a tab becomes a plain one', '甲\u00a0\t乙', '甲 \t乙'],
    ['a caption with a chapter stands apart', '表2-1 完成 3 项', '表2-1 完成3项'],
    ['a caption with a dash stands apart', '表1—2 完成', '表1—2 完成'],
    ['captions of other kinds stand apart', '附表1 完成\n专栏1 完成', '附表1 完成\n专栏1 完成'],
    ['a caption that is cited does not', '见表1 完成 3 项', '见表1完成3项'],
    ['blanks around a long figure go', '共 1,200 次', '共1,200次'],
    ['blanks around a percentage go', '共 12% 的', '共12%的'],
    ['blanks around figures of a date go', '截至 2026 年 7 月', '截至2026年7月'],
    ['a figure at the start of a line stands apart', '12 次会议', '12 次会议'],
    ['a figure at the end of a line stands apart', '共 12', '共 12'],
    ['a figure before a Latin unit stands apart', '共 12 kg', '共 12 kg'],
    ['a figure behind Latin stands apart', 'A 12 次', 'A 12 次'],
    ['a figure in brackets stands apart', '（ 12 ）次', '（ 12 ）次'],
    ['soft breaks part as many paragraphs', '甲。\u000b\u000b乙', '甲。\n\n乙'],
  ] as const) {
    test(name, () => assert.equal(cleaned(text), right));
  }

  test('only what is selected is cleaned, judged by what stands around it', () => {
    const text = '一、甲,乙落实\n二、丙,丁落实';
    assert.equal(cleaned(text, 0, 8), '一、甲，乙落实\n');
  });

  const piece = fc.constantFrom(
    ...[
      '全局',
      '落实',
      ',',
      ':',
      ';',
      '(',
      ')',
      '"',
      "'",
      '“',
      '”',
      ' ',
      '\u00a0',
      '\u3000',
      '\u000b',
      '\n',
      '12',
      '3.5%',
      'AI',
      '**',
      '。',
      '，',
      '、',
      '一、',
      '（一）',
      '\t',
      '| ',
      '年',
      '月',
      'http://a.cn',
      '\u200b',
    ],
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  test('twice is once', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = cleaned(source);
        assert.equal(cleaned(once), once);
      }),
      { numRuns: 500 },
    );
  });

  test('changes nothing but blanks, breaks, quotes and half-width marks', () => {
    const kept = (source: string) =>
      source.replace(/[\s\u00a0\u200b\ufeff]/g, '').replace(/[,:;?!.()"'，：；？！。（）“”‘’]/g, '');
    fc.assert(
      fc.property(text, (source) => {
        assert.equal(kept(cleaned(source)), kept(source));
      }),
      { numRuns: 500 },
    );
  });

  test('pairs the quotes it makes', () => {
    const pieces = fc.array(fc.constantFrom('甲乙', '"', '，', '丙', '(', ')', '\n'), { maxLength: 20 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const right = cleaned(parts.join(''));
        assert.equal(right.split('“').length, right.split('”').length);
        assert.equal(right.split('（').length, right.split('）').length);
      }),
      { numRuns: 300 },
    );
  });

  test('stays between the ends that are given, as they move', () => {
    assert.equal(cleaned('甲,乙。丙,丁。', 4, 7), '丙，丁');
    assert.equal(cleaned('甲,乙。丙,丁。', 0, 4), '甲，乙。');
    assert.equal(cleaned('甲\u00a0乙\u00a0丙,丁\u00a0戊', 0, 6), '甲乙丙，');
  });
});
