import assert from 'node:assert/strict';
import { houseStyle, presetNames, standardStyle, styleSheet } from '../../../../src/core/layout/houseStyle';

const deviations = (written: Record<string, unknown>): string[] =>
  houseStyle(written)
    .provisions.filter(({ standard }) => standard !== undefined)
    .map(({ name, value, origin, standard }) => `${name} ${value}（${origin}），国标 ${standard}`);

suite('House styles', () => {
  test('are the standard where nothing is set: 22 lines of 28 characters, no deviation', () => {
    assert.equal(standardStyle.capacity, 22);
    assert.equal(standardStyle.characters, 28);
    assert.deepEqual(deviations({}), []);
    assert.deepEqual(standardStyle.problems, []);
    assert.equal(standardStyle.measures.letterSpacing.value, -0.21);
  });

  test('say of every value whether it is 国标, 实务 or the office’s own', () => {
    const origins = (written: Record<string, unknown>, name: string) =>
      houseStyle(written).provisions.find((each) => each.name === name)!.origin;
    assert.equal(origins({}, '上边距'), '国标');
    assert.equal(origins({}, '表格字号'), '实务');
    assert.equal(origins({ 版式: '28磅行距' }, '行距'), '实务');
    assert.equal(origins({ 版式: '28磅行距', 行距: 30 }, '行距'), '本单位');
  });

  test('list what deviates from the standard', () => {
    assert.deepEqual(deviations({ 行距: 28, 页码位置: '居中', 上边距: 37 }), [
      '行距 28 磅（本单位），国标 28.99 磅',
      '页码位置 居中（本单位），国标 外侧',
    ]);
    assert.equal(deviations({ 版式: '机关常用' }).length, 5);
  });

  test('fill the line with whole characters and the page with whole lines, whatever the margins', () => {
    const wide = houseStyle({ 左边距: 20, 右边距: 20, 行距: 30 });
    assert.equal(wide.characters, 31);
    assert.equal(wide.capacity, 21);
    const { letterSpacing, bodySize } = wide.measures;
    const line = (wide.characters * (bodySize.value + letterSpacing.value) * 25.4) / 72;
    assert.ok(line <= 170 && line > 168, `${line} mm`);
  });

  test('keep the standard where what is written makes no sense, and say so', () => {
    const style = houseStyle({
      版式: '没有',
      行距: '大',
      上边距: 500,
      颜色: '红',
      页码位置: 3,
      西文字体: '"}',
    });
    assert.equal(style.problems.length, 6);
    assert.deepEqual({ ...style, problems: [] }, { ...standardStyle, problems: [] });
  });

  test('say what could be written instead', () => {
    assert.deepEqual(
      houseStyle({
        版式: '没有',
        行距: '大',
        首行缩进: 5,
        颜色: '红',
        页码位置: 3,
        二级标题加粗: '是',
        三级标题加粗: 1,
        西文字体: '"}',
      }).problems,
      [
        '没有“没有”这种版式，可用：国标、28磅行距、机关常用。',
        '版式里没有“颜色”这一项。',
        '“行距”应为 16～60 之间的数，单位磅。',
        '“首行缩进”应为 0～4 之间的数，单位字。',
        '“页码位置”应为“外侧”或“居中”。',
        '“二级标题加粗”应为 true 或 false。',
        '“三级标题加粗”应为 true 或 false。',
        '“西文字体”应为字体名称。',
      ],
    );
    assert.deepEqual(houseStyle({ 版式: 3 }).problems, ['没有“3”这种版式，可用：国标、28磅行距、机关常用。']);
  });

  for (const [name, least, most, step] of [
    ['上边距', 5, 80, 0.5],
    ['下边距', 12, 80, 0.5],
    ['左边距', 5, 60, 0.5],
    ['右边距', 5, 60, 0.5],
    ['行距', 16, 60, 0.5],
    ['正文字号', 9, 26, 0.5],
    ['标题字号', 12, 36, 0.5],
    ['表格字号', 6, 22, 0.5],
    ['首行缩进', 0, 4, 0.5],
    ['页码字号', 8, 18, 0.5],
  ] as const)
    test(`have a ${name} from ${least} to ${most}`, () => {
      const isSet = (value: number): boolean => {
        const { problems, provisions } = houseStyle({ [name]: value });
        const { origin } = provisions.find((each) => each.name === name)!;
        assert.equal(problems.length, origin === '本单位' ? 0 : 1);
        return origin === '本单位';
      };
      assert.deepEqual([least - step, least, most, most + step].map(isSet), [false, true, true, false]);
    });

  test('name for each value the clause it comes from, or who set it', () => {
    const told = (written: Record<string, unknown>): string[] =>
      houseStyle(written).provisions.map(({ name, value, source }) => `${name} ${value} ${source}`);
    const standard = [
      '上边距 37 毫米 5.2.1 天头（规定）',
      '下边距 35 毫米 297−37−225（推算）',
      '左边距 28 毫米 5.2.1 订口（规定）',
      '右边距 26 毫米 210−28−156（推算）',
      '行距 28.99 磅 5.2.3：225 mm 排 22 行（推算）',
      '正文字号 16 磅 5.2.2：3 号（一般）',
      '标题字号 22 磅 7.3.1：2 号（一般）',
      '表格字号 12 磅 国标未定；小四号',
      '首行缩进 2 字 7.3.3（规定）',
      '页码字号 14 磅 7.5：4 号（一般）',
      '标题字体 小标宋 7.3.1（一般）',
      '正文字体 仿宋 5.2.2（一般）',
      '一级标题字体 黑体 7.3.3（一般）',
      '二级标题字体 楷体 7.3.3（一般）',
      '页码位置 外侧 7.5（一般）',
      '二级标题加粗 不加粗 7.3.3（一般）',
      '三级标题加粗 不加粗 7.3.3（一般）',
      '西文字体 同正文 国标未另定',
    ];
    assert.deepEqual(told({}), standard);
    assert.deepEqual(
      told({ 版式: '机关常用', 正文字体: '仿宋', 表格字号: 12 }).filter((each) => !standard.includes(each)),
      [
        '行距 28 磅 版式“机关常用”',
        '表格字号 12 磅 设置',
        '正文字体 仿宋 设置',
        '页码位置 居中 版式“机关常用”',
        '二级标题加粗 加粗 版式“机关常用”',
        '三级标题加粗 加粗 版式“机关常用”',
        '西文字体 Times New Roman 版式“机关常用”',
      ],
    );
  });

  test('leave room for ten characters a line and six lines at the least', () => {
    const style = houseStyle({ 左边距: 60, 右边距: 60, 正文字号: 26, 上边距: 80, 下边距: 80, 行距: 60 });
    assert.deepEqual([style.characters, style.capacity], [10, 6]);
  });

  test('set tables closer than the text, but never closer than their type', () => {
    const pitch = (written: Record<string, unknown>): string =>
      houseStyle(written).measures.tablePitch.value.toFixed(2);
    assert.deepEqual(
      [pitch({}), pitch({ 行距: 30 }), pitch({ 行距: 16 }), pitch({ 表格字号: 22 })],
      ['20.87', '21.60', '14.40', '26.40'],
    );
  });

  test('stand in the style sheet where they differ', () => {
    const rest = (written: Record<string, unknown>): string =>
      styleSheet(houseStyle(written)).replace(/^.*--face-folio:[^;]*;/, '');
    assert.equal(rest({}), '}');
    assert.equal(
      rest({ 版式: '机关常用' }),
      '--latin:"Times New Roman";--folio-odd:center;--folio-even:center;--weight-heading-2:bold;--weight-heading-3:bold;}',
    );
  });

  test('all presets can be used', () => {
    for (const name of presetNames) assert.deepEqual(houseStyle({ 版式: name }).problems, []);
  });

  test('give Latin letters their own family without touching Chinese quotes', () => {
    assert.doesNotMatch(styleSheet(standardStyle), /font-face/);
    const css = styleSheet(houseStyle({ 西文字体: 'Times New Roman', 三级标题加粗: true }));
    assert.match(css, /local\("Times New Roman"\);unicode-range:U\+30-39/);
    assert.match(css, /--face-body:"gongwen-latin","仿宋_GB2312"/);
    assert.match(css, /--weight-heading-3:bold;/);
  });

  test('name families for the faces, which come first; another face is a deviation', () => {
    const written = {
      标题字体: '方正小标宋_GBK',
      正文字体: ' 仿宋 ',
      一级标题字体: '',
      二级标题字体: '隶书',
    };
    const style = houseStyle(written);
    assert.deepEqual(style.problems, []);
    assert.deepEqual(style.families, { title: '方正小标宋_GBK', body: '仿宋', heading2: '隶书' });
    assert.deepEqual(deviations(written), ['二级标题字体 隶书（本单位），国标 楷体']);
    const css = styleSheet(style);
    assert.match(css, /--face-title:"方正小标宋_GBK","方正小标宋简体"/);
    assert.match(css, /--face-body:"仿宋","仿宋_GB2312"/);
    assert.match(css, /--face-heading-1:"黑体"/);
    assert.match(css, /--face-heading-2:"隶书","楷体_GB2312"/);
    assert.match(
      styleSheet(houseStyle({ ...written, 西文字体: 'Arial' })),
      /--face-body:"gongwen-latin","仿宋"/,
    );
  });

  test('keep the face where what is named is no family', () => {
    for (const value of ['"};', 3, null]) {
      const style = houseStyle({ 正文字体: value });
      assert.deepEqual(style.families, {}, String(value));
      assert.deepEqual(style.problems, ['“正文字体”应为字体名称。']);
    }
  });
});
