import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { child, type Element, elements, value } from '../../../../../src/core/word/import/xml';
import { all, bodyOf, exported, partOf, said, words } from '../files';

const TABLE = '情况如下。\n|甲|乙\\|丙|丁|\n|:-:|--:|---|\n|1|**|子|\n|2|\n';

suite('A table in Word', () => {
  const table = async (text = TABLE): Promise<Element> => all(bodyOf(await exported(text)), 'tbl')[0]!;

  test('is as wide as its columns, ruled all round, with 1.4 mm beside and 0.6 mm above its words', async () => {
    const properties = child(await table(), 'tblPr')!;
    const widths = elements(child(await table(), 'tblGrid'), 'gridCol').map(({ attributes }) =>
      Number(attributes.w),
    );
    assert.equal(said(child(properties, 'tblW')), `type=dxa w=${widths.reduce((a, b) => a + b)}`);
    assert.equal(said(child(properties, 'tblLayout')), 'type=fixed');
    assert.deepEqual(
      elements(child(properties, 'tblBorders')).map((each) => `${each.name} ${said(each)}`),
      ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
        (name) => `${name} color=000000 sz=4 val=single`,
      ),
    );
    assert.deepEqual(
      elements(child(properties, 'tblCellMar')).map((each) => `${each.name} ${said(each)}`),
      ['top type=dxa w=34', 'left type=dxa w=79', 'bottom type=dxa w=34', 'right type=dxa w=79'],
    );
  });

  test('has a head that is repeated on each page and stays with what follows, and rows that no page breaks', async () => {
    const rows = elements(await table(), 'tr');
    assert.deepEqual(
      rows.map((row) => elements(child(row, 'trPr')).map(({ name }) => name)),
      [['cantSplit', 'tblHeader'], ['cantSplit'], ['cantSplit']],
    );
    const ofCells = (read: (cell: Element) => string | undefined): (string | undefined)[][] =>
      rows.map((row) => elements(row, 'tc').map(read));
    const paragraph = (cell: Element): Element => child(cell, 'p')!;
    assert.deepEqual(
      ofCells((cell) => String(child(paragraph(cell), 'pPr', 'keepNext') !== undefined)),
      [Array(3).fill('true'), Array(3).fill('false'), Array(3).fill('false')],
    );
    assert.deepEqual(
      ofCells((cell) => value(paragraph(cell), 'pPr', 'jc')),
      [
        ['center', 'center', 'center'],
        ['center', 'right', 'left'],
        // A row that is too short has cells that say nothing.
        ['center', 'right', 'left'],
      ],
    );
    assert.deepEqual(ofCells(words), [
      ['甲', '乙|丙', '丁'],
      ['1', '**', '子'],
      ['2', '', ''],
    ]);
    assert.deepEqual(
      ofCells((cell) => value(cell, 'tcPr', 'vAlign')),
      Array(3).fill(['center', 'center', 'center']),
    );
    assert.deepEqual(
      ofCells((cell) => child(all(cell, 'r')[0], 'rPr', 'rFonts')?.attributes.eastAsia),
      [
        ['黑体', '黑体', '黑体'],
        ['仿宋_GB2312', '仿宋_GB2312', '仿宋_GB2312'],
        ['仿宋_GB2312', undefined, undefined],
      ],
    );
  });

  test('has lines of their own only where its type is smaller', async () => {
    const lines = (each: Element): (string | undefined)[] => [
      ...new Set(all(each, 'p').map((one) => said(child(one, 'pPr', 'spacing')))),
    ];
    assert.deepEqual(lines(await table()), ['']);
    const wide = `情况如下。\n|${'指标|'.repeat(10)}\n|${'-|'.repeat(10)}\n|${'1234.56|'.repeat(10)}\n`;
    assert.deepEqual(lines(await table(wide)), ['line=313 lineRule=exact']);
  });
});

/** A PNG of that many pixels; what it shows is nothing. */
function png(width: number, height: number): Uint8Array {
  const chunk = (name: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A GIF, or a BMP, or a JPEG of that many pixels. */
const gif = (width: number, height: number): Uint8Array =>
  Buffer.from([...Buffer.from('GIF89a'), width & 255, width >> 8, height & 255, height >> 8, 0, 0, 0]);
function bmp(width: number, height: number): Uint8Array {
  const data = Buffer.alloc(54);
  data.write('BM');
  data.writeUInt32LE(40, 14);
  data.writeUInt32LE(width, 18);
  data.writeInt32LE(height, 22);
  return data;
}
const jpg = (width: number, height: number): Uint8Array =>
  Buffer.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    0,
    0,
    0xff,
    0xc0,
    0,
    17,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    3,
    ...Array(12).fill(0),
  ]);

suite('Pictures in Word', () => {
  /** Sizes on paper in pixels of 96 to the inch, of those that are shown. */
  const sizes = (file: Uint8Array): string[] =>
    all(bodyOf(file), 'extent').map(
      ({ attributes: { cx, cy } }) => `${Number(cx) / 9525}x${Number(cy) / 9525}`,
    );
  const exportedWith = (...pictures: readonly Uint8Array[]) =>
    exported(pictures.map((_, i) => `![现场"${i}"](${i}.png)\n`).join(''), {
      pictures: new Map(pictures.map((data, i) => [`${i}.png`, data])),
    });

  test('are as large as they are, or as the 版心 lets them', async () => {
    // 156 mm by 225 mm are 589 by 850 pixels.
    const file = await exportedWith(
      png(300, 200),
      png(589, 850),
      png(1178, 100),
      png(100, 1700),
      png(1178, 3400),
      gif(30, 20),
      bmp(31, 20),
      jpg(32, 20),
    );
    assert.deepEqual(sizes(file), [
      '300x200',
      '589x850',
      '589x50',
      '50x850',
      '295x850',
      '30x20',
      '31x20',
      '32x20',
    ]);
    assert.deepEqual(
      [...partOf(file, 'word/_rels/document.xml.rels').matchAll(/media\/[^"]+\.(\w+)"/g)]
        .map(([, kind]) => kind)
        .sort(),
      ['bmp', 'gif', 'jpg', 'png', 'png', 'png', 'png', 'png'],
    );
  });

  test('are none without width or height, and none that Word does not show: their lines are text', async () => {
    const file = await exportedWith(
      png(0, 20),
      png(30, 0),
      Buffer.from('内容'),
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>'),
    );
    assert.deepEqual(sizes(file), []);
    assert.equal(words(bodyOf(file)), '![现场"0"](0.png)![现场"1"](1.png)![现场"2"](2.png)![现场"3"](3.png)');
  });

  test('say what they show, and stand in paragraphs of their own', async () => {
    const file = await exportedWith(png(30, 20));
    const paragraph = all(bodyOf(file), 'p').find((each) => all(each, 'drawing').length > 0)!;
    assert.equal(value(paragraph, 'pPr', 'pStyle'), 'GongwenFigure');
    const { name, title, descr } = all(paragraph, 'docPr')[0]!.attributes;
    assert.deepEqual([name, title, descr], ['现场"0"', '现场"0"', '现场"0"']);
  });
});
