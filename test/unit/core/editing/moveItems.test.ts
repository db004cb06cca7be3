import assert from 'node:assert/strict';
import { insertItem, moveItem, moveItemInto, moveItemTo } from '../../../../src/core/editing/moveItems';
import type { Rearranged, Refusal } from '../../../../src/core/editing/rearranged';
import type { Report, Section } from '../../../../src/core/report/model';
import { parse } from '../../../../src/core/report/parse';

const lines = (...list: string[]) => list.join('\n');

/** The list item or heading whose words begin so. */
function section(report: Report, words: string): Section {
  const found = report.sections.find(({ title }) => report.text.startsWith(words, title.start));
  assert.ok(found, `nothing begins with ${words}`);
  return found;
}

function after(text: string, edit: (report: Report) => Rearranged | Refusal): string {
  const result = edit(parse(text));
  return 'refused' in result
    ? result.refused
    : `${result.text.slice(0, result.caret)}|${result.text.slice(result.caret)}`;
}

const move = (text: string, words: string, steps: number) =>
  after(text, (report) => moveItem(report, section(report, words), steps));
const moveTo = (text: string, words: string, target: string) =>
  after(text, (report) => moveItemTo(report, section(report, words), section(report, target)));
const moveInto = (text: string, words: string, heading: string) =>
  after(text, (report) => moveItemInto(report, section(report, words), section(report, heading)));
const insert = (text: string, words: string) =>
  after(text, (report) => insertItem(report, section(report, words)));

suite('moving list items', () => {
  test('changes places with the words of the item above; ordinals and marks stay', () => {
    assert.equal(
      move('（一）抓学习。一是学文件；二是学典型；三是学标兵。', '学标兵', -1),
      '（一）抓学习。一是学文件；|二是学标兵；三是学典型。',
    );
  });

  test('moves down over paragraphs, indentation and line ends staying where they are', () => {
    assert.equal(
      move('（一）抓学习。\r\n　　一是学文件。全员参加。\r\n\t二是学典型。', '学文件', 1),
      '（一）抓学习。\r\n　　一是学典型。\r\n\t|二是学文件。全员参加。',
    );
  });

  test('keeps 第一， and its comma', () => {
    assert.equal(move('第一，学文件。第二，学典型。', '学典型', -1), '|第一，学典型。第二，学文件。');
  });

  test('takes an item with the list inside it along', () => {
    assert.equal(
      move('一是学文件，一要通读，二要精读；二是学典型。', '学典型', -1),
      '|一是学典型；二是学文件，一要通读，二要精读。',
    );
  });

  test('says why it cannot be moved on', () => {
    const text = '（一）抓学习。一是学文件。二是学典型。';
    assert.equal(move(text, '学文件', -1), '已经是第一项，不能再上移。');
    assert.equal(move(text, '学典型', 1), '已经是最后一项，不能再下移。');
    assert.match(move(text, '抓学习', 1), /一是/);
  });

  test('puts an item into another list, which counts on; the one it leaves closes up', () => {
    const text = lines(
      '（一）抓学习。一是学文件；二是学典型；三是学标兵。',
      '（二）抓落实。一是抓部署。二是抓督查。',
    );
    assert.equal(
      moveTo(text, '学典型', '抓督查'),
      lines('（一）抓学习。一是学文件；二是学标兵。', '（二）抓落实。一是抓部署。|二是学典型。三是抓督查。'),
    );
    assert.equal(
      moveTo(text, '抓督查', '学文件'),
      lines('（一）抓学习。|一是抓督查；二是学文件；三是学典型；四是学标兵。', '（二）抓落实。一是抓部署。'),
    );
  });

  test('the last item that leaves leaves its 。 behind', () => {
    assert.equal(
      moveTo('（一）甲。一是子；二是丑；三是寅。\n（二）乙。一是卯；二是辰。', '寅', '卯'),
      '（一）甲。一是子；二是丑。\n（二）乙。|一是寅；二是卯；三是辰。',
    );
  });

  test('becomes the last item of the list below a heading', () => {
    assert.equal(
      moveInto('（一）甲。一是子；二是丑。\n（二）乙。一是寅；二是卯。', '子', '乙'),
      '（一）甲。一是丑。\n（二）乙。一是寅；二是卯；|三是子。',
    );
    assert.match(moveInto('（一）甲。一是子；二是丑。\n（二）乙。', '子', '乙'), /没有“一是”/);
  });

  test('goes into a list of paragraphs as a paragraph', () => {
    assert.equal(
      moveInto('（一）甲。一是子；二是丑。\n（二）乙。\n  一是寅。\n', '子', '乙'),
      '（一）甲。一是丑。\n（二）乙。\n  一是寅。\n  |二是子。\n',
    );
  });

  for (const [name, result, expected] of [
    [
      'it is alone in its list',
      moveTo('（一）甲。一是子。\n（二）乙。一是丑。二是寅。', '子', '丑'),
      '这一列只有这一项，移走后就空了；请直接剪切文字。',
    ],
    [
      'its list counts by words',
      moveTo('（一）甲。首先，子。其次，丑。\n（二）乙。一是寅。二是卯。', '子', '寅'),
      '“首先”“其次”“最后”只能在本列之内调整次序，不能增减。',
    ],
    [
      'the other list counts by words',
      moveTo('（一）甲。首先，子。其次，丑。\n（二）乙。一是寅。二是卯。', '寅', '子'),
      '“首先”“其次”“最后”只能在本列之内调整次序，不能增减。',
    ],
    [
      'one list stands in the other',
      moveTo('一是子，一要丑，二要寅；二是卯。', '丑', '卯'),
      '列项不能在互相包含的两列之间移动，请直接剪切文字。',
    ],
    [
      'the other is no item',
      moveTo('（一）甲。一是子；二是丑。\n（二）乙。', '子', '乙'),
      '“一是”各项只能移到“一是”一类的列项之间。',
    ],
    [
      'it is no item',
      move('（一）抓学习。一是子；二是丑。', '抓学习', 1),
      '请把光标放在要移动的“一是”“二是”一项上。',
    ],
    [
      'it is no item that one goes behind',
      insert('（一）抓学习。', '抓学习'),
      '请把光标放在要在其后插入的标题或者“一是”一项上。',
    ],
    [
      'a new one cannot be counted',
      insert('首先，子。其次，丑。', '子'),
      '“首先”“其次”“最后”只能在本列之内调整次序，不能增减。',
    ],
    [
      'the heading has no list',
      moveInto('（一）甲。一是子；二是丑。\n（二）乙。', '子', '乙'),
      '这个标题下没有“一是”一类的列项，移不进去。',
    ],
  ] as const)
    test(`is refused where ${name}`, () => assert.equal(result, expected));

  test('goes behind the last of its own list when it is put into its heading', () =>
    assert.equal(
      moveInto('（一）甲。一是子；二是丑；三是寅。', '子', '甲'),
      '（一）甲。一是丑；二是寅；|三是子。',
    ));

  test('moves into a list before its own as into one behind it', () =>
    assert.equal(
      moveTo('（一）甲。一是子；二是丑。\n（二）乙。一是寅；二是卯。', '卯', '丑'),
      '（一）甲。一是子；|二是卯；三是丑。\n（二）乙。一是寅。',
    ));
});

suite('a new list item', () => {
  test('goes behind the item, and those behind it count on', () => {
    assert.equal(insert('一是学文件；二是学典型。', '学文件'), '一是学文件；二是|；三是学典型。');
    assert.equal(insert('一是学文件；二是学典型。', '学典型'), '一是学文件；二是学典型；三是|。');
    assert.equal(
      insert('　　一是学文件。\n　　二是学典型。', '学典型'),
      '　　一是学文件。\n　　二是学典型。\n　　三是|。',
    );
    assert.equal(insert('第一，学文件；第二，学典型。', '学典型'), '第一，学文件；第二，学典型；第三，|。');
    // One alone in its list does not say what stands between two.
    assert.equal(insert('（一）抓学习。一是学文件。', '学文件'), '（一）抓学习。一是学文件；二是|。');
    assert.equal(
      insert('（一）抓学习。\r\n  一是学文件。', '学文件'),
      '（一）抓学习。\r\n  一是学文件。\r\n  二是|。',
    );
    assert.equal(
      insert('（一）抓学习。\r\n  一是学文件。\r\n完。', '学文件'),
      '（一）抓学习。\r\n  一是学文件。\r\n  二是|。\r\n完。',
    );
  });
});

suite('what a rearrangement of items is followed by', () => {
  test('every character is found where it went', () => {
    const text = '（一）甲。一是子鼠；二是丑牛；三是寅虎。\n（二）乙。一是卯兔；二是辰龙。';
    const report = parse(text);
    const result = moveItemTo(report, section(report, '丑牛'), section(report, '辰龙'));
    assert.ok(!('refused' in result));
    for (const animal of '子鼠丑牛寅虎卯兔辰龙') {
      assert.equal(result.text[result.follow(text.indexOf(animal))], animal);
    }
  });
});
