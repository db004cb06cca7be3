import assert from 'node:assert/strict';
import fc from 'fast-check';
import { houseStyle } from '../../../../../src/core/layout/houseStyle';
import { pageSetup } from '../../../../../src/core/word/export/page';
import { child, value } from '../../../../../src/core/word/import/xml';
import { all, bodyOf, exported, partOf } from '../files';

const TEXT =
  '关于防汛工作的报告\n一、做法\n（一）压实责任。逐级落实3次。\n1.定岗。到人。\n| 类别 | 数量 |\n|--|--|\n| 水库 | 4 |';
const WRITTEN = {
  上边距: 30,
  下边距: 30,
  左边距: 25,
  右边距: 25,
  行距: 30,
  正文字号: 15,
  标题字号: 20,
  表格字号: 10.5,
  首行缩进: 1,
  页码字号: 12,
  页码位置: '居中',
  二级标题加粗: true,
  西文字体: 'Times New Roman',
};

suite('A Word file in a house style', () => {
  test('has its margins, its lines and as many characters to a line as the preview', async () => {
    const house = houseStyle(WRITTEN);
    const page = pageSetup(house);
    const file = await exported(TEXT, { house });
    const section = child(bodyOf(file), 'sectPr');
    const { top, left, right, bottom } = child(section, 'pgMar')!.attributes;
    assert.deepEqual([top, left, right, bottom], ['1701', '1417', '1417', '1701']);
    assert.equal(child(section, 'docGrid')!.attributes.linePitch, '600');
    const heading = all(bodyOf(file), 'p').find((each) => value(each, 'pPr', 'pStyle') === 'Heading2')!;
    const [run] = all(heading, 'r');
    assert.equal(value(run, 'rPr', 'sz'), '30');
    const width = 300 + Number(value(run, 'rPr', 'spacing'));
    assert.equal(Math.floor(page.textWidth / width), house.characters);
    assert.match(partOf(file, 'word/styles.xml'), new RegExp(`w:firstLine="${width}"`));
  });

  test('has its sizes, its Latin family and its bold headings, of which the sentence alone is bold', async () => {
    const file = await exported(TEXT, { house: houseStyle(WRITTEN) });
    const paragraph = (style: string) =>
      all(bodyOf(file), 'p').find((each) => value(each, 'pPr', 'pStyle') === style)!;
    assert.equal(value(all(paragraph('Title'), 'r')[0], 'rPr', 'sz'), '40');
    assert.equal(value(all(paragraph('GongwenTable'), 'r')[0], 'rPr', 'sz'), '21');
    const bold = all(paragraph('Heading2'), 'r').map((run) => child(run, 'rPr', 'b')?.attributes.val ?? '1');
    assert.deepEqual(bold, ['1', 'false']);
    assert.ok(all(paragraph('Heading3'), 'r').every((run) => child(run, 'rPr', 'b') === undefined));
    for (const fonts of all(bodyOf(file), 'rFonts')) {
      assert.equal(fonts.attributes.ascii, 'Times New Roman');
      assert.match(fonts.attributes.eastAsia!, /^(?:方正小标宋简体|黑体|楷体_GB2312|仿宋_GB2312)$/);
    }
    for (const name of ['footer1', 'footer2']) {
      const footer = partOf(file, `word/${name}.xml`);
      assert.match(footer, /<w:jc w:val="center"\/>/);
      assert.match(footer, /<w:sz w:val="24"\/>/);
    }
  });

  test('has the families that the office names, and says what stands in for them', async () => {
    const house = houseStyle({ 标题字体: '方正小标宋_GBK', 正文字体: '仿宋', 一级标题字体: '方正黑体_GBK' });
    const file = await exported(TEXT, { house });
    const used = new Set(all(bodyOf(file), 'rFonts').map(({ attributes }) => attributes.eastAsia));
    assert.deepEqual([...used].sort(), ['仿宋', '方正小标宋_GBK', '方正黑体_GBK', '楷体_GB2312'].sort());
    const table = partOf(file, 'word/fontTable.xml');
    const standsIn = (name: string) =>
      new RegExp(`w:name="${name}"><w:altName w:val="([^"]+)"`).exec(table)?.[1];
    assert.deepEqual(['仿宋', '方正小标宋_GBK', '方正黑体_GBK', '楷体_GB2312'].map(standsIn), [
      '仿宋_GB2312',
      '方正小标宋简体',
      '黑体',
      '楷体',
    ]);
  });

  test('fills its pages with as many lines as the preview, whatever the office sets', () => {
    const within = (least: number, most: number) =>
      fc.integer({ min: least * 10, max: most * 10 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(
        fc.record({
          上边距: within(5, 80),
          下边距: within(12, 80),
          左边距: within(5, 60),
          右边距: within(5, 60),
          行距: within(16, 60),
          正文字号: within(9, 26),
        }),
        (written) => {
          const house = houseStyle(written);
          const { height, top, bottom, line, textWidth, character, footer } = pageSetup(house);
          assert.equal(Math.floor((height - top - bottom) / line), house.capacity);
          assert.equal(Math.floor(textWidth / character), house.characters);
          assert.ok(Math.abs(line - house.measures.linePitch.value * 20) <= 20, `${line}`);
          assert.ok(footer >= 0 && footer < bottom);
        },
      ),
    );
  });

  test('leaves the room around tables and below titles that the page has', async () => {
    const file = await exported(`${TEXT}\n表后一段。`);
    const spacing = all(bodyOf(file), 'p').map((each) => child(each, 'pPr', 'spacing')?.attributes);
    const room = spacing.map((each) => [each?.before, each?.after]);
    const quarter = String(Math.round(579 / 4));
    assert.deepEqual(room.slice(0, 4), [
      [undefined, undefined],
      ['579', undefined],
      [undefined, undefined],
      [undefined, quarter],
    ]);
    assert.deepEqual(room.at(-1), [quarter, undefined]);
  });
});
