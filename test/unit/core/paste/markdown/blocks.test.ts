import assert from 'node:assert/strict';
import { type List, type Piece, piecesOf } from '../../../../../src/core/paste/markdown/blocks';

const nesting = ({ outer }: List): number => (outer ? nesting(outer) + 1 : 0);

/** A piece in short: `#2 甲` a heading, `· 甲` a bullet and `3. 甲` an item, indented by lists around, `| 甲 |` a row. */
function shown(piece: Piece): string {
  if (piece.kind === 'heading') return `#${piece.depth} ${piece.source}`;
  if (piece.kind !== 'item') return `${piece.kind === 'row' ? 'row ' : ''}${piece.source}`;
  const { list, index, source } = piece;
  return `${'  '.repeat(nesting(list))}${list.isOrdered ? `${list.numbers[index]}.` : '·'} ${source}`;
}

const pieces = (...lines: string[]): string[] => piecesOf(lines).map(shown);

suite('The lines of a Markdown text', () => {
  for (const [name, lines, expected] of [
    ['paragraphs, each line one', ['甲', '乙', '', '丙'], ['甲', '乙', '丙']],
    ['paragraphs that are indented', ['　　甲', '    乙', '\t丙'], ['甲', '乙', '丙']],
    ['headings', ['# 甲', '乙', '###丙', '######  丁', '##　戊'], ['#1 甲', '乙', '#3 丙', '#6 丁', '#2 戊']],
    ['headings that signs close', ['## 甲 ##'], ['#2 甲']],
    ['underlined headings', ['甲', '===', '乙', '---', '丙'], ['#1 甲', '#2 乙', '丙']],
    ['rules, which are gone', ['甲', '', '---', '***', '* * *', '___', '乙'], ['甲', '乙']],
    ['a rule below a sentence', ['甲。', '---', '乙'], ['甲。', '乙']],
    [
      'bullets of any sign',
      ['- 甲', '* 乙', '+ 丙', '• 丁', '●　戊'],
      ['· 甲', '· 乙', '· 丙', '· 丁', '· 戊'],
    ],
    ['items with their numbers', ['1. 甲', '2) 乙', '7. 丙'], ['1. 甲', '2. 乙', '7. 丙']],
    ['items behind key caps', ['1️⃣ 甲', '2⃣乙', '🔟 丙'], ['1. 甲', '2. 乙', '10. 丙']],
    ['key caps in a list of bullets', ['- 1️⃣ 甲', '- 2️⃣ 乙'], ['1. 甲', '2. 乙']],
    ['items inside items', ['- 甲', '  - 乙', '    1. 丙', '- 丁'], ['· 甲', '  · 乙', '    1. 丙', '· 丁']],
    [
      'lists that are indented as a whole',
      ['　　- 甲', '　　- 乙', '　　　　- 丙'],
      ['· 甲', '· 乙', '  · 丙'],
    ],
    ['a paragraph behind an item', ['- 甲', '乙', '- 丙'], ['· 甲', '乙', '· 丙']],
    ['a paragraph of an item', ['- 甲', '', '  乙', '- 丙'], ['· 甲', '乙', '· 丙']],
    ['a page number, its dash escaped, as it is no item', ['- 2 -', '甲'], ['\\- 2 -', '甲']],
    ['dashes that are no bullets', ['-甲', '—— 乙', '-'], ['-甲', '—— 乙', '-']],
    ['quotations', ['> 甲', '>> 乙', '>丙', '　> 丁'], ['甲', '乙', '丙', '丁']],
    ['headings and items in quotations', ['> ## 甲', '> - 乙'], ['#2 甲', '· 乙']],
    ['what kind a quotation is, which is gone', ['> [!NOTE]', '> 甲', '> [!注]'], ['甲', '[!注]']],
    ['fences, which are gone', ['```markdown', '# 甲', '```', '~~~', '乙', '~~~'], ['#1 甲', '乙']],
    ['tildes before words, escaped', ['~~~甲', '```乙'], ['\\~~~甲', '\\```乙']],
    ['formulas by themselves', ['甲', '$$', 'x=1', '+2', '$$', '乙'], ['甲', '$$x=1 +2$$', '乙']],
    ['formulas in brackets', ['\\[', ' x=1 ', '\\]'], ['$$x=1$$']],
    ['signs that begin no formula', ['$$', '$$', '甲'], ['$$', '$$', '甲']],
    ['a formula that nothing ends', ['$$', 'x=1', '', '$$'], ['$$', 'x=1', '$$']],
    [
      'tables',
      ['甲', '| 乙 | 丙 |', '|---|---|', '| 1 | 2 |', '丁'],
      ['甲', 'row | 乙 | 丙 |', 'row |---|---|', 'row | 1 | 2 |', '丁'],
    ],
    [
      'tables without outer bars',
      ['乙 | 丙', ':-: | -:', '1 | 2'],
      ['row | 乙 | 丙 |', 'row | :-: | -: |', 'row | 1 | 2 |'],
    ],
    [
      'rows that end in a bar of their own words',
      ['乙 | 丙', '--|--', '1 | 2\\|'],
      ['row | 乙 | 丙 |', 'row | --|-- |', 'row | 1 | 2\\| |'],
    ],
    [
      'tables that are indented',
      ['　| 乙 | 丙 |', '  |---|---|', '\u00a0| 1 | 2 |'],
      ['row | 乙 | 丙 |', 'row |---|---|', 'row | 1 | 2 |'],
    ],
    [
      'bars without a rule below the first row',
      ['| 乙 | 丙 |', '| 1 | 2 |'],
      ['row | 乙 | 丙 |', 'row | 1 | 2 |'],
    ],
    [
      'a table ends at an empty line',
      ['| 乙 | 丙 |', '|---|---|', '', '甲 | 丁'],
      ['row | 乙 | 丙 |', 'row |---|---|', '甲 | 丁'],
    ],
    ['nothing', [], []],
    ['nothing but blanks', ['', ' ', '　'], []],
  ] as const) {
    test(`are ${name}`, () => assert.deepEqual(pieces(...lines), [...expected]));
  }

  test('of one list belong together', () => {
    const lists = (...lines: string[]): number[] => {
      const seen: List[] = [];
      return piecesOf(lines).flatMap((piece) => {
        if (piece.kind !== 'item') return [];
        if (!seen.includes(piece.list)) seen.push(piece.list);
        return [seen.indexOf(piece.list) * 10 + piece.index];
      });
    };
    assert.deepEqual(lists('- 甲', '- 乙', '* 丙'), [0, 1, 2]);
    assert.deepEqual(lists('- 甲', '乙', '- 丙'), [0, 10]);
    assert.deepEqual(lists('1. 甲', '- 乙', '2. 丙'), [0, 10, 20]);
    assert.deepEqual(lists('- 甲', '  - 乙', '- 丙'), [0, 10, 1]);
    const [first] = piecesOf(['1. 甲', '2. 乙']);
    assert.ok(first?.kind === 'item');
    assert.deepEqual([first.list.length, first.list.numbers, first.list.outer], [2, [1, 2], undefined]);
  });

  test('are all there, however deep they nest', () => {
    const deep = Array.from({ length: 100 }, (_, i) => `${'  '.repeat(i)}- 第${i}层`);
    const sources = piecesOf(deep).map(({ source }) => source);
    assert.deepEqual(
      sources,
      Array.from({ length: 100 }, (_, i) => `第${i}层`),
    );
  });

  test('of a formula are forty at most', () => {
    const formula = (length: number): string[] => ['$$', ...Array.from({ length }, () => 'x'), '$$'];
    assert.equal(piecesOf(formula(39)).length, 1);
    assert.equal(piecesOf(formula(40)).length, 42);
  });
});
