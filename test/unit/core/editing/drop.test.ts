import assert from 'node:assert/strict';
import { dropSections } from '../../../../src/core/editing/drop';
import type { Report, Section } from '../../../../src/core/report/model';
import { parse } from '../../../../src/core/report/parse';

const TEXT = `一、甲
（一）子。
（二）丑。
（三）寅。
二、乙
（一）卯。一是辰；二是巳。
三、丙
`;

function section(report: Report, words: string): Section {
  const found = report.sections.find(({ title }) => report.text.startsWith(words, title.start));
  assert.ok(found, `nothing begins with ${words}`);
  return found;
}

function dropped(moved: readonly string[], target: string | undefined, text = TEXT): string {
  const report = parse(text);
  const result = dropSections(
    report,
    moved.map((words) => section(report, words)),
    target === undefined ? undefined : section(report, target),
  );
  return 'refused' in result ? result.refused : result.text.replaceAll('\n', ' ').trim();
}

suite('dropping rows of the outline', () => {
  test('on a row of the same level takes its place, from above and from below', () => {
    assert.equal(
      dropped(['子'], '寅'),
      '一、甲 （一）丑。 （二）寅。 （三）子。 二、乙 （一）卯。一是辰；二是巳。 三、丙',
    );
    assert.equal(
      dropped(['寅'], '子'),
      '一、甲 （一）寅。 （二）子。 （三）丑。 二、乙 （一）卯。一是辰；二是巳。 三、丙',
    );
  });

  test('on a row of a higher level goes into it as its last', () => {
    assert.equal(
      dropped(['丑'], '乙'),
      '一、甲 （一）子。 （二）寅。 二、乙 （一）卯。一是辰；二是巳。 （二）丑。 三、丙',
    );
  });

  test('on a row of a lower level takes that level', () => {
    assert.equal(
      dropped(['丙'], '卯'),
      '一、甲 （一）子。 （二）丑。 （三）寅。 二、乙 （一）丙 （二）卯。一是辰；二是巳。',
    );
  });

  test('on a list item means the heading it is in', () => {
    assert.equal(
      dropped(['子'], '巳'),
      '一、甲 （一）丑。 （二）寅。 二、乙 （一）卯。一是辰；二是巳。 （二）子。 三、丙',
    );
  });

  test('on the empty space goes to the end of its level', () => {
    assert.equal(
      dropped(['甲'], undefined),
      '一、乙 （一）卯。一是辰；二是巳。 二、丙 三、甲 （一）子。 （二）丑。 （三）寅。',
    );
    assert.equal(
      dropped(['子'], undefined),
      '一、甲 （一）丑。 （二）寅。 二、乙 （一）卯。一是辰；二是巳。 三、丙 （一）子。',
    );
  });

  test('on an annex goes into it as its last, whatever level it had', () => {
    const text = '一、甲\n（一）子。\n二、乙\n附件\n方案\n一、丙\n二、丁\n';
    assert.equal(dropped(['乙'], '方案', text), '一、甲 （一）子。 附件 方案 一、丙 二、丁 三、乙');
    assert.equal(dropped(['子'], '方案', text), '一、甲 二、乙 附件 方案 一、丙 二、丁 三、子。');
    // One without headings of its own begins with the first level.
    const empty = '一、甲\n（一）子。\n二、乙\n附件\n方案\n做好。\n';
    assert.equal(dropped(['子'], '方案', empty), '一、甲 二、乙 附件 方案 做好。 一、子。');
  });

  test('on the empty space goes behind the last heading of the text, not of an annex', () =>
    assert.equal(
      dropped(['甲'], undefined, '一、甲\n二、乙\n附件\n方案\n做好。\n'),
      '一、乙 二、甲 附件 方案 做好。',
    ));

  test('of headings of Markdown that have no ordinals yet is refused', () =>
    assert.equal(
      dropped(
        ['甲'],
        '乙',
        '# 关于防汛的报告\n\n## 甲\n\n正文在此，**重点**是值守。\n\n## 乙\n\n正文在此。\n',
      ),
      '这里有 Markdown 标题还没有序号，请先转换为公文，再移动。',
    ));

  test('of nothing is refused', () => assert.equal(dropped([], '甲'), '请选择要移动的标题。'));

  test('moves several at once in their order', () => {
    assert.equal(
      dropped(['寅', '子'], '乙'),
      '一、甲 （一）丑。 二、乙 （一）卯。一是辰；二是巳。 （二）子。 （三）寅。 三、丙',
    );
  });

  test('moves a list item to another one', () => {
    assert.match(dropped(['辰'], '巳'), /一是巳；二是辰。/);
  });

  for (const [name, moved, target, text, expected] of [
    ['itself', ['甲'], '子', TEXT, '不能把标题移到它自己或它的下级之中。'],
    ['items with headings', ['辰', '子'], '乙', TEXT, '“一是”各项请一次移动一项，也不能与标题一起移动。'],
    ['two items', ['辰', '巳'], '乙', TEXT, '“一是”各项请一次移动一项，也不能与标题一起移动。'],
    [
      'an item on nothing',
      ['辰'],
      undefined,
      TEXT,
      '请把“一是”一项拖到另一项上，或者拖到有同类列项的标题上。',
    ],
    ['an item on a heading without any', ['辰'], '丙', TEXT, '这个标题下没有“一是”一类的列项，移不进去。'],
    ['a heading on an item of no heading', ['甲'], '子', '一是子；二是丑。\n一、甲', '请拖到一个标题上。'],
  ] as const)
    test(`is refused with a sentence where it makes no sense: ${name}`, () =>
      assert.equal(dropped(moved, target, text), expected));

  test('changes nothing when dropped on itself', () => {
    assert.equal(dropped(['辰'], '辰'), TEXT.replaceAll('\n', ' ').trim());
  });
});
