import assert from 'node:assert/strict';
import { houseStyle } from '../../../../../src/core/layout/houseStyle';
import { child, type Element, elements } from '../../../../../src/core/word/import/xml';
import { all, bodyOf, exported, said, words } from '../files';

suite('版头 in Word', () => {
  const above = async (...entries: readonly string[]): Promise<Element[]> => {
    const file = await exported(['---', ...entries, '---', '正文。'].join('\n'));
    return elements(bodyOf(file)).slice(0, -2);
  };
  const NUMBER = '发文字号: 某水〔2026〕8号';

  test('has its mark 35 mm below the top, whatever stands above it, and a red rule 4 mm below the number', async () => {
    const mark = (of: readonly Element[]): Element => of.find((each) => /文件$/.test(words(each)))!;
    const plain = await above('发文机关: 某市水务局', NUMBER);
    assert.equal(said(child(mark(plain), 'pPr', 'spacing')), 'before=1828 line=1352 lineRule=exact');
    assert.deepEqual(plain.map(words), ['某市水务局文件', '某水〔2026〕8号']);
    assert.equal(said(child(plain[1]!, 'pPr', 'spacing')), 'before=1002');
    const rule = child(plain[1], 'pPr', 'pBdr', 'bottom')!.attributes;
    assert.deepEqual([rule.val, rule.color, rule.sz, rule.space], ['single', 'FF0000', '12', '11']);
    // Each line above takes its height from the distance.
    const marked = await above('发文机关: 某市水务局', NUMBER, '份号: "000001"', '密级: 机密');
    assert.equal(said(child(mark(marked), 'pPr', 'spacing')), 'before=670 line=1352 lineRule=exact');
    const faces = marked.slice(0, 2).map((each) => all(each, 'rFonts')[0]!.attributes.eastAsia);
    assert.deepEqual(faces, ['仿宋_GB2312', '黑体']);
    const three = await above('发文机关: 某市水务局', '份号: "000001"', '密级: 机密', '紧急程度: 加急');
    assert.equal(said(child(mark(three), 'pPr', 'spacing')), 'before=91 line=1352 lineRule=exact');
  });

  test('has type of red 小标宋, as large as the line lets it', async () => {
    const [mark] = await above('发文机关: 某市水务局', NUMBER);
    const looks = all(mark!, 'r').map((run) =>
      [
        child(run, 'rPr', 'rFonts')!.attributes.eastAsia,
        child(run, 'rPr', 'color')!.attributes.val,
        child(run, 'rPr', 'sz')!.attributes.val,
      ].join(' '),
    );
    assert.deepEqual(looks, Array(2).fill('方正小标宋简体 FF0000 104'));
  });

  test('has the names of several below each other, as wide as the longest, 文件 beside them', async () => {
    const joint = await above('发文机关:', '  - 某市水务局', '  - 某市城乡建设局', NUMBER);
    const [distance, table] = joint;
    // 47 pt: 430 pt are the room for seven characters and two.
    assert.equal(said(child(distance!, 'pPr', 'spacing')), 'line=1843 lineRule=exact');
    assert.deepEqual(
      elements(child(table, 'tblGrid'), 'gridCol').map(({ attributes }) => attributes.w),
      ['6914', '1930'],
    );
    // 156 mm are 8845.
    assert.equal(child(table, 'tblPr', 'tblW')!.attributes.w, '8844');
    assert.equal(child(table, 'tblPr', 'jc')!.attributes.val, 'center');
    assert.deepEqual(
      elements(child(table, 'tblPr', 'tblBorders')).map(({ attributes }) => attributes.val),
      Array(6).fill('none'),
    );
    const cells = all(table!, 'tc');
    assert.deepEqual(
      cells.map((cell) => elements(cell, 'p').map(words)),
      [['某市水务局', '某市城乡建设局'], ['文件']],
    );
    assert.deepEqual(
      cells.map((cell) => elements(cell, 'p').map((each) => said(child(each, 'pPr', 'jc')))),
      [['val=distribute', 'val=distribute'], ['']],
    );
    assert.deepEqual(
      [...new Set(all(table!, 'p').map((each) => said(child(each, 'pPr', 'spacing'))))],
      ['line=1222 lineRule=exact'],
    );
    // Nothing but half a character lies between them.
    assert.deepEqual(
      cells.map((cell) => ['left', 'right'].map((side) => child(cell, 'tcPr', 'tcMar', side)!.attributes.w)),
      [
        ['0', '158'],
        ['0', '0'],
      ],
    );
    assert.deepEqual(
      cells.map((cell) => said(child(cell, 'tcPr', 'vAlign'))),
      ['val=center', 'val=center'],
    );
    const alone = await above('版式: 纪要', '发文机关:', '  - 某市水务局会议纪要', '  - 某市财政局会议纪要');
    assert.equal(all(alone[1]!, 'tc').length, 1);
    assert.equal(child(alone[1]!, 'tblPr', 'tblW')!.attributes.w, '8845');
  });

  test('keeps within the 版心, however long the names and wide the margins are', async () => {
    const widths = async (
      longest: string,
      layout: Readonly<Record<string, unknown>> = {},
    ): Promise<string> => {
      const text = `---\n发文机关:\n  - 某市水务局\n  - ${longest}\n---\n正文。`;
      const [table] = all(bodyOf(await exported(text, { house: houseStyle(layout) })), 'tbl');
      const columns = elements(child(table, 'tblGrid'), 'gridCol').map(({ attributes }) => attributes.w);
      return [...columns, child(table, 'tblPr', 'tblW')!.attributes.w].join(' ');
    };
    // A short mark has 5% to spare, for Word may set it wider than it is.
    assert.equal(await widths('某市财政局'), '5618 2184 7802');
    assert.equal(await widths('某'.repeat(30)), '8125 720 8845');
    assert.equal(await widths('某市城乡建设局', { 左边距: 50, 右边距: 40 }), '5325 1477 6802');
    assert.equal(await widths('某'.repeat(30), { 左边距: 50, 右边距: 40 }), '6083 720 6803');
  });

  test('has no mark where nobody issues it, only what else is said', async () => {
    assert.deepEqual((await above('密级: 机密')).map(words), ['机密']);
    assert.deepEqual((await above(NUMBER)).map(words), ['某水〔2026〕8号']);
    assert.deepEqual((await above('签发人: 张三')).map(words), ['签发人：张三']);
    assert.equal(child((await above(NUMBER))[0], 'pPr', 'pBdr'), undefined);
  });

  test('of a 命令 has no rule', async () => {
    const order = await above('版式: 命令', '发文机关: 某市人民政府令', '发文字号: 第8号');
    assert.deepEqual(order.map(words), ['某市人民政府令', '第8号']);
    assert.equal(child(order[1], 'pPr', 'pBdr'), undefined);
    assert.equal(child(order[0], 'pPr', 'pStyle')!.attributes.val, 'GongwenOrderIssuer');
  });
});
