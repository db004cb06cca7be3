import assert from 'node:assert/strict';
import { moveSectionDown, promoteSection } from '../../../../src/core/editing/move';
import {
  describeReference,
  findReferences,
  outdatedReferences,
} from '../../../../src/core/numbering/references';
import { renumberEdits } from '../../../../src/core/numbering/renumber';
import { parse } from '../../../../src/core/report/parse';
import { applyEdits, offsetAfter } from '../../../../src/core/text/edits';
import { toHan } from '../../../../src/core/text/numerals';

const TEXT = `一、甲
（一）子。
（二）丑。按第二部分第（一）项落实。
（三）寅。前述（二）所列问题，见第三部分。
二、乙
（一）卯。
三、丙
`;

const found = (text: string): string[] => {
  const report = parse(text);
  return findReferences(report).map(
    ({ start, end, numeral, heading }) =>
      `${text.slice(start, end)} ${text.slice(numeral.start, numeral.end)} → ${text.slice(heading.marker.start, heading.title.end)}`,
  );
};

suite('references to headings', () => {
  test('are found with the heading they name', () => {
    assert.deepEqual(found(TEXT), [
      '第二部分第（一）项 二 → 二、乙',
      '第二部分第（一）项 一 → （一）卯',
      '前述（二） 二 → （二）丑',
      '第三部分 三 → 三、丙',
    ]);
  });

  test('are found beyond a hundred', () => {
    const items = Array.from({ length: 103 }, (_, i) => `（${toHan(i + 1)}）事项。`);
    assert.deepEqual(found(['一、甲', ...items, '二、乙', '见第一部分（一百零三）。'].join('\n')), [
      '第一部分（一百零三） 一 → 一、甲',
      '第一部分（一百零三） 一百零三 → （一百零三）事项',
    ]);
  });

  test('are none where an article of a regulation is named, or nothing of this text', () => {
    assert.deepEqual(
      found(`${TEXT}依据《办法》第（一）项、条例第五条第（二）项，第九部分，第（八）项。`),
      found(TEXT),
    );
    assert.deepEqual(found('一、甲\n一、乙\n见第一部分。'), []);
  });

  test('that a renumbering leaves behind are told with what is right now', () => {
    const text = TEXT.replace('二、乙', '三、乙')
      .replace('三、丙', '四、丙')
      .replace('第二部分第', '第三部分第')
      .replace('见第三部分', '见第四部分');
    const before = parse(text);
    const edits = renumberEdits(before);
    const after = parse(applyEdits(text, edits));
    const outdated = outdatedReferences(before, after, (offset) => offsetAfter(edits, offset));
    assert.deepEqual(outdated.map(describeReference), [
      '第三部分第（一）项：所指标题现为二、',
      '第四部分：所指标题现为三、',
    ]);
    const repaired = applyEdits(
      after.text,
      outdated.map(({ edit }) => edit!),
    );
    assert.equal(repaired, TEXT);
  });

  test('are put right in the numerals that they are written in', () => {
    for (const [cited, right] of [
      ['第3部分', '第2部分'],
      ['第三部分', '第二部分'],
      ['三、', '二、'],
    ] as const) {
      const text = `一、甲\n三、乙\n见${cited}的内容。\n`;
      const before = parse(text);
      const edits = renumberEdits(before);
      const after = parse(applyEdits(text, edits));
      const [outdated, ...more] = outdatedReferences(before, after, (offset) => offsetAfter(edits, offset));
      assert.deepEqual(more, []);
      assert.equal(describeReference(outdated!), `${cited}：所指标题现为二、`);
      assert.equal(applyEdits(after.text, [outdated!.edit!]), `一、甲\n二、乙\n见${right}的内容。\n`);
    }
  });

  test('that a move leaves behind are found where they stand now', () => {
    const before = parse(TEXT);
    const moved = moveSectionDown(
      before,
      before.sections.find(({ title }) => TEXT.startsWith('丑', title.start))!,
    );
    assert.ok(!('refused' in moved));
    const after = parse(moved.text);
    const outdated = outdatedReferences(before, after, moved.follow);
    assert.deepEqual(outdated.map(describeReference), ['前述（二）：所指标题现为（三）']);
    assert.match(applyEdits(after.text, [outdated[0]!.edit!]), /（二）寅。前述（三）所列/);
  });

  test('to a heading that has another level now are told, and left to the writer', () => {
    const before = parse(TEXT);
    const moved = promoteSection(
      before,
      before.sections.find(({ title }) => TEXT.startsWith('丑', title.start))!,
    );
    assert.ok(!('refused' in moved));
    const outdated = outdatedReferences(before, parse(moved.text), moved.follow);
    const promoted = outdated.find(({ edit }) => edit === undefined);
    assert.equal(describeReference(promoted!), '前述（二）：所指标题现为二、，层次已变，请手工修改');
  });
});
