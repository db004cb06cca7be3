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
