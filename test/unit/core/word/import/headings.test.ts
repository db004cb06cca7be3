import assert from 'node:assert/strict';
import { importDocx } from '../../../../../src/core/word/import/docx';
import { p, wordFile } from '../files';

const style = (id: string, name: string, level?: number): string =>
  `<w:style w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`}</w:pPr></w:style>`;
const STYLES = `<w:styles>${style('Title', 'Title')}${style('TOC1', 'toc 1')}${[1, 2, 3, 4, 5, 6].map((n) => style(`H${n}`, `heading ${n}`, n - 1)).join('')}</w:styles>`;
const heading = (depth: number, text: string): string => p(text, `<w:pStyle w:val="H${depth}"/>`);
const titled = (text: string): string => p(text, '<w:pStyle w:val="Title"/>');

function read(...body: string[]): { lines: string[]; losses: string[] } {
  const { text, losses } = importDocx(wordFile(body.join(''), { 'styles.xml': STYLES }));
  return {
    lines: text.split('\n').slice(0, -1),
    losses: losses.map(({ what, count }) => `${what} ${count}`),
  };
}

suite('Headings of a Word file that have but a style', () => {
  test('get the ordinals of their levels; the first that stands alone is the title', () => {
    const { lines, losses } = read(
      heading(1, '防汛方案'),
      heading(2, '总体要求'),
      p('甲。'),
      heading(2, '重点任务'),
      heading(4, '隐患排查'),
      heading(4, '物资储备'),
      heading(2, '保障措施'),
    );
    assert.deepEqual(lines, [
      '防汛方案',
      '一、总体要求',
      '甲。',
      '二、重点任务',
      '（一）隐患排查',
      '（二）物资储备',
      '三、保障措施',
    ]);
    // That the title has no ordinal is as it should be.
    assert.deepEqual(losses, []);
  });

  test('are no title where a paragraph has the style of one', () => {
    const { lines } = read(titled('防汛方案'), heading(1, '总体要求'), p('甲。'), heading(2, '排查'));
    assert.deepEqual(lines, ['防汛方案', '一、总体要求', '甲。', '（一）排查']);
  });

  test('keep the ordinals that are written, and those below them follow', () => {
    const { lines, losses } = read(
      heading(1, '一、总体要求'),
      heading(2, '指导思想'),
      heading(2, '工作目标'),
      heading(1, '二、重点任务'),
    );
    assert.deepEqual(lines, ['一、总体要求', '（一）指导思想', '（二）工作目标', '二、重点任务']);
    assert.deepEqual(losses, []);
  });

  test('are told where their level is lost', () => {
    const { lines, losses } = read(
      heading(1, '一、总体要求'),
      heading(1, '附件'),
      heading(1, '甲的情况是这样的。乙的情况也是这样。'),
      heading(1, '二、重点任务'),
    );
    assert.deepEqual(lines, ['一、总体要求', '附件', '甲的情况是这样的。乙的情况也是这样。', '二、重点任务']);
    assert.deepEqual(losses, ['没有序数的标题的级别 2']);
  });

  test('that say 目录 go with the contents below', () => {
    const { lines, losses } = read(
      heading(1, '目 录'),
      p('甲\t1', '<w:pStyle w:val="TOC1"/>'),
      heading(1, '甲'),
      heading(1, '乙'),
    );
    assert.deepEqual(lines, ['一、甲', '二、乙']);
    assert.deepEqual(losses, ['目录（由 Word 或 WPS 生成） 1']);
  });

  test('in a frame around text are counted with the others', () => {
    const cell = `<w:tbl><w:tr><w:tc>${heading(1, '乙')}</w:tc></w:tr></w:tbl>`;
    assert.deepEqual(read(heading(1, '甲'), cell, heading(1, '丙')).lines, ['一、甲', '二、乙', '三、丙']);
  });
});
